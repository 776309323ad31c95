package match

import (
	"cmp"
	"slices"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Stretch is a run of words that two texts share, with what differs inside it.
type Stretch struct {
	A, B   diff.Range  // indices of words
	Script diff.Script // indices of words of A and B, absolute
}

// Shared pairs the stretches of reporting that stand in both texts: whole sentences, what a quotation leaves of one,
// or, where one text says in one sentence what the other says in two, the part that both have. In whatever order they
// stand; returned in the order of a. lang tells where their sentences end. skipA and skipB say which words are not
// reporting (quotations); no stretch contains one; nil skips nothing.
//
// A pair is claimed only where the words that both have, and have in the same order, are many and rare enough; what
// proves little by itself ("he said") is paired beside a pair that does. The stretches do not overlap, neither in a
// nor in b. Shared(b, a) pairs the same places, and Shared(a, a) pairs every word with itself or its like, all Equal.
// Linear in the lengths of the texts but for sorting and the diffs of sentences with a few candidates each.
func Shared(a, b *text.Text, lang *language.Language, skipA, skipB func(word int) bool) []Stretch {
	s := newSharing(newSide(a, lang, skipA), newSide(b, lang, skipB))
	for round := range sharedRounds {
		if round == 0 {
			s.same()
		}
		s.alike()
		if round == 0 {
			s.beside()
		}
		if !s.leftovers() {
			break
		}
	}
	return s.stretches()
}

// sharedRounds is how often the parts of sentences that are left over are tried again: one sentence that became two,
// then three.
const sharedRounds = 3

// A pairing is one stretch while it is found: ranges of words of the sharing's two sides.
type pairing struct {
	a, b   diff.Range
	script diff.Script
}

// A sharing is the state of one call of Shared.
type sharing struct {
	a, b    *side     // in an order that depends on what they hold alone
	swapped bool      // a and b are the caller's b and a
	weight  []float64 // of each word id
	found   []pairing

	compared int // words that were diffed: the work, for the test of its bound
}

// newSharing puts the two sides in an order of their own, so that what is found cannot depend on which one is given
// first, numbers their words and weighs them.
func newSharing(a, b *side) *sharing {
	s := &sharing{a: a, b: b}
	isCommon := common(a.lang, b.lang)
	if compareSides(a, b) > 0 {
		s.a, s.b, s.swapped = b, a, true
	}
	ids := make(map[string]int32)
	var counts []int
	for _, x := range []*side{s.a, s.b} {
		x.ids = make([]int32, len(x.words))
		for i, w := range x.words {
			id, ok := ids[w.Key]
			if !ok {
				id = int32(len(ids))
				ids[w.Key] = id
				s.weight = append(s.weight, proof(w, isCommon))
				counts = append(counts, 0)
			}
			x.ids[i] = id
			counts[id]++
		}
	}
	for id, n := range counts {
		s.weight[id] *= scarcity(n)
	}
	s.a.weigh(s.weight)
	s.b.weigh(s.weight)
	return s
}

func compareSides(a, b *side) int {
	c := slices.CompareFunc(a.words, b.words, func(v, w text.Word) int { return cmp.Compare(v.Key, w.Key) })
	if c == 0 {
		c = slices.CompareFunc(a.runs, b.runs, func(v, w run) int {
			return cmp.Or(cmp.Compare(v.words.Start, w.words.Start), cmp.Compare(v.words.End, w.words.End))
		})
	}
	return c
}

// stretches returns what was found, in the caller's order.
func (s *sharing) stretches() []Stretch {
	out := make([]Stretch, len(s.found))
	for i, p := range s.found {
		out[i] = Stretch{p.a, p.b, p.script}
		if s.swapped {
			out[i] = Stretch{p.b, p.a, inverse(p.script)}
		}
	}
	slices.SortFunc(out, func(x, y Stretch) int { return cmp.Compare(x.A.Start, y.A.Start) })
	return out
}

// inverse returns the script that turns the second run into the first.
func inverse(s diff.Script) diff.Script {
	out := make(diff.Script, len(s))
	for i, e := range s {
		e.A, e.B = e.B, e.A
		switch e.Op {
		case diff.Delete:
			e.Op = diff.Insert
		case diff.Insert:
			e.Op = diff.Delete
		}
		out[i] = e
	}
	return out
}
