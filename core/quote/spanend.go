package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// settle ends what the k-th paragraph left open: the nodes from first on that are still on the stack. A single mark was an
// apostrophe. A double one goes on in the next paragraph if that begins with the mark again. Otherwise, if the same mark
// opened again inside: at a clause's end the first was never closed, and it ends there; in the middle of a clause the
// second was a slip, and its closing mark closes the first. Else it ends with the paragraph.
func (p *pairer) settle(k, first int, next []mark) {
	para := p.t.Paragraphs[k]
	for depth, u := range p.stack {
		n := &p.nodes[u]
		n.close = text.Span{Start: para.End, End: para.End}
		follows := depth == 0 && p.begins(k+1, next, n)
		goesOn := follows && !labelled(p.t.String[next[0].End:]) && !p.attributed(text.Span{Start: n.open.End, End: para.End})
		if n.family == single && !(goesOn && n.open.Start == para.Start) {
			n.stray = true
			continue
		}
		inner := 0
		for i := u + 1; i < len(p.nodes) && inner == 0; i++ {
			in := &p.nodes[i]
			reprint := follows && n.open.Start == para.Start && in.closed && in.glyph != n.glyph // its own marks are of another form
			if in.family == n.family && !in.stray && !reprint {
				inner = i
			}
		}
		if inner != 0 && n.family == double {
			in := &p.nodes[inner]
			lead := text.Span{Start: n.open.End, End: in.open.Start}
			if end := p.broke(lead); end > 0 {
				n.close = text.Span{Start: end, End: end}
				continue
			}
			if in.closed && (!goesOn || p.cueFollows(in.close.End)) {
				n.close, n.closed = in.close, true
				in.stray = true
				continue
			}
		}
		if depth == 0 && u >= first {
			p.pending, p.reopened, p.waited = u, goesOn, 0
		}
	}
}

// attributed says whether a stretch that no mark closed ends with its attribution ("I like it, she said."): its mark was
// forgotten, and the next paragraph does not go on with it.
func (p *pairer) attributed(in text.Span) bool {
	body := in.Of(p.t.String)
	i := strings.LastIndexAny(body[max(0, len(body)-cueReach):], ",?!")
	if i < 0 {
		return false
	}
	lo, hi := p.t.WordsIn(text.Span{Start: in.Start + max(0, len(body)-cueReach) + i, End: in.End})
	return hi-lo >= 2 && hi-lo <= attributionWords && (p.g.is(p.t.Words[lo].Key, saying) || p.g.is(p.t.Words[hi-1].Key, saying))
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
		if p.g.is(p.t.Words[lo].Key, saying) {
			return true
		}
	}
	return false
}

// cueFollows says whether a reporting word is among the four words from an offset on.
func (p *pairer) cueFollows(at int) bool {
	return p.cueIn(text.Span{Start: at, End: min(len(p.t.String), at+cueReach)})
}
