package core

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/quotedrift/quotedrift/core/match"
)

// Across groups the quotations of many articles into families of the same utterance, the largest first. Which
// quotations are together, and how far apart their wordings are, depends neither on the order of the articles nor on
// how often one is there; "earliest" does, where the articles have no dates.
func (c Checker) Across(docs []Document) *Report {
	rs := read(docs, 0, c.article)
	r := c.report(rs)
	kept := make([]Article, len(rs))
	each(len(rs), func(i int) { kept[i] = c.kept(rs[i], false) })
	var sayings []Saying
	var wordings []Wording
	n := 0
	for i, a := range kept {
		kept[i].Number(n)
		n += a.Count
		for _, s := range a.Sayings {
			sayings, wordings = append(sayings, s), append(wordings, ParseWording(s.Wording, s.Language))
		}
	}
	groups := match.Group(wordings)
	r.Families = make([]Family, len(groups))
	each(len(groups), func(i int) {
		members := make([]Saying, len(groups[i]))
		for k, at := range groups[i] {
			members[k] = sayings[at]
		}
		r.Families[i] = c.Family(members)
	})
	slices.SortStableFunc(r.Families, func(a, b Family) int { return cmp.Compare(len(b.Members), len(a.Members)) })
	for i := range r.Families {
		r.Families[i].ID = "f" + strconv.Itoa(i+1)
	}
	return r
}
