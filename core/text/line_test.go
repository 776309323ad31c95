package text

import (
	"slices"
	"strings"
	"testing"
)

// Whatever a system ends its lines with, two lines are two paragraphs.
func TestLineEnds(t *testing.T) {
	for _, end := range []string{"\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\n\n"} {
		s := "One sentence." + end + "Another one." + end
		var got []string
		for _, p := range New(s).Paragraphs {
			got = append(got, p.Of(s))
		}
		if len(got) != 2 || got[0] != "One sentence." || got[1] != "Another one." {
			t.Errorf("%q parts %q", end, got)
		}
	}
}

// The paragraphs of a text are the same whatever ends its lines.
func TestParagraphsByLineEnds(t *testing.T) {
	for _, s := range []string{"", "\n", "one line", "two\nlines\n", "\n\na\n\n\nb\nc", "“a”\n b \n\nc\n",
		strings.Repeat("words that are wrapped where a column of some fifty-five ends\nand go on, ", 9)} {
		want := New(s).Paragraphs
		for _, end := range []string{"\r", "\v", "\f"} { // of one byte each, so that nothing moves
			if got := New(strings.ReplaceAll(s, "\n", end)).Paragraphs; !slices.Equal(got, want) {
				t.Errorf("%q with %q: %v, want %v", s, end, got, want)
			}
		}
	}
}
