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

// short is how many words of the text a single word may be: where words are written without spaces, each letter is one.
func (s *scene) short() int {
	switch {
	case s.g.Spaceless:
		return runeWord
	case s.g.Syllabic:
		return 2
	case s.g.NoCapitals:
		return nameWords // no capital tells a name, so that a short phrase of nobody's is one, or held at a distance
	}
	return 1
}

// nameWords is how many words a name has at most, by and large.
const nameWords = 3

// runeWord is how many letters a word, or a name, of a script without spaces has at most, by and large.
const runeWord = 6
