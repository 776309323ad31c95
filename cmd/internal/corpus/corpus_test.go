//go:build !wasip1

package corpus

import (
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

func TestBCubed(t *testing.T) {
	for _, c := range []struct {
		truth, found      []int
		precision, recall float64
	}{
		{[]int{1, 1, 2}, []int{7, 7, 8}, 1, 1},
		{[]int{1, 1, 2, 2}, []int{7, 7, 7, 7}, .5, 1},
		{[]int{1, 1, 1, 1}, []int{1, 2, 3, 4}, 1, .25},
	} {
		if p, r := BCubed(c.truth, c.found); p != c.precision || r != c.recall {
			t.Errorf("%v as %v: %g, %g", c.truth, c.found, p, r)
		}
	}
}

// What was put into the articles is found in them, and what is one utterance is one family.
func TestFamiliesOfKnownTruth(t *testing.T) {
	for _, changed := range []float64{.05, .15, .3} {
		c := Corpus{Seed: 3, Articles: 600, Changed: changed, Stump: false}
		s := NewScore()
		e := batch.Engine{WorkDir: t.TempDir(), Memory: 1 << 20}
		r, err := e.Run(func(yield func(core.Document) bool) {
			for d, truth := range c.Each() {
				s.Add(truth)
				if !yield(d) {
					return
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Each(s.Family); err != nil {
			t.Fatal(err)
		}
		r.Close()
		precision, recall := s.BCubed()
		t.Logf("%.0f %% changed: %d quotations, %d families; precision %.4f, recall %.4f", 100*changed, r.Quotations, r.Families, precision, recall)
		if precision < .99 || recall < .99 {
			t.Errorf("%.0f %% changed: precision %.4f, recall %.4f", 100*changed, precision, recall)
		}
	}
}
