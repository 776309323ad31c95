package readers

import "strings"

// sbvTime reads the time line of SubViewer as YouTube writes it: "0:00:01.000,0:00:03.500".
func sbvTime(line string) (start, end int, ok bool) {
	a, b, ok := strings.Cut(strings.TrimSpace(line), ",")
	if !ok || strings.Count(a, ":") != 2 || strings.Count(b, ":") != 2 || !strings.Contains(a, ".") {
		return 0, 0, false
	}
	start, end = clockTime(a), clockTime(b)
	return start, end, start >= 0 && end >= 0
}

func isSBV(in *input) bool {
	line, _, _ := strings.Cut(strings.TrimLeft(in.head(200), " \r\n"), "\n")
	_, _, ok := sbvTime(line)
	return ok
}

// readSBV takes all that stands between two time lines for a cue's text.
func readSBV(in *input) ([]Document, error) {
	var cues []cue
	var said strings.Builder
	flush := func() {
		if n := len(cues); n > 0 {
			cues[n-1].text = said.String()
		}
		said.Reset()
	}
	for line := range strings.Lines(in.text.text) {
		if start, end, ok := sbvTime(line); ok {
			flush()
			cues = append(cues, cue{start: start, end: end})
			continue
		}
		said.WriteString(strings.ReplaceAll(line, "[br]", "\n"))
	}
	flush()
	return in.timed(cues)
}

// timed makes a document of the cues, or a trouble where nobody says anything.
func (in *input) timed(cues []cue) ([]Document, error) {
	d := subtitles(cues)
	if len(d.Places) == 0 {
		return nil, damaged("", "it holds no words that were said")
	}
	in.encoded(&d)
	return []Document{d}, nil
}
