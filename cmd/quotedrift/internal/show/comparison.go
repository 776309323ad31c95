package show

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// A comparison is what two texts share, put in order for showing.
type comparison struct {
	a, b    string             // the ids of the documents
	pairs   [][]core.Quotation // the quotations of a that b has, or, where b alone marks them, of b; by standing
	only    [2]int             // quotations that a, or b, has alone
	drifted []core.Shared      // stretches of reporting that differ in words, gravest first
	same    int                // stretches that do not
	alone   [2]int             // paragraphs that share nothing with the other text
}

func (d *desk) comparison() comparison {
	var c comparison
	if docs := d.page.Report.Documents; len(docs) == 2 {
		c.a, c.b = docs[0].ID, docs[1].ID
	}
	c.pairs = make([][]core.Quotation, len(standings))
	met := map[string]bool{}
	for _, q := range d.page.Report.Quotations {
		switch {
		case len(q.Matches) > 0 && !met[q.ID]:
			met[q.Matches[0].Quotation] = true
			i := standingOf(q)
			c.pairs[i] = append(c.pairs[i], q)
		case len(q.Matches) == 0 && core.Spoken(q.Kind):
			if q.Document == c.a {
				c.only[0]++
			} else {
				c.only[1]++
			}
		}
	}
	for _, s := range d.page.Report.Shared {
		if len(markable(s.Changes)) == 0 {
			c.same++
		} else {
			c.drifted = append(c.drifted, s)
		}
	}
	slices.SortStableFunc(c.drifted, func(x, y core.Shared) int {
		return cmp.Compare(slices.Index(core.Levels(), sharedLevel(y)), slices.Index(core.Levels(), sharedLevel(x)))
	})
	c.alone = [2]int{d.alone(c.a), d.alone(c.b)}
	return c
}

// sentence says how many quotations are where.
func (c comparison) sentence() string {
	s := "No quotation is in both."
	if n := total(counted(c.pairs)); n > 0 {
		s = "In both, " + tally(counted(c.pairs))
	}
	return s + " Only in A: " + strconv.Itoa(c.only[0]) + ". Only in B: " + strconv.Itoa(c.only[1]) + "."
}

// reportingSentence says how much of the reporting is where.
func (c comparison) reportingSentence() string {
	return "In both: " + many(c.same, "stretch") + " in the same words, " + strconv.Itoa(len(c.drifted)) + " in other words. Only in A: " +
		many(c.alone[0], "paragraph") + ". Only in B: " + many(c.alone[1], "paragraph") + "."
}

// alone counts the paragraphs of a document that share nothing with the other text.
func (d *desk) alone(document string) int {
	var shared []core.Span
	for _, s := range d.page.Report.Shared {
		for _, p := range []core.Place{s.A, s.B} {
			if p.Document == document {
				shared = append(shared, p.Span)
			}
		}
	}
	for _, q := range d.page.Report.Quotations {
		if q.Document == document && len(q.Matches) > 0 {
			shared = append(shared, q.Span)
		}
	}
	slices.SortFunc(shared, func(a, b core.Span) int { return cmp.Compare(a.Start, b.Start) })
	n, i := 0, 0
	reach := 0 // the end of the shared spans that start before the paragraph's end
	for _, p := range core.Paragraphs(d.page.Texts[document]) {
		for i < len(shared) && shared[i].Start < p.End {
			reach = max(reach, shared[i].End)
			i++
		}
		if reach <= p.Start {
			n++
		}
	}
	return n
}

// levelWords are what is said of a stretch of reporting that drifted by a level.
var levelWords = map[string]string{
	"wording": "other words",
	"meaning": "another meaning",
}

// standingOfLevel is the standing whose colour a level has.
var standingOfLevel = map[string]string{"meaning": "meaning", "wording": "reworded", "declared": "declared", "style": "verbatim", "same": "verbatim"}

// sharedLevel is the gravest level among the changes that are shown.
func sharedLevel(s core.Shared) string {
	for _, c := range markable(s.Changes) {
		if c.Level == "meaning" {
			return c.Level
		}
	}
	return "wording"
}

// contextWords is how many words are shown on each side of a change in a long stretch.
const contextWords = 7

func (d *desk) sharedRuns(s core.Shared) []run {
	return shorten(inline(d.page.Texts[s.A.Document], []core.Span{s.A.Span}, s.Changes, true), contextWords)
}

// pair is a place in both texts: the lines of A and of B.
func (d *desk) pair(document string, at int, other string, otherAt int) string {
	here, there := d.tick(document, at), d.tick(other, otherAt)
	if document != d.page.Report.Documents[0].ID {
		here, there = there, here
	}
	return "A:" + here + " B:" + there
}

func (d *desk) sharedPlace(s core.Shared) string {
	return d.pair(s.A.Document, s.A.Span.Start, s.B.Document, s.B.Span.Start)
}
