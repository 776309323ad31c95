package core_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// Each example of a rule that the documentation gives meets that rule, at the level that it says. The documentation
// does not build otherwise; here it is told early.
func TestDocumentedRules(t *testing.T) {
	page, err := os.ReadFile("../site/docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := strings.Split(string(page), "\n```pair ")[1:]
	if len(examples) < 30 {
		t.Errorf("only %d examples", len(examples))
	}
	for _, example := range examples {
		example, _, _ = strings.Cut(example, "\n```")
		head, texts, _ := strings.Cut(example, "\nprinted: ")
		printed, said, _ := strings.Cut(texts, "\nsaid: ")
		said = strings.Replace(said, "[600 words]", strings.Repeat("We went on to another matter and spoke about it. ", 60),
			1)
		rule, level, _ := strings.Cut(head, " ")
		r := core.Checker{}.Against([]core.Document{{Text: printed, Language: "en"}},
			[]core.Document{{Text: said, Language: "en"}})
		var changes []core.Change
		for _, q := range r.Quotations {
			changes = append(changes, q.Changes...)
			if len(q.Matches) > 0 {
				changes = append(changes, q.Matches[0].Changes...)
			}
		}
		if !slices.ContainsFunc(changes, func(c core.Change) bool { return c.Rule == rule && c.Level == level }) {
			t.Errorf("%s %s: %q is now %+v", rule, level, printed, changes)
		}
	}
}
