package spool

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
)

// A run is a sorted file that is being read.
type run struct {
	r      *bufio.Reader
	record []byte
	prefix uint64
}

// next reads the next record; done says that there is none.
func (r *run) next() (done bool, err error) {
	n, err := binary.ReadUvarint(r.r)
	if errors.Is(err, io.EOF) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	if uint64(cap(r.record)) < n {
		r.record = make([]byte, n+n/2)
	}
	r.record = r.record[:n]
	_, err = io.ReadFull(r.r, r.record)
	r.prefix = prefix(r.record)
	return false, err
}

func (r *run) before(o *run) bool {
	if r.prefix != o.prefix {
		return r.prefix < o.prefix
	}
	return bytes.Compare(r.record, o.record) < 0
}

// buffer is how many bytes of each run are read at once, at the least and at the most.
const leastBuffer, mostBuffer = 1 << 14, 1 << 18

// merge yields the records of sorted files in order. The runs stand in a heap by their next record (Knuth, The Art of
// Computer Programming 3, 5.4.1).
func merge(files []*os.File, memory int, yield func([]byte) error) error {
	size := min(max(memory/len(files), leastBuffer), mostBuffer)
	var heap []*run
	for _, f := range files {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return err
		}
		r := &run{r: bufio.NewReaderSize(f, size)}
		done, err := r.next()
		if err != nil {
			return err
		}
		if !done {
			heap = append(heap, r)
		}
	}
	for i := len(heap)/2 - 1; i >= 0; i-- {
		sink(heap, i)
	}
	for len(heap) > 0 {
		r := heap[0]
		if err := yield(r.record); err != nil {
			return err
		}
		done, err := r.next()
		if err != nil {
			return err
		}
		if done {
			heap[0] = heap[len(heap)-1]
			heap = heap[:len(heap)-1]
		}
		sink(heap, 0)
	}
	return nil
}

// sink moves a run down to its place in the heap.
func sink(heap []*run, i int) {
	for {
		child := 2*i + 1
		if child >= len(heap) {
			return
		}
		if child+1 < len(heap) && heap[child+1].before(heap[child]) {
			child++
		}
		if !heap[child].before(heap[i]) {
			return
		}
		heap[i], heap[child] = heap[child], heap[i]
		i = child
	}
}
