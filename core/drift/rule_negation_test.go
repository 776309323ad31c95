package drift

import (
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

func wordsOf(s string) []text.Word { return text.New(s).Words }

// FuzzRuns gives the functions on runs anything that text makes of bytes.
func FuzzRuns(f *testing.F) {
	for _, s := range []string{"l'un n' ne pas", "you know", "failed to\xff", "no 1 not only", "lack of instead"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		words := wordsOf(in)
		for _, tag := range append(language.Tags(), "") {
			lang := language.For(tag)
			if n := negations(words, lang); n < 0 || n > len(words) {
				t.Fatalf("%s: %d negations in %q", tag, n, in)
			}
			for i := range words {
				if n := fillers(words[i:], lang); n > len(words)-i {
					t.Fatalf("%s: a filler of %d words in %q", tag, n, in)
				}
			}
		}
	})
}

func TestNegations(t *testing.T) {
	for s, want := range map[string]int{
		"we did not go": 1, "I don't": 1, "never": 1, "nobody came": 1, "he failed to act": 1, "without it": 1,
		"it is No. 1": 0, "we won": 0,
		"cannot": 1, "a lack of trust": 1, "he refused": 0, "no one, not ever": 2, "not only him": 0, "not him only": 1,
	} {
		if got := negations(wordsOf(s), english); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
	if got := negations(wordsOf("il ne vient pas"), language.For("fr")); got != 1 {
		t.Errorf("ne ... pas: %d", got)
	}
}
