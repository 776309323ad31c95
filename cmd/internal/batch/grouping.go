package batch

import (
	"encoding/binary"
	digits "encoding/hex"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

// A grouping is what the group stage has read. It holds the names of the wordings, and where each stands in a file: some
// forty bytes for a wording. All else is on the disk.
type grouping struct {
	names   []core.WordingID // of the wordings, by number: in their order
	words   *spool.Log       // of each wording
	named   *spool.Log       // the bonds, by names
	sayings *spool.Log       // behind the name of the wording
	dir     string
	memory  int // of a sorter
	record  []byte
}

func newGrouping(dir string, memory int) (*grouping, error) {
	g := &grouping{dir: dir, memory: memory}
	var err, err2, err3 error
	g.words, err = spool.NewIndexed(filepath.Join(dir, "wordings"))
	g.named, err2 = spool.NewLog(filepath.Join(dir, "named"))
	g.sayings, err3 = spool.NewLog(filepath.Join(dir, "sayings"))
	if err = errors.Join(err, err2, err3); err != nil {
		g.close()
	}
	return g, err
}

func (g *grouping) close() {
	for _, log := range []*spool.Log{g.words, g.named, g.sayings} {
		if log != nil {
			log.Close()
		}
	}
}

// errUnsorted ends a run of group on lines that nobody has sorted.
var errUnsorted = errors.New("the lines are not sorted by their bytes, as LC_ALL=C sort does")

// nameOf reads the name of a wording.
func nameOf(key string) (name core.WordingID, ok bool) {
	if len(key) != 1+2*len(name) || key[0] != 'w' {
		return name, false
	}
	_, err := digits.Decode(name[:], []byte(key[1:]))
	return name, err == nil
}

// take keeps a record, and says whether it is one that grouping needs.
func (g *grouping) take(r *Record) (taken bool, err error) {
	switch r.Kind {
	case "known":
		name, ok := nameOf(r.Wording)
		if !ok {
			return false, nil
		}
		if n := len(g.names); n > 0 {
			switch slices.Compare(name[:], g.names[n-1][:]) {
			case -1:
				return false, errUnsorted
			case 0:
				return true, nil
			}
		}
		g.names = append(g.names, name)
		g.record = appendString(appendString(g.record[:0], r.Language), r.Words)
		_, err = g.words.Add(g.record)
	case "bond":
		longer, ok := nameOf(r.Longer)
		shorter, ok2 := nameOf(r.Shorter)
		if !ok || !ok2 || longer == shorter {
			return false, nil
		}
		g.record = append(append(g.record[:0], longer[:]...), shorter[:]...)
		g.record = binary.AppendUvarint(binary.AppendUvarint(g.record, uint64(r.Common)), uint64(r.Share))
		_, err = g.named.Add(g.record)
	case "saying":
		name, ok := nameOf(r.Key)
		if !ok || r.Saying == nil {
			return false, nil
		}
		var b []byte
		if b, err = json.Marshal(r); err == nil {
			g.record = append(append(g.record[:0], name[:]...), b...)
			_, err = g.sayings.Add(g.record)
		}
	default:
		return false, nil
	}
	return true, err
}

// number is that of the wording of a name.
func (g *grouping) number(name []byte) (n int, ok bool) {
	return slices.BinarySearchFunc(g.names, name, func(id core.WordingID, name []byte) int {
		return slices.Compare(id[:], name)
	})
}

// families tells the sayings of every family.
func (g *grouping) families(yield func([]core.Saying) error) error {
	if err := errors.Join(g.words.Flush(), g.sayings.Flush()); err != nil {
		return err
	}
	family, err := g.split()
	if err != nil {
		return err
	}
	sorted := spool.NewSorter(g.dir, g.memory)
	defer sorted.Close()
	err = g.sayings.Each(func(b []byte) error {
		name, saying := b[:len(core.WordingID{})], b[len(core.WordingID{}):]
		n, ok := g.number(name)
		if !ok {
			return errors.New("a saying of a wording that is not known: w" + digits.EncodeToString(name))
		}
		g.record = append(binary.BigEndian.AppendUint32(g.record[:0], family[n]), saying...)
		return sorted.Add(g.record)
	})
	if err != nil {
		return err
	}
	var held []core.Saying
	var at uint32
	flush := func() error {
		err := yield(held)
		clear(held) // a large one is not to be kept
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

// bonds are the bonds between wordings that are known, by their numbers.
func (g *grouping) bonds() (*bonds, error) {
	out, err := newBonds(g.dir, len(g.names))
	if err != nil {
		return nil, err
	}
	err = g.named.Each(func(b []byte) error {
		const size = len(core.WordingID{})
		longer, ok := g.number(b[:size])
		shorter, ok2 := g.number(b[size : 2*size])
		if !ok || !ok2 {
			return nil
		}
		r := reader{b: b[2*size:]}
		return out.add(core.Edge{Longer: longer, Shorter: shorter, Bond: core.Bond{Common: r.number(), Share: r.number()}})
	})
	if err == nil {
		err = out.log.Flush()
	}
	if err != nil {
		out.Close()
	}
	return out, err
}

// split returns by wording the number of the first wording of its family.
func (g *grouping) split() ([]uint32, error) {
	bonds, err := g.bonds()
	if err != nil {
		return nil, err
	}
	defer bonds.Close()
	edges, nodes := spool.NewSorter(g.dir, g.memory), spool.NewSorter(g.dir, g.memory)
	defer edges.Close()
	defer nodes.Close()
	if err := bonds.byRoot(edges); err != nil {
		return nil, err
	}
	if err := bonds.nodes(nodes, func(_, together int) bool { return together > 1 }); err != nil {
		return nil, err
	}
	family := make([]uint32, len(g.names))
	for n := range family {
		family[n] = uint32(n)
	}
	var failed error
	for c := range components(nodes, edges, &failed) {
		ws := make([]core.Wording, len(c.nodes))
		for i, n := range c.nodes {
			b, err := g.words.At(n)
			if err != nil {
				return nil, err
			}
			r := reader{b: b}
			tag := r.string()
			ws[i] = core.ParseWording(r.string(), tag)
		}
		for _, f := range core.Split(ws, c.edges) {
			for _, i := range f {
				family[c.nodes[i]] = uint32(c.nodes[f[0]])
			}
		}
	}
	return family, failed
}
