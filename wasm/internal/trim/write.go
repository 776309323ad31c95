package trim

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
)

// without is the file without what goes, and nil where all of it stays.
func (f *file) without(standIns map[string]string) []byte {
	type edit struct {
		from, to int
		text     string
	}
	var edits []edit
	put := func(from, to token.Pos, text string) {
		edits = append(edits, edit{int(from - f.start), int(to - f.start), text})
	}
	named := map[string]bool{}
	for _, d := range f.decls {
		if !d.stays {
			put(d.from, d.to, "")
			continue
		}
		if d.body != nil {
			put(d.body.Lbrace, d.body.End(), `{ panic("cut") }`)
		}
		for _, p := range d.packages {
			named[p] = true
		}
	}
	for _, d := range f.ast.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.IMPORT {
			continue
		}
		for _, s := range g.Specs {
			s := s.(*ast.ImportSpec)
			to, _ := strconv.Unquote(s.Path.Value)
			name := f.imports[s]
			from, end := s.Pos(), s.End()
			if !g.Lparen.IsValid() {
				from, end = g.Pos(), g.End()
			}
			switch in := standIns[to]; {
			case name == "_" || name == ".":
			case !named[name]:
				put(from, end, "")
			case in != "":
				put(s.Pos(), s.End(), name+" "+strconv.Quote(in))
			}
		}
	}
	if len(edits) == 0 {
		return nil
	}
	slices.SortFunc(edits, func(a, b edit) int { return a.from - b.from })
	var out []byte
	at := 0
	for _, e := range edits {
		out = append(append(out, f.src[at:e.from]...), e.text...)
		at = e.to
	}
	return append(out, f.src[at:]...)
}
