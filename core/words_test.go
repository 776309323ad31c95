package core_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// TestReasonsInEveryLanguage: each language of the page has each rule and each reason, but for those that are listed as
// lacking; a reason has all its arguments and no others. What is in braces and no argument is one of the two texts,
// which each language names for the three kinds of comparison.
func TestReasonsInEveryLanguage(t *testing.T) {
	files, err := filepath.Glob("../site/words/*.js")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	english := map[string]string{}
	for _, r := range core.Rules() {
		english["rule."+string(r.Rule)] = r.Words
	}
	for _, r := range core.Reasons() {
		english["reason."+string(r.Key)] = r.Words
	}
	lacking := map[string]bool{}
	for _, line := range strings.Split(read(t, "../site/words/lacking.txt"), "\n") {
		if line != "" && !strings.HasPrefix(line, "#") {
			lacking[line] = false
		}
	}
	texts := regexp.MustCompile(`(?m)^    "([^"]+)": \["[^"]+", "[^"]+", "[^"]+"\],$`)
	rows := regexp.MustCompile(`(?m)^  "((?:reason|rule)\.[^"]+)": "(.*)",$`)
	for _, file := range files {
		code := read(t, file)
		named := map[string]bool{}
		for _, m := range texts.FindAllStringSubmatch(code, -1) {
			named[m[1]] = true
		}
		words := map[string]string{}
		for _, m := range rows.FindAllStringSubmatch(code, -1) {
			words[m[1]] = m[2]
		}
		if strings.HasSuffix(file, "en.js") {
			words = english // the page takes them from the core
		}
		for key, want := range english {
			own, ok := words[key]
			if _, told := lacking[key]; !ok && told {
				lacking[key] = true
			} else if !ok {
				t.Errorf("%s lacks %s", file, key)
			} else if want, got := arguments(want, nil), arguments(own, named); !slices.Equal(got, want) {
				t.Errorf("%s: %s has the arguments %q, not %q", file, key, got, want)
			}
		}
		for key := range words {
			if _, ok := english[key]; !ok && key != "reason.join" {
				t.Errorf("%s has %s, which the core does not know", file, key)
			}
		}
	}
	for key, found := range lacking {
		if !found {
			t.Errorf("lacking.txt lists %s, and no language lacks it", key)
		}
	}
}

var inBraces = regexp.MustCompile(`\{([^}]*)\}`)

// arguments are the names in braces that are no names of a text, each once: in the core's own words, those without a
// space.
func arguments(words string, texts map[string]bool) (names []string) {
	for _, m := range inBraces.FindAllStringSubmatch(words, -1) {
		name := m[1]
		first, size := utf8.DecodeRuneInString(name)
		if texts == nil && strings.Contains(name, " ") || texts[name] || texts[string(unicode.ToLower(first))+name[size:]] {
			continue
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
