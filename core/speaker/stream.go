package speaker

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A stream is the reporter's text around quotations. It is built in time linear in the text.
type stream struct {
	t      *text.Text
	g      *language.Grammar
	tokens []token
	parts  []quotedPart
	frames []frame // of the parts, where the script has no capitals
}

// asideWords is the length up to which words in parentheses are left out ("Gov. Mike Pence (R-Ind.) said").
const asideWords = 12

// newStream reads the stretch of the text, with the parts of the quotations in it.
func newStream(t *text.Text, in text.Span, said []Said, g *language.Grammar) *stream {
	s := &stream{t: t, g: g}
	for i := range said {
		for _, p := range said[i].Parts {
			s.parts = append(s.parts, quotedPart{Span: p, quotation: i})
		}
	}
	slices.SortStableFunc(s.parts, func(a, b quotedPart) int { return cmp.Compare(a.Start, b.Start) })
	lo, hi := t.WordsIn(in)
	s.tokens = make([]token, 0, hi-lo+len(s.parts)+16)
	r := reader{stream: s, at: in.Start, para: sort.Search(len(t.Paragraphs),
		func(i int) bool { return t.Paragraphs[i].End > in.Start })}
	part := 0
	for w := lo; w < hi || part < len(s.parts); {
		if part < len(s.parts) && (w >= hi || s.parts[part].Start <= t.Words[w].Start) {
			p := &s.parts[part]
			r.gap(p.Start)
			p.token = len(s.tokens)
			s.tokens = append(s.tokens, token{kind: quoteToken, at: int32(part)})
			r.at = max(r.at, p.End)
			for w < hi && t.Words[w].Start < p.End {
				w++
			}
			part++
			if last := p.End - 1; last >= p.Start && (t.String[last] == '.' && r.stops(last) ||
				strings.HasSuffix(p.Of(t.String), "।")) {
				r.add(stopToken)
			}
			continue
		}
		if n := r.aside(w, hi, part); n > 0 {
			w += n
			continue
		}
		if g.Spaceless {
			stop := len(t.String)
			if part < len(s.parts) {
				stop = s.parts[part].Start
			}
			w += r.run(w, hi, stop)
			continue
		}
		r.word(w)
		w++
	}
	r.gap(max(r.at, min(in.End, len(t.String)))) // the stop that ends the text
	return s
}

// A reader turns the text between words into signs.
type reader struct {
	*stream
	at   int // byte offset up to which the text has been read
	para int // index of the paragraph there
}

// aside returns how many words from w on stand in one pair of parentheses that attribution does not read, or 0.
func (r *reader) aside(w, hi, part int) int {
	words := r.t.Words
	if words[w].Aside != text.Parenthesised || w > 0 && words[w-1].Aside == text.Parenthesised && words[w-1].End > r.at {
		return 0
	}
	n := 0
	for w+n < hi && words[w+n].Aside == text.Parenthesised {
		if n++; n > asideWords {
			return 0
		}
	}
	end := words[w+n-1].End
	if part < len(r.parts) && r.parts[part].Start < end {
		return 0
	}
	if i := strings.IndexByte(text.Span{Start: r.at, End: words[w].Start}.Of(r.t.String), '('); i >= 0 {
		r.gap(r.at + i)
	}
	r.at = end
	return n
}

// word adds the word at index w.
func (r *reader) word(w int) {
	x := r.t.Words[w]
	r.gap(x.Start)
	r.at = x.End
	if x.Kind == text.Gap || x.Kind == text.Sic {
		return
	}
	k := token{kind: wordToken, at: int32(w)}
	if s := r.t.Slice(x.Span); s != x.Key { // one that is its own key has no capital
		k.form = formOf(s)
	}
	var owner bool
	k.class, owner = r.g.ClassOf(x.Key)
	if owner {
		k.form |= genitive
	}
	if k.class == adverb && k.form&upper != 0 && !r.g.Is(x.Key, adverb) {
		k.class = 0 // "Tully" only ends as an adverb does
	}
	if k.class == 0 {
		if c, ok := r.g.Enclitic(x.Key); ok {
			k.class, k.form = c, k.form|enclitic
		} else if c, rest, ok := r.g.Elided(x.Key); ok {
			k.class = c
			if noun := r.g.Class(rest); c == 0 || c&(definite|determiner) != 0 && noun&(role|group) != 0 { // "l'azienda"
				k.class = noun | c&definite
				k.form = formOf(r.t.Slice(x.Span)[elision(r.t.Slice(x.Span)):])
			}
		}
	}
	if k.class == 0 && (k.form&upper != 0 || !r.g.NounsUpper) {
		k.class = r.g.Compound(x.Key)
	}
	if x.Kind == text.Number {
		k.form |= number
	}
	if k.class == 0 && r.g.Retells(x.Key) && k.form&upper == 0 && r.retells(w) {
		k.class = subjunctive
	}
	switch r.kind(len(r.tokens) - 1) {
	case stopToken, breakToken, colonToken, quoteToken:
		k.form |= opening
	}
	if x.Start > 0 && r.t.String[x.Start-1] == '@' {
		k.class, k.form = 0, upper // who posts under the name "@harbourwatch"
	}
	r.tokens = append(r.tokens, k)
}

// retells says whether a word whose ending is that of a verb that tells what somebody said stands where such a verb
// does, right behind its subject or at the start of a clause: "der Westen leide", "wer schweige, handle".
func (r *reader) retells(w int) bool {
	n := len(r.tokens) - 1
	if next := w + 1; next < len(r.t.Words) && formOf(r.t.Slice(r.t.Words[next].Span))&upper != 0 &&
		r.t.Words[next].Start == r.t.Words[w].End+1 {
		return false // "die Stadt hohe Kosten"
	}
	return r.kind(n) == commaToken || r.kind(n) == wordToken && (r.can(n, pronoun) || r.has(n, upper) &&
		!r.can(n, determiner|possessive|preposition|conjunction|adverb)) // "Die neue"
}

// gap reads the text up to the offset, which holds no words.
func (r *reader) gap(to int) {
	if to == r.at+1 && r.t.String[r.at] == ' ' { // as between most words
		r.at = to
		return
	}
	for r.para < len(r.t.Paragraphs) && r.t.Paragraphs[r.para].End < to {
		end := r.t.Paragraphs[r.para].End
		r.signs(text.Span{Start: r.at, End: end})
		r.at = max(r.at, end)
		r.add(breakToken)
		r.para++
	}
	r.signs(text.Span{Start: r.at, End: to})
	r.at = max(r.at, to)
}

// signs adds the signs of a stretch without words.
func (r *reader) signs(in text.Span) {
	for i, c := range in.Of(r.t.String) {
		switch c {
		case ',', '，', '、', '،':
			r.add(commaToken)
		case ';', '；', '؛':
			r.add(semicolonToken)
		case ':', '：':
			r.add(colonToken)
		case '–', '—', '―':
			r.add(dashToken)
		case '-':
			if at := in.Start + i; at > 0 && (r.t.String[at-1] == ' ' || r.t.String[at-1] == '-') {
				r.add(dashToken)
			}
		case '!', '?', '。', '！', '？', '؟', '।':
			r.add(stopToken)
		case '.':
			if r.stops(in.Start + i) {
				r.add(stopToken)
			}
		}
	}
}

// add adds a sign, unless the same one stands there already.
func (r *reader) add(kind tokenKind) {
	n := len(r.tokens)
	if n > 0 && (r.tokens[n-1].kind == kind || kind == stopToken && r.tokens[n-1].kind == breakToken) {
		return
	}
	r.tokens = append(r.tokens, token{kind: kind})
}

// stops reports whether a sentence ends with the full stop at the offset, which stands behind the last word read if
// there is one.
func (r *reader) stops(at int) bool {
	var w text.Word
	if n := len(r.tokens); n > 0 && r.tokens[n-1].kind == wordToken {
		w = r.t.Words[r.tokens[n-1].at]
	}
	return r.t.Ends(w, at, r.g)
}
