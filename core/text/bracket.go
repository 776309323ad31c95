package text

import "strings"

// asideReach bounds the search for a closing bracket, in bytes: longer asides are whole sentences, not insertions.
const asideReach = 400

// open reads an opening bracket: a bracketed ellipsis, [sic], a bracketed first letter, or an aside of words.
func (c *cutter) open(i int) int {
	s := c.s
	kind, closer, k := Bracketed, byte(']'), 0
	if s[i] == '(' {
		kind, closer, k = Parenthesised, ')', 1
	}
	if i < c.asideEnd || i < c.noClose[k] {
		return i + 1
	}
	z := -1
	limit := min(len(s), i+asideReach)
	for j := i + 1; j < limit; j++ {
		if s[j] == closer {
			z = j
			break
		}
		if s[j] == '\n' && j+1 < limit && (s[j+1] == '\n' || s[j+1] == '\r') {
			break
		}
	}
	if z < 0 {
		c.noClose[k] = limit
		return i + 1
	}
	inner := strings.TrimSpace(s[i+1 : z])
	if inner == "sic" || inner == "Sic" || inner == "SIC" || inner == "sic!" {
		c.add(Word{Span: Span{i, z + 1}, Key: "[sic]", Kind: Sic})
		return z + 1
	}
	if e := ellipsis(s, z-len(s[i+1:z])+leadingSpace(s[i+1:z])); e > 0 && inner != "" &&
		strings.TrimSpace(s[min(e, z):z]) == "" && e > i+1 {
		c.add(Word{Span: Span{i, z + 1}, Key: "…", Kind: Gap})
		return z + 1
	}
	if inner != "" && strings.Trim(inner, "-–— ") == "" { // "[- -]", as Finnish papers have it
		c.add(Word{Span: Span{i, z + 1}, Key: "…", Kind: Gap})
		return z + 1
	}
	if kind == Bracketed {
		if e := letterBracket(s, i); e > 0 && e < len(s) && startsWord(s, e) { // "[t]he"
			end := nextWord(s, e)
			c.add(Word{Span: Span{i, end}, Key: c.fold(s[i:end]), Aside: Partly})
			return end
		}
	}
	c.aside, c.asideEnd = kind, z
	return i + 1
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
