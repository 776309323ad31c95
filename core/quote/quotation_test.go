package quote

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/speaker"
	"github.com/quotedrift/quotedrift/core/text"
)

var update = flag.Bool("update", false, "write what is found into the stories under testdata")

// A story is a text and the quotations in it, one a line: the kind, the parts between bars, deeper ones indented. What
// a story is about stands in its comment, and behind "own" what is the speaker's own of a speech in fiction; its first
// line names the language where the text is too short to tell.
func TestStories(t *testing.T) { tellStories(t, "en") }

// No rule asks for a language by its tag: a copy of English under another one passes every story of English.
func TestStoriesOfACopy(t *testing.T) {
	if !*update {
		tellStories(t, "qe")
	}
}

func init() { language.Copy("en", "qe") }

func tellStories(t *testing.T, english string) {
	stories(t, english, func(t *testing.T, b *strings.Builder, x *text.Text, qs []Quotation) { show(b, x, qs, "") })
}

// find finds the quotations of a text with their kinds, as core does it.
func find(x *text.Text, o Options) []Quotation {
	qs := Find(x, o)
	cast := speaker.Find(x, said(qs), o.language(x))
	cued := make([]bool, len(cast.Speakers))
	for i, s := range cast.Speakers {
		cued[i] = !s.Cue.Empty()
	}
	Classify(x, qs, o, Told{Cued: cued, Turns: cast.Turns})
	return qs
}

func said(qs []Quotation) []speaker.Said {
	var out []speaker.Said
	for _, q := range qs {
		out = append(out, speaker.Said{Parts: q.Parts, Nested: said(q.Nested)})
	}
	return out
}

// stories holds what tell says of the quotations of each text to what stands behind the text.
func stories(t *testing.T, english string, tell func(*testing.T, *strings.Builder, *text.Text, []Quotation)) {
	files, err := filepath.Glob("testdata/spans/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var o Options
			if lang, ok := strings.CutPrefix(strings.SplitN(string(a.Comment), "\n", 2)[0], "language: "); ok {
				o.Language = language.For(strings.TrimSpace(lang))
			}
			for i := 0; i+1 < len(a.Files); i += 2 {
				in, want := a.Files[i], a.Files[i+1]
				x := text.New(string(in.Data))
				o := o
				if o.language(x).Tag == "en" {
					o.Language = language.For(english)
				}
				var b strings.Builder
				tell(t, &b, x, find(x, o))
				if *update {
					a.Files[i+1].Data = []byte(b.String())
					continue
				}
				if got := b.String(); got != string(want.Data) {
					t.Errorf("%s:\n got\n%s want\n%s", in.Name, got, want.Data)
				}
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func show(b *strings.Builder, t *text.Text, qs []Quotation, indent string) {
	for _, q := range qs {
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, strings.ReplaceAll(t.Slice(p), "\n", "⏎"))
		}
		fmt.Fprintf(b, "%s%s |%s|", indent, q.Kind, strings.Join(parts, "|"))
		if len(q.Own) > len(q.Parts) {
			b.WriteString(" own")
			for _, p := range q.Own {
				b.WriteString(" |" + t.Slice(p) + "|")
			}
		}
		b.WriteString("\n")
		show(b, t, q.Nested, indent+"  ")
	}
}
