package match

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// Of two places with the words of a quotation, the one is meant whose surroundings are those of the quotation: some
// twelve words of them, a sentence. What an article tells in the sentences before that is about something else.
func TestContextIsASentence(t *testing.T) {
	// telling is a word of the article that stands so many words before the quotation, and as near before the second
	// place.
	second := func(telling int) bool {
		filler := func(n int, word string) string { return strings.Repeat(word+" ", n) }
		source := filler(40, "one") + "we keep the old lighthouse open at night " + filler(40, "two")
		source += "harbour " + filler(telling-1, "three") + "we keep the old lighthouse open at night"
		q := Query{
			Words:  text.New("we keep the old lighthouse open at night").Words,
			Before: text.New("harbour " + filler(telling-1, "four")).Words,
		}
		ms := NewIndex(text.New(source).Words, english).Find(q, Options{})
		if len(ms) < 2 {
			t.Fatalf("%d places", len(ms))
		}
		return ms[0].Words.Start > 50
	}
	for telling, want := range map[int]bool{1: true, 10: true, 12: true, 14: false, 18: false} {
		if got := second(telling); got != want {
			t.Errorf("a word that stands %d words before the quotation tells: %v", telling, got)
		}
	}
}
