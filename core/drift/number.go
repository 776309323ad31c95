package drift

import "github.com/quotedrift/quotedrift/core/text"

// sameNumber says whether the two runs of words write the same number, with the same unit if they name one.
func sameNumber(a, b []text.Word, lang string) bool { return false }

// isNumber says whether the word alone is a number, in digits or in letters.
func isNumber(w text.Word, lang string) bool { return w.Kind == text.Number }

// hasNumber says whether one of the words is a number, in digits or in letters.
func hasNumber(words []text.Word, lang string) bool {
	for _, w := range words {
		if isNumber(w, lang) {
			return true
		}
	}
	return false
}
