package text

import (
	"slices"
	"strings"
	"testing"
)

// Words in brackets are an aside up to a length; longer ones are sentences of the text, which happen to be in brackets.
func TestLongAside(t *testing.T) {
	for n, want := range map[int]bool{300: true, 500: false} {
		words := New("We closed (" + strings.Repeat("so ", n/3) + "on) the road.").Words
		if got := slices.ContainsFunc(words, func(w Word) bool { return w.Aside == Parenthesised }); got != want {
			t.Errorf("%d bytes in brackets are an aside: %v", n, got)
		}
	}
}

// An apostrophe that copying made an entity of joins the letters beside it, however the entity is written.
func TestLongEntity(t *testing.T) {
	for _, e := range []string{"&#39;", "&rsquo;", "&#x2019;"} {
		if n := len(New("They don" + e + "t.").Words); n != 2 {
			t.Errorf("with %s there are %d words, want 2", e, n)
		}
	}
}
