package text

import "cmp"

// A Span is a stretch of one text: byte offsets, half open. The zero Span is empty and stands for "nowhere".
type Span struct {
	Start, End int
}

// Len is the number of bytes of the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty says whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains says whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps says whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Of returns the bytes of s in text. The span is clamped to the text, so it never panics.
func (s Span) Of(text string) string {
	a, b := min(max(s.Start, 0), len(text)), min(max(s.End, 0), len(text))
	if b <= a {
		return ""
	}
	return text[a:b]
}

// CompareSpans orders spans by start, and at the same start the longer first, so that a parent comes before its
// children.
func CompareSpans(a, b Span) int {
	if c := cmp.Compare(a.Start, b.Start); c != 0 {
		return c
	}
	return cmp.Compare(b.End, a.End)
}
