package core_test

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// Differences tell where two wordings part: a with the pieces of b in their places reads as b, to the words.
func FuzzDifferences(f *testing.F) {
	f.Add("We will open the road in spring.", "We may not open the old road in spring")
	f.Add("", "a b")
	f.Add("a\xff b", "“c”")
	f.Fuzz(func(t *testing.T, a, b string) {
		if d := core.Differences(a, a); len(d) != 0 {
			t.Errorf("%q differs from itself: %v", a, d)
		}
		end, other := 0, 0
		var mended strings.Builder
		for _, d := range core.Differences(a, b) {
			if d.Quotation.Start < end || d.Source.Start < other || a[d.Quotation.Start:d.Quotation.End] != d.Quotation.Text ||
				b[d.Source.Start:d.Source.End] != d.Source.Text {
				t.Fatalf("%q and %q: %+v", a, b, d)
			}
			mended.WriteString(a[end:d.Quotation.Start] + " " + d.Source.Text + " ")
			end, other = d.Quotation.End, d.Source.End
		}
		mended.WriteString(a[end:])
		if d := core.Differences(mended.String(), b); plain(a) && plain(b) && len(d) != 0 {
			t.Errorf("%q with the pieces of %q is %q", a, b, mended.String())
		}
	})
}

// plain says whether a text is of letters and spaces alone: signs that are joined anew can make other words.
func plain(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && r != ' ' })
}

func TestDifferences(t *testing.T) {
	d := core.Differences("We will open the road.", "We may open the old road,")
	if len(d) != 2 || d[0].Quotation.Text != "will" || d[0].Source.Text != "may" || d[1].Quotation.Text != "" ||
		d[1].Source.Text != "old" {
		t.Errorf("%+v", d)
	}
	if d[1].Quotation.Start != len("We will open the") {
		t.Errorf("words that are missing are missed at %d", d[1].Quotation.Start)
	}
}

func TestParagraphs(t *testing.T) {
	s := "One line.\n\nAnother “é” line.\r\n\n"
	var got []string
	for _, p := range core.Paragraphs(s) {
		got = append(got, s[p.Start:p.End])
	}
	if strings.Join(got, "|") != "One line.|Another “é” line." {
		t.Errorf("%q", got)
	}
}

// A face finds every name that the core writes.
func TestNames(t *testing.T) {
	for _, name := range core.Units() {
		if u, ok := core.ParseUnit(name); !ok || u.String() != name {
			t.Errorf("no unit is called %q", name)
		}
	}
	if names := core.Profiles(); len(names) == 0 || names[0] != "strict" {
		t.Errorf("the first of the profiles %q is not the default", names)
	}
	for _, name := range core.Profiles() {
		if core.ProfileAbout(name) == "" {
			t.Errorf("nothing is said of %s", name)
		}
		if r := (core.Checker{Profile: name}).Extract(nil); r.Profile != name {
			t.Errorf("a check by %s reports %s", name, r.Profile)
		}
	}
	for kind, spoken := range map[string]bool{"speech": true, "fragment": true, "block": true, "title": false,
		"scare": false, "no kind": false} {
		if core.Spoken(kind) != spoken {
			t.Errorf("%s is spoken: %v", kind, !spoken)
		}
	}
}
