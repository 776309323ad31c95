package match

import (
	"cmp"
	"slices"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// Group puts runs of words that are the same utterance together: the same words, a variant with drift inside, a
// fragment of a longer run, or the part of a speech that two runs have. It returns the groups of two or more, each with
// the indices of its runs in increasing order, ordered by their first run. The groups are disjoint, and which runs are
// together does not depend on the order in which the runs are given.
//
// What two runs have in common is weighed by how rare it is among all of them, and in the languages that they are in,
// so that what many people say holds nothing together; and each run of a group has about half of its weight in common
// with the longest, so that a group is one utterance in pieces, not a chain from one to the next. Runs of one or two
// words, or of hardly any weight, are in no group, even where they are equal. Ellipses and [sic] are not compared.
//
// The stages stand apart: lines (equal runs become one), candidates (pairs worth an alignment), links (pairs whose
// alignment holds), families. Time is linear in the words, but for sorting and for the alignments, of which each line
// has a bounded number of a bounded size.
func Group(runs [][]text.Word, langs ...*language.Language) [][]int {
	s := newLines(runs, langs)
	var out [][]int
	for _, family := range s.families(s.links(s.candidates())) {
		if l := &s.all[family[0]]; len(l.ids) < shortest || l.weight < s.enough/2 {
			continue // "yes" is no utterance that could be known again, however often it is the same
		}
		var group []int
		for _, l := range family {
			group = append(group, s.all[l].runs...)
		}
		if len(group) > 1 {
			slices.Sort(group)
			out = append(out, group)
		}
	}
	slices.SortFunc(out, func(x, y []int) int { return cmp.Compare(x[0], y[0]) })
	return out
}
