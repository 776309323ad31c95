package quote

import (
	"slices"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// ends reports whether the words end with one of the phrases.
func ends(before []text.Word, p language.Phrases) bool {
	return slices.ContainsFunc(p, func(phrase []string) bool { return endsWith(before, phrase) })
}

// starts reports whether the words begin with one of the phrases.
func starts(after []text.Word, p language.Phrases) bool {
	return slices.ContainsFunc(p, func(phrase []string) bool {
		return len(phrase) <= len(after) && endsWith(after[:len(phrase)], phrase)
	})
}

// endsWith reports whether the words end with the phrase, which is not empty.
func endsWith(words []text.Word, phrase []string) bool {
	if len(phrase) == 0 || len(phrase) > len(words) {
		return false
	}
	for i, w := range words[len(words)-len(phrase):] {
		if w.Key != phrase[i] {
			return false
		}
	}
	return true
}
