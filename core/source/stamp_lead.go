package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// leadingStamp reads a time at the start of a line: in brackets, with hours ("00:12:31 Thank you"), alone, or with
// minutes and seconds where the document shows that these are times. ms is -1 for a time of day in brackets, which is
// no offset.
func leadingStamp(line string, clocks clockwork) (ms, n int) {
	if ms, n, ok := bracketedStamp(line); ok {
		return ms, n
	}
	if n := dayStamp(line); n > 0 {
		return -1, n
	}
	if n := len(line) - len(strings.TrimLeft(line, "*_`")); n > 0 && n < 4 { // "**0:03** "
		marks := line[:n]
		ms, k, fields := stampRange(line[n:])
		if fields == 0 {
			ms, k, _ = bracketedStamp(line[n:])
		}
		if k > 0 && strings.HasPrefix(line[n+k:], marks) {
			return ms, 2*n + k
		}
	}
	if line[0] == '@' { // "@0:03 - Ann"
		if ms, n, fields := stampRange(line[1:]); fields > 0 {
			return ms, n + 1
		}
	}
	if ms, n := seconds(line); n > 0 && n < len(line) && line[n] == '\t' { // "3.200000	5.040000	Thank you"
		if _, k := seconds(line[n+1:]); k > 0 && strings.HasPrefix(line[n+1+k:], "\t") {
			return ms, n + k + 2
		}
	}
	if n := dated(line); n > 0 && clocks.dated {
		return -1, n
	}
	if clocks.daily && dayTail(line) {
		return -1, len(line)
	}
	if when, _, ok := strings.Cut(line, ": "); ok { // "0:03: Thank you"
		if ms, n, fields := stampRange(when); n == len(when) && (fields == 3 || fields == 2 && clocks.bare) {
			return ms, n + 1
		}
	}
	ms, n, fields := stampRange(line)
	if fields == 0 || n < len(line) && line[n] != ' ' && line[n] != '\t' || ofDay(line[n:]) {
		return 0, 0
	}
	if fields == 3 || clocks.bare || strings.TrimSpace(line[n:]) == "" {
		return ms, n
	}
	return 0, 0
}

// dayStamp reads a time of day in brackets, with or without a date before it: "[12/03/2024, 14:05:33]", "[10:15 AM]".
// It returns its length, 0 for none.
func dayStamp(line string) int {
	if line == "" || line[0] != '[' {
		return 0
	}
	z := strings.IndexByte(line[:min(len(line), 2*longestStamp)], ']')
	if z < 0 {
		return 0
	}
	inner, found := line[1:z], false
	for i := 0; i < len(inner); i++ {
		if _, n, fields := clock(inner[i:]); fields > 0 && (i == 0 || !isDigit(inner[i-1])) {
			found = n > 0
			if rest := strings.TrimSpace(inner[i+n:]); rest != "" && !ofDay(rest) {
				return 0
			}
			break
		}
		if c := inner[i]; !isDigit(c) && strings.IndexByte("./-, ", c) < 0 {
			return 0
		}
	}
	if !found {
		return 0
	}
	return z + 1
}

// dated reads a date and a time of day at the start of a line, without brackets, as chats have them before a name:
// "12/03/2024, 14:05 - ", "2024-03-12 14:05:33 ". It returns its length with what stands between it and the name; 0 for
// none.
func dated(line string) int {
	i := dateAt(line)
	if i == 0 {
		return 0
	}
	rest := strings.TrimLeft(line[i:], ", \tT")
	_, n, fields := clock(rest)
	if fields == 0 || len(rest) == len(line)-i {
		return 0
	}
	i = len(line) - len(rest) + n
	if ofDay(line[i:]) {
		i = len(line) - len(strings.TrimLeft(line[i:], " \u00a0\u202f"))
		for i < len(line) && line[i] != ' ' && line[i] != ':' && line[i] != '\t' {
			i++
		}
	}
	behind := strings.TrimLeft(line[i:], " \t\u00a0")
	if behind == "" || len(behind) == len(line)-i {
		return 0
	}
	for _, d := range [...]string{"- ", "– ", "— ", "| "} {
		behind = strings.TrimPrefix(behind, d)
	}
	return len(line) - len(behind)
}

// dateAt returns the length of a date in figures at the start of s: three numbers with the same sign between; 0 for
// none.
func dateAt(s string) int {
	i, sign := 0, byte(0)
	for k := range 3 {
		j := i
		for j < len(s) && j < i+4 && isDigit(s[j]) {
			j++
		}
		if j == i {
			return 0
		}
		if i = j; k == 2 {
			break
		}
		if i >= len(s) || strings.IndexByte("/.-", s[i]) < 0 || sign != 0 && s[i] != sign {
			return 0
		}
		sign = s[i]
		i++
	}
	if i < len(s) && isDigit(s[i]) {
		return 0
	}
	return i
}

// longestDay bounds the day and the time that may stand behind a name, in bytes: " — Yesterday at 12:05 PM".
const longestDay = 32

// dayTail says whether what stands behind a name, to the end of its line, is a time of day, with its day or without:
// "2:15 PM", "[2:15 PM]", "— 12/03/2024 14:05", ", [12.03.2024 14:05]", "— Today at 2:15 PM". A time alone needs the
// half of the day: "14:05" may as well be a place in a recording.
func dayTail(s string) bool {
	if len(s) > 2*longestDay {
		return false
	}
	s = strings.TrimRight(s, " ])")
	if len(s) > longestDay || len(s) < 4 {
		return false
	}
	k := strings.LastIndexByte(s, ':')
	for k > 0 && (isDigit(s[k-1]) || s[k-1] == ':') {
		k--
	}
	if k < 0 {
		return false
	}
	_, n, fields := clock(s[k:])
	rest := s[k+min(n, len(s)-k):]
	half := fields > 0 && ofDay(rest)
	if fields == 0 || !half && rest != "" || half && len(strings.TrimSpace(rest)) > len("p.m.") {
		return false
	}
	before := strings.Trim(s[:k], " ,[(—–-•|·")
	if before == "" {
		return half
	}
	if n := dateAt(before); n == len(before) {
		return true
	}
	words := strings.Fields(before) // "Today at"
	return half && len(words) == 2 && startsUpper(words[0]) && !startsUpper(words[1])
}

// timeBelow says whether nothing but a time stands on the line at the offset.
func timeBelow(s string, at int, clocks clockwork) bool {
	if at >= len(s) {
		return false
	}
	l, _ := lineAt(s, at)
	line := strings.TrimSpace(l.Of(s))
	if line == "" || !isDigit(line[0]) {
		return false
	}
	_, n, fields := clock(line)
	return fields > 0 && n == len(line) || clocks.daily && dayTail(line)
}

// stamps finds the times in square brackets within a line, and in round ones where the document uses them so.
func (r *reading) stamps(i, end int, clocks clockwork) {
	signs := "[#"
	if clocks.round {
		signs = "[#("
	}
	for i < end {
		k := strings.IndexAny(r.s[i:end], signs)
		if k < 0 {
			return
		}
		i += k
		ms, n, ok := bracketedStamp(r.s[i:min(end, i+2*longestStamp)])
		if !ok {
			i++
			continue
		}
		r.times = append(r.times, timing{at: i, start: ms, end: -1})
		r.mute = append(r.mute, text.Span{Start: i, End: i + n})
		i += n
	}
}

// longestOpening is how late a recording may begin, in milliseconds: times that begin later are those of a day's clock.
const longestOpening = 5 * 3600 * 1000

// daytimes drops the times of a reading where they are those of a day: they tell no place in a recording.
func (r *reading) daytimes() {
	for _, t := range r.times {
		if t.start < longestOpening {
			return
		}
	}
	r.times = nil
}
