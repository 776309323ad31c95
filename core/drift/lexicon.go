package drift

import (
	"slices"
	"strings"
	"sync"

	"github.com/quotedrift/quotedrift/core/text"
)

// A class is what a word does for the sense of a sentence. A word may be of several.
type class uint16

const (
	denial    class = 1 << iota // denies
	likely                      // says how sure a claim is
	amount                      // says how much or how many, without a number
	condition                   // makes a claim depend on something
	function                    // grammar alone
	pronoun                     // personal or possessive
	noise                       // a filler
	measure                     // a unit, a currency, a month, a day of the week
)

// lexiconOf are the words of a language with their classes.
var lexiconOf = perLanguage(func(lang string) map[string]class {
	m := make(map[string]class, 600)
	for i, row := range lexiconRows[lang] {
		for _, w := range strings.Fields(row) {
			m[w] |= 1 << i
		}
	}
	return m
})

// perLanguage returns a function that builds the table of a language when it is first asked for: a check in one language
// costs no time and no memory for the others. A language without tables has those of English.
func perLanguage[T any](build func(lang string) T) func(lang string) T {
	made := make([]func() T, len(text.Languages))
	for i, lang := range text.Languages {
		made[i] = sync.OnceValue(func() T { return build(lang) })
	}
	return func(lang string) T { return made[max(0, slices.Index(text.Languages, lang))]() }
}

// classOf is the class of the word, by its key; that of an English contraction is its first word's ("they're").
func classOf(key, lang string) class {
	m := lexiconOf(lang)
	c, ok := m[key]
	if ok || lang == "de" {
		return c
	}
	i := strings.IndexByte(key, '\'')
	if i < 0 {
		return 0
	}
	if lang == "fr" { // "l'homme", "qu'il": the word behind the apostrophe
		if strings.Contains(" l d j m t s c n qu jusqu lorsqu puisqu ", " "+key[:i]+" ") {
			return m[key[i+1:]]
		}
		return 0
	}
	switch key[i:] {
	case "'s", "'re", "'ve", "'ll", "'d", "'m":
		return m[key[:i]] & (pronoun | function)
	case "'t":
		return m[strings.TrimSuffix(key[:i], "n")]&function | denial
	}
	return 0
}

// isNegation says whether the word, by its key, denies: "not", "never", "n't" at its end, "nobody", "without".
func isNegation(key, lang string) bool {
	return classOf(key, lang)&denial != 0 || strings.HasSuffix(key, "n't")
}

// negations is how many negations the run holds, those of more than one word ("fails to", "ne ... pas") as one. "No." before
// a number is none, and "not only" says more and not less.
func negations(words []text.Word, lang string) int {
	n, ne := 0, 0
	for i, w := range words {
		switch {
		case w.Key == "ne" || w.Key == "n'" || lang == "fr" && strings.HasPrefix(w.Key, "n'"):
			ne++
		case w.Key == "no" && i+1 < len(words) && words[i+1].Kind == text.Number:
		case i+1 < len(words) && isIn(" not+only nicht+nur pas+seulement non+seulement ", w.Key+"+"+words[i+1].Key):
		case isNegation(w.Key, lang):
			n++
		case i+1 < len(words) && words[i+1].Key == "to" && strings.Contains(" fail fails failed failing refuse refuses refused refusing ", " "+w.Key+" "):
			n++
		case i+1 < len(words) && words[i+1].Key == "of" && (w.Key == "lack" || w.Key == "absence" || w.Key == "instead"):
			n++
		}
	}
	if n == 0 && ne > 0 {
		return 1
	}
	return n
}

// isHedge says whether the word weakens or strengthens a claim: "may", "will", "alleged", "probably".
func isHedge(key, lang string) bool { return classOf(key, lang)&likely != 0 }

// isQuantity says whether the word says how much or how many without a number: "all", "some", "most", "only".
func isQuantity(key, lang string) bool { return classOf(key, lang)&amount != 0 }

// isCondition says whether the word makes a claim depend on something: "if", "unless", "until".
func isCondition(key, lang string) bool { return classOf(key, lang)&condition != 0 }

// isFunction says whether the word is grammar alone: an article, a preposition, a conjunction, an auxiliary, a pronoun.
func isFunction(key, lang string) bool { return classOf(key, lang)&function != 0 }

// isPronoun says whether the word is a personal or possessive pronoun.
func isPronoun(key, lang string) bool { return classOf(key, lang)&pronoun != 0 }

// isFiller says whether the word alone is a filler: "um", "uh", "er".
func isFiller(key, lang string) bool { return classOf(key, lang)&noise != 0 }

// fillers is how many words at the start of the run are one filler, of one word or more: 1 for "um", 2 for "you know",
// 0 for anything else.
func fillers(words []text.Word, lang string) int {
	if len(words) == 0 {
		return 0
	}
	if isFiller(words[0].Key, lang) {
		return 1
	}
	if len(words) > 1 && strings.Contains(twoWordFillers, " "+words[0].Key+"+"+words[1].Key+" ") {
		return 2
	}
	return 0
}

// twoWordFillers say nothing in speech (English, German, French).
const twoWordFillers = " you+know y'+know i+mean uh+huh weißt+du wissen+sie sagen+wir tu+sais vous+savez tu+vois vous+voyez je+veux "
