package match

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	written "github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
)

// full is the unit of likeness, the one of equal words, a scale; 0 is that of words with nothing in common.
const full = 256

// A shape is what is looked at before two words are compared letter by letter.
type shape struct {
	letters uint32 // which characters it holds, a bit each, folded into 32
	length  uint8  // in code points; longestStem+1 for a key that is not looked into
	group   uint8  // of grammar words; 0 for others
	digit   bool   // begins with a digit or a currency sign, or is a number word
	short   bool   // has an apostrophe or is contracted without one
	first   byte
}

// currency is the signs that stand before an amount of money.
const currency = "$€£¥"

func shapeOf(key string, lang *language.Language) shape {
	if key == "" {
		return shape{}
	}
	s := shape{first: key[0]}
	if len(key) > longestStem {
		s.length = longestStem + 1
		return s
	}
	for _, r := range key {
		s.letters |= 1 << (r & 31)
		s.length++
	}
	s.group = lang.Kind(key)
	if s.short = strings.IndexByte(key, '\'') >= 0; !s.short {
		_, _, s.short = uncontract(key, lang)
	}
	first, _ := utf8.DecodeRuneInString(key)
	s.digit = '0' <= first && first <= '9' || strings.ContainsRune(currency, first)
	if !s.digit && s.group == 0 {
		_, s.digit = digitsOf(key, lang)
	}
	return s
}

// mayBeLike says whether likeness can be more than 0, without looking at letters: no two words that are like each other
// are passed over.
func (s shape) mayBeLike(t shape) bool {
	if s.group != 0 && s.group == t.group || s.digit && t.digit || s.short && t.length == 3 || t.short && s.length == 3 {
		return true
	}
	if s.short && t.letters&^s.letters == 0 || t.short && s.letters&^t.letters == 0 {
		return true // "qu'il" and "il"
	}
	return s.mayBeNear(t)
}

// mayBeNear says whether the nearness of the words can be over 0.6.
func (s shape) mayBeNear(t shape) bool {
	long, short := int(max(s.length, t.length)), int(min(s.length, t.length))
	edits := long * 4 / 10
	more := long - short // by so many the longer one has letters that stand for none
	return more <= edits && bits.OnesCount32(s.letters^t.letters) <= 2*edits-more && short >= 3 && long <= longestStem
}

// begins says whether one word may be written for two that begin like it: with the same letter, or with a number.
func (s shape) begins(t shape) bool { return s.first == t.first || s.digit && t.digit }

// likeness says how far one word may stand for another, 0 to full: other forms of one word, spellings and slips of the
// ear by their letters (diff.Nearness over 0.6), and grammar words of one kind a little, so that "the" pairs with "a"
// rather than with a noun.
func likeness(a, b string, sa, sb shape, sameClass bool, lang *language.Language) int {
	if a == b {
		return full
	}
	if a, b = strings.TrimSuffix(a, unsaid), strings.TrimSuffix(b, unsaid); a == b {
		return spelled
	}
	if sa.digit && sb.digit {
		if sameClass || strings.TrimLeft(a, currency) == strings.TrimLeft(b, currency) ||
			sa.length+sb.length == 6 && sa.length != 3 && (strings.HasSuffix(a, b) || strings.HasSuffix(b, a)) {
			return spelled // ten and 10, 6 and $6, '88 and 1988
		}
		if x := digits(a); x == digits(b) {
			if x != a && x != b {
				return spelled // €6 and 6 percent
			}
			return full * 3 / 4 // one of them has a unit
		}
		return full / 4
	}
	if sameClass && (short(a, b, lang) || short(b, a, lang)) {
		return spelled
	}
	if sameClass && spelling(a, lang) == spelling(b, lang) {
		return spelled
	}
	if stem, ok := lang.Sense.CutNot(a); ok && stem != "" && b == lang.Sense.Not {
		return full * 3 / 4 // "it isn't" and "it's not"
	} else if stem, ok := lang.Sense.CutNot(b); ok && stem != "" && a == lang.Sense.Not {
		return full * 3 / 4
	}
	if unelided(a, lang) == b || unelided(b, lang) == a {
		return spelled
	}
	near := 0
	if sameClass && min(sa.length, sb.length) >= 3 && max(sa.length, sb.length) <= longestStem || sa.mayBeNear(sb) {
		near = int(diff.Nearness(a, b) * full)
	}
	switch {
	case (sameClass || near > full*6/10) && written.SameWord(a, b, lang):
		return spelled
	case sameClass:
		return (full + near) / 2
	case near > full*6/10:
		return near * 9 / 10
	case sa.group != 0 && sa.group == sb.group:
		return full * 3 / 8
	}
	return 0
}

// digits is the number without the sign of its unit.
func digits(key string) string {
	for _, sign := range signs {
		key = strings.TrimSuffix(key, sign)
	}
	return strings.TrimLeft(key, currency)
}

// spelling returns a word without what its spellings differ in: the hyphen of a compound, the German sharp s, and
// what is shortened.
func spelling(key string, lang *language.Language) string {
	if long := long(key, lang); long != "" {
		return long
	}
	return strings.ReplaceAll(strings.ReplaceAll(respelt(key, lang), "-", ""), "ß", "ss")
}

// unelided is the word without the small word that is joined before it: "il" of "qu'il"; "" for another word.
func unelided(key string, lang *language.Language) string {
	if head, rest, ok := strings.Cut(key, "'"); ok && lang.Forms.Elided.Has(head) {
		return rest
	}
	return ""
}

// short says whether a is short for the one word b: 'em and them.
func short(a, b string, lang *language.Language) bool {
	first, second, ok := uncontract(a, lang)
	return ok && first == b && second[0] == ""
}

// joined says whether one word is written for the two: a compound with or without its hyphen, a contraction, or a
// number with its unit.
func joined(one, first, second string, lang *language.Language) bool {
	if one == "" || first == "" || second == "" || len(one) > longestStem {
		return false
	}
	if one[0] == first[0] && len(one) >= len(first)+len(second) && strings.HasPrefix(one, first) &&
		strings.HasSuffix(one, second) {
		between := one[len(first) : len(one)-len(second)]
		if between == "" || between == "-" || between == "'" {
			return true
		}
	}
	if one[0] == first[0] || one[0] == '\'' {
		if a, b, ok := uncontract(one, lang); ok && a == first && second != "" && (b[0] == second || b[1] == second) {
			return true
		}
		if i := strings.LastIndexByte(one, '\''); i > 0 && one[:i] == first && lang.Forms.Clitics.Has(one[i:]+"="+second) {
			return true
		}
	}
	if '0' <= one[0] && one[0] <= '9' { // "10%", "75p"
		n := strings.LastIndexAny(one, "0123456789") + 1
		digits, _ := digitsOf(first, lang)
		return (one[:n] == first || one[:n] == digits) && isUnit(second, one[n:], lang)
	}
	return one[0] == '$' && one[1:] == first && isUnit(second, "$", lang)
}

// isUnit says whether the word is the unit that print writes with the sign.
func isUnit(key, sign string, lang *language.Language) bool {
	unit, n := lang.Numbers.Unit([]string{key})
	return n == 1 && unit == sign
}

// mayJoin says whether joined can be true of a word of this shape and n bytes and two of so many together.
func (s shape) mayJoin(n, together int) bool { return n >= together || s.short || s.digit }

// fuse makes one step of a compound of three parts and more ("law-and-order") and the words that it is written for on
// the other side: the alignment itself sees two at a time, and pairs it with the first.
func (f *finder) fuse(steps []step) []step {
	out := steps[:0]
	for i := 0; i < len(steps); i++ {
		s := steps[i]
		out = append(out, s)
		if s.rows != 1 || s.cols != 1 || s.like == full || f.rows[s.row].kind != rowWord {
			continue
		}
		a, b := f.rows[s.row].key, f.x.types.keys[f.cols[s.col].id]
		parts := strings.Split(a, "-")
		inQuery := len(parts) > 2
		if !inQuery {
			parts = strings.Split(b, "-")
		}
		k := len(parts)
		if k <= 2 || i+k > len(steps) {
			continue
		}
		same := true
		for j, part := range parts {
			t := steps[i+j]
			if inQuery {
				same = same && (j == 0 || t.rows == 0) && f.x.types.keys[f.cols[t.col].id] == part
			} else {
				same = same && (j == 0 || t.cols == 0) && f.rows[t.row].kind == rowWord && f.rows[t.row].key == part
			}
			if !same {
				break
			}
		}
		if !same {
			continue
		}
		fused := step{row: s.row, col: s.col, rows: 1, cols: k, like: full - 1}
		if !inQuery {
			fused.rows, fused.cols = k, 1
		}
		out[len(out)-1] = fused
		i += k - 1
	}
	return out
}
