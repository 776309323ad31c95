package drift

import (
	"strings"
	"testing"
)

// TestEachRunIsReadOnce: in a block in which any run of words may be a number, each run is read once, and not once for
// each run that it is compared with: 40 words against 40 have 50,000 such pairs.
func TestEachRunIsReadOnce(t *testing.T) {
	in := aligned(strings.Repeat("17 3 ", 20)+"so", strings.Repeat("25 8 ", 20)+"so")
	if n := testing.AllocsPerRun(1, func() { Judge(in, nil) }); n > 60_000 {
		t.Errorf("%v allocations", n)
	}
}

// Where much was exchanged at once it is one change, however alike the words are; what a reader can still take in is
// told word by word.
func TestLargeBlocksAreOneChange(t *testing.T) {
	written := func(n int, end string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString("gr" + string(rune('a'+i%20)) + "n" + string(rune('a'+i/20)) + "t" + end + " ")
		}
		return "We " + b.String() + "here."
	}
	for n, want := range map[int]int{60: 60, 80: 1} {
		if got := Judge(aligned(written(n, "ed"), written(n, "ing")), nil); len(got) != want {
			t.Errorf("%d words in another form: %d changes, want %d", n, len(got), want)
		}
	}
}

// A word that is begun twice stands for no other word of the quotation beside it.
func TestBegunTwiceBesideAnotherWord(t *testing.T) {
	in := aligned("On ne vend pas le bac.", "On on vend pas le bac.")
	in.Language = "fr"
	if got := told(in, Judge(in, nil)); !strings.HasPrefix(got, "verbatim\n") || !strings.Contains(got, "false start") {
		t.Errorf("got\n%s", got)
	}
}
