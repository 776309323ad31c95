package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// blockWords is how many words a run of ">" lines has at least to be a quotation: shorter ones are arrows before links.
const blockWords = 4

// blocks returns the quotations that are set off: Markdown's ">" lines, <blockquote> tags in pasted text, and what the
// markup of a file that is no longer in the text said. Linear in the length of the text.
func blocks(t *text.Text, o Options) []candidate {
	out := append(quotedLines(t), taggedBlocks(t)...)
	for _, m := range o.Markup {
		if m.Kind == HeadingMarkup || m.Kind == TurnMarkup {
			continue
		}
		in := text.Span{Start: whole(t.String, m.Start), End: whole(t.String, m.End)}
		c := candidate{family: families, parts: pieces(t, in)}
		if len(c.parts) == 0 {
			continue
		}
		if c.marks = (text.Span{Start: c.parts[0].Start, End: c.parts[len(c.parts)-1].End}); m.Kind == BlockMarkup {
			c.kind = Block
		}
		out = append(out, c)
	}
	return out
}

// whole brings an offset into the text, and out of the middle of a character to its end.
func whole(s string, i int) int {
	i = min(max(i, 0), len(s))
	for i < len(s) && i > 0 && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// quotedLines returns a block for each run of lines that begin with ">". Empty ones inside it part its paragraphs.
func quotedLines(t *text.Text) []candidate {
	s := t.String
	var out []candidate
	var c candidate
	open := false // a part is open
	flush := func() {
		words := 0
		for _, p := range c.parts {
			lo, hi := t.WordsIn(p)
			words += hi - lo
		}
		if words >= blockWords {
			c.family, c.kind = families, Block
			c.marks.End = c.parts[len(c.parts)-1].End
			out = append(out, c)
		}
		c, open = candidate{}, false
	}
	for i := 0; i < len(s); {
		end := strings.IndexByte(s[i:], '\n')
		if end < 0 {
			end = len(s)
		} else {
			end += i
		}
		j := i
		for j < end && j < i+3 && s[j] == ' ' {
			j++
		}
		if j >= end || s[j] != '>' || strings.HasPrefix(s[j:], ">>>") {
			flush()
			i = end + 1
			continue
		}
		k := j
		for k < end && (s[k] == '>' || s[k] == ' ' || s[k] == '\t') {
			k++
		}
		line := trimSpaces(s, text.Span{Start: k, End: end})
		switch {
		case !hasWord(s, line):
			open = false
		case open:
			c.parts[len(c.parts)-1].End = line.End
		default:
			if len(c.parts) == 0 {
				c.marks.Start = j
			}
			c.parts = append(c.parts, line)
			open = true
		}
		i = end + 1
	}
	flush()
	return out
}

// taggedBlocks returns what stands between <blockquote> tags. One that never closes ends with its paragraph.
func taggedBlocks(t *text.Text) []candidate {
	s := t.String
	var out []candidate
	var open []text.Span // start tags
	add := func(tag text.Span, end, close int) {
		if c := (candidate{family: families, kind: Block, marks: text.Span{Start: tag.Start, End: close},
			parts: pieces(t, text.Span{Start: tag.End, End: end})}); len(c.parts) > 0 {
			out = append(out, c)
		}
	}
	for i := strings.IndexByte(s, '<'); i >= 0 && i < len(s); {
		if e := tagEnd(s, i); e > 0 {
			if name, closing := tagName(s[i:e]); name == "blockquote" {
				switch {
				case !closing && len(open) < maxDepth:
					open = append(open, text.Span{Start: i, End: e})
				case closing && len(open) > 0:
					add(open[len(open)-1], i, e)
					open = open[:len(open)-1]
				}
			}
			i = e
		} else {
			i++
		}
		next := strings.IndexByte(s[i:], '<')
		if next < 0 {
			break
		}
		i += next
	}
	for _, tag := range open {
		end := t.Paragraph(tag.End).End
		add(tag, end, end)
	}
	return out
}

// pieces cuts a span at the limits of paragraphs; pieces without a letter or digit are left out.
func pieces(t *text.Text, in text.Span) []text.Span {
	var out []text.Span
	for in.Start < in.End {
		end := in.End
		if p := t.Paragraph(in.Start); p.End > in.Start && p.End < end {
			end = p.End
		}
		if part := trimSpaces(t.String, text.Span{Start: in.Start, End: end}); hasWord(t.String, part) {
			out = append(out, part)
		}
		rest := strings.TrimLeftFunc(t.String[end:in.End], unicode.IsSpace)
		in.Start = in.End - len(rest)
	}
	return out
}
