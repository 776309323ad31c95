package core

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/language"
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
	groups := match.Group(runs, languages(rs)...)
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
	var shown []line // a member of each variant: the least
	for i, m := range members {
		key := wording(m.words)
		v, ok := index[key]
		if !ok {
			v = len(shown)
			index[key] = v
			shown = append(shown, m)
			f.Variants = append(f.Variants, Variant{Text: m.out.Text, Earliest: m.out.Document})
		} else if m.compare(shown[v]) < 0 {
			shown[v] = m
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

// spread is the gravest change between the longest wording and another. A wording that fits nowhere in it has other
// words.
//
// Which wording the others are held against, of several that are as long, and which of the quotations that have a
// wording stands for it, is settled by what was printed alone: neither by the order of the articles nor by how often
// one is there.
func (c Checker) spread(shown []line) drift.Level {
	longest := shown[0]
	for _, s := range shown[1:] {
		if n := cmp.Or(cmp.Compare(len(s.words), len(longest.words)), s.compare(longest)); n > 0 {
			longest = s
		}
	}
	ref := &text.Text{String: longest.doc.Text, Words: longest.words, Paragraphs: longest.doc.text.Paragraphs}
	index := match.NewIndex(longest.words, language.For(longest.doc.Language).OrEnglish())
	level := drift.Same
	for _, s := range shown {
		found := index.Find(match.Query{Words: s.words, Seams: s.seams}, match.Options{Most: 1})
		if len(found) == 0 {
			level = max(level, drift.Wording)
		}
		for _, m := range found {
			l, _, _ := drift.Sum(drift.Judge(drift.Input{Draft: s.doc.text, Quote: s.words, Seams: s.seams,
				Span: s.quote.Span, Marks: s.quote.Marks,
				Source: ref, Passage: m.Words, Script: m.Script, Language: s.doc.Language}, c.profile()))
			level = max(level, l)
		}
	}
	return level
}

// compare orders lines by what was printed in them, and else by the article around them and the place in it.
func (l line) compare(o line) int {
	return cmp.Or(strings.Compare(l.out.Text, o.out.Text), strings.Compare(l.doc.Text, o.doc.Text),
		cmp.Compare(l.quote.Span.Start, o.quote.Span.Start))
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

// languages are those of the readings, each once, in the order of their first reading.
func languages(rs []*reading) []*language.Language {
	var out []*language.Language
	for _, r := range rs {
		if l := language.For(r.Language).OrEnglish(); !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return out
}
