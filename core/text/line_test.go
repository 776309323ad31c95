package text

import "testing"

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
