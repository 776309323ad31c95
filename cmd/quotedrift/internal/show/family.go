package show

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

// families are those of the page's report, as batch has them.
func (d *desk) families() []batch.Family {
	quotations := d.page.quotations()
	list := make([]batch.Family, len(d.page.Report.Families))
	for i, f := range d.page.Report.Families {
		to := batch.Family{ID: f.ID, Speaker: f.Speaker, Speakers: f.Speakers, Level: f.Level, Look: f.Look, Canonical: f.Canonical, Variants: []core.Variant{}, Members: []batch.Member{}}
		for _, v := range f.Variants {
			v.Earliest = d.paths[v.Earliest]
			to.Variants = append(to.Variants, v)
		}
		for _, m := range f.Members {
			q := quotations[m.Quotation]
			to.Members = append(to.Members, batch.Member{Document: d.paths[q.Document], Quotation: m.Quotation, Variant: m.Variant,
				Line: d.line(q.Document, q.Marks.Start), Span: q.Span, Text: q.Text, Speaker: speakerName(q)})
		}
		list[i] = to
	}
	return list
}

// documents is how many texts have a family.
func documents(f *batch.Family) int {
	seen := map[string]bool{}
	for _, m := range f.Members {
		seen[m.Document] = true
	}
	return len(seen)
}

// howFar says how many wordings there are, and how far apart.
func howFar(f *batch.Family) string {
	if len(f.Variants) == 1 {
		return "one wording"
	}
	if f.Level == "same" { // a shorter quotation of the same words is a wording of its own
		return strconv.Itoa(len(f.Variants)) + " cuts of the same words"
	}
	if familyStanding(f) == "look" {
		return strconv.Itoa(len(f.Variants)) + " wordings, to look at"
	}
	return strconv.Itoa(len(f.Variants)) + " wordings, " + apart[f.Level]
}

// variantStanding is the standing whose look a wording has: one that rests on changes that only ask for a look accuses nobody.
func variantStanding(v *core.Variant) string {
	if v.Look {
		return "look"
	}
	return standingOfLevel[v.Level]
}

// familyStanding is that of its gravest wordings.
func familyStanding(f *batch.Family) string {
	if f.Look {
		return "look"
	}
	return standingOfLevel[f.Level]
}

// apart says how far the wordings of a family are apart, by level.
var apart = map[string]string{
	"style": "apart in style", "declared": "apart where they say so", "wording": "apart in words", "meaning": "apart in meaning",
}

// mostPlaces is how many places of a wording are shown.
const mostPlaces = 3

// places are where each variant stands, the first few of them.
func places(f *batch.Family) []string {
	out := make([]string, len(f.Variants))
	shown := make([]int, len(f.Variants))
	for _, m := range f.Members {
		v := m.Variant
		shown[v]++
		switch left := f.Variants[v].Count - mostPlaces; {
		case shown[v] == mostPlaces+1 && left > 1:
			out[v] += " and " + strconv.Itoa(left) + " more"
			continue
		case shown[v] > mostPlaces && left > 1:
			continue
		case shown[v] > 1:
			out[v] += ", "
		}
		out[v] += clean(m.Document) + ":" + strconv.Itoa(m.Line)
	}
	return out
}

// laid is how many bytes of the first wording are laid under others: hundreds of wordings of a remark, and the first
// pieces of a speech of which a thousand are quoted. The wordings behind them stand by themselves.
const laid = 1 << 17

// variantRuns are the words of a variant; of all but the first, laid over the first, with what it lacks and adds.
func variantRuns(f *batch.Family, i int) []run {
	first := f.Variants[0].Text
	if i == 0 {
		return []run{{role: kept, text: clean(first)}}
	}
	if i*len(first) > laid {
		return []run{{role: kept, text: clean(f.Variants[i].Text)}}
	}
	all := []core.Span{{Start: 0, End: len(first)}}
	return shorten(inline(first, all, core.Differences(first, f.Variants[i].Text), true), contextWords)
}

// family writes one family: how many quotations in how many texts, the speaker, how far the wordings are apart; then each
// wording with its count, what it changes against the first, and where it stands.
func (p *pen) family(f *batch.Family) {
	ink := inks[familyStanding(f)]
	head := []string{p.paint(dim, f.ID), p.paint(bold, many(len(f.Members), "quotation")+" in "+many(documents(f), "text"))}
	if f.Speaker != "" {
		head = append(head, clean(f.Speaker))
	}
	p.set("", 0, strings.Join(append(head, p.paint(ink, howFar(f))), "  "))
	where := places(f)
	for i, v := range f.Variants {
		count := strconv.Itoa(v.Count) + " ×"
		gutter := strings.Repeat(" ", max(0, lineWidth+2-lipgloss.Width(count))) + count
		p.set(gutter, lineWidth+4, "“"+p.words(variantRuns(f, i), ink)+"”")
		p.set("", lineWidth+4, p.paint(place, where[i]))
		if told := history(f, i); told != "" {
			p.set("", lineWidth+4, p.paint(dim, told))
		}
	}
	if told := voices(f); told != "" {
		p.set("", lineWidth+4, told)
	}
	p.blank()
}

// history tells of a wording who printed it and when, which one it most likely came from, and the rules of its changes; ""
// where nobody knows.
func history(f *batch.Family, i int) string {
	v := &f.Variants[i]
	var told []string
	if n := len(v.Outlets); n > 0 {
		list := make([]string, 0, mostPlaces)
		for _, o := range v.Outlets[:min(n, mostPlaces)] {
			list = append(list, clean(o))
		}
		s := strings.Join(list, ", ")
		if n > mostPlaces {
			s += " and " + strconv.Itoa(n-mostPlaces) + " more"
		}
		told = append(told, s)
	}
	if v.First != "" {
		s := clean(v.First)
		if v.Last != v.First {
			s += " to " + clean(v.Last)
		}
		told = append(told, s)
	}
	if i == f.Canonical && i > 0 {
		told = append(told, "canonical")
	}
	if v.From != nil {
		told = append(told, "most likely from wording "+strconv.Itoa(*v.From+1))
	}
	if names := rulesOf(v); len(names) > 0 {
		told = append(told, strings.Join(names, ", "))
	}
	return strings.Join(told, "; ")
}

// voices tells who is said to have said it, where the articles disagree.
func voices(f *batch.Family) string {
	if len(f.Speakers) < 2 {
		return ""
	}
	list := make([]string, len(f.Speakers))
	for i, v := range f.Speakers {
		list[i] = clean(v.Name) + " (" + number(v.Count) + ")"
	}
	return "The speakers disagree: " + strings.Join(list, ", ")
}

// batchFoot writes what the signs mean, and what a batch came to.
func (p *pen) batchFoot(n counts, drift string, quiet bool) {
	if n.changed > 0 && !quiet {
		p.set("", 0, p.paint(dim, "[-only in the first wording-] {+only in this one+}"))
	}
	if drift != "" && !quiet {
		p.set("", 0, drift)
	}
	p.set("", 0, p.paint(bold, n.sentence()))
}

// counts are what a batch came to.
type counts struct{ quotations, texts, families, changed int }

func (n counts) sentence() string {
	s := many(n.quotations, "quotation") + " in " + many(n.texts, "text") + "; " + many(n.families, "family")
	if n.changed > 0 {
		s += ", " + strconv.Itoa(n.changed) + " in more than one wording"
	}
	return s + "."
}

// counts are those of the page's report.
func (d *desk) counts() counts {
	r := d.page.Report
	n := counts{r.Summary.Quotations, len(r.Documents), len(r.Families), 0}
	for _, f := range r.Families {
		if len(f.Variants) > 1 {
			n.changed++
		}
	}
	return n
}

// family writes one family as a section with a table.
func (m *markdown) family(f *batch.Family) {
	head := f.ID + ": " + many(len(f.Members), "quotation") + " in " + many(documents(f), "text")
	if f.Speaker != "" {
		head += ", " + escaped(f.Speaker)
	}
	m.paragraph("## " + head + ", " + howFar(f))
	m.w.WriteString("| quotations | wording | where |\n|---:|---|---|\n")
	where := places(f)
	for i, v := range f.Variants {
		told := escaped(where[i])
		if s := history(f, i); s != "" {
			told += "; " + escaped(s)
		}
		m.w.WriteString("| " + number(v.Count) + " | “" + m.words(variantRuns(f, i)) + "” | " + told + " |\n")
	}
	m.w.WriteByte('\n')
	if s := voices(f); s != "" {
		m.paragraph(escaped(s))
	}
}

// family writes a row for each quotation of a family.
func (t *table) family(f *batch.Family) {
	for _, m := range f.Members {
		v := &f.Variants[m.Variant]
		from := ""
		if v.From != nil {
			from = number(*v.From + 1)
		}
		t.Write([]string{f.ID, number(len(f.Members)), number(m.Variant + 1), number(f.Variants[m.Variant].Count), f.Level, m.Speaker,
			m.Document, number(m.Line), number(m.Span.Start), number(m.Span.End), m.Text, m.Quotation, m.Outlet, m.Date, v.Level,
			v.Text, strconv.FormatBool(m.Variant == f.Canonical), strconv.FormatBool(v.Look), strings.Join(rulesOf(v), "; "), from, v.First, v.Last, v.Earliest, strconv.FormatBool(f.Look)})
	}
}
