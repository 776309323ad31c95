package trim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
)

// A Change is what Stub does to the functions of a file.
type Change struct {
	Body   func(function string) string // another body for a function ("name", "Type.name" for a method), or ""
	Never  []string                     // expressions that are false where they stand in the condition of an if
	Silent bool                         // print and println, as statements, say nothing, and throw does not say why
	Keep   string                       // a word that keeps the reason of a throw
}

// Stub returns the source of a file with a change, and nil where there is nothing to change; and the functions
// ("name", "Type.name") that got another body, and the expressions of Never that it met. The file is one whose imports
// have the names that their paths end with, as those of the standard library do.
func Stub(name string, src []byte, change Change) (out []byte, met []string, err error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, nil, err
	}
	type edit struct {
		from, to int
		text     string
	}
	var edits []edit
	put := func(n ast.Node, text string) {
		edits = append(edits, edit{fset.Position(n.Pos()).Offset, fset.Position(n.End()).Offset, text})
	}
	conditions := func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		text := string(src[fset.Position(e.Pos()).Offset:fset.Position(e.End()).Offset])
		if !slices.Contains(change.Never, text) {
			return true
		}
		met = append(met, text)
		put(e, "false")
		return false
	}
	for _, d := range f.Decls {
		d, ok := d.(*ast.FuncDecl)
		if !ok || d.Body == nil {
			continue
		}
		if b := change.Body(function(d)); b != "" {
			met = append(met, function(d))
			put(d.Body, b)
			continue
		}
		ast.Inspect(d.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.IfStmt:
				ast.Inspect(n.Cond, conditions)
			case *ast.ExprStmt:
				if !change.Silent {
					break
				}
				if why := reasonOf(n.X); why != nil && !strings.Contains(why.Value, change.Keep) {
					put(why, `""`)
				} else if isPrint(n.X) {
					at := n.Pos()
					edits = append(edits, edit{fset.Position(at).Offset, fset.Position(at).Offset, "if false { "}, edit{fset.Position(n.End()).Offset, fset.Position(n.End()).Offset, " }"})
					return false
				}
			}
			return true
		})
	}
	if len(edits) == 0 {
		return nil, met, nil
	}
	out = slices.Clone(src)
	for _, e := range slices.Backward(edits) {
		out = slices.Concat(out[:e.from], []byte(e.text), out[e.to:])
	}
	out, err = blank(name, out)
	return out, met, err
}

// blank keeps the imports that nothing names any more for their effect alone, as the compiler wants it.
func blank(name string, src []byte) ([]byte, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	named := map[string]bool{}
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := s.X.(*ast.Ident); ok {
				named[id.Name] = true
			}
		}
		return true
	})
	for _, s := range slices.Backward(f.Imports) {
		to, err := strconv.Unquote(s.Path.Value)
		if err != nil {
			return nil, err
		}
		if s.Name == nil && !named[path.Base(to)] {
			at := fset.Position(s.Pos()).Offset
			src = slices.Concat(src[:at], []byte("_ "), src[at:])
		}
	}
	return src, nil
}

func isPrint(e ast.Expr) bool {
	c, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := c.Fun.(*ast.Ident)
	return ok && (id.Name == "print" || id.Name == "println")
}

// reasonOf is the text of a throw, where it is written out.
func reasonOf(e ast.Expr) *ast.BasicLit {
	c, ok := e.(*ast.CallExpr)
	if !ok || len(c.Args) != 1 {
		return nil
	}
	if id, ok := c.Fun.(*ast.Ident); !ok || id.Name != "throw" {
		return nil
	}
	why, _ := c.Args[0].(*ast.BasicLit)
	return why
}

// function is the name of a function, behind that of its type where it is a method.
func function(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	t := d.Recv.List[0].Type
	for {
		switch of := t.(type) {
		case *ast.StarExpr:
			t = of.X
		case *ast.IndexExpr:
			t = of.X
		case *ast.IndexListExpr:
			t = of.X
		case *ast.Ident:
			return of.Name + "." + d.Name.Name
		default:
			return "?." + d.Name.Name
		}
	}
}
