package core_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite the stories' expectations; read what changes")

// A story is a draft, a source, and what a check says: a line for each quotation, and one for each change of its first
// place that is more than style.
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/stories/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			part := func(name string) *txtar.File {
				for i := range a.Files {
					if a.Files[i].Name == name {
						return &a.Files[i]
					}
				}
				t.Fatalf("%s has no %s", file, name)
				return nil
			}
			r := core.Checker{}.Against([]core.Document{{Text: string(part("draft").Data)}},
				[]core.Document{{Text: string(part("source").Data)}})
			want := part("want")
			if got := told(r); *update {
				want.Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(want.Data) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want.Data)
			}
		})
	}
}

func told(r *core.Report) string {
	var b strings.Builder
	for _, q := range r.Quotations {
		b.WriteString(q.Verdict)
		if q.Look {
			b.WriteString(" (look)")
		}
		b.WriteString(" \"" + q.Text + "\"\n")
		changes := q.Changes
		if len(q.Matches) > 0 {
			changes = q.Matches[0].Changes
		}
		for _, c := range changes {
			if c.Level != "style" {
				b.WriteString("  " + c.Level + " " + c.Rule + " \"" + c.Quotation.Text + "\" <- \"" + c.Source.Text + "\"\n")
			}
		}
	}
	return b.String()
}

// Mending a draft as a repair says and checking again finds nothing grave at that place.
func TestRepairs(t *testing.T) {
	files, err := filepath.Glob("testdata/stories/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	n := 0
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		body := map[string]string{}
		for _, f := range a.Files {
			body[f.Name] = string(f.Data)
		}
		check := func(draft string) *core.Report {
			return core.Checker{Offsets: core.Byte}.Against([]core.Document{{Text: draft}},
				[]core.Document{{Text: body["source"]}})
		}
		for _, q := range check(body["draft"]).Quotations {
			changes := q.Changes
			if len(q.Matches) > 0 {
				changes = q.Matches[0].Changes
			}
			for _, c := range changes {
				if c.Repair == nil || c.Level == "style" {
					continue
				}
				n++
				end := c.Repair.Start + len(c.Repair.Text)
				mended := body["draft"][:c.Repair.Start] + c.Repair.Text + body["draft"][c.Repair.End:]
				for _, again := range check(mended).Quotations {
					if len(again.Matches) == 0 {
						if again.Span.Start < end && c.Repair.Start < again.Span.End && again.Verdict != "unchecked" {
							t.Errorf("%s: %s mended to %q: %s", filepath.Base(file), c.Rule, c.Repair.Text, again.Verdict)
						}
						continue
					}
					for _, left := range again.Matches[0].Changes {
						if (left.Level == "wording" || left.Level == "meaning") && !left.Look &&
							!strings.HasPrefix(left.Rule, "speaker.") && left.Quotation.Start <= end &&
							c.Repair.Start <= left.Quotation.End {
							t.Errorf("%s: %s mended to %q, and there is %s %q <- %q", filepath.Base(file), c.Rule, c.Repair.Text, left.Rule,
								left.Quotation.Text, left.Source.Text)
						}
					}
				}
			}
		}
	}
	if n == 0 {
		t.Error("no story has a repair")
	}
}
