package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// cut returns the words of s, in the given memory if it is enough.
func cut(s string, words []Word) []Word {
	c := cutter{s: s, words: slices.Grow(words[:0], gaps(s)+8)}
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
	keys  [64]folded // the last words that are not their own key, by slot

	aside    Aside
	asideEnd int
	noClose  [len(brackets)]int // no closing bracket of that kind before this offset
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
	case r == '［' || r == '（' || r == '〔':
		return c.open(i)
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
		if s[e] == '$' && e-start <= 3 && e+1 < len(s) && strings.ToUpper(s[start:e]) == s[start:e] {
			if isDigit(s[e+1]) {
				e = nextWord(s, e+1)
				continue
			}
			if rest := strings.TrimLeft(s[e+1:min(len(s), e+4)], " \u00a0"); rest != "" && isDigit(rest[0]) { // "R$ 35"
				e++
			}
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

// A folded is a word as it was written, and its key.
type folded struct{ raw, key string }

// fold interns: a capitalised word costs one allocation for nearly all its occurrences.
func (c *cutter) fold(raw string) string {
	for i := 0; i < len(raw); i++ {
		if b := raw[i]; b < 'a' && b != '-' && b != '\'' && !isDigit(b) && b != ',' && b != '.' || b > 'z' {
			f := &c.keys[(int(raw[0])+7*int(raw[len(raw)/2])+31*len(raw)+3*int(raw[len(raw)-1]))%len(c.keys)]
			if f.raw != raw {
				*f = folded{raw, Fold(raw)}
			}
			return f.key
		}
	}
	return raw
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

func isLetter(b byte) bool { return isLower(b | 0x20) }

func isLower(b byte) bool { return b-'a' <= 'z'-'a' }

func isDigit(b byte) bool { return b-'0' <= 9 }
