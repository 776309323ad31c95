package drift

import (
	"flag"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/diff"
)

// units is how long a shape is. TestWork of package core counts the work of some and of twice as many.
var units = flag.Int("units", 200, "how many units a shape has")

// TestShapes judges long quotations: changed in every word, with an ellipsis over many words and turns, and so on.
func TestShapes(t *testing.T) {
	n := *units
	turns := cycle(n, "ADA KING: It was hard work and nobody helped us.\n", "BEN HOLT: And was it dear.\n")
	turns = "ADA KING: We built the bridge.\n" + turns + "ADA KING: We are proud of it."
	swallowed := aligned("We built the bridge. … We are proud of it.", turns)
	last := len(swallowed.Source.Words)
	swallowed.Script = diff.Script{
		{Op: diff.Equal, A: diff.Range{Start: 0, End: 4}, B: diff.Range{Start: 0, End: 4}},
		{Op: diff.Replace, A: diff.Range{Start: 4, End: 5}, B: diff.Range{Start: 4, End: last - 5}},
		{Op: diff.Equal, A: diff.Range{Start: 5, End: 10}, B: diff.Range{Start: last - 5, End: last}},
	}
	for name, in := range map[string]Input{
		"changes everywhere": aligned(cycle(n, "we ", "can ", "… ", "never ", "win ", "um "),
			cycle(n, "we ", "may ", "still ", "not ", "win ", "it. So ")),
		"other words":     aligned(cycle(n, "red ", "ten ", "Ann "), cycle(n, "blue ", "nine ", "Bo ")),
		"the same":        aligned(cycle(n, "we can win. "), cycle(n, "we can win. ")),
		"fillers":         aligned(cycle(n, "we win "), cycle(n, "we um, we, you know, win ")),
		"numbers":         aligned(cycle(n, "twenty five "), cycle(n, "25 ", "thirty ")),
		"a long omission": swallowed,
	} {
		t.Run(name, func(t *testing.T) { Judge(in, nil) })
	}
}

// cycle writes n units, one after the other and again from the first.
func cycle(n int, units ...string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(units[i%len(units)])
	}
	return b.String()
}
