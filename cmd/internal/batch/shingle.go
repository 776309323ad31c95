package batch

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"iter"
	"path/filepath"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
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

// wording reads one of them into a wording of which the memory is used again.
func (w *words) wording(n int, into *core.Wording) error {
	b, err := w.wordings.At(n)
	if err == nil && !into.Unpack(b) {
		err = errCut
	}
	return err
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
		r := newReader(b)
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

// A spelling is a wording as it stands in a saying.
type spelling struct{ words, tag, weights string }

// A shingled is wordings that are shingled together.
type shingled struct {
	first  int // the number of the first
	list   []spelling
	packed [][]byte
	posts  []byte // one after the other
}

// perBatch is how many wordings are shingled together, and shingleRoom how many shingles each has, for the most part.
const perBatch, shingleRoom = 256, 32

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
	var failed error
	err = relay.Run(e.spellings(w, sayings, &failed), shingleAll, func(c shingled) error {
		for _, b := range c.packed {
			if _, err := w.wordings.Add(b); err != nil {
				return err
			}
		}
		for b := c.posts; len(b) > 0; b = b[postSize:] {
			if err := posts.Add(b[:postSize]); err != nil {
				return err
			}
		}
		return nil
	})
	return w, cmp.Or(err, failed, w.wordings.Flush(), w.sayings.Flush())
}

// spellings keeps the sayings, and yields the different wordings among them.
func (e *Engine) spellings(w *words, sayings *spool.Sorter, failed *error) iter.Seq[shingled] {
	return func(yield func(shingled) bool) {
		var last core.WordingID
		var c shingled
		done := int64(0)
		err := sayings.Each(func(b []byte) error {
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
			n := len(w.first)
			if n > 0 && bytes.Equal(name, last[:]) {
				w.count[n-1]++
				return nil
			}
			if len(c.list) == perBatch {
				if !yield(c) {
					return errStopped
				}
				c = shingled{first: n}
			}
			copy(last[:], name)
			w.first, w.count = append(w.first, at), append(w.count, 1)
			s := reader{b: saying}
			words, weights := s.weighed()
			c.list = append(c.list, spelling{words, tag, weights})
			return s.err
		})
		if err == nil && len(c.list) > 0 {
			yield(c)
		}
		if err != errStopped {
			*failed = err
		}
	}
}

// shingleAll packs the wordings and tells their shingles.
func shingleAll(c shingled) shingled {
	c.packed = make([][]byte, len(c.list))
	post := make([]byte, 0, postSize*shingleRoom*len(c.list))
	for i, s := range c.list {
		wording := core.WeighedWording(s.words, s.tag, s.weights)
		c.packed[i] = wording.Pack(nil)
		for _, sh := range wording.Shingles() {
			post = binary.BigEndian.AppendUint64(post, sh.Key)
			post = binary.BigEndian.AppendUint64(post, sh.Right)
			post = binary.BigEndian.AppendUint64(post, sh.Left)
			post = binary.BigEndian.AppendUint32(post, uint32(c.first+i))
		}
	}
	c.posts = post
	return c
}
