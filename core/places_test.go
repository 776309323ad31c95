package core_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPlacesToTouch: a rule, a format of files and a language are named where contribute.md sends whoever adds one, and
// nowhere else but in tests, in what is generated, and in the words of the other languages. A list elsewhere would be a
// further place to touch, and to forget.
func TestPlacesToTouch(t *testing.T) {
	for _, c := range []struct {
		what   string
		names  []string
		places []string
	}{
		{"a rule", []string{"sense.quantity", "SenseQuantity"}, []string{"core/drift/rule_list.go", "site/docs/rules.md"}},
		{"a reason", []string{"subject.other"}, []string{"core/drift/rule_name.go", "core/drift/why_list.go"}},
		{"a format", []string{`"lrc"`, ".lrc", "LRC"}, []string{"cmd/internal/readers/lrc.go",
			"cmd/internal/readers/table.go"}},
		{"a language", []string{"Galician", "galician", `"gl"`},
			[]string{"core/language/galician.go", "core/language/language.go"}},
		{"a language of the page", []string{"Español"}, []string{"site/words/es.js"}},
	} {
		var places []string
		for _, root := range []string{"../core", "../cmd", "../wasm", "../site"} {
			err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
				if err != nil {
					return err
				}
				path = filepath.ToSlash(path)
				if d.IsDir() && (d.Name() == "testdata" || path == "../cmd/quotedrift/internal/page/files") {
					return filepath.SkipDir
				}
				generated := path == "../site/docs/command.json" || path == "../core/ACCURACY.md" || path == "../core/RATIONALE.md"
				words := strings.HasPrefix(path, "../site/words/") && !slices.Contains(c.places, strings.TrimPrefix(path, "../"))
				if d.IsDir() || generated || words || strings.HasSuffix(path, "_test.go") {
					return nil
				}
				content, err := os.ReadFile(path)
				if err != nil {
					return err
				}
				if slices.ContainsFunc(c.names, func(name string) bool { return strings.Contains(string(content), name) }) {
					places = append(places, strings.TrimPrefix(path, "../"))
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		if slices.Sort(places); !slices.Equal(places, c.places) {
			t.Errorf("%s is named in %q, not in %q", c.what, places, c.places)
		}
	}
}
