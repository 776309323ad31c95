// Package trim cuts from libraries what a program cannot reach, with the imports that only the cut parts needed.
//
// The linker drops unreachable functions by itself, but not what importing a package brings along: its variables, what
// they are made with, and what these import in turn. go-diff's patches and reports bring fmt, net/url, regexp, html
// and time into a program that wants its edit scripts alone. Nothing is copied: the libraries' own source is read from
// where the go tool keeps it, cut, and given to the compiler as an overlay (go help build, -overlay).
//
// A declaration is reachable when one that is reachable names it, as types resolve the name. A method is also reachable
// when its type is, and a reachable declaration deals with an interface that has a method of its name. What nobody
// names goes even where it would run by itself: a package-level variable that registers something by being made. A
// caller compares both builds.
package trim

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// A Package is what go list tells of one.
type Package struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	Export     string            // the file of its export data
	Imports    []string          //
	ImportMap  map[string]string // of the standard library's own copies of libraries
	Module     *struct{ Path, Dir, GoMod string }
}

// A Plan says what to cut.
type Plan struct {
	Libraries []string          // import paths
	Never     []string          // functions ("path.Name", "path.Type.Method") that are named but never called: they panic
	StandIns  map[string]string // for an import path that the libraries name, the one that shall stand there instead
}

func (p Plan) library(path string) bool { return slices.Contains(p.Libraries, path) }

// Cut returns the new content of the files of the libraries, by their names on disk; files that stay as they are are
// missing. deps are all packages of the program, dependencies first. Their export data must be such as the Go that this
// program was built with can read, which is so when that Go or an older one wrote them.
func (p Plan) Cut(deps []Package) (cut map[string][]byte, err error) {
	defer func() {
		if trouble := recover(); trouble != nil { // of go/importer
			err = fmt.Errorf("trim: %v", trouble)
		}
	}()
	c := cutter{plan: p, fset: token.NewFileSet(), exports: map[string]string{}, decls: map[string]*decl{}, methods: map[string][]*decl{}, called: map[string]bool{}}
	for _, p := range deps {
		c.exports[p.ImportPath] = p.Export
	}
	c.importer = importer.ForCompiler(c.fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(c.exports[path]) })
	var files []*file
	for i := range deps {
		d := &deps[i]
		library := p.library(d.ImportPath)
		if !library && !slices.ContainsFunc(d.Imports, p.library) {
			continue
		}
		read, err := c.read(d)
		if err != nil {
			return nil, err
		}
		if library {
			files = append(files, read...)
			continue
		}
		for _, f := range read {
			for _, d := range f.decls {
				c.reach(d)
			}
		}
	}
	c.settle()
	cut = map[string][]byte{}
	for _, f := range files {
		if b := f.without(p.StandIns); b != nil {
			cut[f.name] = b
		}
	}
	return cut, nil
}

// A cutter knows the declarations of the libraries and what reaches them. Declarations are known by name
// ("path.Name", "path.Type.Method"), so that each package can be read with the others known from export data alone.
type cutter struct {
	plan     Plan
	fset     *token.FileSet
	exports  map[string]string
	importer types.Importer
	decls    map[string]*decl
	methods  map[string][]*decl // by the key of their type
	called   map[string]bool    // names of methods of the interfaces that reachable declarations deal with
	work     []*decl
}

// A decl is the smallest piece that stays or goes as a whole: a function, a type, a variable, a group of constants.
type decl struct {
	from, to token.Pos
	names    []string       // its keys
	method   string         // the name, where it is a method
	uses     []string       // the keys that it names
	calls    []string       // the names of methods of the interfaces that it deals with
	packages []string       // the local names of the packages that it names
	body     *ast.BlockStmt // of a function that is never called
	first    bool           // it reaches by itself: init
	stays    bool
}

// A file is one file of a library.
type file struct {
	name    string
	src     []byte
	start   token.Pos
	ast     *ast.File
	decls   []*decl
	imports map[*ast.ImportSpec]string // the names that the imports have in the file
}

// read parses and resolves a package; the declarations of a library are entered, those of a user are only returned.
func (c *cutter) read(p *Package) ([]*file, error) {
	var files []*file
	var asts []*ast.File
	for _, name := range p.GoFiles {
		name = filepath.Join(p.Dir, name)
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(c.fset, name, src, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, &file{name: name, src: src, start: f.FileStart, ast: f})
		asts = append(asts, f)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}, Implicits: map[ast.Node]types.Object{}}
	config := types.Config{Importer: mapped{c.importer, p.ImportMap}, Sizes: types.SizesFor("gc", "wasm")}
	if _, err := config.Check(p.ImportPath, c.fset, asts, info); err != nil {
		return nil, fmt.Errorf("trim: %w", err)
	}
	r := resolver{info, c.plan}
	for _, f := range files {
		f.decls, f.imports = r.declarations(f.ast), r.imports(f.ast)
		if c.plan.library(p.ImportPath) {
			c.enter(f.decls)
		}
	}
	return files, nil
}

func (c *cutter) enter(decls []*decl) {
	for _, d := range decls {
		for _, n := range d.names {
			c.decls[n] = d
		}
		if d.method != "" {
			of := d.names[0][:len(d.names[0])-len(d.method)-1]
			c.methods[of] = append(c.methods[of], d)
		}
		if d.first {
			c.reach(d)
		}
	}
}

func (c *cutter) reach(d *decl) {
	if !d.stays {
		d.stays = true
		c.work = append(c.work, d)
	}
}

// settle follows the names until nothing new is reached.
func (c *cutter) settle() {
	var types []string
	for len(c.work) > 0 {
		for len(c.work) > 0 {
			d := c.work[len(c.work)-1]
			c.work = c.work[:len(c.work)-1]
			for _, n := range d.uses {
				if to := c.decls[n]; to != nil {
					c.reach(to)
				}
			}
			for _, n := range d.calls {
				c.called[n] = true
			}
			for _, n := range d.names {
				if len(c.methods[n]) > 0 {
					types = append(types, n)
				}
			}
		}
		for _, t := range types {
			for _, m := range c.methods[t] {
				if c.called[m.method] {
					c.reach(m)
				}
			}
		}
	}
}

// mapped is an importer that heeds a package's import map.
type mapped struct {
	types.Importer
	paths map[string]string
}

func (m mapped) Import(path string) (*types.Package, error) {
	if p, ok := m.paths[path]; ok {
		path = p
	}
	return m.Importer.Import(path)
}
