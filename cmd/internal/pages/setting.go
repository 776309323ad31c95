package pages

import (
	"math"
	"strings"
)

// A Glyph is one letter where it stands, in a PDF's own system: from the left, and from the foot of the page up.
type Glyph struct {
	Letter                 rune
	X, Y                   float64 // the origin, on the baseline
	Left, Right, Low, High float64 // the box of the font around it
	Size                   float64 // the font's, before it is enlarged
	Angle                  float64 // radians, counter-clockwise
}

// A Setting collects letters into runs: words, as a rule. A space is where letters stand apart, and never a letter: the
// spaces in a file are now and then too many (in justified type) or none.
type Setting struct {
	Height float64 // of the page
	runs   []Run
	text   strings.Builder
	first  Glyph
	size   float64 // of the run, on the page
	end    float64 // where the last letter ends, along the line
}

// along returns where the letter begins and ends on its line, how far down the page the line is, as the letter is
// turned, and the height of the letter's box.
func (g *Glyph) along() (start, end, down, height float64) {
	switch g.turn() {
	case 90:
		return g.Low, g.High, g.X, g.Right - g.Left
	case 180:
		return -g.Right, -g.Left, g.Y, g.High - g.Low
	case 270:
		return -g.High, -g.Low, -g.X, g.Right - g.Left
	}
	return g.Left, g.Right, -g.Y, g.High - g.Low
}

// apart is the least space between letters of two words, of the size: spaces of type are a quarter to a third.
const apart = 0.12

// Set adds a letter. scale tells by how much its type is enlarged; it is asked where a run begins.
func (s *Setting) Set(g Glyph, scale func() float64) {
	if s.begins(g) {
		s.cut()
		s.first, s.size = g, g.Size*scale()
		_, s.end, _, _ = g.along()
	} else if g.Letter == ' ' {
		return
	}
	_, end, _, _ := g.along()
	s.end = max(s.end, end)
	s.text.WriteRune(g.Letter)
}

// begins reports whether a run begins with the letter. A space ends a run.
func (s *Setting) begins(g Glyph) bool {
	if g.Letter == ' ' || s.text.Len() == 0 {
		s.cut()
		return g.Letter != ' '
	}
	start, _, down, height := g.along()
	_, _, base, first := s.first.along()
	gap := start - s.end
	return g.turn() != s.first.turn() || g.Size != s.first.Size || math.Abs(down-base) > 0.1*s.size ||
		math.Abs(height-first) > 0.15*first || gap > apart*s.size || gap < -0.5*s.size
}

func (s *Setting) cut() {
	if s.text.Len() == 0 {
		return
	}
	g := s.first
	start, _, _, _ := g.along()
	x, y := g.Left, s.Height-g.Y
	switch g.turn() {
	case 90:
		x, y = g.X, s.Height-g.Low
	case 180:
		x = g.Right
	case 270:
		x, y = g.X, s.Height-g.High
	}
	s.runs = append(s.runs, Run{X: x, Y: y, Width: s.end - start, Size: s.size, Turn: g.turn(), Text: s.text.String()})
	s.text.Reset()
}

// Done returns the runs.
func (s *Setting) Done() []Run {
	s.cut()
	return s.runs
}

// turn rounds the angle to a quarter turn in degrees; -1 is no quarter.
func (g *Glyph) turn() int {
	q := math.Round(g.Angle / (math.Pi / 2))
	if !(math.Abs(g.Angle-q*math.Pi/2) <= 0.2) {
		return -1
	}
	return ((int(q)%4 + 4) % 4) * 90
}
