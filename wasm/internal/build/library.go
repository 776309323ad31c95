package build

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/wasm/internal/trim"
)

// plan is what the module does without of the libraries.
var plan = trim.Plan{
	Libraries: []string{
		"github.com/sergi/go-diff/diffmatchpatch",
		"github.com/agnivade/levenshtein",
		"github.com/clipperhouse/uax29/v2/words",
		"github.com/clipperhouse/uax29/v2/sentences",
		"github.com/clipperhouse/uax29/v2/internal/iterators",
		"golang.org/x/text/unicode/norm",
		"golang.org/x/text/transform",
	},
	Never: []string{
		// core/diff never asks for a line-wise first pass, which alone needs the semantic clean-up and its regular expressions.
		"github.com/sergi/go-diff/diffmatchpatch.DiffMatchPatch.diffLineMode",
		// core/text folds whole words to NFKC: it needs no iterator, and not the tables of the canonical forms.
		"golang.org/x/text/unicode/norm.nextComposed",
		"golang.org/x/text/unicode/norm.nextDecomposed",
		"golang.org/x/text/unicode/norm.lookupInfoNFC",
	},
	StandIns: map[string]string{
		"time": module + "wasm/clock", // go-diff's deadline, which core/diff switches off
	},
}

// cutLibraries writes the cut libraries, and a go.mod that puts them in the place of the libraries. (The go tool refuses
// to overlay its module cache; but a module may be replaced by a folder.)
func (b *Build) cutLibraries() error {
	all, err := b.packages("-export", "-trimpath", "-json=ImportPath,Dir,GoFiles,Export,Imports,ImportMap,Module")
	if err != nil {
		return err
	}
	cut, err := plan.Cut(all)
	if err != nil {
		return err
	}
	own, err := b.tool("list", "-m", "-f", "{{.GoMod}}", strings.TrimSuffix(module, "/"))
	if err != nil {
		return err
	}
	b.mod = filepath.Join(b.dir, "lean.mod")
	args := []string{"mod", "edit"}
	var modules []string
	for _, p := range all {
		if p.Module == nil || !slices.Contains(plan.Libraries, p.ImportPath) {
			continue
		}
		root := filepath.Join(b.dir, "libraries", filepath.FromSlash(p.Module.Path))
		if !slices.Contains(modules, p.Module.Path) {
			modules = append(modules, p.Module.Path)
			args = append(args, "-replace="+p.Module.Path+"="+root)
			if err := copyFile(filepath.Join(root, "go.mod"), p.Module.GoMod); err != nil {
				return err
			}
		}
		for _, f := range p.GoFiles {
			from := filepath.Join(p.Dir, f)
			to := filepath.Join(root, strings.TrimPrefix(p.ImportPath, p.Module.Path), f)
			if src, ok := cut[from]; ok {
				err = writeFile(to, src)
			} else {
				err = copyFile(to, from)
			}
			if err != nil {
				return err
			}
		}
	}
	if err := copyFile(b.mod, string(own)); err != nil {
		return err
	}
	if err := copyFile(filepath.Join(b.dir, "lean.sum"), strings.TrimSuffix(string(own), ".mod")+".sum"); err != nil {
		return err
	}
	_, err = b.tool(append(args, b.mod)...)
	return err
}
