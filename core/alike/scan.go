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
	x, y, joins := a, b, false
	for x != "" && y != "" {
		var p, q byte
		var pJoins, qJoins bool
		p, x, pJoins = letterOf(x)
		q, y, qJoins = letterOf(y)
		if p != q {
			return false
		}
		joins = joins || pJoins != qJoins
	}
	switch {
	case x != "" || y != "":
		return false
	case !joins:
		return hasLetter(a) && hasLetter(b) || len(a) == 1 && (a == "I" || b == "I")
	}
	return lang.Forms.Misread != "" && !lang.Forms.Misread.Has(strings.ToLower(a)) &&
		!lang.Forms.Misread.Has(strings.ToLower(b))
}

// longestScan is the longest word, in bytes, that is looked into: no word is longer, so that it only bounds the work.
const longestScan = 48

// letterOf takes the first letter off a word that is not empty, as a machine may read it: "m" for "rn", which it joins.
func letterOf(word string) (letter byte, rest string, joins bool) {
	letter = shaped(word[0])
	if letter == 'r' && len(word) > 1 && shaped(word[1]) == 'n' {
		return 'm', word[2:], true
	}
	return letter, word[1:], false
}

// shaped is the letter in lower case, one for each shape that is taken for another. A small "i" has a dot, and keeps
// it.
func shaped(c byte) byte {
	switch {
	case c == 'I' || c == '1' || c == '|':
		return 'l'
	case c == '0':
		return 'o'
	case 'A' <= c && c <= 'Z':
		return c - 'A' + 'a'
	}
	return c
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
}
