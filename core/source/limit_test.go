package source

import (
	"strconv"
	"strings"
	"testing"
)

// TestLimits holds each length at which a file is read otherwise: what stands short of it, and what stands beyond.
func TestLimits(t *testing.T) {
	lines := func(n int) string { return strings.Repeat("A line of the head\n", n) }
	first := func(in string) string {
		s := Parse(in, Auto, "")
		if len(s.Turns) == 0 {
			return ""
		}
		return s.Turns[len(s.Turns)-1].Speaker
	}
	for _, c := range []struct {
		name    string
		is      func(n int) bool
		yes, no int
	}{
		{"longestDirection: brackets with the name of a sound are a stage direction", func(n int) bool {
			return !strings.Contains(spoken(Parse("LEE: We won. [Laughter "+strings.Repeat("and ", n/4)+
				"applause] So.\nFOX: Yes.", Auto, "")), "laughter")
		}, 140, 300},
		{"headLines: the head of a document names its speaker", func(n int) bool {
			return first(lines(n)+"Statement by Ada Holm\n\nWe will not pay for the pier. It is old.\n") == "Ada Holm"
		}, 5, 9},
		{"longestOpening: a recording may begin late", func(n int) bool {
			at := func(n int) string { return "[" + strconv.Itoa(n) + ":00:0" }
			timed := Parse(at(n)+"5] LEE: We met.\n"+at(n)+"7] FOX: It rained.\n", Auto, "")
			return len(timed.Cues) > 0
		}, 4, 7},
	} {
		if !c.is(c.yes) {
			t.Errorf("%s, but not at %d", c.name, c.yes)
		}
		if c.is(c.no) {
			t.Errorf("%s, at %d too", c.name, c.no)
		}
	}
}
