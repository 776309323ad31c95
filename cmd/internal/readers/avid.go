package readers

import "strings"

// avidTime reads the time line of the captions that Avid's editors exchange: "00:00:02:05 00:00:05:10", of which the last
// are frames.
func avidTime(line string) (start, end int, ok bool) {
	f := strings.Fields(line)
	if len(f) != 2 {
		return 0, 0, false
	}
	for _, t := range f {
		if len(t) != len("00:00:02:05") || strings.Count(t, ":")+strings.Count(t, ";") != 3 {
			return 0, 0, false
		}
	}
	start, end = clockTime(f[0]), clockTime(f[1])
	return start, end, start >= 0 && end >= start
}

// avidHead reports whether a line stands around the captions: a remark, or where they begin or end.
func avidHead(line string) bool {
	return strings.HasPrefix(line, "@") || strings.EqualFold(line, "<begin subtitles>") || strings.EqualFold(line, "<end subtitles>")
}

// isAvid reports whether the first line that is no remark is a time line, and the one behind it none.
func isAvid(in *input) bool {
	timed := false
	for _, line := range strings.SplitN(in.head(4096), "\n", 40) {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		if line == "" || avidHead(line) {
			continue
		}
		_, _, ok := avidTime(line)
		if timed {
			return !ok
		}
		if timed = ok; !ok {
			return false
		}
	}
	return false
}

// readAvid takes all that stands between two time lines for a caption.
func readAvid(in *input) ([]Document, error) {
	var cues []cue
	for line := range strings.Lines(in.text.text) {
		if start, end, ok := avidTime(line); ok {
			cues = append(cues, cue{start: start, end: end})
		} else if n := len(cues); n > 0 && !avidHead(strings.TrimSpace(line)) {
			cues[n-1].text += line
		}
	}
	return in.timed(cues)
}
