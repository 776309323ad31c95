package speaker

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/text"
	"golang.org/x/tools/txtar"
)

// A story is a text and who says what in it, one quotation a line: how it begins, the name, the mention, the reporting
// words, and the pattern that found them. "nobody" is the honest empty speaker.
func TestStories(t *testing.T) { stories(t, "en") }

// No rule asks for a language by its tag: a copy of English under another one passes every story of English.
func TestStoriesOfACopy(t *testing.T) {
	if !*update {
		stories(t, "qe")
	}
}

func init() { language.Copy("en", "qe") }

func stories(t *testing.T, english string) {
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
			tag, _ := strings.CutPrefix(strings.SplitN(string(a.Comment), "\n", 2)[0], "language: ")
			for i := 0; i+1 < len(a.Files); i += 2 {
				in, want := a.Files[i], a.Files[i+1]
				x := text.New(string(in.Data))
				lang := language.For(tag)
				if !lang.Known() {
					lang = language.For(x.Language())
				}
				if lang.Tag == "en" {
					lang = language.For(english)
				}
				r := read(x, lang)
				r.check(t)
				var b strings.Builder
				r.show(&b, r.quotes, "")
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

var update = flag.Bool("update", false, "write what is found into the stories under testdata")

// A reading is a text with its quotations and who says them, by the number of each.
type reading struct {
	x      *text.Text
	quotes []quote.Quotation
	cast   Cast
}

// read does with a text what core does; a tag that is no language's lets the text decide.
func read(x *text.Text, lang *language.Language) *reading {
	if !lang.Known() {
		lang = language.For(x.Language())
	}
	r := &reading{x: x, quotes: quote.Find(x, quote.Options{Language: lang})}
	r.cast = Find(x, said(r.quotes), lang)
	cued := make([]bool, len(r.cast.Speakers))
	for i, s := range r.cast.Speakers {
		cued[i] = !s.Cue.Empty()
	}
	quote.Classify(x, r.quotes, quote.Options{Language: lang}, quote.Told{Cued: cued, Turns: r.cast.Turns})
	return r
}

func said(qs []quote.Quotation) []Said {
	var out []Said
	for _, q := range qs {
		out = append(out, Said{Parts: q.Parts, Nested: said(q.Nested)})
	}
	return out
}

func (r *reading) show(b *strings.Builder, qs []quote.Quotation, indent string) {
	for _, q := range qs {
		words := strings.Fields(r.x.Slice(q.Parts[0]))
		start := strings.Join(words[:min(4, len(words))], " ")
		switch s := r.cast.Speakers[q.Number]; {
		case s == Speaker{} || !q.Kind.Spoken():
			fmt.Fprintf(b, "%s|%s| nobody\n", indent, start)
		default:
			fmt.Fprintf(b, "%s|%s| %s <- %q %q: %s\n", indent, start, s.Name, r.x.Slice(s.Mention), r.x.Slice(s.Cue), s.Why)
		}
		r.show(b, q.Nested, indent+"  ")
	}
}

// check fails where speakers break what Speaker promises.
func (r *reading) check(t *testing.T) {
	t.Helper()
	r.checkNested(t, r.quotes, strings.Join(strings.Fields(r.x.String), " "), map[string]bool{})
}

func (r *reading) checkNested(t *testing.T, qs []quote.Quotation, plain string, known map[string]bool) {
	t.Helper()
	for _, q := range qs {
		s := r.cast.Speakers[q.Number]
		if s == (Speaker{}) {
			continue
		}
		if s.Why == "" || s.Confidence <= 0 || s.Confidence > 1 {
			t.Fatalf("%q: confidence %v, reason %q", q.Span.Of(r.x.String), s.Confidence, s.Why)
		}
		if s.Mention.Empty() || s.Mention.Of(r.x.String) == "" {
			t.Fatalf("%q: the speaker %q without a mention", q.Span.Of(r.x.String), s.Name)
		}
		if !known[s.Name] && !strings.Contains(plain, s.Name) {
			t.Fatalf("the name %q is not in the text", s.Name)
		}
		known[s.Name] = true
		for _, p := range q.Parts {
			if p.Overlaps(s.Mention) || p.Overlaps(s.Cue) {
				t.Fatalf("%q: its speaker %v or cue %v is inside it", p.Of(r.x.String), s.Mention, s.Cue)
			}
		}
		r.checkNested(t, q.Nested, plain, known)
	}
}

func FuzzFind(f *testing.F) {
	for language, s := range map[string]string{
		"en": "Mr. A. B. Smith (R-Ind.), who, on May 3, told CNN's Jo al-Hall, said “a,” he said, “b ‘c’ d.” She: “e” — " +
			"F. G.\n\n“h?” asked the U.S. president.",
		"de": "Laut dem A sagte er, „b“, so die C von D, habe „e“ sei. Wie F sagte: „g“, heißt es in H. Von der I betonte: " +
			"„j“",
		"fr": "« A », a-t-il dit. L'B d'C, qu'il D : « e », dit-elle. Selon l'F, « g »",
	} {
		f.Add(s, language)
	}
	f.Add("said said “a” said said “b” “c” by by “d” to to “e” who, who, “f” that - : “g” \xff’s “h”’s", "en")
	f.Fuzz(func(t *testing.T, s, tag string) {
		r := read(text.New(s), language.For(tag))
		r.check(t)
		if again := read(text.New(s), language.For(tag)); !reflect.DeepEqual(r.cast, again.cast) {
			t.Fatalf("one text, two casts: %v and %v", r.cast, again.cast)
		}
	})
}

// units is how often the unit of a shape is repeated. TestWork of package core counts the work of some and of twice as
// many.
var units = flag.Int("units", few, "repeat the shapes so often")

const few = 100

// TestShapes names the speakers of texts of hostile shapes.
func TestShapes(t *testing.T) {
	for name, unit := range map[string]string{
		"quotations":   "“a” ",
		"paragraphs":   "“A.”\n\n",
		"cues":         "said ",
		"cue and mark": "he said “a,” ",
		"pronouns":     "he “a” she ",
		"commas":       "Smith, a, b, said “a” ",
		"names":        "Ann Bell ",
		"other names":  "Ann B%d ",
		"one surname":  "A%d Bell said “a.” ",
		"roles":        "President Bell said. The president said “a.” ",
		"who":          "who said that, ",
		"words":        "a ",
		"brackets":     "(a) “b” ",
		"dashes":       "– a – “b” ",
		"colons":       "A: “b” ",
		"no stop":      "the old man of the sea of “a” ",
		"no spaces":    "市長は「港」と述べ山田氏表示：",
		"one run":      "港町",
		"particles":    "시장은 “가”고 그는 ",
	} {
		for _, tag := range []string{"en", "de", "fr", "ja", "ar"} {
			t.Run(name+" "+tag, func(t *testing.T) {
				var b strings.Builder
				for i := range *units {
					if strings.Contains(unit, "%d") {
						fmt.Fprintf(&b, unit, i)
					} else {
						b.WriteString(unit)
					}
				}
				b.WriteString("he said “a.”")
				if r := read(text.New(b.String()), language.For(tag)); *units == few {
					r.check(t)
				}
			})
		}
	}
}
