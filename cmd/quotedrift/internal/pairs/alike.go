package pairs

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"iter"
	"math"
	"os"
	"path/filepath"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

const (
	// run is how many neighbouring words two texts must have in common for a trace of one in the other. Of two texts on
	// different matters hardly any five words in a row are the same; two that tell the same have many.
	run = 5
	// traces is how many such runs two texts need in common for a comparison of the whole.
	traces = 3
	// memory is what sorting the runs may hold, in bytes.
	memory = 32 << 20
)

// Alike finds the pairs of texts that carry each other's words: at least the given part of the runs of five words of the
// shorter text stands in the other too, wherever. Of lines that many texts have, each text is looked up only beside those
// that go on in the same way, so that the work stays linear. The pairs come in the order of the texts. Folder dir, the
// system's own where it is "", holds the files that sorting needs.
func Alike(dir string, least float64, texts iter.Seq[core.Document]) ([]Pair, error) {
	tmp, err := os.MkdirTemp(dir, "alike-*.tmp")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	keys, err := os.Create(filepath.Join(tmp, "keys"))
	if err != nil {
		return nil, err
	}
	defer keys.Close()
	s := shingled{runs: spool.NewSorter(tmp, memory), keys: keys, writer: bufio.NewWriter(keys)}
	defer s.runs.Close()
	if err := relay.Run(texts, shingle, s.add); err != nil {
		return nil, err
	}
	meetings := spool.NewSorter(tmp, memory/2)
	defer meetings.Close()
	if err := s.meet(meetings); err != nil {
		return nil, err
	}
	return s.pairs(meetings, least)
}

// A shingledText is the runs of a text, each once.
type shingledText struct {
	path string
	runs []core.Shingle
}

func shingle(d core.Document) shingledText {
	runs := core.Shingles(d.Text, run)
	slices.SortStableFunc(runs, func(a, b core.Shingle) int { return cmp.Compare(a.Key, b.Key) })
	return shingledText{d.Path, slices.CompactFunc(runs, func(a, b core.Shingle) bool { return a.Key == b.Key })}
}

// shingled is all texts by their runs.
type shingled struct {
	paths  []string
	sizes  []int   // how many runs each text has
	at     []int64 // where they begin in keys, in bytes
	end    int64
	runs   *spool.Sorter
	keys   *os.File // the runs of each text in increasing order
	writer *bufio.Writer
}

const (
	postSize    = 8 + 8 + 8 + 4 // a run, what stands around it, and the text that has it
	meetingSize = 4 + 4         // two texts
)

func (s *shingled) add(t shingledText) error {
	at := uint32(len(s.paths))
	s.paths, s.sizes, s.at = append(s.paths, t.path), append(s.sizes, len(t.runs)), append(s.at, s.end)
	s.end += int64(8 * len(t.runs))
	var b [postSize]byte
	for _, r := range t.runs {
		binary.BigEndian.PutUint64(b[:], r.Key)
		binary.BigEndian.PutUint64(b[8:], r.Left)
		binary.BigEndian.PutUint64(b[16:], r.Right)
		binary.BigEndian.PutUint32(b[24:], at)
		s.writer.Write(b[:8]) // the first error is kept and told by Flush
		if err := s.runs.Add(b[:]); err != nil {
			return err
		}
	}
	return nil
}

// meet puts down each two texts that have a run in common, once for each such run.
func (s *shingled) meet(meetings *spool.Sorter) error {
	var posts []core.Post[uint32]
	var key uint64
	var failed error
	flush := func() {
		core.Neighbours(posts, func(a, b uint32) {
			var m [meetingSize]byte
			binary.BigEndian.PutUint32(m[:], a)
			binary.BigEndian.PutUint32(m[4:], b)
			if err := meetings.Add(m[:]); err != nil {
				failed = err
			}
		})
		posts = posts[:0]
	}
	err := s.runs.Each(func(b []byte) error {
		if k := binary.BigEndian.Uint64(b); k != key {
			flush()
			key = k
		}
		posts = append(posts, core.Post[uint32]{Left: binary.BigEndian.Uint64(b[8:]), Right: binary.BigEndian.Uint64(b[16:]), ID: binary.BigEndian.Uint32(b[24:])})
		return failed
	})
	flush()
	if err == nil {
		err = failed
	}
	return err
}

// pairs measures the texts that have met often enough.
func (s *shingled) pairs(meetings *spool.Sorter, least float64) (list []Pair, err error) {
	if err := s.writer.Flush(); err != nil {
		return nil, err
	}
	var a, b uint32
	count := 0
	measure := func() error {
		if count < traces {
			return nil
		}
		share, err := s.likeness(a, b)
		if err == nil && share >= least {
			list = append(list, Pair{A: s.paths[a], B: s.paths[b], Likeness: share})
		}
		return err
	}
	err = meetings.Each(func(m []byte) error {
		x, y := binary.BigEndian.Uint32(m), binary.BigEndian.Uint32(m[4:])
		if x != a || y != b {
			if err := measure(); err != nil {
				return err
			}
			a, b, count = x, y, 0
		}
		count++
		return nil
	})
	if err == nil {
		err = measure()
	}
	return list, err
}

// likeness is the part of the runs of the shorter text that the other has too, to four places.
func (s *shingled) likeness(a, b uint32) (float64, error) {
	x, err := s.read(a)
	if err != nil {
		return 0, err
	}
	y, err := s.read(b)
	if err != nil {
		return 0, err
	}
	both := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch kx, ky := binary.BigEndian.Uint64(x[i:]), binary.BigEndian.Uint64(y[j:]); {
		case kx < ky:
			i += 8
		case kx > ky:
			j += 8
		default:
			both++
			i, j = i+8, j+8
		}
	}
	share := float64(both) / float64(min(s.sizes[a], s.sizes[b]))
	return math.Round(share*1e4) / 1e4, nil
}

// read returns the runs of a text.
func (s *shingled) read(text uint32) ([]byte, error) {
	b := make([]byte, 8*s.sizes[text])
	_, err := s.keys.ReadAt(b, s.at[text])
	return b, err
}
