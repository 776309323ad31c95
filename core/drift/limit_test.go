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
	// of is the case whose quotation may have its language in front of it.
	of := func(q, said string) Input {
		lang, rest, ok := strings.Cut(q, ":")
		if !ok {
			return aligned(q, said)
		}
		in := aligned(rest, said)
		in.Language = lang
		return in
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
		{"sentenceReach: the condition opens the sentence so many words before the quotation",
			func(n int) (string, string) {
				return "We close the road in May.", "If the grant " + fill(n) + "fails, |we close the road in May.|"
			}, has(EdgeQualifier), 15, 40},
		{"edgeReach: so many words of grammar stand between a denial and what it denies",
			func(n int) (string, string) {
				return "bridge they built in May", "It is not " + strings.Repeat("the ", n) + "|bridge they built in May|."
			}, has(EdgeQualifier), 3, 5},
		{"longestGap: so many bytes between two words are written as the source has them",
			func(n int) (string, string) {
				return "We built the old stone bridge.",
					"We built the new brick" + strings.Repeat("~", n) + "arch and the old stone bridge."
			}, func(cs []Change) bool {
				return slices.ContainsFunc(cs, func(c Change) bool {
					return c.Repair != nil && strings.Contains(c.Repair.Text, "~")
				})
			}, 6, 12},
		{"reversedReach: two who act on each other stand so many words apart",
			func(n int) (string, string) {
				return "Then the dog " + fill(n) + "bit the man.", "Then the man " + fill(n) + "bit the dog."
			}, has(SenseName), 5, 12},
		{"inciseWords: the draft's own attribution has so many words",
			func(n int) (string, string) {
				return "We built the bridge, said Ann Bell " + fill(n-3) + ", and it stands.",
					"ANN BELL: We built the bridge, and it stands.\n"
			}, has(SenseName), 15, 6},
		{"asideReach: a bracket stands for so many words",
			func(n int) (string, string) {
				return "We built [the bridge] and it stands.", "We built " + fill(n) + "the bridge and it stands."
			}, has(OmitSilent), 9, 4},
		{"namedFar: who a name in the place of a pronoun is stands so many words before",
			func(n int) (string, string) {
				return "Dalton paid for the bridge in May.",
					"Mr. Dalton's house stands. " + fill(n) + ". |He paid for the bridge in May.|"
			}, has(SenseName), 150, 300},
		{"anyReach: the word that goes with a denial stands so many words behind it",
			func(n int) (string, string) {
				return "We know " + fill(n) + "nothing of the bridge.", "We do not know " + fill(n) + "anything of the bridge."
			}, has(SenseNegation), 5, 1},
		{"moveTries: words that moved are looked for in so many omissions that begin like them",
			func(n int) (string, string) {
				q, said := "", ""
				for i := range n {
					w := fill(i + 1)[4*i:]
					q += w + "stands and "
					said += w + "so old " + w + "stands and "
				}
				return q + "it rained so old " + fill(n)[4*(n-1):] + "in May.", said + "it rained in May."
			}, has(OrderMoved), 5, 12},
		{"saidReach: doubt stands so many letters behind the words",
			func(n int) (string, string) {
				return "ja:船はもう出る", "|船はもう出る|" + strings.Repeat("の", n) + "らしいです。"
			}, has(EdgeQualifier), 2, 12},
		{"carriedFar: the number whose unit is shared stands so many words before",
			func(n int) (string, string) {
				return "We paid £9 " + fill(n) + "and then £90.", "We paid nine pounds " + fill(n) + "and then ninety."
			}, has(SenseNumber), 20, 7},
		{"excepted: what takes back a part of the men has so many words",
			func(n int) (string, string) {
				return "Some of the men … want the bridge.",
					"Some of the men, not " + strings.TrimSpace(fill(n-1)) + ", want the bridge."
			}, has(OmitSense), 5, 9},
		{"stageReach: a stage direction stands so many bytes behind a word",
			func(n int) (string, string) {
				return "We won [laughter] in May.", "We won " + strings.Repeat("~", n) + " (LAUGHTER) in May."
			}, has(InsertMarked), 600, 250},
	} {
		for n, want := range map[int]bool{c.yes: true, c.no: false} {
			q, said := c.shape(n)
			if changes := Judge(of(q, said), nil); c.is(changes) != want {
				t.Errorf("%s: %d words: %v, want %v: %v", c.name, n, !want, want, changes)
			}
		}
	}
}
