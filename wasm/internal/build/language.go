package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/quotedrift/quotedrift/wasm/internal/pack"
)

// A Language is a file of core/language that holds one.
type Language struct {
	File string // its name
	Size int    // what a module is longer by it, compressed, in bytes
}

// only is a program that holds the languages and nothing else of the core.
const only = `package main

import "` + module + `core/language"

//go:wasmexport run
func run() uint32 { return uint32(len(language.For("").Tag)) }

func main() {}
`

// Languages tells what each language costs: how much shorter a module of languages alone is without it. In the whole
// module it is a little less, where a language has words that other parts have too.
func (b *Build) Languages() ([]Language, error) {
	dir, err := b.tool("list", "-f", "{{.Dir}}", module+"core/language")
	if err != nil {
		return nil, err
	}
	list, err := readLanguages(string(dir))
	if err != nil {
		return nil, err
	}
	all, err := b.size(list.name, list.text)
	if err != nil {
		return nil, err
	}
	var out []Language
	for _, r := range list.rows {
		without := slices.Concat(list.text[:r.from], list.text[r.to:])
		size, err := b.size(list.name, without)
		if err != nil {
			return nil, err
		}
		out = append(out, Language{r.file, all - size})
	}
	return out, nil
}

// languages are the rows of the list of builders in a file of core/language.
type languages struct {
	name string
	text []byte
	rows []row
}

// A row is the text of one language in the list, with the comma behind it.
type row struct {
	file     string // where the function that makes the language is
	from, to int
}

func readLanguages(dir string) (list languages, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return list, err
	}
	madeIn := map[string]string{}
	fset := token.NewFileSet()
	var builders *ast.CompositeLit
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return list, err
		}
		f, err := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
		if err != nil {
			return list, err
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				madeIn[d.Name.Name] = filepath.Base(name)
			case *ast.GenDecl:
				for _, s := range d.Specs {
					v, ok := s.(*ast.ValueSpec)
					if !ok || v.Names[0].Name != "builders" || len(v.Values) != 1 {
						continue
					}
					builders, _ = v.Values[0].(*ast.CompositeLit)
					list.name, list.text = name, text
				}
			}
		}
	}
	if builders == nil {
		return list, errors.New("core/language has no list of builders")
	}
	for _, e := range builders.Elts {
		r := row{from: fset.Position(e.Pos()).Offset, to: fset.Position(e.End()).Offset}
		if rest := list.text[r.to:]; len(rest) > 0 && rest[0] == ',' {
			r.to++
		}
		if fields, ok := e.(*ast.CompositeLit); ok && len(fields.Elts) > 0 {
			if f, ok := fields.Elts[len(fields.Elts)-1].(*ast.Ident); ok {
				r.file = madeIn[f.Name]
			}
		}
		if r.file == "" {
			return list, errors.New("a row of core/language's builders does not end with the function that makes it: " + strings.Join(strings.Fields(string(list.text[r.from:r.to])), " "))
		}
		list.rows = append(list.rows, r)
	}
	return list, nil
}

// size is the compressed size of a module of languages alone, with another text of one file.
func (b *Build) size(name string, text []byte) (int, error) {
	program := filepath.Join(filepath.Dir(name), "..", "..", "wasm", "zlanguages", "main.go")
	replace := map[string]string{name: filepath.Join(b.dir, "languages", "list.go"), program: filepath.Join(b.dir, "languages", "main.go")}
	if err := writeFile(replace[name], text); err != nil {
		return 0, err
	}
	if err := writeFile(replace[program], []byte(only)); err != nil {
		return 0, err
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return 0, err
	}
	in := filepath.Join(b.dir, "languages", "overlay.json")
	if err := writeFile(in, overlay); err != nil {
		return 0, err
	}
	raw, err := b.link(module+"wasm/zlanguages", "-overlay", in)
	if err != nil {
		return 0, err
	}
	packed, err := pack.Pack(raw, b.release.tableEnd, false)
	if err != nil {
		return 0, err
	}
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	_, _ = w.Write(packed) // a buffer takes everything
	_ = w.Close()
	return out.Len(), nil
}
