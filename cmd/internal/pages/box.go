package pages

import "slices"

// A box is type that stands beside running text which goes on around it: a pull quote, a sidebar. Its lines are a flow
// of the file.
type box struct {
	flow
	rows []row
}

// A flow is type that the file has together, a line below the other: pieces[from:to] in the order of the file.
type flow struct {
	from, to                 int
	left, right, top, bottom float64
}

const (
	// flowLines is how far apart two lines of a flow may be, of the size: a heading of a box and its first line are.
	flowLines = 3.5
	// flowGap is the widest space in a line of a flow, of the size: more parts the cells of a table.
	flowGap = 1.5
	// letterHeight is about the height of small letters above the line, of the size.
	letterHeight = 0.45
	// boxGap is the least space between a box and the text around it, of the size: it is wider than between words.
	boxGap = 0.5
	// mostFlows bounds the flows of a page: one that has more is written word by word in some other order.
	mostFlows = 300
)

// boxesOf takes the boxes out of the rows of a page or of a column, and returns the rest and the boxes in the order of the file. A column is
// no box: no line of the text beside it runs on below it in its full width.
func boxesOf(rows []row) (rest []row, boxes []box) {
	if len(rows) > columnRows {
		return rows, nil
	}
	pieces := allPieces(rows)
	slices.SortStableFunc(pieces, func(a, b piece) int { return a.at - b.at })
	flows := flowsOf(pieces)
	if len(flows) < 2 || len(flows) > mostFlows {
		return rows, nil
	}
	boxed := map[int]int{} // by piece.at: which box, from 1
	for _, f := range flows {
		if around(f, pieces) {
			boxes = append(boxes, box{flow: f})
			for _, p := range pieces[f.from:f.to] {
				boxed[p.at] = len(boxes)
			}
		}
	}
	if len(boxes) == 0 {
		return rows, nil
	}
	for _, r := range rows {
		parts := make(map[int][]piece)
		for _, p := range r.pieces {
			parts[boxed[p.at]] = append(parts[boxed[p.at]], p)
		}
		if p := parts[0]; p != nil {
			rest = append(rest, rowOf(r, p))
		}
		for k := range boxes {
			if p := parts[k+1]; p != nil {
				boxes[k].rows = append(boxes[k].rows, rowOf(r, p))
			}
		}
	}
	return rest, boxes
}

// flowsOf cuts the pieces, in the order of the file, where the file goes on elsewhere on the page than behind the last
// word or at the next line.
func flowsOf(pieces []piece) []flow {
	var out []flow
	for i, p := range pieces {
		if n := len(out) - 1; n >= 0 && out[n].goesOn(pieces[i-1], p) {
			out[n].add(p, i)
			continue
		}
		out = append(out, flow{from: i, left: p.X, right: p.X, top: p.Y, bottom: p.Y})
		out[len(out)-1].add(p, i)
	}
	return out
}

func (f *flow) add(p piece, i int) {
	f.to = i + 1
	f.left, f.right = min(f.left, p.X), max(f.right, p.X+p.Width)
	f.top, f.bottom = min(f.top, p.Y-letterHeight*p.Size), max(f.bottom, p.Y)
}

// goesOn reports whether the piece goes on with the flow behind its last piece.
func (f *flow) goesOn(last, p piece) bool {
	size := max(last.Size, p.Size)
	switch down := p.Y - last.Y; {
	case down < -0.5*size || down > flowLines*size:
		return false
	case down < 0.5*size: // on the same line
		gap := p.X - last.X - last.Width
		return gap > -size && gap < flowGap*size
	}
	return p.X < f.right && p.X+p.Width > f.left
}

const (
	// besideLines is how many lines of the text stand beside a box at least.
	besideLines = 2
	// returnLines is how far below the last line beside the box, of the size, the text has its full width again, and
	// returnWords about how many words that is.
	returnLines, returnWords = 6, 40
)

// around reports whether running text goes around the flow: it stands beside it, on one side, with nothing within the
// flow, and then it crosses the flow's width, below or above. Where one of the two follows the other in the file at
// once, as columns do, the flow has to be much the smaller one.
func around(f flow, pieces []piece) bool {
	first, last := -1, -1 // of the text beside
	side, lines, own, letters := 0, 0, 0, 0
	other := true // all type beside it is of another size
	for i, p := range pieces {
		if i >= f.from && i < f.to {
			own += len(p.Text)
			continue
		}
		if p.Y-letterHeight*p.Size >= f.bottom || p.Y <= f.top {
			continue
		}
		gap := boxGap * p.Size
		if otherSize(p.Size, pieces[f.from].Size) {
			gap = 0 // other type is told by its size
		} else {
			other = false
		}
		switch {
		case p.X+p.Width+gap <= f.left && side <= 0:
			side = -1
		case p.X >= f.right+gap && side >= 0:
			side = 1
		default:
			return false
		}
		switch {
		case last < 0:
			first, lines = i, 1
		case p.Y > pieces[last].Y+0.5*p.Size:
			lines++
		case p.Y < pieces[last].Y-0.5*p.Size:
			return false // the text beside has columns itself
		}
		letters, last = letters+len(p.Text), i
	}
	if lines < besideLines || !other && letters < own || !other && (first == f.to || last+1 == f.from) && letters < 3*own {
		return false
	}
	return f.crossed(pieces, last+1, last+returnWords, pieces[last]) ||
		f.crossed(pieces, first-returnWords, first, pieces[first])
}

// crossed reports whether type of the size of the piece near by, pieces[from:to] without the flow's own, crosses the
// flow's width.
func (f *flow) crossed(pieces []piece, from, to int, near piece) bool {
	for i := max(0, from); i < min(to, len(pieces)); i++ {
		p := pieces[i]
		if (i < f.from || i >= f.to) && p.X < f.right && p.X+p.Width > f.left &&
			p.Size < 1.1*near.Size && near.Size < 1.1*p.Size &&
			p.Y-near.Y < returnLines*p.Size && near.Y-p.Y < returnLines*p.Size {
			return true
		}
	}
	return false
}
