package source

import "strings"

// longestStamp is the length of "100:00:00.000" with room for more digits of a second: a longer one is no time.
const longestStamp = 18

// clock reads a time at the start of s: "hh:mm:ss.mmm", "mm:ss", with a comma or a stop before any number of digits
// of a second, or with frames as a fourth field ("00:12:31:07"), which are not counted. It returns milliseconds, the
// number of bytes read, and how many fields the time has; zero fields where s begins with none. Minutes and seconds
// above 59 are no time, unless they are the first field.
func clock(s string) (ms, n, fields int) { return clockOf(s, 2) }

// clockOf reads a time whose minutes and seconds have that many digits at least: a recogniser's cues begin at
// "0:0:3.12".
func clockOf(s string, digits int) (ms, n, fields int) {
	var v [3]int
	i, sep := 0, byte(':')
	for fields < 3 {
		j := i
		for j < len(s) && j < i+4 && isDigit(s[j]) {
			v[fields] = v[fields]*10 + int(s[j]-'0')
			j++
		}
		if j == i || fields > 0 && (j < i+digits || j > i+2 || v[fields] > 59) || j < len(s) && isDigit(s[j]) {
			return 0, 0, 0
		}
		fields++
		i = j
		if fields == 1 && i < len(s) && s[i] == ';' { // "00;00;03;12": frames are dropped
			sep = ';'
		}
		if fields == 3 || i+1 >= len(s) || s[i] != sep || !isDigit(s[i+1]) {
			break
		}
		i++
	}
	if fields < 2 {
		return 0, 0, 0
	}
	sec := v[0]*60 + v[1]
	if fields == 3 {
		sec = sec*60 + v[2]
	}
	ms = sec * 1000
	if fields == 3 && i+2 < len(s) && (s[i] == ':' || s[i] == ';') && isDigit(s[i+1]) && isDigit(s[i+2]) {
		i += 3
	} else if sep == ';' {
		return 0, 0, 0
	}
	if i < len(s) && s[i] == ':' {
		return 0, 0, 0
	}
	if i+1 < len(s) && (s[i] == '.' || s[i] == ',') && isDigit(s[i+1]) {
		i++
		for place := 100; i < len(s) && isDigit(s[i]); i++ {
			ms += int(s[i]-'0') * place
			place /= 10
			if i > longestStamp {
				return 0, 0, 0
			}
		}
	}
	return ms, i, fields
}

// stampRange reads a time or a range of two ("00:03 - 00:12") at the start of s, and returns when it begins.
func stampRange(s string) (ms, n, fields int) {
	ms, n, fields = clock(s)
	if fields == 0 {
		return 0, 0, 0
	}
	rest := strings.TrimLeft(s[n:], " ")
	for _, to := range [...]string{"-->", "—", "–", "-"} {
		if after, ok := strings.CutPrefix(rest, to); ok {
			after = strings.TrimLeft(after, " ")
			if _, m, f := clock(after); f > 0 {
				return ms, len(s) - len(after) + m, fields
			}
			break
		}
	}
	return ms, n, fields
}

// secondsRange reads seconds with decimals at the start of s, "3.20s", or a range of two, "3.20 - 5.04", as recognisers
// print them, and returns when it begins and its length; 0 for none.
func secondsRange(s string) (ms, n int) {
	ms, n = seconds(s)
	if n == 0 {
		return 0, 0
	}
	unit := n < len(s) && s[n] == 's'
	if unit {
		n++
	}
	rest := strings.TrimLeft(s[n:], " ")
	for _, to := range [...]string{"-->", "->", "—", "–", "-", ":"} {
		if after, ok := strings.CutPrefix(rest, to); ok {
			after = strings.TrimLeft(after, " ")
			if _, m := seconds(after); m > 0 {
				if m < len(after) && after[m] == 's' {
					m++
				}
				return ms, len(s) - len(after) + m
			}
			break
		}
	}
	if !unit {
		return 0, 0 // "[3.2]" is a section
	}
	return ms, n
}

// seconds reads a number with decimals at the start of s, in milliseconds; "12s" needs none.
func seconds(s string) (ms, n int) {
	for n < len(s) && n < 6 && isDigit(s[n]) {
		ms = ms*10 + int(s[n]-'0')
		n++
	}
	if n == 0 {
		return 0, 0
	}
	ms *= 1000
	if n < len(s) && s[n] == 's' {
		return ms, n
	}
	if n+1 >= len(s) || s[n] != '.' || !isDigit(s[n+1]) {
		return 0, 0
	}
	n++
	for place := 100; n < len(s) && n < longestStamp && isDigit(s[n]); n++ {
		ms += int(s[n]-'0') * place
		place /= 10
	}
	return ms, n
}

// ofDay says whether what follows a time makes it a time of day: "10:15 AM", "2:37 p.m.".
func ofDay(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00a0\u202f")
	if len(rest) < 2 || rest[0]|0x20 != 'a' && rest[0]|0x20 != 'p' {
		return false
	}
	rest = strings.TrimPrefix(rest[1:], ".")
	return rest != "" && rest[0]|0x20 == 'm' && (len(rest) == 1 || !isWordByte(rest[1]))
}

// bracketedStamp reads "[00:12:31]", "(12:31)", "{12:31}" or a range in brackets at the start of s.
func bracketedStamp(s string) (ms, n int, ok bool) {
	if s == "" || strings.IndexByte("[(#{<", s[0]) < 0 {
		return 0, 0, false
	}
	closer := byte(']')
	switch s[0] {
	case '(':
		closer = ')'
	case '{':
		closer = '}'
	case '<':
		closer = '>'
	case '#': // "#00:12:31-4#": with tenths of a second
		closer = '#'
	}
	i := 1
	for i < len(s) && i < 3 && s[i] == ' ' {
		i++
	}
	ms, n, fields := stampRange(s[i:])
	if fields == 0 {
		if ms, n = secondsRange(s[i:]); n == 0 {
			return 0, 0, false
		}
	}
	i += n
	if closer == '#' && i+1 < len(s) && s[i] == '-' && isDigit(s[i+1]) {
		ms += int(s[i+1]-'0') * 100
		i += 2
	}
	if i < len(s) && s[i] == ' ' {
		i++
	}
	if i >= len(s) || s[i] != closer {
		return 0, 0, false
	}
	return ms, i + 1, true
}

// timeLine reads the line that begins a cue of SubRip or WebVTT: two times with an arrow between. What stands behind
// them (settings, coordinates) is not read.
func timeLine(line string) (start, end int, ok bool) {
	line = strings.TrimSpace(line)
	start, n, fields := clockOf(line, 1)
	if fields == 0 {
		return 0, 0, false
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(line[n:], " \t"), "-->")
	if !ok {
		return 0, 0, false
	}
	rest = strings.TrimLeft(rest, " \t")
	end, n, fields = clockOf(rest, 1)
	if fields == 0 || n < len(rest) && rest[n] != ' ' && rest[n] != '\t' {
		return 0, 0, false
	}
	if tail := strings.TrimSpace(rest[n:]); tail != "" && strings.IndexByte(tail, ':') < 0 && ends(rest) &&
		(tail[0] != '[' || strings.IndexByte(tail, ']') != len(tail)-1) {
		// speech, neither a setting nor who speaks
		return 0, 0, false
	}
	return start, end, true
}

// A clockwork is what the document shows about its times: which signs for a time it uses.
type clockwork struct {
	bare  bool // "0:03 text": times of two fields begin lines
	round bool // "(0:03)": times stand in round brackets within lines
	dated bool // "12/03/2024, 14:05 - text": a date and a time of day begin lines
	daily bool // "2:15 PM": times of day stand alone on lines
}

// clocksOf looks for times that rise through the text: one alone may be a time of day or a verse.
func clocksOf(s string) clockwork {
	var c clockwork
	bare, round := riser{last: -1}, riser{last: -1}
	days, halves := 0, 0
	for at := 0; at < len(s); {
		l, next := lineAt(s, at)
		line := strings.TrimLeft(strings.TrimSpace(l.Of(s)), "-+>|# ")
		if dated(line) > 0 {
			days++
		} else if line != "" && isDigit(line[0]) && dayTail(line) {
			halves++
		}
		when, _, ok := strings.Cut(line, ": ") // "0:03: Thank you"
		if ms, n, fields := clock(when); ok && fields == 2 && n == len(when) {
			bare.add(ms)
		} else if ms, n, fields := clock(line); fields == 2 && !ofDay(line[n:]) {
			bare.add(ms)
		}
		for k := strings.IndexByte(line, '('); k >= 0; {
			if ms, n, ok := bracketedStamp(line[k:min(len(line), k+2*longestStamp)]); ok {
				round.add(ms)
				k += n - 1
			}
			j := strings.IndexByte(line[k+1:], '(')
			if j < 0 {
				break
			}
			k += j + 1
		}
		at = next
	}
	c.bare, c.round, c.dated, c.daily = bare.rises(), round.rises(), days > 1, halves > 1
	return c
}

// A riser counts how often a number does not fall.
type riser struct{ n, up, last int }

func (r *riser) add(v int) {
	if r.n++; v >= r.last {
		r.up++
	}
	r.last = v
}

func (r *riser) rises() bool { return r.n >= 2 && r.up*10 >= r.n*9 }
