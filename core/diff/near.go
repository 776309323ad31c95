package diff

import (
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Distance is the Levenshtein distance of two words in code points: the least number of letters to insert, delete or
// exchange. It does not fold: give it keys. O(len(a)*len(b)).
func Distance(a, b string) int { return levenshtein.ComputeDistance(a, b) }

// Nearness is 1 for equal words, 0 for words without a letter in place, and 1 - Distance/(the longer's length) between.
// Two empty words are equal.
func Nearness(a, b string) float64 {
	if a == b {
		return 1
	}
	n := max(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
	return 1 - float64(Distance(a, b))/float64(n)
}
