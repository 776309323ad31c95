package speaker

import (
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// reportedReach is how far before and after a passage Reported looks, in bytes: a long sentence.
const reportedReach = 400

// Reported says whether the span stands in a sentence that reports speech: one with a verb of saying outside the span
// and outside quotation marks, whose subject is not the one who writes ("I said"). It is what tells "X told holders
// that the company would review its prices" from words that were printed as said. Constant work for a span.
func Reported(t *text.Text, at text.Span, lang *language.Language) bool {
	g := &lang.OrEnglish().Grammar
	around := text.Span{Start: max(0, at.Start-reportedReach), End: min(len(t.String), at.End+reportedReach)}
	p := t.Paragraph(at.Start)
	around = text.Span{Start: max(around.Start, p.Start), End: min(around.End, p.End)}
	for _, s := range t.Sentences(around, g) {
		if !s.Overlaps(at) {
			continue
		}
		lo, hi := t.WordsIn(s)
		for i := lo; i < hi; i++ {
			if w := t.Words[i]; w.Overlaps(at) || !g.Is(w.Key, saying) {
				continue
			}
			if i == lo || !g.Is(t.Words[i-1].Key, firstPerson) {
				return true
			}
		}
	}
	return false
}
