package match

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// An Exactness says how a passage was found.
type Exactness uint8

// The degrees of exactness.
const (
	Approximate Exactness = iota // most of the words, in order
	Variant                      // all the words but one
	Exact                        // all the words, in order, with nothing between but what the quotation declares
)

// String returns the name on the wire.
func (e Exactness) String() string { return [...]string{"approximate", "variant", "exact"}[e] }

// A Query is a quotation to be found.
type Query struct {
	Words         []text.Word // of all parts; Gap, Sic and bracketed words among them
	Seams         []int       // indices into Words at which a new part begins: the source may go on elsewhere
	Before, After []text.Word // the article's words around the quotation, nearest last and nearest first; they break ties
}

// A Match is one passage that a quotation is aligned to.
type Match struct {
	Words     diff.Range   // the words of the source, from the first to the last that is aligned
	Script    diff.Script  // A: indices into Query.Words, all of them; B: indices into the source's words, all of Words
	Score     float64      // 0 to 1: the weight of the query's words that were found, less what stands between
	Exactness Exactness    //
	Omitted   []diff.Range // words of the source that an ellipsis or a seam swallowed, in order
}

// Options are the settings of Find. The zero value works.
type Options struct {
	Most int // how many places to report at the most; 0 means 5
}

// An Index finds quotations in one run of words. It is immutable and safe for concurrent use.
type Index struct {
	words []text.Word
}

// NewIndex makes the index of a source. Linear in the number of words.
func NewIndex(words []text.Word) *Index { return &Index{words: words} }

// Find returns the places at which the quotation stands, best first, or nothing where no place is honest to claim.
// Places that fit equally well are all reported, in the order of the source.
func (x *Index) Find(q Query, o Options) []Match { return nil }

// Settle reorders, for the quotations of one article in their order, each list of places so that the place which the
// neighbouring quotations speak for stands first among those that fit equally well. It changes only the order.
func Settle(places [][]Match) {}
