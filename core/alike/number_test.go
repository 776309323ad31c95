package alike

import (
	"math/rand"
	"strconv"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// speller writes a number below a million in words, as the grammar books have it.
var spellers = map[string]func(n int) string{
	"en": func(n int) string { return english(n, "") },
	"de": german,
	"fr": french,
}

// ones and tensOf are the number words of a language, of several for one value the first.
func ones(tag string) []string { return firsts(language.For(tag).Numbers.Ones) }

func tensOf(tag string) []string { return firsts(language.For(tag).Numbers.Tens) }

func firsts(l language.List) []string {
	out := l.All()
	for i, w := range out {
		out[i], _, _ = strings.Cut(w, "=")
	}
	return out
}

func english(n int, and string) string {
	ones, tens := ones("en"), tensOf("en")
	switch {
	case n < 20:
		return ones[n]
	case n < 100 && n%10 == 0:
		return tens[n/10-2]
	case n < 100:
		return tens[n/10-2] + "-" + ones[n%10]
	case n < 1000 && n%100 == 0:
		return ones[n/100] + " hundred"
	case n < 1000:
		return ones[n/100] + " hundred " + and + english(n%100, and)
	case n%1000 == 0:
		return english(n/1000, and) + " thousand"
	}
	return english(n/1000, and) + " thousand " + english(n%1000, and)
}

func german(n int) string {
	ones, tens := ones("de"), tensOf("de")
	one := func(n int) string {
		if n == 1 {
			return "ein"
		}
		return german(n)
	}
	rest := func(n int) string {
		if n == 0 {
			return ""
		}
		return german(n)
	}
	switch {
	case n < 20:
		return ones[n]
	case n < 100 && n%10 == 0:
		return tens[n/10-2]
	case n < 100:
		return one(n%10) + "und" + tens[n/10-2]
	case n < 1000:
		return one(n/100) + "hundert" + rest(n%100)
	}
	return one(n/1000) + "tausend" + rest(n%1000)
}

// before is the French number before "mille", where "vingts" and "cents" lose their "s".
func before(s string) string {
	if strings.HasSuffix(s, "vingts") || strings.HasSuffix(s, "cents") {
		return s[:len(s)-1]
	}
	return s
}

func french(n int) string {
	ones, tens := ones("fr"), tensOf("fr")
	switch {
	case n < 20:
		return ones[n]
	case n < 70 && n%10 == 1:
		return tens[n/10-2] + " et un"
	case n < 70 && n%10 == 0:
		return tens[n/10-2]
	case n < 70:
		return tens[n/10-2] + "-" + ones[n%10]
	case n == 71:
		return "soixante et onze"
	case n < 80:
		return "soixante-" + ones[n-60]
	case n == 80:
		return "quatre-vingts"
	case n < 100:
		return "quatre-vingt-" + ones[n-80]
	case n == 100:
		return "cent"
	case n < 200:
		return "cent " + french(n%100)
	case n < 1000 && n%100 == 0:
		return ones[n/100] + " cents"
	case n < 1000:
		return ones[n/100] + " cent " + french(n%100)
	case n == 1000:
		return "mille"
	case n < 2000:
		return "mille " + french(n%1000)
	case n%1000 == 0:
		return before(french(n/1000)) + " mille"
	}
	return before(french(n/1000)) + " mille " + french(n%1000)
}

// TestNumbersInWords is the law that a number written in words and in digits is the same, and that no other number is.
func TestNumbersInWords(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for tag, spell := range spellers {
		lang := language.For(tag)
		for i := range 700 {
			n := i
			if i >= 350 {
				n = rnd.Intn(1_000_000)
			}
			word := wordsOf(spell(n))
			if !SameNumber(word, wordsOf(strconv.Itoa(n)), lang) {
				t.Errorf("%s: %q and %d", tag, spell(n), n)
			}
			if n >= 1000 && tag == "en" && !SameNumber(word, wordsOf(strconv.Itoa(n/1000)+","+strconv.Itoa(1000 + n%1000)[1:]),
				lang) {
				t.Errorf("%q and %d with a comma", spell(n), n)
			}
			if tag == "en" && !SameNumber(wordsOf(english(n, "and ")), wordsOf(strconv.Itoa(n)), lang) {
				t.Errorf("%q and %d", english(n, "and "), n)
			}
			for _, m := range []int{n + 1, n * 10, n + 100, rnd.Intn(1_000_000)} {
				if m != n && SameNumber(word, wordsOf(strconv.Itoa(m)), lang) {
					t.Errorf("%s: %q and %d", tag, spell(n), m)
				}
			}
		}
	}
}

// FuzzTables gives the functions on runs anything that text makes of bytes.
func FuzzTables(f *testing.F) {
	for _, s := range []string{"twenty-first and a half million\x00$1.5bn", "I'd've\x00I would have",
		"No. II\x00number two", "2½ – 1⁄0 ⁄ 1.2.3,4\x00one point five point", "quatre-vingt-dix\x00fünfhunderttausendundeins",
		"u.s.a\x00United States of America", "l'un n' ne\x00pas"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		x, y, _ := strings.Cut(in, "\x00")
		tx := text.New(x)
		a, b := tx.Words, wordsOf(y)
		for _, tag := range language.Tags() {
			lang := language.For(tag)
			for _, same := range []func(a, b []text.Word, lang *language.Language) bool{SameNumber, ofRuns(sameContraction),
				ofRuns(sameAbbrev)} {
				if same(a, b, lang) != same(b, a, lang) {
					t.Fatalf("%s: %q and %q: not the same both ways", tag, x, y)
				}
			}
			if HasNumber(a, lang) && len(a) < 50 && !SameNumber(a, a, lang) && figureIn(a, lang) {
				t.Fatalf("%s: %q is not the same number as itself", tag, x)
			}
			for i := range a {
				IsName(a[i], tx, lang)
				for _, w := range b[:min(len(b), 8)] {
					if Inflected(a[i].Key, w.Key, lang) != Inflected(w.Key, a[i].Key, lang) ||
						Opposite(a[i].Key, w.Key, lang) != Opposite(w.Key, a[i].Key, lang) ||
						sameSpelling(a[i].Key, w.Key, lang) != sameSpelling(w.Key, a[i].Key, lang) ||
						SameName(a[i].Key, w.Key, lang) != SameName(w.Key, a[i].Key, lang) {
						t.Fatalf("%s: %q and %q: not the same both ways", tag, a[i].Key, w.Key)
					}
				}
			}
		}
	})
}

// figureIn says whether a number in the run has a value.
func figureIn(words []text.Word, lang *language.Language) bool {
	for _, f := range figures(words, lang) {
		if f.word == "" {
			return true
		}
	}
	return false
}
