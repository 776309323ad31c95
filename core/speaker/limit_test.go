package speaker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestLimits holds how far a pronoun looks for whom it means, on both sides of each limit.
func TestLimits(t *testing.T) {
	for _, c := range []struct {
		name    string
		draft   func(n int) string
		yes, no int
	}{
		{"resolveReach: tokens back", func(n int) string {
			return "Mr. Bell opened the bridge. " + strings.Repeat("It rained all day long. ", n/6) +
				"\n\n“It is done,” he said."
		}, 200, 320},
		{"rivals: persons between", func(n int) string {
			var b strings.Builder
			b.WriteString("Mr. Bell opened the bridge for")
			for i := range n {
				fmt.Fprintf(&b, " Ms. Q%cr%c,", 'a'+i%26, 'a'+i/26)
			}
			return b.String() + " and the town.\n\n“It is done,” he said."
		}, 18, 36},
	} {
		for n, want := range map[int]string{c.yes: "Bell", c.no: ""} {
			r := read(text.New(c.draft(n)), language.For("en"))
			if got := r.cast.Speakers[0].Name; got != want {
				t.Errorf("%s: with %d it is %q, want %q", c.name, n, got, want)
			}
		}
	}
}
