package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

const (
	// noteDigits is how many digits a reference mark has at most.
	noteDigits = 3
	// notedLetters is how many letters a word needs for digits behind it to be a mark and no part of its name: "G20".
	notedLetters = 3
)

// note knows reference marks, on either side: "foundations¹", "foundations12", "sooner.14", "(1)", "{1}", "[a]". They
// are no words. A number in brackets that stands apart from the word before it may be an insertion, in the quotation.
func note(j *judge, u unit) (Why, bool) {
	if u.sign != silent && u.sign != aside {
		return Why{}, false
	}
	a, na := unnoted(j.Draft, j.Quote, u.A, true)
	b, nb := unnoted(j.Source, j.said, u.B, false)
	if len(a) != len(b) {
		return Why{}, false
	}
	for i := range a {
		switch {
		case a[i] == b[i]:
		case glued(a[i], b[i]):
			na++
		case glued(b[i], a[i]):
			nb++
		default:
			return Why{}, false
		}
	}
	switch {
	case na > 0 && nb > 0:
		return Why{Key: "note.other"}, true
	case nb > 0:
		return Why{Key: "note.source"}, true
	case na > 0:
		return Why{Key: "note.printed"}, true
	}
	return Why{}, false
}

// unnoted returns the keys of the words that are no reference marks, and how many are.
func unnoted(t *text.Text, words []text.Word, r diff.Range, attached bool) (keys []string, marks int) {
	for _, w := range words[r.Start:r.End] {
		if isNote(t.String, w, attached) {
			marks++
		} else {
			keys = append(keys, w.Key)
		}
	}
	return keys, marks
}

// isNote reports whether the word is nothing but a reference mark: a few digits or a letter alone in brackets, digits
// above the line, digits right behind the sign that ends a word. With attached, brackets must stand right behind a
// word.
func isNote(s string, w text.Word, attached bool) bool {
	raw := w.Of(s)
	before, size := utf8.DecodeLastRuneInString(s[:w.Start])
	after, _ := utf8.DecodeRuneInString(s[w.End:])
	if raised(raw) {
		return true
	}
	digits := len(raw) <= noteDigits && strings.Trim(raw, "0123456789") == ""
	if k := strings.IndexRune("([{", before); k >= 0 && after == rune(")]}"[k]) {
		behind, _ := utf8.DecodeLastRuneInString(s[:w.Start-size])
		return (digits || utf8.RuneCountInString(raw) == 1) && (!attached || before == '{' || !unicode.IsSpace(behind))
	}
	if !digits || !strings.ContainsRune(".,;:!?”’»\")", before) || unicode.IsLetter(after) || unicode.IsDigit(after) {
		return false
	}
	behind, _ := utf8.DecodeLastRuneInString(s[:w.Start-size])
	return unicode.IsLetter(behind) || unicode.IsPunct(behind)
}

// raised reports whether the digits stand above the line, and only such do.
func raised(raw string) bool {
	return raw != "" && strings.TrimFunc(raw, func(r rune) bool {
		return r == '¹' || r == '²' || r == '³' || '⁰' <= r && r <= '⁹'
	}) == ""
}

// glued reports whether key is the word with a reference mark behind it.
func glued(key, word string) bool {
	digits, ok := strings.CutPrefix(key, word)
	if !ok || digits == "" || len(digits) > noteDigits || strings.Trim(digits, "0123456789") != "" {
		return false
	}
	n := 0
	for _, r := range word {
		if !unicode.IsLetter(r) && r != '-' && r != '\'' {
			return false
		}
		n++
	}
	return n >= notedLetters
}
