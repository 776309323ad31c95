package core

import (
	"strconv"

	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/quote"
)

// Extract reports the quotations of the documents, with their speakers. In a story the parts are each speaker's own
// words; a check has the parts whole, because what a speech tells of others is to be checked as well.
func (c Checker) Extract(docs []Document) *Report {
	rs := read(docs, 0, c.article)
	out := c.report(rs)
	n := 0
	for _, r := range rs {
		for i := range r.quotes {
			if own := r.quotes[i].Own; len(own) > 0 {
				out.Quotations[n].Parts = r.spans(own)
			}
			n++
		}
	}
	return out
}

// report begins a report on the readings: everything but what a check says.
func (c Checker) report(rs []*reading) *Report {
	p := c.profile()
	out := &Report{Schema: Schema, Offsets: c.Offsets.String(), Profile: p.Name, Documents: []DocumentInfo{},
		Quotations: []Quotation{}}
	out.Summary.Kinds = map[string]int{}
	n := 0
	for _, r := range rs {
		if r.source == nil {
			n += len(r.quotes)
		}
	}
	out.Quotations = make([]Quotation, 0, n)
	for _, r := range rs {
		out.Documents = append(out.Documents, r.info())
		if r.source != nil {
			continue // what a source quotes is asked for, not reported
		}
		for i := range r.quotes {
			q := &r.quotes[i]
			id := "q" + strconv.Itoa(len(out.Quotations)+1)
			out.Quotations = append(out.Quotations, c.quotation(r, q, id))
			out.Summary.Kinds[q.Kind.String()]++
			if q.Kind.Spoken() {
				out.Summary.Quotations++
			}
		}
	}
	return out
}

func (c Checker) quotation(r *reading, q *quote.Quotation, id string) Quotation {
	out := Quotation{ID: id, Document: r.ID, Kind: q.Kind.String(), Span: r.span(q.Span), Marks: r.span(q.Marks),
		Parts: r.spans(q.Parts), Text: r.text.Slice(q.Span),
		Where: r.atlas.Where(q.Span.Start)}
	if s := r.speaker(q); s.Name != "" || !s.Mention.Empty() {
		out.Speaker = &Speaker{Name: s.Name, Mention: r.spanOrNil(s.Mention), Cue: r.spanOrNil(s.Cue),
			Confidence: round(s.Confidence)}
		if c.Explain {
			out.Speaker.Why = s.Why
		}
	}
	if c.Explain {
		out.Why = q.Why
	}
	for i := range q.Nested {
		out.Nested = append(out.Nested, c.quotation(r, &q.Nested[i], id+"."+strconv.Itoa(i+1)))
	}
	return out
}

func (c Checker) profile() *drift.Profile {
	if p, ok := drift.ProfileNamed(c.Profile); ok {
		return p
	}
	if p, ok := drift.ProfileNamed("strict"); ok {
		return p
	}
	return &drift.Profile{Name: "strict"}
}

// round keeps four places: enough to sort by, and the same on every machine.
func round(f float64) float64 { return float64(int(f*10000+0.5)) / 10000 }
