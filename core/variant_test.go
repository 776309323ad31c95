package core

import (
	"slices"
	"strings"
	"testing"
)

// printed is articles of one quotation each: outlet, date, and the paragraph.
func printed(lines ...string) []Document {
	var docs []Document
	for _, l := range lines {
		f := strings.SplitN(l, "|", 3)
		docs = append(docs, Document{Outlet: f[0], Date: f[1], Text: f[2]})
	}
	return docs
}

func onlyFamily(t *testing.T, docs []Document) Family {
	t.Helper()
	r := Checker{}.Across(docs)
	if len(r.Families) != 1 {
		t.Fatalf("%d families", len(r.Families))
	}
	return r.Families[0]
}

// What stands just outside a shorter wording counts: in the longer one, and not where its own article has it too.
func TestWordsOutsideAShorterWording(t *testing.T) {
	f := onlyFamily(t, printed(
		"Harbour Post||“Not everyone in the valley will get a pension from the company this year,” Ida Holm said.",
		"Hill Courier||Ida Holm promised that “everyone in the valley will get a pension from the company this year.”"))
	if f.Level != "meaning" || !f.Look {
		t.Errorf("“Not everyone” became “everyone”, and it is %s, a look: %t: %+v", f.Level, f.Look, f.Variants)
	}
	f = onlyFamily(t, printed(
		"Harbour Post||“Not everyone in the valley will get a pension from the company this year,” Ida Holm said.",
		"Hill Courier||Ida Holm said that not “everyone in the valley will get a pension from the company this year.”"))
	if f.Level == "meaning" && !f.Variants[1].Look && !f.Variants[0].Look {
		t.Errorf("the “not” stands outside the marks, and the level is %s", f.Level)
	}
}

// A family tells who printed which wording, since when, where it came from, and who else is said to have said it.
func TestVariants(t *testing.T) {
	f := onlyFamily(t, printed(
		"Post|2026-03-02|“We will open the northern tunnel before the first snow falls on the pass,” Ida Holm said.",
		"Courier|2026-03-02|“We will open the northern tunnel before the first snow falls on the pass,” said Ida Holm, "+
			"the engineer.",
		"Echo|2026-03-04|“We may open the northern tunnel before the first snow falls on the pass,” Ida Holm said.",
		"Mirror|2026-03-05|“We may open the northern tunnel before the first frost falls on the pass,” Jon Berg said.",
		"Mirror||They spoke of “the northern tunnel before the first snow falls”."))
	if got := f.Variants[f.Canonical]; got.Count != 2 || !slices.Equal(got.Outlets, []string{"Courier", "Post"}) ||
		got.First != "2026-03-02" || got.From != nil || got.Against != nil {
		t.Errorf("the canonical variant is %+v", got)
	}
	find := func(part string) int {
		return slices.IndexFunc(f.Variants, func(v Variant) bool { return strings.Contains(v.Text, part) })
	}
	if f.Level != "meaning" || f.Look {
		t.Errorf("the level is %s, a look: %t", f.Level, f.Look)
	}
	may, frost := f.Variants[find("may open the northern tunnel before the first snow")], f.Variants[find("frost")]
	if may.Level != "meaning" || *may.From != f.Canonical {
		t.Errorf("%+v", may)
	}
	if *frost.From != find("may open the northern tunnel before the first snow") {
		t.Errorf("the last wording came from variant %d: %q", *frost.From, f.Variants[*frost.From].Text)
	}
	if piece := f.Variants[find("the northern tunnel before")]; len(f.Variants) != 4 ||
		piece.Level != "style" && piece.Level != "same" {
		t.Errorf("%d variants; the piece is %+v", len(f.Variants), piece)
	}
	if len(f.Speakers) != 2 || f.Speakers[1] != (Voice{"Jon Berg", 1}) || f.Speaker != "Ida Holm" {
		t.Errorf("speakers: %s of %v", f.Speaker, f.Speakers)
	}
	for _, v := range f.Variants {
		for _, c := range v.Changes {
			short, long := v.Text, f.Variants[*v.Against].Text
			if v.Longer {
				short, long = long, short
			}
			if short[c.Quotation.Start:c.Quotation.End] != c.Quotation.Text ||
				long[c.Source.Start:c.Source.End] != c.Source.Text {
				t.Errorf("%q does not stand at %v of %q", c.Quotation.Text, c.Quotation, short)
			}
		}
	}
}
