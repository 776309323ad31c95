package match

import (
	"slices"
	"testing"
)

// Of a line that many quote, each is paired with those whose words go on most alike, and with no more than a few.
func TestNeighboursOfMany(t *testing.T) {
	const n = 40
	var posts []Post[int]
	for i := range n {
		posts = append(posts, Post[int]{Left: uint64(i+1) << 50, Right: 7<<50 | uint64(i), ID: n - i})
	}
	pairs := map[[2]int]bool{}
	Neighbours(slices.Clone(posts), func(a, b int) { pairs[[2]int{a, b}] = true })
	for i := 1; i <= n; i++ {
		for next := i + 1; next <= min(i+2, n); next++ {
			if !pairs[[2]int{i, next}] {
				t.Errorf("%d and %d, of which one other goes on alike, are not paired", i, next)
			}
		}
	}
	if len(pairs) > 2*n {
		t.Errorf("%d holders are %d pairs", n, len(pairs))
	}
}
