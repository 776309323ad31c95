package source

import (
	"strings"
	"testing"
)

// A text that flows has no margins and no heads: what counts or comes back in it is text.
func TestFlow(t *testing.T) {
	var b strings.Builder
	for i := range 40 {
		n := string(rune('0'+i/10)) + string(rune('0'+i%10))
		b.WriteString(n + ". Row " + n + " of the table\n\nSee the annex\n\n")
	}
	words := func(f Format) int { return len(Parse(b.String(), f, "en").Text.Words) }
	if got := words(Flow); got != 40*9 {
		t.Errorf("%d words, want %d", got, 40*9)
	}
	if words(Plain) >= words(Flow) {
		t.Error("plain text has no furniture here: the test says nothing")
	}
}
