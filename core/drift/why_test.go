package drift

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A key that the rules use and the list lacks would be told as it stands, and a row that nobody uses would be told
// never.
func TestReasonsAreListedAndUsed(t *testing.T) {
	used := map[string]bool{}
	files, _ := filepath.Glob("*.go")
	outside, _ := filepath.Glob("../*.go")
	for _, file := range append(files, outside...) {
		if strings.HasSuffix(file, "_test.go") || file == "why_list.go" {
			continue
		}
		code, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`(?:Key: |Key = |j\.with\(u, )"([^"]+)"`).FindAllStringSubmatch(string(code),
			-1) {
			used[m[1]] = true
		}
	}
	listed := map[string]bool{}
	for _, r := range Reasons() {
		if listed[string(r.Key)] {
			t.Errorf("%s is listed twice", r.Key)
		}
		if listed[string(r.Key)] = true; !used[string(r.Key)] {
			t.Errorf("no rule gives the reason %s", r.Key)
		}
	}
	for key := range used {
		if !listed[key] {
			t.Errorf("the reason %s is not listed", key)
		}
	}
}

// A brace that stands for nothing would be filled with a wrong word.
func TestReasonsAreFilled(t *testing.T) {
	known := map[string]bool{"said": true, "printed": true, "word": true, "name": true, "other": true, "from": true,
		"to":     true,
		"number": true, "line": true, "the source": true, "The source": true, "the quotation": true, "The quotation": true}
	full := Why{Said: "s", Printed: "p", Word: "w", Name: "n", Other: "o", From: 1, To: 2, Number: 3, Line: 4}
	for _, r := range Reasons() {
		for _, m := range regexp.MustCompile(`\{([^}]*)\}`).FindAllStringSubmatch(r.Words, -1) {
			if !known[m[1]] {
				t.Errorf("%s: {%s} is no argument", r.Key, m[1])
			}
		}
		full.Key = r.Key
		if s := full.Sentence(); strings.ContainsAny(s, "{}") || !strings.HasSuffix(s, ".") {
			t.Errorf("%s: %s", r.Key, s)
		}
	}
}
