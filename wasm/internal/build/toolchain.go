package build

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A release is a Go whose own packages are altered, with what is its own in what package build does.
type release struct {
	name       string // how its versions begin
	experiment string // GOEXPERIMENT
	tableEnd   int    // the word of runtime.moduledata that holds where the function table ends (runtime/symtab.go, epclntab)
}

var releases = []release{
	{"go1.26", "", 41},
	// Its compiler calls an allocator for each size, past mallocgc.
	{"go1.27", "nosizespecializedmalloc", 44},
}

// fetched is the toolchain that the go tool fetches where another release runs the build, unless GOTOOLCHAIN=local.
const fetched = "go1.27.4"

// errRelease is what runs the build when it is no release that is known.
var errRelease = errors.New("Go's own packages are altered for " + names() + " alone")

func names() string {
	var all []string
	for _, r := range releases {
		all = append(all, r.name)
	}
	return strings.Join(all, " and ")
}

// releaseOf is the release of a version ("go1.26.8"), false where it is none that is known.
func releaseOf(version string) (release, bool) {
	for _, r := range releases {
		rest, ok := strings.CutPrefix(version, r.name)
		if ok && (rest == "" || rest[0] < '0' || rest[0] > '9') {
			return r, true
		}
	}
	return release{}, false
}

// choose finds the toolchain that makes the module: the one that runs, or one that the go tool fetches.
func (b *Build) choose() error {
	version, err := b.tool("env", "GOVERSION")
	if err != nil {
		return err
	}
	is, ok := releaseOf(string(version))
	if !ok {
		how, err := b.tool("env", "GOTOOLCHAIN")
		if err != nil {
			return err
		}
		if string(how) == "local" {
			return fmt.Errorf("%w, and this is %s (GOTOOLCHAIN=local keeps the go tool from fetching %s)", errRelease, version, fetched)
		}
		b.env = append(b.env, "GOTOOLCHAIN="+fetched)
		if _, err := b.tool("version"); err != nil {
			return fmt.Errorf("%w, and this is %s: %w", errRelease, version, err)
		}
		is, _ = releaseOf(fetched)
	}
	b.release = is
	b.env = append(b.env, "GOEXPERIMENT="+is.experiment)
	root, err := b.tool("env", "GOROOT")
	b.goroot = string(root)
	return err
}

// layOut makes a GOROOT of links to the toolchain's own, in which the folders of the named packages hold a link for each
// file, to be replaced by altered ones, and lets the toolchain run in it from here on. (The go tool refuses to overlay
// what lies in its module cache, as a toolchain does that it fetched.)
func (b *Build) layOut(packages []string) error {
	var open []string // the folders that are made, and not linked
	for _, p := range packages {
		for dir := filepath.Join("src", filepath.FromSlash(p)); dir != "."; dir = filepath.Dir(dir) {
			open = append(open, dir)
		}
	}
	open = append(open, ".")
	to := filepath.Join(b.dir, "goroot")
	for _, dir := range open {
		if err := os.MkdirAll(filepath.Join(to, dir), 0o777); err != nil {
			return err
		}
		entries, err := os.ReadDir(filepath.Join(b.goroot, dir))
		if err != nil {
			return err
		}
		for _, e := range entries {
			name := filepath.Join(dir, e.Name())
			if slices.Contains(open, name) || strings.HasSuffix(name, "_test.go") {
				continue
			}
			if err := os.Symlink(filepath.Join(b.goroot, name), filepath.Join(to, name)); err != nil && !errors.Is(err, fs.ErrExist) {
				return err
			}
		}
	}
	b.command = filepath.Join(b.goroot, "bin", "go")
	b.goroot = to
	b.env = append(b.env, "GOROOT="+to, "GOTOOLCHAIN=local")
	return nil
}

// place puts a file of the standard library into the GOROOT of links, in the place of the one that is there.
func (b *Build) place(path, name string, content []byte) error {
	to := filepath.Join(b.goroot, "src", filepath.FromSlash(path), name)
	if err := os.Remove(to); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.WriteFile(to, content, 0o666)
}
