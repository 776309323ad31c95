package core

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/text"
)

// Family tells what became of one utterance: its wordings with their counts, which came from which, and what each
// changed. The members are those that Split put together, two or more, in any order.
//
// Which wording is the canonical one, which of the quotations that have a wording stands for it, and so what is said of
// each, is settled by what was printed and when: neither by the order of the members nor by how often one is there.
func (c Checker) Family(members []Saying) Family {
	members = slices.Clone(members)
	slices.SortFunc(members, func(a, b Saying) int {
		return cmp.Or(compareDates(a.Date, b.Date), cmp.Compare(a.Place, b.Place))
	})
	shown, variant := variants(members)
	f := Family{Members: make([]Member, len(members)), Variants: make([]Variant, len(shown))}
	for i, m := range members {
		f.Members[i] = Member{Quotation: m.Quotation, Variant: variant[i]}
	}
	for i, s := range shown {
		f.Variants[i] = s.variant(members)
	}
	f.Speaker, f.Speakers = voicesOf(members)
	f.Canonical = canonical(shown, members)
	c.weigh(shown, f.Canonical, f.Variants)
	level := drift.Same
	for i, s := range shown {
		if i == 0 || s.level > level {
			level, f.Look = s.level, true
		}
		f.Look = f.Look && (s.level < level || f.Variants[i].Look)
	}
	f.Level = level.String()
	return f
}

// compareDates puts what has no date behind what has one.
func compareDates(a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// A shown is one wording of a family while it is judged.
type shown struct {
	form    string
	of      []int   // the members that have it, in their order
	by      *Saying // the one that stands for it: the least by what was printed around it
	date    string
	text    *text.Text // of its passage
	words   []text.Word
	ruler   *text.Ruler // of what was printed, made where a change in it is told
	seams   []int
	index   *match.Index     // made where another is held against it
	places  map[string][]int // where each of its words stands, made with it
	level   drift.Level
	measure int   // words
	bag     []int // its words by their numbers, in order
}

// variants parts the members by their form, the most frequent first. It returns the form of each.
func variants(members []Saying) (list []*shown, of []int) {
	index := make(map[string]*shown)
	for i := range members {
		m := &members[i]
		s := index[m.Form]
		if s == nil {
			s = &shown{form: m.Form, by: m, date: m.Date, measure: strings.Count(m.Form, " ") + 1}
			index[m.Form] = s
			list = append(list, s)
		} else if compareSayings(m, s.by) < 0 {
			s.by = m
		}
		s.of = append(s.of, i)
	}
	slices.SortStableFunc(list, func(a, b *shown) int { return cmp.Compare(len(b.of), len(a.of)) })
	of = make([]int, len(members))
	for v, s := range list {
		for _, i := range s.of {
			of[i] = v
		}
	}
	return list, of
}

// compareSayings orders sayings by what was printed in them, and then around them.
func compareSayings(a, b *Saying) int {
	return cmp.Or(cmp.Compare(a.Text(), b.Text()), cmp.Compare(a.Passage, b.Passage),
		cmp.Compare(a.Marks.Start, b.Marks.Start), cmp.Compare(a.Language, b.Language))
}

// compareLength orders forms by their words, and of as many by the words themselves.
func (s *shown) compareLength(o *shown) int {
	return cmp.Or(cmp.Compare(s.measure, o.measure), cmp.Compare(o.form, s.form))
}

// variant is what is told of a form before it is judged.
func (s *shown) variant(members []Saying) Variant {
	v := Variant{Text: members[s.of[0]].Text(), Count: len(s.of), Earliest: members[s.of[0]].Document, First: s.date}
	for _, i := range s.of {
		m := &members[i]
		v.Last = max(v.Last, m.Date)
		if m.Outlet != "" {
			v.Outlets = append(v.Outlets, m.Outlet)
		}
	}
	slices.Sort(v.Outlets)
	v.Outlets = slices.Compact(v.Outlets)
	v.Text = s.by.Text()
	return v
}

// voicesOf is the name that most members give, the first in the alphabet of equally many, and, where they give several,
// all of them.
func voicesOf(members []Saying) (name string, all []Voice) {
	count := make(map[string]int)
	for _, m := range members {
		if m.Speaker != "" {
			count[m.Speaker]++
		}
	}
	for n, k := range count {
		all = append(all, Voice{n, k})
	}
	slices.SortFunc(all, func(a, b Voice) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Name, b.Name))
	})
	if len(all) == 0 {
		return "", nil
	}
	if len(all) == 1 {
		return all[0].Name, nil
	}
	return all[0].Name, all
}

const (
	// parents is how many of the most frequent variants before it a variant may have come from, and
	// late of those right before it: more would be quadratic in the variants.
	parents, late = 8, 4
)

// canonical is the variant that is taken for the wording of the utterance: the one that was printed in the most
// contexts, of equals the longest. The same text twice is one context, so that a double does not vote.
func canonical(list []*shown, members []Saying) int {
	best, most := 0, -1
	for v, s := range list {
		contexts := make(map[string]bool, len(s.of))
		for _, i := range s.of {
			contexts[members[i].Passage] = true
		}
		top := list[best]
		if n := cmp.Or(cmp.Compare(len(contexts), most), s.compareLength(top)); n > 0 {
			best, most = v, len(contexts)
		}
	}
	return best
}

// weigh gives each variant its parent, and holds it against the canonical one, or, where that has other words of the
// utterance, against the longest; where it fits in neither it has other words.
func (c Checker) weigh(list []*shown, canonical int, out []Variant) {
	longest := 0
	for i, s := range list {
		if s.compareLength(list[longest]) > 0 {
			longest = i
		}
	}
	for i, from := range descent(list) {
		if from >= 0 {
			out[i].From = &from
		}
	}
	for i, s := range list {
		if i != canonical {
			against := canonical
			ok := c.hold(s, list[canonical], &out[i])
			if !ok && longest != i && longest != canonical {
				if ok = c.hold(s, list[longest], &out[i]); ok {
					against = longest
				}
			}
			if !ok {
				s.level = drift.Wording
			}
			out[i].Against = &against
		}
		out[i].Level = s.level.String()
	}
}

func (s *shown) language() *language.Language { return language.For(s.by.Language).OrEnglish() }

// read cuts the passage of a form into words, once.
func (s *shown) read() *shown {
	if s.text == nil {
		s.text = text.New(s.by.Passage)
		for _, p := range s.by.Parts {
			lo, hi := s.text.WordsIn(text.Span(p))
			if len(s.words) > 0 && hi > lo {
				s.seams = append(s.seams, len(s.words))
			}
			s.words = append(s.words, s.text.Words[lo:hi]...)
		}
	}
	return s
}

// inside is a piece of the passage by its place in the text of the variant, in the unit of the report.
func (s *shown) inside(at text.Span, unit Unit) Piece {
	if s.ruler == nil {
		s.ruler = text.NewRuler(s.by.Text(), unit)
	}
	place := func(n int) int { return s.ruler.At(n - s.by.Inside.Start) }
	return Piece{place(at.Start), place(at.End), at.Of(s.by.Passage)}
}
