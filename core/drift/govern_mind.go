package drift

import "strings"

// What governs a clause besides its verb: whose mind it is in, the noun that it is the content of, and when that was so.

// mind reads an adjective of belief, the word h, and whose belief it is: "everybody was sure that |", "I'm not convinced
// that |".
func (j *judge) mind(from, h int) (standing, int) {
	s := &j.lang.Sense
	c := j.clauseStart(from, h)
	negs := j.denials(c, h)
	if negs%2 == 1 {
		return supposed, c
	}
	for i := h - 1; i >= c; i-- {
		switch self := selfOf(j.said[i].Key); {
		case s.Selves.Has(self):
			if j.pastBefore(from, h) {
				return supposed, c
			}
			return free, -1
		case j.lang.Person(self) == 2, s.Backs.Has(self), s.Makes.Has(self):
			return free, -1 // "make sure that", "it is certain that"
		case s.Subjects.Has(self), s.Determiners.Has(self):
			return relayed, c
		}
	}
	return free, -1
}

// pastBefore reports whether the source's sentence says before the word h that what follows was thought then and need
// not be so now: "until last winter", "back then".
func (j *judge) pastBefore(from, h int) bool {
	for i := from; i < h; i++ {
		if j.beginsPhrase(i, j.lang.Sense.Pasts) {
			return true
		}
	}
	return false
}

// questioned reports whether the clause from the word c to its verb h asks somebody whether he thinks or says what
// follows, and the quotation asks nothing: "Do you really think that |".
func (j *judge) questioned(c, h int) bool {
	if c == h || !j.lang.Sense.Askers.Has(j.said[c].Key) || j.asksInDraft() {
		return false
	}
	for i := h; i < min(len(j.said), h+2*sentenceReach); i++ {
		if j.stops(i) {
			return j.asks(i)
		}
	}
	return false
}

// asksInDraft reports whether the quotation asks something.
func (j *judge) asksInDraft() bool { return strings.ContainsRune(j.Draft.Slice(j.Span), '?') }

// subjectOf reads the subject of the being at the word h, which says what a clause is: "the myth is that |", "the
// headline in the Gazette was that |", "what they want you to think is that |".
func (j *judge) subjectOf(from, h int) (standing, int) {
	s := &j.lang.Sense
	if st, at := j.noun(from, h-1); st != free || j.content(j.said[h-1].Key) {
		return st, at
	}
	c := j.clauseStart(from, h-1)
	for i := h - 2; i > c; i-- {
		if j.content(j.said[i].Key) && j.lang.IsFunction(j.said[i+1].Key) && !s.That.Has(j.said[i+1].Key) {
			return j.noun(from, i)
		}
	}
	if v := j.verb(from, h, true); v >= 0 && s.Whats.Has(j.said[c].Key) {
		return j.matrix(from, v)
	}
	return free, -1
}

// content reports whether the noun says of a clause how it stands.
func (j *judge) content(key string) bool {
	s := &j.lang.Sense
	return s.Claims.Has(key) || s.Untruths.Has(key) || s.Grounds.Has(key)
}

// unknown reads a word before "that" that no list has, the word h: a verb that is denied ("we haven't established that
// |"), one that somebody else goes on with ("he keeps repeating that |"), or what stands between a noun and its content
// ("this fantasy out there that |").
func (j *judge) unknown(from, h int) (standing, int) {
	s := &j.lang.Sense
	key := j.said[h].Key
	c := j.clauseStart(from, h)
	if j.lang.IsFunction(key) {
		for i := h - 1; i >= c && h-i < subjectReach && j.joint(i) == ""; i-- {
			if j.content(j.said[i].Key) {
				return j.noun(from, i)
			}
		}
		return free, -1
	}
	if before := j.key(h - 1); h > c && j.joint(h-1) == "" && j.lang.IsNegation(before) && !s.Nos.Has(before) {
		return denied, c
	}
	if p := j.lang.Grammar.Participle; p == "" || len(key) < len(p)+3 || key[len(key)-len(p):] != p {
		return free, -1
	}
	for i := h - 1; i >= c; i-- {
		switch self := selfOf(j.said[i].Key); {
		case s.Selves.Has(self), j.lang.Person(self) == 2, s.Backs.Has(self), s.Determiners.Has(self) && !s.Subjects.Has(self):
			return free, -1
		case s.Subjects.Has(self):
			return relayed, c
		}
	}
	return free, -1
}

// asOthers reports whether the words from c to n, before a comma, give what follows as others see it or put it: "as the
// mayor sees it, |", "as they say, |".
func (j *judge) asOthers(c, n int) bool {
	s := &j.lang.Sense
	if n-c < 3 || j.own(c, n) {
		return false
	}
	last := j.said[n-1].Key
	says := s.Reports.Has(last) || s.Supposes.Has(last) ||
		n-c > 3 && j.lang.Person(last) == len(s.Persons) && !s.Selves.Has(last) && !j.lang.IsFunction(j.said[n-2].Key)
	for i := c + 1; i < n && says; i++ {
		if j.lang.Person(selfOf(j.said[i].Key)) == 2 || j.lang.Modal(j.said[i].Key) != "" {
			return false
		}
	}
	return says
}
