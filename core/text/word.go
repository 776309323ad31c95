package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// cut returns the words of s.
func cut(s string) []Word {
	c := cutter{s: s, keys: make(map[string]string), words: make([]Word, 0, gaps(s)+8)}
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		if e, small := plainWord(s, i); e > i {
			w := Word{Span: Span{i, e}, Key: s[i:e], Aside: c.asideAt(i)}
			if !small {
				w.Key = c.fold(w.Key)
			}
			c.add(w)
			i = e
			continue
		}
		i = c.step(i)
	}
	return c.words
}

type cutter struct {
	s     string
	words []Word
	keys  map[string]string // folded forms of words that are not their own key

	aside    Aside
	asideEnd int
	noClose  [2]int // no closing ] or ) before this offset
}

// asideAt is the brackets that i stands in, where everything before it was read.
func (c *cutter) asideAt(i int) Aside {
	if i >= c.asideEnd {
		c.aside = Plain
	}
	return c.aside
}

// step reads what stands at i and returns where it ends; always past i.
func (c *cutter) step(i int) int {
	s := c.s
	c.asideAt(i)
	b := s[i]
	switch {
	case isASCIIAlnum(b):
		return c.term(i, i)
	case b == ' ' || b == '\n' || b == '\t' || b == '\r':
		return i + 1
	case b == '.':
		if e := ellipsis(s, i); e > i {
			c.add(Word{Span: Span{i, e}, Key: "…", Kind: Gap, Aside: c.aside})
			return e
		}
		return i + 1
	case b == '[' || b == '(':
		return c.open(i)
	case b == '$':
		if i+1 < len(s) && isDigit(s[i+1]) {
			return c.term(i, i+1)
		}
		return i + 1
	case b == '&' && isEntity(silentEntities, entity(s, i)):
		return i + len(entity(s, i))
	case b == '&' && entity(s, i) == "&hellip;":
		e := i + len("&hellip;")
		c.add(Word{Span: Span{i, e}, Key: "…", Kind: Gap, Aside: c.aside})
		return e
	case b == '&' && entity(s, i) == "&amp;":
		e := i + len("&amp;")
		c.add(Word{Span: Span{i, e}, Key: "&", Kind: Symbol, Aside: c.aside})
		return e
	case b == '&' || b == '+' || b == '=' || b == '%':
		c.add(Word{Span: Span{i, i + 1}, Key: s[i : i+1], Kind: Symbol, Aside: c.aside})
		return i + 1
	case b < utf8.RuneSelf:
		return i + 1
	}
	if n, _, gap := misread(s, i); n > 0 {
		if gap {
			c.add(Word{Span: Span{i, i + n}, Key: "…", Kind: Gap, Aside: c.aside})
		}
		return i + n
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '…':
		e := ellipsis(s, i)
		c.add(Word{Span: Span{i, e}, Key: "…", Kind: Gap, Aside: c.aside})
		return e
	case r == '–' && strings.HasPrefix(s[i+size:], " – "): // an ellipsis of two dashes
		e := i + 2*size + 1
		c.add(Word{Span: Span{i, e}, Key: "…", Kind: Gap, Aside: c.aside})
		return e
	case wordlike(r):
		return c.term(i, i)
	case unicode.Is(unicode.Sc, r) && i+size < len(s) && isDigit(s[i+size]):
		return c.term(i, i+size)
	case unicode.IsSpace(r) || unicode.IsPunct(r):
		return i + size
	case r == utf8.RuneError && size == 1: // UAX #29 joins an invalid byte with what follows it, spaces too
		c.add(Word{Span: Span{i, i + 1}, Key: c.fold(s[i : i+1]), Kind: Symbol, Aside: c.aside})
		return i + 1
	case unicode.IsSymbol(r) && !isApostrophe(r):
		it := words.FromString(s[i:clampRunes(s, i, 256)])
		it.Next()
		e := i + len(it.Value())
		c.add(Word{Span: Span{i, e}, Key: c.fold(s[i:e]), Kind: Symbol, Aside: c.aside})
		return e
	}
	return i + size
}

// term reads a word whose first letter or digit stands at from; a sign that belongs to it may stand before, at start.
func (c *cutter) term(start, from int) int {
	s, e := c.s, nextWord(c.s, from)
	if e <= from {
		_, size := utf8.DecodeRuneInString(s[from:])
		return from + size
	}
	partly := false
	for e < len(s) {
		if n := hyphenAt(s, e); n > 0 && e+n < len(s) && startsWord(s, e+n) {
			e = nextWord(s, e+n)
			continue
		}
		if n := zeroSpaceAt(s, e); n > 0 && alphabetic(s, e, n) {
			e = nextWord(s, e+n)
			continue
		}
		if at, n := brokenBehind(s, from, e); n > 0 {
			e = nextWord(s, at+n)
			continue
		} else if at < e {
			for e = at; e > from && strings.IndexByte(".,;:'", s[e-1]) >= 0; e-- {
			}
			break
		}
		if n := splitApostrophe(s, e); n > 0 && alphabetic(s, e, n) {
			e = nextWord(s, e+n)
			continue
		}
		if s[e] == '[' && c.aside == Plain { // "expect[ed]"
			if z := letterBracket(s, e); z > 0 {
				e, partly = z, true
				if e < len(s) && startsWord(s, e) {
					e = nextWord(s, e)
				}
				continue
			}
		}
		if s[e] == '%' && isDigit(s[e-1]) {
			e++
			break
		}
		if isDigit(s[e-1]) && s[e] >= utf8.RuneSelf {
			if r, size := utf8.DecodeRuneInString(s[e:]); r == '€' || r == '£' || r == '‰' || unicode.Is(unicode.No, r) {
				e += size
				break
			}
		}
		// "US$35"
		if s[e] == '$' && e-start <= 3 && e+1 < len(s) && isDigit(s[e+1]) && strings.ToUpper(s[start:e]) == s[start:e] {
			e = nextWord(s, e+1)
			continue
		}
		break
	}
	for start < e && s[start] == '_' { // emphasis written with underscores is no part of the word
		start++
	}
	end := e
	for end > start && s[end-1] == '_' {
		end--
	}
	if start >= end {
		return e
	}
	// A stop without a space after it ends a sentence when a capital follows a word in lower case: "the war.Today".
	if cutAt := gluedStop(s, start, end); cutAt > 0 {
		end, e = cutAt, cutAt
	}
	w := Word{Span: Span{start, end}, Key: c.fold(s[start:end]), Aside: c.aside}
	if partly {
		w.Aside = Partly
	}
	if r, _ := utf8.DecodeRuneInString(s[from:]); unicode.IsNumber(r) || from > start && isDigit(s[from]) {
		w.Kind = Number
	} else if end-start > 3 && isDigit(s[end-1]) && strings.IndexByte(s[start:end], '$') > 0 {
		w.Kind = Number
	}
	if w.Key != "" {
		c.add(w)
	}
	return e
}

// plainWord returns the end of the word at i, and whether it has small letters alone, if it is of ASCII letters and a
// space stands behind it, or a comma or a stop and then a space, as with most words of a text in Latin letters; else i.
// It is what term would make of it.
func plainWord(s string, i int) (e int, small bool) {
	var all byte = 0x20 // the bit that small letters have and capitals lack
	e = i
	for e < len(s) && isLetter(s[e]) {
		all &= s[e]
		e++
	}
	behind := e
	if e < len(s) && (s[e] == ',' || s[e] == '.') {
		behind++
	}
	if behind < len(s) && (s[behind] == ' ' || s[behind] == '\n') {
		return e, all != 0
	}
	return i, false
}

// gaps counts what stands between words for the most part: a text has about as many words.
func gaps(s string) int { return strings.Count(s, " ") + strings.Count(s, "\n") }

func (c *cutter) add(w Word) { c.words = append(c.words, w) }

// fold interns: a capitalised word costs one allocation for all its occurrences.
func (c *cutter) fold(raw string) string {
	for i := 0; i < len(raw); i++ {
		if b := raw[i]; b < 'a' && b != '-' && b != '\'' && !isDigit(b) && b != ',' && b != '.' || b > 'z' {
			key, ok := c.keys[raw]
			if !ok {
				key = Fold(raw)
				c.keys[raw] = key
			}
			return key
		}
	}
	return raw
}

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
		return from + beforeNarrow(it.Value())
	}
	return j
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

// alphabetic says whether letters of scripts that write spaces stand on both sides of the n bytes at i.
func alphabetic(s string, i, n int) bool {
	a, _ := utf8.DecodeLastRuneInString(s[:i])
	b, _ := utf8.DecodeRuneInString(s[i+n:])
	return unicode.In(a, unicode.Latin, unicode.Cyrillic, unicode.Greek) &&
		unicode.In(b, unicode.Latin, unicode.Cyrillic, unicode.Greek)
}

func startsWord(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return wordlike(r)
}

func wordlike(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIIAlnum(byte(r))
	}
	return unicode.IsLetter(r) && !isApostrophe(r) || unicode.IsNumber(r) || unicode.IsMark(r) && !Hidden(r)
}

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\u00a0")) }

func isASCIIAlnum(b byte) bool { return isLetter(b) || isDigit(b) }
func isLetter(b byte) bool     { return isLower(b | 0x20) }
func isLower(b byte) bool      { return b-'a' <= 'z'-'a' }
func isDigit(b byte) bool      { return b-'0' <= 9 }
