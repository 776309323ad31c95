package language

import (
	"strconv"
	"strings"
	"testing"
)

// A table holds what a map would, words of any length and alike in all but a letter among them.
func TestTable(t *testing.T) {
	want := map[string]uint64{}
	var table table
	add := func(word string, bits uint64) {
		table.add(word, bits)
		want[word] |= bits
	}
	for i := range 500 {
		n := strconv.Itoa(i)
		for k, word := range []string{n, "wort" + n, n + "wort", "ein langes " + n + " und wieder " + n,
			strings.Repeat("a", i+1)} {
			add(word, 1<<k)
			add(word, 1<<40)
			for _, other := range []string{word + "s", "x" + word, ""} {
				if v, ok := table.get(other); ok != (want[other] != 0) || v != want[other] {
					t.Fatalf("%q is %b %v before it was added", other, v, ok)
				}
			}
		}
	}
	for word, bits := range want {
		if v, ok := table.get(word); !ok || v != bits {
			t.Errorf("%q is %b %v, want %b", word, v, ok, bits)
		}
	}
}

// No look goes through many slots, whatever words a text is made of to that end.
func TestTableSpreads(t *testing.T) {
	for _, tag := range Tags() {
		slots := For(tag).Grammar.classes.slots
		for i, run := 0, 0; i < 2*len(slots); i++ {
			if run++; slots[i%len(slots)].word == "" {
				run = 0
			}
			if run > 64 {
				t.Errorf("%s: %d words stand in a row", tag, run)
				break
			}
		}
	}
}
