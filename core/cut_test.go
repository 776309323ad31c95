package core

import (
	"strings"
	"testing"
)

// Wherever a wording and the one that it is held against are cut, in a clause or in the middle of a phrase, they can be
// held against each other: what a rule would read next may not be there.
func TestAnyCutIsJudged(t *testing.T) {
	c := Checker{}
	for _, sentence := range []string{
		"The water of the well on the hill is a claim that nobody must not check, unless our mayor says if so",
		"Not only would we, if you like, have to pay half of a million, but not in winter, weather permitting, he said",
		"Suppose I do not think that few of us are wrong about the old boats, which is not true, is it not",
		"Das Wasser des Brunnens auf dem Hügel ist nicht die Behauptung, dass wir wohl zahlen müssen, falls es regnet",
		"L’eau du puits sur la colline n’est pas une affirmation, si vous voulez, que personne ne doit payer, dit-il",
	} {
		words := strings.Fields(sentence)
		for end := 6; end <= len(words); end++ {
			whole := c.Asked(strings.Join(words[:end], " "), "")
			for from := 0; from+3 < end; from++ {
				for _, to := range []int{end - 1, (from + end + 3) / 2} {
					piece := c.Asked(strings.Join(words[from:max(to, from+3)], " "), "")
					c.Held(&piece, &whole)
				}
			}
		}
	}
}
