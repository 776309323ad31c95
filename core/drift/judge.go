package drift

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// Judge names every change between the quotation and its passage, in the order of the quotation. Two identical runs
// give none, and so does a quotation without words. The profile decides the levels; nil means strict. A script that
// does not fit its words is read as far as it does. Time is linear in the length of the passage, plus the bounded
// alignment of each differing block.
func Judge(in Input, p *Profile) []Change {
	if in.Draft == nil || in.Source == nil || len(in.Quote) == 0 {
		return nil
	}
	j := &judge{Input: in, lang: language.For(in.Language).OrEnglish(), profile: p, said: in.Source.Words}
	j.passage.Start = clamp(in.Passage.Start, len(j.said))
	j.passage.End = max(j.passage.Start, clamp(in.Passage.End, len(j.said)))
	j.main = j.mainTurn()
	j.title = j.titled()
	j.units = j.cut()
	j.findMoved()
	for i, u := range j.units {
		if j.at = i; !u.equal {
			j.name(u)
		}
		for len(j.of) < len(j.out) {
			j.of = append(j.of, i)
		}
	}
	j.joinRepairs()
	for _, r := range wholeRules {
		if r.look != nil {
			r.look(j)
		}
	}
	slices.SortStableFunc(j.out, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Quotation.Start, b.Quotation.Start), cmp.Compare(a.Source.Start, b.Source.Start))
	})
	return j.out
}

// A judge holds one quotation while it is judged.
type judge struct {
	Input
	lang    *language.Language
	profile *Profile
	said    []text.Word // the words of the source
	passage diff.Range  // Input.Passage, inside the bounds of said
	main    int         // the turn that most words of the quotation stand in; -1 for none
	title   bool        // the quotation is written as titles are
	units   []unit
	at      int                // the unit that the rules look at
	moved   map[int]diff.Range // by unit: where in the source the words stand that the quotation has at another place
	out     []Change
	of      []int // by change, the unit that it was found in

	hows map[[2]diff.Range]alike.How // by words of the quotation and of the source, how they are the same

	together diff.Range // units that balanced counted last, and by how many denials the quotation has more in them
	denied   int
}

// add records a change over the words of the unit.
func (j *judge) add(r Rule, u unit, why Why) {
	if at, ok := j.moved[j.at]; ok && (r == OrderMoved || r == OrderDistant) {
		u.B = at
	}
	c := Change{Rule: r, Level: j.profile.level(r), Quotation: j.quoted(u.A), Source: j.source(u.B), Why: why}
	if s := j.Draft.String; u.sign == aside && u.A.Len() > 0 { // the brackets are part of the sign
		if at := c.Quotation.Start; at > 0 && (s[at-1] == '[' || s[at-1] == '(') {
			c.Quotation.Start--
		}
		if at := c.Quotation.End; at < len(s) && (s[at] == ']' || s[at] == ')') {
			c.Quotation.End++
		}
	}
	j.put(c)
}

// look records a change that claims no error.
func (j *judge) look(r Rule, quotation, source text.Span, why Why) {
	j.put(Change{Rule: r, Level: j.profile.level(r), Look: true, Quotation: quotation, Source: source, Why: why})
}

func (j *judge) put(c Change) {
	c.Repair = repair(j.Input, c)
	c.Why = c.Why.between(j.Between)
	j.out = append(j.out, c)
}

// a and b are the words of the unit on both sides.
func (j *judge) a(u unit) []text.Word { return j.Quote[u.A.Start:u.A.End] }
func (j *judge) b(u unit) []text.Word { return j.said[u.B.Start:u.B.End] }

// quoted is the span of the words in the draft; for no words, the empty span behind the word before them.
func (j *judge) quoted(r diff.Range) text.Span {
	switch {
	case r.Len() > 0:
		return text.Span{Start: j.Quote[r.Start].Start, End: end(j.Draft, j.Quote[r.End-1])}
	case r.Start > 0 && r.Start <= len(j.Quote):
		e := j.Quote[r.Start-1].End
		return text.Span{Start: e, End: e}
	}
	return text.Span{Start: j.Span.Start, End: j.Span.Start}
}

// source is the span of the words in the source; for no words, the empty span behind the word before them.
func (j *judge) source(r diff.Range) text.Span {
	switch {
	case r.Len() > 0:
		return text.Span{Start: j.said[r.Start].Start, End: end(j.Source, j.said[r.End-1])}
	case r.Start > 0 && r.Start <= len(j.said):
		e := j.said[r.Start-1].End
		return text.Span{Start: e, End: e}
	case len(j.said) > 0:
		return text.Span{Start: j.said[0].Start, End: j.said[0].Start}
	}
	return text.Span{}
}

// end is where the word ends, with the last stop of an abbreviation that has more of them: "a.m.", "U.S.".
func end(t *text.Text, w text.Word) int {
	if w.End < len(t.String) && t.String[w.End] == '.' && strings.Contains(w.Key, ".") && w.Kind == text.Term {
		return w.End + 1
	}
	return w.End
}

// isIn reports whether the table, words between spaces, holds the word.
func isIn(table, word string) bool { return word != "" && strings.Contains(table, " "+word+" ") }
