package batch

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// plainLine reads an article whose fields have their own names out of a line of JSON, where that is an object of strings
// and nothing else, as most are; ok is false for any other line, whatever is wrong with it. It reads what encoding/json
// does at a tenth of its price: that was a twelfth of a batch.
func plainLine(line []byte) (d core.Document, ok bool) {
	line = bytes.TrimRight(line, "\r\n")
	var low, high byte
	for _, b := range line {
		high |= b
		if b < ' ' {
			low = 1
		}
	}
	if low > 0 || high >= utf8.RuneSelf && !utf8.Valid(line) {
		return d, false
	}
	fields := [...]*string{&d.Text, &d.Path, &d.URL, &d.Outlet, &d.Date, &d.Title, &d.Language} // as articleFields
	text := false
	l := scanner{rest: line}
	for sign := byte('{'); ; sign = ',' {
		if !l.sign(sign) {
			return d, false
		}
		name, ok := l.string()
		if !ok || !l.sign(':') {
			return d, false
		}
		value, ok := l.string()
		if !ok {
			return d, false
		}
		at := slices.Index(articleFields, name)
		if at >= 0 {
			*fields[at] = value
			text = text || at == 0
		} else if slices.ContainsFunc(articleFields, func(f string) bool { return strings.EqualFold(f, name) }) {
			return d, false // JSON's names are as good in capitals
		}
		if l.sign('}') {
			return d, text && len(bytes.TrimLeft(l.rest, " ")) == 0
		}
	}
}

// A scanner takes signs and strings from the front of a line of JSON, which is valid UTF-8 without control characters.
type scanner struct{ rest []byte }

// sign takes the sign if it stands there.
func (s *scanner) sign(b byte) bool {
	for len(s.rest) > 0 && s.rest[0] == ' ' {
		s.rest = s.rest[1:]
	}
	if len(s.rest) == 0 || s.rest[0] != b {
		return false
	}
	s.rest = s.rest[1:]
	return true
}

// string takes a string; ok is false where none stands, or one with half a pair of surrogates.
func (s *scanner) string() (value string, ok bool) {
	if !s.sign('"') {
		return "", false
	}
	end, escape := bytes.IndexByte(s.rest, '"'), bytes.IndexByte(s.rest, '\\')
	if end < 0 {
		return "", false
	}
	if escape < 0 || end < escape {
		value, s.rest = string(s.rest[:end]), s.rest[end+1:]
		return value, true
	}
	out := make([]byte, 0, end)
	for {
		if end < 0 {
			return "", false
		}
		if escape < 0 || end < escape {
			out, s.rest = append(out, s.rest[:end]...), s.rest[end+1:]
			return string(out), true
		}
		out, s.rest = append(out, s.rest[:escape]...), s.rest[escape+1:]
		r, size := unescape(s.rest)
		if size == 0 {
			return "", false
		}
		out, s.rest = utf8.AppendRune(out, r), s.rest[size:]
		if end -= escape + 1 + size; end < 0 { // that mark was escaped
			end = bytes.IndexByte(s.rest, '"')
		}
		escape = bytes.IndexByte(s.rest, '\\')
	}
}

// unescape reads what stands behind a backslash; its size is 0 where that is no escape, or half a pair of surrogates.
func unescape(b []byte) (r rune, size int) {
	if len(b) == 0 {
		return 0, 0
	}
	if at := strings.IndexByte(`"\/bfnrt`, b[0]); at >= 0 {
		return rune("\"\\/\b\f\n\r\t"[at]), 1
	}
	if r = unicodeEscape(b); r < 0 {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, len("uffff")
	}
	if pair := b[len("uffff"):]; len(pair) > 0 && pair[0] == '\\' {
		if r = utf16.DecodeRune(r, unicodeEscape(pair[1:])); r != utf8.RuneError {
			return r, len(`uffff\uffff`)
		}
	}
	return 0, 0
}

// unicodeEscape is the number of "u00e9"; -1 for anything else.
func unicodeEscape(b []byte) rune {
	if len(b) < len("uffff") || b[0] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(b[1:len("uffff")]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}
