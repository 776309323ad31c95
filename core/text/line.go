package text

import "strings"

// LineAt returns the line that begins at the byte offset, without its end, and where the next one begins. LF, CR, CR
// LF, VT, FF, NEL and the separators of lines and paragraphs end a line (Unicode, section 5.8).
func LineAt(s string, at int) (line Span, next int) {
	for i := at; i < len(s); i++ {
		c := s[i]
		if c > '\r' && c < 0xC2 { // most bytes
			continue
		}
		switch {
		case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return Span{at, i}, i + 2
		case '\n' <= c && c <= '\r':
			return Span{at, i}, i + 1
		case c == 0xC2 && strings.HasPrefix(s[i:], "\u0085"):
			return Span{at, i}, i + len("\u0085")
		case c == 0xE2 && (strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")):
			return Span{at, i}, i + len("\u2028")
		}
	}
	return Span{at, len(s)}, len(s)
}
