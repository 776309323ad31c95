package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// degree knows words of grammar by which how much is meant turns on what they stand before: "a" of "a few", "one of" of
// "one of the best", "about" of "about 40", "as" for "than".
func (j *judge) degree(u unit) (Why, bool) {
	s := &j.lang.Sense
	words, r, key := j.said, u.B, Key("quantity.source")
	if u.B.Len() == 0 {
		words, r, key = j.Quote, u.A, "quantity.printed"
	}
	if u.A.Len() == 1 && u.B.Len() == 1 {
		if x, y := j.a(u)[0].Key, j.b(u)[0].Key; s.Comparers.Has(x) && s.Comparers.Has(y) {
			return j.with(u, "quantity.other"), true
		}
	}
	if r.End >= len(words) {
		return Why{}, false
	}
	next := words[r.End]
	counts := alike.IsNumber(next, j.lang) && !j.lang.Numbers.AsPronouns.Has(next.Key)
	if u.A.Len() > 0 && u.B.Len() > 0 {
		if !counts {
			return Why{}, false
		}
		x, y := bound(j.a(u), s.Bounds), bound(j.b(u), s.Bounds)
		return j.with(u, "quantity.other"), x > 0 && y > 0 && x != y
	}
	switch run := words[r.Start:r.End]; {
	case len(run) == 1 && s.Smalls.Has(run[0].Key) && r.Start > 0 && !s.Determiners.Has(words[r.Start-1].Key) &&
		!j.lang.IsFunction(next.Key) && !alike.IsNumber(next, j.lang):
		return j.with(u, key), true // "has little money", but not "a little girl"
	case len(run) == 1 && j.lang.Numbers.Articles.Has(run[0].Key) && s.Smalls.Has(next.Key),
		counts && bound(run, s.Bounds) > 0,
		(s.Determiners.Has(next.Key) || j.lang.IsPronoun(next.Key)) && wholly(run, s.Partitives),
		wholly(run, s.Almosts):
		return j.with(u, key), true
	}
	return Why{}, false
}

// bound is the row of the list that the run is a phrase of, counted from 1; 0 for none.
func bound(run []text.Word, rows []language.List) int {
	for i, row := range rows {
		if wholly(run, row) {
			return i + 1
		}
	}
	return 0
}

// sameBound reports whether both sides bound a number alike in other words: "over" and "more than".
func (j *judge) sameBound(u unit) bool {
	x := bound(j.a(u), j.lang.Sense.Bounds)
	return x > 0 && x == bound(j.b(u), j.lang.Sense.Bounds)
}

// wholly reports whether the run is a phrase of the list and nothing else.
func wholly(run []text.Word, phrases language.List) bool {
	if len(run) == 0 || !strings.Contains(string(phrases), run[0].Key) {
		return false // as nearly every run
	}
	return phrases.Has(strings.ReplaceAll(keysOf(run), " ", "+"))
}

// boundBefore returns the words right before the source's word b that say how much of what the quotation begins with is
// meant, where it begins with a number, or with "few" behind an "a"; no words where there are none.
func (j *judge) boundBefore(a, b int) diff.Range {
	s := &j.lang.Sense
	if !j.follows(b) {
		return diff.Range{}
	}
	if s.Smalls.Has(j.Quote[a].Key) && (j.lang.Numbers.Articles.Has(j.said[b-1].Key) || s.Toos.Has(j.said[b-1].Key)) {
		return diff.Range{Start: b - 1, End: b}
	}
	if !j.counts(a) {
		return j.amountBefore(a, b)
	}
	for k := 3; k > 0; k-- {
		if b-k >= 0 && bound(j.said[b-k:b], s.Bounds) > 0 && (k == 1 || j.follows(b-1) && (k == 2 || j.follows(b-2))) {
			return diff.Range{Start: b - k, End: b}
		}
	}
	return diff.Range{}
}

// counts reports whether a number begins at the quotation's word: "nine", "a third", "one in five".
func (j *judge) counts(a int) bool {
	n, w := &j.lang.Numbers, j.Quote[a]
	next := func(k int) bool { return a+k < len(j.Quote) && alike.IsNumber(j.Quote[a+k], j.lang) }
	if n.Articles.Has(w.Key) && a+1 < len(j.Quote) && !n.AsPronouns.Has(j.Quote[a+1].Key) {
		return next(1)
	}
	return alike.IsNumber(w, j.lang) && (!n.AsPronouns.Has(w.Key) || next(1) || next(2))
}

// amountBefore returns the words right before the source's word b that leave a part of what the quotation begins with,
// or all of it, where it reads as a sentence of its own: "Most of | the teachers signed", "Some | doctors say so"; no
// words where there are none.
func (j *judge) amountBefore(a, b int) diff.Range {
	s := &j.lang.Sense
	if !j.readsAlone(a) || len(j.Quote) < shortClause && (len(j.Quote) < 2 || j.lang.Numbers.Articles != "") ||
		j.lang.Grammar.NoCapitals || j.lang.Grammar.NounsUpper {
		return diff.Range{}
	}
	at := b - 1
	if isAmount(j.key(at), j.lang) && (!j.lang.IsFunction(j.Quote[a].Key) || j.sentenceStart(at, 1, 0) == at) {
		return diff.Range{Start: at, End: b}
	}
	if s.Determiners.Has(j.key(at)) && j.follows(at) {
		at--
	}
	if at < 1 || !s.PartsOf.Has(j.key(at)) || !j.follows(at) {
		return diff.Range{}
	}
	if at > 1 && s.Askers.Has(j.key(at-1)) && j.follows(at-1) && isAmount(j.key(at-2), j.lang) {
		at-- // "mało kto z | lekarzy"
	}
	if w := j.said[at-1]; isAmount(w.Key, j.lang) || s.Shares.Has(w.Key) || alike.IsNumber(w, j.lang) {
		if at--; w.Kind == text.Number && j.follows(at) && alike.Capital(j.Source, j.said[at-1]) &&
			!j.lang.IsFunction(j.key(at-1)) {
			return diff.Range{} // "Section 223 of | the Act"
		}
		for k := 0; k < 2 && at > 0 && j.follows(at) && (s.Determiners.Has(j.key(at-1)) ||
			isAmount(j.key(at-1), j.lang)); k++ {
			at--
		}
		return diff.Range{Start: at, End: b}
	}
	for k := 2; k <= 3; k++ { // "A friend of | the minister was arrested"
		if from := at - k; from >= 0 && at < b && !j.lang.IsFunction(j.key(at-1)) && s.Determiners.Has(j.key(from)) &&
			j.sentenceStart(b, sentenceReach, 0) == from && a+2 < len(j.Quote) && j.Quote[a+1].Key == j.key(b+1) &&
			j.Quote[a+2].Key == j.key(b+2) && j.follows(at-1) && s.Determiners.Has(j.key(b)) {
			return diff.Range{Start: from, End: b}
		}
	}
	return diff.Range{}
}

// shortClause is the fewest words of a clause with a subject and a verb of its own, where the subject has an article.
const shortClause = 4

// reversed reports whether the present unit and another one exchange their words, which are no list: "the dog bit the
// man" for "the man bit the dog".
func (j *judge) reversed(u unit) bool {
	if u.sign != silent || u.A.Len() == 0 || u.A.Len() > 2 || u.B.Len() > 2 || allFunction(j.a(u), j.lang) ||
		allFunction(j.b(u), j.lang) {
		return false
	}
	a, b := keysOf(j.a(u)), keysOf(j.b(u))
	for _, i := range [...]int{j.at - 2, j.at + 2} {
		if i < 0 || i >= len(j.units) || j.units[i].equal || !j.units[(i+j.at)/2].equal ||
			j.units[(i+j.at)/2].A.Len() > reversedReach {
			continue
		}
		v := j.units[i]
		x, y := u, v
		if i < j.at {
			x, y = v, u
		}
		if keysOf(j.a(v)) == b && keysOf(j.b(v)) == a && !j.listed(x, y) {
			return true
		}
	}
	return false
}

// reversedReach is how many words stand between two that are exchanged.
const reversedReach = 8
