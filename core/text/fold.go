package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the key by which a word is compared: compatibility-composed (NFKC), in lower case, with one kind of
// apostrophe and hyphen, without brackets, without characters that cannot be seen, and with Cyrillic and Greek letters
// that pass for Latin ones inside a Latin word made Latin. Accents stay; what a script writes or leaves out at will
// goes (see spare), and digits of any script are 0 to 9. Folding a key returns the key. A word of nothing but invisible
// characters folds to "".
func Fold(word string) string {
	if strings.IndexByte(word, '&') >= 0 || strings.Contains(word, misreadMark) {
		word = mended(word)
	}
	ascii, same := true, true
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			ascii = false
			break
		}
		if 'A' <= c && c <= 'Z' || c == '[' || c == ']' || c < ' ' || c == '`' {
			same = false
		}
	}
	if ascii && same {
		return word
	}
	if ascii {
		b := make([]byte, 0, len(word))
		for i := 0; i < len(word); i++ {
			switch c := word[i]; {
			case 'A' <= c && c <= 'Z':
				b = append(b, c+'a'-'A')
			case c == '[' || c == ']' || c < ' ':
			case c == '`':
				b = append(b, '\'')
			default:
				b = append(b, c)
			}
		}
		return string(b)
	}
	// Lower-casing can make a new sequence to compose and the reverse; two rounds reach the fixed point.
	return foldOnce(foldOnce(word))
}

func foldOnce(word string) string {
	word = norm.NFKC.String(strings.ToValidUTF8(word, "\uFFFD"))
	latin := false
	for _, r := range word {
		if unicode.Is(unicode.Latin, r) {
			latin = true
			break
		}
	}
	var b strings.Builder
	b.Grow(len(word))
	for _, r := range word {
		switch {
		case Hidden(r) || r == '[' || r == ']' || r < ' ' || spare(r):
			continue
		case isApostrophe(r):
			r = '\''
		case isHyphen(r):
			r = '-'
		case r == 'ș' || r == 'Ș': // with a comma below, which old fonts have as a cedilla
			r = 'ş'
		case r == 'ț' || r == 'Ț':
			r = 'ţ'
		case latin:
			if l, ok := lookalike(r); ok {
				r = l
			}
		}
		b.WriteRune(unicode.ToLower(plain(r)))
	}
	return norm.NFKC.String(b.String())
}

// spare reports whether a mark is one that a script writes or leaves out without making another word: the vowel points
// of Arabic, its hamza above and below, and its tatweel, which only widens; the points of Hebrew; the nukta of
// Devanagari.
func spare(r rune) bool {
	switch {
	case 0x064B <= r && r <= 0x065F, r == 0x0670, r == 0x0640, 0x06D6 <= r && r <= 0x06DC,
		0x0591 <= r && r <= 0x05C7 && unicode.IsMark(r), r == 0x093C:
		return true
	}
	return false
}

// plain is the letter that stands for all of those between which writers of a script do not tell apart (Arabic alef
// with and without hamza, the Arabic and the Persian yeh and kaf, teh marbuta; Devanagari chandrabindu), and the digit
// for those of any script; every other character is itself.
func plain(r rune) rune {
	switch {
	case r < 0x0600:
		return r
	case unicode.Is(unicode.Nd, r):
		zero := r
		for range 9 { // the digits of a script stand in one row, and rows begin at a multiple of 16 or 6 above one
			if !unicode.Is(unicode.Nd, zero-1) {
				break
			}
			zero--
		}
		return '0' + (r - zero)
	}
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی', 'ئ', 'ے':
		return 'ي'
	case 'ک':
		return 'ك'
	case 'ة', 'ۀ', 'ە':
		return 'ه'
	case 'ؤ':
		return 'و'
	case 'ँ':
		return 'ं'
	case '٫':
		return '.'
	case '٬':
		return ','
	}
	return r
}

// Hidden says whether a character shows nothing in running text: zero-width, bidi control, soft hyphen, variation
// selector.
func Hidden(r rune) bool {
	switch {
	case r == 0xAD, r == 0x34F, r == 0x61C, r == 0x180E, r == 0xFEFF,
		0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F,
		0xFE00 <= r && r <= 0xFE0F, 0xE0000 <= r && r <= 0xE0FFF:
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '‛', 'ʼ', 'ʻ', '´', '`', '′', '＇':
		return true
	}
	return false
}

func isHyphen(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '\uFE63', '\uFF0D', '\u2043':
		return true
	}
	return false
}

// The letters of other scripts that look like a Latin one, lower and upper case (Unicode's confusables.txt, the
// single-letter pairs whose glyphs agree in common fonts).
const (
	lookalikes = "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
	latinTwins = "aeopcyxijsdhqwABEKMHOPCTYXIJSaoABEZHIKMNOPTYX"
)

var twins = func() map[rune]rune {
	m := make(map[rune]rune)
	i := 0
	for _, r := range lookalikes {
		m[r] = rune(latinTwins[i])
		i++
	}
	return m
}()

func lookalike(r rune) (rune, bool) {
	l, ok := twins[r]
	return l, ok
}
