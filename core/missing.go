package core

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/text"
)

const (
	// stretchWords is how many words of a quotation that was not found tell where a part of it comes from: fewer meet by
	// chance.
	stretchWords = 6
	// stretchParts is how many such parts are told.
	stretchParts = 2
	// heardWords is how many words beside a place that the source could not hear show that the quotation is of there.
	heardWords = 4
)

// A stretch is a part of a quotation that stands in a source though the whole does not.
type stretch struct {
	match.Common
	on int // index into the shelf
}

// missing says that the quotation is in no source, and which parts of it are.
func (c Checker) missing(out *Quotation, d *reading, q *quote.Quotation, words []text.Word, s shelf) {
	ch := drift.Absent(q.Span, q.Marks, d.text, s[0].between())
	parts := s.stretches(words, diff.Range{Start: 0, End: len(words)}, nil)
	if len(parts) > 0 {
		ch.Why = s.carried(parts, len(words))
		for _, p := range parts {
			out.Found = append(out.Found, Found{Document: s[p.on].ID,
				Quotation: d.span(text.Span{Start: words[p.Query.Start].Start, End: words[p.Query.End-1].End}),
				Span:      s[p.on].span(s[p.on].text.SpanOf(p.Source.Start, p.Source.End))})
		}
	}
	if why, ok := s.unheard(words); ok {
		ch.Look, out.Look = true, true
		ch.Why = ch.Why.And(why)
	}
	out.Verdict, out.Level = drift.Missing.String(), ch.Level.String()
	out.Changes = []Change{change(ch, d, d)}
}

// stretches finds the longest part of the words in the range that any source has, and then what is left on both sides.
func (s shelf) stretches(words []text.Word, in diff.Range, found []stretch) []stretch {
	var best stretch
	if in.Len() < stretchWords || len(found) == stretchParts {
		return found
	}
	for on := range s {
		if x := s[on].index.Common(words[in.Start:in.End]); x.Query.Len() > best.Query.Len() {
			best = stretch{x, on}
		}
	}
	if best.Query.Len() < stretchWords || best.Query.Len() == len(words) {
		return found
	}
	best.Query.Start += in.Start
	best.Query.End += in.Start
	n := len(found)
	found = append(found, best)
	found = s.stretches(words, diff.Range{Start: best.Query.End, End: in.End}, found)
	if len(found) == n+1 {
		found = s.stretches(words, diff.Range{Start: in.Start, End: best.Query.Start}, found)
	}
	if len(found) == 2 && found[1].Query.Start < found[0].Query.Start {
		found[0], found[1] = found[1], found[0]
	}
	return found
}

// carried says which parts of a quotation of n words are found, and where.
func (s shelf) carried(parts []stretch, n int) (why drift.Why) {
	left := n
	for _, p := range parts {
		on := s[p.on]
		at := on.text.SpanOf(p.Source.Start, p.Source.End).Start
		left -= p.Query.Len()
		why = why.And(drift.Why{Key: "missing.part", Between: on.between(), From: p.Query.Start + 1, To: p.Query.End,
			Number: n, Name: on.called(), Line: 1 + strings.Count(on.Text[:at], "\n")})
	}
	if left > 0 {
		why = why.And(drift.Why{Key: "missing.rest", Between: s[0].between()})
	}
	return why
}

// between is what the text is to a draft: its source, or an article that quotes, too.
func (s shelved) between() drift.Between {
	if s.source == nil {
		return drift.Peers
	}
	return ""
}

// called is what the user calls the document.
func (r *reading) called() string {
	switch {
	case r.Path != "":
		return r.Path
	case r.Title != "":
		return r.Title
	}
	return r.ID
}

// unheard says where a source could not hear, right beside words that the quotation has; ok is false where that is
// nowhere.
func (s shelf) unheard(words []text.Word) (why drift.Why, ok bool) {
	for _, on := range s {
		if on.source == nil || len(on.source.Doubts) == 0 {
			continue
		}
		x := on.index.Common(words)
		if x.Query.Len() < heardWords {
			continue
		}
		if x.Query.End < len(words) {
			if w, ok := on.source.DoubtAt(x.Source.End, x.Source.End); ok {
				return on.doubted(w), true
			}
		}
		if x.Query.Start > 0 {
			if w, ok := on.source.DoubtAt(x.Source.Start, x.Source.Start); ok {
				return on.doubted(w), true
			}
		}
	}
	return why, false
}
