package drift

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// fill is n words, which no rule has anything to say of.
func fill(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "w%c%c ", 'a'+i/26%26, 'a'+i%26)
	}
	return b.String()
}

// TestLimits holds each length at which a rule begins or ends: what stands short of it, and what stands beyond.
func TestLimits(t *testing.T) {
	has := func(r Rule) func([]Change) bool {
		return func(cs []Change) bool { return slices.ContainsFunc(cs, func(c Change) bool { return c.Rule == r }) }
	}
	repairs := func(r Rule, k RepairKind) func([]Change) bool {
		return func(cs []Change) bool {
			return slices.ContainsFunc(cs, func(c Change) bool { return c.Rule == r && c.Repair != nil && c.Repair.Kind == k })
		}
	}
	for _, c := range []struct {
		name    string
		shape   func(n int) (quotation, said string)
		is      func([]Change) bool
		yes, no int
	}{
		{"farWords: parts are far apart",
			func(n int) (string, string) {
				return "We built the old bridge. … We paid for it.", "We built the old bridge. " + fill(n) + ". We paid for it."
			}, has(OrderDistant), 600, 400},
		{"besideReach: what is left out is said once more close by",
			func(n int) (string, string) {
				return "We never closed the road, " + fill(n) + "and we stayed.",
					"We never closed the road, " + fill(n) + "we never closed the road, and we stayed."
			}, has(SenseNegation), 30, 15},
		{"tailWords: a short sentence behind the words takes them back",
			func(n int) (string, string) {
				return "The bridge was paid for in May.", "|The bridge was paid for in May.| That is " + fill(n) + "false. We met."
			}, has(EdgeQualifier), 3, 6},
		{"interjectionWords: what another throws in is no omission",
			func(n int) (string, string) {
				return "We built the bridge, and it stands in the river.",
					"ADA KING: We built the bridge,\nBEN HOLT: " + fill(n) + ".\nADA KING: and it stands in the river.\n"
			}, has(SpeechFiller), 18, 40},
		{"restoreWords: a long omission is shown and not restored",
			func(n int) (string, string) {
				return "We built the bridge and it stands.", "We built the bridge " + fill(n) + "and it stands."
			}, repairs(OmitSilent, Ellipsis), 12, 7},
		{"bracketWords: a long insertion is cut and not put into brackets",
			func(n int) (string, string) {
				return "We built the bridge " + fill(n) + "and it stands.", "We built the bridge and it stands."
			}, repairs(InsertSilent, Cut), 9, 5},
		{"phraseWords: a reason cuts long words in the middle",
			func(n int) (string, string) {
				return "We built the bridge and it stands.", "We built the bridge " + fill(n) + "and it stands."
			}, func(cs []Change) bool {
				return slices.ContainsFunc(cs, func(c Change) bool { return strings.Contains(c.Why.Sentence(), " … ") })
			}, 15, 11},
	} {
		for n, want := range map[int]bool{c.yes: true, c.no: false} {
			q, said := c.shape(n)
			if changes := Judge(aligned(q, said), nil); c.is(changes) != want {
				t.Errorf("%s: %d words: %v, want %v: %v", c.name, n, !want, want, changes)
			}
		}
	}
}
