package readers

import (
	"sort"
	"strings"
)

// lrcStamp reads a time or a note at the start of a line of lyrics: "[01:02.50]", "[ar:Somebody]".
func lrcStamp(line string) (inside, rest string, ok bool) {
	if !strings.HasPrefix(line, "[") {
		return "", "", false
	}
	return strings.Cut(line[1:], "]")
}

// isLRC reports whether nearly all of the first lines begin with a stamp, and one tells of the song or the file is named
// so: lines of a transcript may begin with times as well.
func isLRC(in *input) bool {
	lines, stamped := 0, 0
	told := extension(in.name) == ".lrc"
	for _, line := range strings.SplitN(in.head(4096), "\n", 41) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		lines++
		if inside, _, ok := lrcStamp(line); ok && isLRCNote(inside) {
			told = true
			stamped++
		} else if ok && clockTime(inside) >= 0 && strings.Contains(inside, ":") {
			stamped++
		}
	}
	return told && stamped >= 2 && stamped*10 >= lines*9
}

// isLRCNote reports whether a stamp is a note on the song: "ti:Title", "offset:+20".
func isLRCNote(inside string) bool {
	key, _, ok := strings.Cut(inside, ":")
	return ok && key != "" && strings.Trim(key, "abcdefghijklmnopqrstuvwxyz#") == ""
}

// readLRC reads lyrics. A line with several times is said at each of them; times of words are dropped.
func readLRC(in *input) ([]Document, error) {
	var cues []cue
	for line := range strings.Lines(in.text.text) {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		var at []int
		for {
			inside, rest, ok := lrcStamp(line)
			if !ok {
				break
			}
			t := clockTime(inside)
			if t < 0 && !isLRCNote(inside) {
				break
			}
			if t >= 0 {
				at = append(at, t)
			}
			line = strings.TrimSpace(rest)
		}
		for _, t := range at {
			cues = append(cues, cue{start: t, end: noTime, text: withoutAngles(line)})
		}
	}
	sort.SliceStable(cues, func(i, j int) bool { return cues[i].start < cues[j].start })
	return in.timed(cues)
}

// withoutAngles drops the times of words: "<00:12.50>wall".
func withoutAngles(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "<")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		inside, after, ok := strings.Cut(rest, ">")
		if ok && clockTime(inside) >= 0 {
			s = after
			continue
		}
		b.WriteByte('<')
		s = rest
	}
}
