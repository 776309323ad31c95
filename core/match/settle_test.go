package match

import (
	"math/rand"
	"reflect"
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/core/diff"
)

// at makes a list of equal places of ten words that begin at the given words.
func at(starts ...int) []Match {
	var out []Match
	for _, s := range starts {
		out = append(out, Match{Words: diff.Range{Start: s, End: s + 10}, Score: 1, Exactness: Exact})
	}
	return out
}

func firsts(places [][]Match) []int {
	var out []int
	for _, l := range places {
		if len(l) == 0 {
			out = append(out, -1)
		} else {
			out = append(out, l[0].Words.Start)
		}
	}
	return out
}

func TestSettle(t *testing.T) {
	worse := at(100, 520)
	worse[1].Score = 0.9
	apart := at(100, 520)
	apart[0].Context = 0.5
	for _, c := range []struct {
		name   string
		places [][]Match
		want   []int
	}{
		{"nothing", nil, nil},
		{"alone: the order of the source", [][]Match{at(7, 90)}, []int{7}},
		{"between two neighbours", [][]Match{at(500), at(40, 515, 3000), at(540)}, []int{500, 515, 540}},
		{"after the one before", [][]Match{at(500), {}, at(40, 480, 520)}, []int{500, -1, 520}},
		{"before the one behind", [][]Match{at(10, 900), at(920)}, []int{900, 920}},
		{"together", [][]Match{at(100, 2000), at(120, 5000), at(140, 9000)}, []int{100, 120, 140}},
		{"a little further ahead than one back", [][]Match{at(500), at(480, 550)}, []int{500, 550}},
		{"far ahead of one just back", [][]Match{at(500), at(480, 710)}, []int{500, 480}},
		{"a worse place stays behind", [][]Match{at(500), worse}, []int{500, 100}},
		{"a place without its context stays behind", [][]Match{at(500), apart}, []int{500, 100}},
	} {
		Settle(c.places)
		if got := firsts(c.places); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Settle changes nothing but the order, and a second time nothing at all.
func TestSettleKeepsPlaces(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for range 200 {
		places := make([][]Match, r.Intn(12))
		for i := range places {
			var starts []int
			for range r.Intn(6) {
				starts = append(starts, r.Intn(2000))
			}
			slices.Sort(starts)
			places[i] = at(starts...)
		}
		before := make([][]Match, len(places))
		for i := range places {
			before[i] = slices.Clone(places[i])
		}
		Settle(places)
		once := firsts(places)
		Settle(places)
		if !reflect.DeepEqual(firsts(places), once) {
			t.Fatalf("settled to %v, and again to %v", once, firsts(places))
		}
		order := func(a, b Match) int { return a.Words.Start - b.Words.Start }
		for i := range places {
			slices.SortFunc(places[i], order)
			if !slices.EqualFunc(places[i], before[i], func(a, b Match) bool { return a.Words == b.Words }) {
				t.Fatalf("places %v became %v", before[i], places[i])
			}
		}
	}
}
