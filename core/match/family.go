package match

import (
	"cmp"
	"slices"
)

// An Edge is two wordings of one component that say the same, by their places in it.
type Edge struct {
	Longer, Shorter int
	Bond
}

// centreShare is the part of a wording's weight that the centre of its family must have too, in percent: without it,
// two speeches that were quoted in overlapping pieces would be chained, piece by piece, into one family.
const centreShare = 55

// A variant of a wording that shares so many percent with the centre, akin, may itself share less with it, ring: both
// were changed, and in other places.
const akin, ring = 65, 35

// margin is by how many percent another centre must have more of a wording for the wording to go over to it.
const margin = 15

// Split parts a component of wordings, each bound to another one in it, into families. They stand in the order of their
// names, the longest first. Each family has a centre, the wording that has the most others in it; all have half of
// their weight in common with it, or a third where they are variants of one that has two thirds. So a family is one
// utterance in variants and pieces, and not a chain of wordings each like the next, or what hangs together by a phrase
// that everybody uses. It returns the places of each family's wordings in increasing order, families in the order of
// their first.
//
// Linear in the edges, but for sorting.
func Split(ws []Wording, edges []Edge) [][]int {
	c := newComponent(ws, edges)
	c.gather()
	c.settle()
	families := make(map[int][]int)
	var out [][]int
	for i := range ws {
		families[c.centre[i]] = append(families[c.centre[i]], i)
	}
	for i := range ws {
		if f := families[c.centre[i]]; f[0] == i {
			out = append(out, f)
		}
	}
	return out
}

// A component is what Split works on.
type component struct {
	ws     []Wording
	next   [][]Edge // by wording: its edges
	centre []int    // by wording: the centre of its family, or -1
	kin    map[int]*Kin
}

func newComponent(ws []Wording, edges []Edge) *component {
	c := &component{ws: ws, next: make([][]Edge, len(ws)), centre: make([]int, len(ws)), kin: make(map[int]*Kin)}
	for _, e := range edges {
		c.next[e.Longer] = append(c.next[e.Longer], e)
		c.next[e.Shorter] = append(c.next[e.Shorter], e)
	}
	for i := range c.centre {
		c.centre[i] = -1
		slices.SortFunc(c.next[i], func(a, b Edge) int {
			return cmp.Or(cmp.Compare(a.Longer, b.Longer), cmp.Compare(a.Shorter, b.Shorter))
		})
	}
	return c
}

// other is the wording at the other end of an edge.
func (e Edge) other(i int) int { return e.Longer + e.Shorter - i }

// gather makes the wordings that have the most others in them centres, one after the other, and gives each what can be
// reached from it over its own members and shares enough with it.
func (c *component) gather() {
	claims := make([]int, len(c.ws))
	for i := range c.ws {
		claims[i] = 3 * int(c.ws[i].weight)
		for _, e := range c.next[i] {
			if 100*e.Common >= centreShare*int(c.ws[e.other(i)].weight) {
				claims[i] += e.Common
			}
		}
	}
	order := make([]int, len(c.ws))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(claims[b], claims[a]), cmp.Compare(a, b)) })
	var queue []int
	for _, centre := range order {
		if c.centre[centre] >= 0 {
			continue
		}
		c.centre[centre] = centre
		queue = append(queue[:0], centre)
		for len(queue) > 0 {
			i := queue[0]
			queue = queue[1:]
			for _, e := range c.next[i] {
				if j := e.other(i); c.centre[j] < 0 && c.belongs(centre, i, e) {
					c.centre[j] = centre
					queue = append(queue, j)
				}
			}
		}
	}
}

// belongs reports whether the wording at the other end of an edge of i, which is in the centre's family, is in it too.
func (c *component) belongs(centre, i int, e Edge) bool {
	share := c.share(centre, e.other(i))
	if share >= centreShare || share < ring || c.share(centre, i) < akin {
		return share >= centreShare
	}
	longer, shorter := c.ws[e.Longer], c.ws[e.Shorter]
	f, ok := inPlace(longer, shorter)
	return ok && f.words < len(shorter.hashes) && 2*len(shorter.hashes) >= len(longer.hashes) // a variant, and no piece
}

// settle lets each wording go over to the centre of a neighbour that has clearly more of it. All look at the families
// as they were, so that no order can show; a centre stays.
func (c *component) settle() {
	was := slices.Clone(c.centre)
	for i := range c.ws {
		if was[i] == i {
			continue
		}
		best, share := was[i], c.share(was[i], i)+margin
		seen := -1
		for _, e := range c.next[i] {
			to := was[e.other(i)]
			if to == was[i] || to == seen {
				continue
			}
			seen = to
			if s := c.share(to, i); s > share || s == share && to < best && best != was[i] {
				best, share = to, s
			}
		}
		c.centre[i] = best
	}
}

// share is the part of a wording that a centre has, in percent.
func (c *component) share(centre, i int) int {
	k := c.kin[centre]
	if k == nil {
		k = NewKin(c.ws[centre])
		c.kin[centre] = k
	}
	return k.Share(c.ws[i])
}
