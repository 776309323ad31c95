package show

import (
	"encoding/csv"
	"strings"
	"unicode"
)

// A table writes rows, each with the same cells behind it.
type table struct {
	*csv.Writer
	behind []string
}

// Write writes a row; what fails is told by Error.
func (t *table) Write(cells []string) {
	row := make([]string, 0, len(cells)+len(t.behind))
	for _, c := range cells {
		row = append(row, cell(c))
	}
	for _, c := range t.behind {
		row = append(row, cell(c))
	}
	_ = t.Writer.Write(row)
}

// runs are the signs by which a spreadsheet takes a cell for a formula and runs it, in both widths.
const runs = "=+-@＝＋－＠"

// cell makes a text fit for a cell of a spreadsheet. One that would be run has an apostrophe before it, by which
// spreadsheets tell a text; the line feed is the only control that is left, and what else a terminal would obey or not show
// is named by its code point, as in the other formats.
func cell(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if strings.ContainsFunc(s, unfit) {
		var b strings.Builder
		for _, r := range s {
			switch {
			case !unfit(r):
				b.WriteRune(r)
			case r == '\r':
				b.WriteByte('\n')
			case unicode.IsSpace(r):
				b.WriteByte(' ')
			default:
				name(&b, r)
			}
		}
		s = b.String()
	}
	if start := strings.TrimLeftFunc(s, unicode.IsSpace); start != "" && strings.ContainsRune(runs, []rune(start[:min(len(start), 4)])[0]) {
		return "'" + s
	}
	return s
}

// unfit reports whether a sign in a cell is one to clean: a control but the line feed, or what is not shown but for joiners.
func unfit(r rune) bool { return r != '\n' && (unicode.IsControl(r) || hidden(r)) }
