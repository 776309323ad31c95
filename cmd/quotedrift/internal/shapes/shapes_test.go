//go:build !wasip1

package shapes

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"
)

var (
	counted = flag.String("counted", "", "the program that counts its work: make shapes builds it")
	largest = flag.Int("largest", 1<<14, "bytes of the largest input")
	only    = flag.String("only", "", "only the shapes whose names hold this")
	table   = flag.Bool("table", false, "tell the exponents of all shapes")
)

// steepest is the largest exponent that is no alarm: twice the input may be 2^1.3, two and a half times the work. Linear
// work has 1, sorting about 1.1.
const steepest = 1.3

// least is the work, per byte of input, below which nobody waits, however it grows.
const least = 200

// known are the operations that are still too steep at the usual size. One that is mended must leave the list.
var known = map[string]bool{
	"marks of all kinds, open, batch": true, // until there are more articles than are held against each other
}

// TestShapes doubles each shape and counts what each operation does: no clock, no chance, the same on every machine.
func TestShapes(t *testing.T) {
	if *counted == "" {
		t.Skip("this is for make shapes")
	}
	program, err := os.ReadFile(*counted)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	defer r.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	compiled, err := r.CompileModule(ctx, program)
	if err != nil {
		t.Fatal(err)
	}

	var mu sync.Mutex
	var wait sync.WaitGroup
	free := make(chan bool, runtime.GOMAXPROCS(0))
	told := false
	for i, s := range Shapes {
		if !strings.Contains(s.Name, *only) {
			continue
		}
		free <- true
		wait.Go(func() {
			defer func() { <-free }()
			names, small, err := run(ctx, r, compiled, i, *largest/2)
			var large []uint64
			if err == nil {
				_, large, err = run(ctx, r, compiled, i, *largest)
			}
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				t.Errorf("%s: %v", s.Name, err)
				return
			}
			if *table && !told {
				told = true
				fmt.Println("| shape | " + strings.Join(names, " | ") + " |\n|---" + strings.Repeat("|---", len(names)) + "|")
			}
			// What begins only at a size, as where a cut leaves a mark open, is a step once and no growth: it is steep when
			// it is so over the next doubling too.
			var larger []uint64
			for k := range names {
				if larger == nil && !known[s.Name+", "+names[k]] && tooSteep(small[k], large[k], *largest) {
					if _, larger, err = run(ctx, r, compiled, i, 2**largest); err != nil {
						t.Errorf("%s: %v", s.Name, err)
						return
					}
				}
			}
			row := "| " + s.Name
			for k, name := range names {
				exponent := math.Log2(float64(large[k]) / float64(small[k]))
				row += fmt.Sprintf(" | %.2f", exponent)
				steep := tooSteep(small[k], large[k], *largest)
				if known[s.Name+", "+name] {
					if !steep && *largest == 1<<14 {
						t.Errorf("%s, %s: it is mended, with the exponent %.2f: take it out of the list", s.Name, name, exponent)
					}
					continue
				}
				if steep && (larger == nil || tooSteep(large[k], larger[k], 2**largest)) {
					row += "!"
					t.Errorf("%s, %s: %d bytes are %d steps, and %d bytes are %d: the exponent is %.2f, more than %.1f",
						s.Name, name, *largest/2, small[k], *largest, large[k], exponent, steepest)
				}
			}
			if *table {
				fmt.Println(row + " |")
			}
		})
	}
	wait.Wait()
}

// tooSteep reports whether the work of twice the input is too much more, for an input of so many bytes.
func tooSteep(small, large uint64, size int) bool {
	return math.Log2(float64(large)/float64(small)) > steepest && large > least*uint64(size)
}

// run runs the program on a shape and returns its stages and what work each of them was.
func run(ctx context.Context, r wazero.Runtime, program wazero.CompiledModule, shape, size int) (names []string, work []uint64, err error) {
	told := &stages{}
	var complaint strings.Builder
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions().WithStdout(told).WithStderr(&complaint).
		WithArgs("program", strconv.Itoa(shape), strconv.Itoa(size))
	m, err := r.InstantiateModule(ctx, program, config)
	if err != nil {
		return nil, nil, err
	}
	defer m.Close(ctx)
	told.work = m.ExportedGlobal("work")
	_, err = m.ExportedFunction("_start").Call(ctx)
	var exit *sys.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 0) {
		return nil, nil, fmt.Errorf("%w: %.500s", err, complaint.String())
	}
	return told.names[1:], told.did[1:], nil
}

// stages notes how far the work has come whenever the program says that a stage is done.
type stages struct {
	work  api.Global
	names []string
	did   []uint64
	last  uint64
}

func (s *stages) Write(b []byte) (int, error) {
	now := s.work.Get()
	if name := strings.TrimSpace(string(b)); name != "" {
		s.names, s.did = append(s.names, name), append(s.did, now-s.last)
	}
	s.last = now
	return len(b), nil
}
