package build

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/wasm/internal/trim"
)

// sequential is what package runtime gets besides: sequential.go, and what it needs of each release.
//
//go:embed sequential*.go
var sequential embed.FS

// alterStandard lays out a GOROOT in which the functions of bodies have these bodies.
func (b *Build) alterStandard() error {
	if err := b.layOut(slices.Sorted(maps.Keys(bodies))); err != nil {
		return err
	}
	for _, path := range slices.Sorted(maps.Keys(bodies)) {
		if err := b.alter(path); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(replaced)) {
		if err := b.exchange(name); err != nil {
			return err
		}
	}
	added, err := sequential.ReadDir(".")
	if err != nil {
		return err
	}
	for _, f := range added {
		text, err := sequential.ReadFile(f.Name())
		if err != nil {
			return err
		}
		text = bytes.Replace(text, []byte("//go:build ignore && "), []byte("//go:build "), 1)
		text = bytes.TrimPrefix(text, []byte("//go:build ignore\n"))
		if err := b.place("runtime", f.Name(), text); err != nil {
			return err
		}
	}
	return b.borrowSort()
}

// alter gives the functions of a package their other bodies. A name that is not there is an error.
func (b *Build) alter(path string) error {
	out, err := b.tool("list", "-json=Dir,GoFiles", path)
	if err != nil {
		return err
	}
	var p trim.Package
	if err := json.Unmarshal(out, &p); err != nil {
		return err
	}
	missing := map[string]bool{}
	for name := range bodies[path] {
		missing[name] = true
	}
	for _, never := range off[path] {
		missing[never] = true
	}
	for _, f := range p.GoFiles {
		src, err := os.ReadFile(filepath.Join(p.Dir, f))
		if err != nil {
			return err
		}
		altered, met, err := trim.Stub(f, src, trim.Change{
			Body:  func(function string) string { return bodies[path][function] },
			Never: off[path],
			// What the runtime says of faults of its own, but for one that is not its own. Why a program panics is said in panic.go.
			Silent: path == "runtime" && !slices.Contains([]string{"panic.go", "error.go", "print.go"}, f),
			Keep:   "memory",
		})
		if err != nil {
			return err
		}
		for _, name := range met {
			delete(missing, name)
		}
		if altered == nil {
			continue
		}
		if err := b.place(path, f, altered); err != nil {
			return err
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("%s has no %s in package %s", b.release.name, strings.Join(slices.Sorted(maps.Keys(missing)), ", "), path)
	}
	return nil
}

// exchange makes the changes of replaced in a file of package runtime.
func (b *Build) exchange(name string) error {
	text, err := os.ReadFile(filepath.Join(b.goroot, "src", "runtime", name))
	if err != nil {
		return err
	}
	for _, c := range replaced[name] {
		if !bytes.Contains(text, []byte(c[0])) {
			return fmt.Errorf("%s has no %q in runtime/%s", b.release.name, c[0], name)
		}
		text = bytes.ReplaceAll(text, []byte(c[0]), []byte(c[1]))
	}
	return b.place("runtime", name, text)
}

// borrowSort puts the algorithms of package sort into package slices (see bodies).
func (b *Build) borrowSort() error {
	text, err := os.ReadFile(filepath.Join(b.goroot, "src", "sort", "zsortfunc.go"))
	if err != nil {
		return err
	}
	of := []byte("\npackage sort\n")
	if !bytes.Contains(text, of) {
		return errors.New(b.release.name + " has no package sort in sort/zsortfunc.go")
	}
	const swap = "\npackage slices\n\ntype lessSwap struct {\n\tLess func(i, j int) bool\n\tSwap func(i, j int)\n}\n"
	return b.place("slices", "zsortfunc.go", bytes.Replace(text, of, []byte(swap), 1))
}
