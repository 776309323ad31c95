package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A story is a text and who says what in it, one quotation a line: how it begins, the name, the mention, the reporting
// words, and the pattern that found them. "nobody" is the honest empty speaker.
func TestSpeakerStories(t *testing.T) {
	stories(t, "speakers", func(t *testing.T, b *strings.Builder, x *text.Text, qs []Quotation) {
		checkSpeakers(t, x, qs)
		showSpeakers(b, x, qs, "")
	})
}

func showSpeakers(b *strings.Builder, t *text.Text, qs []Quotation, indent string) {
	for _, q := range qs {
		words := strings.Fields(t.Slice(q.Parts[0]))
		start := strings.Join(words[:min(4, len(words))], " ")
		switch s := q.Speaker; {
		case s == Speaker{}:
			fmt.Fprintf(b, "%s|%s| nobody\n", indent, start)
		default:
			fmt.Fprintf(b, "%s|%s| %s <- %q %q: %s\n", indent, start, s.Name, t.Slice(s.Mention), t.Slice(s.Cue), s.Why)
		}
		showSpeakers(b, t, q.Nested, indent+"  ")
	}
}

// checkSpeakers fails where speakers break what Speaker promises.
func checkSpeakers(t *testing.T, x *text.Text, qs []Quotation) {
	t.Helper()
	checkNested(t, x, qs, strings.Join(strings.Fields(x.String), " "), map[string]bool{})
}

func checkNested(t *testing.T, x *text.Text, qs []Quotation, plain string, known map[string]bool) {
	t.Helper()
	for _, q := range qs {
		s := q.Speaker
		if s == (Speaker{}) {
			continue
		}
		if s.Why == "" || s.Confidence <= 0 || s.Confidence > 1 {
			t.Fatalf("%q: confidence %v, reason %q", q.Span.Of(x.String), s.Confidence, s.Why)
		}
		if s.Mention.Empty() || s.Mention.Of(x.String) == "" {
			t.Fatalf("%q: the speaker %q without a mention", q.Span.Of(x.String), s.Name)
		}
		if !known[s.Name] && !strings.Contains(plain, s.Name) {
			t.Fatalf("the name %q is not in the text", s.Name)
		}
		known[s.Name] = true
		for _, p := range q.Parts {
			if p.Overlaps(s.Mention) || p.Overlaps(s.Cue) {
				t.Fatalf("%q: its speaker %v or cue %v is inside it", p.Of(x.String), s.Mention, s.Cue)
			}
		}
		checkNested(t, x, q.Nested, plain, known)
	}
}

func FuzzSpeakers(f *testing.F) {
	for language, s := range map[string]string{
		"en": "Mr. A. B. Smith (R-Ind.), who, on May 3, told CNN's Jo al-Hall, said “a,” he said, “b ‘c’ d.” She: “e” — F. G.\n\n“h?” asked the U.S. president.",
		"de": "Laut dem A sagte er, „b“, so die C von D, habe „e“ sei. Wie F sagte: „g“, heißt es in H. Von der I betonte: „j“",
		"fr": "« A », a-t-il dit. L'B d'C, qu'il D : « e », dit-elle. Selon l'F, « g »",
	} {
		f.Add(s, language)
	}
	f.Add("said said “a” said said “b” “c” by by “d” to to “e” who, who, “f” that - : “g” \xff’s “h”’s", "en")
	f.Fuzz(func(t *testing.T, s, language string) {
		x := text.New(s)
		qs := Find(x, Options{Language: language})
		checkSpeakers(t, x, qs)
		again := Find(text.New(s), Options{Language: language})
		for i := range qs {
			if qs[i].Speaker != again[i].Speaker {
				t.Fatalf("one text, two speakers: %v and %v", qs[i].Speaker, again[i].Speaker)
			}
		}
	})
}

// A text twice as long is looked at about twice as often, whatever it says.
func TestSpeakersPathological(t *testing.T) {
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
	} {
		for _, tag := range []string{"en", "de", "fr"} {
			work := func(n int) int {
				var b strings.Builder
				for i := range n {
					if strings.Contains(unit, "%d") {
						fmt.Fprintf(&b, unit, i)
					} else {
						b.WriteString(unit)
					}
				}
				b.WriteString("he said “a.”")
				x := text.New(b.String())
				qs := Find(x, Options{Language: tag})
				checkSpeakers(t, x, qs)
				g := &language.ForOrEnglish(tag).Grammar
				a := newAttributor(x, text.Span{End: len(x.String)}, qs, g, nil)
				a.run()
				return a.looks
			}
			if a, b := work(1000), work(2000); b > 9*a/4+10000 {
				t.Errorf("%s, %s: %d looks for 1000 units, %d for 2000", name, tag, a, b)
			}
		}
	}
}
