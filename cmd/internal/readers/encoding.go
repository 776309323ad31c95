package readers

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// A decoded text of a file.
type decoded struct {
	text     string
	encoding string // in small letters; "" before decode was called
	guessed  bool   // the look of the letters decided, so that people should be told
	mended   int    // bytes that fit the encoding nowhere
}

// decode makes text of the bytes, once. declared is the encoding that the file says it has; "" looks for one in the
// first lines, as HTML and XML have it.
//
// The order: what the user says; a byte order mark; NUL bytes on one side; valid UTF-8; what the file declares; UTF-8
// with a few bad bytes; a Western or Cyrillic encoding by the look of its words; chardet; else the file is refused.
func (in *input) decode(declared string) (decoded, error) {
	if in.text.encoding != "" {
		return in.text, nil
	}
	var err error
	in.text, err = in.decoding(declared)
	return in.text, err
}

func (in *input) decoding(declared string) (decoded, error) {
	b := in.data
	if name := in.options.Encoding; name != "" {
		d, ok := decodeAs(b, name)
		if !ok {
			return d, &Trouble{Unknown, "", "there is no encoding " + strconv.Quote(name)}
		}
		return d, nil
	}
	if d, ok := marked(b); ok {
		return d, nil
	}
	if d, ok := sided(b); ok {
		return d, nil
	}
	if isBinary(b) {
		return decoded{}, &Trouble{NotText, "", "it is not text"}
	}
	if bytes.Contains(b, []byte("\x1b$B")) || bytes.Contains(b, []byte("\x1b$@")) {
		if d, ok := decodeAs(b, "iso-2022-jp"); ok {
			return d, nil
		}
	}
	valid, bad := utf8Evidence(b)
	if bad == 0 {
		return decoded{text: string(b), encoding: "utf-8"}, nil
	}
	if declared == "" {
		declared = declaredIn(b)
	}
	if declared != "" {
		if d, ok := decodeAs(b, declared); ok && d.encoding != "utf-8" && d.mended == 0 {
			return d, nil
		}
	}
	if valid >= bad {
		return decoded{text: string(b), encoding: "utf-8", mended: bad}, nil
	}
	if d, ok := guess(b); ok {
		return d, nil
	}
	return decoded{}, &Trouble{Unknown, "", "it is in an encoding that its bytes do not tell; name it with --encoding"}
}

// encoded tells a document of its encoding.
func (in *input) encoded(d *Document) {
	d.Encoding = in.text.encoding
	if in.text.guessed {
		d.tell("its encoding was guessed: " + in.text.encoding + " (--encoding names another)")
	}
	if n := strings.Count(in.text.text, "\x00"); n > 0 {
		d.tell("it has " + strconv.Itoa(n) + " NUL bytes, which no text has: it may be damaged, or no text")
	}
}

// marked decodes by a byte order mark. That of UTF-8 stays in the text, so that offsets are those of the file.
func marked(b []byte) (decoded, bool) {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		_, bad := utf8Evidence(b)
		return decoded{text: string(b), encoding: "utf-8", mended: bad}, true
	case bytes.HasPrefix(b, []byte("\xff\xfe\x00\x00")):
		return decodeUTF32(b[4:], false), true
	case bytes.HasPrefix(b, []byte("\x00\x00\xfe\xff")):
		return decodeUTF32(b[4:], true), true
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return decodeUTF16(b[2:], false), true
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return decodeUTF16(b[2:], true), true
	}
	return decoded{}, false
}

// sided decodes UTF-16 without a mark: the NUL bytes of its spaces and line ends stand all on one side.
func sided(b []byte) (decoded, bool) {
	head := b[:min(len(b), 1<<16)&^1]
	var nul [2]int
	for i, c := range head {
		if c == 0 {
			nul[i&1]++
		}
	}
	big := nul[0] > nul[1]
	most, least := max(nul[0], nul[1]), min(nul[0], nul[1])
	if most < 2 || most*50 < len(head) || least*10 > most {
		return decoded{}, false
	}
	d := decodeUTF16(b, big)
	return d, d.mended*100 <= len(d.text)
}

func decodeUTF16(b []byte, big bool) decoded {
	d := decoded{encoding: "utf-16le"}
	lo, hi := 0, 1
	if big {
		d.encoding, lo, hi = "utf-16be", 1, 0
	}
	out := make([]byte, 0, len(b))
	for i := 0; i+1 < len(b); i += 2 {
		r := rune(b[i+hi])<<8 | rune(b[i+lo])
		if 0xD800 <= r && r < 0xDC00 && i+3 < len(b) {
			if s := rune(b[i+2+hi])<<8 | rune(b[i+2+lo]); 0xDC00 <= s && s < 0xE000 {
				r, i = (r-0xD800)<<10+(s-0xDC00)+0x10000, i+2
			}
		}
		if 0xD800 <= r && r < 0xE000 {
			r = utf8.RuneError
			d.mended++
		}
		out = utf8.AppendRune(out, r)
	}
	d.text = string(out)
	return d
}

func decodeUTF32(b []byte, big bool) decoded {
	d := decoded{encoding: "utf-32le"}
	if big {
		d.encoding = "utf-32be"
	}
	out := make([]byte, 0, len(b)/2)
	for ; len(b) >= 4; b = b[4:] {
		r := uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		if big {
			r = uint32(b[3]) | uint32(b[2])<<8 | uint32(b[1])<<16 | uint32(b[0])<<24
		}
		if r > utf8.MaxRune || !utf8.ValidRune(rune(r)) {
			r = utf8.RuneError
			d.mended++
		}
		out = utf8.AppendRune(out, rune(r))
	}
	d.text = string(out)
	return d
}

// utf8Evidence counts the characters of several bytes that are whole, and the bytes that are no UTF-8.
func utf8Evidence(b []byte) (valid, bad int) {
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n <= 1 {
			bad++
		} else {
			valid++
		}
		b = b[n:]
	}
	return valid, bad
}

// isBinary reports whether too many bytes are control characters that no text has. A stray NUL is no reason.
func isBinary(b []byte) bool {
	head := b[:min(len(b), 1<<16)]
	n := 0
	for _, c := range head {
		if c < ' ' && (c < '\t' || c > '\r') && c != 0x1b && c != 0x1a && c != 0x15 {
			n++
		}
	}
	return n > 3 && n*50 > len(head)
}

// declaredIn looks for the encoding that HTML or XML declares in its first lines.
func declaredIn(b []byte) string {
	head := strings.ToLower(string(b[:min(len(b), 4096)]))
	if !strings.Contains(head, "<") {
		return ""
	}
	if strings.HasPrefix(head, "<?xml") {
		if line, _, ok := strings.Cut(head, "?>"); ok {
			if _, rest, ok := strings.Cut(line, "encoding"); ok {
				return label(strings.TrimLeft(rest, " \t="))
			}
		}
	}
	for rest := head; ; {
		_, after, ok := strings.Cut(rest, "<meta")
		if !ok {
			return ""
		}
		tag, _, _ := strings.Cut(after, ">")
		if _, value, ok := strings.Cut(tag, "charset"); ok {
			return label(strings.TrimLeft(value, " \t="))
		}
		rest = after
	}
}

// label is the name at the start of s, with or without quotes.
func label(s string) string {
	s = strings.TrimLeft(s, `"'`)
	if i := strings.IndexAny(s, "\"' \t\r\n;/>"); i >= 0 {
		s = s[:i]
	}
	return s
}

// decodeAs decodes by name; ok is false where there is no encoding of that name. Bytes that do not fit are U+FFFD.
func decodeAs(b []byte, name string) (d decoded, ok bool) {
	switch name = strings.ToLower(strings.TrimSpace(name)); name {
	case "macroman", "mac-roman", "x-mac-roman":
		name = "macintosh"
	case "utf8", "utf-8", "unicode-1-1-utf-8":
		_, bad := utf8Evidence(b)
		return decoded{text: string(b), encoding: "utf-8", mended: bad}, true
	case "utf-16", "utf-16le", "utf-16be":
		if d, ok := marked(b); ok {
			return d, true
		}
		return decodeUTF16(b, name == "utf-16be"), true
	case "utf-32", "utf-32le", "utf-32be":
		if d, ok := marked(b); ok {
			return d, true
		}
		return decodeUTF32(b, name == "utf-32be"), true
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return d, false
	}
	canon, err := htmlindex.Name(enc)
	if err != nil || canon == "replacement" {
		return d, false
	}
	return decodeBy(b, enc, canon), true
}

func decodeBy(b []byte, enc encoding.Encoding, name string) decoded {
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		return decoded{text: string(b), encoding: name, mended: len(b)}
	}
	return decoded{text: string(out), encoding: name, mended: bytes.Count(out, []byte("\ufffd"))}
}

// Encodings returns the usual names of --encoding. Every label of the WHATWG encoding standard is understood besides.
func Encodings() []string {
	return []string{"utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "macintosh", "windows-1250", "iso-8859-2",
		"windows-1251", "koi8-r", "windows-1253", "windows-1254", "windows-1256", "shift_jis", "euc-jp", "iso-2022-jp",
		"gb18030", "big5", "euc-kr"}
}
