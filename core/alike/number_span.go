package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// sameYear says whether the first is a year without its century, and the second that year: "’88" and "1988".
func sameYear(short, long *Reading) bool {
	if len(short.Words) != 1 || !inDigits(short.Words[0]) ||
		!apostrophed(short.Text.String[:short.Words[0].Start]) && short.Words[0].Key[0] != '\'' {
		return false
	}
	v := twoDigits(strings.TrimPrefix(short.Words[0].Key, "'"))
	f := long.figures()
	return v >= 0 && len(f) == 1 && f[0].word == "" && f[0].den == 1 && f[0].unit == "" && f[0].num%100 == int64(v) &&
		(f[0].num < 100 || 1000 <= f[0].num && f[0].num < 2100)
}

// apostrophed says whether the text ends in an apostrophe.
func apostrophed(s string) bool { return strings.HasSuffix(s, "'") || strings.HasSuffix(s, "\u2019") }

// sameRange says whether the first run has a dash for the word between the ends of a range that the second has: "5–10"
// and "five to ten".
func sameRange(dashed, said *Reading) bool {
	x, y := dashed.figures(), said.figures()
	if len(y) != len(x)+1 || len(x) < 2 {
		return false
	}
	for i := 1; i < len(x); i++ {
		if y[i].word == "" || !said.lang.Numbers.Ranges.Has(y[i].word) || x[i].word != "" || x[i-1].word != "" {
			continue
		}
		first, last := dashed.Words[0], dashed.Words[len(dashed.Words)-1]
		signs := "-\u2013\u2014"
		if said.lang.Numbers.Months == "" {
			signs += "/" // "ngày 15/3" and "ngày mười lăm tháng ba": months have numbers for names
		}
		if !strings.ContainsAny(dashed.Text.Slice(text.Span{Start: first.Start, End: last.End}), signs) {
			return false
		}
		return slices.Equal(x[:i], y[:i]) && slices.Equal(x[i:], y[i+1:])
	}
	return false
}

// SameSpan says whether the two runs are one length of time in two measures: "a fortnight" and "two weeks", "half an
// hour" and "30 minutes". They are other words, but no other number.
func SameSpan(a, b []text.Word, lang *language.Language) bool {
	i, x := spanOf(a, lang)
	k, y := spanOf(b, lang)
	return i > 0 && i == k && x == y
}

// spanOf reads a number and the measure of time behind it: the row of the measure, 0 for another run, and how many of
// the least of that row there are.
func spanOf(words []text.Word, lang *language.Language) (row int, f figure) {
	var tokens []string
	for _, w := range words {
		tokens = append(tokens, strings.Split(w.Key, "-")...)
	}
	n := &lang.Numbers
	f = figure{num: 1, den: 1}
	at := 0
	if len(tokens) > 1 && n.Articles.Has(tokens[0]) {
		if row, least := n.Span(tokens[1]); row > 0 { // "an hour | and a half"
			f.num = least
			if rest := tokens[2:]; len(rest) > 0 {
				part, k := figure{}, 0
				if len(rest) > 1 && n.Joiners.Has(rest[0]) {
					part, k = readFigure(rest[1:], lang)
				}
				if k == 0 || k+1 != len(rest) || part.den < 2 || part.num > part.den {
					return 0, f
				}
				f.num, f.den = least*(part.den+part.num), part.den
			}
			return row, f.reduced()
		}
	}
	if len(tokens) == 0 {
		return 0, f
	}
	if f, at = readFigure(tokens, lang); at == 0 || f.unit != "" || f.num > 1e6 {
		return 0, f
	}
	if at < len(tokens) && n.PartOf.Has(tokens[at]) {
		at++
	}
	if f.den > 1 && at < len(tokens) && n.Articles.Has(tokens[at]) {
		at++
	}
	if at+1 != len(tokens) {
		return 0, f
	}
	row, least := n.Span(tokens[at])
	f.num *= least
	return row, f.reduced()
}

// UnitLacks says whether the two runs are one number that is a sum of something on one side alone, and returns the sign
// of that: "£" for "£90" and "ninety". inA tells that the first run has it.
func UnitLacks(a, b []text.Word, lang *language.Language) (unit string, inA, ok bool) {
	x := figures(a, lang)
	if len(x) != 1 || x[0].word != "" {
		return "", false, false
	}
	y := figures(b, lang)
	if len(y) != 1 || y[0].word != "" || x[0].num != y[0].num || x[0].den != y[0].den ||
		(x[0].unit == "") == (y[0].unit == "") {
		return "", false, false
	}
	return x[0].unit + y[0].unit, x[0].unit != "", true
}

// HasUnit says whether a number of the run has the unit of that sign.
func HasUnit(words []text.Word, sign string, lang *language.Language) bool {
	for _, f := range figures(words, lang) {
		if f.word == "" && f.unit == sign {
			return true
		}
	}
	return false
}

// unelided is the number behind an elided word, "otto" of "dell'otto"; "" for another word.
func unelided(key string, lang *language.Language) string {
	i := strings.IndexByte(key, '\'')
	if i <= 0 || !lang.Forms.Elided.Has(key[:i]) || lang.Numbers.AsPronouns.Has(key[i+1:]) ||
		lang.Numbers.Numeral(key[i+1:]).Kind == language.NotNumeral {
		return ""
	}
	return key[i+1:]
}

// unjoined is the word without what is joined before the number that it is: "שמונה" of "בשמונה", "otto" of "dell'otto".
func unjoined(key string, lang *language.Language) string {
	if number := unelided(key, lang); number != "" {
		return number
	}
	_, number := lang.Numbers.Preposed(key)
	return number
}

// OpensNumber says whether the word can begin a number, with what is joined before it.
func OpensNumber(key string, lang *language.Language) bool {
	head, _, _ := strings.Cut(unjoined(key, lang), "-")
	return lang.Numbers.Counters || lang.Numbers.Numeral(head).Kind != language.NotNumeral || head != key &&
		head != "" && '0' <= head[0] && head[0] <= '9' ||
		lang.Numbers.Starts(key) || lang.Numbers.Cases != "" && IsMonth(key, lang)
}
