package core_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/rogpeppe/go-internal/txtar"
)

// The ledger lists what is known to fail: what a reader would say of a text, and quotedrift does not. A case of it is
// three parts, NAME.draft, NAME.source and NAME.want; without a source the draft's own quotations are looked at. Each
// line of want must be among those of told, or of speakers, for the case to pass.
//
// A case that passes fails the test until it is taken off the ledger and stands among the stories.
func TestLedger(t *testing.T) {
	files, err := filepath.Glob("testdata/ledger/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no ledger: %v", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for name, got := range passes(t, a) {
			if got.all {
				t.Errorf("%s: %s passes: take it off and make it a story", filepath.Base(file), name)
			}
			t.Logf("%s says:\n%s", name, got.told)
		}
	}
}

// A case that passes is told from one that fails.
func TestPasses(t *testing.T) {
	got := passes(t, txtar.Parse([]byte(`
-- passing.draft --
“We will not open the bridge today,” she said.
-- passing.source --
We will open the bridge today.
-- passing.want --
meaning "We will not open the bridge today,"
-- failing.draft --
“We will not open the bridge today,” said Ann Bell.
-- failing.want --
“We will not open the bridge today,” Bo Orr
`)))
	if len(got) != 2 || !got["passing"].all || got["failing"].all {
		t.Errorf("%v", got)
	}
}

// An outcome is what was told of a case, and whether it was all that was wanted.
type outcome struct {
	all  bool
	told string
}

// passes looks at each case of a ledger.
func passes(t *testing.T, a *txtar.Archive) map[string]outcome {
	t.Helper()
	parts := map[string]string{}
	for _, f := range a.Files {
		parts[f.Name] = string(f.Data)
	}
	out := map[string]outcome{}
	for part, want := range parts {
		name, ok := strings.CutSuffix(part, ".want")
		if !ok {
			continue
		}
		draft := []core.Document{{Text: parts[name+".draft"]}}
		got := speakers(core.Checker{}.Extract(draft))
		if source, ok := parts[name+".source"]; ok {
			got = told(core.Checker{}.Against(draft, []core.Document{{Text: source}}))
		}
		if draft[0].Text == "" || strings.TrimSpace(want) == "" || got == "" {
			t.Errorf("%s: a case has a draft with a quotation, and something that is wanted", name)
		}
		all := true
		for line := range strings.Lines(want) {
			all = all && strings.Contains("\n"+got, "\n"+line)
		}
		out[name] = outcome{all, got}
	}
	if len(out) == 0 {
		t.Error("no case")
	}
	return out
}

// speakers writes a line for each quotation: its words, and who says them.
func speakers(r *core.Report) string {
	var b strings.Builder
	for _, q := range r.Quotations {
		name := "nobody"
		if q.Speaker != nil {
			name = q.Speaker.Name
		}
		b.WriteString("“" + q.Text + "” " + name + "\n")
	}
	return b.String()
}
