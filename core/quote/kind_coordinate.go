package quote

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// whyJoined is the reason for a kind that is the neighbour's.
const whyJoined = "joined to one before it"

// coordinate gives a span the kind of the one before it where "and", "or" or a comma alone joins the two.
func (s *scene) coordinate(last *Quotation) (Kind, string, bool) {
	if last == nil || !joined(s.t, s.g, last, s.q) {
		return 0, "", false
	}
	if last.Kind.Spoken() { // a “b,” “c” and “d”
		small := unicode.IsLower(firstLetter(s.q.Span.Of(s.t.String)))
		return Fragment, whyJoined, last.Kind == Fragment && (small && s.partialBehind() ||
			s.g.NounsUpper && len(s.in) > 1 && s.nounPhrase())
	}
	small := s.n.OneCapital || s.g.NounsUpper && len(s.in) <= borneWords && !s.ended() && !s.reported()
	one := small && s.beginsUpper()
	if last.Kind == Title && !s.capitalised() && !one || len(s.in) > titleWords {
		return 0, "", false
	}
	if last.Why == whyLone && len(s.in) >= sentenceWords {
		return 0, "", false // “bad” and “as late as ever”
	}
	if last.Why == whyLone {
		return last.Kind, whyLone, true
	}
	return last.Kind, whyJoined, true
}

// partialBehind says whether the span stands right behind another one and is not taken up by a verb behind it.
func (s *scene) partialBehind() bool {
	_, mark := glyphs[s.lead]
	return mark && len(s.in) < titleWords
}

// pull gives the kind of a span to the one before, too, where "and", "or" or a comma alone joins the two: both are
// titles in 'he read “X” and “Y,” two novels', and both are somebody's words in 'it was “bad” and “as late as ever”'.
func pull(t *text.Text, q, last, parent *Quotation, lang *language.Language) {
	if last == nil || !joined(t, &lang.Grammar, last, q) {
		return
	}
	s := sceneOf(t, last, parent, lang)
	switch {
	case q.Kind == Title && last.Kind.Spoken() && last.Kind != Block && len(s.in) > 1 && s.capitalised() &&
		!strings.ContainsRune("!?", s.last):
		last.Kind, last.Why = Title, "joined to one behind it"
	case (q.Kind == Fragment || q.Kind == Speech) &&
		last.Kind == Scare && last.Why == whyLone && countWords(t, q) >= sentenceWords:
		last.Kind, last.Why = Fragment, "joined to one behind it"
	}
}

// countWords returns how many words a quotation has.
func countWords(t *text.Text, q *Quotation) int {
	lo, hi := t.WordsIn(q.Span)
	return hi - lo
}

// joined says whether nothing but "and", "or" or a comma stands between two quotations.
func joined(t *text.Text, g *language.Grammar, a, b *Quotation) bool {
	if a.Marks.End > b.Marks.Start {
		return false
	}
	lo, hi := t.WordsIn(text.Span{Start: a.Marks.End, End: b.Marks.Start})
	joint := conjunction
	if g.NounsUpper {
		joint = coordinating // not als
	}
	if hi-lo > 1 || hi > lo && !g.Is(t.Words[lo].Key, joint) ||
		strings.ContainsAny(t.String[a.Marks.End:b.Marks.Start], ".!?:\n") {
		return false
	}
	return hi > lo || strings.Contains(t.String[max(a.Marks.Start, a.Marks.End-4):b.Marks.Start], ",")
}
