package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isWork says whether a word is a kind of work or of thing that bears a name. German joins it to other nouns.
func (s *scene) isWork(key string) bool {
	n := s.n
	if _, rest, ok := s.g.Elided(key); ok {
		key = rest
	}
	if n.Works.Has(key) {
		return true
	}
	for i := 0; s.g.Article != "" && i < 2 && len(key) > 2; i++ { // بالفيلم: in-the-film
		if key = strings.TrimPrefix(key, s.g.Article); len(key) < 2 {
			break // "المال" is no article behind a letter
		}
		if n.Works.Has(key) || n.Works.Has(key[2:]) {
			return true
		}
		key = key[2:]
	}
	if n.Compounds == nil {
		return n.OneCapital && s.inflected(key)
	}
	if base := strings.TrimSuffix(strings.TrimSuffix(key, "s"), "e"); s.g.NounsUpper && n.Works.Has(base) {
		return true // des Magazines
	}
	return slices.ContainsFunc(n.Compounds, func(tail string) bool { return strings.HasSuffix(key, tail) })
}

// inflected says whether a word is a kind of work with an ending behind it: "programot", "filmen"; where the verb comes
// last endings are joined one behind another: "operasyonunun", "작전에서는".
func (s *scene) inflected(key string) bool {
	n := 3
	if s.g.VerbFinal {
		n = 5
	}
	for ; n > 0 && len(key) > 4; n-- {
		_, size := utf8.DecodeLastRuneInString(key)
		if key = key[:len(key)-size]; s.n.Works.Has(key) {
			return true
		}
	}
	return false
}

// workPlace says whether a capitalised span stands where programmes and works are named: CNN's “X”, on “X”, starred in
// “X”.
func (s *scene) workPlace() bool {
	n := len(s.before)
	if n == 0 || len(s.in) > titleWords || !s.capitalised() ||
		!unicode.IsLetter(s.lead) && s.lead != '\'' && s.lead != '’' {
		return false
	}
	last := s.before[n-1].Key
	if s.g.Owner(last) {
		return true
	}
	if ends(s.before, s.n.Aired) {
		return true
	}
	if s.g.Is(last, source) {
		return true // according to “X”
	}
	if n > 1 && len(s.in) > 1 && s.n.Places.Has(s.word(2)) && s.g.Is(last, possessive) {
		return true // in his “X”
	}
	if s.n.Places.Has(last) {
		if n > 1 && s.g.Is(s.before[n-2].Key, saying|judging|notice|nominal) && s.g.Is(last, belonging) &&
			!s.has() {
			return false // chants of “X”
		}
		return len(s.in) > 1 || !s.reported()
	}
	return false
}
