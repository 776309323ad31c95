package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// verbForms are the forms of the auxiliaries that say the same in another person or number, by row. A change within a
// row is grammar; a change of tense is an inflection.
var verbForms = [...]string{
	" is are am be 's 're 'm ", " was were ", " has have 's 've ", " do does ", " isn't aren't ", " wasn't weren't ", " hasn't haven't ", " don't doesn't ",
}

// grammar knows an auxiliary made to agree: "they was" and "they were".
func grammar(j *judge, u unit) (string, bool) {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return "", false
	}
	x, y := j.a(u)[0].Key, j.b(u)[0].Key
	for _, row := range verbForms {
		if isIn(row, x) && isIn(row, y) {
			return j.differ(u), true
		}
	}
	return "", false
}

// inflected knows another form of the same word.
func inflected(j *judge, u unit) (string, bool) {
	if u.A.Len() != 1 || u.B.Len() != 1 || !alike.Inflected(j.a(u)[0].Key, j.b(u)[0].Key, j.Language) {
		return "", false
	}
	return j.differ(u), true
}

// functional knows words of grammar lost, added or exchanged: articles, prepositions, "that", a "But" that begins a sentence.
func functional(j *judge, u unit) (string, bool) {
	for _, w := range j.a(u) {
		if !j.light(w, j.Draft) {
			return "", false
		}
	}
	for _, w := range j.b(u) {
		if !j.light(w, j.Source) {
			return "", false
		}
	}
	return j.differ(u), true
}

// adverbs are words of degree and manner that carry no grammar: only at the start of a sentence, as in "Well, ...", are
// they marks of discourse.
const adverbs = " very really actually basically just even still again also too such like own same now then well look listen right get gets got getting doing done oh "

// light says whether the word is grammar alone where it stands.
func (j *judge) light(w text.Word, t *text.Text) bool {
	switch {
	case w.Kind == text.Gap || w.Key == "no" || w.Key == "yes":
		return true
	case isIn(adverbs, w.Key):
		r, _ := utf8.DecodeRuneInString(t.Slice(w.Span))
		return unicode.IsUpper(r)
	}
	return language.IsFunction(w.Key, j.Language) || language.IsQuantity(w.Key, j.Language) && (strings.HasSuffix(w.Key, "body") || strings.HasSuffix(w.Key, "one"))
}
