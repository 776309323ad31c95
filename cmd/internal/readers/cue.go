package readers

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// A cue is what was said at one time, whatever the file calls it.
type cue struct {
	start, end int    // milliseconds; end < start: until the next one
	name       string // of who speaks; "" where the file does not tell
	text       string // lines are separated by a line end
}

// noTime stands where a file tells no time.
const noTime = -1

// subtitles makes WebVTT of cues. Where no cue has a time, each is a paragraph that begins with the name.
func subtitles(cues []cue) Document {
	timed := false
	for _, c := range cues {
		timed = timed || c.start >= 0
	}
	if !timed {
		return spoken(cues)
	}
	var b strings.Builder
	var places []core.Landmark
	b.WriteString("WEBVTT\n")
	last := 0
	for i, c := range cues {
		if c.start < 0 {
			c.start = last
		}
		last = c.start
		if c.end < c.start {
			c.end = c.start
			if i+1 < len(cues) {
				c.end = max(c.end, cues[i+1].start)
			}
		}
		lines := fields(c.text)
		if len(lines) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n%s --> %s\n", clock(c.start), clock(c.end))
		places = append(places, core.Landmark{At: b.Len(), Kind: core.CueMark, N: i + 1})
		if name := oneLine(c.name); name != "" {
			b.WriteString("<v " + escape(name) + ">")
		}
		for _, l := range lines {
			b.WriteString(escape(l) + "\n")
		}
	}
	return Document{Text: b.String(), Core: core.VTT, Places: places}
}

// spoken writes what was said without times: the name, a colon and the words, a paragraph each time another one speaks.
func spoken(cues []cue) Document {
	var b strings.Builder
	var places []core.Landmark
	last := ""
	for _, c := range cues {
		said, name := strings.Join(fields(c.text), " "), oneLine(c.name)
		if said == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		places = append(places, core.Landmark{At: b.Len(), Kind: core.ParagraphMark, N: len(places) + 1})
		if name != "" && name != last {
			b.WriteString(name + ": ")
		}
		last = name
		b.WriteString(said)
	}
	return Document{Text: b.String(), Places: places}
}

// fields returns the lines that say something, their white space folded.
func fields(s string) (lines []string) {
	for l := range strings.Lines(s) {
		if l = oneLine(l); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

var escapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func escape(s string) string { return escapes.Replace(s) }

// clock writes milliseconds as WebVTT has them.
func clock(ms int) string {
	s := ms / 1000
	return fmt.Sprintf("%02d:%02d:%02d.%03d", s/3600, s/60%60, s%60, ms%1000)
}

// longest is the most milliseconds that are taken for a time: a thousand hours.
const longest = 1000 * 3600 * 1000

// milliseconds returns a number of seconds in milliseconds.
func milliseconds(seconds float64) int {
	if math.IsNaN(seconds) || seconds < 0 || seconds*1000 > longest {
		return noTime
	}
	return int(math.Round(seconds * 1000))
}

// clockTime reads "1:02:03.4", "02:03,400", "12.5" (seconds) or "01:02:03:12" (the last are frames, which are not
// counted), as subtitles and tables have them; noTime for others.
func clockTime(s string) int {
	s = strings.ReplaceAll(strings.TrimSuffix(strings.TrimSpace(s), "s"), ";", ":")
	parts := strings.Split(strings.Replace(s, ",", ".", 1), ":")
	if len(parts) == 4 && len(parts[3]) == len("12") && !strings.Contains(s, ".") {
		parts = parts[:3]
	}
	if len(parts) > 3 {
		return noTime
	}
	total := 0.0
	for i, p := range parts {
		if p == "" || strings.Trim(p, "0123456789.") != "" || i+1 < len(parts) && strings.Contains(p, ".") {
			return noTime
		}
		n, err := strconv.ParseFloat(p, 64)
		if err != nil {
			return noTime
		}
		total = total*60 + n
	}
	return milliseconds(total)
}
