package match

import (
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// What is printed twice is known again where it is three words at the least and says enough: function words say little,
// short words less than long ones.
func TestWordingLimits(t *testing.T) {
	for _, c := range []struct {
		limits, words string
		known         bool
	}{
		{"commonHalves, proves", "it is to be in the", true},
		{"commonHalves, proves", "it is to be the", false},
		{"baseHalves", "the harbour is", true},
		{"baseHalves", "the gate is", false},
		{"mostHalves", "the lighthouse is", true},
		{"shortest", "lighthouses collapsed", false},
		{"shortest", "lighthouses collapsed overnight", true},
	} {
		if got := ParseWording(c.words, "en").Known(); got != c.known {
			t.Errorf("%s: %q is known again: %v", c.limits, c.words, got)
		}
	}
	// a word that is long enough is looked up alone, and one that is a letter shorter is not
	for word, want := range map[string]bool{"seawalls": true, "seawall": false} {
		a, b := ParseWording("we saw "+word+" crumble", "en"), ParseWording("they mend "+word+" gladly", "en")
		met := slices.ContainsFunc(a.Shingles(), func(x Shingle) bool {
			return slices.ContainsFunc(b.Shingles(), func(y Shingle) bool { return x.Key == y.Key })
		})
		if met != want {
			t.Errorf("mostHalves: %q alone is looked up: %v", word, met)
		}
	}
}

// Two wordings that have most of their weight in common are one utterance, and where what is in common says much, a
// little less than half is enough.
func TestBondLimits(t *testing.T) {
	for _, c := range []struct {
		limit           string
		shared, changed int
		ok              bool
	}{
		{"proves", 3, 0, false},
		{"proves", 4, 0, true},
		{"overlap", 10, 10, true},
		{"overlap", 10, 15, false},
		{"reworded", 4, 1, false},
		{"reworded", 5, 1, true},
	} {
		k := NewKin(ParseWording(unread("sail", c.changed)+unread("boat", c.shared), "en"))
		_, ok := k.Bond(ParseWording(unread("boat", c.shared)+unread("mast", c.changed), "en"))
		if ok != c.ok {
			t.Errorf("%s: %d words in common and %d others: %v", c.limit, c.shared, c.changed, ok)
		}
	}
}

// A shingle knows the four words next to it on each side, and no more.
func TestShingleLimit(t *testing.T) {
	of := func(s string) Shingle { return Shingles(text.New(s).Words, 3)[0] }
	first := of("boats sank here one two three four five")
	for words, same := range map[string]bool{
		"boats sank here one two three four other": true, "boats sank here one two three other five": false,
	} {
		if got := of(words).Right == first.Right; got != same {
			t.Errorf("contextBits: %q goes on like the first: %v", words, got)
		}
	}
}
