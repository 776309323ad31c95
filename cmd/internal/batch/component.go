package batch

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/quotedrift/quotedrift/core"
)

// Component tells the families among the records of wordings that hang together, given in any order: what group does, for
// an engine that has found by itself what hangs together. It holds them all.
func (s *Stage) Component(lines []string, yield func(r *Record, line []byte) error) error {
	slices.Sort(lines) // the wordings in the order of their names
	names := map[string]int{}
	var ws []core.Wording
	var sayings []core.Saying
	var of []string // by saying, its wording
	var bonds []Record
	for _, line := range slices.Compact(lines) {
		var r Record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			return err
		}
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
	var edges []core.Edge
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
	family := make([]int, len(ws)) // by wording, the first of its family
	for _, f := range core.Split(ws, slices.Compact(edges)) {
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
