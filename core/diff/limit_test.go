package diff

import (
	"fmt"
	"testing"
)

// TestLimits: runs whose words all stand twice are diffed word by word up to a length, and are one replacement beyond.
func TestLimits(t *testing.T) {
	for n, want := range map[int]bool{1600: true, 2500: false} {
		a, b := []string{"first"}, []string{"begin"}
		for i := range n / 2 {
			w := fmt.Sprint("w", i)
			a, b = append(a, w, w), append(b, w, w)
			if i%100 == 50 {
				a = append(a, "so")
			}
		}
		s := Words(append(a, "last"), append(b, "end"))
		if got := s.Same() > n/2; got != want {
			t.Errorf("%d words: %d are the same", n, s.Same())
		}
	}
}
