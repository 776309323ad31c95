package trim

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// A resolver tells what the declarations of one package name.
type resolver struct {
	info *types.Info
	plan Plan
}

// declarations lists the pieces of a file, in order, without its imports.
func (r resolver) declarations(f *ast.File) []*decl {
	var out []*decl
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			key := r.key(r.info.Defs[d.Name])
			var n *decl
			if key != "" && slices.Contains(r.plan.Never, key) {
				n = r.piece(d.Type, nil)
				n.from, n.to, n.body = d.Pos(), d.End(), d.Body
			} else {
				n = r.piece(d, d.Doc)
			}
			if key != "" {
				n.names = []string{key}
			}
			if d.Recv != nil {
				n.method = d.Name.Name
			}
			n.first = d.Recv == nil && d.Name.Name == "init"
			out = append(out, n)
		case *ast.GenDecl:
			if d.Tok == token.IMPORT {
				continue
			}
			if d.Tok == token.CONST || !d.Lparen.IsValid() {
				n := r.piece(d, d.Doc)
				for _, s := range d.Specs {
					n.names = append(n.names, r.names(s)...)
				}
				out = append(out, n)
				continue
			}
			for _, s := range d.Specs {
				doc := (*ast.CommentGroup)(nil)
				switch s := s.(type) {
				case *ast.ValueSpec:
					doc = s.Doc
				case *ast.TypeSpec:
					doc = s.Doc
				}
				n := r.piece(s, doc)
				n.names = r.names(s)
				out = append(out, n)
			}
		}
	}
	return out
}

// imports tells the name that each import has in the file.
func (r resolver) imports(f *ast.File) map[*ast.ImportSpec]string {
	out := map[*ast.ImportSpec]string{}
	for _, s := range f.Imports {
		if s.Name != nil {
			out[s] = s.Name.Name
		} else if o := r.info.Implicits[s]; o != nil {
			out[s] = o.Name()
		}
	}
	return out
}

func (r resolver) names(s ast.Spec) []string {
	var ids []*ast.Ident
	switch s := s.(type) {
	case *ast.ValueSpec:
		ids = s.Names
	case *ast.TypeSpec:
		ids = []*ast.Ident{s.Name}
	}
	var out []string
	for _, id := range ids {
		if key := r.key(r.info.Defs[id]); key != "" {
			out = append(out, key)
		}
	}
	return out
}

// piece collects what a node names.
func (r resolver) piece(n ast.Node, doc *ast.CommentGroup) *decl {
	d := &decl{from: n.Pos(), to: n.End()}
	if doc != nil {
		d.from = doc.Pos()
	}
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			switch o := r.info.Uses[id].(type) {
			case nil:
			case *types.PkgName:
				d.packages = append(d.packages, o.Name())
			default:
				if key := r.key(o); key != "" {
					d.uses = append(d.uses, key)
				}
			}
		}
		if e, ok := n.(ast.Expr); ok {
			if t := r.info.Types[e].Type; t != nil {
				d.calls = append(d.calls, interfaces(t)...)
			}
		}
		return true
	})
	return d
}

// interfaces lists the names of the methods of an interface, or of the interfaces that a function takes or gives.
func interfaces(t types.Type) []string {
	var out []string
	switch u := t.Underlying().(type) {
	case *types.Interface:
		for m := range u.Methods() {
			out = append(out, m.Name())
		}
	case *types.Signature:
		for _, list := range []*types.Tuple{u.Params(), u.Results()} {
			for v := range list.Variables() {
				if i, ok := v.Type().Underlying().(*types.Interface); ok {
					out = append(out, interfaces(i)...)
				}
			}
		}
	}
	return out
}

// key is the name of a package-level object or a method of a library, "" of anything else.
func (r resolver) key(o types.Object) string {
	if o == nil || o.Pkg() == nil || o.Name() == "_" {
		return ""
	}
	path := o.Pkg().Path()
	if f, ok := o.(*types.Func); ok && f.Signature().Recv() != nil {
		t := f.Origin().Signature().Recv().Type()
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem()
		}
		named, ok := t.(*types.Named)
		if !ok || !r.plan.library(path) {
			return ""
		}
		return path + "." + named.Obj().Name() + "." + f.Name()
	}
	if o.Parent() != o.Pkg().Scope() || !r.plan.library(path) {
		return ""
	}
	return path + "." + o.Name()
}
