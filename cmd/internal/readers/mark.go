package readers

import (
	"strings"
	"unicode"
)

// isReference reports whether raised text is the sign of a note: short figures or letters, in brackets or not, or
// asterisks and daggers, and neither an exponent ("10⁶", "m²") nor the ending of an ordinal number ("1st", "Mᵐᵉ").
// before is the character in front of it.
func isReference(raised string, before string) bool {
	s := strings.TrimSpace(raised)
	bare := strings.Trim(s, "[](){}.,; \u00a0")
	if bare == "" || len(bare) > 8 {
		return false
	}
	if len(bare) < len(s) && strings.ContainsAny(s[:1], "[({") {
		return !strings.ContainsFunc(bare, unicode.IsSpace) || strings.HasPrefix(strings.ToLower(bare), "note")
	}
	if strings.Trim(bare, "*†‡§¶") == "" {
		return true
	}
	if strings.Trim(bare, "0123456789,–- ") != "" {
		return false
	}
	word := before[strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })+1:]
	if word == "" {
		return strings.TrimRight(before, " \u00a0") != "" // behind a stop or a mark
	}
	if strings.Trim(word, "0123456789") == "" {
		return false // an exponent
	}
	return !(len(bare) == 1 && (bare == "2" || bare == "3") && strings.Contains(" m km cm mm dm ft in yd mi s x r c ", " "+strings.ToLower(word)+" "))
}

// before returns the end of what was written on this line, for isReference.
func (p *paper) before() string {
	if p.next != noBreak || p.gap {
		return ""
	}
	return string(p.out[max(p.line, len(p.out)-24):])
}
