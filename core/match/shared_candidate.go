package match

import (
	"cmp"
	"slices"
)

// votesLeast is the weight of the pairs of words in common from which two runs are diffed: half of enough, since most
// words in common stand beside another, and are then counted twice.
const votesLeast = enough / 2

// A candidate is a run of a and a run of b that have rare pairs of words in common.
type candidate struct {
	i, j  int
	votes float64 // the weight of the pairs of words
}

// candidates returns the pairs of free runs that are worth a diff: of each run, the few with which it has the most
// neighbouring words in common. Each pair of words is looked up in at most posts*posts places, so the work is linear.
func (s *sharing) candidates() []candidate {
	type places struct{ a, b []int32 }
	var order []uint64 // the pairs of words of a, in the order of a: no map order may show
	index := make(map[uint64]*places)
	add := func(ps []int32, r int) []int32 {
		if n := len(ps); n > 0 && ps[n-1] == int32(r) || n > posts {
			return ps
		}
		return append(ps, int32(r))
	}
	s.a.features(s.weight, func(r int, f uint64) {
		p := index[f]
		if p == nil {
			p = &places{}
			index[f] = p
			order = append(order, f)
		}
		p.a = add(p.a, r)
	})
	s.b.features(s.weight, func(r int, f uint64) {
		if p := index[f]; p != nil {
			p.b = add(p.b, r)
		}
	})
	votes := make(map[uint64]int) // run of a, run of b -> index into all
	var all []candidate
	for _, f := range order {
		p := index[f]
		if len(p.a) > posts || len(p.b) > posts {
			continue
		}
		w := s.weight[f>>32] + s.weight[uint32(f)]
		for _, i := range p.a {
			for _, j := range p.b {
				key := uint64(i)<<32 | uint64(j)
				k, ok := votes[key]
				if !ok {
					k = len(all)
					votes[key] = k
					all = append(all, candidate{int(i), int(j), 0})
				}
				all[k].votes += w
			}
		}
	}
	all = slices.DeleteFunc(all, func(c candidate) bool { return c.votes < votesLeast })
	slices.SortFunc(all, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.votes, x.votes), cmp.Compare(x.i, y.i), cmp.Compare(x.j, y.j))
	})
	triedA, triedB := make([]int, len(s.a.runs)), make([]int, len(s.b.runs))
	out := all[:0]
	for _, c := range all {
		if triedA[c.i] < tries || triedB[c.j] < tries {
			triedA[c.i]++
			triedB[c.j]++
			out = append(out, c)
		}
	}
	return out
}

// features tells the pairs of neighbouring words of the free runs, less those that prove next to nothing.
func (s *side) features(weight []float64, tell func(run int, feature uint64)) {
	for r := range s.runs {
		if !s.runs[r].free() {
			continue
		}
		ids := s.ids[s.runs[r].words.Start:s.runs[r].words.End]
		for k := 0; k+1 < len(ids); k++ {
			if weight[ids[k]]+weight[ids[k+1]] >= 0.5 {
				tell(r, uint64(ids[k])<<32|uint64(ids[k+1]))
			}
		}
	}
}
