package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// readFigure reads one number at the start of the tokens and says over how many it goes; n is 0 where there is none.
// Grammar: digits or words, then scales ("2.5 million", "two hundred and five thousand"); an ordinal or a denominator
// may close it ("twenty-first", "two thirds", "two and a half"); two pairs of digits in words are a year ("nineteen
// eighty-four").
func readFigure(tokens []string, lang *language.Language) (f figure, n int) {
	if lang.Numbers.Articles.Has(tokens[0]) && len(tokens) > 1 {
		switch w := lang.Numbers.Numeral(tokens[1]); {
		case w.Kind == language.Hundred, w.Kind == language.Scale:
			n = 1
		// "a half", "a third"
		case w.Kind == language.Divisor, w.Kind == language.Ordinal && w.Value > 2 && lang.Numbers.OrdinalParts:
			return ofWhole(figure{num: 1, den: w.Value}, 2, tokens, &lang.Numbers)
		}
	}
	if n == 0 && lang.Numbers.Articles.Has(tokens[0]) && lang.Numbers.Numeral(tokens[0]).Kind == language.NotNumeral {
		return f, 0
	}
	r := reader{n: &lang.Numbers}
	if n == 1 {
		r.group, r.seen = 1, true
	}
	for n < len(tokens) {
		k := r.take(tokens[n:])
		if k == 0 {
			break
		}
		n += k
		if r.closed {
			break
		}
	}
	if !r.seen || r.total+r.group > mostFigure {
		return figure{}, 0
	}
	f = figure{num: r.total + r.group, den: 1, unit: r.unit}
	if r.den > 0 {
		f = figure{num: (r.total+r.group)*r.den + r.num, den: r.den, unit: r.unit}
		if r.closed {
			return ofWhole(f, n, tokens, &lang.Numbers)
		}
	}
	return f, n
}

// ofWhole reads what the part, n tokens long, is a part of: "half | a million", "three quarters | of a million", "half
// | a percent".
func ofWhole(part figure, n int, tokens []string, numbers *language.Numbers) (figure, int) {
	k := n
	if k < len(tokens) && numbers.PartOf.Has(tokens[k]) {
		k++
	}
	if k < len(tokens) && numbers.Articles.Has(tokens[k]) {
		k++
	}
	if k == len(tokens) || part.unit != "" || part.num > mostFigure/1e12 {
		return part, n
	}
	if w := numbers.Numeral(tokens[k]); (w.Kind == language.Scale || w.Kind == language.Hundred) && w.Value%part.den == 0 {
		part.num, part.den = part.num*(w.Value/part.den), 1
		return part, k + 1
	}
	if k == n {
		return part, n
	}
	if u, words := numbers.Unit(tokens[k:]); words > 0 {
		part.unit = u
		return part, k + words
	}
	if numbers.Articles.Has(tokens[k-1]) {
		return part, k // "half | an | acre"
	}
	return part, n
}

// A reader holds the number read so far.
type reader struct {
	n            *language.Numbers
	total, group int64
	num, den     int64 // a fraction to add; den 0: none
	unit         string
	seen, closed bool
	digits       bool  // the last token was in digits
	scale        int64 // the last one that closed a group
	last         language.Numeral
}

// take reads the next token, or the next few, and says how many; 0 ends the number.
func (r *reader) take(tokens []string) int {
	t := tokens[0]
	if k := r.half(tokens); k > 0 {
		return k
	}
	if l, ok := literal(t, r.n); ok {
		if r.seen {
			if r.last.Kind == language.Tens && l.den == 1 && 0 < l.num && l.num < 10 && l.unit == "" && !r.digits { // "sixty-5"
				r.group += l.num
				r.last = language.Numeral{Kind: language.Ones, Value: l.num}
				return 1
			}
			// "1 000"
			if r.digits && r.den == 0 && r.unit == "" && len(t) == 3 && l.unit == "" && r.n.SpacedThousands && r.group < 1e9 {
				r.group = r.group*1000 + l.num
				return 1
			}
			return 0
		}
		r.seen, r.digits = true, true
		r.unit = l.unit
		r.group = l.num / l.den
		if l.den > 1 {
			r.num, r.den = l.num%l.den, l.den
		}
		r.closed = l.unit == "th" || l.unit == "s" || l.unit == "%"
		return 1
	}
	// "nineteen oh five"
	if r.n.Zeros.Has(t) && len(tokens) > 1 && r.total == 0 && 10 <= r.group && r.group <= 20 && !r.digits {
		if w := r.n.Numeral(tokens[1]); w.Kind == language.Ones && 0 < w.Value && w.Value < 10 {
			r.group, r.closed = r.group*100+w.Value, true
			return 2
		}
	}
	w := r.n.Numeral(t)
	last := r.last
	r.last = w
	if r.digits && w.Kind != language.Scale && w.Kind != language.Hundred && w.Kind != language.Divisor {
		return r.joint(tokens)
	}
	switch w.Kind {
	case language.Ones, language.Tens:
		switch {
		case !r.seen, last.Kind == language.Half && last.Value == 1, last.Kind == language.Scale,
			last.Kind == language.Hundred && last.Value == 100:
			r.group += w.Value
		case last.Kind == language.Ones && last.Value >= 100 && w.Value < lowest(last.Value): // "quinientos veinte"
			r.group += w.Value
		case r.n.UnitFirst && r.n.JoinedAnd != "" && last.Kind == language.Ones && 0 < last.Value && last.Value < 10 &&
			w.Value >= 20 && w.Value < 100: // "خمسة وعشرين"
			r.group += w.Value
			r.last = language.Numeral{Kind: language.Hundred, Value: 100}
		case last.Kind == language.Tens && w.Kind == language.Ones && 0 < w.Value &&
			(w.Value < 10 || r.n.Vigesimal && last.Value != 20) && w.Value < 20:
			r.group += w.Value
		case r.n.Teens && last.Kind == language.Ones && (last.Value == 10 && 0 < w.Value && w.Value < 10 ||
			0 < last.Value && last.Value < 10 && w.Value == 10): // "on beş", "خمسة عشر"
			r.group += w.Value
			r.last = language.Numeral{Kind: language.Ones, Value: 11}
		case r.n.Vigesimal && last.Value == 10 && 7 <= w.Value && w.Value <= 9: // dix-sept
			r.group += w.Value
		case r.n.Vigesimal && r.group%100 == 4 && w.Value == 20: // quatre-vingts
			r.group += 76
			r.last = language.Numeral{Kind: language.Tens, Value: 80}
		// a year
		case r.total == 0 && 10 <= r.group && r.group < 100 && (r.group <= 20 || r.group != w.Value) &&
			(w.Kind == language.Tens || w.Value >= 10) && r.n.YearPairs && last.Kind != language.Hundred:
			r.group = r.group*100 + w.Value
		default:
			return 0
		}
		r.seen = true
		return 1
	case language.Hundred:
		if r.group == 0 && r.total > 0 {
			if !r.n.BareHundred {
				return 0
			}
			r.group = 1 // "mille cent"
		}
		return r.times(w.Value, false)
	case language.Scale:
		return r.times(w.Value, true)
	case language.Ordinal:
		if w.Value%10 == 0 && w.Value >= 20 && len(tokens) > 1 && (!r.seen || last.Kind == language.Hundred ||
			last.Kind == language.Ones && last.Value >= 100) {
			if next := r.n.Numeral(tokens[1]); next.Kind == language.Ordinal && next.Value < 10 { // "dvadsiateho | prvého"
				r.group, r.seen = r.group+w.Value, true
				r.last = language.Numeral{Kind: language.Tens, Value: w.Value}
				return 1
			}
		}
		if !r.seen && r.n.JoinedAnd != "" && w.Value < 10 && len(tokens) > 1 {
			if next := r.n.Numeral(tokens[1]); next.Kind == language.Ones && next.Value == 10 ||
				next.Kind == language.Tens && strings.HasPrefix(tokens[1], r.n.JoinedAnd) { // "الرابع | والعشرين"
				r.group, r.unit, r.seen, r.closed = w.Value+next.Value, "th", true, true
				return 2
			}
		}
		switch {
		case !r.seen, last.Kind == language.Tens && w.Value < 10, last.Kind == language.Hundred, last.Kind == language.Scale,
			last.Kind == language.Ones && last.Value >= 100: // "dziewięćset | piąty"
			r.group += w.Value
			r.unit = "th"
		case r.total == 0 && r.group < 20 && w.Value > 2 && r.n.OrdinalParts: // "one third"
			r.den, r.num = w.Value, r.group
			r.group = 0
		default:
			return 0
		}
		r.seen, r.closed = true, true
		return 1
	case language.Half:
		if r.seen {
			return 0
		}
		r.num, r.den, r.seen = w.Value, 2, true
		return 1
	case language.Divisor:
		if !r.seen && w.Value != 2 || r.den > 0 {
			return 0
		}
		r.num, r.den = 1, w.Value
		if r.seen {
			r.num, r.group = r.group, 0
		}
		r.seen, r.closed = true, true
		return 1
	}
	if w.Kind == language.Decade && (!r.seen || r.total == 0 && 10 <= r.group && r.group <= 20) {
		r.group, r.unit = r.group*100+w.Value, "s"
		r.seen, r.closed = true, true
		return 1
	}
	return r.joint(tokens)
}

// lowest is the power of ten of the last figure of a number that is no naught: 1000 of 3000.
func lowest(v int64) int64 {
	p := int64(1)
	for v > 0 && v%(10*p) == 0 {
		p *= 10
	}
	return p
}

// times multiplies by a scale. A number with a fraction has one before its scale: "2.5 million".
func (r *reader) times(v int64, close bool) int {
	if !r.seen {
		r.group = 1
	}
	if r.group > mostFigure/v || r.den > 0 && r.num > mostFigure/v {
		return 0
	}
	switch low := r.group % 100; {
	case v == 1: // "lima belas"
		r.group += 10
		r.seen = true
		return 1
	case (v < 100 || v == 100 && low < 10 && r.group > 1000) && low > 0 && r.group > 100 && r.den == 0:
		// "một trăm hai mươi", "seribu dua ratus"
		r.group += low * (v - 1)
		r.last = language.Numeral{Kind: language.Tens, Value: low * v}
		return 1
	}
	r.group *= v
	if r.den > 0 {
		r.group += r.num * v / r.den
		if r.num*v%r.den == 0 {
			r.num, r.den = 0, 0
		} else {
			r.num = r.num * v % r.den
		}
	}
	r.seen, r.digits = true, false
	if v == 10 { // "dua puluh | lima", "hai mươi | lăm"
		r.last = language.Numeral{Kind: language.Tens, Value: r.group}
	}
	if close {
		r.total += r.group
		r.group, r.scale = 0, v
	}
	return 1
}

// joint reads what stands between the words of a number: "and" behind a hundred or a thousand, "and a half", "point
// five".
func (r *reader) joint(tokens []string) int {
	if !r.seen || len(tokens) < 2 || r.unit != "" && r.unit != "$" && r.unit != "€" && r.unit != "£" {
		return 0
	}
	if k := r.decimals(tokens); k > 0 {
		return k
	}
	switch {
	case r.n.Joiners.Has(tokens[0]):
		next := r.n.Numeral(tokens[1])
		if r.n.Articles.Has(tokens[1]) && len(tokens) > 2 {
			if p := r.n.Numeral(tokens[2]); p.Kind == language.Divisor || p.Kind == language.Ordinal && p.Value > 2 {
				if last := r.scale; last > 0 && last%p.Value == 0 && r.group == 0 { // "a million and a half"
					r.total += last / p.Value
					return 3
				}
				r.num, r.den = 1, p.Value
				return 3
			}
		}
		if r.n.JoinsOnes && next.Kind == language.Divisor {
			r.num, r.den = 1, next.Value
			return 2
		}
		if (r.group%100 == 0 && (r.group > 0 || r.total > 0) || r.n.JoinsOnes && r.group%10 == 0 &&
			next.Value < 20 && (next.Value < 10 || r.n.Vigesimal)) && // "entre quarante | et cinquante"
			(next.Kind == language.Ones || next.Kind == language.Tens || next.Kind == language.Ordinal) && !r.digits {
			r.last = language.Numeral{Kind: language.Hundred, Value: 100}
			if k := r.take(tokens[1:]); k > 0 {
				return k + 1
			}
		}
	case r.n.PartOf.Has(tokens[0]) && r.group >= 20: // "două sute | de milioane"
		if w := r.n.Numeral(tokens[1]); w.Kind == language.Scale && w.Value >= 1000 {
			return 1 + r.times(w.Value, true)
		}
	case r.n.Points.Has(tokens[0]):
		n := 1
		num, den := int64(0), int64(1)
		for ; n < len(tokens) && den < 1e6; n++ {
			w := r.n.Numeral(tokens[n])
			if w.Kind != language.Ones || w.Value > 9 {
				break
			}
			num, den = num*10+w.Value, den*10
		}
		if n > 1 && r.den == 0 {
			r.num, r.den = num, den
			return n
		}
	}
	return 0
}
