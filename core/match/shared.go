package match

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Stretch is a run of words that two texts share, with what differs inside it.
type Stretch struct {
	A, B   diff.Range  // indices of words
	Script diff.Script // indices of words of A and B, absolute
}

// Shared pairs the stretches of reporting that stand in both texts: whole sentences or clauses, in whatever order,
// in the order of a. skipA and skipB say which words are not reporting (quotations); no stretch contains one.
// The stretches do not overlap, neither in a nor in b.
func Shared(a, b *text.Text, skipA, skipB func(word int) bool) []Stretch { return nil }
