package match

import (
	"math/bits"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
)

// full is the likeness of equal words; 0 is that of words with nothing in common.
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

func shapeOf(key string) shape {
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
	s.group = groups[key]
	if s.short = strings.IndexByte(key, '\'') >= 0; !s.short {
		_, _, s.short = uncontract(key)
	}
	s.digit = '0' <= key[0] && key[0] <= '9' || strings.IndexAny(key, currency) == 0
	if !s.digit && len(key) <= 15 && (s.group == 0) {
		_, s.digit = digitsOf(key)
	}
	return s
}

// mayBeLike says whether likeness can be more than 0, without looking at letters: no two words that are like each other
// are passed over.
func (s shape) mayBeLike(t shape) bool {
	if s.group != 0 && s.group == t.group || s.digit && t.digit {
		return true
	}
	long, short := int(max(s.length, t.length)), int(min(s.length, t.length))
	edits := long * 4 / 10
	return bits.OnesCount32(s.letters^t.letters) <= 2*edits && long-short <= edits && short >= 3 && long <= longestStem
}

// likeness says how far one word may stand for another, 0 to full: other forms of one word, spellings and slips of the
// ear by their letters (diff.Nearness over 0.6), and grammar words of one kind a little, so that "the" pairs with "a"
// rather than with a noun.
func likeness(a, b string, sa, sb shape, sameClass bool) int {
	if a == b {
		return full
	}
	if sa.digit && sb.digit {
		if sameClass || strings.TrimLeft(a, currency) == strings.TrimLeft(b, currency) {
			return spelled // ten and 10, 6 and $6
		}
		return full / 4
	}
	if sameClass && (short(a, b) || short(b, a)) {
		return spelled
	}
	if sameClass && spelling(a) == spelling(b) {
		return spelled
	}
	near := 0
	if min(sa.length, sb.length) >= 3 && max(sa.length, sb.length) <= longestStem {
		near = int(diff.Nearness(a, b) * full)
	}
	switch {
	case sameClass:
		return (full + near) / 2
	case near > full*6/10:
		return near * 9 / 10
	case sa.group != 0 && sa.group == sb.group:
		return full * 3 / 8
	}
	return 0
}

// spelling returns a word without what its spellings differ in: the hyphen of a compound, the German sharp s, and what is
// shortened.
func spelling(key string) string {
	if long := written(key); long != "" {
		return long
	}
	return strings.ReplaceAll(strings.ReplaceAll(key, "-", ""), "ß", "ss")
}

// shortened are words that are often written short, each with its long form behind it.
const shortened = "ok okay o.k okay jan january feb february aug august sept september sep september oct october nov november dec december" +
	" dept department gov governor sen senator rep representative prof professor gen general vs versus"

// written returns the long form of a word that is written short, or nothing.
func written(key string) string {
	if len(key) > 5 {
		return ""
	}
	return shortForms[key]
}

var shortForms = func() map[string]string {
	m := make(map[string]string)
	f := strings.Fields(shortened)
	for i := 0; i < len(f); i += 2 {
		m[f[i]] = f[i+1]
	}
	return m
}()

// short says whether a is short for the one word b: 'em and them.
func short(a, b string) bool {
	first, second, ok := uncontract(a)
	return ok && first == b && second[0] == ""
}

// joined says whether one word is written for the two: a compound with or without its hyphen, a contraction, or a
// number with its unit.
func joined(one, first, second string) bool {
	if one == "" || first == "" || second == "" || len(one) > longestStem {
		return false
	}
	if one[0] == first[0] && len(one) >= len(first)+len(second) && strings.HasPrefix(one, first) && strings.HasSuffix(one, second) {
		between := one[len(first) : len(one)-len(second)]
		if between == "" || between == "-" || between == "'" {
			return true
		}
	}
	if one[0] == first[0] || one[0] == '\'' {
		if a, b, ok := uncontract(one); ok && a == first && second != "" && (b[0] == second || b[1] == second) {
			return true
		}
		if strings.HasSuffix(one, "'s") && one[:len(one)-2] == first && (second == "is" || second == "has") {
			return true
		}
		if len(one) == len(first)+1 && one[len(first)] == '%' && one[:len(first)] == first && (second == "percent" || second == "prozent") {
			return true
		}
	}
	return one[0] == '$' && one[1:] == first && (second == "dollars" || second == "dollar")
}

// mayJoin says whether joined can be true of a word of this shape and n bytes and two of so many together.
func (s shape) mayJoin(n, together int) bool { return n >= together || s.short || s.digit }

// fuse makes one step of a compound of three parts and more ("law-and-order") and the words that it is written for on the other side: the
// alignment itself sees two at a time, and pairs it with the first.
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

// grammarWords are words of grammar by kind: those of one line may stand for each other in a slip or an edit.
var grammarWords = [...]string{
	"the a an this that these those some any all both every each many most several few my your his her its our their der die das den dem des ein eine einen einem einer le la les un une des ce cette tous toutes quelques plusieurs chaque alle einige manche viele jeder jede",
	"i you he she it we they me him us them who whom which er sie es ich wir ihr uns mich il elle nous vous ils je on",
	"is are was were be been being am has have had do does did will would shall should can could may might must it's he's she's that's they're we're you're i'm i'll we'll i'd i've we've don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't ist sind war waren hat haben hatte wird werden wurde kann könnte soll sollte est sont était ont a avait sera peut",
	"of in on at to for from with by about into over under against through between within without around upon toward towards von zu mit auf für in an bei aus nach über gegen de à en dans par pour sur avec sans",
	"and or but so because if then than as when while though although that well now und oder aber denn weil wenn als dass et ou mais car si quand comme que",
}

// groups holds the kind of each of grammarWords, from 1; the first where a word is of two kinds.
var groups = func() map[string]uint8 {
	m := make(map[string]uint8)
	for i, l := range grammarWords {
		for _, w := range strings.Fields(l) {
			if m[w] == 0 {
				m[w] = uint8(i + 1)
			}
		}
	}
	return m
}()
