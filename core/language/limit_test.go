package language

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestLimits holds each length at which a language is told otherwise: what stands short of it, and what stands beyond.
func TestLimits(t *testing.T) {
	strange := func(n int) []string { // words of no language
		var out []string
		for i := range n {
			out = append(out, fmt.Sprintf("xq%c%cz", 'a'+i/26%26, 'a'+i%26))
		}
		return out
	}
	detect := func(keys []string, likely ...string) string {
		return Detect(len(keys), func(i int) string { return keys[i] }, likely...)
	}
	english := strings.Fields(strings.Repeat("the and of with that ", 2))
	french := strings.Fields(strings.Repeat("nous avons dans les une pour ", 100))
	for _, c := range []struct {
		name    string
		got     func(n int) string
		yes, no int
		want    string
	}{
		{"Sample: words before those that tell", func(n int) string {
			return detect(slices.Concat(strange(n), french))
		}, 1200, 2000, "fr"},
		{"tellingShare: words beside ten that tell", func(n int) string {
			return detect(slices.Concat(strange(n), english))
		}, 150, 300, "en"},
		{"foreignWords: words that tell nothing", func(n int) string { return detect(strange(n)) }, 20, 45, ""},
		{"Few: words with one that tells, beside a German text", func(n int) string {
			return detect(slices.Concat(strange(n-1), []string{"the"}), "de")
		}, 30, 60, "de"},
	} {
		for _, n := range []int{c.yes, c.no} {
			if got := c.got(n); (got == c.want) != (n == c.yes) {
				t.Errorf("%s: with %d it is %q, and %q with %d", c.name, n, got, c.want, c.yes)
			}
		}
	}
	for word, want := range map[string]string{"lorsqu'anne": "anne", "aujourd'hui": ""} {
		if _, rest, _ := For("fr").Grammar.Elided(word); rest != want {
			t.Errorf("what a small word is joined to in %q is %q, want %q", word, rest, want)
		}
	}
}
