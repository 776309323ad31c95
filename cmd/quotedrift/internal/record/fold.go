package record

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// glyphs are characters that a content system puts in the place of others, and what stands for both.
var glyphs = func() map[rune]string {
	m := map[rune]string{'…': "...", '×': "x", 'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st"}
	for stands, all := range map[string]string{`"`: "“”„‟″〝〞＂", "'": "‘’‚‛′`´ʼ", "-": "‐‑‒–—―−"} {
		for _, r := range all {
			m[r] = stands
		}
	}
	return m
}()

// hidden reports whether a character is one that nobody sees: soft hyphens, zero widths, marks of direction.
func hidden(r rune) bool {
	return r == 0xad || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x2069 || r == 0xfeff
}

// Fold is a text as its words: glyphs that are exchanged on the way to a page are one, a run of white space of any kind,
// line breaks and ends of paragraphs too, is one space, dashes in a row are one, what nobody sees is gone, and a letter
// with its marks is composed (NFC). site/element/fold.js comes to the same bytes.
func Fold(text string) string {
	b := make([]byte, 0, len(text))
	last := func() byte {
		if len(b) == 0 {
			return ' '
		}
		return b[len(b)-1]
	}
	runes := []rune(text)
	for i := 0; i < len(runes); {
		from := i
		i++
		for i < len(runes) && unicode.Is(unicode.M, runes[i]) {
			i++
		}
		r, alone := runes[from], i == from+1
		piece, glyph := glyphs[r]
		switch {
		case !alone || !glyph && !unicode.IsSpace(r) && !hidden(r):
			piece = norm.NFC.String(string(runes[from:i]))
		case unicode.IsSpace(r):
			piece = " "
		}
		switch {
		case piece == " " && last() == ' ', piece == "-" && last() == '-':
		case piece == "'" && last() == '\'': // two single ones are a double one
			b[len(b)-1] = '"'
		default:
			b = append(b, piece...)
		}
	}
	return strings.TrimSuffix(string(b), " ")
}
