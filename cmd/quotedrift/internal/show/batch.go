package show

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
)

// batch writes the families, largest first: how many quotations in how many texts, the speaker, how far the wordings
// are apart; then each wording with its count, what it changes against the first, and where it stands.
func (d *desk) batch(t *pen) {
	quotations := d.page.quotations()
	changed := 0
	for _, f := range d.page.Report.Families {
		if len(f.Variants) > 1 {
			changed++
		} else if d.page.Quiet {
			continue
		}
		s := shapeOf(f, quotations)
		ink := inks[standingOfLevel[f.Level]]
		head := []string{t.paint(dim, f.ID), t.paint(bold, many(len(f.Members), "quotation")+" in "+many(s.documents, "text"))}
		if f.Speaker != "" {
			head = append(head, clean(f.Speaker))
		}
		t.set("", 0, strings.Join(append(head, t.paint(ink, s.apart())), "  "))
		for i, v := range f.Variants {
			count := strconv.Itoa(v.Count) + " ×"
			gutter := strings.Repeat(" ", max(0, lineWidth+2-lipgloss.Width(count))) + count
			t.set(gutter, lineWidth+4, "“"+t.words(variantRuns(f, i), ink)+"”")
			t.set("", lineWidth+4, t.paint(place, d.places(s.members[i])))
		}
		t.blank()
	}
	if changed > 0 && !d.page.Quiet {
		t.set("", 0, t.paint(dim, "[-only in the first wording-] {+only in this one+}"))
	}
	t.set("", 0, t.paint(bold, d.batchSentence(changed)))
}
