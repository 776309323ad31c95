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
	longestLabel = 110
	longestHead  = 8
)

// A sign ends a label and begins the speech.
type sign uint8

const (
	colon   sign = iota // "SMITH: "
	stop                // "Mr. SMITH. ", "Q. "
	dash                // "SMITH — "
	stamped             // "Smith  0:03", alone on its line
	solo                // "Smith (North) (Lab)", alone on its line
	framed              // "[Smith] "
	cell                // "Smith<tab>", "Smith | ": a column of a table
	dotted              // "Smith · 12 March", alone on its line
	officed             // "Smith -- Analyst", alone on its line
)

// A label is what may name the speaker at the start of a line.
type label struct {
	text.Span        // the name with its signs
	end       int    // where the speech begins
	head      string // the name alone, as written; "" for a sign that another speaker begins
	shape     shape
	sign      sign
	marked    bool   // bold marks or brackets point it out
	stamp     int    // milliseconds of a time within the label; -1 for none
	timed     bool   // a time stands beside it
	begins    bool   // nothing on the line before goes on here
	quoting   bool   // quotation marks open behind it
	bare      bool   // a letter with no stop behind it: "Q Why ..."
	firm      bool   // the sign is one that only labels have: "(PPE). – "
	held      bool   // it stands alone on its line, with what the name belongs to in brackets: "Ann Lee (North):"
	account   bool   // the signs around it are those of a name in a chat: "<ann>"
	dateline  bool   // a day stands behind a comma, as behind the place where a report was written
	small     bool   // it goes on in small letters behind the sign
	office    string // what stands behind the name on its line, where that may be an office: "Ann Lee -- Analyst"
}

// openers and closers are the signs that frame a label.
const openers, closers = "[(<{", "])>}"

// A place is where on a line a label may stand.
type place struct {
	at, end int  // of what stands on the line
	timed   int  // milliseconds of a time before it; -1 for none
	over    bool // nothing but a time stands on the line below
	begins  bool // as in label
}

// labelsAt reads what may be a label at the place: none, one, or two readings of the same words.
func (h heads) labelsAt(s string, p place, out []label) []label {
	line := s[p.at:p.end]
	if line == "" {
		return out
	}
	open := 0
	for open < len(line) && (line[open] == '*' || line[open] == '_') && open < 3 {
		open++
	}
	marks := line[:open]
	whole := open > 0 && len(line) > 2*open && strings.HasSuffix(line, marks) &&
		!strings.Contains(line[open:len(line)-open], marks) // "**Q: Why?**"
	n := len(out)
	part := gutter
	if strings.HasSuffix(s[:p.at], "○") { // "○의장 유창호  답변해 주시기 바랍니다."
		part--
	}
	h.scan(line, open, part, func(at, width, stamp int, by sign) bool {
		l := label{Span: text.Span{Start: p.at, End: p.at + at}, head: line[open:at], stamp: stamp, sign: by,
			begins: p.begins, timed: stamp >= 0 || p.timed >= 0, firm: by == dash && line[at] != ' ',
			bare: by == stop && width == 0}
		end := at + width
		if by == stop && initialed(l.head) {
			l.head = line[open : at+1]
		}
		if open > 0 && (!whole || end+open == len(line)) && !l.unmark(line, &end, width, open) {
			return true
		}
		if (by == colon && width == 1 || by == stop) && end < len(line) && !opensSpeech(line[end:]) {
			return true
		}
		l.End, l.end = p.at+end, p.at+end
		if by == colon {
			_, of, ok := strings.Cut(l.head, " (")
			up, _ := letters(of) // a party or a body, "(SPD)": a form has "Name (in full):"
			l.held = ok && strings.HasSuffix(of, ")") && up > 1 && strings.TrimSpace(line[end:]) == ""
			l.head = h.holder(l.head, false)
		}
		l.clocked()
		l.dateline = by == colon && dayed(line[open:at])
		if by == colon && strings.TrimSpace(line[end:]) == "" && end < len(line) {
			l.end = p.end
		}
		if !h.read(&l) {
			return true
		}
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(line[end:], " \t\u00a0"))
		l.quoting, l.small = first == '"' || unicode.Is(unicode.Pi, first), unicode.IsLower(first)
		if tail := line[end:]; by == dash && !l.firm && startsUpper(tail) && !ends(tail) && l.shape != loose &&
			len(strings.Fields(tail)) <= longestHead && !strings.Contains(tail, ": ") {
			o := l // "Ann Lee -- Analyst"
			o.sign, o.office, o.End, o.end = officed, tail, p.end, p.end
			out = append(out, o)
		}
		out = append(out, l)
		return by != colon || l.shape == loose || l.shape == none
	})
	if z := strings.Index(line[open:], marks); open > 1 && z > 0 && !whole { // "**Ann Lee** Good morning."
		l := label{Span: text.Span{Start: p.at, End: p.at + 2*open + z}, end: p.at + 2*open + z,
			head:  strings.TrimRight(line[open:open+z], ".: "),
			stamp: -1, sign: framed, begins: p.begins, timed: p.timed >= 0}
		if strings.HasPrefix(line[2*open+z:], " ") && h.read(&l) {
			out = append(out, l)
		}
	}
	if len(out) > n {
		return out
	}
	l := label{Span: text.Span{Start: p.at, End: p.end}, head: line, end: p.end, stamp: p.timed, sign: solo,
		begins: p.begins, timed: p.timed >= 0}
	if p.timed >= 0 || p.over {
		l.sign, l.timed = stamped, true
		l.head = strings.TrimLeft(line, "-–— ")
	}
	if k := strings.IndexByte(openers, line[0]); k >= 0 { // "[Ann Lee] Good morning.", "<ann> Good morning."
		if z := strings.IndexByte(line, closers[k]); z > 1 && (z+1 == len(line) || line[z+1] == ' ') && !h.noise(line[1:z]) {
			l.Span.End, l.end, l.head, l.sign = p.at+z+1, p.at+z+1, line[:z+1], framed
			l.account = line[0] == '<'
			l.clocked()
		} else {
			return out
		}
	}
	if open > 0 {
		end := len(line)
		l.head = strings.TrimPrefix(l.head, marks)
		if !l.unmark(line, &end, 0, open) {
			return out
		}
	}
	if l.sign != framed {
		l.head = h.holder(l.head, true)
	}
	if l.Len() <= longestLabel && (l.sign == framed || !ends(line) || strings.HasSuffix(line, ")")) && h.read(&l) {
		out = append(out, l)
	}
	return out
}

// dayed says whether a day stands behind a comma at the end of the head: "NORHAVEN, March 12", "NORHAVEN, 12 March
// 2024".
func dayed(head string) bool {
	_, tail, ok := strings.Cut(head, ", ")
	fields := strings.Fields(strings.ReplaceAll(tail, ",", ""))
	if !ok || len(fields) < 2 || len(fields) > 3 {
		return false
	}
	days, words := 0, 0
	for _, w := range fields {
		if w = strings.Trim(w, "."); numbered(w) && len(w) < 3 {
			days++
		} else if startsUpper(w) && !isDigit(w[0]) {
			words++
		}
	}
	return days == 1 && words == 1
}

// clocked reads the time that stands in brackets with the name, before it or behind it: "[Ann Lee 10:42]".
func (l *label) clocked() {
	n := len(l.head) - 1
	if n < 2 || l.head[0] != '[' || l.head[n] != ']' {
		return
	}
	inner := l.head[1:n]
	k := strings.LastIndexByte(inner, ' ')
	name := ""
	ms, n, fields := clock(inner)
	if fields > 0 && n < len(inner) && (inner[n] == ' ' || inner[n] == ',') {
		name = strings.TrimLeft(inner[n:], ", ")
	} else if ms, n, fields = clock(inner[k+1:]); k > 0 && fields > 0 && n == len(inner)-k-1 {
		name = strings.TrimSpace(inner[:k])
	}
	if name != "" {
		l.head, l.stamp, l.timed, l.marked = name, ms, true, true
	}
}

// noise says whether a bracket tells of what is heard: a name does not.
func (h heads) noise(inner string) bool {
	for _, w := range stageFields(inner) {
		if h.says.Is(w, language.Sound) {
			return true
		}
	}
	return false
}

// holder returns the person whom an office names in brackets, or the head: "The Minister for Roads (Ann Lee)",
// "Minister for Roads (Deputy Ann Lee)". On a line of its own the name needs no title.
func (h heads) holder(head string, alone bool) string {
	office, rest, ok := strings.Cut(head, " (")
	name, rest, closed := strings.Cut(rest, ")")
	if rest = strings.TrimSpace(rest); !ok || !closed || rest != "" && rest[0] != '(' || !strings.Contains(name, " ") {
		return head
	}
	f := h.shapeOf(name)
	if alone && strings.HasPrefix(office, "The ") && f == titled ||
		h.title(firstOf(name)) && strings.Count(office, " ") > 1 && (f == titled || f == capitals) {
		return name
	}
	return head
}

// unmark takes the marks of emphasis off the head. Those that close it stand before or behind the sign.
func (l *label) unmark(line string, end *int, width, open int) bool {
	head := strings.TrimRight(l.head, " \t")
	if k := strings.LastIndexAny(head, "*_"); k > 0 {
		when := strings.TrimSpace(head[k+1:])
		if _, n, ok := bracketedStamp(when); ok && n == len(when) || dayTail(when) {
			head = head[:k+1] // "**John Smith** (0:03):", "*John Smith* [2:15 PM]:"
		}
	}
	body := strings.TrimRight(head, "*_")
	closed := len(body) < len(head)
	l.head = body
	for stop := *end; *end < len(line) && *end < stop+open && (line[*end] == '*' || line[*end] == '_'); *end++ {
		closed = true
	}
	l.marked = true
	return closed
}

// heads read the names of labels, and remember those read before, by how they are written: a transcript has few, and
// each of them on many lines.
type heads struct {
	says  *language.Conventions
	known map[string]label
}

// read cuts the head of the label down to the name, and says how it is written.
func (h heads) read(l *label) bool {
	known, seen := h.known[l.head]
	if !seen {
		known.head, known.shape, known.marked = h.nameOf(l.head)
		h.known[l.head] = known
	}
	l.head, l.shape, l.marked = known.head, known.shape, l.marked || known.marked
	return l.shape != none
}

// nameOf returns the name in a head and its shape, and whether brackets point it out.
func (h heads) nameOf(head string) (string, shape, bool) {
	head = h.counted(strings.TrimSpace(head))
	marked := false
	if n := len(head); n > 2 && strings.IndexByte(openers, head[0]) >= 0 &&
		head[n-1] == closers[strings.IndexByte(openers, head[0])] && !strings.ContainsAny(head[1:n-1], openers+closers) {
		marked = true
		head = h.counted(strings.TrimSuffix(head[1:n-1], ":"))
		if (bracket{says: h.says, inner: head}).staged() {
			return "", none, false
		}
	}
	name := bare(head)
	f := h.shapeOf(name)
	if up, low := letters(head); f == loose && strings.ContainsAny(name, "_@") ||
		up+low == 0 && strings.ContainsAny(head, "0123456789") {
		name = head // a handle keeps what it adds: "birk_t (Tomas)"
	}
	return strings.TrimSpace(name), f, marked
}

// counted drops the number that a record gives a speech, before the speaker in capitals: "Anf. 12 ADA HOLM"; one of
// two figures, "04.12 Ada Holm"; and that of a question, which has the letter: "Q12 Chair".
func (h heads) counted(head string) string {
	fields := strings.Fields(head)
	if len(fields) > 2 && strings.Trim(fields[1], "-–—") == "" && (h.asks(fields[0]) || h.answers(fields[0])) {
		// "Q - Ann Lee"
		return strings.TrimSpace(head[strings.Index(head, fields[1])+len(fields[1]):])
	}
	if len(fields) > 1 && h.asks(fields[0][:1]) && isNumeral(fields[0][1:]) {
		return strings.TrimSpace(head[len(fields[0]):])
	}
	for i := 0; i < 2 && i+1 < len(fields); i++ {
		chapter, part, twice := strings.Cut(fields[i], ".")
		if twice = twice && isNumeral(chapter) && isNumeral(part); !twice && !isNumeral(strings.Trim(fields[i], ".#")) {
			continue
		}
		name := head[strings.Index(head, fields[i])+len(fields[i]):]
		for _, w := range fields[i+1:] {
			if up, low := letters(w); up > 1 && low == 0 || twice {
				return strings.TrimSpace(name)
			}
		}
	}
	return head
}

// opensSpeech says whether what follows a label's sign may be speech: a space, or a sign that opens something.
func opensSpeech(rest string) bool {
	switch rest[0] {
	case ' ', '\t', '[', '(', '"', '*', '\r', '\n', '<':
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsSpace(r) ||
		unicode.In(r, unicode.Pi, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) ||
		strings.ContainsRune("「『（《〈…—", r)
}
