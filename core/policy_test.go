package core_test

import (
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

const module = "github.com/quotedrift/quotedrift/"

// What each room may import, beyond the standard library that is left after banned. A room that is not here needs an
// entry, and one in RATIONALE.md that begins "Why core/NAME".
var rooms = map[string][]string{
	"core/language": {},
	"core/diff":     {"github.com/sergi/go-diff/diffmatchpatch", "github.com/agnivade/levenshtein"},
	"core/text": {module + "core/language", "github.com/clipperhouse/uax29/v2/words",
		"github.com/clipperhouse/uax29/v2/sentences", "golang.org/x/text/unicode/norm"},
	"core/alike":   {module + "core/text", module + "core/language"},
	"core/quote":   {module + "core/text", module + "core/language"},
	"core/speaker": {module + "core/text", module + "core/language"},
	"core/source":  {module + "core/text", module + "core/language"},
	"core/match":   {module + "core/text", module + "core/diff", module + "core/alike", module + "core/language"},
	"core/drift":   {module + "core/text", module + "core/diff", module + "core/alike", module + "core/language"},
	"core": {module + "core/text", module + "core/diff", module + "core/quote", module + "core/speaker",
		module + "core/source",
		module + "core/match", module + "core/drift", module + "core/language"},
}

// What no file under core may import by itself: it costs tens of kilobytes in the browser, or brings the world in.
var banned = []string{"os", "net", "log", "time", "math/rand", "math/rand/v2", "syscall", "syscall/js", "fmt", "regexp",
	"net/url", "encoding/json", "io", "bufio", "context", "html", "html/template", "text/template", "reflect", "unsafe",
	"embed", "crypto/rand"}

func TestImportPolicy(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		room := path.Join("core", filepath.ToSlash(filepath.Dir(file)))
		allowed, ok := rooms[room]
		if !ok {
			t.Errorf("%s is in a room that the policy does not know: %s", file, room)
			return nil
		}
		seen[room] = true
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range f.Imports {
			p, _ := strconv.Unquote(i.Path.Value)
			standard := !strings.Contains(strings.SplitN(p, "/", 2)[0], ".")
			switch {
			case slices.Contains(banned, p):
				t.Errorf("%s imports %s, which core may not", file, p)
			case !standard && !slices.Contains(allowed, p):
				t.Errorf("%s imports %s; %s may import of this kind: %v", file, p, room, allowed)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room := range rooms {
		if !seen[room] {
			t.Errorf("the policy names %s, which is not there", room)
		}
	}
}

// A language is known by its properties: no file outside core/language holds the tag of one, be it to compare it or to
// look something up by it. Endings of words that read like a tag are told by what they are cut with, and names of
// fields by the files that write them.
func TestNoLanguageIsNamed(t *testing.T) {
	tags := language.Tags()
	looked := 0
	eachFile(t, func(set *token.FileSet, f *ast.File) {
		file := filepath.Base(set.Position(f.Pos()).Filename)
		ending := map[ast.Node]bool{}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if s, ok := n.Fun.(*ast.SelectorExpr); ok && strings.HasSuffix(s.Sel.Name, "Suffix") {
					ending[n.Args[len(n.Args)-1]] = true
				} else if ok && len(n.Args) == 2 && strings.HasPrefix(file, "json") {
					ending[n.Args[0]] = true
				}
			case *ast.BasicLit:
				looked++
				if v, err := strconv.Unquote(n.Value); n.Kind == token.STRING && err == nil &&
					slices.Contains(tags, strings.Trim(v, " ")) && !ending[n] {
					t.Errorf("%s: %s names a language; ask for a property of it", set.Position(n.Pos()), n.Value)
				}
			}
			return true
		})
	})
	if looked < 1000 {
		t.Errorf("only %d literals were looked at", looked)
	}
}

// eachFile parses the files of core outside core/language, but for tests.
func eachFile(t *testing.T, look func(set *token.FileSet, f *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") ||
			strings.HasPrefix(filepath.ToSlash(file), "language/") {
			return err
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, file, nil, 0)
		if err == nil {
			look(set, f)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Words of a language stand in its file: no file outside core/language compares a word of a text with letters.
func TestNoWordIsNamed(t *testing.T) {
	isKey := func(e ast.Expr) bool {
		switch e := e.(type) {
		case *ast.SelectorExpr:
			return e.Sel.Name == "Key"
		case *ast.Ident:
			return e.Name == "key"
		}
		return false
	}
	looked := 0
	eachFile(t, func(set *token.FileSet, f *ast.File) {
		named := func(e ast.Expr) {
			if lit, ok := e.(*ast.BasicLit); ok {
				looked++
				if strings.ContainsFunc(lit.Value, unicode.IsLetter) {
					t.Errorf("%s: %s is a word; ask the language for what it does", set.Position(lit.Pos()), lit.Value)
				}
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BinaryExpr:
				if isKey(n.X) {
					named(n.Y)
				}
			case *ast.SwitchStmt:
				if n.Tag != nil && isKey(n.Tag) {
					for _, c := range n.Body.List {
						for _, e := range c.(*ast.CaseClause).List {
							named(e)
						}
					}
				}
			}
			return true
		})
	})
	if looked < 10 {
		t.Errorf("only %d comparisons with a word were looked at", looked)
	}
}

// The faces know the door and nothing behind it.
func TestFacesImportTheDoor(t *testing.T) {
	for _, face := range []string{"../cmd", "../wasm"} {
		if _, err := os.Stat(face); err != nil {
			continue // a face that this checkout does not have
		}
		err := filepath.WalkDir(face, func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") {
				return err
			}
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
			if err != nil {
				return err
			}
			for _, i := range f.Imports {
				p, _ := strconv.Unquote(i.Path.Value)
				if strings.HasPrefix(p, module+"core/") {
					t.Errorf("%s imports %s; a face imports core alone", file, p)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// No line of core is longer than 120 columns, tests and tables of languages included, so that two files stand beside
// each other on a screen. What is generated, z*.go, is not read; what a raw string holds is a text and breaks where
// it breaks, and so is the JSON that an example prints.
func TestLinesAreShort(t *testing.T) {
	const columns = 120
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == "testdata" {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(file, ".go") || strings.HasPrefix(d.Name(), "z") {
			return nil
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		raw := rawLines(b)
		for i, line := range strings.Split(string(b), "\n") {
			if n := utf8.RuneCountInString(line); n > columns && !raw[i+1] && !strings.HasPrefix(line, "\t// {") {
				t.Errorf("%s:%d has %d columns, more than %d", filepath.ToSlash(file), i+1, n, columns)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// rawLines are the numbers of the lines of a Go file that hold a raw string, or a part of one, of more than a struct's
// tag: one that is longer than half a line.
func rawLines(src []byte) map[int]bool {
	set := token.NewFileSet()
	f := set.AddFile("", -1, len(src))
	var s scanner.Scanner
	s.Init(f, src, nil, scanner.ScanComments)
	raw := map[int]bool{}
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			return raw
		}
		if tok == token.STRING && lit[0] == '`' && len(lit) > 60 {
			for k := range 1 + strings.Count(lit, "\n") {
				raw[f.Line(pos)+k] = true
			}
		}
	}
}
