// Package relay works through a long list on all processors and hands on what came of it in the order of the list.
package relay

import (
	"iter"
	"runtime"
	"sync"
)

// ahead is how many items for each processor may be done before their turn: enough that a slow one stops nobody.
const ahead = 16

// Run calls work for each item, on all processors, and emit with each result in the order of the items, one at a time.
// A bounded number of items is under way. The first error of emit ends it and is returned; items that are under way
// then are still worked on, and nothing is left running.
func Run[T, R any](items iter.Seq[T], work func(T) R, emit func(R) error) error {
	workers := runtime.GOMAXPROCS(0)
	type task struct {
		item T
		done chan R
	}
	tasks := make(chan task)
	turns := make(chan chan R, ahead*workers)
	quit := make(chan struct{})
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for t := range tasks {
				t.done <- work(t.item)
			}
		})
	}
	wait.Go(func() {
		defer close(turns)
		defer close(tasks)
		for item := range items {
			select {
			case <-quit: // also where there is room for a turn
				return
			default:
			}
			t := task{item, make(chan R, 1)}
			select {
			case <-quit:
				return
			case turns <- t.done:
			}
			tasks <- t
		}
	})
	var err error
	for done := range turns {
		if r := <-done; err == nil {
			if err = emit(r); err != nil {
				close(quit)
			}
		}
	}
	wait.Wait()
	return err
}
