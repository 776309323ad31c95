package quote

import "github.com/quotedrift/quotedrift/core/text"

// classify says of each quotation what it is, and takes the speaker from those that nobody speaks.
func classify(t *text.Text, qs []Quotation, g *Grammar, o Options) {
	for i := range qs {
		q := &qs[i]
		q.Why = "in quotation marks"
		classify(t, q.Nested, g, o)
	}
}
