package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// dialogue finds the labels, times and stage directions of a reading: everything that nobody said.
func dialogue(r *reading, sub bool, says *language.Conventions) {
	found := candidates(r, sub, says)
	kept := settle(r.s, found, sub, says)
	ends := make([]int, 0, len(kept))
	named := false
	names := map[string]string{}
	for _, l := range kept {
		if l.head == "" { // a sign that another speaker begins, without a name
			r.marks = append(r.marks, mark{at: l.Start, fresh: true})
			continue
		}
		named = true
		r.mute = append(r.mute, text.Span{Start: l.Start, End: l.end})
		name, ok := names[l.head]
		if !ok {
			name = speakerName(l.head)
			names[l.head] = name
		}
		r.marks = append(r.marks, mark{at: l.Start, speaker: name, label: r.place(l.Span)})
		if l.stamp >= 0 && !sub {
			r.times = append(r.times, timing{at: l.Start, start: l.stamp, end: -1})
		}
		ends = append(ends, l.end)
	}
	r.directions(named, sub, ends, says)
}

// candidates reads the lines: what may be a label at the start of each, and the times that stand in brackets. A label
// without a head is a sign that another speaker begins.
func candidates(r *reading, sub bool, says *language.Conventions) []label {
	s := r.s
	var found []label
	known := heads{says, map[string]label{}}
	for at := 0; at < len(s); {
		line, next := lineAt(s, at)
		i := line.Start
		change := false
	lead:
		for i < line.End {
			switch {
			case s[i] == ' ' || s[i] == '\t':
				i++
			case strings.HasPrefix(s[i:line.End], "\ufeff"):
				i += len("\ufeff")
			case strings.HasPrefix(s[i:line.End], "\u00a0"):
				i += len("\u00a0")
			case s[i] == '>' || s[i] == '#' && !sub:
				change = change || strings.HasPrefix(s[i:line.End], ">>")
				i++
			case sub && s[i] == '-' || sub && strings.HasPrefix(s[i:line.End], "–"):
				change = true
				i++
				if s[i-1] != '-' {
					i += len("–") - 1
				}
			default:
				ms, n := 0, 0
				if !sub {
					ms, n = leadingStamp(s[i:line.End])
				}
				if n == 0 {
					break lead
				}
				r.times = append(r.times, timing{at: i, start: ms, end: -1})
				r.mute = append(r.mute, text.Span{Start: i, End: i + n})
				i += n
			}
		}
		l, ok := known.labelAt(s, i, line.End)
		switch {
		case ok:
			found = append(found, l)
			i = l.end
			for i < line.End && s[i] == ' ' {
				i++
			}
			if ms, n, ok := bracketedStamp(s[i:line.End]); ok && !sub && l.stamp < 0 { // "SMITH: (00:12)"
				r.times = append(r.times, timing{at: i, start: ms, end: -1})
				r.mute = append(r.mute, text.Span{Start: i, End: i + n})
				i += n
			}
		case change:
			found = append(found, label{Span: text.Span{Start: i, End: i}, end: i})
		}
		if !sub {
			r.stamps(i, line.End)
		}
		at = next
	}
	return found
}

// leadingStamp reads a time at the start of a line: in brackets, with hours ("00:12:31 Thank you"), or alone.
func leadingStamp(line string) (ms, n int) {
	if ms, n, ok := bracketedStamp(line); ok {
		return ms, n
	}
	ms, n, fields := clock(line)
	if fields == 3 || fields == 2 && strings.TrimSpace(line[n:]) == "" {
		if n == len(line) || line[n] == ' ' || line[n] == '\t' {
			return ms, n
		}
	}
	return 0, 0
}

// stamps finds the times in square brackets within a line.
func (r *reading) stamps(i, end int) {
	for i < end {
		k := strings.IndexByte(r.s[i:end], '[')
		if k < 0 {
			return
		}
		i += k
		ms, n, ok := bracketedStamp(r.s[i:min(end, i+longestStamp+6)])
		if !ok {
			i++
			continue
		}
		r.times = append(r.times, timing{at: i, start: ms, end: -1})
		r.mute = append(r.mute, text.Span{Start: i, End: i + n})
		i += n
	}
}

// settle decides which candidates are labels, from the whole document:
//
//   - a name in capitals, or one that bold marks or brackets point out, is one;
//   - a name with small letters is one where it recurs, or where other such names do. No word of it may occur in small letters elsewhere: "Remember:" is no name where
//     somebody says "remember". Roles ("Question:") need no such proof;
//   - a letter ("Q:") is one where it recurs or other labels stand beside it, and the one of answers only beside that of questions;
//   - a name that is the only one of its document must begin it, but for headings, and the line that it begins must end as a
//     sentence does: "Anna Weber: we will not pay" over a report is a heading. With small letters, it must not come again;
//   - a name before a dash is one where no label has a colon, at least three lines have one, and one of them recurs: a
//     report begins with a place and a dash, too.
func settle(s string, found []label, sub bool, says *language.Conventions) []label {
	type tally struct {
		n     int
		small bool // its words stand in the text in small letters
		role  bool
	}
	count := map[string]*tally{}
	for _, l := range found {
		if l.head == "" {
			continue
		}
		if t := count[l.head]; t != nil {
			t.n++
		} else {
			count[l.head] = &tally{n: 1}
		}
	}
	if len(count) == 0 {
		return found
	}
	small := smallWords(s, found)
	for head, t := range count {
		t.role = isRole(head, says)
		t.small = true
		for _, w := range strings.Fields(strings.ToLower(head)) {
			if !small[w] && !numbered(w) && !language.Joiners.Has(w) {
				t.small = false
			}
		}
	}
	colons, dashes, dashRecurs := 0, 0, false
	titledRecur, others, hasQ, hasA := false, 0, false, false
	for _, l := range found {
		t := count[l.head]
		if t == nil {
			continue
		}
		switch l.form {
		case dashed:
			dashes++
			dashRecurs = dashRecurs || t.n > 1
			continue
		case letter:
			hasQ = hasQ || says.Is(strings.ToLower(l.head), language.Asks)
			hasA = hasA || says.Is(strings.ToLower(l.head), language.Answers)
			colons++
			continue
		case titled:
			titledRecur = titledRecur || t.n > 1 && !t.small
			colons++
		default:
			colons++
			others++
		}
	}
	kept := make([]label, 0, len(found))
	named, only := 0, label{} // the labels with a name, and a candidate that may be the only one
	for _, l := range found {
		t := count[l.head]
		ok := true
		if t != nil {
			words := len(strings.Fields(l.head))
			switch l.form {
			case dashed:
				ok = colons == 0 && dashes >= 3 && dashRecurs
			case letter:
				ok = (t.n > 1 || titledRecur || others > 0 || hasQ && hasA) && (!says.Is(strings.ToLower(l.head), language.Answers) || hasQ)
			case titled:
				switch {
				case t.role:
					ok = t.n > 1 || titledRecur || others > 0
				case t.small:
					ok = false
				case t.n > 1:
					ok = words > 1 || t.n > 2 || titledRecur || others > 0
				default:
					ok = titledRecur && (words > 1 || sub)
					if !ok && words > 1 && only.head == "" {
						only = l
					}
				}
			}
			if ok {
				named++
			}
		}
		if ok {
			kept = append(kept, l)
		}
	}
	switch {
	case sub:
	case named == 0 && only.head != "" && begins(s, only) && !namedBehind(s, only):
		kept = append(kept, only)
		slices.SortStableFunc(kept, func(a, b label) int { return a.Start - b.Start })
	case named == 1:
		kept = slices.DeleteFunc(kept, func(l label) bool { return l.head != "" && !begins(s, l) })
	}
	return kept
}

// begins says whether the label begins the speech of its document: no sentence stands before it, and its own line, if it
// says anything, ends as a sentence does.
func begins(s string, l label) bool {
	for at := 0; at < l.Start; {
		line, next := lineAt(s, at)
		if line.Start < l.Start && line.End < l.Start && ends(line.Of(s)) {
			return false
		}
		at = next
	}
	line, _ := lineAt(s, l.end)
	rest := strings.TrimSpace(line.Of(s))
	return rest == "" || ends(rest)
}

// namedBehind says whether the text behind the label names the same person: a report does, and the person seldom.
func namedBehind(s string, l label) bool {
	fields := strings.Fields(l.head)
	return strings.Contains(s[l.end:], fields[len(fields)-1])
}

// ends says whether the line ends as speech does: with a stop, a dash or a bracket.
func ends(line string) bool {
	line = strings.TrimRight(line, " \t\r\u00a0\"”’'»*_")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…-—–)],:;。！？", r)
}

// smallWords are the words of the candidates that the text has in small letters outside of them.
func smallWords(s string, found []label) map[string]bool {
	asked := map[string]bool{}
	var lengths [256]uint64 // of the words asked for, by their first byte; most words need no look-up
	for _, l := range found {
		if l.form == titled {
			for _, w := range strings.Fields(strings.ToLower(l.head)) {
				asked[w] = true
				lengths[w[0]] |= 1 << min(len(w), 63)
			}
		}
	}
	small := map[string]bool{}
	if len(asked) == 0 {
		return small
	}
	for i := 0; i < len(s); {
		if !isWordByte(s[i]) {
			i++
			continue
		}
		j := i + 1
		for j < len(s) && (isWordByte(s[j]) || s[j] == '\'' && j+1 < len(s) && isWordByte(s[j+1])) {
			j++
		}
		if lengths[s[i]]&(1<<min(j-i, 63)) != 0 && asked[s[i:j]] {
			small[s[i:j]] = true
		}
		i = j
	}
	return small
}

func isWordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80 || isDigit(b)
}

// isRole says whether the label names a role, with a number or a few words around it ("Unidentified Male", "Speaker 2").
func isRole(head string, says *language.Conventions) bool {
	for i, w := range strings.Fields(strings.ToLower(head)) {
		if i < 2 && says.Is(w, language.RoleLabel) {
			return true
		}
	}
	return false
}
