package core

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// What a face needs of the texts themselves, in byte offsets, beside a report.

// Paragraphs returns the paragraphs of a text in order, as byte offsets, without their line ends.
func Paragraphs(s string) []Span {
	t := text.New(s)
	out := make([]Span, len(t.Paragraphs))
	for i, p := range t.Paragraphs {
		out[i] = Span{Start: p.Start, End: p.End}
	}
	return out
}

// Differences returns the runs of words in which two wordings differ, in order: the quotation side is a, the source
// side is b, in byte offsets of each. They carry no rule and no level. Words that differ in style alone are the same.
func Differences(a, b string) []Change {
	s, t := text.New(a), text.New(b)
	var out []Change
	for _, e := range diff.Words(keys(s), keys(t)) {
		if e.Op != diff.Equal {
			out = append(out, Change{Quotation: run(s, e.A), Source: run(t, e.B)})
		}
	}
	return out
}

func keys(t *text.Text) []string {
	out := make([]string, len(t.Words))
	for i, w := range t.Words {
		out[i] = w.Key
	}
	return out
}

// run is the piece of the text over a range of its words; an empty one stands after the word before it.
func run(t *text.Text, r diff.Range) Piece {
	at := t.SpanOf(r.Start, r.End)
	if r.Len() == 0 && r.Start > 0 {
		end := t.Words[r.Start-1].End
		at = text.Span{Start: end, End: end}
	}
	return Piece{Start: at.Start, End: at.End, Text: t.Slice(at)}
}
