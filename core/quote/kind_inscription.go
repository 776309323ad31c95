package quote

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/text"
)

// written says whether the words in the marks stand on a thing: a sign reads “X”, a cap that says “X”.
func (s *scene) written() bool {
	n := s.n
	if len(s.in) > titleWords {
		return false
	}
	if starts(s.after, n.Stands) {
		for i, w := range s.after[1:min(len(s.after), standsWords)] {
			if n.Things.Has(w.Key) {
				return true // “X,” read one of the signs
			}
			if s.capital(w) && !s.g.NounsUpper || strings.Contains(s.t.String[s.after[i].End:w.Start], ",") {
				break
			}
		}
	}
	for i := len(s.before) - 1; i >= max(0, len(s.before)-writtenWords); i-- {
		thing := s.before[i].Key
		if _, rest, ok := s.g.Elided(thing); ok {
			thing = rest
		}
		if !n.Things.Has(thing) {
			continue
		}
		rest := s.before[i+1:]
		switch {
		case len(rest) == 0 && s.lead == ':' && n.OneCapital: // sur la porte, un papier : « X »
			return true
		case len(rest) == 0: // the sign “X”
			if !n.OneCapital {
				return false
			}
			if ends(s.before, n.Reads) || unicode.IsLower(s.tail) && s.heads(i) && len(s.after) > 0 &&
				!s.g.Is(s.after[0].Key, saying) {
				return true
			}
			continue
		case ends(s.before, n.Reads):
			return true
		case n.Read != nil && starts(s.after, n.Read):
			return true
		case n.Says == nil && s.nobodyWrites(rest) && (s.heads(i) || anyOf(s.g, rest, generic)):
			return true
		case !n.Says.Has(s.word(1)):
			continue
		}
		if s.g.Is(rest[0].Key, relative) || len(rest) == 1 && s.heads(i) || s.g.Is(rest[0].Key, preposition) && s.heads(i) {
			return true
		}
	}
	return false
}

// nobodyWrites says whether the words between a thing and the marks are a verb of saying that the thing, or nobody in
// particular, is the subject of: "el anuncio | decía", "na murze | ktoś napisał".
func (s *scene) nobodyWrites(rest []text.Word) bool {
	for _, w := range rest {
		if s.capital(w) || s.g.Is(w.Key, role|title|group|male|female) {
			return false
		}
	}
	return s.g.Is(rest[len(rest)-1].Key, saying)
}

// writtenWords is how far before the marks the thing stands: "A sign at the foot of the old bridge reads".
const writtenWords = 8

// standsWords is how far behind the verb the thing stands: "read one of the signs".
const standsWords = 5

// heads says whether the i-th word before the marks is the noun of a subject: a determiner leads to it, and no
// preposition or verb before that governs it ("a man with a sign said").
func (s *scene) heads(i int) bool {
	for j := i; j >= max(0, i-3); j-- {
		if w := s.before[j].Key; s.g.Is(w, determiner|possessive) || s.g.Owner(w) {
			return j == 0 || s.g.Is(s.before[j-1].Key, conjunction|saying) ||
				strings.ContainsAny(s.t.String[s.before[j-1].End:s.before[j].Start], ",;:—–")
		}
	}
	return i == 0
}
