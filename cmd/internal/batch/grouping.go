package batch

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

// A grouping is what the group stage has read.
type grouping struct {
	names   map[string]int // of the wordings, by number: in the order in which they came, which is that of their names
	words   *spool.Log     // of each wording
	sayings *spool.Log
	bonds   []Record
	dir     string
}

func newGrouping(dir string) (*grouping, error) {
	g := &grouping{names: map[string]int{}, dir: dir}
	var err error
	if g.words, err = spool.NewIndexed(filepath.Join(dir, "wordings")); err == nil {
		g.sayings, err = spool.NewLog(filepath.Join(dir, "sayings"))
	}
	return g, err
}

func (g *grouping) close() {
	g.words.Close()
	g.sayings.Close()
}

// take keeps a record, and says whether it is one that grouping needs.
func (g *grouping) take(r *Record) (taken bool, err error) {
	switch r.Kind {
	case "known":
		g.names[r.Wording] = len(g.names)
		_, err = g.words.Add(appendString(appendString(nil, r.Language), r.Words))
	case "bond":
		g.bonds = append(g.bonds, Record{Longer: r.Longer, Shorter: r.Shorter, Common: r.Common, Share: r.Share})
	case "saying":
		if r.Saying == nil {
			return false, nil
		}
		var b []byte
		if b, err = json.Marshal(r); err == nil {
			_, err = g.sayings.Add(b)
		}
	default:
		return false, nil
	}
	return true, err
}

// families tells the sayings of every family.
func (g *grouping) families(yield func([]core.Saying) error) error {
	if err := errors.Join(g.words.Flush(), g.sayings.Flush()); err != nil {
		return err
	}
	edges := edgesOf(g.bonds, g.names)
	forest := core.NewForest(len(g.names))
	for _, e := range edges {
		forest.Join(e.Longer, e.Shorter)
	}
	family, err := g.split(forest, edges)
	if err != nil {
		return err
	}
	sorted := spool.NewSorter(g.dir, DefaultMemory/4)
	defer sorted.Close()
	err = g.sayings.Each(func(b []byte) error {
		var r Record
		if err := json.Unmarshal(b, &r); err != nil {
			return err
		}
		n, ok := g.names[r.Key]
		if !ok {
			return errors.New("a saying of a wording that is not known: " + r.Key)
		}
		return sorted.Add(append(binary.BigEndian.AppendUint32(nil, uint32(family[n])), b...))
	})
	if err != nil {
		return err
	}
	var held []core.Saying
	var at uint32
	flush := func() error {
		err := yield(held)
		held = held[:0]
		return err
	}
	err = sorted.Each(func(b []byte) error {
		if to := binary.BigEndian.Uint32(b); to != at {
			if err := flush(); err != nil {
				return err
			}
			at = to
		}
		var r Record
		err := json.Unmarshal(b[4:], &r)
		held = append(held, *r.Saying)
		return err
	})
	if err == nil {
		err = flush()
	}
	return err
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

// split returns by wording the number of the first wording of its family.
func (g *grouping) split(forest core.Forest, edges []core.Edge) ([]int, error) {
	n := len(g.names)
	nodes := make(map[int][]int) // by root
	place := make([]int, n)
	for i := range n {
		root := forest.Root(i)
		place[i] = len(nodes[root])
		nodes[root] = append(nodes[root], i)
	}
	bonds := make(map[int][]core.Edge)
	for _, e := range edges {
		root := forest.Root(e.Longer)
		bonds[root] = append(bonds[root], core.Edge{Longer: place[e.Longer], Shorter: place[e.Shorter], Bond: e.Bond})
	}
	family := make([]int, n)
	for root := range n {
		members := nodes[root]
		if len(members) == 0 {
			continue
		}
		ws := make([]core.Wording, len(members))
		for i, m := range members {
			b, err := g.words.At(m)
			if err != nil {
				return nil, err
			}
			r := reader{b: b}
			tag := r.string()
			ws[i] = core.ParseWording(r.string(), tag)
		}
		for _, f := range core.Split(ws, bonds[root]) {
			for _, i := range f {
				family[members[i]] = members[f[0]]
			}
		}
	}
	return family, nil
}
