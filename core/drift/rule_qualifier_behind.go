package drift

import (
	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// qualifiedBehind looks at the words of the source from b on, before which the quotation ends behind its word a-1.
func (j *judge) qualifiedBehind(a, b int) {
	if j.parted(b) {
		end, r := j.Quote[a-1].End, diff.Range{Start: b, End: b + 1}
		j.look(EdgeQualifier, text.Span{Start: end, End: end}, j.source(r), Why{Key: "after", Said: j.key(b)})
		return
	}
	st, r := j.governedBehind(b)
	short := len(j.Quote) < clauseLeast && !j.readsAlone(0)
	if st == free || short || st == conditioned && !j.readsAlone(0) ||
		st == relayed && !j.relays(r) || j.frames(st, r) {
		return
	}
	end := j.Quote[a-1].End
	place, words := text.Span{Start: end, End: end}, phrase(j.Source, j.said[r.Start:r.End])
	switch {
	case st == denied && j.deniedBehind(b, endingReach) && j.readsAlone(0):
		j.put(Change{Rule: SenseNegation, Level: j.profile.level(SenseNegation), Quotation: place, Source: j.source(r),
			Why: Why{Key: "omitted", Said: words}.And(Why{Key: "negation.source"})})
	case st == conditioned:
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "condition", Said: words})
	case st == relayed:
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "reported", Said: words})
	default:
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "after", Said: words})
	}
}

// parted reports whether the source's word b is the scale of the number right before it: "2.4 | million".
func (j *judge) parted(b int) bool {
	return b < len(j.said) && j.follows(b) && alike.IsNumber(j.said[b-1], j.lang) &&
		j.lang.Numbers.Numeral(j.said[b].Key).Kind == language.Scale
}

// begunAgain reports whether the source's words before the word b are the same as those from it on: "He told, | he
// told".
func (j *judge) begunAgain(b int) bool {
	for n := 1; n <= subjectReach && b-n >= 0 && b+n <= len(j.said); n++ {
		if keysOf(j.said[b-n:b]) == keysOf(j.said[b:b+n]) {
			return true
		}
	}
	return false
}

// repeats reports whether what governs the word b, from the word at on, is a start that is begun again at b: "You
// don't, you know, | you don't close it".
func (j *judge) repeats(at, b int) bool {
	for k := at; k < b; k++ {
		if j.lang.IsNegation(j.said[k].Key) {
			for i := b; i < min(b+b-at, len(j.said)); i++ {
				if j.said[i].Key == j.said[k].Key {
					return !j.follows(b)
				}
			}
		}
	}
	return false
}
