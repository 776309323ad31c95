package core_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

var inBraces = regexp.MustCompile(`\{([^}]*)\}`)

// TestReasonsInEveryLanguage: the element and the page have each reason in each of their languages, with all its
// arguments and no others; what is no argument is one of the two texts, which each language names for the three kinds of
// comparison. English says what the core says.
func TestReasonsInEveryLanguage(t *testing.T) {
	files, err := filepath.Glob("../site/words/*.js")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	texts := regexp.MustCompile(`(?m)^    "([^"]+)": \["[^"]+", "[^"]+", "[^"]+"\],$`)
	rows := regexp.MustCompile(`(?m)^  "reason\.([^"]+)": "(.*)",$`)
	for _, file := range files {
		code, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		named := map[string]bool{}
		for _, m := range texts.FindAllStringSubmatch(string(code), -1) {
			named[m[1]] = true
		}
		words := map[string]string{}
		for _, m := range rows.FindAllStringSubmatch(string(code), -1) {
			words[m[1]] = m[2]
		}
		for _, r := range core.Reasons() {
			own, ok := words[string(r.Key)]
			if !ok {
				t.Errorf("%s lacks the reason %s", file, r.Key)
				continue
			}
			delete(words, string(r.Key))
			if filepath.Base(file) == "en.js" && own != r.Words {
				t.Errorf("%s: %s is %q in the core and %q on the page", file, r.Key, r.Words, own)
			}
			if want, got := arguments(r.Words, nil), arguments(own, named); !slices.Equal(got, want) {
				t.Errorf("%s: %s has the arguments %q, not %q", file, r.Key, got, want)
			}
		}
		for key := range words {
			if key != "join" {
				t.Errorf("%s has the reason %s, which the core never gives", file, key)
			}
		}
	}
}

// arguments are the names in braces that are no names of a text: in the core's own words, those without a space.
func arguments(words string, texts map[string]bool) (names []string) {
	for _, m := range inBraces.FindAllStringSubmatch(words, -1) {
		name := m[1]
		first := strings.ToLower(name[:1]) + name[1:]
		if texts == nil && strings.Contains(name, " ") || texts[name] || texts[first] {
			continue
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
