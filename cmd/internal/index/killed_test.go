//go:build !wasip1

package index

import (
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/core"
)

// adding names the file that a process of this test adds to.
const adding = "QUOTEDRIFT_TEST_ADDING"

var killed = corpus.Corpus{Seed: 4, Articles: 800, Changed: .15}

func documents(c corpus.Corpus) func(func(core.Document) bool) {
	return func(yield func(core.Document) bool) {
		for d := range c.Each() {
			if !yield(d) {
				return
			}
		}
	}
}

// size is how many articles there are for others to see.
func size(path string) int64 {
	x, err := Open(path)
	if err != nil {
		return 0
	}
	defer x.Close()
	articles, _, _ := x.Size() // 0 where it cannot be read yet
	return articles
}

// An index that was killed while it was added to opens, has each article whole or not at all, and goes on to what an
// unbroken run makes.
func TestKilled(t *testing.T) {
	if path := os.Getenv(adding); path != "" {
		x, err := Create(path)
		if err != nil {
			t.Fatal(err)
		}
		x.batch = 100 // many ends of batches to be killed at
		if _, err := x.Add(core.Checker{}, documents(killed), quiet); err != nil {
			t.Fatal(err)
		}
		return // as a kill before Close
	}
	dir := t.TempDir()
	path, unbroken := filepath.Join(dir, "killed.db"), filepath.Join(dir, "unbroken.db")
	r := rand.New(rand.NewSource(3))
	var grown []int64
	for range 10 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
		cmd.Env = append(os.Environ(), adding+"="+path)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		more := int64(r.Intn(200)) // than there are, some articles or none
		if n := len(grown); n > 0 {
			more += grown[n-1]
		}
		running := true
		for running && size(path) <= more {
			select {
			case <-ended:
				running = false
			case <-time.After(2 * time.Millisecond):
			}
		}
		if running {
			time.Sleep(time.Duration(r.Intn(20000)) * time.Microsecond)
			_ = cmd.Process.Kill() // it may have ended
			<-ended
		}
		x, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		articles, _, err := x.Whole()
		if err != nil {
			t.Errorf("after %v articles: %v", grown, err)
		}
		if n := len(grown); n > 0 && articles < grown[n-1] {
			t.Errorf("after %v articles there are %d", grown, articles)
		}
		grown = append(grown, articles)
		x.Close()
	}
	if grown[0] == 0 || grown[0] == int64(killed.Articles) {
		t.Errorf("no run was killed between two batches: %v", grown)
	}
	add(t, path, documents(killed))
	add(t, unbroken, documents(killed))
	for d, truth := range killed.Each() {
		if !strings.HasSuffix(d.Path, "00") {
			continue
		}
		got, want := ask(t, path, truth[1].Text), ask(t, unbroken, truth[1].Text)
		if len(want.Hits) == 0 || len(got.Hits) != len(want.Hits) || got.Hits[0].Text != want.Hits[0].Text || got.Quotations != want.Quotations {
			t.Errorf("%s: %+v, want %+v", d.Path, got, want)
		}
	}
}
