package quote

import "github.com/quotedrift/quotedrift/core/text"

// attribute fills the Speaker of the quotations of t, top-level ones in order of their start.
func attribute(t *text.Text, qs []Quotation, g *Grammar) {
}
