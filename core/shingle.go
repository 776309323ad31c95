package core

import (
	"cmp"

	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Shingle is a run of neighbouring words as a number, with numbers for what stands before and behind it.
type Shingle = match.Shingle

// A Post is one holder of a shingle: a quotation or a text, by a name.
type Post[ID cmp.Ordered] = match.Post[ID]

// Shingles returns the runs of n neighbouring words of a text, each in its place. Words that differ in style alone are
// the same. It has none where there are fewer than n words.
func Shingles(s string, n int) []Shingle { return match.Shingles(text.New(s).Words, n) }

// Neighbours yields the pairs among the holders of one shingle that are worth a look, the lesser name first: all where
// few hold it, and where many do, those whose words around it are the most alike. Linear but for sorting; nothing
// depends on the order of the posts, which is changed.
func Neighbours[ID cmp.Ordered](posts []Post[ID], yield func(a, b ID)) {
	match.Neighbours(posts, yield)
}
