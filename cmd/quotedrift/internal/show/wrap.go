package show

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// stay is a space at which a line does not break.
const stay = "\ue020" // of the private use area: no article needs it

// Wrap breaks text into lines of at most the columns, at spaces alone: a break at a hyphen would take the signs of a
// change from its words. A run of letters that is wider than a line, as East Asian text is, is broken where the line
// ends. Columns are those of a terminal, and styles reach over the ends of lines. Linear in len(text).
func Wrap(text string, columns int) []string {
	var lines []string
	line, width := "", 0
	for i, word := range strings.Split(text, " ") {
		w := lipgloss.Width(word)
		joined := word
		if i > 0 && (width > 0 || line == "" && len(lines) == 0) {
			joined, w = " "+word, w+1
		}
		switch {
		case width+w <= columns:
			line += joined
			width += w
		case lipgloss.Width(word) <= columns:
			lines = append(lines, line)
			line, width = word, lipgloss.Width(word)
		default:
			cut := strings.Split(ansi.Hardwrap(line+joined, columns, true), "\n")
			last := len(cut) - 1
			lines = append(lines, cut[:last]...)
			line, width = cut[last], lipgloss.Width(cut[last])
		}
	}
	lines = append(lines, line)

	// The writer closes styles at the end of each line and opens them again on the next.
	var b strings.Builder
	w := lipgloss.NewWrapWriter(&b)
	_, _ = w.Write([]byte(strings.Join(lines, "\n"))) // a Builder does not fail
	_ = w.Close()
	lines = strings.Split(strings.ReplaceAll(b.String(), stay, " "), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return lines
}
