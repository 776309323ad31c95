package match

import (
	"math/rand"
	"strings"
	"testing"
)

func like(a, b string) int {
	sa, sb, same := shapeOf(a, english), shapeOf(b, english), stem(a, english) == stem(b, english)
	if !same && !sa.mayBeLike(sb) {
		return 0
	}
	return likeness(a, b, sa, sb, same, english)
}

// Words that are one word in another form are more alike than slips, those more than grammar words of one kind, and
// words with nothing in common are not alike at all.
func TestLikeness(t *testing.T) {
	steps := [][][2]string{
		{{"ferry", "ferry"}},
		{{"ten", "10"}, {"twenty-one", "21"}, {"harvesters", "harvester"}, {"colour", "color"}, {"$35,000", "35,000"},
			{"em", "them"}},
		{{"deception", "exception"}, {"walked", "walking"}, {"don't", "do"}},
		{{"the", "a"}, {"will", "may"}, {"he", "we"}},
		{{"ten", "12"}, {"ferry", "bridge"}, {"the", "ferry"}, {"", "a"}},
	}
	least := full
	for i, pairs := range steps {
		lowest := full
		for _, p := range pairs {
			l := like(p[0], p[1])
			if i > 0 && l >= least {
				t.Errorf("%q and %q: %d, not less than %d", p[0], p[1], l, least)
			}
			if l != like(p[1], p[0]) {
				t.Errorf("%q and %q: %d, and the other way round %d", p[0], p[1], l, like(p[1], p[0]))
			}
			lowest = min(lowest, l)
		}
		least = lowest
	}
}

// The look at shapes passes over no two words that are alike.
func TestShapesPassNothingOver(t *testing.T) {
	r := rand.New(rand.NewSource(8))
	letters := []rune("abcdeginorstu'-é東")
	n := 0
	for range 20_000 {
		a := make([]rune, 1+r.Intn(12))
		for i := range a {
			a[i] = letters[r.Intn(len(letters))]
		}
		b := append([]rune(nil), a...)
		for range 1 + r.Intn(4) {
			b[r.Intn(len(b))] = letters[r.Intn(len(letters))]
		}
		b = b[r.Intn(min(3, len(b))):]
		x, y := string(a), string(b)
		sx, sy := shapeOf(x, english), shapeOf(y, english)
		if likeness(x, y, sx, sy, false, english) > 0 && x != y {
			n++
			if !sx.mayBeLike(sy) {
				t.Fatalf("%q and %q are alike, but look as if they could not be", x, y)
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d alike pairs were tried", n)
	}
}

func TestJoined(t *testing.T) {
	for _, s := range []string{"that'll that will", "rear-view rear view", "healthcare health care",
		"don't do not", "won't will not", "cannot can not",
		"he's he is", "he's he has", "gonna going to", "50% 50 percent", "$5 5 dollars", "they'd they had"} {
		w := strings.Fields(s)
		if !joined(w[0], w[1], w[2], english) {
			t.Errorf("%q is not %q %q", w[0], w[1], w[2])
		}
	}
	for _, s := range []string{"that'll that would", "don't do now", "rear-view rear", "together to",
		"can't can now", "50% 50 people"} {
		w := append(strings.Fields(s), "", "")
		if joined(w[0], w[1], w[2], english) {
			t.Errorf("%q is %q %q", w[0], w[1], w[2])
		}
	}
}
