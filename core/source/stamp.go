package source

import "strings"

// longestStamp is the length of "100:00:00.000" with room for more digits of a second: a longer one is no time.
const longestStamp = 18

// clock reads a time at the start of s: "hh:mm:ss.mmm", "mm:ss", with a comma or a stop before any number of digits
// of a second. It returns milliseconds, the number of bytes read, and how many fields the time has; zero fields where
// s begins with none. Minutes and seconds above 59 are no time, unless they are the first field.
func clock(s string) (ms, n, fields int) {
	var v [3]int
	i := 0
	for fields < 3 {
		j := i
		for j < len(s) && j < i+4 && isDigit(s[j]) {
			v[fields] = v[fields]*10 + int(s[j]-'0')
			j++
		}
		if j == i || fields > 0 && (j != i+2 || v[fields] > 59) || j < len(s) && isDigit(s[j]) {
			return 0, 0, 0
		}
		fields++
		i = j
		if fields == 3 || i+1 >= len(s) || s[i] != ':' || !isDigit(s[i+1]) {
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
	if i < len(s) && s[i] == ':' {
		return 0, 0, 0
	}
	ms = sec * 1000
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

// bracketedStamp reads "[00:12:31]" or "(12:31)" at the start of s.
func bracketedStamp(s string) (ms, n int, ok bool) {
	if s == "" || s[0] != '[' && s[0] != '(' {
		return 0, 0, false
	}
	closer := byte(']')
	if s[0] == '(' {
		closer = ')'
	}
	i := 1
	for i < len(s) && i < 3 && s[i] == ' ' {
		i++
	}
	ms, n, fields := clock(s[i:])
	if fields == 0 {
		return 0, 0, false
	}
	i += n
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
	start, n, fields := clock(line)
	if fields == 0 {
		return 0, 0, false
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(line[n:], " \t"), "-->")
	if !ok {
		return 0, 0, false
	}
	rest = strings.TrimLeft(rest, " \t")
	end, n, fields = clock(rest)
	if fields == 0 || n < len(rest) && rest[n] != ' ' && rest[n] != '\t' {
		return 0, 0, false
	}
	return start, end, true
}
