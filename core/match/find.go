package match

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// An Exactness says how a passage was found.
type Exactness uint8

// The degrees of exactness. What the quotation declares does not count against it: words that an ellipsis or a seam
// swallowed, words in brackets that the source lacks, [sic].
const (
	Approximate Exactness = iota // most of the words, in order
	Variant                      // all the words but one, or one word of the source too many
	Exact                        // all the words, in order, with nothing between but what the quotation declares
)

// String returns the name on the wire.
func (e Exactness) String() string { return [...]string{"approximate", "variant", "exact"}[e] }

// A Query is a quotation to be found.
type Query struct {
	Words         []text.Word // of all parts; Gap, Sic and bracketed words among them
	Seams         []int       // indices into Words at which a new part begins, increasing: the source may go on elsewhere
	Before, After []text.Word // the article's words around the quotation, in the order of the article; they break ties
}

// A Match is one passage that a quotation is aligned to.
type Match struct {
	Words     diff.Range   // the words of the source, from the first to the last that is aligned
	Script    diff.Script  // A: indices into Query.Words, all of them; B: indices into the source's words, all of Words
	Score     float64      // 0 to 1: the weight of the query's words that were found, less what stands between
	Context   float64      // 0 to 1: the weight of the words around the quotation that stand around the passage too
	Exactness Exactness    //
	Omitted   []diff.Range // words of the source that an ellipsis or a seam swallowed, in order, disjoint, inside Words
}

// How to read a Script. Edits are as small as they can be read by themselves:
//   - Equal holds runs of words with the same key.
//   - A Replace pairs words that stand for each other, nearly always one and one ("terrorists" and "terrorist"), in
//     neighbouring edits where neighbouring words changed. It is one and two, or two and one, where one word is written
// as two ("that'll" and "that will"). A Replace of a Gap word holds what the ellipsis swallowed, and one of words in
//     brackets what they stand for.
//   - Insert is what only the source has: a dropped "not" is an Insert of exactly that word. Fillers and false starts
//     ("um", "I -- I") are Inserts of their own beside other words. An Insert at a seam that is listed in Omitted is
//     what lies between two parts.
//   - Delete is what only the quotation has, and a Gap or a Sic that swallowed nothing.

// Options are the settings of Find. The zero value works.
type Options struct {
	Most    int // how many places to report at the most; 0 means 5
	Compare int // how many exact places to compare by their context at the most, no less than Most; 0 means 4096
}

// Find returns the places at which the quotation stands, best first, or nothing where no place is honest to claim.
// Places that fit equally well are all reported, those that the context speaks for first, else in the order of the
// source. Places that overlap are one.
//
// One or two words only count where they stand exactly, and three or four only so or but for one word. A longer
// quotation may have other words in the number that the rest can vouch for: the longer it is and the rarer its words,
// the more (see honest). Words of grammar, other forms of a word and another order count less than words of content.
// Where a quotation of several parts is not found, one of the parts may be. A word of a script without spaces counts
// as half a word.
//
// The whole source is searched, not only where a run of words is shared: every place that has searchShare of the
// heaviest part's weight within half as many words again is seen (see survey), and of those the most promising are
// aligned, at most attempts of them, each with as much of the source around as the other parts may need.
//
// Deterministic. For a quotation of m words in a source of n the work is O(m+n), of which the factor of n is small
// because rare words are looked up, and at most enoughCells+4*maxCells cells of alignments.
func (x *Index) Find(q Query, o Options) []Match {
	most := o.Most
	if most <= 0 {
		most = 5
	}
	f := x.finder(q)
	defer f.release()
	if f.evidence == 0 {
		return nil
	}
	limit := o.Compare
	if limit <= 0 {
		limit = maxExact
	}
	limit = max(limit, most)
	ms := f.find(most, limit)
	if len(ms) == 0 && len(q.Seams) > 0 {
		ms = x.onePart(q, most, limit)
	} else if len(ms) == 0 && f.loose {
		ms = x.reordered(q, most, limit)
	}
	return ms
}

func (f *finder) find(most, limit int) []Match {
	ms := f.exact(most, limit)
	if len(ms) == 0 && !f.loose && len(f.q.Seams) == 0 {
		ms = f.asWritten(most, limit)
	}
	if len(ms) == 0 {
		ms = f.rank(f.approximate())
	}
	return ms[:min(len(ms), most)]
}
