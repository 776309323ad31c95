package record

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/quotedrift/quotedrift/core"
)

// TestCanonical reads the cases that the element's tests read too: there from the HTML, here from the file.
func TestCanonical(t *testing.T) {
	raw, err := os.ReadFile("testdata/canonical.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		About                      string
		Article, Source, Subtitles *string
		Canonical                  string
	}
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		for _, f := range []struct {
			of *string
			is func(string) string
		}{{c.Article, Article}, {c.Source, Source}, {c.Subtitles, Subtitles}} {
			if f.of == nil {
				continue
			}
			if got := f.is(*f.of); got != c.Canonical {
				t.Errorf("%s:\n got %q\nwant %q", c.About, got, c.Canonical)
			}
			if again := f.is(c.Canonical); again != c.Canonical {
				t.Errorf("%s: the canonical text is read as another:\n got %q\nwant %q", c.About, again, c.Canonical)
			}
		}
	}
}

// FuzzCanonical: a canonical text is its own canonical text, valid UTF-8, and has every character of the text that is
// not white space, in order.
func FuzzCanonical(f *testing.F) {
	f.Add("a\r\n \r\nb\xffc\u00a0 d")
	f.Add("\ufeff\ufeffa")
	f.Fuzz(func(t *testing.T, text string) {
		for name, is := range map[string]func(string) string{"article": Article, "source": Source} {
			got := is(text)
			// A second mark is a character of its own, and would be taken for the mark of a file.
			if again := is(got); again != got && !strings.HasPrefix(got, byteOrderMark) {
				t.Errorf("%s: %q is read as %q", name, got, again)
			}
			dense := func(s string) string {
				return strings.Map(func(r rune) rune {
					if unicode.IsSpace(r) {
						return -1
					}
					return r
				}, s)
			}
			if want := dense(strings.TrimPrefix(text, byteOrderMark)); dense(got) != want {
				t.Errorf("%s: %q has lost characters of %q", name, got, text)
			}
		}
	})
}

// TestRecord: a draft broken into lines in another way has the same record; another word, another one; and the report
// in it is core's, byte for byte.
func TestRecord(t *testing.T) {
	source := core.Document{Path: "talk.txt", Text: "MAYOR: We will close the north lane on Monday, I promise.\n"}
	record := func(article string, sources ...core.Document) []byte {
		a, s := Canonical(core.Document{ID: "d1", Path: "draft.txt", Text: article}, sources)
		r := core.Checker{Profile: "news", Offsets: core.UTF16}.Against([]core.Document{a}, s)
		return Append(nil, "v1.2.3", r, a, s)
	}
	one := record("😀 “We will close the north lane on Monday,” he said.\n\nNobody asked why.", source)
	two := record("😀 “We will close\r\nthe north  lane on Monday,”\r\nhe said.\r\n\r\n\r\nNobody asked why.\r\n", source)
	if !bytes.Equal(one, two) {
		t.Errorf("the same text has two records:\n%s\n%s", one, two)
	}
	if other := record("😀 “We may close the north lane on Monday,” he said.", source); bytes.Equal(one, other) {
		t.Error("another text has the same record")
	}

	if markup := record("“The sign says </script><!-- here,” he said.", source); bytes.IndexByte(markup, '<') >= 0 || !json.Valid(markup) {
		t.Errorf("inside a script, this ends it: %s", markup)
	}

	var got struct {
		Schema, Version, Profile, Article string
		Sources                           []string
		Report                            json.RawMessage
	}
	if err := json.Unmarshal(one, &got); err != nil {
		t.Fatal(err)
	}
	if got.Schema != "quotedrift.record/1" || got.Version != "v1.2.3" || got.Profile != "news" || len(got.Sources) != 1 {
		t.Errorf("the record says %+v", got)
	}
	// printf '😀 “We will close the north lane on Monday,” he said.\n\nNobody asked why.' | sha256sum
	if want := "sha256-ff1fa4bceabbb66bda69cb6b4bb0486d935441d85ec56af129044fe459563fce"; got.Article != want {
		t.Errorf("the article's hash is %s, want %s", got.Article, want)
	}
	var report struct {
		Offsets    string
		Documents  []struct{ ID, Path string }
		Quotations []struct {
			Verdict string
			Span    struct{ Start, End int }
		}
	}
	if err := json.Unmarshal(got.Report, &report); err != nil {
		t.Fatal(err)
	}
	if report.Offsets != "utf16" || len(report.Quotations) != 1 || report.Quotations[0].Verdict != "verbatim" || report.Quotations[0].Span.Start != 4 {
		t.Errorf("the report is %s", got.Report)
	}
	if d := report.Documents; len(d) != 2 || d[0].ID != "article" || d[1].ID != "source" || d[0].Path != "" {
		t.Errorf("the documents are %+v", d)
	}
}

// TestRecordOfSeveralSources: each has a hash and an id of its own, and subtitles keep their times.
func TestRecordOfSeveralSources(t *testing.T) {
	a, s := Canonical(core.Document{Text: "“We will close the north lane on Monday,” he said."}, []core.Document{
		{Path: "a.txt", Text: "Nothing of it."},
		{Path: "b.srt", Format: core.SRT, Text: "1\r\n00:00:07,000 --> 00:00:09,000\r\nWe will close the north lane\r\non Monday\r\n"},
	})
	r := core.Checker{Offsets: core.UTF16}.Against([]core.Document{a}, s)
	if len(s) != 2 || s[0].ID != "source" || s[1].ID != "source2" {
		t.Errorf("the ids are %q, %q", s[0].ID, s[1].ID)
	}
	line := string(Append(nil, "v1", r, a, s))
	if strings.Count(line, `"sha256-`) != 6 || !strings.Contains(line, "00:00:07") || strings.Count(line, "\n") != 1 {
		t.Errorf("the record is %s", line)
	}
}

// TestFold reads the cases that the element's tests read too. What is folded is folded for good.
func TestFold(t *testing.T) {
	raw, err := os.ReadFile("testdata/folded.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct{ About, Text, Folded string }
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if got := Fold(c.Text); got != c.Folded {
			t.Errorf("%s:\n got %q\nwant %q", c.About, got, c.Folded)
		}
		if again := Fold(c.Folded); again != c.Folded {
			t.Errorf("%s: folded again it is %q", c.About, again)
		}
	}
}

// TestRecordSurvives: what a content system does to glyphs and breaks leaves the canonical hash, and another word does not.
func TestRecordSurvives(t *testing.T) {
	canonical := func(article, source string) string {
		a, s := Canonical(core.Document{Text: article}, []core.Document{{Text: source}})
		r := core.Checker{Offsets: core.UTF16}.Against([]core.Document{a}, s)
		_, rest, ok := strings.Cut(string(Append(nil, "v1", r, a, s)), `"canonical":`)
		if !ok {
			t.Fatal("no canonical hash")
		}
		rest, _, _ = strings.Cut(rest, `,"report"`)
		return rest
	}
	one := canonical("\"We don't close the lane - not on Monday...\" he said.", "MAYOR: We don't close the lane,\nnot on Monday.")
	if other := canonical("“We don’t close the lane – not on Monday…” he said.", "MAYOR: We don’t close the lane, not on Monday."); other != one {
		t.Errorf("the glyphs of a page are another text:\n%s\n%s", one, other)
	}
	if other := canonical("“We do close the lane – not on Monday…” he said.", "MAYOR: We don’t close the lane, not on Monday."); other == one {
		t.Error("another word is the same text")
	}
}
