package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// quantity knows a word of quantity that is another one, or that only one side has.
func quantity(j *judge, u unit) (string, bool) {
	a, b := pick(j.a(u), j.Language, isAmount), pick(j.b(u), j.Language, isAmount)
	switch {
	case slices.Equal(a, b) || j.saidBeside(u) || len(a)+len(b) == 1 && j.plainPair(u):
		return "", false
	case len(a) == 0 && u.A.Len() == 0 && !j.onlyAmount(j.b(u)), len(b) == 0 && u.B.Len() == 0 && !j.onlyAmount(j.a(u)):
		return "", false // the thing that is counted comes or goes with it
	case len(a) == 0:
		return j.with(u, "the source says how much of it is meant"), true
	case len(b) == 0:
		return j.with(u, "the source does not limit or widen it so"), true
	}
	return j.with(u, "another quantity"), true
}

// isAmount says whether the word says how much, and does not only stand for a thing, as "something" does.
func isAmount(key, lang string) bool {
	return language.IsQuantity(key, lang) && !isIn(indefinites, key)
}

// indefinites stand for a thing or a person that is not named, and say no amount.
const indefinites = " something anything someone anyone somebody anybody etwas jemand quelque-chose quelqu'un "

// determiners are the words in the place of which an amount or a number may stand in English, German and French; what stands
// for any other word is another word.
const determiners = " a an the this that these those my your his her its our their we they you i he she it no not one ones another other any something anything someone anyone" +
	" somebody anybody der die das ein eine einen einem einer kein keine dieser diese dieses le la les un une des ce cette ces "

// plainPair says whether the unit puts one word for another that is neither an amount, nor a number, nor a unit, nor of those in
// whose place one may stand.
func (j *judge) plainPair(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	for _, w := range [...]text.Word{j.a(u)[0], j.b(u)[0]} {
		if !isAmount(w.Key, j.Language) && !alike.IsNumber(w, j.Language) && !language.IsMeasure(w.Key, j.Language) && !isIn(determiners, w.Key) && !language.IsNegation(w.Key, j.Language) {
			return true
		}
	}
	return false
}

// onlyAmount says whether the words are of quantity and of grammar alone, so that what they count stays.
func (j *judge) onlyAmount(words []text.Word) bool {
	for _, w := range words {
		if !isAmount(w.Key, j.Language) && !language.IsFunction(w.Key, j.Language) {
			return false
		}
	}
	return true
}

// pick returns the sorted keys of the words that are of a kind.
func pick(words []text.Word, lang string, is func(key, lang string) bool) []string {
	var out []string
	for _, w := range words {
		if is(w.Key, lang) {
			key := w.Key
			switch k, ok := strings.CutSuffix(key, "body"); {
			case ok && len(k) >= 3:
				key = k + "one" // "somebody" and "someone" are one word here
			case key == "each":
				key = "every"
			}
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
