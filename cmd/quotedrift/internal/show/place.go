package show

import (
	"sort"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// A desk finds the places of a report in its texts.
type desk struct {
	page  *Page
	paths map[string]string
	lines map[string][]int // by document: the byte offsets at which lines start
	ruler map[string]*core.Ruler
	atlas map[string]*core.Atlas
	sole  map[string]string // by role: the path of the only document of that role; "" where there are several
}

func (p *Page) desk() *desk {
	d := &desk{page: p, paths: p.paths(), lines: map[string][]int{}, ruler: map[string]*core.Ruler{}, atlas: map[string]*core.Atlas{}, sole: map[string]string{}}
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

// at returns the place in the file at an offset of the report, as far as the file has places.
func (d *desk) at(document string, at int) core.Where {
	a := d.atlas[document]
	if a == nil {
		a = core.NewAtlas(d.page.Places[document])
		d.atlas[document] = a
	}
	if w := a.Where(d.byteAt(document, at)); w != nil {
		return *w
	}
	return core.Where{}
}

// line returns the number of the line, from 1, at an offset of the report: of the file, where it tells its lines, else
// of the text.
func (d *desk) line(document string, at int) int {
	if w := d.at(document, at); w.Line > 0 {
		return w.Line
	}
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

// station names a place as people look it up in the file: "page 12", "paragraph 40", "cue 3", "row 5", "line 7".
func (d *desk) station(document string, at int) string {
	w := d.at(document, at)
	switch {
	case w.Page > 0:
		return "page " + strconv.Itoa(w.Page)
	case w.Cue > 0:
		return "cue " + strconv.Itoa(w.Cue)
	case w.Row > 0:
		return "row " + strconv.Itoa(w.Row)
	case w.Paragraph > 0:
		return "paragraph " + strconv.Itoa(w.Paragraph)
	}
	return "line " + strconv.Itoa(d.line(document, at))
}

// tick is a station in the room of a line's number: "7", "¶40", "p. 12".
func (d *desk) tick(document string, at int) string {
	kind, n, _ := strings.Cut(d.station(document, at), " ")
	switch kind {
	case "page":
		return "p. " + n
	case "paragraph":
		return "¶" + n
	case "cue", "row":
		return "#" + n
	}
	return n
}

// place writes "path:line", as editors and terminals know it, or "path, page 12" where the file has other places.
func (d *desk) place(document string, at int) string {
	path := clean(d.paths[document])
	if s := d.station(document, at); !strings.HasPrefix(s, "line ") {
		return path + ", " + s
	}
	return path + ":" + strconv.Itoa(d.line(document, at))
}

// short is a place without the path where only one document has that role: its name would only take room from the
// words.
func (d *desk) short(document string, at int, role string) string {
	if d.sole[role] != "" {
		return d.station(document, at)
	}
	return d.place(document, at)
}
