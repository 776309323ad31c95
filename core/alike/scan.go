package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// misread says whether the two spellings, as they stand in the texts, are one word of which a machine that read print
// took letters for others of the same shape: "wiII" and "will", "Iamp" and "lamp", "r0ad" and "road", "rnaster" and
// "master". Where both may be words, as "modern" and "modem", they are two.
func misread(a, b string, lang *language.Language) bool {
	if a == b || len(a) > longestScan || len(b) > longestScan || !isASCII(a) || !isASCII(b) {
		return false
	}
	x, y := shaped(a), shaped(b)
	if x == y {
		return hasLetter(a) && hasLetter(b) || len(a) == 1 && (a == "I" || b == "I")
	}
	if !strings.Contains(x, "rn") && !strings.Contains(y, "rn") {
		return false
	}
	if lang.Forms.Misread == "" || lang.Forms.Misread.Has(strings.ToLower(a)) ||
		lang.Forms.Misread.Has(strings.ToLower(b)) {
		return false
	}
	return strings.ReplaceAll(x, "rn", "m") == strings.ReplaceAll(y, "rn", "m")
}

// longestScan is the longest word, in bytes, that is looked into: no word is longer, so that it only bounds the work.
const longestScan = 48

// shaped is the word in lower case with one letter for each shape that is taken for another. A small "i" has a dot, and
// keeps it.
func shaped(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == 'I' || r == '1' || r == '|':
			return 'l'
		case r == '0':
			return 'o'
		case 'A' <= r && r <= 'Z':
			return r - 'A' + 'a'
		}
		return r
	}, word)
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
}
