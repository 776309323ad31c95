package readers

import "strings"

func isSSA(in *input) bool {
	head := strings.TrimLeft(in.head(4096), " \t\r\n;")
	return strings.HasPrefix(head, "[Script Info]") || strings.Contains(head, "\n[Events]") && strings.Contains(head, "\nFormat:")
}

// readSSA reads SubStation Alpha (.ssa, .ass): the lines of dialogue, with the names that the column of names has; not
// comments, drawings, or the effects in braces.
func readSSA(in *input) ([]Document, error) {
	// The order of the columns where the file does not tell it.
	columns := []string{"layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"}
	var cues []cue
	events := false
	title := ""
	for line := range strings.Lines(in.text.text) {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		if strings.HasPrefix(line, "[") {
			events = strings.EqualFold(line, "[Events]")
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		switch key = strings.ToLower(strings.TrimSpace(key)); {
		case !ok:
		case key == "title" && !events:
			title = value
		case !events:
		case key == "format":
			columns = columns[:0:0]
			for _, c := range strings.Split(value, ",") {
				columns = append(columns, strings.ToLower(strings.TrimSpace(c)))
			}
		case key == "dialogue":
			cues = append(cues, dialogue(columns, value))
		}
	}
	docs, err := in.timed(cues)
	if err == nil {
		docs[0].Title = title
	}
	return docs, err
}

// dialogue reads a line by its columns; the last one holds the rest of the line, commas too.
func dialogue(columns []string, value string) cue {
	c := cue{start: noTime, end: noTime}
	for i, v := range strings.SplitN(value, ",", len(columns)) {
		v = strings.TrimSpace(v)
		switch columns[i] {
		case "start":
			c.start = clockTime(v)
		case "end":
			c.end = clockTime(v)
		case "name", "actor":
			c.name = v
		case "text":
			c.text = undressed(v)
		}
	}
	return c
}

// undressed drops the overrides in braces and what they draw.
func undressed(s string) string {
	var b strings.Builder
	draws := false
	for s != "" {
		before, rest, ok := strings.Cut(s, "{")
		inside, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			before, after = s, ""
		}
		if !draws {
			b.WriteString(before)
		}
		if i := strings.LastIndex(inside, `\p`); i >= 0 && i+2 < len(inside) && '0' <= inside[i+2] && inside[i+2] <= '9' {
			draws = inside[i+2] != '0'
		}
		s = after
	}
	return ssaBreaks.Replace(b.String())
}

var ssaBreaks = strings.NewReplacer(`\N`, "\n", `\n`, "\n", `\h`, " ")
