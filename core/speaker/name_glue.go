package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// unglue marks the words that a page's layout made of two, "SmithJones", where a list of names stood beside a name.
// Both halves must be words that the text also writes with a capital, or the second a given name, or a given name
// stands before the first, so that a name with a capital inside stays whole. Linear in the stream.
func (s *stream) unglue(capped map[string]bool) {
	for i := range s.tokens {
		k := &s.tokens[i]
		if k.kind != wordToken || k.form&upper == 0 {
			continue
		}
		w := s.t.Slice(s.t.Words[k.at].Span)
		at := joint(w)
		if at == 0 {
			continue
		}
		first, second := text.Fold(w[:at]), text.Fold(w[at:])
		for _, ending := range s.g.Genitives {
			second = strings.TrimSuffix(second, ending)
		}
		if capped[first] && (capped[second] || s.g.Is(second, given|title) || s.can(i-1, given) || s.can(i-2, given)) {
			k.form = k.form&^genitive | glued
			k.class = s.g.Class(first)
		}
	}
}

// joint returns the offset of the first capital of a word that follows a small letter, when three letters or more stand
// on either side of it, else 0: "SmithJones", but not "McKay", "LaSalle".
func joint(word string) int {
	const least = 3
	small, n := false, 0
	for i, c := range word {
		if small && unicode.IsUpper(c) && n >= least && utf8.RuneCountInString(word[i:]) >= least {
			return i
		}
		small = unicode.IsLower(c)
		n++
	}
	return 0
}
