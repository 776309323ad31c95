package source

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// panels cuts the lines that the panel of a video page gives when it is copied: a time, the same in words, and what was
// said, with nothing between ("1:061 minute, 6 secondswe counted"). Time and speech become lines of their own.
func (d *document) panels() {
	var says *language.Conventions
	var cut []line // the second halves
	var at []int   // of which lines
	for i := 0; i < len(d.lines); i++ {
		l := d.lines[i]
		t := l.Of(d.file)
		k := gluedClock(t)
		if k == 0 {
			continue
		}
		if says == nil {
			says = language.ConventionsOf("")
		}
		n := speltAt(t[k:], fieldsOf(t[:k]), says)
		if n == 0 {
			continue
		}
		n += l.Start + k
		rest := trimmed(d.file, text.Span{Start: n, End: l.full.End})
		d.lines[i].Span = text.Span{Start: l.Start, End: l.Start + k}
		d.lines[i].full.End, d.lines[i].next = n, n
		cut = append(cut, line{Span: rest, full: text.Span{Start: n, End: l.full.End}, next: l.next})
		at = append(at, i)
	}
	if len(cut) == 0 {
		return
	}
	out := make([]line, 0, len(d.lines)+len(cut))
	k := 0
	for i, l := range d.lines {
		out = append(out, l)
		if k < len(cut) && at[k] == i {
			out = append(out, cut[k])
			k++
		}
	}
	d.lines = out
}

// gluedClock returns the length of a time at the start of the line that a digit follows at once; 0 for none.
func gluedClock(t string) int {
	k := strings.IndexByte(t[:min(len(t), 4)], ':')
	if k <= 0 || !isNumeral(t[:k]) {
		return 0
	}
	n := k + 3
	if n+3 < len(t) && t[n] == ':' {
		n += 3
	}
	if n >= len(t) || !isDigit(t[n]) {
		return 0
	}
	if _, m, fields := clock(t[:n]); fields == 0 || m != n {
		return 0
	}
	return n
}

// speltAt returns how long the time in words is at the start of s, where it tells the fields; 0 where it does not.
func speltAt(s string, fields []int, says *language.Conventions) int {
	at, best := 0, 0
	for range fields {
		k := at
		for k < len(s) && isDigit(s[k]) {
			k++
		}
		if k == at || k >= len(s) || s[k] != ' ' {
			break
		}
		k++
		e := k
		for j, r := range s[k:] {
			if !unicode.IsLetter(r) {
				break
			}
			if end := k + j + len(string(r)); says.Is(s[k:end], language.Unit) {
				e = end
			}
		}
		if e == k {
			break
		}
		if speltOut(s[:e], fields) {
			best = e
		}
		at = e
		for at < len(s) && (s[at] == ',' || s[at] == ' ') {
			at++
		}
	}
	return best
}

// fieldsOf are the numbers of a time without the zeros before them: 1 and 6 of "0:01:06"; 0 of "0:00".
func fieldsOf(stamp string) []int {
	out := []int{}
	_, numbers := pageKey(stamp)
	for _, n := range numbers {
		if n > 0 || len(out) > 0 {
			out = append(out, n)
		}
	}
	if len(out) == 0 {
		out = append(out, 0)
	}
	return out
}

// speltOut says whether the line is a time in words, as the panel of a video page has it below the time: "1 minute, 6
// seconds". fields are those of the time.
func speltOut(line string, fields []int) bool {
	if line == "" || !isDigit(line[0]) {
		return false
	}
	words := strings.FieldsFunc(line, func(c rune) bool { return c == ' ' || c == ',' || c == '\u00a0' })
	if len(words) > 8 || len(words) < 2 {
		return false
	}
	_, numbers := pageKey(line)
	k := 0
	for _, n := range numbers {
		for k < len(fields)-1 && fields[k] == 0 && n != 0 {
			k++
		}
		if k >= len(fields) || fields[k] != n {
			return false
		}
		k++
	}
	for ; k < len(fields); k++ {
		if fields[k] != 0 {
			return false
		}
	}
	return true
}
