package show

import (
	"cmp"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/quotedrift/quotedrift/core"
)

// margin is the column at which quoted words start: the signs of the verdicts stand in the margin.
const margin = 4

// check writes the findings of a check, worst first, then the quotations that are in order, a line each.
func (d *desk) check(t *pen) {
	groups := d.grouped(checked)
	marks := false
	for i, group := range groups {
		s := standings[i]
		if len(group) == 0 || d.page.Quiet && !s.attention() {
			continue
		}
		if s.attention() || s.name == "declared" {
			for _, q := range group {
				marks = d.finding(t, q, s, false, false) || marks
			}
			continue
		}
		head := t.verdict(s)
		if draft, source := d.sole["article"], d.sole["source"]; draft != "" && source != "" {
			head += "  " + t.paint(accent, draft) + " in " + t.paint(place, source)
		}
		t.set("", 0, head)
		wide := 0
		for _, q := range group {
			wide = max(wide, lipgloss.Width(d.short(q.Document, q.Marks.Start, "article")))
		}
		for _, q := range group {
			d.brief(t, q, wide)
		}
		t.blank()
	}
	if !d.page.Quiet {
		d.read(t, slices.ContainsFunc(d.page.Report.Quotations, func(q core.Quotation) bool { return checked(q) && q.Verdict == "missing" }))
	}
	if marks && !d.page.Quiet {
		t.set("", 0, t.paint(dim, "[-said, not printed-] {+printed, not said+}"))
	}
	t.set("", 0, t.paint(bold, tally(counted(groups))))
}

// checked says whether a marked span belongs in a report: titles and the like do where their words were found.
func checked(q core.Quotation) bool { return core.Spoken(q.Kind) || len(q.Matches) > 0 }

// attention says whether a reader has to do something about a quotation of this standing.
func (s standing) attention() bool {
	switch s.name {
	case "meaning", "reworded", "missing", "look":
		return true
	}
	return false
}

// grouped puts the quotations that pass the filter by standing, each group in the order of the report.
func (d *desk) grouped(keep func(core.Quotation) bool) [][]core.Quotation {
	groups := make([][]core.Quotation, len(standings))
	for _, q := range d.page.Report.Quotations {
		if keep(q) {
			i := standingOf(q)
			groups[i] = append(groups[i], q)
		}
	}
	return groups
}

func (p *pen) verdict(s standing) string {
	return p.paint(inks[s.name].Bold(true), s.sign+" "+s.word)
}

// finding writes one quotation with what is said of it, and tells whether it showed words that changed. Where
// draftFirst, the quotation's words come before the other text's.
func (d *desk) finding(t *pen, q core.Quotation, s standing, draftFirst, comparing bool) (marks bool) {
	head := []string{t.verdict(s)}
	if comparing && len(q.Matches) > 0 {
		m := q.Matches[0]
		head = append(head, t.paint(accent, d.pair(q.Document, q.Marks.Start, m.Document, m.Span.Start)))
	} else {
		head = append(head, t.paint(accent, d.place(q.Document, q.Marks.Start)))
	}
	if name := clean(speakerName(q)); name != "" {
		head = append(head, name)
	}
	t.set("", 0, strings.Join(head, "  "))

	var changes []core.Change
	if len(q.Matches) > 0 {
		changes = q.Matches[0].Changes
	}
	runs := d.runs(q, changes, draftFirst)
	for _, r := range runs {
		marks = marks || r.role == gone || r.role == came
	}
	open, end := d.marks(q)
	t.set("", margin, open+t.words(runs, inks[s.name])+end)

	d.reasons(t, slices.Concat(changes, q.Changes), s, !comparing)
	if !comparing {
		d.said(t, q, s)
	}
	t.blank()
	return marks
}

// runs are the words of a quotation with the changes laid in.
func (d *desk) runs(q core.Quotation, changes []core.Change, draftFirst bool) []run {
	return inline(d.page.Texts[q.Document], q.Parts, changes, draftFirst)
}

// marks are the quotation's own marks: one that never closes has none at its end. Where there are none at all, as in a
// block, or more than marks, they are plain ones.
func (d *desk) marks(q core.Quotation) (open, end string) {
	const most = 12 // bytes: two marks of three bytes with a space between
	text := d.page.Texts[q.Document]
	a, b := clamp(q.Marks, len(text))
	s, e := clamp(q.Span, len(text))
	if a == s && b == e || a > s || e > b || s-a > most || b-e > most {
		return "“", "”"
	}
	return clean(text[a:s]), clean(text[e:b])
}

// reasons writes the changes below a quotation, gravest first: rule, reason, repair. What is style alone is not told,
// but for characters that nobody can see; that a quotation is missing, its head has said.
func (d *desk) reasons(t *pen, changes []core.Change, s standing, repairs bool) {
	for _, c := range gravestFirst(changes) {
		told := c.Look || c.Why != nil && c.Why.Key != "missing" // more than that it is missing
		if c.Level == "style" && c.Rule != "typo.hidden" && c.Rule != "edge.note" || c.Rule == "quote.missing" && !told {
			continue
		}
		ink, reason := inks[standingOfLevel[c.Level]], clean(c.Reason)
		if c.Look {
			ink = inks["look"]
			if s.name != "look" {
				reason += " Look at this."
			}
		}
		reason += tracked(c)
		if r := c.Repair; r != nil && repairs {
			reason += " " + t.paint(dim, "→"+stay+strings.Replace(repair(r), " ", stay, 1))
		}
		t.note(t.paint(ink, c.Rule), reason)
	}
}

// tracked says that the finding rests on a deletion that nobody has accepted yet.
func tracked(c core.Change) string {
	if c.Tracked == "" {
		return ""
	}
	return " The file holds “" + brief(clean(c.Tracked), swallowedWords) + "” here as a tracked deletion, which was read as accepted."
}

// gravestFirst puts the changes by level; those of one level stay in the order of the quotation.
func gravestFirst(changes []core.Change) []core.Change {
	out := slices.Clone(changes)
	slices.SortStableFunc(out, func(a, b core.Change) int {
		return cmp.Compare(slices.Index(core.Levels(), b.Level), slices.Index(core.Levels(), a.Level))
	})
	return out
}

// repair says a repair as an order to the editor.
func repair(r *core.Repair) string {
	words := "“" + brief(strings.TrimSpace(clean(r.Text)), swallowedWords) + "”"
	switch r.Kind {
	case "restore":
		return "restore " + words
	case "bracket":
		return "put it in brackets: " + words
	case "ellipsis":
		return "show the gap: " + words
	case "cut":
		return "cut it"
	case "unquote":
		return "take the quotation marks away"
	}
	return r.Kind
}

// said writes where and when the words were said, and by whom; where equally good places are, those too, and where the
// quotation's parts stand apart, where it goes on.
func (d *desk) said(t *pen, q core.Quotation, s standing) {
	if len(q.Matches) == 0 {
		return
	}
	m := q.Matches[0]
	where := d.where(t, m)
	t.note(t.paint(dim, "said at"), where)
	if s.name == "look" { // the words around the passage are what there is to look at
		t.note(t.paint(dim, "in context"), contextOf(m))
	}
	var also []string
	for _, other := range q.Matches[1:] {
		if other.Part == nil {
			also = append(also, d.place(other.Document, other.Span.Start))
		} else if goes := d.where(t, other); goes != where {
			where = goes
			t.note(t.paint(dim, "and at"), where)
		}
	}
	if n := len(also); n > 0 {
		const most = 3
		rest := ""
		if n > most {
			rest = ", and " + many(n-most, "other place")
			also = also[:most]
		}
		t.note(t.paint(dim, "or at"), strings.Join(also, ", ")+rest)
	}
}

// where is the place of a match, who speaks there, and when.
func (d *desk) where(t *pen, m core.Match) string {
	s := t.paint(place, d.place(m.Document, m.Span.Start))
	if m.Turn != nil {
		if m.Turn.Speaker != "" {
			s += "  " + clean(m.Turn.Speaker)
		}
		if m.Turn.Time != "" {
			s += "  " + clock(m.Turn.Time)
		}
	}
	return s
}

// brief writes a quotation that is in order on one line: where it stands, its first words, where they were said.
// The first column is as wide as the widest of the group.
func (d *desk) brief(t *pen, q core.Quotation, wide int) {
	at := d.short(q.Document, q.Marks.Start, "article")
	said := ""
	if len(q.Matches) > 0 {
		m := q.Matches[0]
		said = d.short(m.Document, m.Span.Start, "source")
		if m.Turn != nil && m.Turn.Time != "" {
			said += " " + clock(m.Turn.Time)
		}
	}
	open, end := d.marks(q)
	room := t.width - margin - wide - lipgloss.Width(said) - 4
	text := open + t.words(d.runs(q, nil, false), lipgloss.NewStyle()) + end
	if room < 24 { // too narrow for one line
		t.set("", margin, t.paint(place, at)+"  "+text)
		if said != "" {
			t.set("", margin, t.paint(dim, said))
		}
	} else {
		text = t.fit(text, room)
		pad := strings.Repeat(" ", wide-lipgloss.Width(at))
		t.line(strings.Repeat(" ", margin) + t.paint(place, at) + pad + "  " + text + "  " + t.paint(dim, said))
	}
	if q.Reason != "" {
		t.set("", margin, t.paint(dim, q.Reason))
	}
	if len(q.Matches) > 0 {
		for _, c := range q.Matches[0].Changes {
			if c.Rule == "typo.hidden" {
				t.set("", margin+2, t.paint(dim, c.Rule+"  "+clean(c.Reason)))
			}
		}
	}
}

// clock leaves the thousandths out of a time.
func clock(time string) string {
	whole, _, _ := strings.Cut(time, ".")
	return whole
}

// contextOf is a passage between the words around it.
func contextOf(m core.Match) string {
	return "…" + clean(m.Context.Before) + "[" + brief(clean(m.Text), swallowedWords) + "]" + clean(m.Context.After) + "…"
}
