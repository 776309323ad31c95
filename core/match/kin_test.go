package match

import (
	"fmt"
	"strings"
	"testing"
)

// bond tells whether two runs of words are one utterance, and the work of it.
func bond(longer, shorter string) (ok bool, work int) {
	ws := runsOf([]string{longer, shorter})
	k := NewKin(ws[0])
	_, ok = k.Bond(ws[1])
	return ok, k.work
}

// TestKinLimits holds what is one utterance with a longer one on both sides of each bound.
func TestKinLimits(t *testing.T) {
	const first = "every commissioner promised ferrymen generous "
	const second = "pensions before digging another expensive tunnel "
	const remark = "families deserve lower taxes because harbours need builders "
	spread := func(n int) string { // each word of the remark n times, apart from each other
		var b strings.Builder
		for i := range n {
			for k, word := range strings.Fields(remark) {
				b.WriteString(word + " " + unread(fmt.Sprint("s", i, "x", k, "y"), 30))
			}
		}
		return b.String()
	}
	scattered := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "w%d together%d apart%d besides%d ", i, i, i, i)
		}
		return b.String()
	}
	for _, c := range []struct {
		name, longer, shorter string
		want                  bool
	}{
		{"gap: a sentence is cut out", first + unread("b", 14) + second, first + second, true},
		{"gap: two sentences are cut out", first + unread("b", 27) + second, first + second, false},
		{"sites: said forty times", spread(40) + unread("b", 100) + remark, remark, true},
		{"sites: chanted a hundred times", strings.Repeat("lower taxes ", 100) + unread("b", 300) + remark, remark, true},
		{"indexed: chanted in a short speech", strings.Repeat("taxes ", 50) + unread("b", 22) + remark, remark, true},
		{"cells: gathered from all over a speech", scattered(250), unread("w", 250), false},
	} {
		if ok, _ := bond(c.longer, c.shorter); ok != c.want {
			t.Errorf("%s: %v", c.name, ok)
		}
	}
}

// The work of a wording is bounded, whatever it is looked for in: the place of a short one in a long one is found
// first, and two long ones are diffed.
func TestKinWork(t *testing.T) {
	for _, c := range []struct {
		name            string
		longer, shorter int // words
		most            int
	}{
		{"a remark in a speech", 150, 6, 150 + 36*6},
		{"two long speeches", 700, 600, 700},
	} {
		ok, work := bond(unread("word", c.longer), unread("word", c.shorter))
		if !ok || work > c.most {
			t.Errorf("%s: %v after %d words and cells", c.name, ok, work)
		}
	}
}
