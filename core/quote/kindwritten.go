package quote

import "strings"

// written says whether the words in the marks stand on a thing: a sign reads “X”, a cap that says “X”.
func (s *scene) written() bool {
	n := s.naming()
	if len(s.in) > titleWords {
		return false
	}
	if n.stands.starts(s.after) {
		for i, w := range s.after[1:min(len(s.after), standsWords)] {
			if n.things.has(w.Key) {
				return true // “X,” read one of the signs
			}
			if s.capital(w) && !s.g.NounsUpper || strings.Contains(s.t.String[s.after[i].End:w.Start], ",") {
				break
			}
		}
	}
	for i := len(s.before) - 1; i >= max(0, len(s.before)-writtenWords); i-- {
		if !n.things.has(s.before[i].Key) {
			continue
		}
		rest := s.before[i+1:]
		switch {
		case len(rest) == 0: // the sign “X”
			return false
		case n.reads.ends(s.before):
			return true
		case n.read != nil && n.read.starts(s.after):
			return true
		case !n.says.has(s.word(1)):
			continue
		}
		if s.g.is(rest[0].Key, relative) || len(rest) == 1 && s.heads(i) || s.g.is(rest[0].Key, preposition) && s.heads(i) {
			return true
		}
	}
	return false
}

// writtenWords is how far before the marks the thing stands: "A sign at the foot of the old bridge reads".
const writtenWords = 8

// standsWords is how far behind the verb the thing stands: "read one of the signs".
const standsWords = 5

// heads says whether the i-th word before the marks is the noun of a subject: a determiner leads to it, and no preposition
// or verb before that governs it ("a man with a sign said").
func (s *scene) heads(i int) bool {
	for j := i; j >= max(0, i-3); j-- {
		if w := s.before[j].Key; s.g.is(w, determiner|possessive) || strings.HasSuffix(w, "'s") {
			return j == 0 || s.g.is(s.before[j-1].Key, conjunction|saying) || strings.ContainsAny(s.t.String[s.before[j-1].End:s.before[j].Start], ",;:—–")
		}
	}
	return i == 0
}
