package alike

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

func runOf(s string) Run { t := text.New(s); return Run{t, t.Words} }

// TestClock is the law that a time of day is the same in words, on a clock of twelve hours and on one of twenty-four,
// and that no other time is.
func TestClock(t *testing.T) {
	lang := language.For("en")
	hour := func(h int) string {
		h %= 12
		if h == 0 {
			h = 12
		}
		return english(h, "")
	}
	for minutes := 0; minutes < 24*60; minutes += 5 {
		h, m := minutes/60, minutes%60
		half := "a.m."
		if h >= 12 {
			half = "p.m."
		}
		twelve := (h + 11) % 12
		forms := []string{fmt.Sprintf("%02d:%02d", h, m), fmt.Sprintf("%d:%02d %s", twelve+1, m, half),
			fmt.Sprintf("%d:%02d%s", twelve+1, m, strings.ReplaceAll(half, ".", ""))}
		bare := []string{}
		switch {
		case m == 0:
			bare = append(bare, hour(h)+" o'clock")
			forms = append(forms, strconv.Itoa(twelve+1)+" "+half)
		case m == 30:
			bare = append(bare, "half past "+hour(h), "half-past "+hour(h))
		case m == 15:
			bare = append(bare, "quarter past "+hour(h), "a quarter past "+hour(h))
		case m == 45:
			bare = append(bare, "quarter to "+hour(h+1), "a quarter to "+hour(h+1))
		}
		if m >= 10 {
			bare = append(bare, hour(h)+" "+english(m, ""))
		}
		if m > 30 {
			bare = append(bare, english(60-m, "")+" to "+hour(h+1))
		} else if m > 0 {
			bare = append(bare, english(m, "")+" past "+hour(h))
		}
		other := fmt.Sprintf("%02d:%02d", (h+1)%24, m)
		for _, a := range forms {
			for _, b := range forms {
				if a != b && Written(runOf(a), runOf(b), lang) != Number {
					t.Errorf("%q is %q", a, b)
				}
			}
			if Written(runOf(a), runOf(other), lang) == Number {
				t.Errorf("%q is not %q", a, other)
			}
			if opposite := strings.NewReplacer("a.m.", "p.m.", "p.m.", "a.m.").Replace(a); opposite != a &&
				Written(runOf(a), runOf(opposite), lang) == Number {
				t.Errorf("%q is not %q", a, opposite)
			}
		}
		for i, a := range bare {
			if len(bare) > 1 && Written(runOf(a), runOf(bare[(i+1)%len(bare)]), lang) != Number {
				t.Errorf("%q is %q", a, bare[(i+1)%len(bare)])
			}
			if figures := fmt.Sprintf("%d:%02d", twelve+1, m); Written(runOf(a), runOf(figures), lang) != Number {
				t.Errorf("%q is %q", a, figures)
			}
			if Written(runOf(a), runOf(forms[1]), lang) == Number {
				t.Errorf("%q does not say the half of the day, as %q does", a, forms[1])
			}
		}
	}
}

// TestNumberForms asks for numbers that are written in two ways, and for pairs that look alike and are two numbers.
func TestNumberForms(t *testing.T) {
	lang := language.For("en")
	for _, line := range []string{
		"noon = 12 p.m.", "midnight = 12 a.m.", "midnight = 00:00", "noon = 12 noon", "noon ~ midnight", "noon ~ 12 a.m.",
		"ten = 10:00", "ten ~ 10 p.m.", "ten o'clock ~ 10 p.m.",
		"10.30 a.m. = 10:30 a.m.", "10.30 ~ half past ten", "half past midnight = 12:30",
		"half past midnight = 00:30", "ten to noon = 11:50", "half past noon ~ 12:30 a.m.", "half past midnight ~ 1:30",
		"3:30 in the afternoon = 15:30", "three in the morning = 3 a.m.",
		"half past ten = 22:30", "25:00 ~ 1 a.m.", "ten oh five = 10:05",
		"half a million = 500,000", "a quarter of a million = 250,000", "three quarters of a million = 750,000",
		"a million and a half = 1.5 million", "two million and a quarter = 2.25 million",
		"half a million ~ 600,000", "half a billion ~ 500,000", "half a percent = 0.5 percent",
		"three quarters = 75 percent", "half = 50%", "a quarter = 25 percent", "a third ~ 30 percent", "two fifths = 40%",
		"three ~ 300%", "one in four = 25 percent", "three out of ten = 30%", "1 in 4 = one in four",
		"one in four ~ one in five", "ten in five ~ 200%",
		"nineteen eighties = 1980s", "eighties = '80s", "eighties = 1980s", "nineteen-nineties = 1990s", "nineties ~ 1980s",
		"eighty ~ eighties", "eighties ~ 80",
		"’88 = 1988", "’88 = nineteen eighty-eight", "88 ~ 1988", "’88 ~ 1987", "’05 = 2005", "nineteen oh five = 1905",
		"’88 ~ 3088",
		"5–10 = five to ten", "5-10 = 5 to 10", "5, 10 ~ five to ten", "1914–18 ~ 1914 to 1919", "five to ten = 5 to 10",
		"fifty-fifty = 50/50", "twenty twenty = 2020", "the first of May = 1 May", "July fourth = the 4th of July",
		"one hundred = a hundred",
	} {
		a, b, same := strings.Cut(line, " = ")
		if !same {
			a, b, _ = strings.Cut(line, " ~ ")
		}
		if got := Written(runOf(a), runOf(b), lang) == Number; got != same {
			t.Errorf("%s: got %v", line, got)
		}
		if got := Written(runOf(b), runOf(a), lang) == Number; got != same {
			t.Errorf("%s, the other way round: got %v", line, got)
		}
	}
}

func TestSameSpan(t *testing.T) {
	lang := language.For("en")
	for _, line := range []string{
		"a fortnight = two weeks", "a fortnight ~ three weeks", "half an hour = 30 minutes",
		"an hour and a half = 90 minutes", "one and a half hours = 90 minutes", "a quarter of an hour = fifteen minutes",
		"a decade = ten years", "two years = 24 months", "a century = 100 years", "a week = seven days",
		"a month ~ four weeks", "an hour ~ a day", "two ~ two", "an hour and a man ~ 61 minutes", "a day = 24 hours",
	} {
		a, b, same := strings.Cut(line, " = ")
		if !same {
			a, b, _ = strings.Cut(line, " ~ ")
		}
		if SameSpan(wordsOf(a), wordsOf(b), lang) != same || SameSpan(wordsOf(b), wordsOf(a), lang) != same {
			t.Errorf("%s: not so", line)
		}
	}
}

// No words are no number, date or time.
func TestNoWordsAreNothing(t *testing.T) {
	lang := language.For("en")
	for _, s := range []string{"ten", "10:30", "half past three", "4 May 1999", "1914–1918"} {
		if a, b := Written(runOf(""), runOf(s), lang), Written(runOf(s), runOf(""), lang); a != Not || b != Not {
			t.Errorf("nothing and %q: %v, and %v the other way", s, a, b)
		}
	}
}
