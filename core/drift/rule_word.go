package drift

import (
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/text"
)

// grammar knows an auxiliary made to agree: "they was" and "they were".
func grammar(j *judge, u unit) (Why, bool) {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return Why{}, false
	}
	x, y := j.a(u)[0].Key, j.b(u)[0].Key
	for _, row := range j.lang.Forms.Agreement {
		if row.Has(x) && row.Has(y) {
			return j.differ(u), true
		}
	}
	return Why{}, false
}

// inflected knows another form of the same word.
func inflected(j *judge, u unit) (Why, bool) {
	if u.A.Len() != 1 || u.B.Len() != 1 || !alike.Inflected(j.a(u)[0].Key, j.b(u)[0].Key, j.lang) {
		return Why{}, false
	}
	return j.differ(u), true
}

// functional knows words of grammar lost, added or exchanged: articles, prepositions, "that", a "But" that begins a
// sentence.
func functional(j *judge, u unit) (Why, bool) {
	for _, w := range j.a(u) {
		if !j.light(w, j.Draft) {
			return Why{}, false
		}
	}
	for _, w := range j.b(u) {
		if !j.light(w, j.Source) {
			return Why{}, false
		}
	}
	return j.differ(u), true
}

// light reports whether the word is grammar alone where it stands.
func (j *judge) light(w text.Word, t *text.Text) bool {
	switch {
	case w.Kind == text.Gap || j.lang.Sense.Answers.Has(w.Key):
		return true
	case j.lang.Sense.Adverbs.Has(w.Key):
		r, _ := utf8.DecodeRuneInString(t.Slice(w.Span))
		return unicode.IsUpper(r)
	}
	return j.lang.IsFunction(w.Key) || j.lang.Sense.Everyones.Has(w.Key)
}
