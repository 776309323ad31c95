package show

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line makes what is told of files, flags and errors fit for one line of a terminal, as a report's text is.
func Line(s string) string { return clean(strings.Join(strings.Fields(s), " ")) }

// clean makes a stretch of an article fit for one line of a terminal: white space becomes one space, and what a
// terminal would obey (escape sequences, other controls) or not show (bidi controls, zero-width spaces) is named by its code
// point, so that no article can repaint the report. Joiners stay: emoji and Persian need them.
func clean(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7f || s[i] >= utf8.RuneSelf || s[i] == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case r == '\u00a0', r == '\u202f': // a space that does not break is a sign in French: keep it
			b.WriteRune(r)
		case unicode.IsSpace(r):
			if !space {
				b.WriteByte(' ')
			}
		case r == '\u00ad': // a soft hyphen shows only where a line breaks
			continue
		case unicode.IsControl(r), hidden(r):
			name(&b, r)
		default:
			b.WriteRune(r) // invalid bytes come as U+FFFD
		}
		space = unicode.IsSpace(r)
	}
	return b.String()
}

// hidden reports whether a sign is not shown and may change what is: all of Unicode's format characters but the joiners.
func hidden(r rune) bool { return r != '\u200c' && r != '\u200d' && unicode.Is(unicode.Cf, r) }

// name writes a sign as its code point.
func name(b *strings.Builder, r rune) {
	b.WriteString("‹U+")
	if r < 0x1000 {
		b.WriteString(strings.Repeat("0", 4-len(strconv.FormatInt(int64(r), 16))))
	}
	b.WriteString(strings.ToUpper(strconv.FormatInt(int64(r), 16)))
	b.WriteString("›")
}

// brief cuts a stretch in its middle where it has more than n words.
func brief(s string, n int) string {
	words := strings.Fields(s)
	if len(words) <= n {
		return s
	}
	tail := n / 3
	return strings.Join(words[:n-tail], " ") + " … " + strings.Join(words[len(words)-tail:], " ")
}
