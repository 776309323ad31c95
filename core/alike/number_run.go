package alike

import (
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// numberRunWords is the longest run of words that is read as one number: "one hundred and twenty-five thousand".
const numberRunWords = 7

// NumberRun reads the number that begins at the word i: "25000" and 2 for "twenty-five thousand"; of a time of day its
// hour and minutes, "330" and 3 for "half past three"; of a date its month and day, "7/4"; of a part how many in a
// hundred, "75" for "three quarters"; of one and a part its decimals, "2.5" for "two and a half". n is how many words
// write it, 0 where none begins there or its value has no such form.
func NumberRun(words []text.Word, i int, lang *language.Language) (digits string, n int) {
	if m, n := countedHour(words, i, lang); n > 0 {
		return strconv.Itoa((m.minutes/60+11)%12*100 + 100 + m.minutes%60), n
	}
	if lang.Numbers.Counters {
		if m, n := momentAt(words[:min(len(words), i+numberRunWords)], i, lang); n > 1 && m.minutes%60 > 0 {
			return strconv.Itoa((m.minutes/60+11)%12*100 + 100 + m.minutes%60), n // "여덟 시 반에"
		}
	}
	if value, rest, n := countedRun(words, i, lang); n > 0 {
		return value + rest, n
	}
	if lang.Grammar.Spaceless {
		run := words[i:min(len(words), i+2*numberRunWords)]
		num, den, n := underRun(run, lang)
		if n == 0 {
			den = 100
			num, n = signRun(run, lang)
		}
		if decimals, k := pointRun(run[n:], lang); n > 0 && 100%den == 0 && (n > 1 || k > 0) {
			return strings.ReplaceAll(strconv.FormatInt(100/den*num, 10)+decimals, ",", "."), n + k
		}
	}
	if m, n := momentAt(words[:min(len(words), i+numberRunWords)], i, lang); (n > 1 || n == 1 && m.half >= clock) &&
		!m.bare && (m.half == told || lang.Numbers.Numeral(words[i].Key).Kind != language.Half ||
		lang.Numbers.OClock.Has(words[i+n-1].Key)) && // "साढ़े आठ | प्रतिशत"
		(n == 1 || !lang.Numbers.To.Has(words[i+1].Key)) {
		h := m.minutes / 60 % 12
		if h == 0 {
			h = 12
		}
		return strconv.Itoa(h*100 + m.minutes%60), n
	}
	for n := min(4, len(words)-i); n > 1 && hasMonth(words[i:i+n], lang); n-- {
		if month, day := dateOf(words[i:i+n], lang); day > 0 {
			return strconv.Itoa(lang.Numbers.Month(month)) + "/" + strconv.FormatInt(day, 10), n
		}
	}
	tokens, of := make([]string, 0, 2*numberRunWords), make([]int, 0, 2*numberRunWords) // of: the word behind each token
	for k := i; k < min(len(words), i+numberRunWords) && words[k].Kind != text.Gap && words[k].Kind != text.Sic; k++ {
		t, rest := "", words[k].Key
		if k == i {
			rest = unjoined(rest, lang)
		}
		for rest != "" {
			if t, rest, _ = strings.Cut(rest, "-"); t != "" {
				tokens, of = append(tokens, t), append(of, k+1)
			}
		}
	}
	if len(tokens) == 0 {
		return "", 0
	}
	f, k := readFigure(tokens, lang)
	if den, n := outOf(f, tokens[k:], lang); k > 0 && n > 0 && 100%den == 0 {
		f.den = den
		k += n
	}
	// "three quarters", as "75" of "75 percent"
	if f = f.reduced(); k > 1 && f.den > 1 && 100%f.den == 0 && f.unit == "" && f.num < f.den {
		f.num, f.den = 100/f.den*f.num, 1
	}
	if k == 0 || f.den != 1 && (f.num < f.den || 1000%f.den != 0) ||
		lang.Numbers.Articles.Has(tokens[k-1]) && k > 1 { // "half an | acre"
		return "", 0
	}
	if k < len(tokens) && of[k] == of[k-1] {
		return "", 0 // it ends within a compound
	}
	digits = strconv.FormatInt(f.num/f.den, 10)
	if f.den > 1 {
		thousandths := strconv.FormatInt(1000+f.num%f.den*(1000/f.den), 10)
		digits += "." + strings.TrimRight(thousandths[1:], "0")
	}
	return digits, of[k-1] - i
}
