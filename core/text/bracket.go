package text

import (
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// asideReach bounds the search for a closing bracket, in bytes: longer asides are whole sentences, not insertions.
const asideReach = 400

// brackets are what may open an insertion and what closes it, square ones and round ones in turn.
var brackets = [...][2]string{{"[", "]"}, {"(", ")"}, {"［", "］"}, {"（", "）"}, {"〔", "〕"}}

// open reads an opening bracket: a bracketed ellipsis, [sic], a bracketed first letter, or an aside of words.
func (c *cutter) open(i int) int {
	s := c.s
	_, size := utf8.DecodeRuneInString(s[i:])
	first := i + size
	var k int
	for !strings.HasPrefix(s[i:], brackets[k][0]) {
		k++
	}
	kind, closer := Bracketed, brackets[k][1]
	if k%2 == 1 {
		kind = Parenthesised
	}
	if i < c.asideEnd || i < c.noClose[k] {
		return first
	}
	z := -1
	limit := min(len(s), i+asideReach)
	for j := first; j < limit; j++ {
		if strings.HasPrefix(s[j:limit], closer) {
			z = j
			break
		}
		if s[j] == '\n' && j+1 < limit && (s[j+1] == '\n' || s[j+1] == '\r') {
			break
		}
	}
	if z < 0 {
		c.noClose[k] = limit
		return first
	}
	inner, after := strings.TrimSpace(s[first:z]), z+len(closer)
	if inner == "sic" || inner == "Sic" || inner == "SIC" || inner == "sic!" {
		c.add(Word{Span: Span{i, after}, Key: "[sic]", Kind: Sic})
		return after
	}
	if e := ellipsis(s, first+leadingSpace(s[first:z])); e > first && inner != "" &&
		strings.TrimSpace(s[min(e, z):z]) == "" || language.Omissions.Has(inner) {
		c.add(Word{Span: Span{i, after}, Key: "…", Kind: Gap})
		return after
	}
	if inner != "" && strings.Trim(inner, "-–— ") == "" { // "[- -]", as Finnish papers have it
		c.add(Word{Span: Span{i, after}, Key: "…", Kind: Gap})
		return after
	}
	if k == 0 {
		if e := letterBracket(s, i); e > 0 && e < len(s) && startsWord(s, e) { // "[t]he"
			end := nextWord(s, e)
			c.add(Word{Span: Span{i, end}, Key: c.fold(s[i:end]), Aside: Partly})
			return end
		}
	}
	c.aside, c.asideEnd = kind, z
	return first
}

// letterBracket returns the end of a bracket at i that holds one to four letters and nothing else, or 0.
func letterBracket(s string, i int) int {
	for j := i + 1; j < len(s) && j <= i+5; j++ {
		if s[j] == ']' {
			if j > i+1 {
				return j + 1
			}
			return 0
		}
		if !isLetter(s[j]) {
			return 0
		}
	}
	return 0
}
