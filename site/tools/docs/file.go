package docs

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// file is a file of the repository, without the line break at its end.
func file(repo, path string) (string, error) {
	b, err := os.ReadFile(filepath.Join(repo, path))
	return strings.TrimSuffix(string(b), "\n"), err
}

// function is the body of a function of a Go file, moved to the margin, without the comment that says what an example
// prints.
func function(repo, path, name string) (string, error) {
	src, err := file(repo, path)
	if err != nil {
		return "", err
	}
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, path, src, parser.ParseComments)
	if err != nil {
		return "", err
	}
	for _, d := range parsed.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Name.Name != name {
			continue
		}
		body := src[set.Position(f.Body.Lbrace).Offset+1 : set.Position(f.Body.Rbrace).Offset]
		body, _, _ = strings.Cut(body, "\n\n\t// Output:")
		body, _, _ = strings.Cut(body, "\n\t// Output:")
		return strings.TrimSpace(strings.ReplaceAll(body, "\n\t", "\n")), nil
	}
	return "", fmt.Errorf("%s has no function %s", path, name)
}

// sketch is the nth indented block, from 1, of the comment at the head of a Go file.
func sketch(repo, path string, n int) (string, error) {
	src, err := file(repo, path)
	if err != nil {
		return "", err
	}
	comment, _, _ := strings.Cut(src, "\npackage ")
	var block []string
	for _, line := range strings.Split(comment+"\n//", "\n") {
		if inside, ok := strings.CutPrefix(line, "//\t"); ok {
			block = append(block, inside)
		} else if len(block) > 0 {
			if n--; n == 0 {
				return strings.Join(block, "\n"), nil
			}
			block = nil
		}
	}
	return "", fmt.Errorf("%s has fewer indented blocks", path)
}
