package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// storyShare is how many of a hundred paragraphs of a story begin with a quotation at least.
const storyShare = 40

// isStory says whether a text whose people take turns is a story rather than an interview or the report of a debate:
// its turns are paragraphs that begin with a mark, and they are much of it.
func isStory(t *text.Text, qs []Quotation) bool {
	begin, k := 0, 0
	for i := range qs {
		for k < len(t.Paragraphs) && t.Paragraphs[k].Start < qs[i].Marks.Start {
			k++
		}
		if k < len(t.Paragraphs) && t.Paragraphs[k].Start == qs[i].Marks.Start {
			begin++
		}
	}
	return begin*100 >= len(t.Paragraphs)*storyShare
}

// tell reads the quotations of a story as its readers do. A phrase in the narrator's sentence that no verb of speech
// introduces is the narrator's. What another voice says in a speech that its speaker goes on with parts it as an
// attribution would, be it somebody whose words are told, or the narrator in brackets (smiling).
func tell(t *text.Text, qs []Quotation, cued []bool, g *language.Grammar) {
	for i := range qs {
		q := &qs[i]
		if q.Kind == Fragment && !cued[q.Number] && countWords(t, q) <= sentenceWords {
			q.Kind, q.Why = Scare, "a phrase of the narrator's"
			continue
		}
		var voices []text.Span
		for j := range q.Nested {
			if n := &q.Nested[j]; n.Kind == Speech {
				for _, p := range n.Parts {
					voices = append(voices, withMarks(t.String, p))
				}
			}
		}
		for _, p := range q.Parts {
			q.Own = append(q.Own, without(t, p, voices, g)...)
		}
	}
}

// withMarks returns a part with the marks that touch it.
func withMarks(s string, p text.Span) text.Span {
	if r, size := utf8.DecodeLastRuneInString(s[:p.Start]); glyphs[r].prior != 0 {
		p.Start -= size
	}
	if r, size := utf8.DecodeRuneInString(s[p.End:]); glyphs[r].prior != 0 {
		p.End += size
	}
	return p
}

// without returns what is left of a part without the voices, which are in order; one that ends it stays.
func without(t *text.Text, part text.Span, voices []text.Span, g *language.Grammar) []text.Span {
	s := t.String
	var own []text.Span
	from := part.Start
	for i := from; i < part.End; i++ {
		for len(voices) > 0 && voices[0].Start < i {
			voices = voices[1:]
		}
		var other text.Span
		switch {
		case len(voices) > 0 && voices[0].Start == i:
			other = voices[0]
		case s[i] == '(':
			other = direction(t, text.Span{Start: i, End: part.End}, g)
		}
		if other.Empty() {
			continue
		}
		if hasWord(s, text.Span{Start: other.End, End: part.End}) {
			if before := (text.Span{Start: from, End: i}); hasWord(s, before) {
				own = append(own, trimSpaces(s, before))
			}
			from = other.End
		}
		i = other.End - 1
	}
	return append(own, trimSpaces(s, text.Span{Start: from, End: part.End}))
}

// direction returns the brackets at the start of a span if a participle or "with" begins them: they say how the words
// around them are spoken.
func direction(t *text.Text, in text.Span, g *language.Grammar) text.Span {
	n := strings.IndexByte(in.Of(t.String)[:min(in.Len(), inciseReach)], ')')
	if n < 0 || g.Participle == "" {
		return text.Span{}
	}
	in.End = in.Start + n + 1
	lo, hi := t.WordsIn(in)
	if lo == hi {
		return text.Span{}
	}
	if first := t.Words[lo].Of(t.String); first != g.With && !strings.HasSuffix(first, g.Participle) {
		return text.Span{}
	}
	return in
}
