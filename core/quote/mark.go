package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A family is a set of marks that close each other. The double marks are one family, because copy mixes them: “a",
// "a”, „a“, „a”, ”a” all close.
type family uint8

const (
	double      family = iota // " “ ” „ ‟ ＂ `` '' ,, ❝ ❞ 〝 〞 〟
	single                    // ' ‘ ’ ‚ ‛ ＇ ❛ ❜
	guillemet                 // « »
	chevron                   // ‹ ›
	corner                    // 「 」 and their half-width and vertical forms
	whiteCorner               // 『 』
	book                      // 《 》
	angle                     // 〈 〉
	element                   // <q> </q>
	families
)

// A way is what a mark may do.
type way uint8

const (
	opens  way = 1 << iota
	closes     //
)

// A mark is one quotation mark of a text: the glyph, and what its neighbours let it do.
type mark struct {
	text.Span
	glyph  rune // of a mark of two signs, the double mark that it stands for
	family family
	prior  way  // what the glyph does by itself
	flank  way  // what its neighbours let it do: opens before a word, closes after one, both where neither is plain
	weak   bool // it may be an apostrophe, a foot or an inch as well
}

// glyphs gives the family of each mark and what it does by itself.
var glyphs = map[rune]struct {
	family family
	prior  way
}{
	'"': {double, opens | closes}, '＂': {double, opens | closes}, '“': {double, opens}, '”': {double, closes},
	'„': {double, opens}, '‟': {double, opens}, '❝': {double, opens}, '❞': {double, closes},
	'〝': {double, opens}, '〞': {double, closes}, '〟': {double, closes},
	'\u0093': {double, opens}, '\u0094': {double, closes},
	'\'': {single, opens | closes}, '＇': {single, opens | closes}, '‘': {single, opens}, '’': {single, closes},
	'‚': {single, opens}, '‛': {single, opens}, '❛': {single, opens}, '❜': {single, closes},
	'\u0091': {single, opens}, '\u0092': {single, closes},
	'«': {guillemet, opens}, '»': {guillemet, closes}, '‹': {chevron, opens}, '›': {chevron, closes},
	'「': {corner, opens}, '」': {corner, closes}, '｢': {corner, opens}, '｣': {corner, closes},
	'﹁': {corner, opens}, '﹂': {corner, closes},
	'『': {whiteCorner, opens}, '』': {whiteCorner, closes}, '﹃': {whiteCorner, opens}, '﹄': {whiteCorner, closes},
	'《': {book, opens}, '》': {book, closes}, '〈': {angle, opens}, '〉': {angle, closes},
}

// mayMark are the bytes that a mark may begin with.
var mayMark = func() (may [256]bool) {
	for b := range may {
		may[b] = b >= utf8.RuneSelf || strings.IndexByte("\"'`,<", byte(b)) >= 0
	}
	return may
}()

// scanMarks returns the marks of s in order, apostrophes and inches left out as far as their neighbours tell. Linear in
// len(s): each mark looks at a bounded number of neighbours.
func scanMarks(s string, habits *language.Marks) []mark {
	var out []mark
	for i := 0; i < len(s); {
		if !mayMark[s[i]] {
			i++
			continue
		}
		m, end := markAt(s, i, habits)
		if m.prior != 0 {
			out = append(out, m)
		}
		i = end
	}
	return out
}

// markAt reads what stands at i. The mark's prior is 0 where none does; end is where to go on.
func markAt(s string, i int, habits *language.Marks) (m mark, end int) {
	switch s[i] {
	case '<':
		return tagAt(s, i)
	case '`':
		if strings.HasPrefix(s[i:], "``") && !strings.HasPrefix(s[i:], "```") {
			return flanked(s, mark{Span: text.Span{Start: i, End: i + 2}, glyph: backquotes, family: double, prior: opens}),
				i + 2
		}
		for i < len(s) && s[i] == '`' {
			i++
		}
		return mark{}, i
	case ',':
		if strings.HasPrefix(s[i:], ",,") && !strings.HasPrefix(s[i:], ",,,") {
			m := flanked(s, mark{Span: text.Span{Start: i, End: i + 2}, glyph: commas, family: double, prior: opens})
			if m.flank == opens {
				return m, i + 2
			}
			return mark{}, i + 2
		}
		return mark{}, i + 1
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	g, ok := glyphs[r]
	if !ok {
		return mark{}, i + size
	}
	m = mark{Span: text.Span{Start: i, End: i + size}, glyph: r, family: g.family, prior: g.prior}
	if g.family == single && strings.HasPrefix(s[i+size:], s[i:i+size]) && !strings.HasPrefix(s[i+2*size:], s[i:i+size]) {
		// Two single marks in a row stand for a double one: ''a'', ‘‘a’’.
		m.End, m.family = i+2*size, double
		switch r {
		case '‘':
			m.glyph = '“'
		case '’':
			m.glyph = '”'
		default:
			m.glyph, m.prior = apostrophes, closes
		}
	}
	m = flanked(s, m)
	if m.family == guillemet && m.prior == opens && elided(s, m.Start) {
		m.flank = opens
	}
	switch {
	case m.family == single && apostrophe(s, &m, habits), m.family == double && measure(s, &m, habits):
		m.prior = 0
	case i > 0 && s[i-1] == '=' && r == '"': // the value of an attribute in pasted markup or code
		m.prior = 0
		if e := strings.IndexByte(s[m.End:min(len(s), m.End+attributeReach)], '"'); e >= 0 &&
			strings.LastIndexByte(s[max(0, i-attributeReach):i], '<') >= 0 {
			return m, m.End + e + 1
		}
	}
	return m, m.End
}

// The glyphs that stand for marks of two signs. Two apostrophes close what two backquotes or two commas opened, as in
// TeX, and a double mark that is typed so. A pair of them is no quotation: the markup of wikis, whose articles are
// pasted often, writes italics so.
const (
	commas      = '⹂'
	backquotes  = '‶'
	apostrophes = '″'
)

// attributeReach bounds the length of an attribute's value in pasted markup, in bytes.
const attributeReach = 1000

// tagAt reads a <q> element's tag at i. Other tags are stepped over, with the marks in their attributes.
func tagAt(s string, i int) (mark, int) {
	e := tagEnd(s, i)
	if e < 0 {
		return mark{}, i + 1
	}
	name, closing := tagName(s[i:e])
	if name != "q" {
		return mark{}, e
	}
	m := mark{Span: text.Span{Start: i, End: e}, glyph: '<', family: element, prior: opens, flank: opens}
	if closing {
		m.prior, m.flank = closes, closes
	}
	return m, e
}

// tagReach bounds the length of a tag in pasted markup, in bytes: longer ones are "<" signs of a running text.
const tagReach = 2000

// tagEnd returns the end of the markup tag that starts at i, or -1 where "<" is no tag.
func tagEnd(s string, i int) int {
	j := i + 1
	if j < len(s) && s[j] == '/' {
		j++
	}
	if j >= len(s) || !('a' <= s[j] && s[j] <= 'z' || 'A' <= s[j] && s[j] <= 'Z') {
		return -1
	}
	for ; j < len(s) && j < i+tagReach; j++ {
		switch s[j] {
		case '>':
			return j + 1
		case '<':
			return -1
		}
	}
	return -1
}

// tagName returns the name of a tag in lower case, and whether it is an end tag.
func tagName(tag string) (name string, closing bool) {
	body := strings.TrimPrefix(strings.TrimSuffix(tag, ">"), "<")
	name = strings.TrimPrefix(body, "/")
	closing = name != body
	if e := strings.IndexAny(name, " \t\r\n/"); e >= 0 {
		name = name[:e]
	}
	return strings.ToLower(name), closing
}

// flanked sets what the neighbours of a mark let it do. Other marks, emphasis signs and characters that cannot be seen
// are looked through, so that the inner mark of “‘a is seen to stand before a word.
func flanked(s string, m mark) mark {
	left, right := before(s, m.Start), after(s, m.End)
	l := left == 0 || unicode.IsSpace(left) || strings.ContainsRune("([{<¿¡—–―‒-/|=>", left)
	r := right == 0 || unicode.IsSpace(right) || strings.ContainsRune(")]}>.,;:!?…—–―‒-/|。，、！？：；）", right)
	switch {
	case l && !r:
		m.flank = opens
	case r && !l:
		m.flank = closes
	default:
		m.flank = opens | closes
	}
	return m
}

// elided reports whether a small word of one or two letters is joined by its apostrophe to the mark at i: "d’« Europe
// »".
func elided(s string, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s[:i])
	if r != '\'' && r != '’' {
		return false
	}
	i -= size
	n := 0
	for ; n < 3; n++ {
		r, size = utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= size
	}
	return 0 < n && n < 3
}

// flankReach is how many characters of no weight a mark looks through at most.
const flankReach = 6

// before returns the character of weight before i, or 0 at the start of the text.
func before(s string, i int) rune {
	for range flankReach {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if size == 0 {
			return 0
		}
		if !weightless(r) {
			return r
		}
		i -= size
	}
	return ' '
}

// after returns the character of weight after i, or 0 at the end of the text.
func after(s string, i int) rune {
	for range flankReach {
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 0 {
			return 0
		}
		if !weightless(r) {
			return r
		}
		i += size
	}
	return ' '
}

// weightless says whether a character says nothing of the marks beside it: another mark, an emphasis sign, a hidden
// one.
func weightless(r rune) bool {
	if r == '*' || r == '_' || r == '`' || text.Hidden(r) {
		return true
	}
	_, ok := glyphs[r]
	return ok
}
