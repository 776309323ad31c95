package text

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

func keys(s string) string {
	var out []string
	for _, w := range New(s).Words {
		out = append(out, w.Key)
	}
	return strings.Join(out, "|")
}

func TestCut(t *testing.T) {
	for in, want := range map[string]string{
		"The well-known $35,000,000 deal":    "the|well-known|$35,000,000|deal",
		"that’ll do, I don't":                "that'll|do|i|don't",
		"50% of 3.5 people":                  "50%|of|3.5|people",
		"US$35 and 35€":                      "us$35|and|35€",
		"camps … plants, [and] more":         "camps|…|plants|and|more",
		"one ... two . . . three [...] four": "one|…|two|…|three|…|four",
		"he said [sic] it":                   "he|said|[sic]|it",
		"[t]he end expect[ed]":               "the|end|expected",
		"in the U.S. today":                  "in|the|u.s|today",
		"the war.Today it":                   "the|war|today|it",
		"R&D 👩‍👩‍👧 ok":                       "r|&|d|👩👩👧|ok",
		"東京は":                                "東|京|は",
		"no\u200bt n\u00adot":                "not|not",
		"Аssad paid":                         "assad|paid",
		"ﬁnal cafe\u0301":                    "final|café",
		"_not_ here":                         "not|here",
		"wait--what—no–yes":                  "wait|what|no|yes",
		"wait . . . . no":                    "wait|…|no",
	} {
		if got := keys(in); got != want {
			t.Errorf("%q:\n got %s\nwant %s", in, got, want)
		}
	}
}

func FuzzNew(f *testing.F) {
	for _, s := range []string{"a", "“Not [n]ow …” he said.", "\xff\xfe", "a.b.c 1,2,3 '90s o'clock", "[sic", "x[y]z", "İI ß ſ", "no\u200bt", "a_b _c_", "½ 1½ ²", "€5 5€ US$3", "[ . . . ]x", "a\r\nb\n\nc"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := New(s)
		at := 0
		for _, w := range x.Words {
			if w.Start < at || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("word %v after %d of %d", w, at, len(s))
			}
			at = w.End
			if w.Kind != Gap && w.Kind != Sic && Fold(w.Of(s)) != w.Key {
				t.Fatalf("Fold(%q) is not the key %q", w.Of(s), w.Key)
			}
			if w.Kind != Gap && w.Kind != Sic && Fold(w.Key) != w.Key {
				t.Fatalf("key %q folds to %q", w.Key, Fold(w.Key))
			}
			if utf8.ValidString(s) && !utf8.ValidString(w.Of(s)) {
				t.Fatalf("word %q cuts a code point", w.Of(s))
			}
		}
		at = 0
		for _, p := range x.Paragraphs {
			if p.Start < at || p.Empty() {
				t.Fatalf("paragraph %v after %d", p, at)
			}
			at = p.End
			last := p.Start
			for _, q := range x.Sentences(p) {
				if q.Start < last || q.Empty() || q.End > p.End {
					t.Fatalf("sentence %v in %v", q, p)
				}
				last = q.End
			}
		}
		for _, u := range []Unit{Byte, CodePoint, UTF16} {
			r := NewRuler(s, u)
			for i := 0; i <= len(s); i++ {
				if i < len(s) && !utf8.RuneStart(s[i]) {
					continue
				}
				if utf8.ValidString(s) && r.Byte(r.At(i)) != i {
					t.Fatalf("%v: byte %d is %d is byte %d", u, i, r.At(i), r.Byte(r.At(i)))
				}
			}
			if u == CodePoint && r.At(len(s)) != utf8.RuneCountInString(s) {
				t.Fatalf("length %d, want %d", r.At(len(s)), utf8.RuneCountInString(s))
			}
		}
	})
}

// The ASCII reading of words and the tables of UAX #29 agree.
func FuzzNextWord(f *testing.F) {
	for _, s := range []string{"a.b", "a:b", "1.2,3;4", "a'b'", "x_y", "don’t", "a’", "1a.b2", "a.1", "a,b", "it’s—no"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) == 0 || !isASCIIAlnum(s[0]) || !utf8.ValidString(s) {
			return
		}
		it := words.FromString(s)
		it.Next()
		if got := nextWord(s, 0); got != len(it.Value()) {
			t.Fatalf("%q: got %q, want %q", s, s[:got], it.Value())
		}
	})
}

func BenchmarkNew(b *testing.B) {
	raw, err := os.ReadFile(os.Getenv("BENCH_FILE"))
	if err != nil {
		b.Skip("set BENCH_FILE to a text file")
	}
	s := string(raw)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		New(s)
	}
}
