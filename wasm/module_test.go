//go:build !wasip1

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/wasm/internal/build"
	"github.com/quotedrift/quotedrift/wasm/internal/host"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// shipped is the file that ships, made for these tests.
var (
	shipped []byte
	linked  []string
)

func TestMain(m *testing.M) {
	code, err := inFolder(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func inFolder(m *testing.M) (int, error) {
	dir, err := os.MkdirTemp("", "quotedrift-module-")
	if err != nil {
		return 0, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	b, err := build.Prepare(dir)
	if err != nil {
		return 0, err
	}
	if linked, err = b.Linked(); err != nil {
		return 0, err
	}
	out := filepath.Join(dir, "quotedrift.wasm")
	if err := b.Compile(out, ""); err != nil {
		return 0, err
	}
	if shipped, err = os.ReadFile(out); err != nil {
		return 0, err
	}
	return m.Run(), nil
}

// An instance is a running module; what fails ends the test.
type instance struct {
	t *testing.T
	*host.Instance
	asked map[string]bool // the languages that it has asked for
}

func start(t *testing.T) instance {
	t.Helper()
	i, err := host.Start(shipped, os.Stderr, true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = i.Close() })
	return instance{t, i, map[string]bool{}}
}

func (i instance) run(request []byte) string {
	i.t.Helper()
	answer, err := i.Ask(request, func(tag string) string {
		i.asked[tag] = true
		return build.File(tag)
	})
	if err != nil {
		i.t.Fatal(err)
	}
	return answer
}

// texts are all that the repository has to read: the samples, and each part of each story of the core.
func texts(t *testing.T) (names []string, all map[string]string) {
	t.Helper()
	all = map[string]string{}
	for _, f := range glob(t, "../cmd/quotedrift/samples/*") {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all[f] = string(b)
	}
	for _, pattern := range []string{"../core/testdata/*/*.txtar", "../core/*/testdata/*/*.txtar"} {
		for _, f := range glob(t, pattern) {
			a, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, part := range a.Files {
				all[f+"/"+part.Name] = string(part.Data)
			}
		}
	}
	for n := range all {
		names = append(names, n)
	}
	slices.Sort(names)
	return names, all
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: nothing there: %v", pattern, err)
	}
	return files
}

// The module answers with the same bytes as the core in this process, which has the libraries whole: on every text, on
// its own, against the one before it, and compared with that.
func TestSameBytesAsTheCore(t *testing.T) {
	names, all := texts(t)
	m := start(t)
	profiles, units := core.Profiles(), core.Units()
	before := core.Document{}
	for n, name := range names {
		d := core.Document{ID: "a", Path: name, Text: all[name]}
		switch filepath.Ext(name) {
		case ".srt":
			d.Format = core.SRT
		case ".vtt":
			d.Format = core.VTT
		}
		if len(d.Text) > 60 {
			mark := core.Markup{Kind: core.InlineMarkup}
			mark.Start, mark.End = 0, 60
			d.Markup = []core.Markup{mark}
		}
		before.ID = "b"
		offsets := units[n%len(units)]
		c := core.Checker{Profile: profiles[n%len(profiles)], Explain: n%2 == 0, Context: n%3 - 1}
		c.Offsets, _ = core.ParseUnit(offsets)
		one, other := []core.Document{d}, []core.Document{before}
		for _, w := range []struct {
			what string
			got  string
			want *core.Report
		}{
			{"extract", m.run(host.Frame(extract, c, offsets, one, nil)), c.Extract(one)},
			{"check", m.run(host.Frame(check, c, offsets, one, other)), c.Against(one, other)},
			{"across", m.run(host.Frame(across, c, offsets, []core.Document{d, before}, nil)), c.Across([]core.Document{d, before})},
			{"compare", m.run(host.Frame(compare, c, offsets, []core.Document{d, before}, nil)), c.Compare(d, before)},
		} {
			if want := string(w.want.AppendJSON(nil)); w.got != want {
				t.Errorf("%s of %s: the module says\n%s\nand the core\n%s", w.what, name, w.got, want)
			}
		}
		before = d
	}
	if len(names) < 20 {
		t.Errorf("only %d texts", len(names))
	}
}

// A long check grows the memory on the way, and all that follow it say the same in the same memory.
func TestLongTexts(t *testing.T) {
	names, all := texts(t)
	var draft, source strings.Builder
	for i := 0; source.Len() < 300_000; i++ {
		name := names[i%len(names)]
		source.WriteString(strings.ReplaceAll(all[name], "e", string(rune('a'+i%26))+"e") + "\n\n")
		if i%10 == 3 {
			draft.WriteString(all[name] + "\n\n")
		}
	}
	articles, sources := []core.Document{{ID: "a", Text: draft.String()}}, []core.Document{{ID: "b", Text: source.String()}}
	want := string(core.Checker{}.Against(articles, sources).AppendJSON(nil))
	m := start(t)
	request := host.Frame(check, core.Checker{}, "", articles, sources)
	var grown [5]uint32
	for i := range grown {
		if got := m.run(request); got != want {
			t.Fatalf("run %d: %d bytes, and the core says %d", i, len(got), len(want))
		}
		grown[i] = m.Module.Memory().Size()
	}
	if grown[4] != grown[0] {
		t.Errorf("the memory of each run: %d", grown)
	}
}

// Where the memory is full the module says so and traps, and a new instance answers.
func TestOutOfMemory(t *testing.T) {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithMemoryLimitPages(100))
	defer func() { _ = r.Close(ctx) }()
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	for _, size := range []int{1, 20_000, 1} {
		var said bytes.Buffer
		m, err := r.InstantiateWithConfig(ctx, shipped, wazero.NewModuleConfig().WithName("").WithStderr(&said).WithStartFunctions("_initialize"))
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Repeat("“It rained all day long,” she said of the flood in the valley. ", size)
		request := host.Frame(extract, core.Checker{}, "", []core.Document{{ID: "a", Text: text}}, nil)
		at, err := m.ExportedFunction("alloc").Call(ctx, uint64(len(request)))
		if err != nil || !m.Memory().Write(uint32(at[0]), request) {
			t.Fatalf("alloc gave %d for %d bytes: %v", at, len(request), err)
		}
		_, err = m.ExportedFunction("run").Call(ctx)
		if full := size > 1; (err != nil) != full || strings.Contains(said.String(), "out of memory") != full {
			t.Errorf("%d times the text: %v, %q", size, err, said.String())
		}
	}
}

// What the module asks of its host is in the shim, and the module that ships asks for chance and a place to say why it
// crashed alone.
func TestTheShimHasTheImports(t *testing.T) {
	shim, err := os.ReadFile("quotedrift.mjs")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer func() { _ = r.Close(ctx) }()
	for what, module := range map[string][]byte{"the module": shipped, "the plain build": plain(t)} {
		c, err := r.CompileModule(ctx, module)
		if err != nil {
			t.Fatal(err)
		}
		imports := map[string]bool{}
		for _, f := range c.ImportedFunctions() {
			from, name, _ := f.Import()
			imports[name] = true
			if from != "wasi_snapshot_preview1" || !regexp.MustCompile(`\b`+name+`(:|\()`).Match(shim) {
				t.Errorf("the shim does not have %s of %s, which %s imports", name, from, what)
			}
		}
		if n := len(imports); what == "the module" && n != 2 {
			t.Errorf("the module has %d imports, and should have 2: %v", n, imports)
		}
		for _, name := range []string{"_initialize", "alloc", "run", "size", "free"} {
			if c.ExportedFunctions()[name] == nil {
				t.Errorf("%s does not export %s", what, name)
			}
			if !bytes.Contains(shim, []byte(name)) {
				t.Errorf("the shim does not call %s", name)
			}
		}
	}
}

// plain is Go's plain build of the module, which serves where it cannot be trimmed.
func plain(t *testing.T) []byte {
	t.Helper()
	module, err := madePlain()
	if err != nil {
		t.Fatal(err)
	}
	return module
}

var madePlain = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "quotedrift-plain-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	name := filepath.Join(dir, "plain.wasm")
	if _, err := build.Plain(name); err != nil {
		return nil, err
	}
	return os.ReadFile(name)
})

// A package that costs a tenth of the module does not come back unseen.
func TestWhatIsLinked(t *testing.T) {
	if !slices.Contains(linked, "github.com/sergi/go-diff/diffmatchpatch") || !slices.Contains(linked, "runtime") {
		t.Fatalf("the list of packages is not that of the module: %v", linked)
	}
	for _, p := range linked {
		if slices.Contains(build.Banned, p) {
			t.Errorf("the module links %s", p)
		}
	}
}

// In the module a panic ends it: nothing that it runs may count on being able to recover.
func TestNothingRecovers(t *testing.T) {
	n := 0
	for _, pattern := range []string{"*.go", "../core/*.go", "../core/*/*.go"} {
		for _, f := range glob(t, pattern) {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			n++
			if bytes.Contains(b, []byte("recover()")) {
				t.Errorf("%s recovers", f)
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d files", n)
	}
}

// The module says nothing of the machine that it was made on.
func TestNoPathsOfTheMachine(t *testing.T) {
	for _, p := range []string{os.TempDir() + "/quotedrift-module-", mustWD(t)} {
		if bytes.Contains(shipped, []byte(p)) {
			t.Errorf("the module holds %s", p)
		}
	}
}

func mustWD(t *testing.T) string {
	wd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(wd)
}

// A request over the limit is refused with the limit named, and the module lives on.
func TestOverTheLimit(t *testing.T) {
	m := start(t)
	for _, n := range []uint64{limit + 1, math.MaxUint32} {
		if at, err := m.Call("alloc", n); at != 0 || err != nil {
			t.Fatalf("alloc gave %d for %d bytes: %v", at, n, err)
		}
		answer, err := m.Answer()
		if err != nil {
			t.Fatal(err)
		}
		if got := reason(t, answer); !strings.Contains(got, fmt.Sprint(limit)) {
			t.Errorf("%d bytes: %s", n, got)
		}
	}
	docs := []core.Document{{ID: "a", Text: "“It rained all day long,” she said."}}
	if got, want := m.run(host.Frame(extract, core.Checker{}, "", docs, nil)), string(core.Checker{}.Extract(docs).AppendJSON(nil)); got != want {
		t.Errorf("afterwards: %s, want %s", got, want)
	}
}

func reason(t *testing.T, answer string) string {
	t.Helper()
	var v struct{ Error string }
	if err := json.Unmarshal([]byte(answer), &v); err != nil || v.Error == "" {
		t.Fatalf("no error, but %s (%v)", answer, err)
	}
	return v.Error
}
