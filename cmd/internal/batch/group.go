package batch

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"iter"
	"slices"
	"strconv"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

// A component is wordings that hang together, by number, with the bonds between them by their places.
type component struct {
	nodes   []int
	edges   []core.Edge
	found   [][]byte // the records of its families
	changed int      // how many of them have more than one variant
	err     error
}

// group makes families of what hangs together, and puts them in order, those with the most quotations first.
func (e *Engine) group(b *bonds, w *words, r *Result) error {
	edges, nodes := e.sorter(), e.sorter()
	defer edges.Close()
	defer nodes.Close()
	if err := b.byRoot(edges); err != nil {
		return err
	}
	if err := b.nodes(nodes, func(n, together int) bool { return together > 1 || w.count[n] > 1 }); err != nil {
		return err
	}
	var failed error
	err := relay.Run(components(nodes, edges, &failed), func(c component) component { return e.families(w, c) }, func(c component) error {
		if c.err != nil {
			return c.err
		}
		for i := range c.found {
			if err := r.families.Add(c.found[i]); err != nil {
				return err
			}
		}
		r.Families, r.Changed = r.Families+len(c.found), r.Changed+c.changed
		if r.Families%often < len(c.found) {
			e.Progress("group", int64(r.Families), 0)
		}
		return nil
	})
	if err == nil {
		err = failed
	}
	return err
}

// byRoot puts the bonds of one component together.
func (b *bonds) byRoot(out *spool.Sorter) error {
	var record []byte
	return b.log.Each(func(bond []byte) error {
		r := reader{b: bond}
		longer := r.number()
		record = binary.BigEndian.AppendUint32(record[:0], uint32(b.forest.Root(longer)))
		for _, n := range []int{longer, r.number(), r.number(), r.number()} {
			record = binary.BigEndian.AppendUint32(record, uint32(n))
		}
		if r.err != nil {
			return r.err
		}
		return out.Add(record)
	})
}

// nodes puts the wordings of one component together: those that wanted has, of the number of a wording and how many hang
// together with it, itself among them.
func (b *bonds) nodes(out *spool.Sorter, wanted func(n, together int) bool) error {
	size := make([]uint32, len(b.forest))
	for n := range size {
		size[b.forest.Root(n)]++
	}
	var node [8]byte
	for n := range size {
		root := b.forest.Root(n)
		if !wanted(n, int(size[root])) {
			continue
		}
		binary.BigEndian.PutUint32(node[:], uint32(root))
		binary.BigEndian.PutUint32(node[4:], uint32(n))
		if err := out.Add(node[:]); err != nil {
			return err
		}
	}
	return nil
}

// components yields the wordings and the bonds of each component. A bond that was brought twice is one.
func components(nodes, edges *spool.Sorter, failed *error) iter.Seq[component] {
	return func(yield func(component) bool) {
		next, stop := iter.Pull2(records(edges))
		defer stop()
		bond, err, more := next()
		var c component
		root := -1
		flush := func() error {
			if len(c.nodes) == 0 {
				return nil
			}
			for more && err == nil && int(binary.BigEndian.Uint32(bond)) == root {
				at := func(k int) int { return int(binary.BigEndian.Uint32(bond[4*k:])) }
				longer, _ := slices.BinarySearch(c.nodes, at(1))
				shorter, _ := slices.BinarySearch(c.nodes, at(2))
				edge := core.Edge{Longer: longer, Shorter: shorter, Bond: core.Bond{Common: at(3), Share: at(4)}}
				if n := len(c.edges); n == 0 || c.edges[n-1] != edge {
					c.edges = append(c.edges, edge)
				}
				bond, err, more = next()
			}
			if err != nil {
				return err
			}
			if !yield(c) {
				return errStopped
			}
			c = component{}
			return nil
		}
		e := nodes.Each(func(b []byte) error {
			if to := int(binary.BigEndian.Uint32(b)); to != root {
				if err := flush(); err != nil {
					return err
				}
				root = to
			}
			c.nodes = append(c.nodes, int(binary.BigEndian.Uint32(b[4:])))
			return nil
		})
		if e == nil {
			e = flush()
		}
		if e != errStopped {
			*failed = e
		}
	}
}

// records yields the records of a sorter, and the error that ends them.
func records(s *spool.Sorter) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		err := s.Each(func(b []byte) error {
			if !yield(b, nil) {
				return errStopped
			}
			return nil
		})
		if err != nil && err != errStopped {
			yield(nil, err)
		}
	}
}

// families parts a component and tells the families that were printed at least twice.
func (e *Engine) families(w *words, c component) component {
	ws := make([]core.Wording, len(c.nodes))
	if len(c.nodes) > 1 {
		for i, n := range c.nodes {
			if c.err = w.wording(n, &ws[i]); c.err != nil {
				return c
			}
		}
	}
	for _, family := range core.Split(ws, c.edges) {
		printed := 0
		for _, i := range family {
			printed += int(w.count[c.nodes[i]])
		}
		if printed < 2 {
			continue
		}
		var sayings []core.Saying
		for _, i := range family {
			said, err := w.said(c.nodes[i])
			if err != nil {
				c.err = err
				return c
			}
			sayings = append(sayings, said...)
		}
		f := NewFamily(e.Checker, sayings)
		for i := range f.Members {
			if !e.Whole {
				f.Members[i].ID = ""
			}
		}
		record, err := f.record()
		if err != nil {
			c.err = err
			return c
		}
		c.found = append(c.found, record)
		if len(f.Variants) > 1 {
			c.changed++
		}
	}
	return c
}

// headSize is what stands before a family in the order of the result: how few quotations it has, and the first of them.
const headSize = 8 + 8

// lineStart is how the line of a family begins that has no id yet.
const lineStart = `{"id":""`

// record is the family as a line with its head before it.
func (f *Family) record() ([]byte, error) {
	var b bytes.Buffer
	b.Write(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, ^uint64(len(f.Members))), f.place()))
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(f)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// EachLine calls yield with each family as a line of JSON without its end, the largest first. It may be called again, it
// or Each.
func (r *Result) EachLine(yield func(line []byte) error) error {
	n := 0
	var line []byte
	return r.families.Each(func(b []byte) error {
		n++
		line = append(append(line[:0], `{"id":"f`...), strconv.Itoa(n)...)
		line = append(append(line, '"'), b[headSize+len(lineStart):]...)
		return yield(line)
	})
}

// Each calls yield with each family, the largest first. It may be called again, it or EachLine.
func (r *Result) Each(yield func(*Family) error) error {
	return r.EachLine(func(line []byte) error {
		var f Family
		if err := json.Unmarshal(line, &f); err != nil {
			return err
		}
		return yield(&f)
	})
}

// Documents calls yield with each document as JSON, in the order given, where the engine kept the whole.
func (r *Result) Documents(yield func([]byte) error) error { return r.documents.Each(yield) }

// AllQuotations calls yield with each quotation as JSON, in the order of documents and places, where the engine kept the
// whole.
func (r *Result) AllQuotations(yield func([]byte) error) error { return r.quotations.Each(yield) }
