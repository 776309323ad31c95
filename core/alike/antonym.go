package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// Opposite says whether the words are opposites, by table or by prefix: "increase" and "decreased".
func Opposite(a, b string, lang *language.Language) bool {
	if a == b {
		return false
	}
	a, b = byLength(a, b)
	ofA, ofB := forms(a, lang), forms(b, lang)
	return opposed(ofA, ofB, lang) || lang.Forms.Suffixes == "" && stemsOpposed(a, b, lang) || negated(ofA, ofB, lang)
}

// Negated says whether one word is the other with a negating prefix, or has "-less" for "-ful": "happy" and "unhappy",
// "legal" and "illegal", "hopeful" and "hopeless". Forms of one word count as the word: "likes" and "disliked".
func Negated(a, b string, lang *language.Language) bool {
	a, b = byLength(a, b)
	return negated(forms(a, lang), forms(b, lang), lang)
}

// byLength returns the two words, the longer one last.
func byLength(a, b string) (shorter, longer string) {
	if len(a) > len(b) {
		return b, a
	}
	return a, b
}

// negated is Negated by the forms of two words, those of the longer one last.
func negated(ofA, ofB []string, lang *language.Language) bool {
	for _, x := range ofA {
		for _, y := range ofB {
			if prefixed(x, y, lang) || prefixed(y, x, lang) {
				return !slices.ContainsFunc(ofB, lang.Sense.NotNegated.Has)
			}
		}
	}
	return false
}

// prefixed says whether b is a with a negating prefix, or with a negating suffix for another one: "-less" for "-ful".
func prefixed(a, b string, lang *language.Language) bool {
	if before, ok := strings.CutSuffix(b, a); ok && len(a) >= 3 {
		bare, hyphen := strings.CutSuffix(before, "-")
		for p, left := lang.Sense.NoPrefixes.Next(); p != ""; p, left = left.Next() {
			if before == p && a[0] != '-' || hyphen && bare == p {
				return true
			}
		}
	}
	if lang.Sense.NoInfixes != "" {
		a, b = plain(a, &lang.Forms), plain(b, &lang.Forms)
	}
	if a == "" || b == "" || a[0] != b[0] {
		return false // what follows changes the end
	}
	for pair, left := lang.Sense.NoInfixes.Next(); pair != ""; pair, left = left.Next() {
		none, plain, _ := strings.Cut(pair, "=")
		for at := 1; at < len(b); at++ {
			if rest, ok := strings.CutPrefix(b[at:], none); ok && b[:at]+plain+rest == a {
				return true
			}
		}
	}
	for _, pair := range lang.Sense.NoSuffixes {
		none, full, _ := strings.Cut(pair, "=")
		if stem, ok := strings.CutSuffix(b, none); ok && len(stem) >= 3 && a == stem+full {
			return true
		}
	}
	return false
}

// forms are the word and, in a language that tells them by its suffixes, its plain forms.
func forms(key string, lang *language.Language) []string {
	if lang.Forms.Suffixes == "" {
		return []string{key}
	}
	return lemmas(key, lang)
}

// opposed looks the forms of two words up in the table of opposites.
func opposed(ofA, ofB []string, lang *language.Language) bool {
	for _, x := range ofA {
		for _, y := range ofB {
			if lang.Sense.Opposed(x, y) {
				return true
			}
		}
	}
	return false
}

// longestEnding is by how many bytes a word may be longer than the stem that stands for it, and leastOpposite the
// shortest such stem.
const (
	longestEnding = 3
	leastOpposite = 3
)

// stemsOpposed says whether the words, less short endings, are a pair of the table.
func stemsOpposed(a, b string, lang *language.Language) bool {
	for i := 0; i <= longestEnding && len(a)-i >= leastOpposite; i++ {
		for k := 0; k <= longestEnding && len(b)-k >= leastOpposite; k++ {
			x, y := a[:len(a)-i], b[:len(b)-k]
			if lang.Sense.Opposed(x, y) {
				return true
			}
		}
	}
	return false
}
