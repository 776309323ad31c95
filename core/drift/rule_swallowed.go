package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// nakedWords is how few words an ellipsis swallows where a denial among them is all that it can be about.
const nakedWords = 3

// excepted is how many words between commas may take back a part of what stands before them: "not all of them".
const excepted = 6

// swallows looks at what the ellipses and brackets of the quotation swallowed.
func (j *judge) swallows() {
	for i, u := range j.units {
		if j.at = i; !u.equal {
			j.swallowed(u)
		}
	}
}

// swallowed looks at what an ellipsis swallowed for words that change how the rest reads. Only what stands in one
// sentence with the words that were kept can: whole sentences left out are the ellipsis' very use.
func (j *judge) swallowed(u unit) {
	if u.sign == aside && negations(j.b(u), j.lang) > negations(j.a(u), j.lang) {
		j.look(OmitSense, j.quoted(u.A), j.source(u.B), Why{Key: "brackets.denial", Said: phrase(j.Source, j.b(u))})
		return
	}
	if why, ok := j.bracketed(u); ok {
		j.look(OmitSense, j.quoted(u.A), j.source(u.B), Why{Key: "brackets.exchanged", Printed: phrase(j.Draft, j.a(u)),
			Said: phrase(j.Source, j.b(u))}.And(Why{Key: why}))
		return
	}
	if u.sign != gap || u.B.Start == 0 || u.B.End >= len(j.said) {
		return
	}
	if u.B.Len() == 0 {
		if u.A.Len() > 0 && u.A.End == len(j.Quote) {
			j.trailing(u)
		} else if j.idle(u) {
			j.look(OmitMarked, j.quoted(u.A), j.source(diff.Range{Start: u.B.Start, End: u.B.Start}), Why{Key: idleKey})
		}
		return
	}
	if who, ok := j.turnsWithin(u); ok {
		j.look(OmitSense, j.quoted(u.A), j.source(u.B), Why{Key: "ellipsis.question", Name: shown(who)})
		return
	}
	if r := j.answered(u.B); r.Len() > 0 {
		j.lookSwallowed(u, r)
		return
	}
	if r := j.limited(u.B); r.Len() > 0 {
		j.lookSwallowed(u, r)
		return
	}
	if at := u.B.Start; j.lang.IsNegation(j.said[at].Key) && !j.lang.Sense.Nos.Has(j.said[at].Key) &&
		strings.HasPrefix(j.joint(at-1), ",") &&
		u.B.Len() <= excepted && !j.stops(u.B.End-1) && strings.HasPrefix(j.joint(u.B.End-1), ",") {
		j.lookSwallowed(u, u.B) // "Some of the men[, not all of them,] want it"
		return
	}
	if j.otherClause(u.B) {
		j.lookSwallowed(u, u.B)
		return
	}
	if r := j.takenBack(u.B); r.Len() > 0 {
		j.lookSwallowed(u, r)
		return
	}
	if st, r := j.governedBehind(u.B.Start); st != free && r.End <= u.B.End &&
		(st != relayed || j.Speech || len(j.Voices) > 0) {
		j.lookSwallowed(u, r)
		return
	}
	if r := j.deniedPredicate(u.B); r.Len() > 0 {
		j.lookSwallowed(u, r)
		return
	}
	hi := u.B.End
	if st, r := j.governed(hi, u.B.Start); st == relayed && j.relays(r) ||
		st != free && st != relayed {
		j.lookSwallowed(u, r)
		return
	}
	j.swallowedWord(u)
}

// idleKey is the reason for an ellipsis that leaves out nothing.
const idleKey Key = "ellipsis.nothing"

// idle reports whether the ellipsis stands between words that are neighbours in the source, where nobody paused either.
func (j *judge) idle(u unit) bool {
	if u.A.Len() != 1 || u.A.Start == 0 || j.at == 0 || j.at+1 >= len(j.units) || !j.units[j.at-1].equal ||
		!j.units[j.at+1].equal || j.turnOf(u.B.Start-1) != j.turnOf(u.B.Start) {
		return false
	}
	gap := j.Source.Slice(text.Span{Start: j.said[u.B.Start-1].End, End: j.said[u.B.Start].Start})
	return strings.Trim(gap, " ,.;:?!") == "" && !strings.Contains(gap, "..")
}

// swallowedWord looks for a denial, a condition or a number in the words of the last clause that the ellipsis
// swallowed, where that goes on behind it: "We have [not been offered] a penny".
func (j *judge) swallowedWord(u unit) {
	s, hi := &j.lang.Sense, u.B.End
	lo := j.sentenceStart(hi, u.B.Len(), u.B.Start)
	if lo == u.B.Start && j.stops(lo-1) {
		return // a sentence of its own begins behind what was kept
	}
	if r := j.halves(diff.Range{Start: lo, End: hi}, u.B.Start); r.Len() > 0 || j.another(lo, hi, u.B.Start) {
		j.lookSwallowed(u, diff.Range{Start: lo, End: hi})
		return
	}
	for i := hi - 1; i >= lo; i-- {
		w := j.said[i]
		if u.B.Len() > nakedWords && strings.ContainsAny(j.between(i), ",;:—–") {
			return // another clause
		}
		if j.lang.IsNegation(w.Key) || j.lang.Sense.Ifs.Has(w.Key) && !j.courteous(i) || j.wouldBe(i, hi) ||
			i == hi-1 && s.NoVerbTo.Has(j.said[hi].Key) && (s.Follies.Has(w.Key) || s.Untruths.Has(w.Key)) ||
			i == hi-1 && j.joint(i) == "" && (j.weakens(i) || s.Almosts.Has(w.Key)) ||
			i == hi-1 && (s.Comparers.Has(w.Key) && j.prefers(lo, i) || isAmount(w.Key, j.lang) && s.PartsOf.Has(j.key(hi))) ||
			i == hi-2 && s.NoPairs.HasPair(w.Key, j.said[hi-1].Key) ||
			i == hi-2 && s.NoVerbTo.Has(j.said[hi-1].Key) && j.joint(i) == "" && j.aimed(w.Key) ||
			i == hi-1 && j.joint(i) == "" && alike.IsNumber(w, j.lang) && !j.lang.Numbers.AsPronouns.Has(w.Key) {
			if next := j.said[hi]; j.lang.IsNegation(w.Key) && j.lang.IsNegation(next.Key) {
				return // the denial was begun again
			}
			j.lookSwallowed(u, diff.Range{Start: i, End: hi})
			return
		}
	}
}

// weakens reports whether the source's word i makes what stands behind it less certain. A verb of seeming does not
// before a preposition: "will appear by video".
func (j *judge) weakens(i int) bool {
	key, next := j.said[i].Key, j.key(i+1)
	if !j.lang.IsHedge(key) || j.lang.Sense.Tenses.Has(key) {
		return false
	}
	return i == 0 || j.lang.Modal(j.said[i-1].Key) == "" || !j.lang.IsPreposition(next) ||
		j.lang.Sense.NoVerbTo.Has(next)
}

// bracketed reports whether the words in brackets say otherwise how much, how many, how surely or whether than those of
// the source that they stand for, and by which remark: “[will]” for "may". A verb put into the past with what reports
// it is the same ("[would]" for "will").
func (j *judge) bracketed(u unit) (Key, bool) {
	if u.sign != aside || u.A.Len() == 0 || u.B.Len() == 0 || u.B.Len() > asideReach {
		return "", false
	}
	a, b := j.a(u), j.b(u)
	x, y := negations(a, j.lang), negations(b, j.lang)
	if x > y {
		return "negation.printed", true
	}
	if m, n := numbersOf(a, j.lang), numbersOf(b, j.lang); len(m) > 0 && len(n) > 0 && keysOf(m) != keysOf(n) &&
		!j.dates(m, b) &&
		!alike.SameNumber(m, n, j.lang) && !alike.SameSpan(a, b, j.lang) && !j.lang.Numbers.AsPronouns.Has(n[0].Key) {
		return "number.other", true
	}
	if m, n := amounts(a, j.lang), amounts(b, j.lang); len(n) > 0 && !slices.Equal(m, n) &&
		(len(m) > 0 || j.onlyAmount(a)) {
		return "quantity.other", true
	}
	if u.A.Len() == 1 && u.B.Len() == 1 && x == y && !j.lang.IsFunction(a[0].Key) &&
		alike.Opposite(a[0].Key, b[0].Key, j.lang) {
		return "opposite", true
	}
	m, n := hedges(j.Draft, a, j.lang), j.aims(hedges(j.Source, b, j.lang), nil, j.said, u.B)
	if len(n) == 0 || slices.Equal(m, n) || !j.onlyGrammar(a) || len(m) == 0 && !slices.ContainsFunc(n, strong(j.lang)) {
		return "", false
	}
	if len(m) == 1 && len(n) == 1 && (j.lang.Sense.Backshifts.HasPair(n[0], m[0]) ||
		j.lang.Sense.Backshifts.HasPair(m[0], n[0])) {
		return "", false
	}
	return "certainty.other", true
}

// dates reports whether the numbers are a year that stands for words which count from the day of speaking: “[2019]” for
// "two years ago".
func (j *judge) dates(numbers, words []text.Word) bool {
	const year = 4 // figures
	return len(numbers) == 1 && len(numbers[0].Key) == year && slices.ContainsFunc(words, func(w text.Word) bool {
		row, _ := j.lang.Numbers.Span(w.Key)
		return row > 0
	})
}

// onlyGrammar reports whether the words are of grammar and of likelihood alone.
func (j *judge) onlyGrammar(words []text.Word) bool {
	for _, w := range words {
		if !j.lang.IsFunction(w.Key) && !j.lang.IsHedge(w.Key) {
			return false
		}
	}
	return true
}

// trailing looks at what a last ellipsis keeps back of the source's sentence, where that is a denial and little else.
func (j *judge) trailing(u unit) {
	end := u.B.End
	if j.stops(end - 1) {
		return
	}
	for end < len(j.said) && end-u.B.End < nakedWords {
		end++
		if j.stops(end - 1) {
			if negations(j.said[u.B.End:end], j.lang) > 0 {
				j.lookSwallowed(u, diff.Range{Start: u.B.End, End: end})
			}
			return
		}
	}
}

func (j *judge) lookSwallowed(u unit, r diff.Range) {
	j.look(OmitSense, j.quoted(u.A), j.source(r),
		Why{Key: "ellipsis.sense", Said: phrase(j.Source, j.said[r.Start:r.End])})
}

// turnsWithin reports whether the unit swallowed a question by somebody else, and who asks.
func (j *judge) turnsWithin(u unit) (string, bool) {
	before := j.turnOf(u.B.Start - 1)
	for i := u.B.Start; i < u.B.End; i++ {
		if t := j.turnOf(i); t >= 0 && before >= 0 && t != before && !j.sameTurn(i, u.B.Start-1) &&
			!machine(j.Turns[t].Speaker, j.lang) && j.asks(i) {
			return j.Turns[t].Speaker, true
		}
	}
	return "", false
}
