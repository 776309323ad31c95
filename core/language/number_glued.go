package language

import "strings"

// longestGlued bounds the bytes of a number that is written as one word.
const longestGlued = 96

// glued reads a number that is one word: the words in it, longest first, each added to what stands before it or
// multiplying it. O(bytes of the key).
func (n *Numbers) glued(key string) (v int64, ok bool) {
	if len(key) > longestGlued {
		return 0, false
	}
	var total, group, part int64 // what a scale closed; below it, what a hundred closed; the rest
	var scale int64              // the last one
	last := Numeral{}
	joined := false
	for key != "" {
		w, size := n.lead(key)
		if size == 0 {
			size = n.joiner(key)
			if size == 0 || joined || last.Kind == NotNumeral || size == len(key) {
				return 0, false
			}
			joined, key = true, key[size:]
			continue
		}
		key = key[size:]
		if w.Kind == Ones && w.Value >= 100 && part == 0 && group == 0 && !joined { // "dvesto" of "dvestotridsať"
			group, last = w.Value, Numeral{Hundred, 100}
			continue
		}
		switch w.Kind {
		case Ones, Tens:
			switch {
			case part == 0 && (last.Kind != Ones && last.Kind != Tens) &&
				(!joined || last.Kind == Hundred || last.Kind == Scale):
			case n.UnitFirst && joined && last.Kind == Ones && 0 < part && part < 10 && w.Kind == Tens:
			case n.YearPairs && !joined && total == 0 && group == 0 && 10 < part && part < 20 && last.Kind == Ones &&
				w.Value > 0 && w.Value < 100: // "nittennittiåtte"
				group, part = part*100, 0
			case !n.UnitFirst && !joined && last.Kind == Tens && w.Kind == Ones && w.Value < 10:
			default:
				return 0, false
			}
			part += w.Value
		case Hundred:
			if joined || last.Kind == Hundred && part == 0 || part > 0 && part >= w.Value || group > 0 && group < w.Value {
				return 0, false
			}
			group += max(part, 1) * w.Value
			part = 0
		case Scale:
			if joined || group+part >= w.Value || scale > 0 && scale <= w.Value {
				return 0, false
			}
			total += max(group+part, 1) * w.Value
			group, part, scale = 0, 0, w.Value
		default:
			return 0, false
		}
		last, joined = w, false
	}
	return total + group + part, last.Kind != NotNumeral && !joined
}

// gluedOrdinal reads an ordinal that is written as one word with the ones in it before the tens: "enaindvajsetega",
// "einundzwanzigsten".
func (n *Numbers) gluedOrdinal(key string) (v int64, ok bool) {
	if !n.Glued || !n.UnitFirst || len(key) > longestGlued {
		return 0, false
	}
	w, size := n.lead(key)
	if size == 0 || w.Kind != Ones || w.Value < 1 || w.Value > 9 {
		return 0, false
	}
	and := n.joiner(key[size:])
	rest := key[size+and:]
	tens, known := n.words()[rest]
	if k := strings.TrimRight(rest, n.OrdinalCase); !known && n.OrdinalCase != "" && len(k) > 4 {
		tens = n.words()["-"+k]
	}
	return tens.Value + w.Value, and > 0 && tens.Kind == Ordinal && tens.Value >= 20 && tens.Value < 100
}

// lead is the longest number word that the key begins with, and its length in bytes; 0 for none.
func (n *Numbers) lead(key string) (Numeral, int) {
	m := n.words()
	for e := len(key); e > 0; e-- {
		if w, ok := m[key[:e]]; ok && w.Kind != Ordinal && w.Kind != Divisor && (w.Kind != Hundred || w.Value%10 == 0) {
			return w, e
		}
	}
	return Numeral{}, 0
}

// joiner is the length in bytes of the joiner that the key begins with; 0 for none.
func (n *Numbers) joiner(key string) int {
	for w := range strings.FieldsSeq(string(n.Joiners)) {
		if strings.HasPrefix(key, w) {
			return len(w)
		}
	}
	return 0
}
