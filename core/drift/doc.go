// Package drift says what kind of change was made between a quotation and its passage, by rule and level.
//
// Judge goes from an alignment to changes, Sum from changes to a verdict. The way of one quotation:
//
//	script -> units -> rules -> changes
//
// The script is cut into units, the smallest pieces in which the two runs are equal or differ (unit.go and its
// neighbours), by what diff and alike say of the words and by where turns and sentences end: no rule is asked. For
// each unit that differs the rules of a unit are asked in the order of one list (rule_list.go), and the first that
// knows the change names it: what the quotation admits by a sign, what is the same word written otherwise, what
// touches the sense, grammar, and what is left. Then the rules of the whole quotation are asked (rule_whole.go):
// glyphs, what an ellipsis swallowed, words just outside it that govern it, parts far apart, the words of two
// speakers. Every rule stands in one of the two lists.
//
// What a language calls its negations, numbers or fillers is data of core/language. Profiles are data too: which
// changes a house permits.
package drift
