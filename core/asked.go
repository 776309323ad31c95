package core

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/text"
)

// Asked reads a text as one quotation that stands by itself, to be looked up: marks around the whole of it are none of
// its words. It has the Name "" where it is too short to be known again. The language "" lets the text decide.
func (c Checker) Asked(s, language string) Saying {
	s = strings.TrimSpace(s)
	r := c.article(Document{Text: s, Language: language})
	all := text.Span{Start: 0, End: len(s)}
	q := quote.Quotation{Kind: quote.Scare, Span: all, Marks: all, Parts: []text.Span{all}} // nobody is said to say it
	for _, found := range r.quotes {
		if found.Marks == all {
			q.Span, q.Parts = found.Span, found.Parts
		}
	}
	a := r.saying(&q)
	a.Line = 1
	a.Span = r.span(q.Span)
	return a
}

// Held tells what one saying of an utterance changes against another, as Family tells it of a variant: the shorter
// wording is the quotation, the longer one what is quoted. It is false where the one does not fit in the other; then
// the level is that of other words.
func (c Checker) Held(s, against *Saying) (Variant, bool) {
	one := &shown{form: s.Form, by: s}
	v := Variant{Text: s.Text()}
	ok := c.hold(one, &shown{form: against.Form, by: against}, &v)
	if !ok {
		one.level = drift.Wording
	}
	v.Level = one.level.String()
	return v, ok
}
