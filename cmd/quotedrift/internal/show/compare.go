package show

// compare writes the quotations that both texts have, with how they differ; then the reporting around them that both
// carry, where it drifted; what is the same and what only one of them has is counted.
func (d *desk) compare(t *pen) {
	c := d.comparison()
	t.set("A", 3, t.paint(accent, clean(d.paths[c.a])))
	t.set("B", 3, t.paint(accent, clean(d.paths[c.b])))
	t.blank()
	t.set("", 0, t.paint(bold, "Quotations in both"))
	t.blank()
	for i, group := range c.pairs {
		s := standings[i]
		if d.page.Quiet && !s.attention() {
			continue
		}
		for _, q := range group {
			d.finding(t, q, s, q.Document == c.a, true)
		}
	}
	t.set("", 0, t.paint(bold, c.sentence()))
	t.blank()
	t.set("", 0, t.paint(bold, "Reporting around the quotations"))
	t.blank()
	level := ""
	for _, s := range c.drifted {
		ink := inks[standingOfLevel[sharedLevel(s)]]
		if l := sharedLevel(s); l != level {
			level = l
			t.line(t.paint(ink.Bold(true), levelWords[level]))
		}
		t.set("", margin, t.words(d.sharedRuns(s), ink))
		t.set("", margin, t.paint(place, d.sharedPlace(s)))
		t.blank()
	}
	t.set("", 0, t.paint(bold, c.reportingSentence()))
	if !d.page.Quiet {
		t.set("", 0, t.paint(dim, "[-only in A-] {+only in B+}"))
	}
}
