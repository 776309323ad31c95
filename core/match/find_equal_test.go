package match

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

const counted = "harbour master counted eleven boats before storm broke over northern quay yesterday"

// A place that has a filler more fits as well as the best; one that has two in a short quotation does not, nor one
// that has many in a long quotation.
func TestPlacesThatFitEquallyWell(t *testing.T) {
	for _, c := range []struct{ words, fillers, places int }{
		{20, 0, 2}, {20, 1, 2}, {20, 2, 1}, {120, 3, 2}, {120, 5, 1},
	} {
		remark := strings.Fields(unread("p", c.words))
		var again []string
		for i, w := range remark {
			if i%9 == 8 && i/9 < c.fillers {
				again = append(again, "uh")
			}
			again = append(again, w)
		}
		source := slices.Concat(remark, strings.Fields(unread("z", 200)), again)
		printed := slices.Clone(remark)
		printed[c.words*5/6] = "other"
		ms := NewIndex(words(source), english).Find(Query{Words: words(printed)}, Options{})
		if len(ms) != c.places {
			t.Errorf("%d words, and %d fillers at the second place: %d places fit", c.words, c.fillers, len(ms))
		}
	}
}

// Of equally good places as many are looked at as Find says; a better one is among them, though others hold more of
// the words, in another order.
func TestTheBestPlaceIsAmongThose(t *testing.T) {
	source := func(place []string) (out []string) {
		for i := range 30 {
			out = slices.Concat(out, place, strings.Fields(unread(fmt.Sprint("f", i, "x"), 100)))
		}
		return out
	}
	printed := Query{Words: text.New(counted).Words}
	near := strings.Fields(strings.Replace(counted, "eleven", "several", 1))
	if ms := NewIndex(words(source(near)), english).Find(printed, Options{Most: 100}); len(ms) != 12 {
		t.Errorf("%d places, want 12", len(ms))
	}
	mixed := strings.Fields(counted)
	for i := range 3 {
		mixed[2*i], mixed[2*i+1] = mixed[2*i+1], mixed[2*i]
	}
	all := source(mixed)
	ms := NewIndex(words(slices.Concat(all, near)), english).Find(printed, Options{})
	if len(ms) != 1 || ms[0].Words.Start != len(all) {
		t.Errorf("found %v; the best place begins at %d", ms, len(all))
	}
}

// A phrase that was said thousands of times is shown where the article's surroundings are.
func TestSurroundingsAmongThousands(t *testing.T) {
	const n = 3000
	const said = "my dear friend saw a red boat here"
	source := strings.Repeat("a red boat and ", n) + said + strings.Repeat(" a red boat", 10)
	q := Query{Words: text.New("a red boat").Words, Before: text.New("my dear friend saw").Words}
	if ms := NewIndex(text.New(source).Words, english).Find(q, Options{}); ms[0].Words.Start != 4*n+4 {
		t.Errorf("found at word %d, want %d", ms[0].Words.Start, 4*n+4)
	}
}
