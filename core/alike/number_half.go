package alike

import "github.com/quotedrift/quotedrift/core/language"

// half reads the half behind a number, which it adds, or behind its scale, of which it is a half: "dos | y medio", "dos
// millones | y medio". It returns how many tokens write it.
func (r *reader) half(tokens []string) int {
	if !r.seen || r.den > 0 || r.n.AndHalf == "" {
		return 0
	}
	k := leading(r.n.AndHalf, len(tokens), func(i int) string { return tokens[i] })
	switch {
	case k == 0:
	case r.last.Kind == language.Ones && r.last.Value >= 1e6: // "مليونين | ونصف المليون"
		scale := int64(1e6)
		for scale*1000 <= r.last.Value {
			scale *= 1000
		}
		r.group += scale / 2
		r.closed = true
	case r.group > 0:
		r.num, r.den = 1, 2
	case r.scale > 1:
		r.total += r.scale / 2
		r.closed = true
	default:
		return 0
	}
	return k
}

// halfBehind is how many tokens are a half that stands behind what is counted, and which figure it is added to: "hai
// giờ | rưỡi", "两年 | 半", "سبعة دنانير | ونصف".
func halfBehind(out []figure, tokens []string, lang *language.Language) (at, n int) {
	at = len(out) - 1
	if at > 0 && out[at].word != "" && lang.Sense.Measures.Has(out[at].word) {
		at--
	}
	if at < 0 || out[at].word != "" || out[at].den != 1 || (out[at].unit == "") == (at == len(out)-1) ||
		lang.Numbers.AndHalf == "" {
		return 0, 0
	}
	return at, leading(lang.Numbers.AndHalf, len(tokens), func(i int) string { return tokens[i] })
}

// decimals reads tenths or hundredths behind a whole number: "пять | целых и две десятых", "pięć | i dwie dziesiąte".
func (r *reader) decimals(tokens []string) int {
	k := 1
	if r.n.Points.Has(tokens[0]) && r.n.Joiners.Has(tokens[1]) {
		k = 2
	}
	if k+1 >= len(tokens) || r.den > 0 || !r.n.Points.Has(tokens[0]) && !r.n.Joiners.Has(tokens[0]) {
		return 0
	}
	w, part := r.n.Numeral(tokens[k]), r.n.Numeral(tokens[k+1])
	if w.Kind != language.Ones || part.Kind != language.Divisor || part.Value < 10 || w.Value >= part.Value {
		return 0
	}
	r.num, r.den = w.Value, part.Value
	return k + 2
}
