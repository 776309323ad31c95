package drift

import (
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
)

func TestSentencesOfTheSource(t *testing.T) {
	for said, want := range map[string]int{ // how many words a sentence ends behind, but for the last
		"We won. They lost.":                        1,
		"Did we win? Yes! Good.":                    2,
		"Mr. Holt met Gen. King at No. 10.":         0,
		"George W. Bush came. He left.":             1,
		"It is I. Come in.":                         1,
		"We won... and they lost.":                  0,
		"He said it. (APPLAUSE) We left.":           1,
		"ADA KING: We won\nBEN HOLT: They lost":     1,
		"It cost 4.5 million dollars, i.e. a lot.":  0,
		"“We won.” “They lost.”":                    1,
		"we went home, and then\nwe went to sleep.": 0,
	} {
		in := aligned("x", said)
		j := &judge{Input: in, lang: language.For("en"), said: in.Source.Words}
		n := 0
		for i := range len(j.said) - 1 {
			if j.stops(i) {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d", said, n)
		}
	}
}
