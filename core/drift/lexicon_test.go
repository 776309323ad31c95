package drift

import "testing"

func TestNegations(t *testing.T) {
	for s, want := range map[string]int{
		"we did not go": 1, "I don't": 1, "never": 1, "nobody came": 1, "he failed to act": 1, "without it": 1, "it is No. 1": 0, "we won": 0,
		"cannot": 1, "a lack of trust": 1, "he refused": 0, "no one, not ever": 2, "not only him": 0, "not him only": 1,
	} {
		if got := negations(wordsOf(s), "en"); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
	if got := negations(wordsOf("il ne vient pas"), "fr"); got != 1 {
		t.Errorf("ne ... pas: %d", got)
	}
}
