package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// settle ends what the k-th paragraph left open: the nodes from first on that are still on the stack. A single mark was
// an apostrophe. A double one goes on in the next paragraph if that begins with the mark again. Otherwise, if the same
// mark opened again inside: at a clause's end the first was never closed, and it ends there; in the middle of a clause
// the second was a slip, and its closing mark closes the first. Else it ends with the paragraph.
func (p *pairer) settle(k, first int, next []mark) {
	para := p.t.Paragraphs[k]
	for depth, u := range p.stack {
		n := &p.nodes[u]
		n.close = text.Span{Start: para.End, End: para.End}
		follows := depth == 0 && p.begins(k+1, next, n)
		goesOn := follows && !labelled(p.t.String[next[0].End:]) &&
			p.untagged(text.Span{Start: n.open.End, End: para.End}) == para.End
		if n.family == single && !(goesOn && n.open.Start == para.Start) {
			n.stray = true
			continue
		}
		inner := 0
		for i := u + 1; i < len(p.nodes) && inner == 0; i++ {
			in := &p.nodes[i]
			// its own marks are of another form
			reprint := follows && n.open.Start == para.Start && in.closed && in.glyph != n.glyph
			if in.family == n.family && !in.stray && !reprint {
				inner = i
			}
		}
		if inner != 0 && n.family == double {
			in := &p.nodes[inner]
			lead := text.Span{Start: n.open.End, End: in.open.Start}
			if end := p.broke(lead); end > 0 && !(in.closed && p.introduces(lead) && p.cueFollows(in.close.End)) {
				end = p.untagged(text.Span{Start: lead.Start, End: end})
				n.close = text.Span{Start: end, End: end}
				continue
			}
			if in.closed && (!goesOn || p.cueFollows(in.close.End)) {
				n.close, n.closed = in.close, true
				in.stray = true
				continue
			}
		}
		if n.family == double && !goesOn {
			end := p.sentenceEnd(n, p.untagged(text.Span{Start: n.open.End, End: para.End}))
			n.close = text.Span{Start: end, End: end}
		}
		if depth == 0 && u >= first {
			p.pending, p.reopened, p.waited = u, goesOn, 0
		}
	}
}

// introduces says whether a stretch ends as what leads to somebody's words: "as he said,". If those have an attribution
// behind them too, then the stretch itself is said.
func (p *pairer) introduces(lead text.Span) bool {
	body := strings.TrimRight(lead.Of(p.t.String), " ")
	return strings.HasSuffix(body, ",") &&
		p.cueIn(text.Span{Start: max(lead.Start, lead.Start+strings.LastIndexByte(body, ' ')), End: lead.End})
}

// untagged returns the end of what is said in a stretch that no mark closed: before its attribution, if there is one
// ("I like it, she said."; "we sail, said Ann Holm, who has a boat."), else its end.
func (p *pairer) untagged(in text.Span) int {
	s := p.t.String
	for i := in.End - 1; i > max(in.Start, in.End-leadReach); i-- {
		if s[i] != ',' && s[i] != '?' && s[i] != '!' {
			continue
		}
		lo, hi := p.t.WordsIn(text.Span{Start: i, End: in.End})
		if hi-lo < 2 {
			continue
		}
		verb, next := p.t.Words[lo], p.t.Words[lo+1]
		v, _ := utf8.DecodeRuneInString(verb.Of(s))
		n, _ := utf8.DecodeRuneInString(next.Of(s))
		first := p.g.Is(verb.Key, saying)
		if first && unicode.IsLower(v) && (unicode.IsUpper(n) || p.g.Is(next.Key, definite)) ||
			hi-lo <= attributionWords && (first || p.g.Is(p.t.Words[hi-1].Key, saying) && !p.g.Is(verb.Key, conjunction)) {
			return i + 1
		}
	}
	return in.End
}

// sentenceEnd returns where a quotation that is a part of the reporter's sentence ends if no mark closes it: with the
// sentence.
func (p *pairer) sentenceEnd(n *node, end int) int {
	in := text.Span{Start: n.open.End, End: end}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p.t.String[:n.open.Start], " "))
	if unicode.IsLetter(before) && unicode.IsLower(firstLetter(in.Of(p.t.String))) {
		if first := p.t.Sentences(in, p.g); len(first) > 0 {
			return first[0].End
		}
	}
	return end
}

// broke returns where a quotation ends that was never closed before the next one opened, or 0 where the lead between
// the two opening marks stops in the middle of a clause.
func (p *pairer) broke(lead text.Span) int {
	s := p.t.String
	body := strings.TrimRightFunc(lead.Of(s), unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(body)
	cue := p.cueIn(text.Span{Start: max(lead.Start, lead.Start+len(body)-cueReach), End: lead.Start + len(body)})
	if !strings.ContainsRune(".!?…,:;—–-", last) && !cue {
		return 0
	}
	if !cue {
		return lead.Start + len(body)
	}
	// Its attribution stands between: it ends at the last stop or comma before the cue.
	for i := len(body) - 1; i > 0 && i > len(body)-leadReach; i-- {
		if strings.IndexByte(".!?,", body[i]) >= 0 && p.cueIn(text.Span{Start: lead.Start + i, End: lead.Start + len(body)}) {
			return lead.Start + i + 1
		}
	}
	return lead.Start + len(body)
}

const (
	cueReach         = 60  // bytes before a mark in which "he said" stands
	attributionWords = 5   // "said the old harbour master"
	leadReach        = 300 // bytes before a mark in which the sentence of "he said" begins
)

// cueIn says whether a reporting word stands in the span.
func (p *pairer) cueIn(in text.Span) bool {
	lo, hi := p.t.WordsIn(in)
	for ; lo < hi; lo++ {
		if p.g.Is(p.t.Words[lo].Key, saying) {
			return true
		}
	}
	return false
}

// cueFollows says whether a reporting word is among the four words from an offset on.
func (p *pairer) cueFollows(at int) bool {
	return p.cueIn(text.Span{Start: at, End: min(len(p.t.String), at+cueReach)})
}
