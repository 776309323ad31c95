package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A candidate is a marked span before anything is known of what it is.
type candidate struct {
	marks  text.Span
	parts  []text.Span
	family family
	kind   Kind // Block and Title where the mark itself says so, else Speech
}

// candidates makes one of each node that is no stray, following it through the paragraphs that reopen it. Of a
// transcript that is reprinted so, a mark before each paragraph and one at its end, the labels of its speakers are not
// said, nor is what stands in brackets alone ("(Applause.)").
func candidates(t *text.Text, g *language.Grammar, nodes []node) []candidate {
	out := make([]candidate, 0, len(nodes))
	transcript := false // the paragraph before had a label
	for i := 1; i < len(nodes); i++ {
		n := &nodes[i]
		if n.stray || n.joined {
			continue
		}
		c := candidate{family: n.family, marks: text.Span{Start: n.open.Start}}
		for {
			part := trimSpaces(t.String, text.Span{Start: n.open.End, End: n.close.Start})
			if body := part.Of(t.String); n.closed || !strings.HasPrefix(body, "(") ||
				strings.IndexByte(body, ')') < len(body)-2 {
				if transcript = (transcript || !n.closed) && labelled(body); transcript {
					part = trimSpaces(t.String, text.Span{Start: part.Start + strings.IndexByte(body, ':') + 1, End: part.End})
				}
				if hasWord(t.String, part) {
					c.parts = append(c.parts, unsigned(t, g, part))
				}
			}
			if n.next == 0 {
				break
			}
			n = &nodes[n.next]
		}
		if len(c.parts) == 0 {
			continue
		}
		if c.marks.End = c.parts[len(c.parts)-1].End; n.closed {
			c.marks.End = n.close.End
		}
		if n.family == book || n.family == angle {
			c.kind = Title
		}
		out = append(out, c)
	}
	return out
}

// unsigned returns a part without its last line where that is a name alone behind a full sentence, as on the cards and
// in the pull quotes that set the signature inside the marks.
func unsigned(t *text.Text, g *language.Grammar, part text.Span) text.Span {
	body := part.Of(t.String)
	i := strings.LastIndexByte(body, '\n')
	if i < 0 {
		return part
	}
	said := text.Span{Start: part.Start, End: part.Start + len(strings.TrimRightFunc(body[:i], unicode.IsSpace))}
	lo, hi := t.WordsIn(text.Span{Start: part.Start + i, End: part.End})
	if hi-lo < 2 || hi-lo > personWords || strings.ContainsAny(body[i:], ",;:!?-–—") ||
		!strings.ContainsAny(t.String[max(said.Start, said.End-1):said.End], ".!?") {
		return part
	}
	person := false
	for _, w := range t.Words[lo:hi] {
		if r, _ := utf8.DecodeRuneInString(w.Of(t.String)); !unicode.IsUpper(r) {
			return part
		}
		person = person || g.Is(w.Key, given)
	}
	if !person {
		return part
	}
	return said
}

// trimSpaces drops spaces at both ends of a span, thin and hidden ones too.
func trimSpaces(s string, in text.Span) text.Span {
	for in.Start < in.End {
		r, size := utf8.DecodeRuneInString(s[in.Start:])
		if !unicode.IsSpace(r) && !text.Hidden(r) {
			break
		}
		in.Start += size
	}
	for in.Start < in.End {
		r, size := utf8.DecodeLastRuneInString(s[:in.End])
		if !unicode.IsSpace(r) && !text.Hidden(r) {
			break
		}
		in.End -= size
	}
	return in
}

// hasWord says whether the span holds a letter or a digit.
func hasWord(s string, in text.Span) bool {
	for _, r := range in.Of(s) {
		if letterOrDigit(r) {
			return true
		}
	}
	return false
}

// nest puts candidates inside one another. One that crosses the limits of another, starting inside and ending outside,
// is dropped. The candidates need not be in order.
func nest(cs []candidate) []Quotation {
	slices.SortStableFunc(cs, func(a, b candidate) int { return text.CompareSpans(a.marks, b.marks) })
	children := make([][]int, len(cs)+1) // of each candidate by index+1; of the text itself at 0
	var open []int
	for i, c := range cs {
		for len(open) > 0 && cs[open[len(open)-1]].marks.End <= c.marks.Start {
			open = open[:len(open)-1]
		}
		if len(open) == 0 {
			children[0] = append(children[0], i)
			open = append(open, i)
			continue
		}
		top := open[len(open)-1]
		if len(open) >= maxDepth || !within(cs[top].parts, c.marks) {
			continue
		}
		children[top+1] = append(children[top+1], i)
		open = append(open, i)
	}
	return grow(cs, children, 0)
}

// within says whether a span lies inside one of the parts, which are in order.
func within(parts []text.Span, in text.Span) bool {
	i, _ := slices.BinarySearchFunc(parts, in.Start, func(p text.Span, at int) int {
		if p.End <= at {
			return -1
		}
		return 1
	})
	return i < len(parts) && parts[i].Contains(in)
}

// grow builds the quotations of one level; it goes at most maxDepth levels down.
func grow(cs []candidate, children [][]int, parent int) []Quotation {
	if len(children[parent]) == 0 {
		return nil
	}
	out := make([]Quotation, 0, len(children[parent]))
	for _, i := range children[parent] {
		c := &cs[i]
		out = append(out, Quotation{
			Kind:   c.kind,
			Span:   text.Span{Start: c.parts[0].Start, End: c.parts[len(c.parts)-1].End},
			Marks:  c.marks,
			Parts:  c.parts,
			Nested: grow(cs, children, i+1),
		})
	}
	return out
}
