// Package spool sorts more than memory holds: records of bytes go to the disk in sorted runs, and come back merged.
package spool

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/binary"
	"math/bits"
	"os"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
)

// A Sorter sorts records by their bytes. It holds about as many bytes as it was given for memory, and the rest in
// files of its folder, which are gone after Close. Equal records come out as often as they went in.
type Sorter struct {
	dir     string
	memory  int
	arena   arena
	entries []entry
	runs    []*os.File
	count   int64
}

// An entry is a record in the arena. The first eight bytes of it, as a number, settle most comparisons.
type entry struct {
	prefix   uint64
	at, size uint32
}

const (
	// entrySize is what an entry takes, in bytes.
	entrySize = 16
	// least and most bound the memory of a sorter, in bytes: runs of less would be too many, and more could not be
	// counted in 32 bits.
	least, most = 1 << 16, 1 << 31
)

// NewSorter makes a sorter with its files in the folder, which must be there, and so many bytes of memory.
func NewSorter(dir string, memory int) *Sorter {
	return &Sorter{dir: dir, memory: min(max(memory, least), most)}
}

// Add puts in a record; the bytes are copied.
func (s *Sorter) Add(record []byte) error {
	if len(s.entries) > 0 && (s.arena.size+len(record)+entrySize*(len(s.entries)+1) > s.memory || s.arena.full()) {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.entries = append(room(s.entries, 1), entry{prefix(record), s.arena.add(record), uint32(len(record))})
	s.count++
	return nil
}

// room makes room for n more: by doubling, so that little is copied twice. By itself append lets much grow in small
// steps.
func room[T any](s []T, n int) []T {
	if cap(s)-len(s) < n {
		s = slices.Grow(s, max(n, len(s)))
	}
	return s
}

// Len is how many records were put in.
func (s *Sorter) Len() int64 { return s.count }

func prefix(record []byte) uint64 {
	if len(record) >= 8 {
		return binary.BigEndian.Uint64(record)
	}
	var b [8]byte
	copy(b[:], record)
	return binary.BigEndian.Uint64(b[:])
}

func (s *Sorter) sort() {
	compare := func(x, y entry) int {
		switch {
		case x.prefix < y.prefix:
			return -1
		case x.prefix > y.prefix:
			return 1
		case x.size <= 8 && y.size <= 8: // the longer one goes on with zeros
			return cmp.Compare(x.size, y.size)
		}
		return bytes.Compare(s.record(x), s.record(y))
	}
	var parts [][]entry
	buckets(s.entries, coarse, func(part []entry) { parts = append(parts, part) })
	relay.Run(slices.Values(parts), func(part []entry) struct{} {
		buckets(part, len(part)/perBucket, func(part []entry) { slices.SortFunc(part, compare) })
		return struct{}{}
	}, func(struct{}) error { return nil })
}

const (
	// perBucket is how many entries a bucket has on the average, where their prefixes are spread evenly.
	perBucket = 8
	// coarse is into how many parts the entries are put before each is sorted by itself: so many that all processors have
	// work and a part stays in the cache, and so few that the places where the next one of each belongs do too.
	coarse = 64
)

// buckets puts the entries, where they stand, into about n parts of which each comes before the next, by the first bits
// in which their prefixes differ: one pass for what sorting would take many for. It calls yield with each part.
func buckets(entries []entry, n int, yield func([]entry)) {
	if len(entries) < 2*perBucket {
		yield(entries)
		return
	}
	least, most := entries[0].prefix, entries[0].prefix
	for _, e := range entries {
		least, most = min(least, e.prefix), max(most, e.prefix)
	}
	shift := max(0, bits.Len64(most-least)-bits.Len(uint(n)))
	next := make([]uint32, (most-least)>>shift+2) // by part: where its next entry belongs
	for _, e := range entries {
		next[(e.prefix-least)>>shift+1]++
	}
	for i := 1; i < len(next); i++ {
		next[i] += next[i-1]
	}
	ends := slices.Clone(next[1:])
	start := uint32(0)
	for part, end := range ends {
		for next[part] < end {
			e := &entries[next[part]]
			of := (e.prefix - least) >> shift
			*e, entries[next[of]] = entries[next[of]], *e
			next[of]++
		}
		if end > start {
			yield(entries[start:end])
		}
		start = end
	}
}

func (s *Sorter) record(e entry) []byte { return s.arena.at(e.at, e.size) }

// spill writes what is held to a file, sorted.
func (s *Sorter) spill() error {
	s.sort()
	f, err := os.CreateTemp(s.dir, "run-*.tmp")
	if err != nil {
		return err
	}
	s.runs = append(s.runs, f)
	w := bufio.NewWriterSize(f, 1<<18)
	var head [binary.MaxVarintLen64]byte
	for _, e := range s.entries {
		w.Write(head[:binary.PutUvarint(head[:], uint64(e.size))])
		w.Write(s.record(e)) // the first error is kept and told by Flush
	}
	if err := w.Flush(); err != nil {
		return err
	}
	s.arena.empty()
	s.entries = s.entries[:0]
	return nil
}

// Each calls yield with every record in order, until one returns an error. The bytes are valid during the call. It may
// be called again; nothing can be added any more.
func (s *Sorter) Each(yield func(record []byte) error) error {
	if len(s.runs) == 0 {
		s.sort()
		for _, e := range s.entries {
			if err := yield(s.record(e)); err != nil {
				return err
			}
		}
		return nil
	}
	if len(s.entries) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.arena.release()
	s.entries = nil
	return merge(s.runs, s.memory, yield)
}

// Close removes the files.
func (s *Sorter) Close() {
	for _, f := range s.runs {
		f.Close()
		os.Remove(f.Name())
	}
	s.arena.release()
	s.runs, s.entries = nil, nil
}
