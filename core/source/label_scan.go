package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

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

// dashed says whether a dash stands before a label with a colon: "— Ann Lee : Good morning". Behind any other dash
// somebody goes on.
func dashed(s string) bool {
	if !strings.HasPrefix(s, "— ") && !strings.HasPrefix(s, "– ") {
		return false
	}
	s = s[:min(len(s), longestLabel)]
	k := strings.IndexByte(s, ':')
	return k > 0 && !strings.Contains(s[:k], ". ")
}

// scan looks for the signs that may end a label at the start of a line: a colon, a stop behind a name, a dash between
// spaces, gutter spaces, a time that ends the line. It skips brackets; a time in them is told. It goes on while each
// asks for more.
func (h heads) scan(line string, open, gutter int, each func(at, width, stamp int, by sign) bool) {
	line = line[:min(len(line), longestLabel)]
	stamp, words := -1, 0
	for i := open; i < len(line); i++ {
		switch c := line[i]; {
		case c == ':':
			width := 1
			if strings.HasPrefix(line[i:], ":: ") {
				width = 2
			}
			if i > open && !each(i, width, stamp, colon) {
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
				if i > open && strings.Trim(line[i+n:], " \t*_") == "" { // "Donald Trump (12:31)"
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
			for _, d := range [...]string{"| ", "/ ", "// ", "- ", "– ", "— ", "· ", "• ", "@ ", "@"} { // "John Smith | 0:03"
				if after, ok := strings.CutPrefix(rest, d); ok {
					when, behind, said := strings.Cut(after, ": ")
					switch ms, n, fields := stampRange(when); {
					case fields == 0:
					case said && n == len(when): // "John Smith @ 0:03: Good morning."
						each(i, len(line)-i-len(behind), ms, colon)
						return
					case strings.TrimSpace(after[n:]) == "":
						each(i, len(line)-i, ms, stamped)
						return
					case strings.HasPrefix(after[n:], " "+d): // "John Smith | 0:03 | Good morning."
						each(i, len(line)-i-len(after)+n+1+len(d), ms, cell)
						return
					}
				}
			}
			if dayTail(rest) {
				each(i, len(line)-i, -1, stamped)
				return
			}
			if dottedDay(rest) {
				each(i, len(line)-i, -1, dotted)
				return
			}
			if inner := strings.Trim(rest, "*_ "); len(inner) < len(rest) { // "**John Smith** *0:03*"
				when := strings.TrimLeft(inner, "-–— *_")
				if ms, n, fields := stampRange(when); fields > 0 && n == len(when) {
					each(i, len(line)-i, ms, stamped)
					return
				}
			}
			for _, d := range [...]string{" | ", " / ", " = ", " > ", " » ", " ~ ", " -> ", " → "} {
				if strings.HasPrefix(line[i:], d) && !each(i, len(d), stamp, cell) {
					return
				}
			}
			for _, d := range [...]string{" — ", " – ", " -- ", " - "} {
				if strings.HasPrefix(line[i:], d) && !each(i, len(d), stamp, dash) {
					return
				}
			}
			if rest != "" && isDigit(rest[0]) {
				if ms, n, fields := stampRange(rest); fields > 0 {
					switch behind := rest[n:]; {
					// "John Smith  0:03", "[John Smith] 10:05:12"
					case strings.TrimSpace(behind) == "":
						each(i, len(line)-i, ms, stamped)
						return
					case strings.HasPrefix(behind, "\t"), strings.HasPrefix(behind, "  "):
						each(i, len(line)-i-len(strings.TrimLeft(behind, " \t")), ms, cell) // a column of times
						return
					case strings.HasPrefix(behind, " ") && !ofDay(behind): // "John Smith 0:03 Thank you."
						if !each(i, len(line)-i-len(rest)+n+1, ms, cell) {
							return
						}
					}
				}
				if when, ok := strings.CutSuffix(rest, ":"); ok {
					if ms, n, fields := stampRange(when); fields > 0 && n == len(when) {
						each(i, len(line)-i, ms, colon)
						return
					}
				}
				if when, behind, ok := strings.Cut(rest, ": "); ok {
					if ms, n, fields := stampRange(when); fields > 0 && n == len(when) { // "John Smith 0:03: "
						each(i, len(line)-i-len(behind), ms, colon)
						return
					}
				}
			}
		case c == 0xE3 && i > open && strings.HasPrefix(line[i:], "\u3000"):
			if !each(i, len("\u3000"), stamp, cell) {
				return
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

// dottedDay says whether what stands behind a name, to the end of its line, is when he wrote, behind the dot that sites
// put there: "· Mar 12, 2024", "• 3h ago".
func dottedDay(rest string) bool {
	when, ok := strings.CutPrefix(rest, "· ")
	if !ok {
		when, ok = strings.CutPrefix(rest, "• ")
	}
	return ok && len(when) <= longestDay && strings.ContainsAny(when, "0123456789") && len(strings.Fields(when)) < 5
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
		return strings.ContainsFunc(rest, unicode.IsLower) // "THE ROAD. WE COUNTED" is said
	}
	f := h.shapeOf(bare(head))
	if next, _, ok := strings.Cut(rest, "."); f != titled && f != capitals ||
		ok && initialed(head) && utf8.RuneCountInString(next) == 1 { // "Lee J. P. Good morning."
		return false
	}
	fields := strings.Fields(bare(head))
	return len(fields) > 1 && !h.title(fields[len(fields)-1]) ||
		h.says.Is(strings.ToLower(head), language.RoleLabel) && !h.title(head) ||
		f == capitals && len(fields) == 1 && !h.title(head) && !strings.Contains(head, ".") ||
		len(fields) == 2 && h.article(fields[0])
}

// abbreviated says whether the stop behind the head is one of an abbreviation: of an initial, of a title, or of a short
// word before a name ("Maj. Gen. Lee", "Erin St. Clair").
func (h heads) abbreviated(head, rest string) bool {
	w := head[strings.LastIndexAny(head, " \t(-")+1:]
	n := utf8.RuneCountInString(w)
	rest = strings.TrimLeft(rest, " \t")
	return n == 1 || initials(w) || h.title(w) || strings.Contains(head, ",") ||
		n <= 5 && startsUpper(w) && rest != "" && (startsUpper(rest) || isDigit(rest[0])) &&
			(strings.ToUpper(w) != w || shouted(rest))
}

// initialed says whether the last word of a head of several is an initial, or several with stops between.
func initialed(head string) bool {
	w := head[strings.LastIndexByte(head, ' ')+1:]
	w = w[strings.LastIndexByte(w, '.')+1:]
	return len(w) < len(head) && startsUpper(w) && utf8.RuneCountInString(w) == 1
}

// initials says whether w is letters with stops between: "T.J".
func initials(w string) bool {
	if len(w) < 3 || len(w)%2 == 0 {
		return false
	}
	for i := range len(w) {
		if (i%2 == 1) != (w[i] == '.') || i%2 == 0 && (w[i] < 'A' || w[i] > 'Z') {
			return false
		}
	}
	return true
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
