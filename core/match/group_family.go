package match

import (
	"cmp"
	"slices"
)

// centreShare is the part of a line's weight that the heaviest line of its family must have too: without it, two
// speeches that were quoted in overlapping pieces would be chained, piece by piece, into one family.
const centreShare = 0.45

// families joins linked lines, the surest links first, as long as every line of a family has enough in common with the
// heaviest. It returns the indices of the lines of each family, lone ones too, in increasing order.
func (s *lines) families(links []link) [][]int {
	slices.SortFunc(links, func(a, b link) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.heavy, b.heavy), cmp.Compare(a.light, b.light))
	})
	at := make([]int, len(s.all))        // by line: its family
	members := make([][]int, len(s.all)) // by family: its lines, the heaviest first
	for i := range s.all {
		at[i], members[i] = i, []int{i}
	}
	for _, l := range links {
		f, g := at[l.heavy], at[l.light]
		if f == g {
			continue
		}
		if members[g][0] < members[f][0] {
			f, g = g, f
		}
		centre := &s.all[members[f][0]]
		if slices.ContainsFunc(members[g], func(m int) bool { return s.shared(&s.all[m], centre) < centreShare }) {
			continue
		}
		for _, m := range members[g] {
			at[m] = f
		}
		members[f] = append(members[f], members[g]...)
		members[g] = nil
	}
	var out [][]int
	for _, m := range members {
		if len(m) > 0 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}
