package match

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// Two long remarks that an ellipsis joins are found together where twenty minutes of a speech lie between; one of them,
// where the other is further away.
func TestAcrossAnEllipsis(t *testing.T) {
	first, second := unread("harbour", 40), unread("bridge", 60)
	for between, want := range map[int]int{3000: 100, 6000: 60} {
		x := NewIndex(text.New(unread("a", 9000)+first+unread("b", between)+second+unread("c", 9000)).Words, english)
		q, _ := query(first + "… " + second)
		if ms := x.Find(q, Options{}); len(ms) != 1 || ms[0].Script.Same() != want {
			t.Errorf("over %d words: %v, want %d words", between, ms, want)
		}
	}
}

// The word for a unit belongs to the passage where it follows the number that the sign stands at, and not where other
// words come between.
func TestUnitBehindTheNumber(t *testing.T) {
	for _, c := range []struct{ quotation, source, want string }{
		{"The pier will cost us $1.5 hundred million", "The pier will cost us 1.5 hundred million dollars, he said",
			"The pier will cost us 1.5 hundred million dollars"},
		{"Every year we gave $5 to each man", "Every year we gave 5 to each man dollars were short then",
			"Every year we gave 5 to each man"},
	} {
		source := text.New("It rained. " + c.source + ". And so on, we left " + strings.Repeat("early ", 20))
		q, _ := query(c.quotation)
		ms := NewIndex(source.Words, english).Find(q, Options{})
		if len(ms) != 1 || source.Slice(source.SpanOf(ms[0].Words.Start, ms[0].Words.End)) != c.want {
			t.Errorf("%s: found %v, want %q", c.quotation, ms, c.want)
		}
	}
}

// A litany whose verses are alike is found at as many places as any other quotation, though each shows several spots;
// and what was said thousands of times is not read through when enough of it was seen.
func TestEnoughSpots(t *testing.T) {
	var b strings.Builder
	verse := unread("verse", 64)
	for i := range 16 {
		b.WriteString(verse + verse + verse + unread(fmt.Sprint("f", i, "x"), 1024-3*64))
	}
	q, _ := query(verse + verse + verse[:len(verse)-1] + "n")
	if ms := NewIndex(text.New(b.String()).Words, english).Find(q, Options{Most: 100}); len(ms) != attempts {
		t.Errorf("%d places of a litany, want %d", len(ms), attempts)
	}
	b.Reset()
	for i := range 3000 {
		b.WriteString("the harbour master counted eleven boats in old town " + unread(fmt.Sprint("x", i, "y"), 20))
	}
	q, _ = query("the harbour master counted eleven ships boats in old town")
	if _, read, _ := work(NewIndex(text.New(b.String()).Words, english), q); read > 18_000 {
		t.Errorf("%d words are read", read)
	}
}
