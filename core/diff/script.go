package diff

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// bound is the largest product of the two lengths that is diffed as it is: Myers' algorithm needs time in the length
// times the number of differences, so this keeps the worst case of one piece under about a tenth of a second.
const bound = 1 << 22

// Words returns the script that turns the words a into the words b, compared as strings. It is a shortest one
// (Myers 1986) where len(a)*len(b) is within 4 million; longer runs are first cut at the words that stand exactly
// once in each and in the same order (patience diff), and a piece without such words that is still too long is one
// Replace. Deterministic; O(n log n) plus the bounded pieces.
func Words(a, b []string) Script {
	ids := make(map[string]rune, len(a))
	return runes(intern(a, ids), intern(b, ids))
}

// Chars returns the script that turns string a into string b by code points, with byte offsets. Invalid UTF-8 bytes
// compare as equal to each other. Bounded as Words is.
func Chars(a, b string) Script {
	ra, oa := decode(a)
	rb, ob := decode(b)
	s := runes(ra, rb)
	for i := range s {
		e := &s[i]
		e.A = Range{oa[e.A.Start], oa[e.A.End]}
		e.B = Range{ob[e.B.Start], ob[e.B.End]}
	}
	return s
}

func decode(s string) (rs []rune, offsets []int) {
	for i, r := range s {
		if 0xD800 <= r && r <= 0xDFFF {
			r = utf8.RuneError
		}
		rs, offsets = append(rs, r), append(offsets, i)
	}
	return rs, append(offsets, len(s))
}

// intern gives each different word a code point of its own. Surrogates are left out: as text they would all become
// U+FFFD, and different words would come back equal. There are 1.1 million code points; words past them share the last.
func intern(words []string, ids map[string]rune) []rune {
	out := make([]rune, len(words))
	for i, w := range words {
		id, ok := ids[w]
		if !ok {
			id = rune(len(ids) + 1)
			if id >= 0xD800 {
				id += 0x800
			}
			id = min(id, utf8.MaxRune)
			ids[w] = id
		}
		out[i] = id
	}
	return out
}

func runes(a, b []rune) Script {
	var s Script
	return piece(s, a, b, 0, 0)
}

// piece appends the script of a and b, which stand at the given offsets of their runs.
func piece(s Script, a, b []rune, atA, atB int) Script {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	s = s.Append(Edit{Equal, Range{atA, atA + n}, Range{atB, atB + n}})
	a, b, atA, atB = a[n:], b[n:], atA+n, atB+n
	n = 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	tailA, tailB := len(a)-n, len(b)-n
	s = middle(s, a[:tailA], b[:tailB], atA, atB)
	return s.Append(Edit{Equal, Range{atA + tailA, atA + tailA + n}, Range{atB + tailB, atB + tailB + n}})
}

func middle(s Script, a, b []rune, atA, atB int) Script {
	whole := Edit{opOf(Range{0, len(a)}, Range{0, len(b)}), Range{atA, atA + len(a)}, Range{atB, atB + len(b)}}
	if len(a) == 0 || len(b) == 0 {
		return s.Append(whole)
	}
	if len(a)*len(b) <= bound {
		return myers(s, a, b, atA, atB)
	}
	pairs := anchors(a, b)
	if len(pairs) == 0 {
		return s.Append(whole)
	}
	pa, pb := 0, 0
	for _, p := range pairs {
		s = piece(s, a[pa:p.a], b[pb:p.b], atA+pa, atB+pb)
		s = s.Append(Edit{Equal, Range{atA + p.a, atA + p.a + 1}, Range{atB + p.b, atB + p.b + 1}})
		pa, pb = p.a+1, p.b+1
	}
	return piece(s, a[pa:], b[pb:], atA+pa, atB+pb)
}

func myers(s Script, a, b []rune, atA, atB int) Script {
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0 // its clock would make the script depend on the machine
	for _, d := range dmp.DiffMainRunes(a, b, false) {
		n := utf8.RuneCountInString(d.Text)
		e := Edit{Equal, Range{atA, atA + n}, Range{atB, atB + n}}
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			e.Op, e.B.End = Delete, atB
		case diffmatchpatch.DiffInsert:
			e.Op, e.A.End = Insert, atA
		}
		s = s.Append(e)
		atA, atB = e.A.End, e.B.End
	}
	return s
}

type pair struct{ a, b int }

// anchors returns the positions of the symbols that stand exactly once in a and once in b, the longest list that is in
// the same order in both (patience sorting, Bram Cohen's diff). O(n log n).
func anchors(a, b []rune) []pair {
	type seen struct{ inA, inB, a, b int }
	at := make(map[rune]*seen)
	for i, r := range a {
		s := at[r]
		if s == nil {
			s = &seen{}
			at[r] = s
		}
		s.inA++
		s.a = i
	}
	for i, r := range b {
		if s := at[r]; s != nil {
			s.inB++
			s.b = i
		}
	}
	var unique []pair // in the order of a
	for i, r := range a {
		if s := at[r]; s.inA == 1 && s.inB == 1 {
			unique = append(unique, pair{i, s.b})
		}
	}
	// Longest increasing subsequence of the positions in b.
	var piles []int // index into unique of each pile's top
	back := make([]int, len(unique))
	for i, p := range unique {
		lo, hi := 0, len(piles)
		for lo < hi {
			if m := (lo + hi) / 2; unique[piles[m]].b < p.b {
				lo = m + 1
			} else {
				hi = m
			}
		}
		back[i] = -1
		if lo > 0 {
			back[i] = piles[lo-1]
		}
		if lo == len(piles) {
			piles = append(piles, i)
		} else {
			piles[lo] = i
		}
	}
	out := make([]pair, len(piles))
	if len(out) == 0 {
		return nil
	}
	for i, k := piles[len(piles)-1], len(out)-1; k >= 0; i, k = back[i], k-1 {
		out[k] = unique[i]
	}
	return out
}
