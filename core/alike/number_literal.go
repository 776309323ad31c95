package alike

import (
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// romans are the Roman numbers behind names, of two letters or more, with their values from two on as letters.
const romans = " ii=a iii=b iv=c vi=e vii=f viii=g ix=h xi=j xii=k xiii=l xiv=m xv=n xvi=o xvii=p xviii=q xix=r " +
	"xx=s xxi=t xxiii=v "

// literal reads a number in digits with what is glued to it: "$35,000,000", "50%", "3rd", "1990s", "2½", "£3bn", "10k",
// "75p".
func literal(key string, n *language.Numbers) (f figure, ok bool) {
	f.den = 1
	for _, sign := range [...]string{"us$", "$", "€", "£", "¥"} {
		if rest, has := strings.CutPrefix(key, sign); has {
			key, f.unit = rest, strings.TrimPrefix(sign, "us")
			break
		}
	}
	if sign := n.Sign(key); sign != "" {
		key, f.unit = key[len(sign):], sign
	}
	if i := strings.Index(romans, " "+key+"="); i >= 0 && key != "" {
		return figure{num: int64(romans[i+len(key)+2] - 'a' + 2), den: 1}, true
	}
	if key == "" || key[0] < '0' || key[0] > '9' {
		return f, false
	}
	if n.SpacedThousands && strings.IndexByte(key, ' ') > 0 {
		key = strings.ReplaceAll(key, " ", "") // a narrow space groups, and folds to a plain one
	}
	e := 0
	for e < len(key) && (key[e] >= '0' && key[e] <= '9' ||
		(key[e] == ',' || key[e] == '.') && e+1 < len(key) && key[e+1] >= '0' && key[e+1] <= '9') {
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
		whole, _ := literal(digits[:e-1], n)
		return figure{num: whole.num*den + num, den: den, unit: f.unit}, true
	}
	decimal, thousands := n.Decimal, n.Thousands
	group := -1 // digits since the last separator of thousands
	for i := 0; i < len(digits); i++ {
		switch c := digits[i]; {
		case c == decimal && f.den == 1 && strings.IndexByte(digits[i+1:], c) < 0 &&
			strings.IndexByte(digits[i+1:], thousands) < 0:
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
		case c < '0':
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
	switch {
	case tail == "":
	case n.OrdinalEndings.Has(tail):
		f.unit = "th"
	case tail == "s":
		f.unit = "s"
	case isIn(" % € £ ¥ °"+halves, tail):
		f.unit = tail
	default:
		if v = n.Letter(tail); v > 0 {
			break
		}
		unit, _ := n.Unit([]string{tail}) // "75p", "100kg"
		if f.unit != "" || unit == "" {
			return f, false
		}
		f.unit, v = unit, 1
	}
	if f.num > mostFigure/v {
		return f, false
	}
	f.num *= v
	f = f.reduced()
	return f, utf8.ValidString(key)
}
