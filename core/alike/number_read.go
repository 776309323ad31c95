package alike

import (
	"strings"
	"unicode/utf8"
)

// readFigure reads one number at the start of the tokens and says over how many it goes; n is 0 where there is none.
// Grammar: digits or words, then scales ("2.5 million", "two hundred and five thousand"); an ordinal or a denominator
// may close it ("twenty-first", "two thirds", "two and a half"); two pairs of digits in words are a year ("nineteen
// eighty-four").
func readFigure(tokens []string, lang string) (f figure, n int) {
	if isA(tokens[0], lang) && len(tokens) > 1 {
		switch w := numeral(tokens[1], lang); {
		case w.kind == hundred, w.kind == scale:
			n = 1
		case w.kind == part, w.kind == ordinal && w.value > 2 && lang != "de" && lang != "fr": // "a half", "a third"
			return figure{num: 1, den: w.value}, 2
		}
	}
	if n == 0 && isA(tokens[0], lang) && numeral(tokens[0], lang).kind == notNumeral {
		return f, 0
	}
	r := reader{lang: lang}
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
	}
	return f, n
}

func isA(token, lang string) bool {
	switch lang {
	case "de":
		return isIn(" ein eine einen einem einer eines ", token)
	case "fr":
		return token == "un" || token == "une"
	}
	return token == "a" || token == "an"
}

// A reader holds the number read so far.
type reader struct {
	lang         string
	total, group int64
	num, den     int64 // a fraction to add; den 0: none
	unit         string
	seen, closed bool
	digits       bool // the last token was in digits
	last         numeralWord
}

// take reads the next token, or the next few, and says how many; 0 ends the number.
func (r *reader) take(tokens []string) int {
	t := tokens[0]
	if l, ok := literal(t, r.lang); ok {
		if r.seen {
			if r.last.kind == tens && l.den == 1 && 0 < l.num && l.num < 10 && l.unit == "" && !r.digits { // "sixty-5"
				r.group += l.num
				r.last = numeralWord{small, l.num}
				return 1
			}
			if r.digits && r.den == 0 && r.unit == "" && len(t) == 3 && l.unit == "" && (r.lang == "fr" || r.lang == "de") && r.group < 1e9 { // "1 000"
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
	w := numeral(t, r.lang)
	last := r.last
	r.last = w
	if r.digits && w.kind != scale && w.kind != hundred && w.kind != part {
		return r.joint(tokens)
	}
	switch w.kind {
	case small, tens:
		switch {
		case !r.seen, last.kind == scale, last.kind == hundred && last.value == 100:
			r.group += w.value
		case last.kind == tens && w.kind == small && 0 < w.value && (w.value < 10 || r.lang == "fr" && last.value != 20) && w.value < 20:
			r.group += w.value
		case r.lang == "fr" && last.value == 10 && 7 <= w.value && w.value <= 9: // dix-sept
			r.group += w.value
		case r.lang == "fr" && r.group%100 == 4 && w.value == 20: // quatre-vingts
			r.group += 76
			r.last = numeralWord{tens, 80}
		case r.total == 0 && 10 <= r.group && r.group < 100 && (w.kind == tens || w.value >= 10) && r.lang != "fr" && last.kind != hundred: // a year
			r.group = r.group*100 + w.value
		default:
			return 0
		}
		r.seen = true
		return 1
	case hundred:
		if r.group == 0 && r.total > 0 {
			if r.lang != "fr" {
				return 0
			}
			r.group = 1 // "mille cent"
		}
		return r.times(w.value, false)
	case scale:
		return r.times(w.value, true)
	case ordinal:
		switch {
		case !r.seen, last.kind == tens && w.value < 10, last.kind == hundred, last.kind == scale:
			r.group += w.value
			r.unit = "th"
		case r.total == 0 && r.group < 20 && w.value > 2 && r.lang != "de": // "one third"
			r.den, r.num = w.value, r.group
			r.group = 0
		default:
			return 0
		}
		r.seen, r.closed = true, true
		return 1
	case part:
		if !r.seen && w.value != 2 || r.den > 0 {
			return 0
		}
		r.num, r.den = 1, w.value
		if r.seen {
			r.num, r.group = r.group, 0
		}
		r.seen, r.closed = true, true
		return 1
	}
	return r.joint(tokens)
}

// times multiplies by a scale. A number with a fraction has one before its scale: "2.5 million".
func (r *reader) times(v int64, close bool) int {
	if !r.seen {
		r.group = 1
	}
	if r.group > mostFigure/v || r.den > 0 && r.num > mostFigure/v {
		return 0
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
	if close {
		r.total += r.group
		r.group = 0
	}
	return 1
}

// joint reads what stands between the words of a number: "and" behind a hundred or a thousand, "and a half", "point five".
func (r *reader) joint(tokens []string) int {
	if !r.seen || len(tokens) < 2 || r.unit != "" && r.unit != "$" && r.unit != "€" && r.unit != "£" {
		return 0
	}
	switch tokens[0] {
	case "and", "und", "et":
		next := numeral(tokens[1], r.lang)
		if isA(tokens[1], r.lang) && len(tokens) > 2 {
			if p := numeral(tokens[2], r.lang); p.kind == part || p.kind == ordinal && p.value > 2 {
				r.num, r.den = 1, p.value
				return 3
			}
		}
		if tokens[0] == "et" && next.kind == part {
			r.num, r.den = 1, next.value
			return 2
		}
		if (r.group%100 == 0 && (r.group > 0 || r.total > 0) || r.lang == "fr" && r.group%10 == 0) && (next.kind == small || next.kind == tens || next.kind == ordinal) && !r.digits {
			r.last = numeralWord{hundred, 100}
			if k := r.take(tokens[1:]); k > 0 {
				return k + 1
			}
		}
	case "point", "komma", "virgule":
		n := 1
		num, den := int64(0), int64(1)
		for ; n < len(tokens) && den < 1e6; n++ {
			w := numeral(tokens[n], r.lang)
			if w.kind != small || w.value > 9 {
				break
			}
			num, den = num*10+w.value, den*10
		}
		if n > 1 && r.den == 0 {
			r.num, r.den = num, den
			return n
		}
	}
	return 0
}

// romans are the Roman numbers behind names, of two letters or more, with their values from two on as letters.
const romans = " ii=a iii=b iv=c vi=e vii=f viii=g ix=h xi=j xii=k xiii=l xiv=m xv=n xvi=o xvii=p xviii=q xix=r xx=s xxi=t xxiii=v "

// literal reads a number in digits with what is glued to it: "$35,000,000", "50%", "3rd", "1990s", "2½", "£3bn", "10k".
func literal(key, lang string) (f figure, ok bool) {
	f.den = 1
	for _, sign := range [...]string{"us$", "$", "€", "£", "¥"} {
		if rest, has := strings.CutPrefix(key, sign); has {
			key, f.unit = rest, strings.TrimPrefix(sign, "us")
			break
		}
	}
	if i := strings.Index(romans, " "+key+"="); i >= 0 && key != "" {
		return figure{num: int64(romans[i+len(key)+2] - 'a' + 2), den: 1}, true
	}
	if key == "" || key[0] < '0' || key[0] > '9' {
		return f, false
	}
	e := 0
	for e < len(key) && (key[e] >= '0' && key[e] <= '9' || (key[e] == ',' || key[e] == '.') && e+1 < len(key) && key[e+1] >= '0' && key[e+1] <= '9') {
		e++
	}
	digits, tail := key[:e], key[e:]
	if rest, has := strings.CutPrefix(tail, "⁄"); has { // a fraction sign folds to its parts; its numerator has one digit
		num, den := int64(digits[e-1]-'0'), int64(0)
		for _, d := range rest {
			if d < '0' || d > '9' || den > 100 {
				return f, false
			}
			den = den*10 + int64(d-'0')
		}
		if den == 0 {
			return f, false
		}
		whole, _ := literal(digits[:e-1], lang)
		return figure{num: whole.num*den + num, den: den, unit: f.unit}, true
	}
	decimal, thousands := byte('.'), byte(',')
	if lang == "de" || lang == "fr" {
		decimal, thousands = ',', '.'
	}
	group := -1 // digits since the last separator of thousands
	for i := 0; i < len(digits); i++ {
		switch c := digits[i]; {
		case c == decimal && f.den == 1 && strings.IndexByte(digits[i+1:], c) < 0 && strings.IndexByte(digits[i+1:], thousands) < 0:
			if group >= 0 && group != 3 {
				return f, false
			}
			group = -1
			frac := strings.TrimRight(digits[i+1:], "0")
			if len(frac) > 6 {
				return f, false
			}
			for _, d := range frac {
				f.num = f.num*10 + int64(d-'0')
				f.den *= 10
			}
			i = len(digits)
		case c == thousands:
			if group >= 0 && group != 3 {
				return f, false
			}
			group = 0
		case c == decimal:
			return f, false
		default:
			if f.num > mostFigure/10 {
				return f, false
			}
			f.num = f.num*10 + int64(c-'0')
			if group >= 0 {
				group++
			}
		}
	}
	if group >= 0 && group != 3 {
		return f, false
	}
	v := int64(1)
	switch tail {
	case "":
	case "%", "€", "£", "¥", "°":
		f.unit = tail
	case "st", "nd", "rd", "th", "er", "ère", "e", "ème":
		f.unit = "th"
	case "s":
		f.unit = "s"
	case "am", "pm":
		f.unit = tail
	case "k":
		v = 1e3
	case "m", "mn":
		v = 1e6
	case "b", "bn":
		v = 1e9
	case "t", "tn":
		v = 1e12
	default:
		return f, false
	}
	if f.num > mostFigure/v {
		return f, false
	}
	f.num *= v
	f = f.reduced()
	return f, utf8.ValidString(key)
}
