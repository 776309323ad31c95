package show

import (
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// A shape is what is told of a family beside its wordings.
type shape struct {
	family    core.Family
	documents int                // how many texts have it
	members   [][]core.Quotation // by variant, in the order of the texts
}

func shapeOf(f core.Family, quotations map[string]core.Quotation) shape {
	s := shape{family: f, members: make([][]core.Quotation, len(f.Variants))}
	documents := map[string]bool{}
	for _, m := range f.Members {
		q := quotations[m.Quotation]
		documents[q.Document] = true
		s.members[m.Variant] = append(s.members[m.Variant], q)
	}
	s.documents = len(documents)
	return s
}

// apart says how many wordings there are, and how far apart.
func (s shape) apart() string {
	if len(s.family.Variants) == 1 {
		return "one wording"
	}
	if s.family.Level == "same" { // a shorter quotation of the same words is a wording of its own
		return strconv.Itoa(len(s.family.Variants)) + " cuts of the same words"
	}
	return strconv.Itoa(len(s.family.Variants)) + " wordings, " + apart[s.family.Level]
}

// mostPlaces is how many places of a wording are shown.
const mostPlaces = 3

// places are where a variant stands, the first few of them.
func (d *desk) places(members []core.Quotation) string {
	s := ""
	for i, q := range members {
		switch {
		case i == mostPlaces && i < len(members)-1:
			return s + " and " + strconv.Itoa(len(members)-i) + " more"
		case i > 0:
			s += ", "
		}
		s += d.place(q.Document, q.Marks.Start)
	}
	return s
}

// apart says how far the wordings of a family are apart, by level.
var apart = map[string]string{
	"style": "apart in style", "declared": "apart where they say so", "wording": "apart in words", "meaning": "apart in meaning",
}

// variantRuns are the words of a variant; of all but the first, laid over the first, with what it lacks and adds.
func variantRuns(f core.Family, i int) []run {
	first := f.Variants[0].Text
	if i == 0 {
		return []run{{role: kept, text: clean(first)}}
	}
	all := []core.Span{{Start: 0, End: len(first)}}
	return shorten(inline(first, all, core.Differences(first, f.Variants[i].Text), true), contextWords)
}

// batchSentence counts what a batch came to.
func (d *desk) batchSentence(changed int) string {
	r := d.page.Report
	s := many(r.Summary.Quotations, "quotation") + " in " + many(len(r.Documents), "text") + "; " + many(len(r.Families), "family")
	if changed > 0 {
		s += ", " + strconv.Itoa(changed) + " in more than one wording"
	}
	return s + "."
}
