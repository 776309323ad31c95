package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// apostrophe says whether a single mark is none for certain, and sets weak where it may be one: between letters, before
// a decade, before a clipped word. A mark that may be a plural's genitive or a clipped ending closes only weakly.
func apostrophe(s string, m *mark, habits *language.Marks) bool {
	left, _ := utf8.DecodeLastRuneInString(s[:m.Start])
	right, _ := utf8.DecodeRuneInString(s[m.End:])
	if letterOrDigit(left) && letterOrDigit(right) && !spaceless(left) && !spaceless(right) {
		return true
	}
	if m.flank&opens != 0 && letterOrDigit(right) {
		switch w := wordAfter(s, m.End); {
		case decade(w):
			return true
		case habits.Between.Has(strings.ToLower(w)) && m.End+1 < len(s) && strings.ContainsRune("'’‘ ", after1(s, m.End+1)):
			return true
		case habits.Elisions.Has(strings.ToLower(w)):
			m.weak = true
		}
		if m.glyph == '’' && m.flank == opens {
			m.weak = true
		}
		return false
	}
	if m.flank&closes != 0 {
		if habits.Between.Has(strings.ToLower(wordBefore(s, m.Start))) {
			return true
		}
		// The genitive of a plural and a clipped ending ("the boys' room", "goin' home") stand before a word of the same
		// clause.
		if unicode.IsLetter(left) && right == ' ' {
			if next := after(s, m.End+1); unicode.IsLower(next) || unicode.IsDigit(next) ||
				left == 's' && unicode.IsUpper(next) {
				m.weak = true
			}
		}
		if unicode.IsDigit(left) { // feet, minutes
			m.weak = true
		}
	}
	return false
}

// measure says whether a double mark is no quotation mark for certain: the sign of inches (6'2", 5' 11"), or typed for
// an apostrophe (I"m), or in an abbreviation (see shortened). It sets weak where it may be inches.
func measure(s string, m *mark, habits *language.Marks) bool {
	left, _ := utf8.DecodeLastRuneInString(s[:m.Start])
	if w := wordAfter(s, m.End); unicode.IsLetter(left) && habits.Clitics.Has(strings.ToLower(w)) {
		return true // I"m: the wrong key
	}
	if m.glyph == '"' && unicode.Is(unicode.Hebrew, left) && shortened(s, m) {
		return true
	}
	if !unicode.IsDigit(left) && left != '½' && left != '¼' && left != '¾' || m.glyph != '"' && m.glyph != '”' {
		return false
	}
	m.weak = true
	i := m.Start
	for n := 0; i > 0 && n < 5; n++ {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsDigit(r) && r != '½' && r != '¼' && r != '¾' && r != ' ' && r != '-' {
			break
		}
		i -= size
	}
	r, size := utf8.DecodeLastRuneInString(s[:i])
	if r != '\'' && r != '’' && r != '′' {
		return false
	}
	foot, _ := utf8.DecodeLastRuneInString(s[:i-size])
	return unicode.IsDigit(foot)
}

// shortened says whether a double mark stands in a Hebrew abbreviation: before its last letter (צה"ל), or behind three
// letters or more (מנכ"לית), for no small word that is joined before a quotation is so long (מה"פוסט").
func shortened(s string, m *mark) bool {
	before, behind := 0, 0
	for at := m.Start; before < 3; before++ {
		r, size := utf8.DecodeLastRuneInString(s[:at])
		if !unicode.Is(unicode.Hebrew, r) {
			break
		}
		at -= size
	}
	for at := m.End; behind < 2; behind++ {
		r, size := utf8.DecodeRuneInString(s[at:])
		if !unicode.Is(unicode.Hebrew, r) {
			break
		}
		at += size
	}
	return behind == 1 || behind > 1 && before == 3
}

// decade says whether a word after an apostrophe is a clipped year: 90s, 08.
func decade(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return len(w) == 2 && '0' <= w[0] && w[0] <= '9' && '0' <= w[1] && w[1] <= '9'
}

func letterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// spaceless says whether a letter belongs to a script that writes no spaces between words, or, as Korean, joins
// particles to what stands in marks: it has no apostrophes.
func spaceless(r rune) bool {
	return r >= 0xE00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai,
		unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// wordAfter returns the letters and digits that begin at i.
func wordAfter(s string, i int) string {
	j := i
	for j < len(s) {
		r, size := utf8.DecodeRuneInString(s[j:])
		if !letterOrDigit(r) {
			break
		}
		j += size
	}
	return s[i:j]
}

// wordBefore returns the letters and digits that end at i.
func wordBefore(s string, i int) string {
	j := i
	for j > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:j])
		if !letterOrDigit(r) {
			break
		}
		j -= size
	}
	return s[j:i]
}

// after1 returns the character at i, or a space at the end of the text.
func after1(s string, i int) rune {
	if i >= len(s) {
		return ' '
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// before1 returns the character that ends at i, or a space at the start of the text.
func before1(s string, i int) rune {
	if i == 0 {
		return ' '
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}
