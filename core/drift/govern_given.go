package drift

import "strings"

// What governs a clause without saying or thinking it by a verb of the language's lists.

// presupposed reports whether the noun h, with an article of its own, takes what follows to be so, whatever is said
// about that: "I make no secret of the fact that |". Behind "is" it is what is said: "it is not the case that |".
func (j *judge) presupposed(from, h int) bool {
	s := &j.lang.Sense
	if h-2 < from || !s.Facts.Has(j.said[h].Key) || !s.Determiners.Has(j.said[h-1].Key) ||
		j.lang.Numbers.Articles.Has(j.said[h-1].Key) || j.lang.IsNegation(j.said[h-1].Key) {
		return false
	}
	before := j.said[h-2].Key
	return !j.isBeing(before) && !j.lang.IsNegation(before) && !s.Denies.Has(before) && !s.Rejects.Has(before) &&
		!s.Doubts.Has(before)
}

// putTo reports whether the words up to h say that something was put to the speaker by somebody whom they do not name:
// "it was explained to me that |".
func (j *judge) putTo(from, h int) bool {
	s := &j.lang.Sense
	if h-4 < from || !s.NoVerbTo.Has(j.said[h-1].Key) || j.lang.Person(j.said[h].Key) != 1 || j.joint(h-2) != "" {
		return false
	}
	verb := j.said[h-2].Key
	return j.isBeing(j.said[h-3].Key) && !s.Asserts.Has(verb) && !j.lang.IsFunction(verb) && !s.Facts.Has(verb) &&
		!j.lang.IsHedge(verb)
}

// perfect reports whether the verb h, behind words from c on, tells what would have been: "I would have said".
func (j *judge) perfect(c, h int) bool {
	return j.lang.Sense.Infinitives.Has(j.said[h-1].Key) && !j.isBeing(j.said[h-1].Key) && j.unrealIn(c, h)
}

// noReason reports whether the word h asks why or how something should be so, and the words before it deny that there
// is an answer: "I see no reason why | we should move".
func (j *judge) noReason(from, h int) bool {
	s := &j.lang.Sense
	key := j.said[h].Key
	if !s.Askers.Has(key) || s.Auxiliaries.Has(key) || j.lang.Modal(key) != "" || s.Relatives.Has(key) ||
		j.denials(j.clauseStart(from, h), h)%2 == 0 || !j.opensClause(h+1) {
		return false
	}
	for i := h + 2; i < min(len(j.said), h+2+2*subjectReach) && !j.stops(i-1); i++ {
		if m := j.lang.Modal(j.said[i].Key); m != "" {
			return j.said[i].Key == m && s.Shoulds.Has(m)
		}
	}
	return false
}

// asRule returns the first word of a reservation that opens the sentence and ends right before the word n: "As a rule
// |"; -1 for none.
func (j *judge) asRule(from, n int) int {
	at := j.endsInPhrase(from, n, j.lang.Sense.Reservations)
	for first := from; first <= at; first++ {
		if first == at {
			return at
		}
		if !j.lang.Sense.Openers.Has(j.said[first].Key) {
			break
		}
	}
	return -1
}

// prefers reports whether the words from the word from to the word than, which compares, tell what is sooner done than
// what follows: "I'd rather resign than |".
func (j *judge) prefers(from, than int) bool {
	for _, w := range j.said[from:than] {
		if j.lang.Sense.Rathers.Has(w.Key) {
			return true
		}
	}
	return false
}

// conditionFirst reports whether the words from the start of the sentence to the word n, where another clause opens
// that says what would be, set a condition without a comma behind it: "Had it been up to me |", "If it were mine |".
func (j *judge) conditionFirst(from, n int) bool {
	s := &j.lang.Sense
	for i := n - 2; i >= from; i-- {
		if j.joint(i) != "" {
			from = i + 1 // "Look, if it were mine |"
		} else if s.That.Has(j.said[i].Key) && s.Ifs.Has(j.said[i+1].Key) {
			from = i + 1 // "I told them that if it were mine |"
			break
		}
	}
	for from+1 < n && s.Openers.Has(j.said[from].Key) {
		from++
	}
	if n-from >= 3 && j.onlyIf(from) {
		return true // "Solo si llega el dinero | contrataremos"
	}
	if n-from < 3 || !j.opensClause(n) {
		return false
	}
	if !j.unrealIn(n, n+subjectReach) { // "If he is found | he will be charged", but "If you think | he will pay"
		return s.Ifs.Has(j.said[from].Key) && !s.Whethers.Has(j.said[from].Key) && s.Subjects.Has(selfOf(j.said[n].Key)) &&
			(j.lang.Modal(j.said[n].Key) != "" || j.lang.Modal(j.key(n+1)) != "") && !j.courteous(from) &&
			!s.Supposes.Has(j.verbKey(n-1)) && !s.Reports.Has(j.verbKey(n-1)) && !s.Minds.Has(j.verbKey(n-1))
	}
	return s.Ifs.Has(j.said[from].Key) && !s.Whethers.Has(j.said[from].Key) || j.inverted(from, n)
}

// onlyIf reports whether a clause begins at the word that nothing else holds without: "only if".
func (j *judge) onlyIf(at int) bool {
	s := &j.lang.Sense
	return s.BeforeIfs.Has(j.key(at)) && !s.Evens.Has(j.key(at)) && s.Ifs.Has(j.key(at+1))
}

// conditionBefore returns the first word of a condition that opens the sentence and that asides or further conditions
// part from the word n: "Unless it rains, and I mean rains, |"; -1 for none.
func (j *judge) conditionBefore(from, n int) int {
	s := &j.lang.Sense
	for from+1 < n && s.Openers.Has(j.said[from].Key) {
		from++
	}
	if !s.Ifs.Has(j.said[from].Key) || s.Whethers.Has(j.said[from].Key) || j.courteous(from) || !j.opensClause(n) {
		return -1
	}
	first := from + 1
	for i := from + 1; i < n && strings.HasPrefix(j.joint(from), ","); i++ {
		if i > first && strings.HasPrefix(j.joint(i-1), ",") {
			first = i + 1 // "If, and only if, it rains, |"
			break
		}
	}
	for i := first; i < n; i++ {
		if joint := j.joint(i - 1); joint == "" {
			continue
		} else if !strings.HasPrefix(joint, ",") {
			return -1
		}
		if key := j.said[i].Key; !s.Coordinators.Has(key) && !s.Ifs.Has(key) && !s.Relatives.Has(key) &&
			!j.lang.IsPreposition(key) {
			return -1 // the clause that depends on it
		}
	}
	return from
}
