package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A letterhead is what stands before the words of one who wrote or said them: lines of fields, one of which names him
// ("From: Ann Lee", "Sent: Monday", "Subject: the pier"), or the line before a quoted letter ("On Monday Ann Lee
// wrote:").
type letterhead struct {
	text.Span           // the lines
	body      int       // where what was written begins
	name      string    // of the writer
	label     text.Span // where it stands
	stamp     int       // milliseconds of a time among the fields; -1 for none
}

const (
	// letterFields is how many lines of fields make a head, at least: one line with a colon may be speech.
	letterFields = 2
	// longestKey bounds the name of a field, in bytes; keyWords in words.
	longestKey, keyWords = 24, 2
)

// A field is a line of a letterhead.
type field struct {
	text.Span
	key   string
	value text.Span
}

// fieldAt reads a line as a field: a short name with a capital, a colon, and a value or nothing.
func fieldAt(s string, l text.Span) (f field, ok bool) {
	line := l.Of(s)
	k := strings.IndexByte(line[:min(len(line), longestKey)], ':')
	if k < 1 || k+1 < len(line) && line[k+1] != ' ' && line[k+1] != '\t' && line[k+1] != '*' {
		return f, false
	}
	key := strings.Trim(line[:k], "*_ ")
	if n := len(strings.Fields(key)); n == 0 || n > keyWords || !startsUpper(key) ||
		strings.ContainsAny(key, "0123456789") {
		return f, false
	}
	value := trimmed(s, text.Span{Start: l.Start + k + 1, End: l.End})
	for !value.Empty() && (s[value.Start] == '*' || s[value.Start] == ' ') {
		value.Start++
	}
	return field{l, strings.ToLower(key), value}, true
}

// letterheads finds the heads of letters, messages and records in what was said, in order.
func (h heads) letterheads(s string) []letterhead {
	var out []letterhead
	var run []field
	flush := func() {
		if head, ok := h.letterhead(s, run); ok {
			out = append(out, head)
		}
		run = run[:0]
	}
	var before text.Span // the line before
	for at := 0; at < len(s); {
		l, next := lineAt(s, at)
		l = trimmed(s, l)
		at = next
		f, ok := fieldAt(s, l)
		if !ok {
			flush()
			if head, ok := h.wrote(s, before, l, next); ok {
				out = append(out, head)
			}
			if !l.Empty() {
				before = l
			}
			continue
		}
		if len(run) > 0 && run[0].key == f.key {
			flush()
		}
		run, before = append(run, f), l
	}
	flush()
	return out
}

// letterhead reads lines of fields; ok is false where none of them names a writer.
func (h heads) letterhead(s string, run []field) (head letterhead, ok bool) {
	if len(run) < letterFields {
		return head, false
	}
	head = letterhead{Span: text.Span{Start: run[0].Start, End: run[len(run)-1].End}, stamp: -1}
	for i, f := range run {
		if ms, n, fields := stampRange(f.value.Of(s)); fields > 1 && n == f.value.Len() {
			head.stamp = ms
		}
		if head.name == "" && h.says.Is(f.key, language.SenderField) {
			head.name, head.label = h.writer(s, f.value)
			if head.name == "" {
				return head, false
			}
		}
		for _, g := range run[:min(i, longestHead)] {
			if g.key == f.key {
				return head, false
			}
		}
	}
	head.body = head.End
	last := run[len(run)-1].value
	if !last.Empty() && ends(last.Of(s)) && h.alone(s, head.End) {
		head.body = last.Start // "Text: We met at noon."
	}
	return head, head.name != ""
}

// alone says whether nothing stands behind the offset before another field or the end.
func (h heads) alone(s string, at int) bool {
	for _, at = lineAt(s, at); at < len(s); {
		l, next := lineAt(s, at)
		if l = trimmed(s, l); !l.Empty() {
			f, ok := fieldAt(s, l)
			return ok && h.says.Is(f.key, language.SenderField)
		}
		at = next
	}
	return true
}

// writer reads the name in the value of a field: "Ann Lee <ann@pier.example>", "ann@pier.example (Ann Lee)". Without a
// name it is the address.
func (h heads) writer(s string, value text.Span) (string, text.Span) {
	v := value.Of(s)
	at := value.Start
	if k := strings.IndexAny(v, "<("); k > 0 {
		if v[k] == '(' && strings.HasSuffix(v, ")") && strings.Contains(v[:k], "@") {
			at, v = at+k+1, v[k+1:len(v)-1]
		} else {
			v = v[:k]
		}
	}
	v = strings.TrimSpace(v)
	name := strings.Trim(v, "\"'<> ")
	if len(strings.Fields(name)) > longestHead || name == "" || ends(name) {
		return "", text.Span{}
	}
	if f := h.shapeOf(name); f != titled && f != capitals && (strings.Contains(name, " ") || f == letter || f == none) &&
		!strings.Contains(name, "@") {
		return "", text.Span{}
	}
	if !strings.Contains(name, "@") {
		name = speakerName(name)
	}
	return name, text.Span{Start: at, End: at + len(v)}
}

// wrote reads the line before a quoted letter: it ends with a colon, its last name is the writer's, and the next line
// is quoted. It may begin on the line before: "On Monday Ann Lee", "<ann@pier.example> wrote:".
func (h heads) wrote(s string, before, l text.Span, next int) (head letterhead, ok bool) {
	if l.Empty() || s[l.End-1] != ':' || s[l.Start] == '>' {
		return head, false
	}
	below, _ := lineAt(s, next)
	for below = trimmed(s, below); below.Empty() && next < len(s); below = trimmed(s, below) {
		below, next = lineAt(s, next)
	}
	if below.Empty() || s[below.Start] != '>' {
		return head, false
	}
	if s[l.Start] == '<' {
		l.Start = before.Start
	}
	whole := l.Of(s)
	part := whole[:len(whole)-1]
	if k := strings.IndexByte(part, '<'); k > 0 {
		part = part[:k]
	} else {
		for part != "" && !startsUpper(part[strings.LastIndexByte(part, ' ')+1:]) { // "Ann Lee wrote:"
			part = part[:max(0, strings.LastIndexByte(part, ' '))]
		}
	}
	part = strings.TrimSpace(part)
	from := len(part)
	for from > 0 {
		k := strings.LastIndexByte(part[:from-1], ' ') + 1
		w := part[k:from]
		if !startsUpper(w) && !language.Joiners.Has(strings.TrimSpace(w)) || ofDay(w) ||
			strings.ContainsAny(w, ",0123456789:") {
			break
		}
		from = k
	}
	at := text.Span{Start: l.Start + from, End: l.Start + len(part)}
	name, label := h.writer(s, at)
	return letterhead{Span: l, body: l.End, name: name, label: label, stamp: -1}, name != ""
}

// letters takes the heads of letters for those who speak. A letter that is quoted, each line behind ">", is its
// writer's up to its last line.
func (r *reading) letters(found []letterhead) {
	outer := ""
	for i, head := range found {
		// The lines are nobody's turn, and stay words: a document may be quoted from its first line on.
		r.marks = append(r.marks, mark{at: head.Start, fresh: true},
			mark{at: head.body, speaker: head.name, label: r.place(head.label), fresh: true})
		if head.stamp >= 0 {
			r.times = append(r.times, timing{at: head.body, start: head.stamp, end: -1})
		}
		end := len(r.s)
		if i+1 < len(found) {
			end = found[i+1].Start
		}
		if at := quotedEnd(r.s, head.End, end); at > 0 {
			if at < end {
				r.marks = append(r.marks, mark{at: at, speaker: outer, fresh: true})
			}
		} else {
			outer = head.name
		}
	}
}

// quotedEnd returns where the quoted lines that begin behind the offset end; 0 where the first line there is none.
func quotedEnd(s string, at, end int) int {
	last := 0
	for _, at = lineAt(s, at); at < end; {
		l, next := lineAt(s, at)
		if t := trimmed(s, l); !t.Empty() {
			if s[t.Start] != '>' {
				return last
			}
			last = next
		}
		at = next
	}
	return last
}
