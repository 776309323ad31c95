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

// TestRunsOfProse: a run of words cut out of a sentence is for a look only where what stands before it governs it; a
// word that governs elsewhere does not where it is a verb, a noun or the name of a paragraph.
func TestRunsOfProse(t *testing.T) {
	for _, s := range []struct {
		before, run, behind string
		look                bool
	}{
		{"We've provided ", "a few quick tips to help you get started with the form", ".", false},
		{"The winch was provided ", "with a new drum and two hundred metres of cable", " in May.", false},
		{"The firm is providing ", "the town with a new winch and a new drum", " in May.", false},
		{"We'll build it, provided ", "the town pays for the winch and the drum", " in May.", true},
		{"I have a tool that works between the parsing and the writing ", "phase of the file that we keep", ".", false},
		{"I met a man who was writing ", "the board keeps two sets of books for the pier", ".", true},
		{"We note that Section 223 of the ", "Harbour Act is amended by striking the second line", " today.", false},
		{"We note that 23 of the ", "Harbour Act cases are closed by order of the judge", " today.", true},
	} {
		source := Document{Text: "I thank you all. " + s.before + s.run + s.behind + " I have said it before.\n"}
		r := Checker{}.Against([]Document{{Text: "“" + s.run + "”, Tom Birk said.\n"}}, []Document{source})
		if q := r.Quotations[0]; q.Look != s.look || !q.Look && q.Verdict != "verbatim" {
			t.Errorf("%s| %s: %s, look %v", s.before, s.run, q.Verdict, q.Look)
		}
	}
}

// TestPartedNumber: a run that ends or begins between a number and its scale has exact words and another number.
func TestPartedNumber(t *testing.T) {
	source := Document{Text: "I say the pier came to five hundred thousand crowns in all. The fee is 2.4 million " +
		"for each of the isles. We lost nine boats.\n"}
	for run, look := range map[string]bool{
		"I say the pier came to five hundred": true, "thousand crowns in all. The fee is": true,
		"crowns in all. The fee is 2.4": true, "I say the pier came to five hundred thousand": false,
		"The fee is 2.4 million": false, "the isles. We lost nine": false,
	} {
		r := Checker{}.Against([]Document{{Text: "“" + run + "”, Tom Birk said.\n"}}, []Document{source})
		if q := r.Quotations[0]; q.Look != look || !look && q.Verdict != "verbatim" {
			t.Errorf("%s: %s, look %v", run, q.Verdict, q.Look)
		}
	}
}
