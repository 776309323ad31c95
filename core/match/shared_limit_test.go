package match

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestSharedLimits holds on both sides of each bound what two reports share.
func TestSharedLimits(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       string // one stretch a line
	}{
		{"commonWeight: two names among seven plain words stand elsewhere too",
			"Rain fell.\n\nHolm and Olsen would have to be with them.",
			"Holm and Olsen would have to be with them.\n\nNothing changed.",
			"Holm and Olsen would have to be with them"},
		{"commonWeight: twelve plain words do not",
			"Rain fell.\n\nIt was not for them to be there when we had to.",
			"It was not for them to be there when we had to.\n\nNothing changed.", ""},
		{"partEnough: seven names and words within two sentences",
			"Cape Sorrel fishermen reported seven torn nets while snow buried several mountain roads near distant villages.",
			"Cape Sorrel fishermen reported seven torn nets after thieves visited another harbour during Monday night.",
			"Cape Sorrel fishermen reported seven torn nets"},
		{"partEnough: three among plain words say too little",
			"Holm was at the Dunwick harbour when snow buried several mountain roads near distant villages.",
			"Holm was at the Dunwick harbour because thieves visited another market during Monday night.", ""},
		{"partLeast: four words that are left over say too little",
			"Cape Sorrel fishermen reported seven torn nets and volunteers carried frozen birds.",
			"Cape Sorrel fishermen reported seven torn nets after armed thieves visited another quiet harbour during Monday " +
				"night.\n\nVolunteers carried frozen birds.",
			"Cape Sorrel fishermen reported seven torn nets"},
		{"besideShare: half a sentence beside one that is shared",
			"Fishermen reported torn nets near Cape Sorrel. Holm declined comment.",
			"Fishermen reported torn nets near Cape Sorrel. Holm declined interviews.",
			"Fishermen reported torn nets near Cape Sorrel\nHolm declined {comment|interviews}"},
		{"besideShare: a name beside one that is shared",
			"Fishermen reported torn nets near Cape Sorrel. Holm declined comment.",
			"Fishermen reported torn nets near Cape Sorrel. Holm visited Dunwick.",
			"Fishermen reported torn nets near Cape Sorrel"},
		{"datelineMost: six words before a dash are where it was written",
			"DUNWICK, May 14 (Harbour News Wire) – Fishermen reported torn nets near Cape Sorrel.",
			"Fishermen reported torn nets near Cape Sorrel.",
			"Fishermen reported torn nets near Cape Sorrel"},
		{"datelineMost: eleven are the sentence",
			"NATO ministers who met fishermen from seven villages near Cape Sorrel – nobody else came – promised nets.",
			"NATO ministers who met fishermen from seven villages near Cape Sorrel promised nets.",
			"NATO ministers who met fishermen from seven villages near Cape Sorrel {nobody else came|} promised nets"},
	} {
		a, b := text.New(c.a), text.New(c.b)
		var got []string
		for _, s := range Shared(a, b, language.For("en"), nil, nil) {
			got = append(got, show(a, b, s))
		}
		if got := strings.Join(got, "\n"); got != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// A sentence is known again though the first of its like have more neighbouring words in common with it, in another
// order; and no more of them are diffed than a few of each.
func TestSharedTries(t *testing.T) {
	const printed = "Fishermen mended torn nets near seven northern harbours before winter storms"
	const other = "Fishermen mended badly torn nets oddly near seven cold northern harbours long before winter " +
		"snowy storms"
	backwards := func(s, between string) string { // the same pairs of words
		ws := strings.Fields(s)
		var b strings.Builder
		for end := len(ws); end > 0; end -= 3 {
			fmt.Fprintf(&b, "%s %s%d ", strings.Join(ws[max(0, end-3):end], " "), between, end)
		}
		return b.String() + ".\n\n"
	}
	a := text.New("Rain fell.\n\n" + printed + ".\n\n" + backwards(other, "yes") + backwards(other, "no"))
	b := text.New(backwards(printed, "here") + backwards(printed, "there") + other + ".\n\nNobody came.")
	const want = "Fishermen mended {|badly} torn nets {|oddly} near seven {|cold} northern harbours {|long} " +
		"before winter {|snowy} storms"
	if ss := Shared(a, b, language.For("en"), nil, nil); len(ss) != 1 || show(a, b, ss[0]) != want {
		t.Errorf("%d stretches, want one: %q", len(ss), want)
	}
	eights := func(day string) *side { // eight sentences of each kind
		var b strings.Builder
		for i := range 8000 {
			fmt.Fprintf(&b, "The minister denied report%d of the Varnholt%d affair on %s evening%d %s%d. ",
				i/8, i/8, day, i/8, day, i)
		}
		return newSide(text.New(b.String()), language.For("en"), nil)
	}
	s := newSharing(eights("Friday"), eights("Monday"))
	s.alike()
	if most := 7 * (len(s.a.words) + len(s.b.words)); s.compared > most {
		t.Errorf("%d words were diffed, at most %d expected", s.compared, most)
	}
}
