package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// Ends reports whether a sentence ends with the sign at the byte offset: a ".", "!", "?" or their like, or any other
// sign, after which a sentence ends only with its paragraph. w is the word right before the sign; the zero Word where
// none is.
//
// No sentence ends before a small letter. A full stop ends none behind a title or an initial ("Mr. Holm", "J. Holm"),
// behind what counts when a number follows ("No. 5", "Jan. 3"), and behind an ordinal before a month ("3. Mai"). Behind
// what may end a sentence and may be followed by a name ("Inc.", "U.S.") it ends one where a small word of grammar with
// a capital follows.
//
// This is the one opinion on where a sentence ends. O(log n).
func (t *Text) Ends(w Word, at int, g *language.Grammar) bool {
	sign, size := utf8.DecodeRuneInString(t.String[at:])
	end := t.Paragraph(at).End
	rest := strings.TrimLeftFunc(Span{at + size, end}.Of(t.String), between)
	if rest == "" {
		return true
	}
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case unicode.IsLower(next) || strings.ContainsRune(",;:", next):
		return false
	case strings.ContainsRune("!?…。！？।؟", sign):
		return true
	case sign != '.':
		return false
	}
	c := g.Class(w.Key)
	switch {
	case w.Key == "" || w.End != at:
		return true
	case utf8.RuneCountInString(w.Key) == 1 && unicode.IsUpper(firstRune(w.Of(t.String))): // an initial: "George W. Bush"
		return c&language.Pronoun != 0
	case isDigit(w.Key[0]):
		return !g.Ordinals || len(w.Key) > 2 || !g.Is(Fold(firstWord(rest)), language.Calendar)
	case c&language.Counting != 0 && unicode.IsDigit(next):
		return false
	case c&language.Final != 0 || strings.Contains(w.Key, "."):
		return g.Is(Fold(firstWord(rest)), language.Pronoun|language.Determiner|language.Possessive|language.Conjunction|
			language.Preposition)
	}
	return c&language.Abbreviation == 0
}

// between reports whether a character may stand between a stop and the word behind it.
func between(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("\"'“”„‘’‚«»‹›()[]{}*_", r)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// firstWord returns the letters, digits and inner stops and hyphens that s begins with.
func firstWord(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-'
	}); i >= 0 {
		return s[:i]
	}
	return s
}
