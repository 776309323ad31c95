package batch

import (
	"bytes"
	"encoding/binary"
	"path/filepath"

	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

// Words are the different wordings, by number: in the order of their names, so that a longer one has a lesser number.
type words struct {
	wordings *spool.Log // each as it was packed
	sayings  *spool.Log // one after the other, those of one wording together
	first    []int64    // by wording: where its sayings begin
	count    []uint32   // by wording: how many it has
}

func (w *words) close() {
	w.wordings.Close()
	w.sayings.Close()
}

// len is how many wordings there are.
func (w *words) len() int { return len(w.first) }

// wording reads one of them.
func (w *words) wording(n int) (core.Wording, error) {
	b, err := w.wordings.At(n)
	if err != nil {
		return core.Wording{}, err
	}
	if w, ok := core.UnpackWording(b); ok {
		return w, nil
	}
	return core.Wording{}, errCut
}

// said reads the sayings of a wording.
func (w *words) said(n int) ([]core.Saying, error) {
	var out []core.Saying
	at := w.first[n]
	for range w.count[n] {
		b, next, err := w.sayings.From(at)
		if err != nil {
			return nil, err
		}
		r := reader{b: b}
		out = append(out, r.saying())
		if r.err != nil {
			return nil, r.err
		}
		at = next
	}
	return out, nil
}

// postSize is a shingle, what stands behind and before it, and the number of the wording that has it.
const postSize = 8 + 8 + 8 + 4

// shingle makes equal wordings one, and puts down what each is looked up by.
func (e *Engine) shingle(sayings, posts *spool.Sorter) (w *words, err error) {
	w = &words{}
	if w.wordings, err = spool.NewIndexed(filepath.Join(e.dir, "wordings")); err != nil {
		return nil, err
	}
	if w.sayings, err = spool.NewLog(filepath.Join(e.dir, "sayings")); err != nil {
		return nil, err
	}
	w.wordings.Hold(e.Memory / 16)
	w.sayings.Hold(e.Memory / 16)
	var last core.WordingID
	var record, post []byte
	done := int64(0)
	err = sayings.Each(func(b []byte) error {
		if done++; done%often == 0 {
			e.Progress("shingle", done, sayings.Len())
		}
		name := b[:len(last)]
		r := reader{b: b[len(last):]}
		tag := r.string()
		if len(r.b) < 1+8 {
			return errCut
		}
		saying := r.b[1+8:]
		at, err := w.sayings.Add(saying)
		if err != nil {
			return err
		}
		if n := len(w.first); n > 0 && bytes.Equal(name, last[:]) {
			w.count[n-1]++
			return nil
		}
		copy(last[:], name)
		s := reader{b: saying}
		said := s.saying()
		n := uint32(len(w.first))
		w.first, w.count = append(w.first, at), append(w.count, 1)
		wording := core.WeighedWording(said.Wording, tag, said.Weights)
		record = wording.Pack(record[:0])
		if _, err := w.wordings.Add(record); err != nil {
			return err
		}
		for _, sh := range wording.Shingles() {
			post = binary.BigEndian.AppendUint64(post[:0], sh.Key)
			post = binary.BigEndian.AppendUint64(post, sh.Right)
			post = binary.BigEndian.AppendUint64(post, sh.Left)
			if err := posts.Add(binary.BigEndian.AppendUint32(post, n)); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = w.wordings.Flush()
	}
	if err == nil {
		err = w.sayings.Flush()
	}
	return w, err
}

// pairSize is two wordings, the longer one first.
const pairSize = 4 + 4

// pair puts down the pairs of wordings that are worth an alignment.
func (e *Engine) pair(posts, pairs *spool.Sorter) error {
	var held []core.Post[uint32]
	var key uint64
	var failed error
	var pair [pairSize]byte
	flush := func() {
		core.Neighbours(held, func(a, b uint32) {
			binary.BigEndian.PutUint32(pair[:], a)
			binary.BigEndian.PutUint32(pair[4:], b)
			if err := pairs.Add(pair[:]); err != nil {
				failed = err
			}
		})
		held = held[:0]
	}
	done := int64(0)
	err := posts.Each(func(b []byte) error {
		if done++; done%often == 0 {
			e.Progress("pair", done, posts.Len())
		}
		if len(b) != postSize {
			return errCut
		}
		if k := binary.BigEndian.Uint64(b); k != key {
			flush()
			key = k
		}
		held = append(held, core.Post[uint32]{Right: binary.BigEndian.Uint64(b[8:]), Left: binary.BigEndian.Uint64(b[16:]), ID: binary.BigEndian.Uint32(b[24:])})
		return failed
	})
	flush()
	if err == nil {
		err = failed
	}
	return err
}
