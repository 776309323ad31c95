package speaker

// What people do between their words tells who speaks in a story: "“No.” Anne laughed.", where a new paragraph is a
// new voice.

// beside gives a quotation of a story that opens its paragraph the speaker whom the rest of the paragraph tells: the
// subject of the sentence right behind it, or who is said to speak in its next quotation.
func (a *attributor) beside(q int) bool {
	if !a.dialogue || a.kind(a.part(q, 0).token-1) != breakToken {
		return false
	}
	last := a.part(q, len(a.parts[q])-1)
	i := last.token + 1
	if a.kind(i) == stopToken {
		i++
	}
	if a.kind(i) == wordToken && (a.sentenceIn(last.token) || i > last.token+1) {
		if m := a.personOf(a.clauseSubject(i, a.sentenceEnd(i))); m.kind != noMention && m.lo == i && a.acts(m) {
			a.found[q] = attribution{m, cueBeat, 1, 0}
			return true
		}
	}
	if q+1 == len(a.found) || a.para[q+1] != a.paraEnd[q] || a.found[q+1].pattern == noPattern {
		return false
	}
	next := a.found[q+1]
	next.pattern = cueForward
	a.found[q] = next
	return true
}

// acts reports whether a phrase is somebody who can be seen to do something: a name, "he", "the old porter".
func (a *attributor) acts(m mention) bool {
	switch m.kind {
	case byName:
		return a.names.persons[a.names.runs[m.run].person].human()
	case byPronoun:
		return a.pronounGender(m.head) != unknownGender || a.firstPerson(m)
	}
	return a.can(m.head, role) && a.definite(m.lo) && !a.can(m.head, plural)
}

// sameVoice reports whether two quotations are known to be one person's, or cannot be told apart: two whose names the
// text does not give differ as "I" and "she" do, and as "the pedlar" and "the girl" do.
func (a *attributor) sameVoice(p, q int) bool {
	if a.persons[p] >= 0 || a.persons[q] >= 0 {
		return a.persons[p] == a.persons[q]
	}
	x, y := a.found[p].mention, a.found[q].mention
	if a.firstPerson(x) != a.firstPerson(y) {
		return false
	}
	if x.kind == byRole && y.kind == byRole {
		return a.key(x.head) == a.key(y.head)
	}
	return true
}
