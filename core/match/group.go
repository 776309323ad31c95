package match

import "github.com/quotedrift/quotedrift/core/text"

// Group puts runs of words that are the same utterance together. It returns the groups of two or more, each with the
// indices of its runs in increasing order, ordered by their first run. The groups are disjoint, and which runs are
// together does not depend on the order in which the runs are given.
func Group(runs [][]text.Word) [][]int { return nil }
