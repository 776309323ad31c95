package drift

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
