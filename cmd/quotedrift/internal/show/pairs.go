package show

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"
)

// Pairs writes the comparisons of many pairs of texts, one after the other, and what they came to at the end, worst
// first. Each is written by itself, so that they can be made in any order and kept: the whole is Head, the pieces with
// Between them, and Foot.
type Pairs struct {
	Format string
	Width  int
	Color  bool
	Quiet  bool
}

// pairColumns stand behind those of a comparison.
var pairColumns = []string{"a", "b", "likeness"}

// Head is what stands before the first pair.
func (s *Pairs) Head() []byte {
	switch s.Format {
	case "json":
		return []byte(`{"schema":"quotedrift.pairs/1","pairs":[` + "\n")
	case "csv":
		return row(append(checkColumns[:len(checkColumns):len(checkColumns)], pairColumns...))
	}
	return nil
}

// Between is what stands between two pairs.
func (s *Pairs) Between() []byte {
	if s.Format == "json" {
		return []byte(",\n")
	}
	return nil
}

// Piece is one pair: the report of a comparison and what it came to.
func (s *Pairs) Piece(p *Page, o Outcome) []byte {
	var b bytes.Buffer
	p.Quiet, p.Width, p.Color = s.Quiet, s.Width, s.Color
	switch s.Format {
	case "json", "jsonl":
		line, _ := json.Marshal(struct { // of strings and numbers: it cannot fail
			Outcome
			Report json.RawMessage `json:"report"`
		}{o, nil})
		b.Write(bytes.TrimSuffix(line, []byte("null}")))
		b.Write(p.Report.AppendJSON(nil))
		b.WriteByte('}')
		if s.Format == "jsonl" {
			b.WriteByte('\n')
		}
	case "csv":
		s.rows(&b, p, o)
	case "markdown":
		if !s.Quiet || o.attention() {
			m := &markdown{desk: p.desk(), w: bufio.NewWriter(&b)}
			m.compare()
			m.w.Flush()
		}
	default:
		if !s.Quiet || o.attention() {
			t := p.pen(&b)
			p.desk().compare(t)
			if o.Likeness > 0 {
				t.set("", 0, t.paint(dim, percent(o.Likeness)+" of the shorter text is in both."))
			}
			t.line(t.paint(dim, strings.Repeat("─", t.width)))
			t.done()
		}
	}
	return b.Bytes()
}

// rows are those of the comparison, with the pair behind each.
func (s *Pairs) rows(b *bytes.Buffer, p *Page, o Outcome) {
	d := p.desk()
	t := &table{Writer: csv.NewWriter(b), behind: []string{o.A, o.B, strconv.FormatFloat(o.Likeness, 'g', -1, 64)}}
	for _, q := range p.Report.Quotations {
		d.checkRow(t, q)
	}
	for _, shared := range p.Report.Shared {
		d.sharedRow(t, shared)
	}
	t.Flush()
}

// A summary is the end of a report on many pairs.
type summary struct {
	Pairs int            `json:"pairs"`
	Both  map[string]int `json:"both"`
	Worst []Outcome      `json:"worst_first"`
	Alone []string       `json:"alone,omitempty"`
}

// Foot is what the pairs came to, worst first; alone are texts that have no other to be compared with.
func (s *Pairs) Foot(list []Outcome, alone []string) []byte {
	var b bytes.Buffer
	switch s.Format {
	case "json", "jsonl":
		line, _ := json.Marshal(summary{len(list), all(list).Both, worstFirst(list), alone})
		if s.Format == "json" {
			b.WriteString("\n],\"summary\":")
		} else {
			b.WriteString(`{"summary":`)
		}
		b.Write(line)
		b.WriteString("}\n")
	case "csv":
	case "markdown":
		m := &markdown{w: bufio.NewWriter(&b)}
		s.markdownFoot(m, list, alone)
		m.w.Flush()
	default:
		t := (&Page{Width: s.Width, Color: s.Color}).pen(&b)
		s.textFoot(t, list, alone)
		t.done()
	}
	return b.Bytes()
}

func (s *Pairs) textFoot(t *pen, list []Outcome, alone []string) {
	if len(list) > 0 {
		t.set("", 0, t.paint(bold, "All pairs, worst first"))
		t.blank()
	}
	for _, o := range worstFirst(list) {
		if s.Quiet && !o.attention() {
			continue
		}
		head := t.verdict(o.standing()) + "  " + t.paint(accent, clean(o.A)) + "  " + t.paint(place, clean(o.B))
		if o.Likeness > 0 {
			head += "  " + percent(o.Likeness)
		}
		t.set("", 2, head)
		t.set("", margin, o.sentence())
	}
	for _, path := range alone {
		t.set("", 2, t.paint(dim, "alone")+"  "+t.paint(place, clean(path)))
	}
	if len(list)+len(alone) > 0 {
		t.blank()
	}
	t.set("", 0, t.paint(bold, pairsSentence(list, alone)))
}

func (s *Pairs) markdownFoot(m *markdown, list []Outcome, alone []string) {
	m.paragraph("# All pairs, worst first")
	if len(list) > 0 {
		m.w.WriteString("| A | B | worst | quotations and reporting |\n|---|---|---|---|\n")
		for _, o := range worstFirst(list) {
			if !s.Quiet || o.attention() {
				m.w.WriteString("| " + escaped(o.A) + " | " + escaped(o.B) + " | " + o.standing().word + " | " + o.sentence() + " |\n")
			}
		}
		m.w.WriteByte('\n')
	}
	for _, path := range alone {
		m.w.WriteString("- alone: " + escaped(path) + "\n")
	}
	if len(alone) > 0 {
		m.w.WriteByte('\n')
	}
	m.paragraph("**" + pairsSentence(list, alone) + "**")
}

func pairsSentence(list []Outcome, alone []string) string {
	s := "No pairs."
	if len(list) > 0 {
		s = many(len(list), "pair") + ". In both: " + all(list).sentence()
	}
	if len(alone) > 0 {
		s += " " + many(len(alone), "text") + " without another."
	}
	return s
}

// row is one row of a table.
func row(cells []string) []byte {
	var b bytes.Buffer
	t := &table{Writer: csv.NewWriter(&b)}
	t.Write(cells)
	t.Flush()
	return b.Bytes()
}
