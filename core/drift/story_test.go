package drift

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the stories come to into their files")

// A story is a quotation, what was said, and the changes that a reader is told.
//
// "by: NAME" names the speaker of the draft, "in: de" the language. In the quotation, "‖" is where its attribution
// interrupts it. In what was said, "|" stands on both sides of the passage where it is not all of it, and a line that
// begins with a name in capitals and a colon begins a turn.
func TestStories(t *testing.T) { stories(t, "en") }

// No rule asks for a language by its tag: a copy of English under another one passes every story of English.
func TestStoriesOfACopy(t *testing.T) {
	if !*update {
		stories(t, "qe")
	}
}

func init() { language.Copy("en", "qe") }

func stories(t *testing.T, english string) {
	files, err := filepath.Glob("testdata/judge/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, f := range a.Files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar")+"/"+f.Name, func(t *testing.T) {
				story, want, _ := strings.Cut(string(f.Data), "changes:\n")
				head, said, ok := strings.Cut(story, "said: ")
				by, quotation, ok2 := strings.Cut(head, "quotation: ")
				if !ok || !ok2 {
					t.Fatal("a story has a quotation: and a said:")
				}
				in := aligned(strings.TrimSpace(quotation), strings.TrimSpace(said))
				if lang, ok := strings.CutPrefix(by, "in: "); ok {
					in.Language, by = strings.TrimSpace(lang), ""
				}
				if in.Language == "en" {
					in.Language = english
				}
				in.Speaker = strings.TrimSpace(strings.TrimPrefix(by, "by:"))
				got := told(in, Judge(in, nil))
				if *update {
					a.Files[i].Data = []byte(story + "changes:\n" + got)
				} else if got != want {
					t.Errorf("got\n%swant\n%s", got, want)
				}
			})
		}
		if *update {
			if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// told writes the verdict and the changes, one a line, with the words on both sides.
func told(in Input, changes []Change) string {
	var b strings.Builder
	_, v, look := Sum(changes)
	b.WriteString(v.String())
	if look {
		b.WriteString(", look")
	}
	b.WriteString("\n")
	for _, c := range changes {
		b.WriteString(string(c.Rule) + " " + c.Level.String() + ": " + c.Why.Sentence() + "\n")
	}
	return b.String()
}

const attribution = "” said the speaker. “"

// aligned makes the input of a quotation and what was said, as TestStories has them, aligned by a plain diff of keys.
func aligned(quotation, said string) Input {
	in := Input{Language: "en"}
	body := "“"
	var parts []text.Span
	for i, part := range strings.Split(quotation, "‖") {
		if i > 0 {
			body += attribution
		}
		parts = append(parts, text.Span{Start: len(body), End: len(body) + len(part)})
		body += part
	}
	in.Draft = text.New(body + "” said the speaker.\n")
	in.Span = text.Span{Start: len("“"), End: len(body)}
	in.Marks = text.Span{Start: 0, End: len(body) + len("”")}
	for i, p := range parts {
		if i > 0 {
			in.Seams = append(in.Seams, len(in.Quote))
		}
		lo, hi := in.Draft.WordsIn(p)
		in.Quote = append(in.Quote, in.Draft.Words[lo:hi]...)
	}
	passage := text.Span{Start: 0, End: len(said)}
	if lo, hi := strings.Index(said, "|"), strings.LastIndex(said, "|"); hi > lo {
		said = said[:lo] + said[lo+1:hi] + said[hi+1:]
		passage = text.Span{Start: lo, End: hi - 1}
	}
	in.Source = text.New(said)
	in.turns()
	in.Passage.Start, in.Passage.End = in.Source.WordsIn(passage)
	in.Script = diff.Words(keyList(in.Quote), keyList(in.Source.Words[in.Passage.Start:in.Passage.End]))
	for i := range in.Script {
		in.Script[i].B.Start += in.Passage.Start
		in.Script[i].B.End += in.Passage.Start
	}
	return in
}

// turns cuts the source at its labels, and drops their words and those of stage directions.
func (in *Input) turns() {
	whole := *in.Source
	in.Source.Words = nil
	at := 0
	for _, line := range strings.SplitAfter(whole.String, "\n") {
		label, _, ok := strings.Cut(line, ": ")
		skip := at
		if ok && len(label) < 30 && label == strings.ToUpper(label) {
			skip = at + len(label)
			if n := len(in.Turns); n > 0 {
				in.Turns[n-1].Hi = len(in.Source.Words)
			}
			in.Turns = append(in.Turns, Turn{Speaker: label, Lo: len(in.Source.Words)})
		}
		lo, hi := whole.WordsIn(text.Span{Start: skip, End: at + len(line)})
		for _, w := range whole.Words[lo:hi] {
			if raw := whole.Slice(w.Span); w.Aside != text.Parenthesised || raw != strings.ToUpper(raw) {
				in.Source.Words = append(in.Source.Words, w)
			}
		}
		at += len(line)
	}
	if n := len(in.Turns); n > 0 {
		in.Turns[n-1].Hi = len(in.Source.Words)
	}
	for _, t := range in.Turns {
		in.Voices = append(in.Voices, t.Speaker)
	}
}

func keyList(words []text.Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Key
	}
	return out
}
