package core

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/text"
)

// Across groups the quotations of many articles into families of the same utterance, the largest first. Which
// quotations are together does not depend on the order of the articles; "earliest" does.
func (c Checker) Across(docs []Document) *Report {
	rs := read(docs, 0, c.article)
	r := c.report(rs)
	var lines []line
	n := 0
	for _, d := range rs {
		for i := range d.quotes {
			if q := &d.quotes[i]; q.Kind.Spoken() {
				words, seams := wordsOf(d.text, q)
				lines = append(lines, line{d, &r.Quotations[n], q, words, seams})
			}
			n++
		}
	}
	runs := make([][]text.Word, len(lines))
	for i, l := range lines {
		runs[i] = l.words
	}
	groups := match.Group(runs)
	r.Families = make([]Family, len(groups))
	each(len(groups), func(i int) {
		members := make([]line, len(groups[i]))
		for k, at := range groups[i] {
			members[k] = lines[at]
		}
		r.Families[i] = c.family(members)
	})
	slices.SortStableFunc(r.Families, func(a, b Family) int { return cmp.Compare(len(b.Members), len(a.Members)) })
	for i := range r.Families {
		r.Families[i].ID = "f" + strconv.Itoa(i+1)
	}
	return r
}

// A line is a spoken quotation on its way into a family.
type line struct {
	doc   *reading
	out   *Quotation
	quote *quote.Quotation
	words []text.Word
	seams []int
}

// family counts the wordings of one utterance. Wordings that differ in style alone are one variant.
func (c Checker) family(members []line) Family {
	f := Family{Members: make([]Member, len(members))}
	index := map[string]int{}
	var shown []line // the first member of each variant
	for i, m := range members {
		key := wording(m.words)
		v, ok := index[key]
		if !ok {
			v = len(shown)
			index[key] = v
			shown = append(shown, m)
			f.Variants = append(f.Variants, Variant{Text: m.out.Text, Earliest: m.out.Document})
		}
		f.Variants[v].Count++
		f.Members[i] = Member{Quotation: m.out.ID, Variant: v}
	}
	order := make([]int, len(shown)) // most frequent first
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(f.Variants[b].Count, f.Variants[a].Count) })
	rank := make([]int, len(order))
	variants := make([]Variant, len(order))
	for i, v := range order {
		rank[v], variants[i] = i, f.Variants[v]
	}
	f.Variants = variants
	for i := range f.Members {
		f.Members[i].Variant = rank[f.Members[i].Variant]
	}
	f.Speaker = speakerOf(members)
	f.Level = c.spread(shown).String()
	return f
}

// spread is the gravest change between the longest wording and another.
func (c Checker) spread(shown []line) drift.Level {
	longest := shown[0]
	for _, s := range shown[1:] {
		if len(s.words) > len(longest.words) {
			longest = s
		}
	}
	level := drift.Same
	for _, s := range shown {
		ref := &text.Text{String: longest.doc.Text, Words: longest.words, Paragraphs: longest.doc.text.Paragraphs}
		for _, m := range match.NewIndex(longest.words).Find(match.Query{Words: s.words, Seams: s.seams}, match.Options{Most: 1}) {
			l, _, _ := drift.Sum(drift.Judge(drift.Input{Draft: s.doc.text, Quote: s.words, Seams: s.seams, Span: s.quote.Span, Marks: s.quote.Marks,
				Source: ref, Passage: m.Words, Script: m.Script, Language: s.doc.Language}, c.profile()))
			level = max(level, l)
		}
	}
	return level
}

func wording(words []text.Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.Key)
		b.WriteByte(' ')
	}
	return b.String()
}

// speakerOf is the name that most members give; the first in the alphabet of equally many.
func speakerOf(members []line) string {
	count := map[string]int{}
	best := ""
	for _, m := range members {
		if s := m.out.Speaker; s != nil && s.Name != "" {
			count[s.Name]++
		}
	}
	for name, n := range count {
		if best == "" || n > count[best] || n == count[best] && name < best {
			best = name
		}
	}
	return best
}
