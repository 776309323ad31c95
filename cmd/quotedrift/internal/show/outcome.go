package show

import (
	"cmp"
	"slices"
	"strconv"
)

// An Outcome is what the comparison of two texts of many came to, in a few numbers.
type Outcome struct {
	A        string         `json:"a"`
	B        string         `json:"b"`
	Likeness float64        `json:"likeness,omitempty"` // the part of the shorter text that both have, where it was asked
	Worst    string         `json:"worst,omitempty"`    // the gravest verdict, or "look", of a quotation that both have
	Both     map[string]int `json:"both"`               // quotations that both have, by verdict or "look"
	OnlyA    int            `json:"only_a"`             // quotations that one has alone
	OnlyB    int            `json:"only_b"`
	Same     int            `json:"reporting_same"`    // stretches of reporting that both have in the same words
	Drifted  int            `json:"reporting_drifted"` // and in other words
}

// Outcome tells what the comparison on the page came to, for a pair of that likeness.
func (p *Page) Outcome(likeness float64) Outcome {
	d := p.desk()
	c := d.comparison()
	o := Outcome{A: d.paths[c.a], B: d.paths[c.b], Likeness: likeness, Both: map[string]int{}, OnlyA: c.only[0], OnlyB: c.only[1], Same: c.same, Drifted: len(c.drifted)}
	for i, group := range c.pairs {
		if len(group) > 0 {
			o.Both[standings[i].name] = len(group)
			if o.Worst == "" {
				o.Worst = standings[i].name
			}
		}
	}
	return o
}

// counts are the quotations in both, by standing.
func (o Outcome) counts() []int {
	counts := make([]int, len(standings))
	for i, s := range standings {
		counts[i] = o.Both[s.name]
	}
	return counts
}

// standing is the gravest of the quotations in both.
func (o Outcome) standing() standing {
	for _, s := range standings {
		if s.name == o.Worst {
			return s
		}
	}
	return standing{sign: "·", word: "no quotation in both"}
}

// attention says whether there is something in the pair that a reader would want to see.
func (o Outcome) attention() bool { return o.standing().attention() || o.Drifted > 0 }

// sentence is what a pair came to.
func (o Outcome) sentence() string {
	s := "no quotation in both"
	if total(o.counts()) > 0 {
		s = tally(o.counts())
		s = s[:len(s)-1]
	}
	if o.Drifted > 0 {
		s += "; reporting: " + many(o.Drifted, "stretch") + " in other words"
	}
	return s + "."
}

// worstFirst puts outcomes in order: by the gravest quotation, by how many such there are, by the reporting that drifted;
// what is equal in all that stays in the order given.
func worstFirst(list []Outcome) []Outcome {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(x, y Outcome) int {
		a, b := x.counts(), y.counts()
		for i := range standings[:len(standings)-1] {
			if a[i] != b[i] {
				return cmp.Compare(b[i], a[i])
			}
			if a[i] > 0 {
				break
			}
		}
		return cmp.Compare(y.Drifted, x.Drifted)
	})
	return list
}

// all is the sum over the pairs.
func all(list []Outcome) (sum Outcome) {
	sum.Both = map[string]int{}
	for _, o := range list {
		for name, n := range o.Both {
			sum.Both[name] += n
		}
		sum.OnlyA, sum.OnlyB, sum.Same, sum.Drifted = sum.OnlyA+o.OnlyA, sum.OnlyB+o.OnlyB, sum.Same+o.Same, sum.Drifted+o.Drifted
	}
	return sum
}

func percent(share float64) string { return strconv.Itoa(int(share*100+.5)) + " %" }
