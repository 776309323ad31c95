//go:build !wasip1

package core_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var weighed = flag.String("weigh", "", "halve and double the constants that `PATTERN` finds in \"file name\", and "+
	"tell which test notices")

// TestWeigh tells who would notice another value of each numeric constant of the core (make weigh). It takes minutes
// for each ten of them, so that without -weigh it weighs two constants of its own.
func TestWeigh(t *testing.T) {
	if *weighed != "" {
		root, err := filepath.Abs(".")
		if err != nil {
			t.Fatal(err)
		}
		idle := 0
		for _, c := range constants(t, root) {
			if !regexp.MustCompile(*weighed).MatchString(c.file + " " + c.name) {
				continue
			}
			halved, doubled := c.weigh(t, root, "(%s)/2"), c.weigh(t, root, "(%s)*2")
			if halved == "" && doubled == "" {
				idle++
			}
			fmt.Printf("%s %s = %s\n\thalved:  %s\n\tdoubled: %s\n", c.file, c.name, c.value, orNobody(halved),
				orNobody(doubled))
		}
		fmt.Printf("%d constants that nobody notices\n", idle)
		return
	}
	if testing.Short() {
		t.Skip("it starts the go tool")
	}
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(toll)).Files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, f.Name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, c := range constants(t, dir) {
		got = append(got, fmt.Sprintf("%s %s: %s, %s", c.file, c.name, orNobody(c.weigh(t, dir, "(%s)/2")),
			orNobody(c.weigh(t, dir, "(%s)*2"))))
	}
	want := []string{
		"inner/inner.go fee: inner TestFee, inner TestFee",
		"toll.go limit: . TestLimit/many, . TestLimit/many",
		"toll.go idle: nobody, nobody",
		"toll.go size: the compiler, nobody",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// toll has a constant that a test notices, one that nobody does, one that the compiler does, and others that are none
// of these.
const toll = `
-- go.mod --
module example.com/toll

go 1.26
-- toll.go --
package toll

import "example.com/toll/inner"

const (
	limit = 2 * 3
	idle  = 7.5
	name  = "toll"
	sign  = 'x'
)

const (
	first = 5 + iota
	second
)

const all = ^uint8(0)

func Toll(n int) int {
	const size = 2
	var kept [size - 1]int
	return min(n, limit)*inner.Fee() + kept[0]
}

var _ = []any{idle, name, sign, first, second, all}
-- toll_test.go --
package toll

import "testing"

func TestLimit(t *testing.T) {
	t.Run("many", func(t *testing.T) {
		if Toll(100) != 6*3 {
			t.Error("too many")
		}
	})
}
-- inner/inner.go --
package inner

const fee = 3

func Fee() int { return fee }
-- inner/inner_test.go --
package inner

import "testing"

func TestFee(t *testing.T) {
	if Fee() != 3 {
		t.Error("another fee")
	}
}
`

func orNobody(who string) string {
	if who == "" {
		return "nobody"
	}
	return who
}

// A constant is a number that somebody chose.
type constant struct {
	file, name, value string // the file below the root
	from, to          int    // its value in the file
}

// constants lists the numeric constants of the Go files below root: those whose values are written in numbers, and are
// neither counted by iota nor masks of bits.
func constants(t *testing.T, root string) []constant {
	t.Helper()
	var out []constant
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == "testdata" {
			return fs.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		file, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			g, ok := n.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				return true
			}
			if !isChosen(g, true) {
				return false
			}
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				for i, e := range v.Values {
					from, to := fset.Position(e.Pos()).Offset, fset.Position(e.End()).Offset
					if isChosen(e, false) {
						out = append(out, constant{filepath.ToSlash(file), v.Names[i].Name, string(text[from:to]), from, to})
					}
				}
			}
			return false
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// isChosen reports whether a value has a number in it and nothing but numbers; of a whole declaration, only that
// nothing in it is counted by iota.
func isChosen(n ast.Node, whole bool) bool {
	number, other := whole, false
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			other = other || n.Name == "iota"
		case *ast.UnaryExpr:
			other = other || !whole && n.Op == token.XOR
		case *ast.BasicLit:
			number = number || n.Kind == token.INT || n.Kind == token.FLOAT
			other = other || !whole && n.Kind != token.INT && n.Kind != token.FLOAT
		}
		return true
	})
	return number && !other
}

// weigh returns which test fails first with another value, as "room Test/case", or that the compiler does; "" where
// none fails. The tests of the constant's own package are asked first.
func (c constant) weigh(t *testing.T, root, other string) string {
	t.Helper()
	dir := t.TempDir()
	name := filepath.Join(root, filepath.FromSlash(c.file))
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	changed := slices.Concat(text[:c.from], fmt.Appendf(nil, other, c.value), text[c.to:])
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{name: filepath.Join(dir, "changed.go")}})
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{"changed.go": changed, "overlay.json": overlay} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, packages := range []string{"./" + filepath.ToSlash(filepath.Dir(c.file)), "./..."} {
		cmd := exec.Command("go", "test", "-short", "-failfast", "-timeout=2m", "-overlay",
			filepath.Join(dir, "overlay.json"), packages)
		cmd.Dir = root
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		out, err := cmd.CombinedOutput()
		if err == nil {
			continue
		}
		return notices(t, string(out))
	}
	return ""
}

// notices finds who noticed in what go test says: the innermost of the tests that failed first.
func notices(t *testing.T, out string) string {
	t.Helper()
	if strings.Contains(out, "[build failed]") {
		return "the compiler"
	}
	test := ""
	for line := range strings.Lines(out) {
		if m := regexp.MustCompile(`^ *--- FAIL: (\S+)`).FindStringSubmatch(line); m != nil {
			if test == "" || strings.HasPrefix(m[1], test+"/") {
				test = m[1]
			}
		}
		if m := regexp.MustCompile(`^panic: (.*)`).FindStringSubmatch(line); m != nil && test == "" {
			test = "a crash"
		}
		if m := regexp.MustCompile(`^FAIL\s+(\S+)\s`).FindStringSubmatch(line); m != nil && test != "" {
			room := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(m[1], module+"core"), "example.com/toll"), "/")
			if room == "" {
				room = "."
			}
			return room + " " + test
		}
	}
	if test == "" {
		t.Fatalf("the tests fail, and none says so:\n%s", strings.TrimSpace(out))
	}
	return test
}
