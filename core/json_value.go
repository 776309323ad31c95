package core

import (
	"slices"
	"strconv"
	"unicode/utf8"
)

// An encoder appends JSON. A value that follows another in an object or a list gets its comma from sep.
type encoder struct{ b []byte }

func (e *encoder) open(c byte) { e.b = append(e.b, c) }

func (e *encoder) close(c byte) { e.b = append(e.b, c) }

func (e *encoder) sep() {
	if n := len(e.b); n > 0 && e.b[n-1] != '{' && e.b[n-1] != '[' {
		e.b = append(e.b, ',')
	}
}

func (e *encoder) key(name string) {
	e.sep()
	e.b = append(e.b, '"')
	e.b = append(e.b, name...)
	e.b = append(e.b, '"', ':')
}

// word writes a string of a list.
func (e *encoder) word(v *string) { e.string(*v) }

func (e *encoder) text(name, v string) {
	e.key(name)
	e.string(v)
}

func (e *encoder) optional(name, v string) {
	if v != "" {
		e.text(name, v)
	}
}

func (e *encoder) int(name string, v int) {
	e.key(name)
	e.b = strconv.AppendInt(e.b, int64(v), 10)
}

func (e *encoder) flag(name string, v bool) {
	if v {
		e.key(name)
		e.b = append(e.b, "true"...)
	}
}

// share writes a number from 0 to 1 that round has rounded to four places. (strconv would write the same, with tables
// of 12 KB for all the other numbers.)
func (e *encoder) share(name string, v float64) {
	e.key(name)
	n := int(v*10000 + 0.5)
	e.b = strconv.AppendInt(e.b, int64(n/10000), 10)
	if n %= 10000; n > 0 {
		places := strconv.Itoa(10000 + n)[1:]
		for places[len(places)-1] == '0' {
			places = places[:len(places)-1]
		}
		e.b = append(append(e.b, '.'), places...)
	}
}

func (e *encoder) counts(name string, m map[string]int) {
	e.key(name)
	e.open('{')
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		e.sep()
		e.string(k)
		e.b = append(e.b, ':')
		e.b = strconv.AppendInt(e.b, int64(m[k]), 10)
	}
	e.close('}')
}

// list writes a list; a nil one is null, as encoding/json has it.
func list[T any](e *encoder, name string, v []T, item func(*encoder, *T)) {
	e.key(name)
	if v == nil {
		e.b = append(e.b, "null"...)
		return
	}
	e.open('[')
	for i := range v {
		e.sep()
		item(e, &v[i])
	}
	e.close(']')
}

func (e *encoder) span(s *Span) {
	e.open('{')
	e.int("start", s.Start)
	e.int("end", s.End)
	e.close('}')
}

func (e *encoder) spanAt(name string, s *Span) {
	if s != nil {
		e.key(name)
		e.span(s)
	}
}

// string writes a JSON string (RFC 8259) with the escapes that encoding/json chooses: short ones where there are,
// U+2028 and U+2029 escaped so that the line is also a JavaScript literal, U+FFFD for each byte that is no UTF-8.
func (e *encoder) string(s string) {
	const hex = "0123456789abcdef"
	b := append(e.b, '"')
	done := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' {
				i++
				continue
			}
			b = append(b, s[done:i]...)
			switch c {
			case '"', '\\':
				b = append(b, '\\', c)
			case '\b':
				b = append(b, '\\', 'b')
			case '\f':
				b = append(b, '\\', 'f')
			case '\n':
				b = append(b, '\\', 'n')
			case '\r':
				b = append(b, '\\', 'r')
			case '\t':
				b = append(b, '\\', 't')
			default:
				b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			done = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			b = append(append(b, s[done:i]...), `\ufffd`...)
			done = i + 1
		case r == 0x2028 || r == 0x2029:
			b = append(append(b, s[done:i]...), '\\', 'u', '2', '0', '2', hex[r&15])
			done = i + size
		}
		i += size
	}
	e.b = append(append(b, s[done:]...), '"')
}
