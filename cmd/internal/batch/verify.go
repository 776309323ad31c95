package batch

import (
	"encoding/binary"
	"errors"
	"path/filepath"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

// bonds are the pairs of wordings that hold, and what hangs together by them.
type bonds struct {
	log    *spool.Log
	forest core.Forest
	record []byte
}

// newBonds is none between that many wordings, with its file in the folder.
func newBonds(dir string, wordings int) (*bonds, error) {
	log, err := spool.NewLog(filepath.Join(dir, "bonds"))
	if err != nil {
		return nil, err
	}
	return &bonds{log: log, forest: core.NewForest(wordings)}, nil
}

func (b *bonds) add(e core.Edge) error {
	b.forest.Join(e.Longer, e.Shorter)
	b.record = b.record[:0]
	for _, n := range []int{e.Longer, e.Shorter, e.Common, e.Share} {
		b.record = binary.AppendUvarint(b.record, uint64(n))
	}
	_, err := b.log.Add(b.record)
	return err
}

// Close closes the file.
func (b *bonds) Close() { b.log.Close() }

// errStopped ends the reading of a sorter whose records nobody wants any more.
var errStopped = errors.New("stopped")

// candidates are pairs of wordings that may be the same utterance, the longer one first. All pairs of one longer one that
// there are follow each other.
type candidates struct {
	pairs [][2]uint32
	found []core.Edge
	err   error
}

// perVerify is how many pairs are verified together, at the least.
const perVerify = 128

// verify aligns the pairs.
func (e *Engine) verify(pairs *spool.Sorter, w *words) (*bonds, error) {
	out, err := newBonds(e.dir, w.len())
	if err != nil {
		return nil, err
	}
	var failed error
	seq := func(yield func(candidates) bool) {
		var c candidates
		done := int64(0)
		err := pairs.Each(func(b []byte) error {
			if done++; done%often == 0 {
				e.Progress("verify", done, pairs.Len())
			}
			pair := [2]uint32{binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])}
			n := len(c.pairs)
			if n > 0 && c.pairs[n-1] == pair {
				return nil
			}
			if n >= perVerify && c.pairs[n-1][0] != pair[0] {
				if !yield(c) {
					return errStopped
				}
				c = candidates{}
			}
			if c.pairs == nil {
				c.pairs = make([][2]uint32, 0, 2*perVerify)
			}
			c.pairs = append(c.pairs, pair)
			return nil
		})
		if err == nil && len(c.pairs) > 0 {
			yield(c)
		}
		if err != errStopped {
			failed = err
		}
	}
	err = relay.Run(seq, w.bind, func(c candidates) error {
		if c.err != nil {
			return c.err
		}
		for _, edge := range c.found {
			if err := out.add(edge); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = failed
	}
	if err == nil {
		err = out.log.Flush()
	}
	return out, err
}

// bind keeps those of the candidates that are the same utterance.
func (w *words) bind(c candidates) candidates {
	var longer, shorter core.Wording
	var kin *core.Kin
	for i, pair := range c.pairs {
		if i == 0 || pair[0] != c.pairs[i-1][0] {
			if c.err = w.wording(int(pair[0]), &longer); c.err != nil {
				return c
			}
			kin = core.NewKin(longer)
		}
		if c.err = w.wording(int(pair[1]), &shorter); c.err != nil {
			return c
		}
		if b, ok := kin.Bond(shorter); ok {
			c.found = append(c.found, core.Edge{Longer: int(pair[0]), Shorter: int(pair[1]), Bond: b})
		}
	}
	c.pairs = nil
	return c
}
