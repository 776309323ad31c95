package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
)

// refuted reads the sentence that begins at the word e where it points back at the one before: "That is false.", "Not
// at all." A clause that denies something itself is confirmed by a short denial behind it.
func (j *judge) refuted(e int) (standing, diff.Range) {
	s := &j.lang.Sense
	end := e + 1
	for end < len(j.said) && end-e < tailWords && !j.stops(end-1) {
		end++
	}
	r := diff.Range{Start: e, End: end}
	if j.stops(end-1) && j.asks(end-1) && s.Ores.Has(j.key(e)) && end-e > 1 && end-e <= verdictWords &&
		s.Auxiliaries.Has(j.key(e+1)) {
		return supposed, r // "Or had it?"
	}
	if at := j.afterthought(e, end); !j.stops(end-1) && at < end && !j.asks(e-1) {
		for end < len(j.said) && end-e < backWords && !j.stops(end-1) {
			end++
		}
		if st := j.pointsBack(at, end); (st == relayed || st != free && s.Leasts.HasPair(j.key(e), j.key(e+1))) &&
			j.stops(end-1) && !j.asks(end-1) {
			return st, diff.Range{Start: e, End: end} // "That is what the man from the bank told my wife."
		}
		return free, diff.Range{}
	}
	if !j.stops(end-1) || j.asks(end-1) {
		return free, diff.Range{}
	}
	if j.asks(e - 1) {
		if !j.asksInDraft() && s.Nos.Has(j.key(e)) && (end == e+1 || strings.HasPrefix(j.joint(e), ",")) ||
			j.ownVerdict(e, end) ||
			!j.asksInDraft() && end-e <= verdictWords && (s.Untruths.Has(j.key(e)) ||
				j.lang.IsNegation(j.key(e)) && !s.Nos.Has(j.key(e))) {
			return denied, r // "The theatre was saved? I doubt it."
		}
		return free, diff.Range{}
	}
	if s.Backs.Has(j.key(e)) && j.untrue(e+1, end) {
		return denied, r
	}
	for i := e; i < end; i++ {
		if j.beginsPhrase(i, s.Retracts) && negations(j.said[e:i], j.lang) == 0 {
			return denied, r
		}
	}
	if j.ownVerdict(e, end) || j.deniesShortly(e, end) || j.unfounded(e, end) ||
		s.Nos.Has(j.key(e)) && end-e > 2 && strings.HasPrefix(j.joint(e), ",") &&
			s.Subjects.Has(j.key(e+1)) && negations(j.said[end-1:end], j.lang) == 1 {
		return denied, r // "No, it wasn't."
	}
	at := j.afterthought(e, end)
	if st := j.pointsBack(at, end); st != free {
		return st, r
	}
	if at > e && s.Sos.Has(j.key(at-1)) && j.saidByOthers(at, end) {
		return relayed, r
	}
	if (at > e && s.Sos.Has(j.key(at-1)) || at == e) && end == at+2 && s.Selves.Has(j.key(at)) &&
		(s.Supposes.Has(j.key(at+1)) || s.Wishes.Has(j.key(at+1))) {
		return supposed, r // "So we thought."
	}
	if end-e > verdictWords || negations(j.said[j.sentenceStart(e-1, sentenceReach, 0):e], j.lang) > 0 {
		return free, diff.Range{}
	}
	switch key := j.key(e); {
	case s.Untruths.Has(key) && end == e+1, j.lang.IsNegation(key) && end > e+1 && !s.Nos.Has(key) && j.untrue(e, end):
		return denied, r
	}
	return free, diff.Range{}
}

// afterthought returns the word behind those from e on that open an afterthought: "or at least |", "or so |"; e where
// there are none.
func (j *judge) afterthought(e, end int) int {
	s := &j.lang.Sense
	at := e
	for at+1 < end {
		switch {
		case s.Leasts.HasPair(j.key(at), j.key(at+1)):
			at += 2
		case s.Leasts.Has(j.key(at)), s.Openers.Has(j.key(at)) && !s.Backs.Has(j.key(at)):
			at++
		default:
			return at
		}
	}
	return at
}

// pointsBack reads the words from at to end where they say of what stands before them whose words or thoughts it was:
// "that's what people say", "that was the theory".
func (j *judge) pointsBack(at, end int) standing {
	s := &j.lang.Sense
	if at >= end || !s.Backs.Has(j.key(at)) {
		return free
	}
	i := at
	for i < min(end, at+subjectReach) && !s.Beings.Has(j.contracted(j.key(i))) && (i == at || j.adverbial(at+1, i)) {
		i++
	}
	if i+1 >= end || !s.Beings.Has(j.contracted(j.key(i))) || negations(j.said[at:end], j.lang) > 0 {
		return free
	}
	if s.Whats.Has(j.key(i + 1)) {
		if j.saidByOthers(i+2, end) {
			return relayed
		}
		return free
	}
	for k := i + 1; k < end; k++ {
		key := j.key(k)
		switch {
		case s.Claims.Has(key):
			if s.Ours.Has(j.key(k-1)) && s.Weres.Has(j.contracted(j.key(i))) {
				return supposed // "that was my view"
			}
			if s.Ours.Has(j.key(k-1)) || s.Wishes.Has(key) ||
				j.lang.Person(selfOf(j.key(at))) != 0 && !s.Determiners.Has(j.key(k-1)) {
				return free // "it's a silly argument" is about another one
			}
			return supposed
		case j.lang.IsFunction(key) && !s.Determiners.Has(key):
			if last := j.key(end - 1); s.Reports.Has(last) && k+1 < end-1 && !s.That.Has(key) &&
				j.saidByOthers(end-2, end) && !j.speaksHimself(k, end) {
				return relayed // "that is the sort of thing my uncle says"
			}
			return free // "that was the point of the plan"
		}
	}
	return free
}

// adverbial reports whether the words from at to the word i, which is one of them, stand between a subject and its
// verb: "that, at any rate, is", "that at least is".
func (j *judge) adverbial(at, i int) bool {
	return strings.HasPrefix(j.joint(at-1), ",") ||
		j.lang.IsPreposition(j.key(at)) && !j.isBeing(j.key(i))
}

// saidByOthers reports whether the words are a clause in which somebody else says or thinks something: "people say",
// "we were told".
func (j *judge) saidByOthers(from, end int) bool {
	s := &j.lang.Sense
	for i := from; i < end; i++ {
		key := j.said[i].Key
		if !s.Reports.Has(key) && !s.Supposes.Has(key) && !s.Wishes.Has(key) {
			continue
		}
		if i > from && s.Beings.Has(j.contracted(j.said[i-1].Key)) && s.Passives.Has(key) {
			return true
		}
		return i > from && !j.speaksHimself(from, i) && j.lang.Person(selfOf(j.said[i-1].Key)) != 2 &&
			j.lang.Person(selfOf(j.said[from].Key)) != 2
	}
	return false
}

// ownVerdict reports whether the words are the speaker's own word that what stands before them is not so, or not known
// to be: "I doubt it.", "We don't know that yet."
func (j *judge) ownVerdict(e, end int) bool {
	s := &j.lang.Sense
	for e+1 < end && s.Openers.Has(j.key(e)) && !s.Backs.Has(j.key(e)) {
		e++
	}
	if !s.Selves.Has(selfOf(j.key(e))) {
		return false
	}
	negs := 0
	for i := e; i+1 < end; i++ {
		key := j.key(i)
		if j.lang.IsNegation(key) {
			negs++
		}
		if to := j.key(i + 1); j.lang.IsPreposition(to) && s.Backs.Has(j.key(i+2)) &&
			(s.Minds.Has(key) || s.Reports.Has(key) && s.NoVerbTo.Has(to)) {
			return negs == 1 && (j.joint(i+2) != "" || j.stops(i+2)) // "I couldn't be sure of it", "I wouldn't swear to that"
		}
		if !s.Backs.Has(j.key(i+1)) && !s.Sos.Has(j.key(i+1)) {
			continue
		}
		switch {
		case i+3 < end || s.NotDoubted.HasPair(j.key(i-1), key):
			return false
		case s.Doubts.Has(key), s.Denies.Has(key):
			return negs == 0
		case s.Reluctant.Has(key):
			return false // "I don't regret it"
		case s.Asserts.Has(key), s.Supposes.Has(key):
			return negs == 1 && !s.NoVerbTo.Has(j.key(i-1)) // but "we don't want to see it"
		}
	}
	return false
}

// deniesShortly reports whether the words are a subject and its denied auxiliary alone, behind a clause that denies
// nothing: "It doesn't.", "They are not."
func (j *judge) deniesShortly(e, end int) bool {
	s := &j.lang.Sense
	if end-e < 2 || end-e > verdictWords || !s.Subjects.Has(j.key(e)) || !j.lang.IsPronoun(j.key(e)) ||
		negations(j.said[end-1:end], j.lang) != 1 || negations(j.said[j.sentenceStart(e-1, sentenceReach, 0):e], j.lang) > 0 {
		return false
	}
	last := stemOf(j.key(end-1), s)
	return end-e == 2 && last != j.key(end-1) || end-e == 3 && j.key(end-1) == s.Not && s.Auxiliaries.Has(j.key(e+1))
}

// unfounded reports whether the words say that there is nothing that what stands before them rests on: "We have no
// evidence of that."
func (j *judge) unfounded(e, end int) bool {
	s := &j.lang.Sense
	for i := e + 1; i+1 < end; i++ {
		if s.Grounds.Has(j.key(i)) && s.Backs.Has(j.key(end-1)) {
			return negations(j.said[e:i], j.lang) == 1
		}
	}
	return false
}
