package show

import (
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// read says below the findings of a check what was read of each source, where a quotation was not found: it was looked
// for in this. What was taken for furniture of the pages is listed where the report has it.
func (d *desk) read(t *pen, missing bool) {
	told := false
	for _, doc := range d.page.Report.Documents {
		r := doc.Read
		if r == nil || !missing && len(r.Taken) == 0 {
			continue
		}
		t.note(t.paint(place, "read"), clean(d.paths[doc.ID])+": "+readOf(r))
		told = true
		for _, f := range r.Taken {
			words := "“" + brief(clean(strings.TrimSpace(f.Text)), swallowedWords) + "”"
			if f.Likely {
				words += ", likely"
			}
			t.note(t.paint(dim, "no speech"), d.short(doc.ID, f.Start, doc.Role)+"  "+words)
		}
	}
	if told {
		t.blank()
	}
}

// readOf says what was read of a source.
func readOf(r *core.Read) string {
	parts := []string{counting(r.Words, "word")}
	if r.Speakers > 0 {
		parts = append(parts, counting(r.Speakers, "speaker"))
	}
	if r.Pages > 0 {
		parts = append(parts, counting(r.Pages, "page"))
	}
	if r.Until != "" {
		parts = append(parts, "until "+strings.TrimSuffix(r.Until, ".000"))
	}
	if r.Unheard > 0 {
		parts = append(parts, counting(r.Unheard, "place")+" where it could not hear")
	}
	if r.Furniture > 0 {
		parts = append(parts, counting(r.Furniture, "number or head")+" of pages left out")
	}
	return strings.Join(parts, ", ")
}

func counting(n int, what string) string {
	switch {
	case n == 1:
	case strings.HasPrefix(what, "number or"):
		what = "numbers or heads"
	default:
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}
