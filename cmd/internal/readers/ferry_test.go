package readers

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/quotedrift/quotedrift/core"
)

// testdata/ferry is one draft in the ways of several programs: written as Markdown, and made into the others by pandoc
// and LibreOffice. draft.txt is what a person would type of it.

func ferry(t *testing.T, name string, o Options) Document {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata/ferry", name))
	if err != nil {
		t.Fatal(err)
	}
	docs, err := Read(name, b, o)
	if err != nil || len(docs) != 1 {
		t.Fatalf("%s: %d documents, %v", name, len(docs), err)
	}
	return docs[0]
}

func given(d Document) core.Document {
	return core.Document{Text: d.Text, Format: d.Core, Markup: d.Markup, Places: d.Places}
}

// judged is what a check says of each quotation of a draft that is no block: an export may lose what is only set off.
func judged(draft, source Document) []string {
	r := core.Checker{}.Against([]core.Document{given(draft)}, []core.Document{given(source)})
	var out []string
	for _, q := range r.Quotations {
		if q.Kind == "block" {
			continue
		}
		var rules []string
		for _, m := range q.Matches[:min(1, len(q.Matches))] {
			for _, c := range m.Changes {
				rules = append(rules, c.Rule)
			}
		}
		out = append(out, fmt.Sprint(q.Text, " ", q.Kind, " ", q.Verdict, " ", rules))
	}
	return out
}

// The law of all readers: one draft gets the same verdicts, and one source gives them, whatever it is written in.
func TestSameVerdicts(t *testing.T) {
	files, err := filepath.Glob("testdata/ferry/[dlp]*")
	if err != nil || len(files) < 9 {
		t.Fatal(files, err)
	}
	plain, transcript := ferry(t, "draft.txt", Options{}), ferry(t, "transcript.txt", Options{})
	want := judged(plain, transcript)
	if len(want) != 7 {
		t.Fatalf("%d quotations in the draft: %q", len(want), want)
	}
	for _, path := range files {
		name := filepath.Base(path)
		d := ferry(t, name, Options{})
		if got := judged(d, transcript); !slices.Equal(got, want) {
			t.Errorf("%s as a draft:\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		if got := judged(plain, d); len(got) != len(want) || strings.Contains(strings.Join(got, "\n"), "missing") || strings.Contains(strings.Join(got, "\n"), "meaning") {
			t.Errorf("%s as a source:\n%s", name, strings.Join(got, "\n"))
		}
	}
}

// The oracle of all readers: the words of each file are those that its maker was given, in their order.
func TestSameWords(t *testing.T) {
	words := func(s string) string {
		return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
	}
	want := words(ferry(t, "draft.txt", Options{}).Text)
	files, _ := filepath.Glob("testdata/ferry/[lp]*")
	for _, path := range append(files, "testdata/ferry/draft.md") {
		d := ferry(t, filepath.Base(path), Options{})
		got := words(d.Text)
		got = strings.Replace(got, "inga birk 2026 02 03 ferry to close for the winter ", "", 1) // the title page that pandoc sets
		if got != want {
			t.Errorf("%s: %s\nwant %s", path, got, want)
		}
	}
}

// What a file tells of itself, and where its paragraphs stand.
func TestFerryTellsOfItself(t *testing.T) {
	for _, name := range []string{"draft.md", "pandoc.docx", "pandoc.odt", "pandoc.html", "pandoc.epub", "pandoc.rtf"} {
		d := ferry(t, name, Options{})
		if name != "pandoc.rtf" && (d.Title != "Ferry to close for the winter" || d.Author != "Inga Birk") {
			t.Errorf("%s: %q by %q", name, d.Title, d.Author)
		}
		if len(d.Markup) == 0 || d.Text[d.Markup[len(d.Markup)-1].Start:d.Markup[len(d.Markup)-1].End] != "Ferry to close for the winter" {
			t.Errorf("%s: the heading is not told: %v", name, d.Markup)
		}
		r := core.Checker{}.Extract([]core.Document{given(d)})
		if len(r.Quotations) < 7 {
			t.Fatalf("%s: %d quotations", name, len(r.Quotations))
		}
		w := r.Quotations[0].Where
		if name == "draft.md" && (w == nil || w.Line != 10) || name != "draft.md" && (w == nil || w.Paragraph == 0) {
			t.Errorf("%s: the first quotation is at %+v", name, w)
		}
	}
}
