package language

import (
	"slices"
	"strings"
	"sync"
)

// A SenseClass is what a word does for the sense of a sentence. A word may be of several.
type SenseClass uint16

const (
	Denial    SenseClass = 1 << iota // denies
	Likely                           // says how sure a claim is
	Amount                           // says how much or how many, without a number
	Condition                        // makes a claim depend on something
	Function                         // grammar alone
	Personal                         // personal or possessive
	Noise                            // a filler
	Measure                          // a unit, a currency, a month, a day of the week
)

// judged are the languages that have words of sense; the first serves for those without.
var judged = []string{"en", "de", "fr"}

// lexiconOf are the words of a language with their classes.
var lexiconOf = PerLanguage(func(lang string) map[string]SenseClass {
	m := make(map[string]SenseClass, 600)
	for i, row := range lexiconRows[lang] {
		for _, w := range strings.Fields(row) {
			m[w] |= 1 << i
		}
	}
	return m
})

// PerLanguage returns a function that builds the table of a language when it is first asked for: a check in one language
// costs no time and no memory for the others. A language without tables has those of English.
func PerLanguage[T any](build func(lang string) T) func(lang string) T {
	made := make([]func() T, len(judged))
	for i, lang := range judged {
		made[i] = sync.OnceValue(func() T { return build(lang) })
	}
	return func(lang string) T { return made[max(0, slices.Index(judged, lang))]() }
}

// ClassOf is the class of the word, by its key; that of an English contraction is its first word's ("they're").
func ClassOf(key, lang string) SenseClass {
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
		return m[key[:i]] & (Personal | Function)
	case "'t":
		return m[strings.TrimSuffix(key[:i], "n")]&Function | Denial
	}
	return 0
}

// IsNegation says whether the word, by its key, denies: "not", "never", "n't" at its end, "nobody", "without".
func IsNegation(key, lang string) bool {
	return ClassOf(key, lang)&Denial != 0 || strings.HasSuffix(key, "n't")
}

// IsHedge says whether the word weakens or strengthens a claim: "may", "will", "alleged", "probably".
func IsHedge(key, lang string) bool { return ClassOf(key, lang)&Likely != 0 }

// IsQuantity says whether the word says how much or how many without a number: "all", "some", "most", "only".
func IsQuantity(key, lang string) bool { return ClassOf(key, lang)&Amount != 0 }

// IsCondition says whether the word makes a claim depend on something: "if", "unless", "until".
func IsCondition(key, lang string) bool { return ClassOf(key, lang)&Condition != 0 }

// IsFunction says whether the word is grammar alone: an article, a preposition, a conjunction, an auxiliary, a pronoun.
func IsFunction(key, lang string) bool { return ClassOf(key, lang)&Function != 0 }

// IsPronoun says whether the word is a personal or possessive pronoun.
func IsPronoun(key, lang string) bool { return ClassOf(key, lang)&Personal != 0 }

// IsFiller says whether the word alone is a filler: "um", "uh", "er".
func IsFiller(key, lang string) bool { return ClassOf(key, lang)&Noise != 0 }

// IsMeasure says whether the word gives a number its sense: a currency, a unit, a month, a day of the week.
func IsMeasure(key, lang string) bool { return ClassOf(key, lang)&Measure != 0 }
