package match

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Common is a run of words that the query and the source have in common, word for word.
type Common struct {
	Query  diff.Range // of the query's words
	Source diff.Range // of the source's words
}

// commonPlaces is how many places of a word are tried: a run of five words has a rarer one.
const commonPlaces = 512

// Common returns the longest run of the words that stands in the source without a change, the first of equals; an empty
// one where no word does. The work is bounded by the words of the query times commonPlaces, and the runs found.
func (x *Index) Common(words []text.Word) Common {
	ids := make([]uint32, len(words))
	for i, w := range words {
		ids[i] = none
		if w.Kind != text.Gap && w.Kind != text.Sic {
			ids[i] = x.types.find(w.Key)
		}
	}
	var best Common
	for i := range ids {
		if ids[i] == none {
			continue
		}
		places := x.of(x.classOf[ids[i]])
		if len(places) > commonPlaces {
			continue
		}
		for _, p := range places {
			at := int(p)
			if x.ids[at] != ids[i] || i > 0 && at > 0 && x.ids[at-1] == ids[i-1] &&
				len(x.of(x.classOf[ids[i-1]])) <= commonPlaces {
				continue // it was reached from the word before
			}
			lo, hi := 0, 0
			for lo < i && lo < at && ids[i-lo-1] == x.ids[at-lo-1] {
				lo++
			}
			for i+hi < len(ids) && at+hi < len(x.ids) && ids[i+hi] == x.ids[at+hi] {
				hi++
			}
			if lo+hi > best.Query.Len() {
				best.Query = diff.Range{Start: i - lo, End: i + hi}
				best.Source = diff.Range{Start: x.word(at - lo), End: x.word(at+hi-1) + 1}
			}
		}
	}
	return best
}
