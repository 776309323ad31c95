package show

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// Markdown writes a report for a message, an issue or a page: CommonMark, with ~~struck~~ words as GitHub reads them.
// It says what Text says, in the same order.
func (p *Page) Markdown(w io.Writer) error {
	m := &markdown{desk: p.desk(), w: bufio.NewWriter(w)}
	switch p.Kind {
	case Extract:
		m.extract()
	case Check:
		m.check()
	case Compare:
		m.compare()
	case Batch:
		m.batch()
	}
	return m.w.Flush()
}

type markdown struct {
	*desk
	w *bufio.Writer
}

func (m *markdown) paragraph(s string) {
	m.w.WriteString(s)
	m.w.WriteString("\n\n")
}

// escaped makes a stretch of an article plain text in Markdown.
func escaped(s string) string {
	s = clean(s)
	if !strings.ContainsAny(s, "\\`*_[]<>#|~&$") {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>#|~&$", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// words writes runs: ~~gone~~ and **came**.
func (m *markdown) words(runs []run) string {
	var b strings.Builder
	for _, r := range runs {
		s := escaped(r.text)
		core := strings.TrimSpace(s)
		if core == "" || r.role == kept || r.role == beside {
			b.WriteString(s)
			continue
		}
		sign := "~~"
		if r.role == came {
			sign = "**"
		}
		i := strings.Index(s, core)
		if n := b.Len(); i == 0 && n > 0 && strings.HasSuffix(b.String(), "~~") {
			b.WriteByte(' ') // two signs that touch would not be read
		}
		b.WriteString(s[:i] + sign + core + sign + s[i+len(core):])
	}
	return b.String()
}

func (m *markdown) extract() {
	found := m.byDocument()
	for _, doc := range m.page.Report.Documents {
		m.paragraph("## " + escaped(m.paths[doc.ID]))
		spoken := 0
		for _, q := range found[doc.ID] {
			if core.Spoken(q.Kind) {
				spoken++
			} else if m.page.Quiet {
				continue
			}
			m.item(q, "")
		}
		if spoken > 0 {
			m.w.WriteByte('\n')
		}
		m.paragraph(many(spoken, "quotation") + ".")
	}
}

func (m *markdown) item(q core.Quotation, indent string) {
	open, end := m.marks(q)
	s := indent + "- " + m.station(q.Document, q.Marks.Start) + ": "
	if name := speakerName(q); name != "" {
		s += "**" + escaped(name) + "** "
	}
	s += open + m.words(m.runs(q, nil, false)) + end
	if q.Kind != "speech" {
		s += " (" + q.Kind + ")"
	}
	if q.Why != "" {
		s += ". " + escaped(q.Why)
	}
	if q.Speaker != nil && q.Speaker.Why != "" {
		s += ". Speaker: " + escaped(q.Speaker.Why)
	}
	m.w.WriteString(s + "\n")
	for _, n := range q.Nested {
		m.item(n, indent+"  ")
	}
}

func (m *markdown) check() {
	groups := m.grouped(checked)
	m.paragraph("**" + tally(counted(groups)) + "**")
	for i, group := range groups {
		m.standing(standings[i], group, false, "")
	}
}

// standing writes the quotations of one standing under a head.
func (m *markdown) standing(s standing, group []core.Quotation, comparing bool, first string) {
	if len(group) == 0 || m.page.Quiet && !s.attention() {
		return
	}
	m.paragraph("## " + strings.ToUpper(s.word[:1]) + s.word[1:])
	for _, q := range group {
		if s.attention() || s.name == "declared" {
			m.finding(q, comparing && q.Document == first, comparing)
		} else {
			m.ordered(q)
		}
	}
	if !s.attention() && s.name != "declared" {
		m.w.WriteByte('\n')
	}
}

func (m *markdown) finding(q core.Quotation, draftFirst, comparing bool) {
	var changes []core.Change
	if len(q.Matches) > 0 {
		changes = q.Matches[0].Changes
	}
	open, end := m.marks(q)
	m.paragraph("> " + open + m.words(m.runs(q, changes, draftFirst)) + end)
	where := escaped(m.place(q.Document, q.Marks.Start))
	if comparing && len(q.Matches) > 0 {
		p := q.Matches[0]
		where = m.pair(q.Document, q.Marks.Start, p.Document, p.Span.Start)
	}
	if name := speakerName(q); name != "" {
		where += ", " + escaped(name)
	}
	if len(q.Matches) > 0 && !comparing {
		p := q.Matches[0]
		where += "; said at " + escaped(m.place(p.Document, p.Span.Start))
		if p.Turn != nil {
			for _, s := range []string{p.Turn.Speaker, clock(p.Turn.Time)} {
				if s != "" {
					where += ", " + escaped(s)
				}
			}
		}
	}
	m.paragraph(where)
	var lines []string
	for _, c := range gravestFirst(slices.Concat(changes, q.Changes)) {
		if c.Level == "style" && c.Rule != "typo.hidden" || c.Rule == "quote.missing" {
			continue
		}
		s := "- `" + c.Rule + "`: " + escaped(c.Reason)
		if c.Look && !q.Look {
			s += " Look at this."
		}
		s += escaped(tracked(c))
		if c.Repair != nil && !comparing {
			s += " Repair: " + escaped(repair(c.Repair)) + "."
		}
		lines = append(lines, s)
	}
	if len(lines) > 0 {
		m.paragraph(strings.Join(lines, "\n"))
	}
}

// ordered writes a quotation that is in order as an item of a list.
func (m *markdown) ordered(q core.Quotation) {
	open, end := m.marks(q)
	s := "- " + escaped(m.place(q.Document, q.Marks.Start)) + ": " + open + m.words(m.runs(q, nil, false)) + end
	if len(q.Matches) > 0 {
		s += " (" + escaped(m.place(q.Matches[0].Document, q.Matches[0].Span.Start)) + ")"
	}
	m.w.WriteString(s + "\n")
}

func (m *markdown) compare() {
	c := m.comparison()
	m.paragraph("A: " + escaped(m.paths[c.a]) + "  \nB: " + escaped(m.paths[c.b]))
	m.paragraph("# Quotations in both")
	for i, group := range c.pairs {
		m.standing(standings[i], group, true, c.a)
	}
	m.paragraph(c.sentence())
	m.paragraph("# Reporting around the quotations")
	for _, s := range c.drifted {
		m.paragraph("> " + m.words(m.sharedRuns(s)))
		m.paragraph(m.sharedPlace(s) + ": " + levelWords[sharedLevel(s)])
	}
	m.paragraph(c.reportingSentence())
	m.paragraph("~~Struck~~ words stand in A alone, **bold** ones in B alone.")
}

func (m *markdown) batch() {
	o := newOverview()
	for _, f := range m.families() {
		o.add(&f)
		if len(f.Variants) > 1 || !m.page.Quiet {
			m.family(&f)
		}
	}
	if told := o.sentence(); told != "" && !m.page.Quiet {
		m.paragraph(told)
	}
	m.paragraph(m.counts().sentence())
}
