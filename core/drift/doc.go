// Package drift says what kind of change was made between a quotation and its passage, by rule and level.
//
// The rules are one ordered list: the first rule that knows a change names it. Profiles are data: which changes a
// house permits. Judge goes from an alignment to changes, Sum from changes to a verdict.
package drift
