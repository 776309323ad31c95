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
	account   bool   // the signs around it are those of a name in a chat: "<ann>"
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
	n := len(out)
	h.scan(line, open, func(at, width, stamp int, by sign) bool {
		l := label{Span: text.Span{Start: p.at, End: p.at + at}, head: line[open:at], stamp: stamp, sign: by,
			begins: p.begins, timed: stamp >= 0 || p.timed >= 0, firm: by == dash && line[at] != ' ',
			bare: by == stop && width == 0}
		end := at + width
		if open > 0 && !l.unmark(line, &end, width, open) {
			return true
		}
		if (by == colon && width == 1 || by == stop) && end < len(line) && !opensSpeech(line[end:]) {
			return true
		}
		l.End, l.end = p.at+end, p.at+end
		if by == colon {
			l.head = h.holder(l.head, false)
		}
		if by == colon && strings.TrimSpace(line[end:]) == "" && end < len(line) {
			l.end = p.end
		}
		if !h.read(&l) {
			return true
		}
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(line[end:], " \t\u00a0"))
		l.quoting = first == '"' || unicode.Is(unicode.Pi, first)
		if tail := line[end:]; by == dash && !l.firm && startsUpper(tail) && !ends(tail) && l.shape != loose &&
			len(strings.Fields(tail)) <= longestHead && !strings.Contains(tail, ": ") {
			o := l // "Ann Lee -- Analyst"
			o.sign, o.office, o.End, o.end = officed, tail, p.end, p.end
			out = append(out, o)
		}
		out = append(out, l)
		return by != colon || l.shape == loose || l.shape == none
	})
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
		} else {
			return out
		}
	}
	if open > 0 {
		end := len(line)
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
	if !ok || !closed || strings.TrimSpace(rest) != "" || !strings.Contains(name, " ") {
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
	if k := strings.LastIndexAny(head, "*_"); k > 0 && l.stamp >= 0 {
		if _, n, ok := bracketedStamp(strings.TrimSpace(head[k+1:])); ok && n == len(strings.TrimSpace(head[k+1:])) {
			head = head[:k+1] // "**John Smith** (0:03):"
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
		head = head[1 : n-1]
		if (bracket{says: h.says, inner: head}).staged() {
			return "", none, false
		}
	}
	name := bare(head)
	f := h.shapeOf(name)
	if f == loose && strings.ContainsAny(name, "_@") {
		name = head // a handle keeps what it adds: "birk_t (Tomas)"
	}
	return strings.TrimSpace(name), f, marked
}

// counted drops the number that a record gives a speech, before the speaker in capitals: "Anf. 12 ADA HOLM"; and that
// of a question, which has the letter: "Q12 Chair".
func (h heads) counted(head string) string {
	fields := strings.Fields(head)
	if len(fields) > 1 && h.asks(fields[0][:1]) && isNumeral(fields[0][1:]) {
		return strings.TrimSpace(head[len(fields[0]):])
	}
	for i := 0; i < 2 && i+1 < len(fields); i++ {
		if !isNumeral(strings.Trim(fields[i], ".#")) {
			continue
		}
		name := head[strings.Index(head, fields[i])+len(fields[i]):]
		if up, low := letters(fields[i+1]); up > 1 && low == 0 {
			return strings.TrimSpace(name)
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

// gutter is how many spaces part two columns.
const gutter = 3

// firmDash returns the length of the dash that stands behind the stop of a label: "Ann Lee (PPE). – ", "Ann Lee.- "; 0
// for none.
func firmDash(rest string) int {
	for _, d := range [...]string{" – ", " — ", "– ", "— ", "- "} {
		if strings.HasPrefix(rest, d) {
			return len(d)
		}
	}
	return 0
}

// scan looks for the signs that may end a label at the start of a line: a colon, a stop behind a name, a dash between
// spaces, a time that ends the line. It skips brackets; a time in them is told. It goes on while each asks for more.
func (h heads) scan(line string, open int, each func(at, width, stamp int, by sign) bool) {
	line = line[:min(len(line), longestLabel)]
	stamp, words := -1, 0
	for i := open; i < len(line); i++ {
		switch c := line[i]; {
		case c == ':':
			if i > open && !each(i, 1, stamp, colon) {
				return
			}
			if i+1 < len(line) && !isDigit(line[i+1]) {
				return
			}
		case c == 0xEF && strings.HasPrefix(line[i:], "："):
			if i > open {
				each(i, len("："), stamp, colon)
			}
			return
		case c == '(' || c == '[':
			if ms, n, ok := bracketedStamp(line[i:]); ok {
				stamp = ms
				if i > open && strings.TrimSpace(line[i+n:]) == "" { // "Donald Trump (12:31)"
					each(i, n, stamp, stamped)
					return
				}
				if i > open && line[i+n] == ' ' && !each(i, n, stamp, cell) { // "Donald Trump (12:31) Thank you."
					return
				}
				i += n - 1
				continue
			}
			z := strings.IndexAny(line[i:], ")]")
			if z < 0 {
				return
			}
			i += z
		// "Q   Mr. President, ..." or "Q Why ..."
		case (c == ' ' || c == '\t') && i == open+1 && (h.asks(line[open:i]) || h.answers(line[open:i])):
			if !each(i, 0, stamp, stop) {
				return
			}
		case (c == ' ' || c == '\t') && i > open:
			if line[i-1] == ' ' || line[i-1] == '\t' {
				continue
			}
			if words++; words > 2*longestHead {
				return
			}
			rest := strings.TrimLeft(line[i:], " \t")
			if gap := len(line) - i - len(rest); (c == '\t' || gap >= gutter) && rest != "" && !isDigit(rest[0]) &&
				!each(i, gap, stamp, cell) {
				return
			}
			if dayTail(rest) {
				each(i, len(line)-i, -1, stamped)
				return
			}
			for _, d := range [...]string{"| ", "- ", "– ", "— "} { // "John Smith | 0:03"
				if after, ok := strings.CutPrefix(rest, d); ok {
					if ms, n, fields := stampRange(after); fields > 0 && strings.TrimSpace(after[n:]) == "" {
						each(i, len(line)-i, ms, stamped)
						return
					}
				}
			}
			for _, d := range [...]string{" | ", " / ", " = ", " > ", " » ", " ~ "} {
				if strings.HasPrefix(line[i:], d) && !each(i, len(d), stamp, cell) {
					return
				}
			}
			for _, d := range [...]string{" — ", " – ", " -- ", " - "} {
				if strings.HasPrefix(line[i:], d) && !each(i, len(d), stamp, dash) {
					return
				}
			}
			if rest != "" && isDigit(rest[0]) { // "John Smith  0:03", "[John Smith] 10:05:12"
				if ms, n, fields := stampRange(rest); fields > 0 && strings.TrimSpace(rest[n:]) == "" && line[i-1] != ',' {
					each(i, len(line)-i, ms, stamped)
					return
				}
				if ms, n, fields := stampRange(rest); fields > 0 &&
					(strings.HasPrefix(rest[n:], "\t") || strings.HasPrefix(rest[n:], "  ")) {
					each(i, len(line)-i-len(strings.TrimLeft(rest[n:], " \t")), ms, cell) // a column of times
					return
				}
				if ms, n, fields := stampRange(rest); fields > 0 && strings.HasPrefix(rest[n:], " ") && !ofDay(rest[n:]) {
					if !each(i, len(line)-i-len(rest)+n+1, ms, cell) { // "John Smith 0:03 Thank you."
						return
					}
				}
				if when, ok := strings.CutSuffix(rest, ":"); !ok {
				} else if ms, n, fields := stampRange(when); fields > 0 && n == len(when) {
					each(i, len(line)-i, ms, colon)
					return
				}
				if when, behind, ok := strings.Cut(rest, ": "); ok {
					if ms, n, fields := stampRange(when); fields > 0 && n == len(when) { // "John Smith 0:03: "
						each(i, len(line)-i-len(behind), ms, colon)
						return
					}
				}
			}
		case c == 0xE2 && i > open && strings.HasPrefix(line[i:], "—") && line[i-1] != ' ' && h.recorded(line[open:i]):
			if !each(i, len("—"), stamp, dash) { // "Mr SMITH (North)—I rise"
				return
			}
		case c == '.' && open > 0 && i > open && unmarked(line[i+1:]): // "_Smith._ I rise."
			each(i, 1, stamp, stop)
			return
		case c == '.' && i > open && firmDash(line[i+1:]) > 0:
			each(i, 1+firmDash(line[i+1:]), stamp, dash)
			return
		case c == '.' && i > open && (i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'):
			if i+1 < len(line) && h.stopped(line[open:i], strings.TrimLeft(line[i+1:], " \t")) && !each(i, 1, stamp, stop) {
				return
			}
			if !h.abbreviated(line[open:i], line[i+1:]) {
				return // a sentence has ended
			}
		case c == '?', c == '!', c == ';':
			return
		}
	}
}

// unmarked says whether marks of emphasis close at the start of s, and speech follows.
func unmarked(s string) bool {
	rest := strings.TrimLeft(s, "*_")
	return len(rest) < len(s) && strings.HasPrefix(rest, " ")
}

// stopped says whether a stop may end a label here: the head is a letter, or a name, and a sentence begins behind it.
func (h heads) stopped(head, rest string) bool {
	first, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || unicode.IsLower(first) || strings.HasPrefix(rest, ",") {
		return false
	}
	if utf8.RuneCountInString(head) == 1 && h.says.Is(strings.ToLower(head), language.Asks|language.Answers) &&
		startsUpper(head) {
		return true
	}
	if h.recorded(head) {
		return true
	}
	f := h.shapeOf(bare(head))
	if f != titled && f != capitals {
		return false
	}
	fields := strings.Fields(bare(head))
	return len(fields) > 1 && !h.title(fields[len(fields)-1]) || f == capitals && len(fields) == 1 && len(head) > 3 ||
		len(fields) == 2 && h.article(fields[0])
}

// abbreviated says whether the stop behind the head is one of an abbreviation: of an initial, of a title, or of a short
// word before a name ("Maj. Gen. Lee", "Erin St. Clair").
func (h heads) abbreviated(head, rest string) bool {
	w := head[strings.LastIndexAny(head, " \t(")+1:]
	n := utf8.RuneCountInString(w)
	rest = strings.TrimLeft(rest, " \t")
	return n == 1 || h.title(w) || strings.Contains(head, ",") ||
		n <= 5 && startsUpper(w) && rest != "" && (startsUpper(rest) || isDigit(rest[0])) &&
			(strings.ToUpper(w) != w || shouted(rest))
}

// shouted says whether the first word is in capitals.
func shouted(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if up, low := letters(w); up+low > 0 {
			return up > 1 && low == 0
		}
	}
	return false
}
