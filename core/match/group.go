package match

import (
	"cmp"
	"slices"
)

// Group puts wordings that are the same utterance together: the same words, a variant with drift inside, a fragment of
// a longer one, or the part of a speech that two have. It returns the groups of two or more, each with the indices of
// its wordings in increasing order, ordered by their first. The groups are disjoint; which wordings are together
// depends neither on their order nor on how often one is given. Wordings of one or two words, or of hardly any weight,
// are in no group, even where they are equal.
//
// The stages stand apart, each from values to values, so that they can be run over more than memory holds: equal
// wordings become one, shingles (what a wording is looked up by), neighbours (pairs worth an alignment), bonds
// (pairs whose alignment holds), components, families. Time is linear in the words, but for sorting.
func Group(ws []Wording) [][]int {
	g := newGrouping(ws)
	var out [][]int
	for _, family := range g.families() {
		var group []int
		for _, w := range family {
			group = append(group, g.runs[w]...)
		}
		if len(group) > 1 {
			slices.Sort(group)
			out = append(out, group)
		}
	}
	slices.SortFunc(out, func(x, y []int) int { return cmp.Compare(x[0], y[0]) })
	return out
}

// A grouping is the wordings that can be known again, in the order of their names, each with where it was given. Of
// equal words in several languages, the weights are those of the first in the alphabet.
type grouping struct {
	wordings []Wording
	runs     [][]int

	work int // of the alignments, for the test of its bound
}

func newGrouping(ws []Wording) *grouping {
	type named struct {
		id  WordingID
		w   Wording
		run int
	}
	var all []named
	for r, w := range ws {
		if w.Known() {
			all = append(all, named{w.ID(), w, r})
		}
	}
	slices.SortFunc(all, func(a, b named) int {
		return cmp.Or(slices.Compare(a.id[:], b.id[:]), cmp.Compare(a.w.Words, b.w.Words), cmp.Compare(a.w.Tag, b.w.Tag),
			cmp.Compare(a.run, b.run))
	})
	g := &grouping{}
	for i, n := range all {
		if i == 0 || n.w.Words != all[i-1].w.Words {
			g.wordings, g.runs = append(g.wordings, n.w), append(g.runs, nil)
		}
		last := len(g.runs) - 1
		g.runs[last] = append(g.runs[last], n.run)
	}
	return g
}

// families returns the wordings of each family, those of a lone wording too.
func (g *grouping) families() [][]int {
	edges := g.edges()
	var out [][]int
	for _, members := range Components(len(g.wordings), edges) {
		ws := make([]Wording, len(members.Nodes))
		for i, n := range members.Nodes {
			ws[i] = g.wordings[n]
		}
		for _, family := range Split(ws, members.Edges) {
			for i := range family {
				family[i] = members.Nodes[family[i]]
			}
			out = append(out, family)
		}
	}
	return out
}

// edges returns the bonds between wordings.
func (g *grouping) edges() []Edge {
	type held struct {
		Shingle
		by int
	}
	var all []held
	for i, w := range g.wordings {
		for _, s := range w.Shingles() {
			all = append(all, held{s, i})
		}
	}
	slices.SortFunc(all, func(a, b held) int { return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.by, b.by)) })
	var pairs [][2]int
	var posts []Post[int]
	for i, h := range all {
		posts = append(posts, Post[int]{h.Left, h.Right, h.by})
		if i+1 == len(all) || all[i+1].Key != h.Key {
			Neighbours(posts, func(a, b int) { pairs = append(pairs, [2]int{a, b}) })
			posts = posts[:0]
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	pairs = slices.Compact(pairs)
	var out []Edge
	var kin *Kin
	for i, p := range pairs {
		if i == 0 || p[0] != pairs[i-1][0] {
			kin = NewKin(g.wordings[p[0]])
		}
		before := kin.work
		if b, ok := kin.Bond(g.wordings[p[1]]); ok {
			out = append(out, Edge{Longer: p[0], Shorter: p[1], Bond: b})
		}
		g.work += kin.work - before + 1
	}
	return out
}
