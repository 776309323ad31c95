package batch

import (
	"slices"
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// A Family is one utterance with the places where it was printed: it can be read without the rest of the batch.
type Family struct {
	ID        string         `json:"id"` // "f1" is the one with the most quotations
	Speaker   string         `json:"speaker,omitempty"`
	Speakers  []core.Voice   `json:"speakers,omitempty"`
	Level     string         `json:"level"`
	Look      bool           `json:"look,omitempty"` // each variant of that level rests on changes that only ask for a look
	Canonical int            `json:"canonical"`
	Variants  []core.Variant `json:"variants"` // Earliest is a path
	Members   []Member       `json:"members"`
}

// A Member is a quotation of a family.
type Member struct {
	Document  string    `json:"document"`              // its path
	ID        string    `json:"document_id,omitempty"` // of its document, where a report is to be made
	Outlet    string    `json:"outlet,omitempty"`
	Date      string    `json:"date,omitempty"`
	Quotation string    `json:"quotation"`
	Variant   int       `json:"variant"`
	Line      int       `json:"line"`
	Span      core.Span `json:"span"`
	Text      string    `json:"text"`
	Speaker   string    `json:"speaker,omitempty"`
}

// NewFamily tells the family of some sayings, two or more.
func NewFamily(c core.Checker, sayings []core.Saying) Family {
	f := c.Family(sayings)
	by := make(map[string]*core.Saying, len(sayings))
	paths := make(map[string]string)
	for i := range sayings {
		s := &sayings[i]
		by[s.Quotation] = s
		paths[s.Document] = s.Path
	}
	out := Family{Speaker: f.Speaker, Speakers: f.Speakers, Level: f.Level, Look: f.Look, Canonical: f.Canonical, Variants: f.Variants, Members: make([]Member, len(f.Members))}
	for i := range out.Variants {
		out.Variants[i].Earliest = paths[out.Variants[i].Earliest]
	}
	for i, m := range f.Members {
		s := by[m.Quotation]
		out.Members[i] = Member{Document: s.Path, ID: s.Document, Outlet: s.Outlet, Date: s.Date, Quotation: m.Quotation, Variant: m.Variant,
			Line: s.Line, Span: s.Span, Text: s.Text(), Speaker: s.Speaker}
	}
	return out
}

// Core is the family as it stands in a report, with ids for paths.
func (f *Family) Core() core.Family {
	ids := make(map[string]string)
	out := core.Family{ID: f.ID, Speaker: f.Speaker, Speakers: f.Speakers, Level: f.Level, Look: f.Look, Canonical: f.Canonical, Variants: slices.Clone(f.Variants)}
	for _, m := range f.Members {
		ids[m.Document] = m.ID
		out.Members = append(out.Members, core.Member{Quotation: m.Quotation, Variant: m.Variant})
	}
	for i := range out.Variants {
		out.Variants[i].Earliest = ids[out.Variants[i].Earliest]
	}
	return out
}

// place is which quotation of the batch the family has first.
func (f *Family) place() uint64 {
	first := uint64(1<<63 - 1)
	for _, m := range f.Members {
		if n, err := strconv.ParseUint(m.Quotation[1:], 10, 63); err == nil {
			first = min(first, n)
		}
	}
	return first
}
