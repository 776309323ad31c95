package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
)

// What words that an ellipsis swallowed say, in the grammar of their clause, of the words that were kept.

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
