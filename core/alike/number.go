package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// SameNumber says whether the two runs of words write the same, but for how they write numbers, and hold one: "ten" and
// "10", "number one" and "No. 1", "$35 million" and "$35,000,000", "50%" and "50 percent", "3rd" and "third",
// "two-thirds" and "2/3", "World War II" and "World War Two". Other words of the runs must be the same, so a unit that
// is lost is a difference.
func SameNumber(a, b []text.Word, lang *language.Language) bool {
	return sameNumber(Read(Run{Words: a}, lang), Read(Run{Words: b}, lang))
}

func sameNumber(a, b *Reading) bool {
	x, y := a.figures(), b.figures()
	if len(x) != len(y) {
		return sameQuotient(x, y) || sameQuotient(y, x)
	}
	found := false
	for i := range x {
		switch p, q := x[i], y[i]; {
		case p == q, sameDecade(p, q), sameShare(p, q), sameShare(q, p):
		case sameDay(p, q) && slices.ContainsFunc(a.Words, inDigits), sameDay(q, p) && slices.ContainsFunc(b.Words, inDigits):
		case p.word != "" && q.word != "" && (sameWord(p.word, q.word, a.lang) || // "Sept. 11", "September 11th"
			i > 0 && x[i-1].den > 1 && Inflected(p.word, q.word, a.lang)): // "half an acre", "0.5 acres"
		default:
			return false
		}
		found = found || x[i].word == ""
	}
	return found
}

// sameDate says whether the two runs are the same day of a month: "May 1", "1 May", "the first of May", "May 1st".
func sameDate(a, b *Reading) bool {
	m, d := a.date()
	n, e := b.date()
	return d > 0 && d == e && a.lang.Numbers.SameMonth(m, n)
}

// dateOf returns the month and the day of a run that is a date and nothing else; the day is 0 where it is none.
func dateOf(words []text.Word, lang *language.Language) (month string, day int64) {
	if len(words) < 2 || len(words) > 4 || !hasMonth(words, lang) {
		return "", 0
	}
	var days []text.Word
	for i, w := range words {
		switch {
		case IsMonth(w.Key, lang):
			if month != "" {
				return "", 0
			}
			month = monthOf(w.Key, lang)
		case lang.Numbers.DayBefore.Has(w.Key) && i+1 < len(words) && IsNumber(words[i+1], lang):
		case lang.Numbers.DayBehind.Has(w.Key) && i > 0 && IsNumber(words[i-1], lang):
		default:
			days = append(days, w)
		}
	}
	if month == "" || len(days) == 0 {
		return "", 0
	}
	f := figures(days, lang)
	if len(f) != 1 || f[0].word != "" || f[0].den != 1 || f[0].num > 31 || f[0].unit != "" && f[0].unit != "th" {
		return "", 0
	}
	return month, f[0].num
}

func hasMonth(words []text.Word, lang *language.Language) bool {
	return slices.ContainsFunc(words, func(w text.Word) bool { return IsMonth(w.Key, lang) })
}

// IsMonth says whether the word is the name of a month, in full or short.
func IsMonth(key string, lang *language.Language) bool { return monthOf(key, lang) != "" }

// monthOf is the name of a month without the ending of its case, "mart" for "martta" and "mart'ta"; "" for another
// word.
func monthOf(key string, lang *language.Language) string {
	if lang.Numbers.Months.Has(key) {
		return key
	}
	if lang.Numbers.Cases == "" {
		return "" // an empty list is walked for each word of a text, and walking allocates
	}
	for ending, left := lang.Numbers.Cases.Next(); ending != ""; ending, left = left.Next() {
		if stem, ok := strings.CutSuffix(key, ending); ok && lang.Numbers.Months.Has(strings.TrimSuffix(stem, "'")) {
			return strings.TrimSuffix(stem, "'")
		}
	}
	return ""
}

func sameWord(a, b string, lang *language.Language) bool {
	return sameSpelling(a, b, lang) || abbreviated([]string{a}, []string{b}, lang)
}

// sameQuotient says whether the runs are the same but for a part that the second has in two figures: "2/3" is cut into
// two words.
func sameQuotient(x, y []figure) bool {
	if len(y) != len(x)+1 {
		return false
	}
	for i, f := range x {
		if over, under := y[i], y[i+1]; f.word == "" && f.den > 1 && over.den == 1 && over.unit == "" && under.num > 0 &&
			under.den == 1 && f == (figure{num: over.num, den: under.num, unit: under.unit}).reduced() {
			return slices.Equal(x[:i], y[:i]) && slices.Equal(x[i+1:], y[i+2:])
		}
	}
	return false
}

// sameDecade says whether both are decades, one of them without its century: "the 1990s" and "the '90s".
func sameDecade(a, b figure) bool {
	return a.unit == "s" && b.unit == "s" && a.den == 1 && b.den == 1 && (a.num < 100 || b.num < 100) &&
		a.num%100 == b.num%100
}

// sameShare says whether the first is so many percent, and the second the part that this is: "75%" and "three
// quarters".
func sameShare(percent, part figure) bool {
	return percent.unit == "%" && part.unit == "" && part.den > 1 && percent.num < mostFigure/part.den &&
		percent.num*part.den == 100*percent.den*part.num
}

// sameDay says whether both may be the same day of a month, or year, the second as an ordinal: "8" and "8th", "8" and
// "eighth", "2020" and "две тысячи двадцатый".
func sameDay(day, nth figure) bool {
	return day.num == nth.num && (0 < day.num && day.num <= 31 || 1000 <= day.num && day.num < 2100) &&
		day.den == 1 && nth.den == 1 && day.unit == "" && nth.unit == "th"
}

func inDigits(w text.Word) bool { return w.Kind == text.Number }

// IsNumber says whether the word alone is a number, in digits or in letters: "10", "ten", "third", "twenty-five",
// "millions".
func IsNumber(w text.Word, lang *language.Language) bool {
	if w.Kind == text.Number {
		return true
	}
	if w.Kind != text.Term {
		return false
	}
	n := &lang.Numbers
	_, key := n.Preposed(w.Key)
	if key != w.Key || n.Sign(key) != "" {
		return true
	}
	head, tail, compound := strings.Cut(key, "-")
	if compound && n.Uncompounded.Has(head) && n.Numeral(tail).Kind == language.NotNumeral {
		return false // "one-sided"
	}
	return n.Numeral(head).Kind != language.NotNumeral || n.Rounds.Has(w.Key)
}

// HasNumber says whether one of the words is a number, in digits or in letters.
func HasNumber(words []text.Word, lang *language.Language) bool {
	for _, w := range words {
		if IsNumber(w, lang) {
			return true
		}
	}
	return false
}

// OneNumber says whether the run is one number, over as many words as write it, and nothing else.
func OneNumber(words []text.Word, lang *language.Language) bool {
	if !HasNumber(words, lang) {
		return false
	}
	f := figures(words, lang)
	return len(f) == 1 && f[0].word == ""
}

// A figure is a number with its unit, or another word. Comparable: equal figures say the same.
type figure struct {
	num, den int64
	unit     string // "%", "$", "€", "th" (ordinal), "no" ("No. 1"), "s" (decade), ""
	word     string // not "": no number
}

func (f figure) reduced() figure {
	for a, b := f.num, f.den; ; a, b = b, a%b {
		if b == 0 {
			if a > 1 {
				f.num /= a
				f.den /= a
			}
			return f
		}
	}
}

// outOf reads what the number is counted out of, and over how many tokens that goes: "one | in four", "three | out of
// ten".
func outOf(f figure, tokens []string, lang *language.Language) (den int64, n int) {
	if f.den != 1 || f.num < 1 || f.unit != "" || len(tokens) == 0 ||
		!strings.Contains(string(lang.Numbers.OutOf), tokens[0]) {
		return 0, 0
	}
	for entry, left := lang.Numbers.OutOf.Next(); entry != ""; entry, left = left.Next() {
		parts := strings.Split(entry, "+")
		k := len(parts)
		if len(tokens) <= k || !slices.Equal(tokens[:k], parts) {
			continue
		}
		if g, m := readFigure(tokens[k:], lang); m > 0 && g.den == 1 && g.unit == "" && g.num > f.num && g.num <= 1e6 {
			return g.num, k + m
		}
	}
	return 0, 0
}

// mostFigure bounds the values that are compared: above it, and where digits do not fit, a number is its letters.
const mostFigure = 1e15

// figures reads the run: each number, over as many words as write it, and the words between.
func figures(words []text.Word, lang *language.Language) []figure {
	var tokens []string
	keys := []string(nil)
	if lang.Grammar.Spaceless {
		keys = inFigures(words, lang)
	} else {
		end := 0
		for i, w := range words {
			if i < end {
				continue
			}
			if digits, rest, n := countedRun(words, i, lang); n > 1 {
				keys, end = append(keys, digits+rest), i+n // "이억 | 오천만 | 원이고"
				continue
			}
			if lang.Forms.Elided.Has(w.Key) && i+1 < len(words) && inDigits(words[i+1]) {
				continue // "dell'8"
			}
			if i > 0 && inDigits(words[i-1]) && w.Start > words[i-1].End && lang.Grammar.Suffixed &&
				lang.Numbers.Cases.Has(w.Key) {
				continue // "7.30'da"
			}
			if lang.Numbers.Months == "" && lang.Numbers.DayBefore.Has(w.Key) {
				continue // "mồng | hai tháng chín"
			}
			keys = append(keys, w.Key)
		}
	}
	for _, key := range keys {
		if digits, rest, ok := counted(key, lang); ok {
			if tokens = append(tokens, digits); rest != "" {
				tokens = append(tokens, rest)
			}
			continue
		}
		if number := unelided(key, lang); number != "" {
			key = number
		} else if p, number := lang.Numbers.Preposed(key); p != "" {
			tokens, key = append(tokens, p), number
		} else if rest, ok := strings.CutPrefix(key, lang.Numbers.JoinedAnd); ok && rest != "" && '0' <= rest[0] &&
			rest[0] <= '9' {
			key = rest // "و50", as "وخمسين"
		}
		if i := strings.IndexByte(key, '-'); i > 0 && '0' <= key[0] && key[0] <= '9' &&
			lang.Numbers.OrdinalEndings.Has(key[i:]) {
			tokens = append(tokens, key) // "15-го"
			continue
		} else if i > 0 && '0' <= key[0] && key[0] <= '9' && lang.Numbers.Cases.Has(key[i+1:]) {
			key = key[:i] // "1998-ban"
		}
		for _, t := range strings.Split(key, "-") {
			if t != "" {
				tokens = append(tokens, t)
			}
		}
	}
	var out []figure
	for i := 0; i < len(tokens); {
		// "6:00 p.m."
		if k := len(out); k > 0 && tokens[i] == "00" && out[k-1].word == "" && out[k-1].unit == "" {
			if u, n := lang.Numbers.Unit(tokens[i+1:]); n > 0 && isIn(halves, u) {
				out[k-1].unit = u
				i += 1 + n
				continue
			}
		}
		if at, k := halfBehind(out, tokens[i:], lang); k > 0 {
			n := &out[at]
			n.num, n.den = 2*n.num+1, 2
			i += k
			continue
		}
		if lang.Numbers.UnitsBefore.Has(tokens[i]) && i+1 < len(tokens) { // "yüzde | on beş", "%15", "rp 500"
			f, n := readFigure(tokens[i+1:], lang)
			if u, _ := lang.Numbers.Unit(tokens[i:]); n > 0 && u != "" && f.unit == "" {
				f.unit = u
				out = append(out, f.reduced())
				i += 1 + n
				continue
			}
		}
		f, n := readFigure(tokens[i:], lang)
		if n > 0 {
			if k := len(out); k > 0 && f.unit == "" && lang.Numbers.NumberSigns.Has(out[k-1].word) {
				f.unit = "no"
				out = out[:k-1]
			}
			i += n
			if den, n := outOf(f, tokens[i:], lang); n > 0 {
				f.den = den
				i += n
			}
			of := 0
			if i+1 < len(tokens) && f.num >= 20 && lang.Numbers.PartOf.Has(tokens[i]) {
				of = 1 // "três bilhões | de reais"
			}
			if u, n := lang.Numbers.Unit(tokens[min(i+of, len(tokens)):]); n > 0 && f.unit == "" {
				f.unit = u
				i += of + n
			}
			if k := len(out); k > 1 && i == len(tokens) && inHundredths(out[k-2], f) && joinsCoin(out[k-1].word, lang) {
				out = out[:k-1]
			}
			if k := len(out); k > 0 && inHundredths(out[k-1], f) {
				f = figure{num: 100*out[k-1].num + f.num, den: 100, unit: out[k-1].unit}
				out = out[:k-1]
			}
			out = append(out, f.reduced())
			continue
		}
		out = append(out, figure{word: tokens[i]})
		i++
	}
	return out
}
