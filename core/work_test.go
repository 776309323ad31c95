//go:build !wasip1

package core_test

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// counted are the rooms whose TestShapes are counted, and how many units of a shape there are at first. Package diff is
// left out: it bounds its work, which is quadratic below that bound, and the sizes of drift are beyond it.
var counted = map[string]int{"text": 2000, "quote": 1000, "speaker": 500, "source": 1000, "drift": 2000}

// TestWork is the law that no shape of text is more work than its length: for twice as many units, no block of
// statements of the core runs much more often than twice. The tests of a room are compiled to count how often each
// block runs (the cover tool's own count), so that a loop anywhere in the core is seen, in whatever it is written and
// however fast it is.
func TestWork(t *testing.T) {
	if testing.Short() {
		t.Skip("the rooms are compiled anew")
	}
	var rooms []string
	for _, dir := range []string{"text", "language", "alike", "quote", "speaker", "source", "drift", "match"} {
		rooms = append(rooms, module+"core/"+dir)
	}
	for room, units := range counted {
		t.Run(room, func(t *testing.T) {
			// What the go tool keeps of this test is of no use once the shapes have changed.
			for _, name := range glob(t, filepath.Join(room, "*_test.go")) {
				if _, err := os.ReadFile(name); err != nil {
					t.Fatal(err)
				}
			}
			counter := filepath.Join(t.TempDir(), "counter")
			if out, err := exec.Command("go", "test", "-c", "-covermode=count", "-coverpkg="+strings.Join(rooms, ","), "-o",
				counter, "./"+room).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			shapes := shapesOf(t, counter, room)
			var all sync.WaitGroup
			free := make(chan bool, runtime.NumCPU())
			for _, shape := range shapes {
				all.Go(func() {
					free <- true
					defer func() { <-free }()
					small, large := blocks(t, counter, room, shape, units), blocks(t, counter, room, shape, 2*units)
					var worst block
					for _, b := range large {
						if b.runs > small[b.place].runs*5/2+50*units && b.runs > worst.runs {
							worst = b
						}
					}
					if worst.runs > 0 {
						t.Errorf("%s: %s runs %d times for %d units, and %d times for twice as many", shape, worst.place,
							small[worst.place].runs, units, worst.runs)
					}
				})
			}
			all.Wait()
		})
	}
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	return names
}

// shapesOf lists the shapes of a room.
func shapesOf(t *testing.T, counter, room string) []string {
	t.Helper()
	out, err := running(counter, room, "-test.v", "-test.run=^TestShapes$", "-units=1").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var shapes []string
	for _, m := range regexp.MustCompile(`=== RUN   TestShapes/(\S+)`).FindAllSubmatch(out, -1) {
		shapes = append(shapes, string(m[1]))
	}
	if len(shapes) < 2 {
		t.Fatalf("only %d shapes\n%s", len(shapes), out)
	}
	return shapes
}

func running(counter, room string, args ...string) *exec.Cmd {
	cmd := exec.Command(counter, args...)
	cmd.Dir = room
	return cmd
}

// A block is a run of statements without a branch.
type block struct {
	place string // "drift/judge.go:10.2,12.3"
	runs  int
}

// blocks tells how often each block runs for so many units of a shape.
func blocks(t *testing.T, counter, room, shape string, units int) map[string]block {
	profile, err := os.CreateTemp("", "work-")
	if err != nil {
		t.Error(err)
		return nil
	}
	_ = profile.Close()
	defer func() { _ = os.Remove(profile.Name()) }()
	cmd := running(counter, room, "-test.run=^TestShapes$/^"+regexp.QuoteMeta(shape)+"$",
		"-test.coverprofile="+profile.Name(), fmt.Sprint("-units=", units))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", shape, err, out)
		return nil
	}
	text, err := os.ReadFile(profile.Name())
	if err != nil {
		t.Error(err)
		return nil
	}
	counts := map[string]block{}
	for line := range bytes.Lines(text) {
		place, rest, _ := strings.Cut(strings.TrimPrefix(string(line), module+"core/"), " ")
		if _, runs, ok := strings.Cut(strings.TrimSpace(rest), " "); ok {
			if n, err := strconv.Atoi(runs); err == nil {
				counts[place] = block{place, n}
			}
		}
	}
	if most := slices.MaxFunc(slices.Collect(maps.Values(counts)),
		func(a, b block) int { return cmp.Compare(a.runs, b.runs) }); most.runs < units {
		t.Errorf("%s: nothing runs more than %d times for %d units", shape, most.runs, units)
	}
	return counts
}
