package batch

import (
	"encoding/binary"
	"iter"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

const (
	// pairSize is two wordings, the longer one first.
	pairSize = 4 + 4
	// together is how many bytes of posts are paired together, at the least.
	together = 1 << 16
)

// paired are the posts of some shingles, and the pairs among them; each stand one after the other.
type paired struct {
	posts, pairs []byte
}

// pair puts down the pairs of wordings that are worth an alignment.
func (e *Engine) pair(posts, pairs *spool.Sorter) error {
	var failed error
	err := relay.Run(e.shared(posts, &failed), pairAll, func(c paired) error {
		for b := c.pairs; len(b) > 0; b = b[pairSize:] {
			if err := pairs.Add(b[:pairSize]); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = failed
	}
	return err
}

// shared yields the posts of the shingles that more than one has, all of one shingle together.
func (e *Engine) shared(posts *spool.Sorter, failed *error) iter.Seq[paired] {
	return func(yield func(paired) bool) {
		var held []byte
		var key uint64
		first, done := 0, int64(0) // where the posts of the key begin
		err := posts.Each(func(b []byte) error {
			if done++; done%often == 0 {
				e.Progress("pair", done, posts.Len())
			}
			if len(b) != postSize {
				return errCut
			}
			if k := binary.BigEndian.Uint64(b); k != key || held == nil {
				if len(held) == first+postSize {
					held = held[:first] // nobody else has it
				}
				if len(held) >= together {
					if !yield(paired{posts: held}) {
						return errStopped
					}
					held = nil
				}
				if held == nil {
					held = make([]byte, 0, together+together/8)
				}
				key, first = k, len(held)
			}
			held = append(held, b...)
			return nil
		})
		if err == nil && len(held) > 0 {
			yield(paired{posts: held})
		}
		if err != errStopped {
			*failed = err
		}
	}
}

// pairAll tells the pairs among posts.
func pairAll(c paired) paired {
	var held []core.Post[uint32]
	flush := func() {
		core.Neighbours(held, func(a, b uint32) {
			c.pairs = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(c.pairs, a), b)
		})
		held = held[:0]
	}
	key := uint64(0)
	for b := c.posts; len(b) > 0; b = b[postSize:] {
		if k := binary.BigEndian.Uint64(b); k != key {
			flush()
			key = k
		}
		held = append(held, core.Post[uint32]{Right: binary.BigEndian.Uint64(b[8:]), Left: binary.BigEndian.Uint64(b[16:]), ID: binary.BigEndian.Uint32(b[24:])})
	}
	flush()
	c.posts = nil
	return c
}
