package alike

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A capital at the start of a sentence is a name where the words within a page or two have it capitalised elsewhere.
func TestNameComesAgain(t *testing.T) {
	for n, want := range map[int]bool{200: true, 450: false} {
		x := text.New("Farrow slept. " + strings.Repeat("so ", n) + "we met Farrow. " + strings.Repeat("so ", 700))
		if got := IsName(x.Words[0], x, language.For("en")); got != want {
			t.Errorf("a name that comes again after %d words is one: %v", n, got)
		}
	}
}

// Runs of a few words are compared with their abbreviations in any order of the two; longer ones are aligned instead.
func TestLongAbbreviation(t *testing.T) {
	for n, want := range map[int]bool{5: true, 11: false} {
		rest := strings.Repeat(" so", n)
		if got := sameAbbrev(read("Saint John"+rest), read("St. John"+rest)); got != want {
			t.Errorf("%d words with an abbreviation among them are the same: %v", n+2, got)
		}
	}
}

// Two words are opposites with an ending each, and none where what stands behind the pair makes other words of them.
func TestLongEnding(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"richest", "poorest"}: true, {"richardson", "poorhouse"}: false, {"richards", "poorhouse"}: false,
	} {
		if got := Opposite(pair[0], pair[1], language.For("en")); got != want {
			t.Errorf("%s and %s are opposites: %v", pair[0], pair[1], got)
		}
	}
}
