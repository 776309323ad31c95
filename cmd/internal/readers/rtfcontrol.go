package readers

import "strconv"

// control reads a control word or a control symbol.
func (r *rtf) control() {
	b := r.b[r.i+1:]
	if len(b) == 0 {
		r.i++
		return
	}
	c := b[0]
	if !isLetter(c) {
		r.i += 2
		r.symbol(c, b[1:])
		return
	}
	n := 1
	for n < len(b) && n < 32 && isLetter(b[n]) {
		n++
	}
	word := string(b[:n])
	end := n
	if end < len(b) && b[end] == '-' {
		end++
	}
	digits := end
	for end < len(b) && end < digits+10 && '0' <= b[end] && b[end] <= '9' {
		end++
	}
	value, given := 0, end > digits
	if given {
		value, _ = strconv.Atoi(string(b[n:end]))
	} else {
		end = n
	}
	if end < len(b) && b[end] == ' ' {
		end++
	}
	r.i += 1 + end
	if word == "bin" {
		r.i = min(len(r.b), r.i+max(0, value))
		return
	}
	if r.skip > 0 && word != "u" {
		r.skip--
		return
	}
	r.word(word, value, given)
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// symbol reads what follows a backslash and is no letter.
func (r *rtf) symbol(c byte, rest []byte) {
	if c == '\'' {
		if len(rest) >= 2 {
			if hi, lo := hexDigit(rest[0]), hexDigit(rest[1]); hi >= 0 && lo >= 0 {
				r.i += 2
				r.byte(byte(hi<<4 | lo))
			}
		}
		return // a broken escape: what follows means itself
	}
	if r.skip > 0 {
		r.skip--
		return
	}
	switch c {
	case '\\', '{', '}':
		r.byte(c)
	case '~':
		r.flush()
		r.write("\u00a0")
	case '_':
		r.byte('-')
	case '*':
		r.group.starred = true
	case '\r', '\n':
		r.word("par", 0, false)
	}
}
