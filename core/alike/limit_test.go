package alike

import (
	"fmt"
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

// TestLimits holds the other lengths at which words are read otherwise: what stands short of them, and what stands
// beyond.
func TestLimits(t *testing.T) {
	run := func(n int) string { // a number of so many words
		return strings.Join(strings.Fields("two hundred and twenty five thousand six hundred and one")[:n], " ")
	}
	for _, c := range []struct {
		name    string
		is      func(n int) bool
		yes, no int
	}{
		{"longestEnding: a word goes on for so many bytes behind its pair of opposites", func(n int) bool {
			return Opposite("reich", "arm"+"seligste"[:n], language.For("de"))
		}, 3, 5},
		{"longestScan: a machine read a word of so many letters", func(n int) bool {
			return misread(strings.Repeat("w", n-4)+"iIIs", strings.Repeat("w", n-4)+"ills", language.For("en"))
		}, 40, 60},
		{"numberRunWords: a number has so many words", func(n int) bool {
			_, got := NumberRun(text.New(run(n)).Words, 0, language.For("en"))
			return got == n
		}, 6, 10},
		{"mostFigure: so many trillions are a number in figures and in words", func(n int) bool {
			return sameNumber(read(fmt.Sprint(n, " trillion")), read(fmt.Sprint(n, strings.Repeat("000", 4))))
		}, 900, 1500},
	} {
		for n, want := range map[int]bool{c.yes: true, c.no: false} {
			if got := c.is(n); got != want {
				t.Errorf("%s: %d: %v", c.name, n, got)
			}
		}
	}
}

// Spellings are the same with four accents left out; where two words differ by more bytes than any rule makes, which is
// so of most pairs that are asked about, nothing is spelled otherwise.
func TestLengthsOfSpellings(t *testing.T) {
	if !sameSpelling("dégénérée", "degeneree", language.For("fr")) {
		t.Error("four accents are left out")
	}
	de := language.For("de")
	if n := testing.AllocsPerRun(10, func() { sameSpelling("ärger", "ärgerlichkeiten", de) }); n > 0 {
		t.Errorf("words whose lengths differ by ten are spelled otherwise: %v allocations", n)
	}
}
