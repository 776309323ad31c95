package build

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
	"github.com/quotedrift/quotedrift/core"
)

// compiledIn is the tag of the language that the module has compiled in. The others are files beside it, which it asks
// for: a reader of one language need not pay for thirty.
const compiledIn = "en"

// A Language is the file of one.
type Language struct {
	Tag  string
	Text string // what the module learns
	In   bool   // it is compiled in, and no file is written
}

// Languages are the languages of core as files of one edition, which only a module of the same build takes.
var Languages = sync.OnceValue(func() []Language {
	files := core.LanguageFiles()
	edition := edition(files)
	out := make([]Language, len(files))
	for i, f := range files {
		out[i] = Language{Tag: f.Tag, Text: edition + " " + f.Tag + "\n" + f.Text, In: f.Tag == compiledIn}
	}
	return out
})

// File is what the file of a language holds, and "" where there is none.
func File(tag string) string {
	for _, l := range Languages() {
		if l.Tag == tag && !l.In {
			return l.Text
		}
	}
	return ""
}

// edition tells files of one build from those of others.
func edition(files []core.LanguageFile) string {
	h := sha256.New()
	for _, f := range files {
		h.Write([]byte(f.Tag + "\n" + f.Text))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// WriteLanguages writes the files of the languages that are not compiled in into a folder, as TAG.txt, and nothing else
// stays there.
func WriteLanguages(dir string) error {
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	for _, l := range Languages() {
		if l.In {
			continue
		}
		if err := writeFile(filepath.Join(dir, l.Tag+".txt"), []byte(l.Text)); err != nil {
			return err
		}
	}
	return nil
}

// Size is what the language costs to send: bytes of its file, compressed by brotli.
func (l Language) Size() int {
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	_, _ = w.Write([]byte(l.Text)) // a buffer takes everything
	_ = w.Close()
	return out.Len()
}

// cutLanguages writes, for the compiler to read in the place of the files of core/language, files that hold of each
// language only how it is told.
func (b *Build) cutLanguages() error {
	dir, err := b.tool("list", "-f", "{{.Dir}}", module+"core/language")
	if err != nil {
		return err
	}
	rows, err := readLanguages(string(dir))
	if err != nil {
		return err
	}
	texts := map[string]string{}
	for _, r := range rows {
		if r.tag != compiledIn {
			texts[r.file] = fmt.Sprintf("package language\n\nconst %s = %s\n\nfunc %s() *Language { return nil }\n", r.telling, r.words, r.maker)
		}
	}
	files := core.LanguageFiles()
	list := fmt.Sprintf("package language\n\nvar edition = %q\n\nvar kept = []File{\n", edition(files))
	for _, f := range files {
		if f.Tag != compiledIn {
			list += fmt.Sprintf("\t{Tag: %q, Transcript: %q},\n", f.Tag, f.Transcript)
		}
	}
	texts["edition.go"] = list + "}\n"
	replace := map[string]string{}
	for name, text := range texts {
		from := filepath.Join(string(dir), name)
		if _, err := os.Stat(from); err != nil {
			return err
		}
		replace[from] = filepath.Join(b.dir, "languages", name)
		if err := writeFile(replace[from], []byte(text)); err != nil {
			return err
		}
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return err
	}
	b.overlay = filepath.Join(b.dir, "languages", "overlay.json")
	return writeFile(b.overlay, overlay)
}

// A row is one language in core's list of builders.
type row struct {
	tag            string
	telling, maker string // the names of its telling words and of the function that makes it
	words          string // the telling words, as they are written
	file           string // where both are
}

func readLanguages(dir string) ([]row, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	madeIn, words := map[string]string{}, map[string]string{}
	fset := token.NewFileSet()
	var builders *ast.CompositeLit
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				madeIn[d.Name.Name] = filepath.Base(name)
			case *ast.GenDecl:
				for _, s := range d.Specs {
					v, ok := s.(*ast.ValueSpec)
					if !ok || len(v.Values) != 1 {
						continue
					}
					words[v.Names[0].Name] = string(text[fset.Position(v.Values[0].Pos()).Offset:fset.Position(v.Values[0].End()).Offset])
					if v.Names[0].Name == "builders" {
						builders, _ = v.Values[0].(*ast.CompositeLit)
					}
				}
			}
		}
	}
	if builders == nil {
		return nil, errors.New("core/language has no list of builders")
	}
	var rows []row
	for _, e := range builders.Elts {
		var r row
		if c, ok := e.(*ast.CompositeLit); ok && len(c.Elts) == 3 {
			tag, _ := c.Elts[0].(*ast.BasicLit)
			telling, _ := c.Elts[1].(*ast.Ident)
			maker, _ := c.Elts[2].(*ast.Ident)
			if tag != nil && telling != nil && maker != nil {
				r = row{strings.Trim(tag.Value, `"`), telling.Name, maker.Name, words[telling.Name], madeIn[maker.Name]}
			}
		}
		if r.file == "" || r.words == "" {
			return nil, fmt.Errorf("row %d of core/language's builders is no tag, telling words and function that makes it", len(rows)+1)
		}
		rows = append(rows, r)
	}
	return rows, nil
}
