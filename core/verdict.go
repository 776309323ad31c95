package core

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/source"
	"github.com/quotedrift/quotedrift/core/speaker"
	"github.com/quotedrift/quotedrift/core/text"
)

// A judged is a place with what was changed on the way from it to the quotation.
type judged struct {
	found
	changes []drift.Change
	level   drift.Level
	verdict drift.Verdict
	look    bool
	another bool // somebody else than the draft tells said it there
}

// verdict judges the places of one quotation, and says what the best of them comes to.
func (c Checker) verdict(out *Quotation, d *reading, q *quote.Quotation, s shelf, places []found) {
	words, seams := wordsOf(d.text, q)
	spoken := q.Kind.Spoken()
	if !spoken {
		places = slices.DeleteFunc(places, func(f found) bool { return f.Exactness != match.Exact || len(words) < 3 })
	}
	if len(s) == 0 || len(words) == 0 || !spoken && len(places) == 0 {
		out.Verdict = drift.Unchecked.String()
		return
	}
	js := make([]judged, len(places))
	for i, f := range places {
		js[i] = c.judge(f, d, q, s[f.on], words, seams)
	}
	for _, j := range js {
		if j.isAnothers() {
			f, ok := again(j.found, s[j.on].text.Words)
			if ok && !slices.ContainsFunc(js, func(k judged) bool { return k.on == f.on && k.Words == f.Words }) {
				if k := c.judge(f, d, q, s[f.on], words, seams); !k.isAnothers() {
					js = append(js, k)
				}
			}
		}
	}
	if js = choose(js, len(words)); len(js) == 0 {
		if s.foreign(d, words) {
			why := drift.Why{Key: "foreign"}
			out.Verdict, out.Reason, out.Unchecked = drift.Unchecked.String(), why.Sentence(), &why
			return
		}
		c.missing(out, d, q, words, s)
		return
	}
	best := js[0]
	out.Verdict, out.Level, out.Look, out.Score = best.verdict.String(), best.level.String(), best.look, round(best.Score)
	out.Matches = make([]Match, 0, len(js))
	for _, j := range js {
		out.Matches = append(out.Matches, c.match(d, s[j.on], j.Match, j.level, j.changes))
	}
	for _, p := range best.Passages(match.Query{Words: words, Seams: seams}) {
		at := text.Span{Start: words[p.Query.Start].Start, End: words[p.Query.End-1].End}
		out.Matches = append(out.Matches, c.part(d, s[best.on], best.found, p, at, best.changes))
	}
}

// againReach is how many words may stand between a place and the same words: of those that stand farther apart match
// finds both by itself, from twelve words on.
const againReach = 16

// again returns the nearest other place of the source, behind the found one or before it, whose words are the very
// same.
func again(f found, words []text.Word) (found, bool) {
	n := f.Words.Len()
	same := func(at int) bool {
		return at >= 0 && at+n <= len(words) && n > 0 && slices.EqualFunc(words[at:at+n],
			words[f.Words.Start:f.Words.End], func(a, b text.Word) bool { return a.Key == b.Key })
	}
	for by := n; by <= n+againReach; by++ {
		for _, shift := range [...]int{by, -by} {
			if !same(f.Words.Start + shift) {
				continue
			}
			f.Words.Start, f.Words.End = f.Words.Start+shift, f.Words.End+shift
			f.Script, f.Omitted = slices.Clone(f.Script), slices.Clone(f.Omitted)
			for i := range f.Script {
				f.Script[i].B.Start, f.Script[i].B.End = f.Script[i].B.Start+shift, f.Script[i].B.End+shift
			}
			for i := range f.Omitted {
				f.Omitted[i].Start, f.Omitted[i].End = f.Omitted[i].Start+shift, f.Omitted[i].End+shift
			}
			return f, true
		}
	}
	return f, false
}

// judge names the changes between the quotation, of those words and seams, and one place.
func (c Checker) judge(f found, d *reading, q *quote.Quotation, on shelved, words []text.Word, seams []int) judged {
	in := drift.Input{Draft: d.text, Quote: words, Seams: seams, Span: q.Span, Marks: q.Marks,
		Source: on.text, Passage: f.Words, Script: f.Script,
		Language: judging(d, on.reading), Voices: on.voices, Between: on.between()}
	if s := d.speaker(q); s.Confidence >= speakerFloor {
		in.Speaker, in.Mention = s.Name, d.text.Slice(s.Mention)
	}
	if on.source != nil {
		in.Turns = turns(on.source, f.Words)
		in.Speech = on.speech
	}
	j := judged{found: f, changes: drift.Judge(in, c.profile()), another: drift.IsAnothers(in)}
	if q.Kind.Spoken() && on.indirect(f.Words) {
		at := on.text.SpanOf(f.Words.Start, f.Words.End)
		j.changes = append(j.changes, drift.Indirect(q.Span, at, q.Marks, d.text, on.source != nil, in.Between))
	}
	if ch, ok := on.given(in, c.profile()); ok && d.speaker(q).Confidence >= givenFloor {
		j.changes = append(j.changes, ch)
	}
	on.doubt(j.changes)
	j.level, j.verdict, j.look = drift.Sum(j.changes)
	return j
}

// judging returns the tag of the language to judge by: the draft's, and the source's where the draft is too short to
// tell.
func judging(d, source *reading) string {
	if d.Language == "" {
		return source.Language
	}
	return d.Language
}

// foreign reports whether every source is in another language than the draft, by all that is told of both, and the
// quotation's own words are not in a language of the sources.
func (s shelf) foreign(d *reading, words []text.Word) bool {
	if d.Language == "" {
		return false
	}
	own := language.Detect(len(words), func(i int) string { return words[i].Key })
	return !slices.ContainsFunc(s, func(on shelved) bool {
		return on.Language == "" || on.Language == d.Language || own != "" && on.Language == own
	})
}

// choose orders the places of a quotation of so many words, the one that was quoted first: the best fit, and of those
// that fit equally well the one with the mildest changes. Words that fit only nearly, in another's mouth, are dropped
// where they are few: that is a look-alike, not a misquotation.
func choose(js []judged, words int) []judged {
	js = slices.DeleteFunc(js, func(j judged) bool {
		return words < lookalike && j.Exactness != match.Exact && j.isAnothers()
	})
	slices.SortStableFunc(js, func(a, b judged) int {
		return cmp.Or(cmp.Compare(b.rank(), a.rank()), cmp.Compare(a.level, b.level), after(a.another, b.another))
	})
	return js
}

// isAnothers says whether somebody else than the draft tells said the words at this place.
func (j judged) isAnothers() bool {
	return slices.ContainsFunc(j.changes, func(c drift.Change) bool { return c.Rule == drift.SpeakerOther })
}

// part is the match of one part of a quotation, whose words have the span at in the draft, with the changes that lie
// within it.
func (c Checker) part(d *reading, on shelved, whole found, p match.Passage, at text.Span,
	changes []drift.Change) Match {
	m, passage := whole.Match, on.text.SpanOf(p.Words.Start, p.Words.End)
	m.Words, m.Exactness, m.Omitted = p.Words, p.Exactness,
		slices.DeleteFunc(slices.Clone(m.Omitted), func(o diff.Range) bool {
			return o.Start < p.Words.Start || o.End > p.Words.End
		})
	changes = slices.DeleteFunc(slices.Clone(changes),
		func(c drift.Change) bool { return !at.Contains(c.Quotation) || !passage.Contains(c.Source) })
	l, _, _ := drift.Sum(changes)
	out := c.match(d, on, m, l, changes)
	out.Part = d.spanOrNil(at)
	return out
}

// lookalike is how many words a quotation needs to be claimed of another speaker where it fits only nearly: below it,
// phrases of everyday words meet by chance.
const lookalike = 8

// speakerFloor is the least confidence with which a speaker found in the draft is held against the source's: below it,
// the slip is more often in the finding than in the draft.
const speakerFloor = .88

// indirect says whether the words stand in an article outside its quotations: always where both texts are articles;
// in a source without speaker labels, where the sentence reports speech and the source quotes elsewhere.
func (s shelved) indirect(words diff.Range) bool {
	if s.quotationAt(words) >= 0 || quotationIn(s.marked, s.text.SpanOf(words.Start, words.End)) >= 0 {
		return false
	}
	return s.source == nil || s.quotes != nil &&
		speaker.Reported(s.text, s.text.SpanOf(words.Start, words.End), language.For(s.Language))
}

// given is the change that the source, an article that names who says what, gives the words to somebody else than the
// draft does, who is quoted in it too.
func (s shelved) given(in drift.Input, p *drift.Profile) (drift.Change, bool) {
	i := s.quotationAt(in.Passage)
	if s.source == nil || i < 0 || in.Speaker == strings.ToLower(in.Speaker) {
		return drift.Change{}, false
	}
	by := s.speaker(&s.quotes[i])
	if by.Confidence < articleFloor || by.Name == strings.ToLower(by.Name) { // "the letter says"
		return drift.Change{}, false
	}
	in.Voices = s.quoted
	return drift.Given(in, by.Name, p)
}

// givenFloor is speakerFloor for the draft's speaker and for the people in an article that is the source, where the
// article's own speaker, who is found by its cues, has articleFloor: on 1,535 lines that two outlets printed, these
// hold nobody's words against him.
const (
	givenFloor   = .97
	articleFloor = .95
)

func turns(s *source.Source, words diff.Range) []drift.Turn {
	var out []drift.Turn
	for at := words.Start; at < words.End; {
		t, ok := s.TurnAt(at)
		if !ok {
			break
		}
		out = append(out, drift.Turn{Speaker: t.Voice, Lo: t.Lo, Hi: t.Hi, Other: t.Other, Asked: t.Asked})
		at = t.Hi
	}
	return out
}

// after compares two places by a flag against them.
func after(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
