package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// longestLabel bounds a label with its affiliation, in bytes ("SAVANNAH GUTHRIE, NBC NEWS HOST, "THE TODAY SHOW":");
// longestHead bounds the name in it, in words.
const (
	longestLabel = 100
	longestHead  = 5
)

// A form is how a label is written.
type form uint8

const (
	capitals form = iota // "SMITH:", "MR. SPICER:", "PRESIDENT OBAMA:"
	titled               // "Donald Trump:", "Question:", "Speaker 1:"
	letter               // "Q:", "A:"
	dashed               // "SMITH — "
	marked               // "**Smith:**", "[Smith]:": a sign says that it is one
)

// A label is what may name the speaker at the start of a line.
type label struct {
	text.Span        // the name with its signs
	end       int    // where the speech begins
	head      string // the name alone, as written
	form      form
	stamp     int // milliseconds of a time within the label; -1 for none
}

// labelAt reads what may be a label at i, the start of a line that ends at end.
func (h heads) labelAt(s string, i, end int) (l label, ok bool) {
	line := s[i:end]
	start := 0
	for start < len(line) && (line[start] == '*' || line[start] == '_') && start < 3 {
		start++
	}
	sep, width, stamp := h.separator(line[:min(len(line), longestLabel)], start)
	if sep <= start {
		return l, false
	}
	l = label{Span: text.Span{Start: i, End: i + sep}, head: line[start:sep], stamp: stamp}
	stop := sep + width
	if start > 0 { // the closing marks may stand before or behind the colon
		body := strings.TrimRight(l.head, "*_")
		closed := len(body) < len(l.head)
		l.head = body
		for stop < len(line) && stop < sep+width+start && (line[stop] == '*' || line[stop] == '_') {
			stop++
			closed = true
		}
		if !closed {
			return l, false
		}
		l.form = marked
	}
	if (line[sep] == ':' || line[sep] == '.') && stop < len(line) && !opensSpeech(line[stop:]) {
		return l, false
	}
	l.End = i + stop
	l.end = i + stop
	if l, ok = h.cut(l); !ok {
		return l, false
	}
	if width > 1 && stamp < 0 && line[sep] == ' ' && l.form != marked {
		if l.form != capitals {
			return l, false
		}
		l.form = dashed
	}
	return l, true
}

// heads read the names of labels, and remember those read before, by how they are written: a transcript has few, and each of them on many lines.
type heads struct {
	says *language.Conventions
	read map[string]label
}

// cut cuts the head of the label down to the name, and says how it is written.
func (h heads) cut(l label) (label, bool) {
	known, seen := h.read[l.head]
	if !seen {
		raw := l.head
		known.head, known.form = h.nameOf(raw)
		h.read[raw] = known
	}
	if l.form != marked {
		l.form = known.form
	}
	l.head = known.head
	return l, l.head != ""
}

// nameOf returns the name in a head and its form; "" where there is none.
func (h heads) nameOf(head string) (string, form) {
	head = strings.TrimSpace(head)
	f := form(0)
	if n := len(head); n > 2 && (head[0] == '[' && head[n-1] == ']' || head[0] == '(' && head[n-1] == ')') {
		f = marked
		head = head[1 : n-1]
	}
	head = bare(head)
	g, ok := h.formOf(head)
	if !ok {
		return "", 0
	}
	if f != marked {
		f = g
	}
	return head, f
}

// opensSpeech says whether what follows a label's colon may be speech: a space, or a sign that opens something.
func opensSpeech(rest string) bool {
	switch rest[0] {
	case ' ', '\t', '[', '(', '"', '*', '\r', '\n', '<':
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsSpace(r) || unicode.In(r, unicode.Pi, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == '…' || r == '—'
}

// separator finds the end of a name at the start of a line: a colon, a dash between spaces, or a time that ends the
// line. It skips brackets; a time in them is returned.
func (h heads) separator(line string, start int) (at, width, stamp int) {
	stamp = -1
	words := 0
	for i := start; i < len(line); i++ {
		switch c := line[i]; {
		case c == ':':
			return i, 1, stamp
		case c == '(' || c == '[':
			if ms, n, ok := bracketedStamp(line[i:]); ok {
				stamp = ms
				if strings.TrimSpace(line[i+n:]) == "" { // "Donald Trump (12:31)"
					return i, n, stamp
				}
				i += n - 1
				continue
			}
			z := strings.IndexAny(line[i:], ")]")
			if z < 0 {
				return 0, 0, -1
			}
			i += z
		case c == ' ' && i == start+1 && h.says.Is(string(unicode.ToLower(rune(line[start]))), language.Asks) && line[start] < 'a': // "Q   Mr. President, ..." or "Q Why ..."
			return i, 1, stamp
		case c == ' ' && i > start:
			words++
			if words > 2*longestHead+2 {
				return 0, 0, -1
			}
			for _, d := range [...]string{" — ", " – ", " -- "} {
				if strings.HasPrefix(line[i:], d) {
					return i, len(d), stamp
				}
			}
			if rest := strings.TrimLeft(line[i:], " \t"); rest != "" && isDigit(rest[0]) { // "John Smith  0:03", "[John Smith] 10:05:12"
				if ms, n, fields := clock(rest); fields > 0 && strings.TrimSpace(rest[n:]) == "" {
					return i, len(line) - i, ms
				}
			}
		case c == '.' && i+1 < len(line) && line[i+1] == ' ':
			w := line[start+strings.LastIndexByte(line[start:i], ' ')+1 : i]
			if h.recorded(line[start:i]) {
				return i, 1, stamp
			}
			if utf8.RuneCountInString(w) > 1 && !h.says.Is(strings.ToLower(w), language.TitleLabel) {
				return 0, 0, -1 // a sentence has ended
			}
		case c == '?', c == '!', c == ';':
			return 0, 0, -1
		case c == 0xEF && strings.HasPrefix(line[i:], "："):
			return i, len("："), stamp
		}
	}
	return 0, 0, -1
}

// recorded says whether the name is written as the records of parliaments have it, with a stop behind: "Mr. SMITH of
// Texas. I rise ...", "The SPEAKER. Order."
func (h heads) recorded(head string) bool {
	fields := strings.Fields(head)
	if len(fields) < 2 || !h.says.Is(strings.ToLower(strings.Trim(fields[0], ".")), language.RecordLabel) {
		return false
	}
	up, low := letters(fields[1])
	return up > 2 && low <= 1 && (len(fields) == 2 || language.Joiners.Has(fields[2]) || strings.ToUpper(fields[2]) == fields[2])
}

// formOf says how the name is written; ok is false where it is none.
func (h heads) formOf(head string) (f form, ok bool) {
	fields := strings.Fields(head)
	if len(fields) == 0 || len(fields) > longestHead {
		return 0, false
	}
	if len(fields) == 1 && utf8.RuneCountInString(strings.Trim(head, ".")) == 1 {
		return letter, startsUpper(head)
	}
	caps, names := 0, 0
	for i, w := range fields {
		up, low := letters(w)
		key := strings.ToLower(strings.Trim(w, ".'’,#"))
		first, _, _ := strings.Cut(key, "/") // "ANALYSIS/OPINION"
		switch {
		case strings.HasSuffix(key, "'s"), strings.HasSuffix(key, "’s"): // "Friday's Programme:"
			return 0, false
		case language.Joiners.Has(key) && i > 0:
		case h.says.Is(first, language.HeadingLabel) && i == 0, h.says.Is(key, language.Phrase) && !(i == 0 && len(fields) > 1 && h.says.Is(key, language.RecordLabel)):
			return 0, false
		case up+low == 0:
			if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLetter(r) && (i == 0 || !numbered(w)) {
				return 0, false
			} else if unicode.IsLetter(r) {
				names++ // scripts without capitals
			}
		case h.says.Is(key, language.TitleLabel):
			if low > 0 && !startsUpper(w) {
				return 0, false
			}
		case low == 0 || up > low && startsUpper(w):
			caps++
		case startsUpper(w):
			names++
		default:
			return 0, false
		}
	}
	if names == 0 && caps == 0 { // "The Speaker", "Mr. President" in titles alone
		up, low := letters(head)
		if up == 0 {
			return 0, false
		}
		if low == 0 {
			return capitals, true
		}
		return titled, true
	}
	if names > 0 {
		return titled, true
	}
	return capitals, true
}

func startsUpper(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
		}
	}
	return false
}

// numbered says whether w counts speakers: "1", "#2".
func numbered(w string) bool {
	w = strings.TrimPrefix(w, "#")
	return len(w) <= 3 && isNumeral(w)
}
