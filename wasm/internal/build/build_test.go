package build

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A test that starts the go tool may start this program instead, which says what the test wants it to say.
func TestMain(m *testing.M) {
	if said := os.Getenv("SAY_" + strings.ToUpper(os.Args[len(os.Args)-1])); said != "" {
		fmt.Println(said)
		os.Exit(0)
	}
	if os.Getenv("SAY_GOVERSION") != "" {
		fmt.Fprintln(os.Stderr, "no toolchain to be had")
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func TestReleaseOf(t *testing.T) {
	for version, want := range map[string]string{
		"go1.26": "go1.26", "go1.26.8": "go1.26", "go1.27rc1": "go1.27", "go1.27.4 X:nogreenteagc": "go1.27",
		"go1.25.4": "", "go1.260": "", "go1.28.0": "", "devel go1.27-abc": "", "": "",
	} {
		if got, ok := releaseOf(version); got.name != want || ok != (want != "") {
			t.Errorf("%q is %q, %v; want %q", version, got.name, ok, want)
		}
	}
	if _, ok := releaseOf(fetched); !ok {
		t.Errorf("%s is fetched, and is no release that is known", fetched)
	}
}

// A release that is not known is named, with those that are, and with what kept another from being fetched.
func TestUnknownRelease(t *testing.T) {
	for how, want := range map[string]string{
		"local": "altered for go1.26 and go1.27 alone, and this is go1.25.4 (GOTOOLCHAIN=local keeps the go tool from fetching " + fetched + ")",
		"auto":  "altered for go1.26 and go1.27 alone, and this is go1.25.4: go version: exit status 1\nno toolchain to be had",
	} {
		b := &Build{command: os.Args[0], env: append(os.Environ(), "SAY_GOVERSION=go1.25.4", "SAY_GOTOOLCHAIN="+how)}
		if err := b.choose(); !errors.Is(err, errRelease) || !strings.Contains(err.Error(), want) {
			t.Errorf("GOTOOLCHAIN=%s: %v, want something of %q", how, err, want)
		}
	}
	b := &Build{command: os.Args[0], env: append(os.Environ(), "SAY_GOVERSION=go1.28.1", "SAY_GOTOOLCHAIN=auto", "SAY_VERSION=fetched", "SAY_GOROOT=/there")}
	if err := b.choose(); err != nil || !slices.Contains(b.env, "GOTOOLCHAIN="+fetched) || b.goroot != "/there" {
		t.Errorf("%v, %s, %v", err, b.goroot, b.env)
	}
}

// laidOut is a build whose GOROOT of links is there, before anything is altered.
func laidOut(t *testing.T) *Build {
	t.Helper()
	b := &Build{dir: t.TempDir(), command: "go", env: append(os.Environ(), target...)}
	if err := b.choose(); err != nil {
		t.Fatal(err)
	}
	if err := b.layOut([]string{"runtime", "strconv"}); err != nil {
		t.Fatal(err)
	}
	return b
}

// What is to be altered and is not there is an error that names it.
func TestWhatIsNotThere(t *testing.T) {
	b := laidOut(t)
	for _, c := range []struct {
		what  string
		plant func() (undo func())
		alter func() error
		want  string
	}{
		{"a function", func() func() {
			bodies["strconv"]["NumError.Gone"] = nothing
			return func() { delete(bodies["strconv"], "NumError.Gone") }
		}, func() error { return b.alter("strconv") }, "has no NumError.Gone in package strconv"},
		{"a condition", func() func() {
			off["strconv"] = []string{"gone.active"}
			return func() { delete(off, "strconv") }
		}, func() error { return b.alter("strconv") }, "has no gone.active in package strconv"},
		{"a text", func() func() {
			replaced["asm_wasm.s"] = append(replaced["asm_wasm.s"], [2]string{"CALL gone", ""})
			return func() { replaced["asm_wasm.s"] = replaced["asm_wasm.s"][:len(replaced["asm_wasm.s"])-1] }
		}, func() error { return b.exchange("asm_wasm.s") }, `has no "CALL gone" in runtime/asm_wasm.s`},
		{"nothing", func() func() { return func() {} }, func() error { return b.alter("strconv") }, ""},
	} {
		undo := c.plant()
		err := c.alter()
		undo()
		if (err == nil) != (c.want == "") || err != nil && (!strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), b.release.name)) {
			t.Errorf("%s: %v, want something of %q", c.what, err, c.want)
		}
	}
}

// What is altered is a file of the GOROOT of links, and never what it was a link to.
func TestTheToolchainStays(t *testing.T) {
	b := laidOut(t)
	name := filepath.Join(b.goroot, "src", "strconv", "number.go")
	to, err := os.Readlink(name)
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.alter("strconv"); err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(to); err != nil || string(before) != string(after) {
		t.Errorf("%s was altered (%v)", to, err)
	}
	if altered, err := os.ReadFile(name); err != nil || string(altered) == string(before) {
		t.Errorf("%s was not (%v)", name, err)
	}
}

// The module is made with a toolchain that lies in the module cache, as one does that the go tool fetched.
func TestToolchainInTheModuleCache(t *testing.T) {
	here := &Build{command: "go", env: os.Environ()}
	ask := func(what string) string {
		out, err := here.tool("env", what)
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	goroot, modules := ask("GOROOT"), t.TempDir()
	t.Cleanup(func() { writable(modules) })
	toolchain := filepath.Join(modules, "golang.org", "toolchain@v0.0.1-"+ask("GOVERSION")+"."+ask("GOHOSTOS")+"-"+ask("GOHOSTARCH"))
	if err := os.MkdirAll(toolchain, 0o777); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(goroot)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if err := os.Symlink(filepath.Join(goroot, e.Name()), filepath.Join(toolchain, e.Name())); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	t.Setenv("GOPROXY", "file://"+filepath.ToSlash(filepath.Join(ask("GOMODCACHE"), "cache", "download")))
	t.Setenv("GOSUMDB", "off")
	t.Setenv("GOMODCACHE", modules)
	t.Setenv("GOROOT", toolchain)
	t.Setenv("GOTOOLCHAIN", "local")
	b, err := Prepare(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "quotedrift.wasm")
	if err := b.Compile(out, ""); err != nil {
		t.Fatal(err)
	}
}

// writable lets a module cache be removed.
func writable(dir string) {
	_ = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			_ = os.Chmod(name, 0o777)
		}
		return nil
	})
}

// What does not start, and what gives another answer than the core, is no module.
func TestAsk(t *testing.T) {
	const head = "\x00asm\x01\x00\x00\x00"
	const kinds = "\x01\x0d\x03\x60\x00\x00\x60\x00\x01\x7f\x60\x01\x7f\x01\x7f" // none, -> i32, i32 -> i32
	const list = "\x03\x06\x05\x00\x02\x01\x01\x00" + "\x05\x03\x01\x00\x01"     // the functions, a page of memory
	const exports = "\x07\x34\x06\x06memory\x02\x00\x0b_initialize\x00\x00\x05alloc\x00\x01\x03run\x00\x02\x04size\x00\x03\x04free\x00\x04"
	body := func(first string) string {
		all := first + "\x04\x00\x41\x08\x0b" + "\x04\x00\x41\x08\x0b" + "\x04\x00\x41\x02\x0b" + "\x02\x00\x0b"
		return "\x0a" + string(rune(len(all)+1)) + "\x05" + all
	}
	for _, c := range []struct{ what, module, want string }{
		{"no module", "no module", "does not start"},
		{"one that traps", head + kinds + list + exports + body("\x03\x00\x00\x0b"), "does not start"},
		{"one that says nothing", head + kinds + list + exports + body("\x02\x00\x0b"), "another answer"},
		{"one without functions", head, "no answer"},
	} {
		if err := Ask([]byte(c.module)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want something of %q", c.what, err, c.want)
		}
	}
}

// The languages of core are found in its list of them, and a list of another shape is an error.
func TestReadLanguages(t *testing.T) {
	rows, err := readLanguages(filepath.Join("..", "..", "..", "core", "language"))
	if err != nil || len(rows) < 3 {
		t.Fatalf("%d languages: %v", len(rows), err)
	}
	for i, l := range Languages() {
		if r := rows[i]; r.tag != l.Tag || !strings.HasPrefix(r.words, `"`) || !strings.HasSuffix(l.Text, "\n") || l.In != (i == 0) {
			t.Errorf("row %d is %v, and its file that of %s", i, r, l.Tag)
		}
	}
	for text, want := range map[string]string{
		"package language\n": "no list of builders",
		"package language\n\nvar builders = []row{{\"en\", \"the of\", func() {}}}\n": "row 1 of core/language's builders is no",
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "language.go"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := readLanguages(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want something of %q", text, err, want)
		}
	}
}

// What is given beside the module is one file for each language that it has not compiled in.
func TestWriteLanguages(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "languages")
	if err := writeFile(filepath.Join(dir, "old.txt"), nil); err != nil {
		t.Fatal(err)
	}
	if err := WriteLanguages(dir); err != nil {
		t.Fatal(err)
	}
	for _, l := range append(Languages(), Language{Tag: "old", In: true}) {
		b, err := os.ReadFile(filepath.Join(dir, l.Tag+".txt"))
		if l.In != (err != nil) || !l.In && string(b) != l.Text {
			t.Errorf("%s: %v", l.Tag, err)
		}
	}
}
