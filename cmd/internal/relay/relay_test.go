package relay

import (
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
)

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

// Results come in the order of the items, however long each takes.
func TestOrder(t *testing.T) {
	var got []int
	err := Run(count(2000), func(i int) int {
		if i%7 == 0 {
			runtime.Gosched()
		}
		return i
	}, func(i int) error { got = append(got, i); return nil })
	if err != nil || len(got) != 2000 || !slices.IsSorted(got) {
		t.Errorf("%v: %d results in order: %v", err, len(got), slices.IsSorted(got))
	}
}

// An error ends the work soon, and is the one that is told.
func TestError(t *testing.T) {
	full := errors.New("the disk is full")
	var worked atomic.Int64
	err := Run(count(1<<20), func(i int) int { worked.Add(1); return i }, func(i int) error {
		if i >= 3 {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) {
		t.Errorf("%v", err)
	}
	if n, most := worked.Load(), int64(4+(ahead+2)*runtime.GOMAXPROCS(0)); n > most {
		t.Errorf("%d items were worked on after the fourth had failed, want at most %d", n, most)
	}
}
