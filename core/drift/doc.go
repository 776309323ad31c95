// Package drift says what kind of change was made between a quotation and its passage, by rule and level.
//
// Judge goes from an alignment to changes, Sum from changes to a verdict. The way of one quotation:
//
//	script -> units -> rules -> changes
//
// The script is cut into units, the smallest pieces in which the two runs are equal or differ (judge_unit.go,
// judge_align.go). Equal units are looked at for glyphs, case and punctuation (edge.go). For each other unit the rules are
// asked in the order of one list (rule_list.go), and the first that knows the change names it: what the quotation admits
// by a sign, what is the same word written otherwise, what touches the sense, grammar, and what is left. Last comes what
// only the whole quotation shows: words just outside it that govern it, parts far apart, the words of two speakers.
//
// What a language calls its negations, numbers or fillers is data. Profiles are data too: which changes a house permits.
package drift
