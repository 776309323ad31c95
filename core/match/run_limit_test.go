package match

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A text without sentences is cut into pieces that are cheap to compare, and from sixty words on at a word that the
// text itself chooses: two texts that differ before it have the same pieces again.
func TestRunLimits(t *testing.T) {
	plain := strings.Repeat("boat ", 299)
	cut := func(most, rest uint32) string { // a word that ends a piece
		for _, w := range strings.Fields(unread("quay", 2000)) {
			if spread(w)%most == rest {
				return w + " "
			}
		}
		return ""
	}
	for _, c := range []struct {
		limit, words string
		runs         int
	}{
		{"runMost", plain[:5*190], 1},
		{"runMost", plain[:5*210], 2},
		{"runLeast", plain[:5*50] + cut(runCut, 0) + plain[:5*5], 1},
		{"runLeast", plain[:5*70] + cut(runCut, 0) + plain[:5*5], 2},
		{"runCut", plain[:5*70] + cut(32, 16) + plain[:5*5], 1},
		{"runCut", plain[:5*70] + cut(64, 32) + plain[:5*5], 2},
	} {
		if got := len(newSide(text.New(c.words), language.For("en"), nil).runs); got != c.runs {
			t.Errorf("%s: %d words are %d pieces, want %d", c.limit, strings.Count(c.words, " "), got, c.runs)
		}
	}
}

// A sentence of which half the words are others is found where neighbouring words of it say enough and are not those of
// many other sentences.
func TestCandidateLimits(t *testing.T) {
	many := func(n int, sentence string) string {
		var b strings.Builder
		for _, w := range strings.Fields(unread("quay", n)) {
			b.WriteString(strings.ReplaceAll(sentence, "%", w) + " ")
		}
		return b.String()
	}
	for _, c := range []struct {
		limit, sentence string // in which % is another word in each text
		before          string // in both, likewise
		other           string // in one
		found           bool
	}{
		{"votesLeast", "Seven ferries % Dunwick % Sorrel.", "", "", true},
		{"votesLeast", "The ferries % Dunwick % Sorrel.", "", "", false},
		{"the weight of two words", "The harbour a % Dunwick % Sorrel % Larn.", strings.Repeat("Harbour %. ", 3), "", true},
		{"the weight of two words", "It is to be in % Dunwick % Sorrel % Larn.", "", "", false},
		{"posts", "Ferries sank twice % Dunwick % Sorrel % Larn.", "", many(6, "Ferries sank twice % % % %."), true},
		{"posts", "Ferries sank twice % Dunwick % Sorrel % Larn.", "", many(11, "Ferries sank twice % % % %."), false},
	} {
		other := func(head string) string {
			s := c.before + c.sentence
			for _, w := range strings.Fields(unread(head, strings.Count(s, "%"))) {
				s = strings.Replace(s, "%", w, 1)
			}
			return s
		}
		a, b := text.New(other("mast")), text.New(c.other+other("sail"))
		found := false
		for _, s := range Shared(a, b, language.For("en"), nil, nil) {
			found = found || strings.Contains(show(a, b, s), "Dunwick")
		}
		if found != c.found {
			t.Errorf("%s: %q is found: %v", c.limit, c.sentence, found)
		}
	}
}
