package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// restartWords is the longest restart that is taken for a slip of speech: a longer repetition is rhetoric or a remark.
const restartWords = 8

// slip reports whether the source's words are fillers alone, or a restart.
func (j *judge) slip(r diff.Range) bool { return slipIn(j.Source, j.said, r, j.lang) }

func slipIn(t *text.Text, words []text.Word, r diff.Range, lang *language.Language) bool {
	n := r.Len()
	if n == 0 {
		return false
	}
	i := r.Start
	if n == 1 && i > 1 && words[i-2].Key == words[i-1].Key &&
		lang.Sense.FillerPairs.HasPair(words[i-1].Key, words[i].Key) {
		return true // "I I mean": either "I" may be the one that was quoted
	}
	for i < r.End {
		k := min(searching(t, words, i, lang), r.End-i)
		if k == 0 {
			k = fillers(words[i:r.End], lang)
		}
		if k == 0 && n == 3 && unsure(t, words, i, lang) {
			k = 3
		}
		if k == 0 && (words[i].Kind == text.Gap || tag(t, words, i, lang) || asideWord(t, words, i, lang)) {
			k = 1
		}
		if k == 0 {
			break
		}
		i += k
	}
	if i >= r.End {
		return true
	}
	if n > restartWords {
		return false
	}
	said, at := withoutGaps(words, r)
	return repeated(t, said, at, lang) || brokenOff(t, words, r, lang) || resumed(t, said, at, lang) ||
		begunAnew(t, said, at, lang)
}

// asideWord reports whether the word is one that says nothing between commas: "and it's got, like, two hundred names".
func asideWord(t *text.Text, words []text.Word, i int, lang *language.Language) bool {
	return lang.Sense.Asides.Has(words[i].Key) && i > 0 && i+1 < len(words) &&
		strings.HasPrefix(trail(t.Slice(text.Span{Start: words[i-1].End, End: words[i].Start})), ",") &&
		strings.HasPrefix(trail(t.Slice(text.Span{Start: words[i].End, End: words[i+1].Start})), ",")
}

// resumed reports whether the words are a start that goes on in the same words behind fillers, or behind a search for
// words: "the, uh, | the old mill", "it was perhaps, how shall I put it, | it was perhaps too soon".
func resumed(t *text.Text, words []text.Word, r diff.Range, lang *language.Language) bool {
	filled := false
	var start []text.Word
	for i := r.Start; i < r.End; {
		k := searching(t, words, i, lang)
		if k == 0 {
			k = fillers(words[i:r.End], lang)
		}
		if k == 0 && asideWord(t, words, i, lang) {
			k = 1
		}
		if k > 0 {
			filled = true
			i += k
			continue
		}
		start = append(start, words[i])
		i++
	}
	if !filled || len(start) == 0 {
		return false
	}
	again := func(at int) bool {
		for k, w := range start {
			if at < 0 || at+k >= len(words) || words[at+k].Key != w.Key {
				return false
			}
		}
		return true
	}
	return again(r.End) || again(r.Start-len(start))
}

// searchWords is how many words a search for words takes at most: "how am I to put this".
const searchWords = 6

// searching is how many words, from the word i on, ask between commas how to say it: "how shall I put it". 0 for other
// words.
func searching(t *text.Text, words []text.Word, i int, lang *language.Language) int {
	const marks = ",-–—("
	if !lang.Sense.Askers.Has(words[i].Key) || lang.Sense.Puts == "" ||
		i > 0 && !strings.ContainsAny(trail(t.Slice(text.Span{Start: words[i-1].End, End: words[i].Start})), marks) {
		return 0
	}
	puts := false
	for k := i + 1; k < min(len(words), i+searchWords+1); k++ {
		between := trail(t.Slice(text.Span{Start: words[k-1].End, End: words[k].Start}))
		if between != "" {
			if puts && strings.ContainsAny(between, ",-–—)?") {
				return k - i
			}
			return 0
		}
		puts = puts || lang.Sense.Puts.Has(words[k].Key)
	}
	return 0
}

// tag reports whether the word is one that asks for assent and stands by itself: ", OK?", "Right?".
func tag(t *text.Text, words []text.Word, i int, lang *language.Language) bool {
	if !lang.Sense.Tags.Has(words[i].Key) {
		return false
	}
	const ends = ",.;:?!-–—"
	if i > 0 && !strings.ContainsAny(trail(t.Slice(text.Span{Start: words[i-1].End, End: words[i].Start})), ends) {
		return false
	}
	return i+1 >= len(words) ||
		strings.ContainsAny(trail(t.Slice(text.Span{Start: words[i].End, End: words[i+1].Start})), ends)
}

// unsure reports whether the three words are an "I don't know" between commas, with which a speaker looks for words.
func unsure(t *text.Text, words []text.Word, i int, lang *language.Language) bool {
	if i == 0 || i+3 >= len(words) || !lang.Sense.Unsures.HasPair(words[i].Key+"+"+words[i+1].Key, words[i+2].Key) {
		return false
	}
	const marks = ",-–—"
	return strings.ContainsAny(trail(t.Slice(text.Span{Start: words[i-1].End, End: words[i].Start})), marks) &&
		strings.ContainsAny(trail(t.Slice(text.Span{Start: words[i+2].End, End: words[i+3].Start})), marks)
}

// repeated reports whether the words are said again at once: "in May -- in May last", "to to the", "I, I see". A
// content word said twice with a comma between is emphasis ("very, very"), and so is a whole sentence.
func repeated(t *text.Text, words []text.Word, r diff.Range, lang *language.Language) bool {
	n := r.Len()
	for s := 0; s <= n; s++ { // the run may stand anywhere inside the repetition
		lo := r.Start - s
		if lo < 0 || lo+2*n > len(words) {
			continue
		}
		same := true
		for i := lo; i < lo+n && same; i++ {
			same = words[i].Key == words[i+n].Key
		}
		if !same {
			continue
		}
		between, stopped := "", false
		for i := lo; i < lo+n; i++ {
			between = t.Slice(text.Span{Start: words[i].End, End: words[i+1].Start})
			stopped = stopped || strings.ContainsAny(between, ".?!;:") && !strings.Contains(between, "..")
		}
		switch {
		case stopped:
		case strings.ContainsRune(between, ','):
			last := words[lo+n-1].Key
			if n == 1 && last == lang.Sense.Not && !lang.Sense.Nos.Has(last) {
				return true // "δεν, δεν": it denies nothing by itself
			}
			if (negations(words[lo:lo+n], lang) == 0 || n > 1 && !lang.IsNegation(last)) && (allFunction(words[lo:lo+n], lang) ||
				alike.IsNumber(words[lo], lang) && n == 1 || n > 1 && lang.IsFunction(last) &&
				!lang.Sense.Adverbs.Has(last) && (!lang.IsPronoun(last) ||
				lang.Sense.IsSubject(last) && !lang.Sense.Objects.Has(last))) {
				return true // "thanks for, thanks for", "then I, then I": a phrase that is not whole
			}
		case n == 1 && negations(words[lo:lo+1], lang) > 0 && strings.TrimSpace(between) == "":
			// "not not" may be meant, "not -- not" is not
		default:
			return true
		}
	}
	return false
}

// begunAnew reports whether the words are a subject and what little was said of it before a comma, behind which it
// stands again: "he just, | he left". The run may begin behind the first subject as well.
func begunAnew(t *text.Text, words []text.Word, r diff.Range, lang *language.Language) bool {
	lo, hi := r.Start, r.End
	if lo > 0 && hi > lo && words[lo-1].Key == words[hi-1].Key {
		lo, hi = lo-1, hi-1
	}
	if hi-lo < 2 || hi >= len(words) || words[lo].Key != words[hi].Key || !lang.Sense.Subjects.Has(words[lo].Key) ||
		!lang.IsPronoun(words[lo].Key) ||
		!strings.HasPrefix(t.Slice(text.Span{Start: words[hi-1].End, End: words[hi].Start}), ",") {
		return false
	}
	run := words[lo:hi]
	return negations(run, lang) == 0 && !hasHedge(t, run, lang) &&
		!slices.ContainsFunc(run, func(w text.Word) bool { return !lang.IsFunction(w.Key) || lang.IsQuantity(w.Key) })
}

// withoutGaps returns the words around the run without the dots where a speaker halts, "to... to the", and where the
// run is among them.
func withoutGaps(words []text.Word, r diff.Range) ([]text.Word, diff.Range) {
	lo, hi := max(0, r.Start-restartWords), min(len(words), r.End+restartWords)
	gap := func(w text.Word) bool { return w.Kind == text.Gap }
	if !slices.ContainsFunc(words[lo:hi], gap) {
		return words, r
	}
	without := func(from, to int) []text.Word { return slices.DeleteFunc(slices.Clone(words[from:to]), gap) }
	before, run := without(lo, r.Start), without(r.Start, r.End)
	return slices.Concat(before, run, without(r.End, hi)), diff.Range{Start: len(before), End: len(before) + len(run)}
}

// brokenOff reports whether the words are a start that was given up: up to three words of grammar, a word not finished,
// or a few words whose first one begins again, with a dash behind. A "not" is given up only for another denial.
func brokenOff(t *text.Text, words []text.Word, r diff.Range, lang *language.Language) bool {
	if r.End >= len(words) {
		return false
	}
	between := t.Slice(text.Span{Start: words[r.End-1].End, End: words[r.End].Start})
	if !strings.Contains(between, "--") && !strings.ContainsAny(between, "—–") && !strings.HasPrefix(between, "-") {
		return false
	}
	run := words[r.Start:r.End]
	if len(run) == 1 && len(run[0].Key) < len(words[r.End].Key) && strings.HasPrefix(words[r.End].Key, run[0].Key) {
		return true
	}
	next := words[r.End]
	if len(run) > 1 && len(run) <= 5 &&
		(run[0].Key == next.Key || lang.Person(run[0].Key) != 0 && lang.Person(run[0].Key) == lang.Person(next.Key)) {
		return true // "they nearly -- they all left"
	}
	return len(run) <= 3 && allFunction(run, lang) && !hasHedge(t, run, lang) &&
		!slices.ContainsFunc(run, func(w text.Word) bool {
			return lang.Sense.Indefinites.Has(w.Key) ||
				lang.IsQuantity(w.Key)
		}) && (negations(run, lang) == 0 || lang.IsNegation(next.Key))
}

// allFunction reports whether the words are grammar alone, without words of degree. No words are not.
func allFunction(words []text.Word, lang *language.Language) bool {
	for _, w := range words {
		if !lang.IsFunction(w.Key) || lang.Sense.Adverbs.Has(w.Key) {
			return false
		}
	}
	return len(words) > 0
}

// fillers is how many words at the start of the run are one filler, of one word or more: 1 for "um", 2 for "you know",
// 0 for anything else.
func fillers(words []text.Word, lang *language.Language) int {
	if len(words) == 0 {
		return 0
	}
	n := 0
	for p, left := lang.Sense.FillerPairs.Next(); lang.Grammar.Spaceless && p != ""; p, left = left.Next() {
		if startsPhrase(words, p) {
			n = max(n, strings.Count(p, "+")+1) // "え+え+と", each sign a word
		}
	}
	switch {
	case n > 0:
	case len(words) > 1 && lang.Sense.FillerPairs.HasPair(words[0].Key, words[1].Key):
		n = 2
	case lang.IsFiller(words[0].Key):
		n = 1
	}
	return n
}
