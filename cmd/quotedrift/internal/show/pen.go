package show

import (
	"bufio"
	"io"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The colours are the sixteen of the terminal, so that its theme decides how they look. None carries a meaning alone.
var (
	dim    = lipgloss.NewStyle().Faint(true)
	bold   = lipgloss.NewStyle().Bold(true)
	place  = lipgloss.NewStyle().Foreground(lipgloss.Cyan)
	accent = place.Bold(true)

	inks = map[string]lipgloss.Style{
		"meaning":  lipgloss.NewStyle().Foreground(lipgloss.Red),
		"reworded": lipgloss.NewStyle().Foreground(lipgloss.Yellow),
		"missing":  lipgloss.NewStyle().Foreground(lipgloss.Magenta),
		"look":     lipgloss.NewStyle().Foreground(lipgloss.Cyan),
		"declared": lipgloss.NewStyle().Foreground(lipgloss.Blue),
		"verbatim": lipgloss.NewStyle().Foreground(lipgloss.Green),
		"":         lipgloss.NewStyle(),
	}
)

// A pen writes text of a width, in colour or not.
type pen struct {
	w     *bufio.Writer
	width int
	color bool
}

func (p *Page) pen(w io.Writer) *pen {
	width := p.Width
	if width <= 0 {
		width = 80
	}
	return &pen{w: bufio.NewWriter(w), width: width, color: p.Color}
}

// done writes out what is left, and returns the first error.
func (p *pen) done() error { return p.w.Flush() }

func (p *pen) paint(s lipgloss.Style, text string) string {
	if !p.color || text == "" {
		return text
	}
	return s.Render(text)
}

// words writes runs with their signs: [-gone-] and {+came+}, struck through and underlined where there is colour, which
// is that of the change's level; the ink is for changes without one.
func (p *pen) words(runs []run, ink lipgloss.Style) string {
	var b strings.Builder
	for _, r := range runs {
		ink := ink
		if r.level != "" {
			ink = inks[standingOfLevel[r.level]]
		}
		switch r.role {
		case gone:
			b.WriteString(p.paint(ink.Strikethrough(true), "[-"+r.text+"-]"))
		case came:
			b.WriteString(p.paint(ink.Bold(true).Underline(true), "{+"+r.text+"+}"))
		case beside:
			b.WriteString(p.paint(dim, r.text))
		default:
			b.WriteString(r.text)
		}
	}
	return b.String()
}

// set writes a paragraph with its first line after head and the following ones indented by indent columns.
func (p *pen) set(head string, indent int, text string) {
	free := max(p.width-indent, 12)
	gap := indent - lipgloss.Width(head)
	if gap < 0 {
		p.line(head)
		head, gap = "", indent
	}
	for _, l := range Wrap(text, free) {
		p.line(head + strings.Repeat(" ", gap) + l)
		head, gap = "", indent
	}
}

const (
	labelWidth = 18 // the longest names of rules have 17 letters
	noteWidth  = 64 // on narrower paper a column for the labels would leave too little for the words
)

// note writes a label in the margin's column, and what is said beside it.
func (p *pen) note(label, text string) {
	if p.width < noteWidth {
		p.set("", margin, label+"  "+text)
		return
	}
	p.set(strings.Repeat(" ", margin)+label, margin+labelWidth, text)
}

func (p *pen) line(s string) {
	p.w.WriteString(strings.TrimRight(s, " "))
	p.w.WriteByte('\n')
}

func (p *pen) blank() { p.w.WriteByte('\n') }

// fit cuts a text to the columns that are left, with an ellipsis.
func (p *pen) fit(text string, columns int) string {
	if lipgloss.Width(text) <= columns {
		return text
	}
	return ansi.Truncate(text, max(columns, 8), "…")
}
