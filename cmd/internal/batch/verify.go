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
}

// Close closes the file.
func (b *bonds) Close() { b.log.Close() }

// errStopped ends the reading of a sorter whose records nobody wants any more.
var errStopped = errors.New("stopped")

// candidates are a wording with those as long or shorter that may be the same utterance.
type candidates struct {
	longer  uint32
	shorter []uint32
	found   []core.Edge
	err     error
}

// verify aligns the pairs.
func (e *Engine) verify(pairs *spool.Sorter, w *words) (*bonds, error) {
	log, err := spool.NewLog(filepath.Join(e.dir, "bonds"))
	if err != nil {
		return nil, err
	}
	out := &bonds{log: log, forest: core.NewForest(w.len())}
	var failed error
	seq := func(yield func(candidates) bool) {
		c := candidates{}
		done := int64(0)
		err := pairs.Each(func(b []byte) error {
			if done++; done%often == 0 {
				e.Progress("verify", done, pairs.Len())
			}
			longer, shorter := binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])
			if len(c.shorter) > 0 && longer != c.longer {
				if !yield(c) {
					return errStopped
				}
				c = candidates{}
			}
			c.longer = longer
			if n := len(c.shorter); n == 0 || c.shorter[n-1] != shorter {
				c.shorter = append(c.shorter, shorter)
			}
			return nil
		})
		if err == nil && len(c.shorter) > 0 {
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
		var record []byte
		for _, edge := range c.found {
			out.forest.Join(edge.Longer, edge.Shorter)
			record = record[:0]
			for _, n := range []int{edge.Longer, edge.Shorter, edge.Common, edge.Share} {
				record = binary.AppendUvarint(record, uint64(n))
			}
			if _, err := log.Add(record); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = failed
	}
	if err == nil {
		err = log.Flush()
	}
	return out, err
}

// bind keeps those of the candidates that are the same utterance.
func (w *words) bind(c candidates) candidates {
	longer, err := w.wording(int(c.longer))
	if err != nil {
		c.err = err
		return c
	}
	kin := core.NewKin(longer)
	for _, n := range c.shorter {
		shorter, err := w.wording(int(n))
		if err != nil {
			c.err = err
			return c
		}
		if b, ok := kin.Bond(shorter); ok {
			c.found = append(c.found, core.Edge{Longer: int(c.longer), Shorter: int(n), Bond: b})
		}
	}
	return c
}
