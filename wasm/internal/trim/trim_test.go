//go:build !wasip1

package trim

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// A program that wants little of a library that has much.
const program = `
-- go.mod --
module example.com/program

go 1.26
-- main.go --
package main

import "example.com/program/library"

func main() {
	t := library.New()
	library.Use(t)
	println(t.Small(), library.B)
}
-- library/library.go --
package library

import (
	"fmt"
	"regexp"
	tm "time"
)

// T is a type with methods.
type T struct{ left tm.Duration }

var pattern = regexp.MustCompile("a+") // only Large wants it

const (
	A = iota
	B
)

// New is wanted.
func New() *T { return &T{left: limit} }

// Small is wanted.
func (t *T) Small() int { return helper() }

// Large is not.
func (t *T) Large() string { return fmt.Sprint(pattern.String()) }

// Name is not named, but an interface that Use deals with has it.
func (t *T) Name() string { return "t" }
-- library/use.go --
package library

import (
	"errors"
	"strings"
	"time"
)

const limit = time.Second

type named interface{ Name() string }

func Use(n any) {
	if n, ok := n.(named); ok {
		println(strings.ToUpper(n.Name()))
	}
	if B < 0 {
		rarely()
	}
}

func rarely() { panic(errors.New("rarely")) }

func helper() int { return 1 }

func unused() string { return strings.Repeat("unused", helper()) }
-- library/clock/clock.go --
package clock

type Duration int64

const Second Duration = 1e9
`

// What the program does not reach goes with its imports, and the rest still makes the same program.
func TestCut(t *testing.T) {
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(program)).Files {
		write(t, filepath.Join(dir, f.Name), f.Data)
	}
	before := run(t, dir, "run", ".")

	var deps []Package
	for d := json.NewDecoder(bytes.NewReader(run(t, dir, "list", "-deps", "-export", "-json=ImportPath,Dir,GoFiles,Export,Imports,ImportMap", "."))); ; {
		var p Package
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		deps = append(deps, p)
	}
	plan := Plan{
		Libraries: []string{"example.com/program/library"},
		Never:     []string{"example.com/program/library.rarely"},
		StandIns:  map[string]string{"time": "example.com/program/library/clock"},
	}
	cut, err := plan.Cut(deps)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(cut)) {
		write(t, name, cut[name])
	}
	if after := run(t, dir, "run", "."); !bytes.Equal(before, after) {
		t.Errorf("the program says %s, and cut it says %s", before, after)
	}
	got := string(cut[filepath.Join(dir, "library", "library.go")]) + string(cut[filepath.Join(dir, "library", "use.go")])
	for _, gone := range []string{"func (t *T) Large", "var pattern", "unused", `"fmt"`, `"regexp"`, `"time"`, `"errors"`, `New("rarely")`} {
		if strings.Contains(got, gone) {
			t.Errorf("%s is still there", gone)
		}
	}
	for _, kept := range []string{"func (t *T) Name()", "func rarely() {", "A = iota", `tm "example.com/program/library/clock"`, `"strings"`} {
		if !strings.Contains(got, kept) {
			t.Errorf("%s is gone", kept)
		}
	}
}

// Export data that cannot be read is an error.
func TestUnreadableExportData(t *testing.T) {
	dir := t.TempDir()
	export := filepath.Join(dir, "fmt.a")
	write(t, export, []byte("!<arch>\n__.PKGDEF       0           0     0     644     9         `\ngo object\n"))
	write(t, filepath.Join(dir, "library.go"), []byte("package library\n\nimport \"fmt\"\n\nvar A = fmt.Sprint()\n"))
	deps := []Package{{ImportPath: "fmt", Export: export}, {ImportPath: "example.com/library", Dir: dir, GoFiles: []string{"library.go"}, Imports: []string{"fmt"}}}
	if cut, err := (Plan{Libraries: []string{"example.com/library"}}).Cut(deps); err == nil {
		t.Errorf("no error, and %d files", len(cut))
	}
}

func TestStub(t *testing.T) {
	const src = `package p

import (
	"errors"
	"fmt"
)

type T int

func (t *T) A() error { return errors.New("a") }

func B() {
	if debug > 0 && len(os) > 0 {
		fmt.Println("b")
	}
	print("c")
	throw("of memory")
	throw("of no memory")
}
`
	bodies := map[string]string{"T.A": "{ return nil }"}
	got, met, err := Stub("p.go", []byte(src), Change{
		Body:   func(function string) string { return bodies[function] },
		Never:  []string{"debug > 0"},
		Silent: true,
		Keep:   "of memory",
	})
	if err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer(`{ return errors.New("a") }`, "{ return nil }", `"errors"`, `_ "errors"`, "debug > 0", "false", `print("c")`, `if false { print("c") }`, `"of no memory"`, `""`).Replace(src)
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if want := []string{"T.A", "debug > 0"}; !slices.Equal(met, want) {
		t.Errorf("met %q, want %q", met, want)
	}
	if got, met, err := Stub("p.go", []byte(src), Change{Body: func(string) string { return "" }}); got != nil || met != nil || err != nil {
		t.Errorf("nothing to replace: %q, %v", got, err)
	}
}

func write(t *testing.T, name string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, b, 0o666); err != nil {
		t.Fatal(err)
	}
}

// run runs the go tool in dir; what a program there says comes back with what the tool says.
func run(t *testing.T, dir string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, stderr.Bytes())
	}
	if args[0] == "run" {
		return stderr.Bytes()
	}
	return out
}
