package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

const (
	interruptionBytes = 240 // how long the attribution inside a quotation is at most
	interruptionWords = 24
)

// join makes one quotation of the pieces that an attribution inside one sentence cut it into: “A,” he said, “b.” What
// begins a sentence of its own behind the attribution (“A,” he said. “B.”) is another quotation: in its source the two
// may stand far apart.
func join(t *text.Text, qs []Quotation, g *language.Grammar) []Quotation {
	out := qs[:0] // never ahead of what is read
	for _, q := range qs {
		q.Nested = join(t, q.Nested, g)
		if n := len(out); n > 0 && interrupted(t, &out[n-1], &q, g) {
			p := &out[n-1]
			p.Span.End, p.Marks.End = q.Span.End, q.Marks.End
			p.Parts = append(p.Parts, q.Parts...)
			p.Nested = append(p.Nested, q.Nested...)
			continue
		}
		out = append(out, q)
	}
	return out
}

// interrupted says whether nothing but an attribution inside one sentence stands between a and b.
func interrupted(t *text.Text, a, b *Quotation, g *language.Grammar) bool {
	between := text.Span{Start: a.Marks.End, End: b.Marks.Start}
	if between.Len() < 3 || between.Len() > interruptionBytes || a.Kind != Speech || b.Kind != Speech ||
		!sameMarks(t, a, b) {
		return false
	}
	if t.Paragraph(between.Start) != t.Paragraph(between.End) {
		return false
	}
	body := strings.TrimSpace(between.Of(t.String))
	outer := strings.HasPrefix(body, ",") || strings.HasPrefix(body, "–") || strings.HasPrefix(body, "—") ||
		strings.HasPrefix(body, "-")
	last, _ := utf8.DecodeLastRuneInString(a.Span.Of(t.String))
	if !outer && !strings.ContainsRune(",!?…—–-", last) {
		return false
	}
	if end, _ := utf8.DecodeLastRuneInString(body); !strings.ContainsRune(",—–-", end) {
		return false
	}
	lo, hi := t.WordsIn(between)
	small := unicode.IsLower(firstLetter(b.Span.Of(t.String)))
	alone := g.DropsSubject && small && hi-lo == 1        // «A», contó, «b.»
	if hi-lo > interruptionWords || hi-lo < 2 && !alone { // who, and says
		return false
	}
	if strings.ContainsRune("!?…", last) && !outer && begins(t, g, lo) {
		return false // “A?” The crew answered, “B.”
	}
	if first, _ := t.WordsIn(b.Span); begins(t, g, first) {
		return false // “A,” he said, “The b.”
	}
	cues := 0
	for i := lo; i < hi; i++ {
		w := t.Words[i]
		if i+1 < hi && g.IsPhrasal(w.Key, t.Words[i+1].Key) {
			cues++ // he went on
		} else if g.Is(w.Key, saying|direct) {
			if g.Participle != "" && strings.HasSuffix(w.Key, g.Participle) {
				return false // “A,” he said, adding, “B.”
			}
			cues++
		}
		if i+1 < hi {
			gap := t.String[w.End:t.Words[i+1].Start]
			if stop := strings.IndexByte(gap, '.'); strings.ContainsAny(gap, "!?;:") || stop >= 0 && t.Ends(w, w.End+stop, g) {
				return false
			}
		}
	}
	gesture := small && strings.ContainsAny(body[:3], "–—") && body != strings.TrimRight(body, "–—")
	return cues == 1 || cues == 0 && gesture || // “The vote” — she tapped the table — “was mine.”
		cues == 0 && small && namesAhead(t, g, lo+1, hi) && g.Class(t.Words[lo].Key) == 0
}

// begins says whether the i-th word of the text begins a sentence: it has a capital that it would not have by itself.
func begins(t *text.Text, g *language.Grammar, i int) bool {
	if i >= len(t.Words) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.Words[i].Of(t.String))
	key := t.Words[i].Key
	return unicode.IsUpper(r) && !g.Is(key, capital) &&
		g.Is(key, determiner|possessive|pronoun|conjunction|preposition|auxiliary|adverb)
}

// sameMarks says whether two quotations stand in marks of one family.
func sameMarks(t *text.Text, a, b *Quotation) bool {
	var any language.Marks // what else the sign may be does not matter: it is a mark
	x, _ := markAt(t.String, a.Marks.Start, &any)
	y, _ := markAt(t.String, b.Marks.Start, &any)
	return x.family == y.family && x.Len() > 0 && y.Len() > 0
}
