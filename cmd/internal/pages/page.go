// Package pages turns printed pages into running text: the lines in the order of reading, without what is printed on
// every page, the lines joined into paragraphs, words whole that a line cut.
//
// It knows where each piece of type stands, and nothing of the program that found out: the command asks PDFium, the
// browser pdf.js. Offsets, sizes and widths are in points of the page.
package pages

import "sort"

// A Run is a piece of type on one baseline. Spaces inside are part of the text.
type Run struct {
	X, Y  float64 // where it begins: from the left, and from the top down to the baseline
	Width float64
	Size  float64 // of the type: about the height from descender to ascender
	Turn  int     // degrees by which the type is turned, counter-clockwise, rounded to 90; other angles are -1
	Text  string
}

// A Page is what is printed on one.
type Page struct {
	Width, Height float64
	Runs          []Run // in the order of the file
	Picture       bool  // something is on the page, and no text
}

// A Place tells that from an offset of the text on, the words stand on a page.
type Place struct {
	Start int // bytes
	Page  int // from 1
}

// A Text is what the pages say.
type Text struct {
	String string
	Places []Place // in order
}

// Read reads the pages. Paragraphs are separated by an empty line. Notes at the foot of a page follow the paragraph that
// runs over its end. Never fails; linear in the number of runs but for the search of columns, which is bounded.
func Read(pages []Page) Text {
	sheets := make([]sheet, len(pages))
	for i, p := range pages {
		sheets[i] = sheet{number: i + 1, rows: joinInitials(rowsOf(upright(p)))}
	}
	dropFurniture(sheets)
	var w writer
	for i := range sheets {
		w.page(&sheets[i])
	}
	return w.finish()
}

// A piece is a run with its place in the file.
type piece struct {
	Run
	at int
}

// A sheet is a page as rows of type, from the top down.
type sheet struct {
	number int
	rows   []row
}

// upright returns the runs that are read together: those of the turn that most letters have, as if they were level.
// Type that stands across the others is a mark of the printer's or the binder's and is left out, unless it is a tenth
// of the page: then it is a table that lies on its side, and follows.
func upright(p Page) []piece {
	count, all := map[int]int{}, 0
	for _, r := range p.Runs {
		count[r.Turn] += len(r.Text)
		all += len(r.Text)
	}
	turns := []int{0, 90, 180, 270}
	sort.SliceStable(turns, func(i, j int) bool { return count[turns[i]] > count[turns[j]] })
	var out []piece
	below := 0.0
	for i, turn := range turns {
		if count[turn] == 0 || i > 0 && count[turn]*10 < all {
			continue
		}
		deepest := below
		for k, r := range p.Runs {
			if r.Turn != turn {
				continue
			}
			switch turn {
			case 90:
				r.X, r.Y = p.Height-r.Y, r.X
			case 180:
				r.X, r.Y = p.Width-r.X, p.Height-r.Y
			case 270:
				r.X, r.Y = r.Y, p.Width-r.X
			}
			r.Y += below
			deepest = max(deepest, r.Y)
			out = append(out, piece{r, k})
		}
		below = deepest + 3*p.Height
	}
	return out
}
