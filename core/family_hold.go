package core

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/text"
)

// hold says what one variant changed against another, and whether it fits in it: the shorter one is the quotation, the
// longer one what is quoted, so that the words just outside the shorter one count.
func (c Checker) hold(s, against *shown, out *Variant) bool {
	quote, source := s.read(), against.read()
	out.Longer = len(quote.words) > len(source.words)
	if out.Longer {
		quote, source = source, quote
	}
	passage, script, ok := source.find(quote)
	if !ok {
		out.Longer = false
		return false
	}
	ref := source.alone()
	changes := drift.Judge(drift.Input{Draft: quote.text, Quote: quote.words, Seams: quote.seams,
		Span: text.Span(quote.by.Inside), Marks: text.Span(quote.by.Marks), Source: ref, Passage: passage,
		Script: script, Language: quote.by.Language, Between: drift.Peers}, c.profile())
	changes = append(changes, c.outside(quote, source, passage, changes)...)
	s.level, _, out.Look = drift.Sum(changes)
	for _, ch := range changes {
		out.Changes = append(out.Changes, Change{Rule: string(ch.Rule), Level: ch.Level.String(), Look: ch.Look,
			Quotation: quote.inside(ch.Quotation, c.Offsets), Source: source.inside(ch.Source, c.Offsets),
			Reason: ch.Why.Sentence(), Why: &ch.Why})
	}
	return true
}

// find is where the shorter variant stands in the words of this one: as a run of them, which is a piece, or nearly.
func (s *shown) find(quote *shown) (at diff.Range, script diff.Script, ok bool) {
	same := func(a, b text.Word) bool {
		return a.Key == b.Key && a.Kind == b.Kind && a.Kind != text.Gap && a.Kind != text.Sic
	}
	if n := len(quote.words); n > 0 && len(quote.seams) == 0 && len(s.seams) == 0 {
		// Where the word stands that this one has least often, the whole run may stand.
		places, least := s.placesOf(quote.words[0].Key), 0
		for k, w := range quote.words {
			if p := s.placesOf(w.Key); len(p) < len(places) {
				places, least = p, k
			}
		}
		for _, p := range places {
			i := p - least
			if i >= 0 && i+n <= len(s.words) && slices.EqualFunc(quote.words, s.words[i:i+n], same) {
				at = diff.Range{Start: i, End: i + n}
				return at, diff.Script{{Op: diff.Equal, A: diff.Range{Start: 0, End: n}, B: at}}, true
			}
		}
	}
	if s.index == nil {
		s.index = match.NewIndex(s.words, s.language())
	}
	found := s.index.Find(match.Query{Words: quote.words, Seams: quote.seams}, match.Options{Most: 1})
	if len(found) == 0 {
		return at, nil, false
	}
	return found[0].Words, found[0].Script, true
}

// placesOf is where a word stands in this variant.
func (s *shown) placesOf(key string) []int {
	if s.places == nil {
		s.places = make(map[string][]int, len(s.words))
		for i, w := range s.words {
			s.places[w.Key] = append(s.places[w.Key], i)
		}
	}
	return s.places[key]
}

// alone is what was printed with nothing behind it: what follows in the article is no part of what is quoted.
func (s *shown) alone() *text.Text {
	end := s.by.Inside.End
	t := &text.Text{String: s.by.Passage[:end], Words: s.words}
	for _, p := range s.text.Paragraphs {
		if p.Start < end {
			t.Paragraphs = append(t.Paragraphs, text.Span{Start: p.Start, End: min(p.End, end)})
		}
	}
	return t
}

// beside is how many words outside a shorter wording are held against what its article says there.
const beside = 3

// outside says what the words of the longer wording right outside the shorter one, in the same sentence, would change:
// “Not everyone will get it” where another printed “everyone will get it”. The article around the shorter one may
// have them outside its marks; then nothing is missing. What is told of the words already is not told again; and since
// nobody knows how far such a word reaches, each is a look.
func (c Checker) outside(quote, source *shown, at diff.Range, told []drift.Change) []drift.Change {
	words, lo, hi := source.words, at.Start, at.End
	joined := func(i int) bool { // the word follows the one before it in its sentence
		between := text.Span{Start: words[i-1].End, End: words[i].Start}
		return !strings.ContainsAny(source.text.Slice(between), ".!?…")
	}
	for lo > 0 && at.Start-lo < beside && joined(lo) {
		lo--
	}
	for hi < len(words) && hi-at.End < beside && joined(hi) {
		hi++
	}
	lang, turns := source.language(), false
	for i := lo; i < hi && !turns; i++ {
		key := words[i].Key
		turns = (i < at.Start || i >= at.End) && (words[i].Kind == text.Number || lang.IsNegation(key) || lang.IsHedge(key) ||
			lang.IsQuantity(key) || lang.IsCondition(key))
	}
	if !turns {
		return nil // no word that could turn the sense stands there
	}
	wide := words[lo:hi]
	span := text.Span{Start: wide[0].Start, End: wide[len(wide)-1].End}
	found := match.NewIndex(quote.text.Words, quote.language()).Find(match.Query{Words: wide}, match.Options{Most: 1})
	if len(found) == 0 {
		return nil
	}
	var out []drift.Change
	for _, ch := range drift.Judge(drift.Input{Draft: source.text, Quote: wide, Span: span, Marks: span,
		Source: quote.text, Passage: found[0].Words, Script: found[0].Script, Language: source.by.Language,
		Between: drift.Peers}, c.profile()) {
		before, behind := ch.Quotation.End <= words[at.Start].Start, ch.Quotation.Start >= words[at.End-1].End
		if ch.Level != drift.Meaning || ch.Look || ch.Quotation.Empty() || !before && !behind || toldOf(told, ch.Quotation) {
			continue
		}
		where := text.Span{Start: quote.words[0].Start, End: quote.words[0].Start}
		if behind {
			last := quote.words[len(quote.words)-1].End
			where = text.Span{Start: last, End: last}
		}
		out = append(out, drift.Change{Rule: drift.EdgeQualifier, Level: drift.Meaning, Look: true, Quotation: where,
			Source: ch.Quotation, Why: drift.Why{Key: "beside", Between: drift.Peers, Said: source.text.Slice(ch.Quotation)}})
	}
	return out
}

// toldOf reports whether one of the changes that turn the sense tells of words of the source that stand in the span.
func toldOf(changes []drift.Change, at text.Span) bool {
	return slices.ContainsFunc(changes, func(ch drift.Change) bool {
		return ch.Level == drift.Meaning && ch.Source.Start < at.End && at.Start < ch.Source.End
	})
}
