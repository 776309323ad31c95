package batch

import (
	"cmp"
	"slices"

	"github.com/quotedrift/quotedrift/core"
)

// Component tells the families among the records of wordings that hang together, given in any order: what group does, for
// an engine that has found by itself what hangs together. It holds them all.
func (s *Stage) Component(lines []string, yield func(r *Record, line []byte) error) error {
	rs, err := parsed(lines) // the wordings in the order of their names
	if err != nil {
		return err
	}
	names := map[string]int{}
	var ws []core.Wording
	var sayings []core.Saying
	var of []string // by saying, its wording
	var bonds []Record
	for _, r := range rs {
		switch {
		case r.Kind == "known":
			names[r.Wording] = len(ws)
			ws = append(ws, core.ParseWording(r.Words, r.Language))
		case r.Kind == "bond":
			bonds = append(bonds, r)
		case r.Saying != nil:
			of, sayings = append(of, r.Key), append(sayings, *r.Saying)
		}
	}
	family := make([]int, len(ws)) // by wording, the first of its family
	for _, f := range core.Split(ws, edgesOf(bonds, names)) {
		for _, i := range f {
			family[i] = f[0]
		}
	}
	said := make([][]core.Saying, len(ws))
	for i := range sayings {
		if n, ok := names[of[i]]; ok {
			said[family[n]] = append(said[family[n]], sayings[i])
		}
	}
	s.emitTo(yield)
	for _, held := range said {
		if err := s.family(held); err != nil {
			return err
		}
	}
	return nil
}

// edgesOf are the bonds between wordings that are known by a number, in order. An engine may bring a bond twice: it is
// one.
func edgesOf(bonds []Record, names map[string]int) []core.Edge {
	edges := make([]core.Edge, 0, len(bonds))
	for _, b := range bonds {
		longer, ok := names[b.Longer]
		shorter, ok2 := names[b.Shorter]
		if ok && ok2 {
			edges = append(edges, core.Edge{Longer: longer, Shorter: shorter, Bond: core.Bond{Common: b.Common, Share: b.Share}})
		}
	}
	slices.SortFunc(edges, func(a, b core.Edge) int {
		return cmp.Or(cmp.Compare(a.Longer, b.Longer), cmp.Compare(a.Shorter, b.Shorter))
	})
	return slices.Compact(edges)
}
