package match

import (
	"strings"
	"testing"
)

// exchanged is n words, of which those at the given places are others than any other wording has.
func exchanged(name string, n int, at ...int) string {
	words := strings.Fields(unread("boat", n))
	for _, i := range at {
		words[i] = name + words[i]
	}
	return strings.Join(words, " ") + " "
}

// A phrase that everybody uses is no utterance, whoever begins or ends with it, and what somebody said twice is.
func TestUnlikeEnds(t *testing.T) {
	const stump = "and we are grateful to everyone who came tonight "
	for _, c := range []struct {
		limit, longer, shorter string
		ok                     bool
	}{
		{"ends", unread("sail", 5) + stump, unread("mast", 5) + stump, false},
		{"ends", stump + unread("sail", 6), stump + unread("mast", 6), false},
		{"ends: one goes on", unread("sail", 9) + stump, stump + unread("mast", 2), true},
		{"endWords", unread("sail", 3) + stump + "again", unread("mast", 3) + stump, true},
		{"endWords", unread("sail", 4) + stump + "again", unread("mast", 4) + stump, false},
		{"endWords: words of the other end", unread("deck", 2) + "steep " + unread("sail", 3) + unread("boat", 9),
			unread("deck", 2) + unread("mast", 3) + unread("boat", 9), true},
		{"certain", unread("sail", 9) + unread("boat", 11), unread("mast", 9) + unread("boat", 11), false},
		{"certain", unread("sail", 9) + unread("boat", 12), unread("mast", 9) + unread("boat", 12), true},
		{"doubted", unread("sail", 4) + unread("boat", 7) + "again", unread("mast", 4) + unread("boat", 7), false},
	} {
		if ok, _ := bond(c.longer, c.shorter); ok != c.ok {
			t.Errorf("%s: %q and %q: %v", c.limit, c.longer, c.shorter, ok)
		}
	}
}

// A variant in which words were exchanged all over is one by the places of the others; two sayings of one build are no
// variants.
func TestInPlace(t *testing.T) {
	for _, c := range []struct {
		limit, longer, shorter string
		ok                     bool
	}{
		{"placedShare", exchanged("", 10), exchanged("x", 10, 1, 6), true},
		{"placedShare", exchanged("", 10), exchanged("x", 10, 1, 4, 8), false},
		{"placedWords", exchanged("", 8), exchanged("x", 8, 1, 4), true},
		{"placedWords", exchanged("", 7), exchanged("x", 7, 1, 4), false},
		{"from the end", "in spite of everything " + exchanged("", 10), exchanged("x", 10, 1, 6), true},
		{"amid the other", "in spite of everything " + exchanged("", 10) + "tonight", exchanged("x", 10, 1, 6), false},
		{"one build", "the harbour boat sail will be open again after a winter of repairs",
			"the library deck mast will be open again after a winter of repairs", false},
	} {
		ws := runsOf([]string{c.longer, c.shorter})
		if _, ok := inPlace(ws[0], ws[1]); ok != c.ok {
			t.Errorf("%s: %q and %q: %v", c.limit, c.longer, c.shorter, ok)
		}
	}
}

// Two variants with other words exchanged are of one family by the wording that both came from, if that is near the
// centre, and both are not too far apart.
func TestVariantOfVariant(t *testing.T) {
	spoken, more := exchanged("", 20), unread("deck", 12)
	for _, c := range []struct {
		limit  string
		centre []int // the words that were exchanged
		other  []int
		want   int // families
	}{
		{"akin, ring", []int{1, 5, 9, 13, 17, 19}, []int{0, 4, 8, 12, 16}, 1},
		{"akin", []int{1, 4, 7, 9, 12, 14, 17, 19}, []int{0, 5, 10, 15}, 2},
		{"ring", []int{1, 5, 9, 13, 17, 19}, []int{0, 2, 4, 8, 10, 12, 14, 16}, 2},
	} {
		ws := runsOf([]string{exchanged("x", 20, c.centre...) + more, spoken, exchanged("y", 20, c.other...)})
		var edges []Edge
		for i := range 2 {
			b, ok := NewKin(ws[i]).Bond(ws[i+1])
			if !ok {
				t.Errorf("%s: %d and the next are not bound", c.limit, i)
			}
			edges = append(edges, Edge{Longer: i, Shorter: i + 1, Bond: b})
		}
		if got := Split(ws, edges); len(got) != c.want {
			t.Errorf("%s: families %v", c.limit, got)
		}
	}
}
