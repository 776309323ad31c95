package pdf

import (
	"math"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/pages"
)

// A glyph is one letter where it stands, in the page's own system: from the left, and from the foot up.
type glyph struct {
	letter                 rune
	x, y                   float64 // the origin, on the baseline
	left, right, low, high float64 // the box of the font around it
	size, scale            float64 // the font's size, and by how much it is enlarged
	turn                   int     // degrees
}

// A setting collects letters into runs: words, as a rule. A space is where letters stand apart, and never a letter: the
// spaces in a file are now and then too many (in justified type) or none.
type setting struct {
	height float64 // of the page
	runs   []pages.Run
	text   strings.Builder
	first  glyph
	size   float64 // of the run, on the page
	end    float64 // where the last letter ends, along the line
}

// along returns where the letter begins and ends on its line, how far down the page the line is, as the letter is
// turned, and the height of the letter's box.
func (g *glyph) along() (start, end, down, height float64) {
	switch g.turn {
	case 90:
		return g.low, g.high, g.x, g.right - g.left
	case 180:
		return -g.right, -g.left, g.y, g.high - g.low
	case 270:
		return -g.high, -g.low, -g.x, g.right - g.left
	}
	return g.left, g.right, -g.y, g.high - g.low
}

// apart is the least space between letters of two words, of the size: spaces of type are a quarter to a third.
const apart = 0.12

// begins reports whether a run begins with the letter. A space ends a run.
func (s *setting) begins(g glyph) bool {
	if g.letter == ' ' || s.text.Len() == 0 {
		s.cut()
		return g.letter != ' '
	}
	start, _, down, height := g.along()
	_, _, base, first := s.first.along()
	gap := start - s.end
	return g.turn != s.first.turn || g.size != s.first.size || math.Abs(down-base) > 0.1*s.size ||
		math.Abs(height-first) > 0.15*first || gap > apart*s.size || gap < -0.5*s.size
}

func (s *setting) begin(g glyph) {
	s.cut()
	s.first, s.size = g, g.size*g.scale
	_, s.end, _, _ = g.along()
	s.text.WriteRune(g.letter)
}

func (s *setting) add(g glyph) {
	if g.letter == ' ' {
		return
	}
	_, end, _, _ := g.along()
	s.end = max(s.end, end)
	s.text.WriteRune(g.letter)
}

func (s *setting) cut() {
	if s.text.Len() == 0 {
		return
	}
	g := s.first
	start, _, _, _ := g.along()
	x, y := g.left, s.height-g.y
	switch g.turn {
	case 90:
		x, y = g.x, s.height-g.low
	case 180:
		x = g.right
	case 270:
		x, y = g.x, s.height-g.high
	}
	s.runs = append(s.runs, pages.Run{X: x, Y: y, Width: s.end - start, Size: s.size, Turn: g.turn, Text: s.text.String()})
	s.text.Reset()
}

func (s *setting) done() []pages.Run {
	s.cut()
	return s.runs
}
