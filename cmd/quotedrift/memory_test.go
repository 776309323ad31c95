//go:build unix

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
)

// What a comparison of many pairs holds does not grow with the pairs, but for what the summary says of each.
func TestPairsAreLetGo(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // whatever is not let go at once is to be seen
	t.Chdir(t.TempDir())
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2)) // each processor keeps memory to use again
	const few, most = 20, 16 << 10                  // pairs, and bytes for each more
	held := func(pairs int) uint64 {
		folders := make([]string, 2)
		for i := range folders {
			folders[i] = fmt.Sprint(pairs, "-", i)
			if err := os.Mkdir(folders[i], 0o777); err != nil {
				t.Fatal(err)
			}
			for d := range (corpus.Corpus{Seed: 5, Articles: pairs, Changed: .15 * float64(i+1)}).Each() {
				put(t, filepath.Join(folders[i], d.Path+".txt"), d.Text, 0o666)
			}
		}
		before := corpus.InUse()
		out := corpus.Gauge{Mark: []byte("All pairs, worst first")}
		a := app{stdout: &out, stderr: io.Discard}
		if code := a.run([]string{"compare", folders[0], folders[1]}); code != 0 {
			t.Fatalf("exit code %d", code)
		}
		return max(out.Heap, before) - before
	}
	held(1) // what is made once
	once, more := held(few), held(4*few)
	if grown := max(more, once) - once; grown > 3*few*most {
		t.Errorf("%d pairs hold %d bytes, %d hold %d: %d for each more", few, once, 4*few, more, grown/(3*few))
	}
	t.Logf("%d pairs hold %d bytes, %d hold %d", few, once, 4*few, more)
}
