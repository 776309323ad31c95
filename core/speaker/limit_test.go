package speaker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestLimits holds how far a speaker is looked for, on both sides of each limit.
func TestLimits(t *testing.T) {
	for _, c := range []struct {
		name    string
		draft   func(n int) string
		yes, no int
		who     string
	}{
		{"resolveReach: tokens back", func(n int) string {
			return "Mr. Bell opened the bridge. " + strings.Repeat("It rained all day long. ", n/6) +
				"\n\n“It is done,” he said."
		}, 200, 320, "Bell"},
		{"rivals: persons between", func(n int) string {
			var b strings.Builder
			b.WriteString("Mr. Bell opened the bridge for")
			for i := range n {
				fmt.Fprintf(&b, " Ms. Q%cr%c,", 'a'+i%26, 'a'+i/26)
			}
			return b.String() + " and the town.\n\n“It is done,” he said."
		}, 18, 36, "Bell"},
		{"headline: words of a headline", func(n int) string {
			return "Ann Bell Opens " + strings.Repeat("Old ", n-4) + "Bridge\n\nIt rained. “It is done,” said Bell."
		}, 25, 40, "Bell"},
		{"asideWords: words in brackets behind a name", func(n int) string {
			return "Ann Bell (as Jan Holm said " + strings.Repeat("so ", n-4) + ") said: “It is done.”"
		}, 8, 20, "Ann Bell"},
		{"sharers: persons of one last name", func(n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "Q%cra Bell came. ", 'a'+i)
			}
			return b.String() + "\n\n“It is done,” said Ann Bell."
		}, 6, 12, "Ann Bell"},
		{"clauseReach: words between a name and what it says", func(n int) string {
			return "Ann Bell said in the hall " + strings.Repeat("so late ", n/2) + ": “It is done.”"
		}, 50, 100, "Ann Bell"},
		{"hops: sentences between a body and what it says", func(n int) string {
			return "The council of Bell met. " + strings.Repeat("It was late. ", n) + "“It is done,” it said."
		}, 3, 6, "council of Bell"},
	} {
		for _, n := range []int{c.yes, c.no} {
			r := read(text.New(c.draft(n)), language.For("en"))
			if got := r.cast.Speakers[0].Name; (got == c.who) != (n == c.yes) {
				t.Errorf("%s: with %d it is %q, and %s with %d", c.name, n, got, c.who, c.yes)
			}
		}
	}
}
