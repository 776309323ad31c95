package show

import "io"

// Text writes a report for a person: the worst first, the words that changed marked by signs and, on paper that has it,
// by colour, and what it comes to in one sentence at the end.
func (p *Page) Text(w io.Writer) error {
	t := p.pen(w)
	d := p.desk()
	switch p.Kind {
	case Extract:
		d.extract(t)
	case Check:
		d.check(t)
	case Compare:
		d.compare(t)
	case Batch:
		o := newOverview()
		for _, f := range d.families() {
			o.add(&f)
			if len(f.Variants) > 1 || !p.Quiet {
				t.family(&f)
			}
		}
		t.batchFoot(d.counts(), o.sentence(), p.Quiet)
	}
	return t.done()
}
