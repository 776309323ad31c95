package pages

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// Columns are looked for on pages of at most this many rows; a page of a book has fewer than a hundred.
const columnRows = 1000

// A block is rows that are read from the top down: a page, or one column of it.
type block []row

// blocksOf cuts a page's rows where a gutter parts columns. What stands above a pair of columns is read before them,
// what stands below after them. Cells of a table are no columns: their lines are short; those of several lines are
// cut where no gutter is left.
//
// The gutter taken first is the one that the most rows leave free.
func blocksOf(rows []row) []block {
	if len(rows) == 0 {
		return nil
	}
	if len(rows) > columnRows {
		return []block{rows}
	}
	g, ok := widestGutter(rows)
	if !ok {
		return cellsOf(rows)
	}
	var left, right []row
	for _, r := range rows[g.from:g.to] {
		var a, b []piece
		for _, p := range r.pieces {
			if p.X < g.x {
				a = append(a, p)
			} else {
				b = append(b, p)
			}
		}
		if a != nil {
			left = append(left, rowOf(r, a))
		}
		if b != nil {
			right = append(right, rowOf(r, b))
		}
	}
	if rightToLeft(allPieces(rows[g.from:g.to])) {
		left, right = right, left
	}
	out := blocksOf(rows[:g.from])
	out = append(out, blocksOf(left)...)
	out = append(out, blocksOf(right)...)
	return append(out, blocksOf(rows[g.to:])...)
}

func rowOf(r row, pieces []piece) row {
	part := row{y: r.y, pieces: pieces}
	part.settle()
	return part
}

func allPieces(rows []row) (all []piece) {
	for _, r := range rows {
		all = append(all, r.pieces...)
	}
	return all
}

// A gutter is a height of the page, rows[from:to], through which no type stands at x.
type gutter struct {
	x        float64
	from, to int
}

// leastLines is how many lines a column has at least.
const leastLines = 4

// widestGutter returns the gutter that is left free by the most rows, and of those in the middle of the widest space.
func widestGutter(rows []row) (best gutter, ok bool) {
	lo, hi := rows[0].left(), rows[0].right()
	for i := range rows {
		lo, hi = min(lo, rows[i].left()), max(hi, rows[i].right())
	}
	const bins = 240
	step := (hi - lo) / bins
	if step <= 0 {
		return best, false
	}
	// free[i] is where row i has no type. A space as between words is none.
	covered := make([][bins]bool, len(rows))
	for i := range rows {
		pieces := rows[i].pieces
		for k := 0; k < len(pieces); {
			start, end := pieces[k].X, pieces[k].X+pieces[k].Width
			k++
			for k < len(pieces) && pieces[k].X-end < 0.55*rows[i].size {
				end = max(end, pieces[k].X+pieces[k].Width)
				k++
			}
			for b := max(0, int((start-lo)/step)); b < bins && lo+float64(b)*step <= end; b++ {
				covered[i][b] = true
			}
		}
	}
	var now gutter
	most, width, first := 0, 0, 0
	for b := 1; b < bins; b++ {
		g, n := bandAt(rows, func(i int) bool { return covered[i][b] }, lo+(float64(b)+0.5)*step)
		if g.from != now.from || g.to != now.to {
			now, first = g, b
		}
		if n > most || n > 0 && n == most && b-first > width {
			most, width = n, b-first
			best, ok = gutter{lo + (float64(first+b)/2+0.5)*step, g.from, g.to}, true
		}
	}
	return best, ok
}

// bandAt returns the longest stretch of rows that leave x free and have a column on both sides of it, and its length.
func bandAt(rows []row, covers func(int) bool, x float64) (best gutter, most int) {
	for i := 0; i < len(rows); {
		if covers(i) {
			i++
			continue
		}
		from := i
		for i < len(rows) && !covers(i) {
			i++
		}
		if g := (gutter{x, from, i}); i-from > most && parts(rows[from:i], x) {
			best, most = g, i-from
		}
	}
	return best, most
}

// parts reports whether there is a column on either side of x: lines enough, of some words each. The file tells columns
// from the cells of a table: it has the lines of one column together. Where it goes from row to row, as a scan's does,
// only running text on both sides, whose lines begin in the middle of sentences, makes columns.
func parts(rows []row, x float64) bool {
	left, right := side{}, side{}
	both, apart := 0, 0
	for i := range rows {
		k := sort.Search(len(rows[i].pieces), func(k int) bool { return rows[i].pieces[k].X >= x })
		l, r := rows[i].pieces[:k], rows[i].pieces[k:]
		left.add(l)
		right.add(r)
		if len(l) > 0 && len(r) > 0 {
			both++
			if r[0].at != l[len(l)-1].at+1 {
				apart++
			}
		}
	}
	if left.lines < leastLines || right.lines < leastLines {
		return false
	}
	if apart*2 < both {
		return left.runs() && right.runs()
	}
	if left.mean() >= 18 && right.mean() >= 18 {
		return true
	}
	return left.mean() >= 8 && right.mean() >= 8 && both >= 3 && apart*10 >= both*9
}

// A side counts the lines on one side of a gutter, their letters, and those that begin small.
type side struct{ lines, letters, small int }

func (s *side) add(pieces []piece) {
	if len(pieces) == 0 {
		return
	}
	s.lines++
	for _, p := range pieces {
		s.letters += len(p.Text)
	}
	if first, _ := utf8.DecodeRuneInString(pieces[0].Text); unicode.IsLower(first) {
		s.small++
	}
}

func (s *side) mean() int { return s.letters / s.lines }

func (s *side) runs() bool { return s.mean() >= 20 && s.small*5 >= s.lines*2 }
