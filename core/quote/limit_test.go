package quote

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestLimits holds each length at which marks are read otherwise: what stands short of it, and what stands beyond.
func TestLimits(t *testing.T) {
	found := func(s string) []Quotation { return find(text.New(s), Options{Language: language.For("en")}) }
	for _, c := range []struct {
		name    string
		is      func(n int) bool
		yes, no int
	}{
		{"interruptionWords: an attribution of so many words interrupts one quotation", func(n int) bool {
			between := "said Ann Bell, " + strings.Repeat("so ", n-4) + "again"
			return len(found("“We closed the road,” "+between+", “and we stayed.”")) == 1
		}, 20, 30},
		{"interruptionBytes: an attribution of so many bytes interrupts one quotation", func(n int) bool {
			between := "said Ann Bell of " + strings.Repeat("L", n-17)
			return len(found("“We closed the road,” "+between+", “and we stayed.”")) == 1
		}, 200, 300},
		{"maxDepth: quotations in quotations are followed", func(n int) bool {
			open := strings.Repeat("“we say ‘they say ", n/2)
			qs, depth := found(open+"no"+strings.Repeat("’ they say” ", n/2)), 0
			for ; len(qs) > 0; qs = qs[0].Nested {
				depth++
			}
			return depth == n
		}, 6, 12},
		{"tagReach: marks in a tag are none", func(n int) bool {
			return len(found("<a title=\""+strings.Repeat("so ", n/3)+"“we won” \">here</a>")) == 0
		}, 1500, 3000},
		{"headingWords: a heading is a line", func(n int) bool {
			qs := found("Mayor Says “We Will Close the Old Road” " + strings.Repeat("Again and ", (n-8)/2) + "Again\n\n" +
				"It rained in the town on Monday, and the mayor was late. She spoke of the road, and of the town.\n")
			return len(qs) == 1 && qs[0].Kind == Heading
		}, 24, 40},
	} {
		if !c.is(c.yes) {
			t.Errorf("%s, but not %d", c.name, c.yes)
		}
		if c.is(c.no) {
			t.Errorf("%s, and %d too", c.name, c.no)
		}
	}
}
