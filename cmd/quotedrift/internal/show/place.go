package show

import (
	"sort"
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// A desk finds the places of a report in its texts.
type desk struct {
	page  *Page
	paths map[string]string
	lines map[string][]int // by document: the byte offsets at which lines start
	ruler map[string]*core.Ruler
	sole  map[string]string // by role: the path of the only document of that role; "" where there are several
}

func (p *Page) desk() *desk {
	d := &desk{page: p, paths: p.paths(), lines: map[string][]int{}, ruler: map[string]*core.Ruler{}, sole: map[string]string{}}
	for _, doc := range p.Report.Documents {
		path := clean(d.paths[doc.ID])
		if _, other := d.sole[doc.Role]; other {
			path = ""
		}
		d.sole[doc.Role] = path
	}
	return d
}

// byteAt converts an offset of the report into a byte offset of the document's text.
func (d *desk) byteAt(document string, at int) int {
	if d.page.Report.Offsets == core.Byte.String() {
		return at
	}
	r := d.ruler[document]
	if r == nil {
		unit, _ := core.ParseUnit(d.page.Report.Offsets)
		r = core.NewRuler(d.page.Texts[document], unit)
		d.ruler[document] = r
	}
	return r.Byte(at)
}

// line returns the number of the line, from 1, at an offset of the report.
func (d *desk) line(document string, at int) int {
	starts := d.lines[document]
	if starts == nil {
		starts = []int{0}
		for i, text := 0, d.page.Texts[document]; i < len(text); i++ {
			if text[i] == '\n' {
				starts = append(starts, i+1)
			}
		}
		d.lines[document] = starts
	}
	return sort.SearchInts(starts, d.byteAt(document, at)+1)
}

// place writes "path:line", as editors and terminals know it.
func (d *desk) place(document string, at int) string {
	return clean(d.paths[document]) + ":" + strconv.Itoa(d.line(document, at))
}

// short is a place without the path where only one document has that role: its name would only take room from the
// words.
func (d *desk) short(document string, at int, role string) string {
	if d.sole[role] != "" {
		return "line " + strconv.Itoa(d.line(document, at))
	}
	return d.place(document, at)
}
