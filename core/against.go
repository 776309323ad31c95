package core

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/source"
	"github.com/quotedrift/quotedrift/core/text"
)

// Against checks every quotation of the drafts against the sources. Each quotation gets a verdict and its places, best
// first; a quotation of a kind that is nobody's speech is reported where its words stand in a source exactly, and is
// unchecked otherwise. Without sources everything is unchecked.
func (c Checker) Against(drafts, sources []Document) *Report {
	ss := read(sources, len(drafts), c.transcript)
	languages := make([]string, len(ss))
	for i, s := range ss {
		languages[i] = s.Language
	}
	ds := read(drafts, 0, func(d Document) *reading { return c.draft(d, text.New(d.Text), languages) })
	for i, s := range ss {
		s.tellBy(ds, sources[i].Language != "")
	}
	r := c.report(append(slices.Clone(ds), ss...))
	shelf := c.index(ss)
	at := 0
	for _, d := range ds {
		found := c.find(d, shelf)
		out := r.Quotations[at : at+len(d.quotes)]
		each(len(out), func(i int) { c.verdict(&out[i], d, &d.quotes[i], shelf, found[i]) })
		at += len(d.quotes)
	}
	r.summarise()
	return r
}

// tellBy tells the language of a source of a few words once more, now that its drafts are read: it is most likely in
// theirs. One that was given stays.
func (r *reading) tellBy(drafts []*reading, given bool) {
	if given || len(r.text.Words) >= language.Few {
		return
	}
	var likely []string
	for _, d := range drafts {
		likely = append(likely, d.Language)
	}
	r.Language = r.text.Language(likely...)
}

// A shelf is what quotations are looked for in.
type shelf []shelved

type shelved struct {
	*reading
	index  *match.Index
	ids    []string // of the quotations of the reading, where it is an article
	voices []string // who speaks in the source, each once
	quoted []string // whom it quotes, where it is an article that names them, each once
}

func (c Checker) index(rs []*reading) shelf {
	s := make(shelf, len(rs), len(rs)+1)
	for i, r := range rs {
		s[i] = shelved{reading: r, voices: voices(r.source), quoted: quoted(r)}
		if r.source != nil && r.source.Remarks != nil { // they stand in the same file, beside the turns
			of := *r
			of.text, of.source = r.source.Remarks.Text, r.source.Remarks
			s = append(s, shelved{reading: &of, voices: append(voices(of.source), s[i].voices...)})
			s[i].voices = s[len(s)-1].voices
		}
	}
	each(len(s), func(i int) {
		s[i].index = match.NewIndex(s[i].text.Words, language.For(s[i].Language).OrEnglish())
	})
	return s
}

// voices are the people whom the labels of the source name, each once by the fullest label, in the order of their first
// turn.
func voices(s *source.Source) []string {
	var out []string
	if s == nil {
		return nil
	}
	seen := make(map[string]bool)
	for _, t := range s.Turns {
		if t.Voice != "" && !seen[t.Voice] {
			seen[t.Voice] = true
			out = append(out, t.Voice)
		}
	}
	return out
}

// quoted are the people to whom a source gives quotations as surely as a draft's speaker is held against it.
func quoted(r *reading) []string {
	var out []string
	seen := make(map[string]bool)
	for i := range r.quotes {
		if by := r.speaker(&r.quotes[i]); r.source != nil && by.Confidence >= givenFloor && !seen[by.Name] {
			seen[by.Name] = true
			out = append(out, by.Name)
		}
	}
	return out
}

// A found is a place on a shelf.
type found struct {
	match.Match
	on int // index into the shelf
}

// rank is the score in steps of .02: what differs by less fits equally well, and stays in the order that match gave it.
func (f found) rank() int { return int(f.Score * 50) }

// find looks for each quotation of d on the shelf. The quotations of one article settle, source by source, which of
// several equal places is meant; then each quotation's places of all sources stand together, best first.
func (c Checker) find(d *reading, s shelf) [][]found {
	out := make([][]found, len(d.quotes))
	first := repeats(d)
	for on := range s {
		places := make([][]match.Match, len(d.quotes))
		each(len(d.quotes), func(i int) {
			if first[i] == i {
				places[i] = s[on].index.Find(query(d.text, &d.quotes[i]),
					match.Options{Compare: compared + comparisons/len(d.quotes)})
			}
		})
		for i, k := range first {
			if k < i {
				places[i] = slices.Clone(places[k])
			}
		}
		match.Settle(places)
		for i, ms := range places {
			for _, m := range ms {
				out[i] = append(out[i], found{m, on})
			}
		}
	}
	for i := range out {
		slices.SortStableFunc(out[i], func(a, b found) int { return cmp.Compare(b.rank(), a.rank()) })
	}
	return out
}

// Of places that are exact, so many are compared by their context for each quotation, and besides so many for all
// quotations of a draft together: a few hundred quotations that stand in the source again and again have all places
// compared, and a hundred thousand are no more work each.
const (
	compared    = 64
	comparisons = 1 << 15
)

// repeats returns for each quotation the first one that is the same and stands between the same words. It is looked for
// once for all of them, so that a page of one word in marks over and over is no work.
func repeats(d *reading) []int {
	type place struct {
		around            string
		at, length, parts int
	}
	seen := make(map[place]int)
	out := make([]int, len(d.quotes))
	for i := range d.quotes {
		q := &d.quotes[i]
		lo, _ := d.text.WordsIn(text.Span{Start: q.Marks.Start, End: q.Marks.Start})
		hi, _ := d.text.WordsIn(text.Span{Start: q.Marks.End, End: q.Marks.End})
		at := d.text.SpanOf(max(0, lo-match.ContextWords), min(len(d.text.Words), hi+match.ContextWords))
		p := place{d.text.Slice(at), q.Span.Start - at.Start, q.Span.Len(), len(q.Parts)}
		if _, ok := seen[p]; !ok {
			seen[p] = i
		}
		out[i] = seen[p]
	}
	return out
}

func query(t *text.Text, q *quote.Quotation) match.Query {
	words, seams := wordsOf(t, q)
	lo, _ := t.WordsIn(text.Span{Start: q.Marks.Start, End: q.Marks.Start})
	hi, _ := t.WordsIn(text.Span{Start: q.Marks.End, End: q.Marks.End})
	return match.Query{Words: words, Seams: seams, Before: t.Words[max(0, lo-match.ContextWords):lo],
		After: t.Words[hi:min(len(t.Words), hi+match.ContextWords)]}
}

// wordsOf returns the words of all parts of a quotation, and the indices at which a new part begins.
func wordsOf(t *text.Text, q *quote.Quotation) (words []text.Word, seams []int) {
	for _, p := range q.Parts {
		lo, hi := t.WordsIn(p)
		if len(words) > 0 && hi > lo {
			seams = append(seams, len(words))
		}
		tagged := strings.Contains(t.Slice(p), "<")
		if len(q.Parts) == 1 && !tagged {
			return t.Words[lo:hi:hi], nil
		}
		for _, w := range t.Words[lo:hi] {
			if !tagged || !isTag(t.String, w) {
				words = append(words, w)
			}
		}
	}
	return words, seams
}

// isTag reports whether the word is the name of a tag that people leave in plain text, "<b>" or "</b>", which nobody
// says: sources are read so, too.
func isTag(s string, w text.Word) bool {
	before := strings.TrimSuffix(s[:w.Start], "/")
	return strings.HasSuffix(before, "<") && strings.HasPrefix(s[w.End:], ">") && source.InlineTag(s[w.Start:w.End])
}

func (c Checker) match(d *reading, on shelved, m match.Match, l drift.Level, changes []drift.Change) Match {
	at := on.text.SpanOf(m.Words.Start, m.Words.End)
	out := Match{Document: on.ID, Span: on.span(at), Text: on.text.Slice(at), Where: on.atlas.Where(at.Start),
		Exactness: m.Exactness.String(), Level: l.String(), Changes: []Change{}, Context: c.context(on.Text, at)}
	for _, ch := range changes {
		out.Changes = append(out.Changes, change(ch, d, on.reading))
	}
	for _, o := range m.Omitted {
		out.Omitted = append(out.Omitted, on.span(on.text.SpanOf(o.Start, o.End)))
	}
	if i := on.quotationAt(m.Words); i >= 0 && on.source == nil {
		out.Quotation = on.ids[i]
	}
	if on.source != nil {
		var t Turn
		if turn, ok := on.source.TurnAt(m.Words.Start); ok {
			t.Speaker = turn.Speaker
		}
		if cue, ok := on.source.CueAt(m.Words.Start); ok {
			t.Time = clock(cue.Start)
		}
		if t != (Turn{}) {
			out.Turn = &t
		}
	}
	return out
}

// quotationAt returns the index of the spoken quotation that holds most of the words, or -1. Logarithmic in the
// quotations, which stand in order and apart.
func (s shelved) quotationAt(words diff.Range) int {
	return quotationIn(s.quotes, s.text.SpanOf(words.Start, words.End))
}

// quotationIn returns the index of the spoken quotation, of those in the order of their text, that holds most of the
// span, or -1. Logarithmic in their number, and linear in those that overlap the span.
func quotationIn(quotes []quote.Quotation, at text.Span) int {
	first := sort.Search(len(quotes), func(i int) bool { return quotes[i].Marks.End > at.Start })
	for i := first; i < len(quotes) && quotes[i].Marks.Start < at.End; i++ {
		marks := quotes[i].Marks
		if quotes[i].Kind.Spoken() && 2*(min(marks.End, at.End)-max(marks.Start, at.Start)) > at.Len() {
			return i
		}
	}
	return -1
}

func change(c drift.Change, q, s *reading) Change {
	out := Change{Rule: string(c.Rule), Level: c.Level.String(), Look: c.Look, Quotation: q.piece(c.Quotation),
		Source: s.piece(c.Source), Reason: c.Why.Sentence(), Why: &c.Why, Tracked: q.atlas.deleted(c.Quotation)}
	if out.Tracked == "" && s != q && c.Source.End > 0 {
		out.Tracked = s.atlas.deleted(c.Source)
	}
	if r := c.Repair; r != nil {
		out.Repair = &Repair{Kind: r.Kind.String(), Start: q.ruler.At(r.Span.Start), End: q.ruler.At(r.Span.End),
			Text: r.Text}
	}
	return out
}

func (r *Report) summarise() {
	r.Summary.Verdicts = map[string]int{}
	for _, q := range r.Quotations {
		if q.Verdict == "" {
			continue
		}
		r.Summary.Verdicts[q.Verdict]++
		if q.Look {
			r.Summary.Look++
		}
	}
}
