package show

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/quotedrift/quotedrift/core"
)

var update = flag.Bool("update", false, "write the goldens anew")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s changed; it is now\n%s", name, got)
	}
}

func text(t *testing.T, p *Page) string {
	t.Helper()
	var b bytes.Buffer
	if err := p.Text(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var kinds = []Kind{Extract, Check, Compare, Batch}

func TestGoldens(t *testing.T) {
	for k, name := range map[Kind]string{Extract: "extract", Check: "check", Compare: "compare", Batch: "batch"} {
		p := newStory(t).page(k)
		golden(t, name+".txt", []byte(text(t, p)))
		var b bytes.Buffer
		if err := p.Markdown(&b); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".md", b.Bytes())
		b.Reset()
		if err := p.CSV(&b); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".csv", b.Bytes())
	}
}

// Colour adds nothing that is not there without it.
func TestColourSaysNothingAlone(t *testing.T) {
	for _, k := range kinds {
		p := newStory(t).page(k)
		plain := text(t, p)
		if strings.Contains(plain, "\x1b") {
			t.Errorf("kind %d: an escape without colour", k)
		}
		p.Color = true
		colored := text(t, p)
		if colored == plain {
			t.Errorf("kind %d: no colour", k)
		}
		if got := ansi.Strip(colored); got != plain {
			t.Errorf("kind %d: without its colour the text is\n%s\nand not\n%s", k, got, plain)
		}
	}
}

// A line is never wider than the paper, and no word is lost on narrow paper.
func TestWidth(t *testing.T) {
	for _, k := range kinds {
		p := newStory(t).page(k)
		wide := strings.Fields(text(t, p))
		for p.Width = 30; p.Width <= 130; p.Width += 7 {
			got := text(t, p)
			for _, l := range strings.Split(got, "\n") {
				if w := lipgloss.Width(l); w > p.Width {
					t.Errorf("kind %d: %d columns on paper of %d: %s", k, w, p.Width, l)
				}
			}
			if k != Check && strings.Join(strings.Fields(got), "") != strings.Join(wide, "") {
				t.Errorf("kind %d: width %d changed the words", k, p.Width)
			}
		}
	}
}

// No line is wider than asked for, no word is lost, and signs stay with their words.
func FuzzWrap(f *testing.F) {
	f.Add("a [-b-]{+c d+} -- e-f 彼は言った", 12)
	f.Add("\x1b[1mbold words\x1b[m plain", 8)
	f.Fuzz(func(t *testing.T, s string, columns int) {
		columns = min(max(columns, 2), 200)
		s = strings.ReplaceAll(clean(s), stay, "")
		lines := Wrap(s, columns)
		for _, l := range lines {
			if lipgloss.Width(l) > columns {
				t.Errorf("%d columns of %d: %q", lipgloss.Width(l), columns, l)
			}
		}
		if got, want := strings.ReplaceAll(strings.Join(lines, ""), " ", ""), strings.ReplaceAll(s, " ", ""); got != want {
			t.Errorf("%q became %q", s, lines)
		}
	})
}

func TestWrapKeepsSignsWithWords(t *testing.T) {
	for columns := 12; columns < 60; columns++ {
		for _, l := range Wrap("one two -- three [-four-]{+five+} six-seven [-eight nine-] ten", columns) {
			for _, part := range []string{"four", "eight", "nine"} {
				if i := strings.Index(l, part); i >= 0 && !strings.Contains(l, "[-"+part) && !strings.Contains(l, part+"-]") {
					t.Errorf("at %d: %s", columns, l)
				}
			}
		}
	}
}

// Wide letters take two columns.
func TestEastAsianWidth(t *testing.T) {
	const draft = "彼は「私たちは冬が来る前に桟橋をもう一度建て直すつもりですが費用はまだ決まっていませんので来週もう一度話し合います」と言った。\n"
	start := strings.Index(draft, "私")
	end := strings.Index(draft, "」")
	p := &Page{Kind: Extract, Width: 40, Texts: map[string]string{"d1": draft}, Report: &core.Report{
		Offsets: "byte", Documents: []core.DocumentInfo{{ID: "d1", Path: "桟橋.txt"}},
		Quotations: []core.Quotation{{ID: "q1", Document: "d1", Kind: "speech", Text: draft[start:end],
			Span: core.Span{Start: start, End: end}, Marks: core.Span{Start: start - 3, End: end + 3}, Parts: []core.Span{{Start: start, End: end}}}},
	}}
	got := text(t, p)
	for _, l := range strings.Split(got, "\n") {
		if w := lipgloss.Width(l); w > 40 {
			t.Errorf("%d columns: %s", w, l)
		}
	}
	if joined := strings.Join(strings.Fields(got), ""); !strings.Contains(joined, "「"+draft[start:end]+"」") {
		t.Errorf("the words were lost:\n%s", got)
	}
}

// The order is worst first, and quiet leaves out what is in order.
func TestWorstFirstAndQuiet(t *testing.T) {
	p := newStory(t).page(Check)
	full := text(t, p)
	at := -1
	for _, s := range standings[:len(standings)-1] {
		i := strings.Index(full, s.sign+" "+s.word)
		if i <= at {
			t.Errorf("%q stands at %d, after what stood at %d", s.word, i, at)
		}
		at = i
	}
	p.Quiet = true
	quiet := text(t, p)
	for _, s := range standings[:len(standings)-1] {
		if got, want := strings.Contains(quiet, s.sign+" "+s.word), s.attention(); got != want {
			t.Errorf("quiet shows %q: %v", s.word, got)
		}
	}
	if !strings.Contains(quiet, "7 quotations: 1 verbatim") {
		t.Error("quiet does not say what it came to")
	}
}

// What is kept and what came are the draft's words; what is kept and what is gone are the source's, as far as the
// changes tell.
func TestInlineGivesBothTexts(t *testing.T) {
	s := newStory(t)
	for _, q := range s.report.Quotations {
		if len(q.Matches) == 0 || len(q.Parts) != 1 {
			continue
		}
		changes := q.Matches[0].Changes
		for _, draftFirst := range []bool{false, true} {
			var printed strings.Builder
			for _, r := range inline(s.draft, q.Parts, changes, draftFirst) {
				if r.role == kept || (r.role == came) != draftFirst && r.role != kept {
					printed.WriteString(r.text)
				}
			}
			if printed.String() != q.Text {
				t.Errorf("draftFirst %v: %q is not %q", draftFirst, printed.String(), q.Text)
			}
		}
	}
	left := inline("We will go.", []core.Span{{Start: 0, End: 11}},
		[]core.Change{{Level: "meaning", Quotation: core.Piece{Start: 7, End: 7}, Source: core.Piece{Text: "not"}}}, false)
	want := []run{{kept, "We will ", ""}, {gone, "not", "meaning"}, {kept, " go.", ""}}
	if len(left) != 3 || left[0] != want[0] || left[1] != want[1] || left[2] != want[2] {
		t.Errorf("a dropped word stands as %q", left)
	}
}

// Every line is one value that can be read without the rest of the report: documents by their paths.
func TestLines(t *testing.T) {
	for k, want := range map[Kind]int{Extract: 7, Check: 7, Compare: 9, Batch: 2} {
		s := newStory(t)
		var b bytes.Buffer
		if err := s.page(k).Lines(&b); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
		if len(lines) != want {
			t.Errorf("kind %d: %d lines, want %d", k, len(lines), want)
		}
		for _, l := range lines {
			if !json.Valid([]byte(l)) || strings.Contains(l, `"d1"`) || strings.Contains(l, `"d2"`) || !strings.Contains(l, `"draft.txt"`) {
				t.Errorf("kind %d: %s", k, l)
			}
		}
		if q := s.report.Quotations[0]; q.Document != "d1" || q.Matches[0].Document != "d2" {
			t.Error("the report was changed")
		}
	}
}

func FuzzInline(f *testing.F) {
	f.Add("We will go there.", 3, 7, "may", 8, 10, "")
	f.Add("a\xff\x1b[31m b", 0, 3, "x", 1, 2, "y")
	f.Fuzz(func(t *testing.T, s string, a, b int, x string, c, d int, y string) {
		at := func(i int) int { return min(max(i, -1), len(s)+1) }
		changes := []core.Change{
			{Level: "wording", Quotation: core.Piece{Start: at(a), End: max(at(a), at(b))}, Source: core.Piece{Text: x}},
			{Level: "meaning", Quotation: core.Piece{Start: at(c), End: max(at(c), at(d))}, Source: core.Piece{Text: y}},
		}
		half := len(s) / 2
		for _, r := range shorten(inline(s, []core.Span{{Start: 0, End: half}, {Start: half, End: len(s)}}, changes, false), 3) {
			if !utf8.ValidString(r.text) || strings.ContainsFunc(r.text, unicode.IsControl) {
				t.Errorf("%q", r.text)
			}
		}
	})
}

// No article can make a terminal do something, or hide what it holds.
func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain words":            "plain words",
		"two\n\n lines":          "two lines",
		"a\x1b[2Jb":              "a‹U+001B›[2Jb",
		"left\u202eright":        "left‹U+202E›right",
		"a\u200bb":               "a‹U+200B›b",
		"soft\u00adhyphen":       "softhyphen",
		"👩\u200d🚀":               "👩\u200d🚀",
		"\xff":                   "\ufffd",
		"« oui\u00a0»":           "« oui\u00a0»",
		"bell\a and\u009bC1":     "bell‹U+0007› and‹U+009B›C1",
		"tag\U000e0041character": "tag‹U+E0041›character",
	} {
		if got := clean(in); got != want {
			t.Errorf("%q is shown as %q, want %q", in, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("a\x1b]0;title\ab\u2028c")
	f.Fuzz(func(t *testing.T, s string) {
		got := clean(s)
		if !utf8.ValidString(got) {
			t.Errorf("%q is no UTF-8", got)
		}
		if strings.ContainsFunc(got, unicode.IsControl) {
			t.Errorf("%q holds a control", got)
		}
		if clean(got) != got {
			t.Errorf("%q is cleaned again to %q", got, clean(got))
		}
	})
}

// Signs of Markdown in an article stay words.
func TestMarkdownEscapes(t *testing.T) {
	if got, want := escaped("a *b* [c](d) <e> `f` ~g~ | #h"), `a \*b\* \[c\](d) \<e\> \`+"`f\\`"+` \~g\~ \| \#h`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTally(t *testing.T) {
	for want, counts := range map[string][]int{
		"No quotations.":            {0, 0, 0, 0, 0, 0, 0},
		"1 quotation: 1 not found.": {0, 0, 1, 0, 0, 0, 0},
		"14 quotations: 11 verbatim, 1 with disclosed edits, 1 not found, 1 reworded.":                              {0, 1, 1, 0, 1, 11, 0},
		"6 quotations: 1 verbatim, 1 to look at, 1 not found, 1 reworded, 1 with a changed meaning, 1 not checked.": {1, 1, 1, 1, 0, 1, 1},
	} {
		if got := tally(counts); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
