package diff

import (
	"slices"
	"strings"
	"testing"
)

// apply rebuilds b from a and the script, and checks that the script covers both without gaps.
func apply(t *testing.T, s Script, a, b []string) {
	t.Helper()
	var out []string
	atA, atB := 0, 0
	for i, e := range s {
		if e.A.Start != atA || e.B.Start != atB {
			t.Fatalf("edit %d %v does not begin at %d, %d", i, e, atA, atB)
		}
		atA, atB = e.A.End, e.B.End
		if e.Op == Equal {
			if !slices.Equal(a[e.A.Start:e.A.End], b[e.B.Start:e.B.End]) {
				t.Fatalf("edit %v is not equal", e)
			}
			if i > 0 && s[i-1].Op == Equal {
				t.Fatalf("two equal neighbours at %d", i)
			}
		} else if e.Op != opOf(e.A, e.B) {
			t.Fatalf("edit %v has the wrong operation", e)
		}
		out = append(out, b[e.B.Start:e.B.End]...)
	}
	if atA != len(a) || atB != len(b) || !slices.Equal(out, b) {
		t.Fatalf("script ends at %d of %d, %d of %d", atA, len(a), atB, len(b))
	}
}

func FuzzWords(f *testing.F) {
	f.Add("a b c", "a x c")
	f.Add("", "a")
	f.Add("not a word", "a word not")
	f.Fuzz(func(t *testing.T, x, y string) {
		a, b := strings.Fields(x), strings.Fields(y)
		apply(t, Words(a, b), a, b)
		if s := Words(a, a); len(s) > 1 || s.Same() != len(a) {
			t.Fatalf("a run differs from itself: %v", s)
		}
	})
}

func FuzzChars(f *testing.F) {
	f.Add("colour", "color")
	f.Add("é\xff", "e")
	f.Fuzz(func(t *testing.T, x, y string) {
		end := Edit{}
		for _, e := range Chars(x, y) {
			if e.A.Start != end.A.End || e.B.Start != end.B.End {
				t.Fatalf("%v after %v", e, end)
			}
			end = e
		}
		if end.A.End != len(x) || end.B.End != len(y) {
			t.Fatalf("ends at %v of %d, %d", end, len(x), len(y))
		}
	})
}

// Enough different words to pass through the surrogates: none may come back equal to another.
func TestManyWords(t *testing.T) {
	n := 0xE100
	a, b := make([]string, n), make([]string, n)
	for i := range n {
		a[i], b[i] = "a"+string(rune('0'+i%10))+strings.Repeat("x", i%7)+string(rune(0x4E00+i%20000))+
			string(rune(0x4E00+i/20000)), ""
		b[i] = a[i]
		if i%1000 == 500 {
			b[i] = "other" + a[i]
		}
	}
	s := Words(a, b)
	apply(t, s, a, b)
	if want := n - n/1000 - 1; s.Same() < want-1 {
		t.Errorf("%d words are the same, want %d", s.Same(), want)
	}
}

// A long run with nothing in common is one replacement, found without comparing each with each.
func TestNothingInCommon(t *testing.T) {
	a, b := make([]string, 100000), make([]string, 100000)
	for i := range a {
		a[i], b[i] = "a", "b"
	}
	if s := Words(a, b); len(s) != 1 || s[0].Op != Replace {
		t.Errorf("%d edits, want one replacement", len(s))
	}
}

func TestNearness(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"", "", 1}, {"a", "a", 1}, {"a", "b", 0}, {"terrorists", "terrorist", 0.9}, {"é", "e", 0}} {
		if got := Nearness(c.a, c.b); got < c.want-1e-9 || got > c.want+1e-9 {
			t.Errorf("Nearness(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
