package match

import (
	"math"
	"slices"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// commonWeight is what a function word proves, against 1 for another word that stands once in each text: running
// text has one in every two or three words.
const commonWeight = 0.2

// proof is how much a word in common says before it is known how often it stands: 1 for most, little for the words
// that every text has, nothing for signs of editing.
func proof(w text.Word, common func(key string) bool) float64 {
	switch w.Kind {
	case text.Gap, text.Sic:
		return 0
	case text.Symbol:
		return commonWeight
	}
	if common(w.Key) {
		return commonWeight
	}
	return 1
}

// scarcity is how much less a word says that stands n times in two texts together: 1 for once in each, a half for
// eight times as often.
func scarcity(n int) float64 {
	return 1 / (1 + math.Log2(max(1, float64(n)/2))/3)
}

// common returns a function that says whether a word stands in any text of one of the languages: an article, a
// pronoun, an auxiliary, a plain verb of reporting.
func common(langs ...*language.Language) func(key string) bool {
	return func(key string) bool {
		return slices.ContainsFunc(langs, func(l *language.Language) bool { return l.IsCommon(key) })
	}
}
