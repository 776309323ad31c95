// Package build makes the module: libraries and Go's own packages cut to what the module reaches, compiled, and the
// result packed. It needs the go tool and its module cache, and writes only where it is told to.
package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/quotedrift/quotedrift/wasm/internal/pack"
	"github.com/quotedrift/quotedrift/wasm/internal/trim"
)

const module = "github.com/quotedrift/quotedrift/"

// Banned are packages that must not be linked: each is a tenth of the module or more, or brings the world in.
var Banned = []string{"time", "context", "os", "fmt", "log", "net", "net/url", "net/netip", "regexp", "regexp/syntax", "html",
	"encoding/json", "syscall", "io/fs", "internal/poll", "math/rand", "math/rand/v2", "math/big", "text/template", "runtime/trace", "runtime/pprof", "runtime/metrics"}

// A Build is a module in the making.
type Build struct {
	dir     string // for what the compiler reads
	command string // the go tool
	release release
	goroot  string
	mod     string // go.mod with the cut libraries
	overlay string // the cut languages
	env     []string
}

// Prepare cuts what the module does without and writes it into dir, which the build needs until its end. An error names
// what is not as it is known: a release of Go, a function of its own packages.
func Prepare(dir string) (*Build, error) {
	b := &Build{dir: dir, command: "go", env: append(os.Environ(), target...)}
	if err := b.choose(); err != nil {
		return nil, err
	}
	if err := b.cutLibraries(); err != nil {
		return nil, err
	}
	if err := b.cutLanguages(); err != nil {
		return nil, err
	}
	return b, b.alterStandard()
}

// target is what the go tool is told of what it makes.
var target = []string{"GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOWORK=off", "GOEXPERIMENT="}

// flags are those of every command on the cut module.
func (b *Build) flags() []string {
	return []string{"-modfile", b.mod, "-overlay", b.overlay, "-trimpath"}
}

// Linked lists the packages of the module.
func (b *Build) Linked() ([]string, error) {
	all, err := b.packages(append(b.flags(), "-json=ImportPath")...)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, p := range all {
		paths = append(paths, p.ImportPath)
	}
	return paths, nil
}

// inlined are the packages of the core in which the compiler may inline: those where most of the time goes. In the
// others it costs 20 KB, and the first request, which compiles what it runs, takes longer.
var inlined = []string{"core/text", "core/diff", "core/match"}

// outlined are other packages in which it may not.
var outlined = []string{"strconv", "internal/strconv", "sync", "internal/sync"}

// Compile writes the module as it ships to the file out, once it has answered a question (Ask), and where named is not
// "", the same with the names of its functions to that file, to measure what each package costs.
func (b *Build) Compile(out, named string) error {
	raw, err := b.link(module + "wasm")
	if err != nil {
		return err
	}
	packed, err := pack.Pack(raw, b.release.tableEnd, false)
	if err != nil {
		return err
	}
	if err := write(out, packed); err != nil || named == "" {
		return err
	}
	if packed, err = pack.Pack(raw, b.release.tableEnd, true); err != nil {
		return err
	}
	return os.WriteFile(named, packed, 0o666)
}

// link compiles a program and returns what the linker wrote.
func (b *Build) link(program string) ([]byte, error) {
	linked := filepath.Join(b.dir, "linked.wasm")
	// -wb=false: there is no collector to tell of the pointers that are written.
	flags := []string{"build", "-buildmode=c-shared", "-buildvcs=false", "-ldflags=-w", "-gcflags=all=-wb=false", "-gcflags=" + module + "...=-wb=false -l"}
	for _, p := range inlined {
		flags = append(flags, "-gcflags="+module+p+"=-wb=false")
	}
	for _, p := range outlined {
		flags = append(flags, "-gcflags="+p+"=-wb=false -l")
	}
	if _, err := b.tool(slices.Concat(flags, b.flags(), []string{"-o", linked, program})...); err != nil {
		return nil, err
	}
	return os.ReadFile(linked)
}

// tool runs the go tool for the module's target and returns what it writes.
func (b *Build) tool(args ...string) ([]byte, error) {
	cmd := exec.Command(b.command, args...)
	cmd.Env = b.env
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", args[0], err, stderr.Bytes())
	}
	return bytes.TrimSpace(out), nil
}

// packages lists all packages of the module, dependencies first.
func (b *Build) packages(args ...string) ([]trim.Package, error) {
	out, err := b.tool(append(append([]string{"list", "-deps"}, args...), module+"wasm")...)
	if err != nil {
		return nil, err
	}
	var all []trim.Package
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p trim.Package
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
}

func writeFile(name string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o666)
}

func copyFile(to, from string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return writeFile(to, b)
}
