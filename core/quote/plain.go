package quote

// Plain reports whether a text, of which no markup tells, surely has no quotation, whatever its language: no sign
// stands in it that may be a mark, and no line begins with a dash or ">". It may be false where there is none all the
// same; it is true of most texts that quote nobody, and takes a tenth of what reading them does. O(length of the text).
func Plain(s string) bool {
	begins := true // nothing but spaces stands before on the line
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case isPlain(b):
		case b == ' ' || b == '\t':
			continue
		case b == '\n' || b == '\r':
			begins = true
			continue
		case b == ',' && i+1 < len(s) && s[i+1] == ',', b == '-' && begins, b == '\'' && !joins(s, i, i+1), b < ' ':
			return false
		case b == '"' || b == '`' || b == '<' || b == '>' || b == '&' || b == 0x7F:
			return false
		case b < 0x80:
		case accented(s, i):
			i++
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0x99 && joins(s, i, i+3) ||
			(s[i+2] == 0x93 || s[i+2] == 0x94) && !begins): // an apostrophe, a dash
			i += 2
		default:
			return false
		}
		begins = false
	}
	return true
}

// joins reports whether letters or figures stand on both sides, so that what is between is an apostrophe.
func joins(s string, from, to int) bool {
	return from > 0 && to < len(s) && isPlain(s[from-1]) && (isPlain(s[to]) || accented(s, to))
}

// accented reports whether a Latin letter with an accent stands at i, of two bytes from À on.
func accented(s string, i int) bool {
	return s[i] == 0xC3 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+1] != 0x97 && s[i+1] != 0xB7 // and not × and ÷
}

func isPlain(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' }
