package text

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// nextWord returns the end of the UAX #29 word that starts at i. ASCII words are read without the tables; a test holds
// both readings together.
func nextWord(s string, i int) int {
	j := i
	for j < len(s) {
		b := s[j]
		if isASCIIAlnum(b) {
			j++
			continue
		}
		if b == '_' && j > i {
			j++
			continue
		}
		if b == '.' || b == '\'' || b == ',' || b == ';' || b == ':' {
			if j > i && j+1 < len(s) && s[j+1] < utf8.RuneSelf {
				p, n := s[j-1], s[j+1]
				if isDigit(p) && isDigit(n) && b != ':' || isLetter(p) && isLetter(n) && (b == '.' || b == '\'' || b == ':') {
					j++
					continue
				}
				return j
			} else if j > i && j+1 == len(s) {
				return j
			}
		} else if b < utf8.RuneSelf && b != '_' {
			return max(j, i)
		} else if b == 0xE2 && j > i && j+3 < len(s) && s[j+1] == 0x80 {
			switch s[j+2] {
			case 0x99: // an apostrophe
				if isLetter(s[j-1]) && isLetter(s[j+3]) {
					j += 3
					continue
				}
				if s[j+3] < utf8.RuneSelf && s[j+3] != '_' && !isASCIIAlnum(s[j+3]) {
					return j
				}
			case 0x93, 0x94, 0x9C, 0x9D, 0xA6: // dashes, quotation marks, an ellipsis
				return j
			}
		}
		// What stands before the letter at from decides nothing of what follows it, so that a word of any length is cut
		// alike whatever comes behind it.
		from := max(i, j-1)
		end := clampRunes(s, from, 4096)
		if near := clampRunes(s, from, 64); near < end { // so that many narrow spaces do not make each look-up long
			if k := beforeNarrow(s[from:near]); k < near-from {
				end = from + k
			}
		}
		it := words.FromString(s[from:end])
		if !it.Next() {
			return i
		}
		return from + beforeHangul(it.Value()[:beforeNarrow(it.Value())])
	}
	return j
}

// beforeHangul returns where the segment's first quotation mark before a Hangul letter ends a word, or the segment's
// length: UAX #29 takes the mark for an apostrophe, which Korean has not, and joins a name with its particle: ‘별’이.
func beforeHangul(segment string) int {
	for i := 1; i+1 < len(segment); i++ {
		if b := segment[i+1]; 0xEA <= b && b <= 0xED {
			if segment[i] == '\'' {
				return i
			}
			if i > 2 && segment[i-2:i+1] == "’" {
				return i - 2
			}
		}
	}
	return len(segment)
}

// beforeNarrow returns where the segment's first narrow no-break space ends a word, or the segment's length: UAX #29
// joins it with letters, but French print has it before "?" and ":". Between two digits it groups a number.
func beforeNarrow(segment string) int {
	const narrow = "\u202f"
	for at := 0; ; at += len(narrow) {
		k := strings.Index(segment[at:], narrow)
		if k < 0 {
			return len(segment)
		}
		at += k
		if next := at + len(narrow); at > 0 && !(isDigit(segment[at-1]) && next < len(segment) && isDigit(segment[next])) {
			return at
		}
	}
}

// clampRunes returns an end at most n bytes after i that does not cut a code point: the tables look no further ahead
// than a word is long, and a text without a space must not make each look-up long.
func clampRunes(s string, i, n int) int {
	e := min(len(s), i+n)
	for e < len(s) && e > i+1 && !utf8.RuneStart(s[e]) {
		e--
	}
	return e
}

// gluedStop returns where to cut a word that runs over a sentence end without a space, or 0.
func gluedStop(s string, start, end int) int {
	for j := start + 2; j+1 < end; j++ {
		if s[j] == '.' && isLower(s[j-1]) && isLower(s[j-2]) && 'A' <= s[j+1] && s[j+1] <= 'Z' {
			return j
		}
	}
	return 0
}

func hyphenAt(s string, i int) int {
	if s[i] < utf8.RuneSelf {
		if s[i] == '-' {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRuneInString(s[i:]); isHyphen(r) {
		return size
	}
	return 0
}

func zeroSpaceAt(s string, i int) int {
	if strings.HasPrefix(s[i:], "\u200b") {
		return len("\u200b")
	}
	return 0
}

// brokenBehind returns where a mark that copying broke begins in or behind the word that ends at e, and its length
// where it is an apostrophe between two letters; e and 0 for none. The first sign of such a mark passes for a letter of
// the word.
func brokenBehind(s string, from, e int) (at, n int) {
	if at = e - len("â"); at > from && strings.HasPrefix(s[at:], misreadMark) {
		return at, brokenApostrophe(s, at)
	}
	if e < len(s) && s[e] == '&' {
		return e, brokenApostrophe(s, e)
	}
	return e, 0
}

// splitApostrophe is the length of an apostrophe at i with a zero-width space on one of its sides or both; 0 for none.
func splitApostrophe(s string, i int) int {
	n := zeroSpaceAt(s, i)
	r, size := utf8.DecodeRuneInString(s[i+n:])
	if !isApostrophe(r) {
		return 0
	}
	after := zeroSpaceAt(s, i+n+size)
	if n+after == 0 {
		return 0
	}
	return n + size + after
}
