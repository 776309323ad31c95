package text

import "unicode/utf8"

// A Unit is what offsets count.
type Unit uint8

// The units. A byte that is not valid UTF-8 counts as one code point and one UTF-16 unit.
const (
	CodePoint Unit = iota // Unicode code points, as in Python: the default on the wire
	Byte                  // UTF-8 bytes, as in Go
	UTF16                 // UTF-16 code units, as in JavaScript
)

// String returns the name of the unit on the wire.
func (u Unit) String() string {
	switch u {
	case Byte:
		return "byte"
	case UTF16:
		return "utf16"
	}
	return "codepoint"
}

// ParseUnit reads a unit's name; ok is false for any other word.
func ParseUnit(name string) (u Unit, ok bool) {
	for u := CodePoint; u <= UTF16; u++ {
		if u.String() == name {
			return u, true
		}
	}
	return CodePoint, false
}

// rulerStep is the distance of a Ruler's marks in bytes: one int for each half kilobyte of text.
const rulerStep = 512

// A Ruler converts byte offsets of one text into offsets of a unit, and back. It is the only place where that is done.
type Ruler struct {
	s     string
	unit  Unit
	ascii bool
	marks []int // units before byte i*rulerStep (counting only code points that start before it)
}

// NewRuler measures s once. Linear in len(s).
func NewRuler(s string, unit Unit) *Ruler {
	r := &Ruler{s: s, unit: unit, ascii: true}
	if unit == Byte {
		return r
	}
	i := 0
	for i+8 <= len(s) && plainEight(s, i) {
		i += 8
	}
	for i < len(s) && s[i] < utf8.RuneSelf {
		i++
	}
	if r.ascii = i == len(s); r.ascii {
		return r
	}
	r.marks = make([]int, 0, len(s)/rulerStep+1)
	n, i := 0, 0
	for next := rulerStep; i < len(s); next += rulerStep {
		r.marks = append(r.marks, n)
		n, i = r.count(n, i, next)
	}
	return r
}

// count goes on from n units before the byte at i, where a code point begins, up to the first that begins at to or
// behind it.
func (r *Ruler) count(n, i, to int) (units, at int) {
	s := r.s
	to = min(to, len(s))
	for i < to {
		if i+8 <= to && plainEight(s, i) {
			n += 8
			i += 8
			continue
		}
		if s[i] < utf8.RuneSelf {
			n++
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		n += r.width(c)
		i += size
	}
	return n, i
}

// plainEight reports whether eight bytes from i on are ASCII.
func plainEight(s string, i int) bool {
	b := s[i : i+8]
	return b[0]|b[1]|b[2]|b[3]|b[4]|b[5]|b[6]|b[7] < utf8.RuneSelf
}

func (r *Ruler) width(c rune) int {
	if r.unit == UTF16 && c >= 0x10000 {
		return 2
	}
	return 1
}

// At converts a byte offset. An offset inside a code point counts as its end; one outside the text is clamped.
func (r *Ruler) At(b int) int {
	b = min(max(b, 0), len(r.s))
	if r.ascii {
		return b
	}
	k := min(b/rulerStep, len(r.marks)-1)
	n, _ := r.count(r.marks[k], runeStart(r.s, k*rulerStep), b)
	return n
}

// Byte converts an offset in the ruler's unit into a byte offset. An offset inside a surrogate pair goes to its
// start; one outside the text is clamped.
func (r *Ruler) Byte(n int) int {
	if n <= 0 {
		return 0
	}
	if r.ascii {
		return min(n, len(r.s))
	}
	lo, hi := 0, len(r.marks)
	for hi-lo > 1 {
		if m := (lo + hi) / 2; r.marks[m] <= n {
			lo = m
		} else {
			hi = m
		}
	}
	at, i := r.marks[lo], runeStart(r.s, lo*rulerStep)
	for i < len(r.s) {
		c, size := utf8.DecodeRuneInString(r.s[i:])
		if at+r.width(c) > n {
			break
		}
		at += r.width(c)
		i += size
	}
	return i
}

// runeStart returns the first offset at or after i at which a code point starts, given that decoding began at 0.
func runeStart(s string, i int) int {
	for back := min(i, utf8.UTFMax-1); back > 0; back-- {
		if c, size := utf8.DecodeRuneInString(s[i-back:]); size > back && c != utf8.RuneError {
			return i - back + size
		}
	}
	return i
}
