package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/quotedrift/quotedrift/core/language"
)

// paragraphs returns the paragraphs of s: runs of lines between blank lines where the text is hard-wrapped, else lines.
func paragraphs(s string) []Span {
	lines := make([]Span, 0, strings.Count(s, "\n")+1) // blank ones too, as empty spans
	plain := plainLines(s)
	for i := 0; i < len(s); {
		l, next := Span{i, len(s)}, len(s)
		if !plain {
			l, next = LineAt(s, i)
		} else if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
			l, next = Span{i, i + n}, i+n+1
		}
		lines = append(lines, trimSpan(s, l))
		i = next
	}
	wrapped := hardWrapped(s, lines)
	out := lines[:0] // never ahead of what is read
	open := false
	for _, l := range lines {
		switch {
		case l.Empty():
			open = false
		case open && wrapped:
			out[len(out)-1].End = l.End
		default:
			out = append(out, l)
			open = true
		}
	}
	return out
}

// plainLines says whether LF alone ends the lines of s, as in most texts: see LineAt.
func plainLines(s string) bool {
	for _, end := range [...]string{"\r", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		if strings.Contains(s, end) {
			return false
		}
	}
	return true
}

// hardWrapped says whether single line ends are wraps: most lines that a line follows directly are of a column's
// width, none is long, and many do not end where a sentence does.
func hardWrapped(s string, lines []Span) bool {
	n, wide, long, open := 0, 0, 0, 0
	for i := 0; i+1 < len(lines); i++ {
		l := lines[i]
		if l.Empty() || lines[i+1].Empty() {
			continue
		}
		n++
		if w := l.Len(); w >= 50 {
			wide++
			if w > 110 {
				long++
			}
		}
		if last, _ := utf8.DecodeLastRuneInString(l.Of(s)); unicode.IsLetter(last) || last == ',' || last == '-' {
			open++
		}
	}
	return n >= 2 && wide*10 >= n*7 && long*50 <= n && open*10 >= n*4
}

// Sentences returns the sentences of the paragraphs that the span touches, cut to the span's limits, in order.
// UAX #29 sentence boundaries, less those at which no sentence of the language ends (see Ends). A paragraph's end
// always ends a sentence. Linear in the length of the span.
func (t *Text) Sentences(in Span, g *language.Grammar) []Span {
	var out []Span
	first := sort.Search(len(t.Paragraphs), func(i int) bool { return t.Paragraphs[i].End > in.Start })
	for _, p := range t.Paragraphs[first:] {
		if p.Start >= in.End {
			break
		}
		out = append(out, t.sentencesOf(Span{max(p.Start, in.Start), min(p.End, in.End)}, g)...)
	}
	return out
}

func (t *Text) sentencesOf(p Span, g *language.Grammar) []Span {
	s := t.String
	// A line end inside a hard-wrapped paragraph is a space, but UAX #29 breaks at it.
	body := strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' {
			return ' '
		}
		return r
	}, p.Of(s))
	if len(body) != p.Len() { // invalid UTF-8 grew in the copy: take the line ends as they are
		body = p.Of(s)
	}
	var out []Span
	at := p.Start
	it := sentences.FromString(body)
	for it.Next() {
		sp := trimSpan(s, Span{at, at + len(it.Value())})
		at += len(it.Value())
		if sp.Empty() {
			continue
		}
		if n := len(out); n > 0 && !t.endsAt(out[n-1].End, g) {
			out[n-1].End = sp.End
			continue
		}
		out = append(out, sp)
	}
	return out
}

// endsAt reports whether a sentence ends at the offset, where UAX #29 breaks one.
func (t *Text) endsAt(end int, g *language.Grammar) bool {
	at := end
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(t.String[:at])
		at -= size
		if !between(r) {
			break
		}
	}
	i := sort.Search(len(t.Words), func(i int) bool { return t.Words[i].End >= at })
	if i < len(t.Words) && t.Words[i].End == at {
		return t.Ends(t.Words[i], at, g)
	}
	return t.Ends(Word{}, at, g)
}

// trimSpan drops spaces at both ends of a span.
func trimSpan(s string, sp Span) Span {
	b := sp.Of(s)
	b2 := strings.TrimLeftFunc(b, unicode.IsSpace)
	start := sp.Start + len(b) - len(b2)
	end := start + len(strings.TrimRightFunc(b2, unicode.IsSpace))
	return Span{start, end}
}
