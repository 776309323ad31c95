package show

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// extract writes the quotations of each document with their speakers; marked spans that are nobody's speech stand
// between them, dimmed, with their kind.
func (d *desk) extract(t *pen) {
	total, documents := 0, 0
	found := d.byDocument()
	for _, doc := range d.page.Report.Documents {
		quotes := found[doc.ID]
		documents++
		spoken := 0
		for _, q := range quotes {
			if core.Spoken(q.Kind) {
				spoken++
			}
		}
		total += spoken
		t.set("", 0, t.paint(accent, clean(d.paths[doc.ID]))+"  "+t.paint(dim, many(spoken, "quotation")+others(len(quotes)-spoken)))
		t.blank()
		for _, q := range quotes {
			if !d.page.Quiet || core.Spoken(q.Kind) {
				d.listed(t, q, 0)
			}
		}
	}
	if documents > 1 {
		t.line(t.paint(bold, many(total, "quotation")+" in "+many(documents, "text")+"."))
	}
}

// byDocument are the report's quotations by the document that they stand in.
func (d *desk) byDocument() map[string][]core.Quotation {
	m := map[string][]core.Quotation{}
	for _, q := range d.page.Report.Quotations {
		m[q.Document] = append(m[q.Document], q)
	}
	return m
}

func others(n int) string {
	if n == 0 {
		return ""
	}
	return ", " + many(n, "other marked span")
}

// lineWidth is the room for line numbers in the margin.
const lineWidth = 5

// listed writes one quotation with its line, its speaker and its kind.
func (d *desk) listed(t *pen, q core.Quotation, depth int) {
	number := d.tick(q.Document, q.Marks.Start)
	gutter := t.paint(dim, strings.Repeat(" ", max(0, lineWidth-utf8.RuneCountInString(number)))+number)
	indent := lineWidth + 2 + min(2*depth, t.width/4) // deep ones share a column on narrow paper
	open, end := d.marks(q)
	text := open + t.words(d.runs(q, nil, false), inks[""]) + end
	if !core.Spoken(q.Kind) {
		t.set(gutter, indent, t.paint(dim, q.Kind+": ")+text)
	} else {
		name := t.paint(bold, clean(speakerName(q)))
		if speakerName(q) == "" {
			name = t.paint(dim, "nobody named")
		}
		if q.Kind != "speech" {
			name += t.paint(dim, "  "+q.Kind)
		}
		t.set(gutter, indent, name)
		t.set("", indent, text)
	}
	if q.Why != "" {
		t.set("", indent, t.paint(dim, q.Kind+": "+clean(q.Why)))
	}
	if q.Speaker != nil && q.Speaker.Why != "" {
		t.set("", indent, t.paint(dim, "speaker: "+clean(q.Speaker.Why)+" ("+strconv.FormatFloat(q.Speaker.Confidence, 'f', 2, 64)+")"))
	}
	for _, n := range q.Nested {
		d.listed(t, n, depth+1)
	}
	if depth == 0 {
		t.blank()
	}
}
