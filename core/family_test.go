package core_test

import (
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// wordings makes articles that quote a few remarks in many ways: whole, in pieces, with words lost, put in, exchanged,
// and with other marks and letters.
func wordings(rng *rand.Rand) []core.Document {
	remarks := []string{
		"We will not sell the harbour to anybody who cannot say where his money comes from",
		"The council promised 40 new homes on the hill, and there will be 40 new homes on the hill before the winter",
		"Nobody in this town has ever seen the report that the inspector says he sent to us in March",
	}
	swaps := strings.NewReplacer("not ", "", "40", "60", "Nobody", "Everybody", "harbour", "port", "promised",
		"may have promised", "March", "May", "ever ", "")
	texts := make([]core.Document, 12)
	for i := range texts {
		var b strings.Builder
		for range 1 + rng.Intn(3) {
			s := remarks[rng.Intn(len(remarks))]
			switch rng.Intn(6) {
			case 0:
				s = swaps.Replace(s)
			case 1:
				words := strings.Fields(s)
				lo := rng.Intn(len(words) / 2)
				s = strings.Join(words[lo:lo+len(words)/2], " ")
			case 2:
				words := strings.Fields(s)
				at := rng.Intn(len(words))
				words[at] = []string{"quite", "never", "NOW", "seven"}[rng.Intn(4)]
				s = strings.Join(words, " ")
			case 3:
				s = strings.ToUpper(s[:1]) + s[1:] + "!"
			case 4:
				words := strings.Fields(s)
				rng.Shuffle(len(words), func(a, b int) { words[a], words[b] = words[b], words[a] })
				s = strings.Join(words, " ")
			}
			b.WriteString("The mayor said: “" + s + "” Then she left.\n\n")
		}
		texts[i] = core.Document{Text: b.String()}
	}
	return texts
}

// levels tells the level of each family by the different texts of its members.
func levels(docs []core.Document) map[string]string {
	r := core.Checker{}.Across(docs)
	text := map[string]string{}
	for _, q := range r.Quotations {
		text[q.ID] = q.Text
	}
	out := map[string]string{}
	for _, f := range r.Families {
		var all []string
		for _, m := range f.Members {
			all = append(all, text[m.Quotation])
		}
		slices.Sort(all)
		out[strings.Join(slices.Compact(all), "\n")] = f.Level
	}
	return out
}

// The level of a family is that of what was printed: it is another one neither in another order of the articles nor
// where an article is there twice.
func TestLevelsOfFamiliesDependOnNoOrderAndNoDoubles(t *testing.T) {
	met := 0
	for seed := range int64(60) {
		rng := rand.New(rand.NewSource(seed))
		docs := wordings(rng)
		want := levels(docs)
		for range 4 {
			other := slices.Clone(docs)
			for range rng.Intn(3) {
				other = append(other, docs[rng.Intn(len(docs))])
			}
			rng.Shuffle(len(other), func(i, j int) { other[i], other[j] = other[j], other[i] })
			for members, level := range levels(other) {
				if was, ok := want[members]; ok {
					met++
					if level != was {
						t.Errorf("seed %d: the level is %s, and %s in another order, of\n%s", seed, was, level, members)
					}
				}
			}
		}
	}
	if met < 300 {
		t.Errorf("only %d families were met again", met)
	}
}

// A wording that shares the words with the longest and fits nowhere in it is another wording.
func TestAMemberThatDoesNotFitIsAnotherWording(t *testing.T) {
	r := core.Checker{}.Across([]core.Document{
		{Text: "The mayor said: “Everybody in this town has seen the report that the inspector says he sent to us in May.”"},
		{Text: "The mayor said: “Nobody in this town has ever seen the report.”"},
	})
	if len(r.Families) != 1 || r.Families[0].Level != "wording" && r.Families[0].Level != "meaning" {
		t.Errorf("%+v", r.Families)
	}
}
