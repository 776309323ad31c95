package show

import (
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// A shape is what is told of a family beside its wordings.
type shape struct {
	family    core.Family
	documents int              // how many texts have it
	examples  []core.Quotation // of each variant the first
}

func shapeOf(f core.Family, quotations map[string]core.Quotation) shape {
	s := shape{family: f, examples: make([]core.Quotation, len(f.Variants))}
	documents := map[string]bool{}
	for i := len(f.Members) - 1; i >= 0; i-- { // so that the first member of each variant stays
		q := quotations[f.Members[i].Quotation]
		documents[q.Document] = true
		s.examples[f.Members[i].Variant] = q
	}
	s.documents = len(documents)
	return s
}

// apart says how many wordings there are, and how far apart.
func (s shape) apart() string {
	if len(s.family.Variants) == 1 {
		return "one wording"
	}
	return strconv.Itoa(len(s.family.Variants)) + " wordings, " + apart[s.family.Level]
}

// apart says how far the wordings of a family are apart, by level.
var apart = map[string]string{
	"same": "the same words", "style": "apart in style", "declared": "apart where they say so",
	"wording": "apart in words", "meaning": "apart in meaning",
}

// variantRuns are the words of a variant; of all but the first, laid over the first, with what it lacks and adds.
func variantRuns(f core.Family, i int) []run {
	first := f.Variants[0].Text
	if i == 0 {
		return []run{{kept, clean(first)}}
	}
	whole := []core.Span{{Start: 0, End: len(first)}}
	return shorten(inline(first, whole, core.Differences(first, f.Variants[i].Text), true), contextWords)
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
