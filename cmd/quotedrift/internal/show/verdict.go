package show

import (
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// A standing is what a reader is told of a quotation: its verdict, or that a person should look at it.
type standing struct {
	name  string // of the verdict, or "look"
	sign  string // one column wide; the word stands beside it, so that no sign has to be known
	word  string // before a quotation
	count string // in the last sentence: "3 verbatim"
}

// standings are in the order in which they are shown, worst first: words that turn the sense, words that are not the
// source's, words that may be wrong, words that nobody has found; then what is in order.
var standings = []standing{
	{"meaning", "✗", "meaning changed", "with a changed meaning"},
	{"reworded", "≠", "reworded", "reworded"},
	{"missing", "?", "not found", "not found"},
	{"look", "○", "look at this", "to look at"},
	{"declared", "~", "disclosed edits", "with disclosed edits"},
	{"verbatim", "✓", "verbatim", "verbatim"},
	{"unchecked", "–", "not checked", "not checked"},
}

// standingOf returns the index into standings of a quotation.
func standingOf(q core.Quotation) int {
	name := q.Verdict
	if q.Look {
		name = "look"
	}
	for i, s := range standings {
		if s.name == name {
			return i
		}
	}
	return len(standings) - 1
}

// tally counts quotations by standing, and says so in one sentence: what is in order first, then the mildest to the
// worst.
func tally(counts []int) string {
	var list []string
	add := func(i int) {
		if n := counts[i]; n > 0 {
			list = append(list, strconv.Itoa(n)+" "+standings[i].count)
		}
	}
	last := len(standings) - 1
	for i := last - 1; i >= 0; i-- {
		add(i)
	}
	add(last)
	if total(counts) == 0 {
		return "No quotations."
	}
	return many(total(counts), "quotation") + ": " + strings.Join(list, ", ") + "."
}

// counted is how many quotations each group has.
func counted(groups [][]core.Quotation) []int {
	counts := make([]int, len(groups))
	for i, g := range groups {
		counts[i] = len(g)
	}
	return counts
}

func total(counts []int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

// many writes a count with its noun.
func many(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	switch {
	case strings.HasSuffix(noun, "y"):
		noun = strings.TrimSuffix(noun, "y") + "ie"
	case strings.HasSuffix(noun, "ch"):
		noun += "e"
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
