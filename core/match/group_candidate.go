package match

import (
	"cmp"
	"slices"
)

const (
	// fewLines is up to how many lines that hold a pair of words are all compared with each other.
	fewLines = 24
	// heads is how many of the heaviest lines that hold a more frequent pair of words the others are compared with:
	// those that can be the middle of a family.
	heads = 8
	// most is how many candidates of each line are aligned.
	most = 24
	// votesShare is the part of the lighter line's weight that the pairs of words in common that were looked up must have:
	// little, since in a line of plain words most pairs stand in too many lines to be looked up everywhere.
	votesShare = 0.15
)

// A lineage is two lines that may be one utterance, as indices into lines.all: the heavier first.
type lineage struct{ heavy, light int32 }

// candidates returns the lines that are worth an alignment: of each line, the heavier ones with which it has the most
// neighbouring words in common. Each pair of words of a line is looked up in at most few places.
func (s *lines) candidates() []lineage {
	posts := make(map[uint64][]int32) // pair of words -> the lines that hold it, the heaviest first; only looked up
	for n := range s.all {
		for _, f := range s.all[n].pairs() {
			posts[f] = append(posts[f], int32(n))
		}
	}
	votes := make([]float64, len(s.all))
	var met []int32
	var out []lineage
	for n := range s.all {
		met = met[:0]
		for _, f := range s.all[n].pairs() {
			ps := posts[f]
			if len(ps) > fewLines {
				ps = ps[:heads]
			}
			s.work += len(ps)
			for _, p := range ps {
				if int(p) >= n {
					break
				}
				if votes[p] == 0 {
					met = append(met, p)
				}
				votes[p] += (s.weight[f>>32] + s.weight[uint32(f)]) / 2
			}
		}
		slices.SortFunc(met, func(a, b int32) int { return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b)) })
		for k, p := range met {
			if k < most && votes[p] >= votesShare*s.all[n].differ {
				out = append(out, lineage{p, int32(n)})
			}
			votes[p] = 0
		}
	}
	return out
}

// pairs returns the different pairs of neighbouring words of a line, in increasing order.
func (l *line) pairs() []uint64 {
	out := make([]uint64, 0, len(l.ids))
	for k := 0; k+1 < len(l.ids); k++ {
		out = append(out, uint64(l.ids[k])<<32|uint64(l.ids[k+1]))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
