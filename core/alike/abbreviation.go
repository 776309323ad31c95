package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// sameAbbrev says whether one run is the other one abbreviated: "Saint" and "St.", "U.S." and "United States", "&" and
// "and". Stops inside an abbreviation do not count.
func sameAbbrev(a, b *Reading) bool {
	n := len(a.Words) + len(b.Words)
	return len(a.Words) > 0 && len(b.Words) > 0 && n <= longestAbbrev && abbreviated(a.undotted(), b.undotted(), a.lang)
}

// longestAbbrev bounds the words of both runs: each pair of words is tried both ways.
const longestAbbrev = 16

// undotted is the keys without stops, but for those in figures: "2.4" is not "24".
func undotted(words []text.Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = undot(w.Key)
	}
	return out
}

func undot(key string) string {
	if strings.IndexByte(key, '.') < 0 || strings.ContainsAny(key, "0123456789") {
		return key
	}
	return strings.ReplaceAll(key, ".", "")
}

// abbreviated matches the runs word by word, each abbreviation with any of its meanings.
func abbreviated(a, b []string, lang *language.Language) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	if a[0] == b[0] && abbreviated(a[1:], b[1:], lang) {
		return true
	}
	for _, meaning := range lang.Forms.Meanings(a[0]) {
		full := strings.Split(meaning, "+")
		if len(b) >= len(full) && slices.Equal(b[:len(full)], full) && abbreviated(a[1:], b[len(full):], lang) {
			return true
		}
	}
	for _, meaning := range lang.Forms.Meanings(b[0]) {
		full := strings.Split(meaning, "+")
		if len(a) >= len(full) && slices.Equal(a[:len(full)], full) && abbreviated(a[len(full):], b[1:], lang) {
			return true
		}
	}
	return false
}
