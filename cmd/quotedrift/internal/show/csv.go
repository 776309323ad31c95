package show

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// The columns are a contract: new ones are added at the end.
var (
	extractColumns = []string{"document", "line", "start", "end", "kind", "text", "speaker", "confidence", "id", "parent", "why", "speaker_why"}
	checkColumns   = []string{"document", "line", "start", "end", "kind", "text", "speaker", "verdict", "level", "look", "score",
		"source", "source_line", "source_start", "source_end", "source_text", "source_speaker", "source_time", "rules", "reasons", "id"}
	batchColumns = []string{"family", "quotations", "variant", "variant_quotations", "level", "speaker", "document", "line", "start", "end", "text", "id", "outlet", "date", "variant_level",
		"variant_text", "canonical", "variant_look", "variant_rules", "variant_from", "variant_first", "variant_last", "variant_earliest", "family_look"}
)

// CSV writes a table with a head line (RFC 4180, but with a plain line end). A row is a quotation; in a comparison also
// a shared stretch of reporting, of the kind "reporting"; in a batch a member of a family. Offsets are in the report's unit, lines count from
// 1. Several rules or reasons stand in one cell, with a semicolon between them. What a cell says is a text to a spreadsheet
// and never a formula (see cell).
func (p *Page) CSV(w io.Writer) error {
	t := &table{Writer: csv.NewWriter(w)}
	d := p.desk()
	switch p.Kind {
	case Extract:
		t.Write(extractColumns)
		for _, q := range p.Report.Quotations {
			d.extractRows(t, q, "")
		}
	case Check, Compare:
		t.Write(checkColumns)
		for _, q := range p.Report.Quotations {
			d.checkRow(t, q)
		}
		for _, s := range p.Report.Shared {
			d.sharedRow(t, s)
		}
	case Batch:
		t.Write(batchColumns)
		for _, f := range d.families() {
			t.family(&f)
		}
	}
	t.Flush()
	return t.Error()
}

// cells are document, line, start and end.
func (d *desk) cells(document string, s core.Span) []string {
	return []string{d.paths[document], number(d.line(document, s.Start)), number(s.Start), number(s.End)}
}

func (d *desk) extractRows(t *table, q core.Quotation, parent string) {
	confidence, why := "", ""
	if q.Speaker != nil {
		confidence, why = strconv.FormatFloat(q.Speaker.Confidence, 'g', -1, 64), q.Speaker.Why
	}
	t.Write(append(d.cells(q.Document, q.Span), q.Kind, q.Text, speakerName(q), confidence, q.ID, parent, q.Why, why))
	for _, n := range q.Nested {
		d.extractRows(t, n, q.ID)
	}
}

func (d *desk) checkRow(t *table, q core.Quotation) {
	source := make([]string, 7)
	changes := q.Changes
	if len(q.Matches) > 0 {
		m := q.Matches[0]
		changes = append(m.Changes[:len(m.Changes):len(m.Changes)], changes...)
		copy(source, append(d.cells(m.Document, m.Span), m.Text))
		if m.Turn != nil {
			source[5], source[6] = m.Turn.Speaker, m.Turn.Time
		}
	}
	row := append(d.cells(q.Document, q.Span), q.Kind, q.Text, speakerName(q), q.Verdict, q.Level, strconv.FormatBool(q.Look),
		strconv.FormatFloat(q.Score, 'g', -1, 64))
	t.Write(append(append(row, source...), rules(changes), reasons(changes), q.ID))
}

func (d *desk) sharedRow(t *table, s core.Shared) {
	row := append(d.cells(s.A.Document, s.A.Span), "reporting", s.A.Text, "", "", s.Level, "false", "")
	row = append(append(row, d.cells(s.B.Document, s.B.Span)...), s.B.Text, "", "", rules(s.Changes), reasons(s.Changes), "")
	t.Write(row)
}

func rules(changes []core.Change) string {
	return joined(changes, func(c core.Change) string { return c.Rule })
}

func reasons(changes []core.Change) string {
	return joined(changes, func(c core.Change) string { return c.Reason })
}

func joined(changes []core.Change, of func(core.Change) string) string {
	list := make([]string, len(changes))
	for i, c := range changes {
		list[i] = of(c)
	}
	return strings.Join(list, "; ")
}

func number(n int) string { return strconv.Itoa(n) }
