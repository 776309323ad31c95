package show

import (
	"io"
	"strings"
	"testing"
	"unicode"

	"charm.land/lipgloss/v2"
	"github.com/quotedrift/quotedrift/core"
)

// Whatever the texts hold, every report of them can be shown, on any paper, and paints nothing.
func FuzzWhole(f *testing.F) {
	f.Add("“We may go,” she said. „Nein“, sagte er.", "SHE: We will go.", 40)
	f.Add("“a \xff\x1b[2J b c d e f” he said", "a \u202e b c d e f", 80)
	f.Add(storyDraft, storySource, 30)
	f.Add("“a ‘b “c ‘d “e ‘f “g ‘h i j k’ l” m’ n” o’ p” q’ r” he said", "x", 30)
	f.Add("“「『“‘\"'`` —", "1\n00:00:01,000 --> 00:00:02,000\n<i>x</i>", 60)
	f.Fuzz(func(t *testing.T, a, b string, width int) {
		docs := []core.Document{{ID: "d1", Path: "a.txt", Text: a}, {ID: "d2", Path: "b.txt", Text: b}}
		texts := map[string]string{"d1": a, "d2": b}
		var c core.Checker
		for _, offsets := range []core.Unit{core.Byte, core.UTF16} {
			c.Offsets = offsets
			for k, r := range map[Kind]*core.Report{
				Extract: c.Extract(docs), Check: c.Against(docs[:1], docs[1:]), Compare: c.Compare(docs[0], docs[1]), Batch: c.Across(docs),
			} {
				p := &Page{Kind: k, Report: r, Texts: texts, Width: min(max(width, 30), 200)}
				for _, write := range []func(io.Writer) error{p.CSV, p.Lines} {
					if err := write(io.Discard); err != nil {
						t.Fatal(err)
					}
				}
				if offsets != core.Byte { // text and Markdown are laid out by bytes
					continue
				}
				var out strings.Builder
				if err := p.Text(&out); err != nil {
					t.Fatal(err)
				}
				for _, l := range strings.Split(out.String(), "\n") {
					if lipgloss.Width(l) > p.Width {
						t.Errorf("kind %d: %d columns on paper of %d: %q", k, lipgloss.Width(l), p.Width, l)
					}
				}
				if err := p.Markdown(&out); err != nil {
					t.Fatal(err)
				}
				if s := out.String(); strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }) {
					t.Errorf("kind %d: a control is written: %q", k, s)
				}
			}
		}
	})
}
