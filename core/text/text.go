package text

import "sort"

// A Kind says what a word is, beyond its letters.
type Kind uint8

// The kinds of words.
const (
	Term   Kind = iota // letters, or letters with digits
	Number             // begins with a digit, or a currency sign and a digit: "10", "$35,000,000", "50%", "3rd"
	Symbol             // one visible sign that is no punctuation: an emoji, "&", "§", "°"
	Gap                // an ellipsis, with its brackets if it has any: "…", "...", ". . .", "[…]"
	Sic                // "[sic]" or "(sic)", with its brackets
)

// An Aside says whether a word stands in brackets.
type Aside uint8

// The asides.
const (
	Plain         Aside = iota // outside brackets
	Bracketed                  // inside square brackets: "[and]"
	Partly                     // some of its letters are: "[t]he", "expect[ed]"
	Parenthesised              // inside round brackets
)

// A Word is one word of a text: compared by Key, shown by Span.
type Word struct {
	Span
	Key   string // Fold of the word's bytes; "…" for a Gap, "[sic]" for Sic
	Kind  Kind
	Aside Aside
}

// A Text is a string with its words and paragraphs. It is immutable after New, and safe for concurrent use.
type Text struct {
	String     string
	Words      []Word // in order, never overlapping
	Paragraphs []Span // in order, never overlapping, without their line ends; blank lines belong to none
}

// New cuts s into words and paragraphs. Linear in len(s).
func New(s string) *Text { return NewIn(s, nil) }

// NewIn is New with the memory of the words of a text that nobody needs any more.
func NewIn(s string, words []Word) *Text {
	return &Text{String: s, Words: cut(s, words), Paragraphs: paragraphs(s)}
}

// Slice returns the bytes of the text in the span.
func (t *Text) Slice(s Span) string { return s.Of(t.String) }

// WordsIn returns the range [lo, hi) of indices into Words of the words that lie wholly inside the span. O(log n).
func (t *Text) WordsIn(s Span) (lo, hi int) {
	lo = sort.Search(len(t.Words), func(i int) bool { return t.Words[i].Start >= s.Start })
	hi = lo + sort.Search(len(t.Words)-lo, func(i int) bool { return t.Words[lo+i].End > s.End })
	return lo, hi
}

// Paragraph returns the paragraph that holds the byte offset, or an empty span at it where none does. O(log n).
func (t *Text) Paragraph(at int) Span {
	i := sort.Search(len(t.Paragraphs), func(i int) bool { return t.Paragraphs[i].End >= at })
	if i < len(t.Paragraphs) && t.Paragraphs[i].Start <= at {
		return t.Paragraphs[i]
	}
	return Span{at, at}
}

// SpanOf returns the span from the first word of the range [lo, hi) to its last, or an empty span for an empty range.
func (t *Text) SpanOf(lo, hi int) Span {
	lo, hi = max(lo, 0), min(hi, len(t.Words))
	if lo >= hi {
		return Span{}
	}
	return Span{t.Words[lo].Start, t.Words[hi-1].End}
}
