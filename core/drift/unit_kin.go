package drift

import (
	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// readings are those of the runs of up to renderWords words, each of which is made when it is first asked for: a table
// asks for each of them in every row or column.
type readings struct {
	text  *text.Text
	words []text.Word
	lang  *language.Language
	made  [][renderWords]*alike.Reading // by first word and length
}

// at is the reading of n words from the word start on.
func (r readings) at(start, n int) *alike.Reading {
	made := &r.made[start][n-1]
	if *made == nil {
		*made = alike.Read(alike.Run{Text: r.text, Words: r.words[start : start+n]}, r.lang)
	}
	return *made
}

// mayBeAlike returns a function that says whether the items i to n and the words k to m of the block may be the same
// written otherwise: they begin with the same letter, or one of them holds a number or a sign. It keeps the table
// cheap.
func (j *judge) mayBeAlike(items []item, b diff.Range) func(i, n, k, m int) bool {
	free := func(words []text.Word) []int { // how many words before each one may be written in any letters
		sums := make([]int, len(words)+1)
		for i, w := range words {
			sums[i+1] = sums[i]
			if w.Kind != text.Term || w.Key == "" || w.Key[0] == '\'' || alike.IsNumber(w, j.lang) {
				sums[i+1]++
			}
		}
		return sums
	}
	firsts := make([]text.Word, len(items))
	for i, it := range items {
		firsts[i] = j.Quote[it.Start]
	}
	said := j.said[b.Start:b.End]
	x, y := free(firsts), free(said)
	return func(i, n, k, m int) bool {
		return x[n] > x[i] || y[m] > y[k] || firsts[i].Key[0] == said[k].Key[0]
	}
}

// foreign reports whether the source's word is said by another speaker than most of the quotation's words.
func (j *judge) foreign(word int) bool {
	t := j.turnOf(word)
	if t < 0 || j.main < 0 || t == j.main {
		return false
	}
	return !sameLabel(j.Turns[t].Speaker, j.Turns[j.main].Speaker, j.lang)
}

// kin prices one word for another, and says whether the pair is a change of its own.
func (j *judge) kin(x, y *alike.Reading) (price float64, alone bool) {
	a, b := x.Words[0], y.Words[0]
	if a.Key == b.Key {
		return 0, true
	}
	if b.Kind == text.Gap {
		return costOdd, false
	}
	if x.Written(y) != alike.Not {
		return costRender, true
	}
	lang := j.lang
	if a.Aside == text.Partly || alike.Inflected(a.Key, b.Key, lang) {
		return costRender, true
	}
	af, bf := lang.IsFunction(a.Key), lang.IsFunction(b.Key)
	switch {
	case alike.Opposite(a.Key, b.Key, lang),
		lang.Modal(a.Key) != "" && lang.Modal(b.Key) != "",
		alike.IsNumber(a, lang) && alike.IsNumber(b, lang),
		lang.IsQuantity(a.Key) && lang.IsQuantity(b.Key),
		j.names(a, b), j.isDayPart(a.Key) && j.isDayPart(b.Key):
		return costKin, true
	case af && bf:
		// A preposition for a phrase is one change, a pronoun for another one is a change of its own.
		return costSort - .1*diff.Nearness(a.Key, b.Key), lang.Person(a.Key) != 0 && lang.Person(b.Key) != 0
	case af != bf:
		return costOdd, false
	case diff.Nearness(a.Key, b.Key) >= .6:
		return costKin, true
	}
	return costSwap, false
}

// names reports whether both words are names; one of them may be a word with a capital at the start of a sentence,
// where it cannot be told.
func (j *judge) names(a, b text.Word) bool {
	x, y := alike.IsName(a, j.Draft, j.lang), alike.IsName(b, j.Source, j.lang)
	return x && y || (x || y) && alike.Capital(j.Draft, a) && alike.Capital(j.Source, b) &&
		!j.lang.IsFunction(a.Key) && !j.lang.IsFunction(b.Key)
}
