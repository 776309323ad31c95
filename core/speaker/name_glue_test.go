package speaker

import "testing"

func TestJoint(t *testing.T) {
	for word, want := range map[string]int{
		"HarlowVenn": 6, "ÖttlVenn": 5, "McCormick": 0, "LaSalle": 0, "NATO": 0, "Harlow": 0, "HarlowVe": 0, "": 0,
		"\xffabVenn": 0,
	} {
		got := joint(word)
		if word == "\xffabVenn" {
			if got < 0 || got > len(word) {
				t.Errorf("joint(%q) = %d: outside the word", word, got)
			}
			continue
		}
		if got != want {
			t.Errorf("joint(%q) = %d, want %d", word, got, want)
		}
	}
}
