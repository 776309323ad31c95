package drift

import "github.com/quotedrift/quotedrift/core/text"

// Absent is the change of a quotation that is not in the source: quote.missing. The repair takes the marks away.
func Absent(span, marks text.Span, draft *text.Text, between Between) Change {
	return Change{Rule: QuoteMissing, Level: Meaning, Quotation: span,
		Why: Why{Key: "missing", Between: between}, Repair: unquote(span, marks, draft)}
}

// Indirect is the change of a quotation whose words stand in an article outside quotation marks, as the reporter's own:
// quote.indirect. With look it only asks for a look: the source may be a statement that reports itself.
func Indirect(span, passage, marks text.Span, draft *text.Text, look bool, between Between) Change {
	return Change{Rule: QuoteIndirect, Level: Wording, Look: look, Quotation: span, Source: passage,
		Why:    Why{Key: "indirect", Between: between},
		Repair: unquote(span, marks, draft)}
}

func unquote(span, marks text.Span, draft *text.Text) *Repair {
	if span == marks {
		return nil
	}
	return &Repair{Kind: Unquote, Span: marks, Text: draft.Slice(span)}
}
