package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
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
	if st, r := j.governedBehind(u.B.Start); st != free && r.End <= u.B.End && (st != relayed || len(j.Voices) > 0) {
		j.lookSwallowed(u, r)
		return
	}
	if r := j.deniedPredicate(u.B); r.Len() > 0 {
		j.lookSwallowed(u, r)
		return
	}
	hi := u.B.End
	if st, r := j.governed(hi, u.B.Start); st == relayed && (len(j.Voices) > 0 || j.own(r.Start, r.End)) ||
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

// deniedPredicate returns the denial and the words before it at the start of the source's run, where it denies the verb
// of the clause whose subject the quotation keeps before them: "The mayor [did not, in my opinion,] take it"; no words
// where there is none, or where another clause begins behind it.
func (j *judge) deniedPredicate(run diff.Range) diff.Range {
	s, at := &j.lang.Sense, run.Start
	if j.stops(at-1) || j.joint(at-1) != "" {
		return diff.Range{}
	}
	found := diff.Range{}
	for i := at; i < run.End; i++ {
		key := j.said[i].Key
		switch {
		case found.Len() == 0 && j.stops(i) && j.lang.IsNegation(key) && !s.Nos.Has(key):
			return diff.Range{Start: at, End: i + 1} // "They will pay [nothing.]"
		case s.Openers.Has(key), s.Subjects.Has(key) && j.lang.Person(key) != 1, j.stops(i):
			return diff.Range{}
		case found.Len() > 0:
		case j.lang.IsNegation(key) && !s.Nos.Has(key), j.lang.IsHedge(key) && j.lang.Modal(key) != "" && !s.Tenses.Has(key),
			s.Onces.HasPair(key, j.key(i+1)):
			found = diff.Range{Start: at, End: i + 1}
		case !j.lang.IsFunction(key) || j.joint(i) != "":
			return diff.Range{}
		}
	}
	for found.Len() > 0 && found.End < run.End && j.joint(found.End-1) == "" {
		found.End++ // to the end of what it denies, "not in any way"
	}
	return found
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

// limited returns the clause at the start of the source's run that limits what the quotation keeps before it: "We open
// in May[, if the paint is dry], and ..."; no words where there is none. "If you like" and its like set no condition.
func (j *judge) limited(run diff.Range) diff.Range {
	s, at := &j.lang.Sense, run.Start
	if j.stops(at - 1) {
		return diff.Range{}
	}
	for at+1 < run.End && s.BeforeIfs.Has(j.said[at].Key) && !s.Limits.Has(j.said[at].Key) ||
		at+1 < run.End && s.Coordinators.Has(j.said[at].Key) {
		at++
	}
	key := j.said[at].Key
	limits := s.Limits.Has(key) || j.lang.IsCondition(key) && !s.Ifs.Has(key) || j.beginsPhrase(run.Start, s.IfPhrases)
	if !limits && !s.Ifs.Has(key) || at+1 >= run.End || !limits && j.courteous(at) {
		return diff.Range{}
	}
	end := at + 1
	for end < run.End && !j.stops(end-1) && !strings.ContainsAny(trail(j.between(end-1)), ";:—–") {
		end++
	}
	return diff.Range{Start: run.Start, End: end}
}

// halves returns what the words that open a sentence inside an ellipsis say of the rest of that sentence, which the
// quotation joins to the sentence that the ellipsis began in: "The money [went on a van. It was meant to go] on a
// roof"; no words where they say nothing of it.
func (j *judge) halves(r diff.Range, from int) diff.Range {
	if r.Start <= from || j.opensClause(r.End) || language.Conjunctions.Has(j.said[r.End].Key) {
		return diff.Range{}
	}
	for i := r.Start; i < r.End; i++ {
		if key := j.said[i].Key; j.lang.Sense.NoVerbTo.Has(j.key(i+1)) && j.aimed(key) ||
			j.lang.IsHedge(key) && !j.lang.Sense.Tenses.Has(key) {
			return r
		}
	}
	return diff.Range{}
}

// another reports whether the words of the source from lo to hi are the subject, and more, of a sentence that begins
// inside an ellipsis, with which what stands behind it belongs together, and the half sentence that the ellipsis began
// in has another subject: "The mayor paid for [the roof. The town paid for] the floor". A pronoun may mean the same,
// and phrases without a verb may be a list.
func (j *judge) another(lo, hi, from int) bool {
	s := &j.lang.Sense
	if lo <= from || j.stops(from-1) {
		return false
	}
	for lo < hi-1 && s.Openers.Has(j.said[lo].Key) {
		lo++
	}
	first := j.sentenceStart(from-1, sentenceReach, 0)
	for first < from-1 && s.Openers.Has(j.said[first].Key) {
		first++
	}
	self := selfOf(j.said[lo].Key)
	if s.Subjects.Has(self) && !s.Selves.Has(self) && j.lang.Person(self) != 2 ||
		j.said[lo].Key == j.said[first].Key && j.key(lo+1) == j.key(first+1) {
		return false
	}
	awaits := func(i int) bool { // what it is said of or with
		key := j.said[i].Key
		return j.lang.IsPreposition(key) || s.Determiners.Has(key) || j.isBeing(j.contracted(key)) ||
			s.Embeds(key)
	}
	next := j.said[hi].Key
	return j.joint(hi-1) == "" && (awaits(hi-1) && awaits(from-1) || j.isBeing(next) || j.lang.Modal(next) != "")
}

// aimed reports whether an infinitive behind the word and "to" is not said to have come about.
func (j *judge) aimed(key string) bool {
	return slices.ContainsFunc(j.lang.Sense.Aims, func(row language.List) bool { return row.Has(key) })
}

// otherClause reports whether the source's run is the whole of what the word before it opens, and the words behind it
// are another clause of the sentence: "because [the pump failed, and] the guard was dismissed".
func (j *judge) otherClause(run diff.Range) bool {
	s := &j.lang.Sense
	opener, last := j.said[run.Start-1].Key, run.End-1
	opens := s.Openers.Has(opener) && !s.Coordinators.Has(opener) || s.That.Has(opener) || j.lang.IsCondition(opener)
	return opens && run.Len() > subjectReach &&
		j.follows(run.Start) && s.Coordinators.Has(j.said[last].Key) && strings.HasPrefix(j.joint(last-1), ",") &&
		j.opensClause(run.End) && j.opensClause(run.Start)
}

// answered returns the sentence at the start of the source's run that answers with a no the question which the
// quotation keeps before it; no words where there is none.
func (j *judge) answered(run diff.Range) diff.Range {
	if !j.asks(run.Start - 1) {
		return diff.Range{}
	}
	no := false
	for i := run.Start; i < run.End; i++ {
		no = no || j.lang.Sense.Nos.Has(j.said[i].Key) && (j.joint(i) != "" || i+1 == run.End)
		if j.stops(i) {
			if no {
				return diff.Range{Start: run.Start, End: i + 1}
			}
			break
		}
	}
	return diff.Range{}
}

// wouldBe reports whether the source's word is a modal verb of what would be, and nothing but grammar stands between it
// and the word hi: "would have to |".
func (j *judge) wouldBe(i, hi int) bool {
	if m := j.lang.Modal(j.said[i].Key); m == "" || !j.lang.Sense.Unreal.Has(m) {
		return false
	}
	for k := i; k < hi; k++ {
		if j.joint(k) != "" || !j.lang.IsFunction(j.said[k].Key) {
			return false
		}
	}
	return true
}

// takenBack returns the words of the source's run by which the sentence that it ends goes on to say of what else the
// rest does not hold: "They may go out [at noon and at no other time]"; no words where there are none. What a new
// subject does not do, or another verb denies, takes nothing back.
func (j *judge) takenBack(run diff.Range) diff.Range {
	s := &j.lang.Sense
	for i := run.Start; i+2 < run.End && !j.stops(i); i++ {
		if !s.Coordinators.Has(j.said[i].Key) && !s.BeforeIfs.Has(j.said[i].Key) {
			continue
		}
		n := i + 1
		if j.lang.IsPreposition(j.key(n)) {
			n++
		}
		if !j.lang.IsNegation(j.key(n)) || s.Subjects.Has(j.key(n)) || stemOf(j.key(n), s) != j.key(n) {
			continue
		}
		if next := j.key(n + 1); n > i+1 || j.lang.IsPreposition(next) {
			end := n
			for end < run.End && !j.stops(end-1) {
				end++
			}
			return diff.Range{Start: i, End: end}
		}
	}
	return diff.Range{}
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
