package readers

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// isTTML tells Timed Text (TTML, DFXP, IMSC, EBU-TT) by its root, and the XML that YouTube has of its own.
func isTTML(in *input) bool {
	switch rootName(in.head(8192)) {
	case "tt", "timedtext", "transcript":
		return true
	}
	return false
}

// rootName returns the local name of the first element of XML, or "".
func rootName(s string) string {
	for {
		s = strings.TrimLeft(s, " \t\r\n\ufeff")
		var end string
		switch {
		case strings.HasPrefix(s, "<!--"):
			end = "-->"
		case strings.HasPrefix(s, "<?"):
			end = "?>"
		case strings.HasPrefix(s, "<!"):
			end = ">"
		case strings.HasPrefix(s, "<"):
			name := s[1:]
			if i := strings.IndexAny(name, " \t\r\n/>"); i >= 0 {
				name = name[:i]
			}
			return name[strings.LastIndexByte(name, ':')+1:]
		default:
			return ""
		}
		i := strings.Index(s, end)
		if i < 0 {
			return ""
		}
		s = s[i+len(end):]
	}
}

// readTTML reads the paragraphs with their times; a time counts from that of the element around it. Who speaks is the
// ttm:agent of the paragraph or of a span in it.
func readTTML(in *input) ([]Document, error) {
	x := ttml{w: newWalker(in.data, "", in.limits), frames: 30, ticks: 1, agents: map[string]string{}}
	if err := x.w.children(visitor{start: x.element}); err != nil && len(x.cues) == 0 {
		return nil, err
	}
	docs, err := in.timed(x.cues)
	if err == nil {
		docs[0].Title, docs[0].Language = x.title, x.language
	}
	return docs, err
}

type ttml struct {
	w               *walker
	frames, ticks   float64           // a second
	agents          map[string]string // names by their ids
	cues            []cue
	title, language string
	at              int // milliseconds: when the elements around begin
	agent           string
}

func (x *ttml) element(e xml.StartElement) error {
	switch e.Name.Local {
	case "tt":
		x.rates(e)
	case "head", "metadata", "div", "body", "layout", "styling", "timedtext", "transcript":
	case "title":
		s, err := x.w.words()
		x.title = oneLine(s)
		return err
	case "agent":
		return x.named(e)
	case "p", "text":
		return x.paragraph(e)
	default:
		return x.w.skip()
	}
	at, agent := x.at, x.agent
	if t, _ := x.times(e); t >= 0 {
		x.at = t
	}
	x.agent = x.who(e)
	err := x.w.children(visitor{start: x.element})
	x.at, x.agent = at, agent
	return err
}

// rates reads what the root says of frames and ticks.
func (x *ttml) rates(e xml.StartElement) {
	x.language = attr(e, "lang")
	if n, err := strconv.ParseFloat(attr(e, "frameRate"), 64); err == nil && n > 0 {
		x.frames, x.ticks = n, n
	}
	if a, b, ok := strings.Cut(attr(e, "frameRateMultiplier"), " "); ok {
		n, err := strconv.ParseFloat(a, 64)
		d, err2 := strconv.ParseFloat(b, 64)
		if err == nil && err2 == nil && n > 0 && d > 0 {
			x.frames *= n / d
		}
	}
	if n, err := strconv.ParseFloat(attr(e, "tickRate"), 64); err == nil && n > 0 {
		x.ticks = n
	}
}

// named keeps the name of an agent.
func (x *ttml) named(e xml.StartElement) error {
	id := attr(e, "id")
	return x.w.children(visitor{start: func(e xml.StartElement) error {
		s, err := x.w.words()
		if name := oneLine(s); name != "" && x.agents[id] == "" {
			x.agents[id] = name
		}
		return err
	}})
}

// who returns the name of the agents of an element, or that of those around it.
func (x *ttml) who(e xml.StartElement) string {
	var names []string
	for _, id := range strings.Fields(attr(e, "agent")) {
		if name := x.agents[strings.TrimPrefix(id, "#")]; name != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return x.agent
	}
	return strings.Join(names, ", ")
}

func (x *ttml) paragraph(e xml.StartElement) error {
	c := cue{name: x.who(e)}
	if c.start, c.end = x.times(e); c.start < 0 {
		c.start = x.at
	}
	var b strings.Builder
	flush := func() {
		c.text = b.String()
		if strings.TrimSpace(c.text) != "" {
			x.cues = append(x.cues, c)
		}
		b.Reset()
	}
	var v visitor
	v.chars = func(s string) { b.WriteString(strings.Map(spaced, s)) }
	v.start = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "br":
			b.WriteByte('\n')
			return x.w.skip()
		case "metadata", "set":
			return x.w.skip()
		}
		before := c
		if name := x.who(e); attr(e, "agent") != "" && name != c.name {
			flush()
			c.name = name
		}
		if attr(e, "begin") != "" {
			at := x.at
			x.at = before.start
			start, end := x.times(e)
			x.at = at
			if start >= 0 {
				flush()
				c.start, c.end = start, end
			}
		}
		err := x.w.children(v)
		if c.start != before.start || c.name != before.name {
			flush()
			c.start, c.end, c.name = before.start, before.end, before.name
		}
		return err
	}
	err := x.w.children(v)
	flush()
	return err
}

// spaced makes a space of a line end: in a paragraph it is none of the text.
func spaced(r rune) rune {
	if r == '\n' || r == '\r' || r == '\t' {
		return ' '
	}
	return r
}

// times returns when an element begins and ends, noTime where it does not say. YouTube's own attributes are milliseconds
// (t, d) or seconds (start, dur).
func (x *ttml) times(e xml.StartElement) (start, end int) {
	start, end = noTime, noTime
	if s := attr(e, "begin"); s != "" {
		if start = x.time(s); start >= 0 {
			start += x.at
		}
	}
	if s := attr(e, "end"); s != "" {
		if end = x.time(s); end >= 0 {
			end += x.at
		}
	}
	if s := attr(e, "t"); s != "" && start < 0 {
		if n, err := strconv.Atoi(s); err == nil && n >= 0 && n < longest {
			start = n
			if d, err := strconv.Atoi(attr(e, "d")); err == nil && d >= 0 && d < longest {
				end = n + d
			}
		}
	}
	if s := attr(e, "start"); s != "" && start < 0 {
		start = clockTime(s)
		if d := clockTime(attr(e, "dur")); start >= 0 && d >= 0 {
			end = start + d
		}
	} else if d := x.time(attr(e, "dur")); end < 0 && start >= 0 && d >= 0 {
		end = start + d
	}
	return start, end
}

// time reads a time expression of TTML (section 12.3.1): a clock with frames or a fraction, or a number with a unit.
func (x *ttml) time(s string) int {
	s = strings.TrimSpace(s)
	if parts := strings.Split(s, ":"); len(parts) == 4 {
		t := clockTime(strings.Join(parts[:3], ":"))
		n, err := strconv.ParseFloat(parts[3], 64)
		if t < 0 || err != nil || n < 0 {
			return noTime
		}
		return t + milliseconds(n/x.frames)
	} else if len(parts) > 1 {
		return clockTime(s)
	}
	for _, unit := range []struct {
		name    string
		seconds float64
	}{{"ms", 0.001}, {"h", 3600}, {"m", 60}, {"s", 1}, {"f", 1 / x.frames}, {"t", 1 / x.ticks}} {
		if number, ok := strings.CutSuffix(s, unit.name); ok {
			n, err := strconv.ParseFloat(number, 64)
			if err != nil {
				return noTime
			}
			return milliseconds(n * unit.seconds)
		}
	}
	return noTime
}
