package main

import (
	"os"

	"github.com/charmbracelet/colorprofile"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"golang.org/x/term"
)

const (
	measure  = 80 // columns that text is set in where the terminal is wider: longer lines are hard to read
	minWidth = 30 // columns below which a verdict and its place do not fit on a line
)

// paper says how wide text is set, and whether in colour.
func (a *app) paper(o *options) (width int, color bool) {
	toStdout := o.out == "" || o.out == files.Stdin
	width = o.width
	if width == 0 {
		width = measure
		if f, ok := a.stdout.(*os.File); ok && toStdout {
			if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
				width = max(min(w, measure), minWidth)
			}
		}
	}
	switch o.color {
	case "always":
		return width, true
	case "never":
		return width, false
	}
	// NO_COLOR, CLICOLOR, CLICOLOR_FORCE and TERM=dumb are read there. A file never gets colour unasked.
	return width, toStdout && colorprofile.Detect(a.stdout, a.environ) > colorprofile.ASCII
}
