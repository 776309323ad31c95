package source

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// longestTag bounds a tag, and longestEntity a character reference, in bytes: a "<" or "&" that nothing closes is text.
const (
	longestTag    = 300
	longestEntity = 10
)

// plainTags are the tags of SubRip. In WebVTT everything between "<" and ">" is a tag.
const plainTags = " b i u s font br c v ruby rt lang "

// entities are the character references that subtitles use, by name (the six of WebVTT, and marks that editors type).
const entities = "&amp;& &lt;< &gt;> &nbsp;\u00a0 &lrm;\u200e &rlm;\u200f &quot;\" &apos;' " +
	"&mdash;— &ndash;– &hellip;… &lsquo;‘ &rsquo;’ &ldquo;“ &rdquo;” &shy;\u00ad "

// tag reads a tag at the start of s: its name in lower case, without classes, and its annotation. n is 0 for text.
func tag(s string, vtt bool) (name, note string, n int) {
	if s == "" {
		return "", "", 0
	}
	if strings.HasPrefix(s, "{\\") { // positions of Advanced SubStation, common in SubRip
		if e := strings.IndexByte(s[:min(len(s), longestTag)], '}'); e > 0 {
			return "{", "", e + 1
		}
		return "", "", 0
	}
	if s[0] != '<' || len(s) < 2 {
		return "", "", 0
	}
	e := strings.IndexByte(s[:min(len(s), longestTag)], '>')
	if e < 0 {
		return "", "", 0
	}
	inner := s[1:e]
	name = inner
	if i := strings.IndexAny(inner, " \t"); i >= 0 {
		name, note = inner[:i], strings.TrimSpace(inner[i:])
	}
	if i := strings.IndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	name = strings.ToLower(strings.TrimRight(name, "/"))
	bare := strings.TrimPrefix(name, "/")
	if _, m, fields := clock(bare); fields > 0 && m > 0 {
		return "time", "", e + 1
	}
	if !vtt && (bare == "" || !strings.Contains(plainTags, " "+bare+" ")) {
		return "", "", 0
	}
	return name, note, e + 1
}

// entity reads a character reference at the start of s. n is 0 for text.
func entity(s string) (value string, n int) {
	if s == "" || s[0] != '&' {
		return "", 0
	}
	e := strings.IndexByte(s[:min(len(s), longestEntity)], ';')
	if e < 2 {
		return "", 0
	}
	if s[1] != '#' {
		_, value, ok := strings.Cut(entities, s[:e+1])
		if !ok {
			return "", 0
		}
		value, _, _ = strings.Cut(value, " ")
		return value, e + 1
	}
	digits, base := s[2:e], 10
	if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
		digits, base = digits[1:], 16
	}
	v, err := strconv.ParseUint(digits, base, 32)
	if err != nil {
		return "", 0
	}
	if v == 0 || v > utf8.MaxRune || v >= 0xD800 && v < 0xE000 {
		v = utf8.RuneError
	}
	return string(rune(v)), e + 1
}

// withoutTags returns the line as it is shown, but for character references.
func withoutTags(line string) string {
	if strings.IndexByte(line, '<') < 0 {
		return line
	}
	var b strings.Builder
	for i := 0; i < len(line); {
		if _, _, n := tag(line[i:], true); n > 0 {
			i += n
			continue
		}
		b.WriteByte(line[i])
		i++
	}
	return b.String()
}

// A decoder writes the text of cues, without their markup, into a reading.
type decoder struct {
	file  string
	vtt   bool
	r     *reading
	buf   strings.Builder
	ruby  bool // inside <rt>: how a word is pronounced, written beside it
	voice string
	label text.Span // of the voice
	said  string    // the voice of the text written last
}

// line writes one line of a cue's text.
func (d *decoder) line(l text.Span) {
	s := d.file
	for i := l.Start; i < l.End; {
		switch s[i] {
		case '<', '{':
			if name, note, n := tag(s[i:l.End], d.vtt); n > 0 {
				d.tag(name, note, text.Span{Start: i, End: i + n})
				i += n
				continue
			}
		case '&':
			if v, n := entity(s[i:l.End]); n > 0 {
				d.write(v, i, n)
				i += n
				continue
			}
		case 0xE2: // ♩ ♪ ♫ ♬ stand beside what is sung
			if i+2 < l.End && s[i+1] == 0x99 && 0xA9 <= s[i+2] && s[i+2] <= 0xAC {
				d.write(" ", i, 3)
				i += 3
				continue
			}
		}
		e := i + 1
		for e < l.End && s[e] != '<' && s[e] != '{' && s[e] != '&' && s[e] != 0xE2 {
			e++
		}
		d.write(s[i:e], i, e-i)
		i = e
	}
	d.ruby = false
}

func (d *decoder) tag(name, note string, at text.Span) {
	switch name {
	case "v":
		d.write(" ", at.Start, at.Len()) // another voice does not go on with a word
		d.voice, d.label = speakerName(note), at
	case "/v":
		d.write(" ", at.Start, at.Len())
		d.voice, d.label = "", text.Span{}
	case "rt":
		d.ruby = true
	case "/rt", "/ruby":
		d.ruby = false
	case "br":
		d.write(" ", at.Start, at.Len())
	}
}

// write appends text that stands in n bytes of the file at the offset.
func (d *decoder) write(v string, at, n int) {
	if d.ruby {
		return
	}
	if d.voice != d.said && strings.TrimSpace(v) != "" {
		d.r.marks = append(d.r.marks, mark{at: d.buf.Len(), speaker: d.voice, label: d.label})
		d.said = d.voice
	}
	if k := len(d.r.runs); k > 0 && len(v) == n {
		if last := &d.r.runs[k-1]; last.n == last.len && last.file+last.len == at {
			last.n += n
			last.len += n
			d.buf.WriteString(v)
			return
		}
	}
	d.r.runs = append(d.r.runs, run{at: d.buf.Len(), n: len(v), file: at, len: n})
	d.buf.WriteString(v)
}
