package match

import "github.com/quotedrift/quotedrift/core/diff"

// blockCells is the size to which a piece between two anchors of a long alignment is aligned word by word.
const blockCells = 250_000

// alignLong aligns a query and columns whose product is over maxCells: the words that a plain diff finds equal are
// anchors, and only what lies between them is aligned by likeness. What stands before the first anchor and behind the
// last takes no part. Time is that of diff.Words, and at most blockCells for each piece.
func (f *finder) alignLong() (score int, steps []step) {
	var a, b []string
	var at []int // row of each of a
	for i := range f.rows {
		if k := f.rows[i].kind; k == rowWord || k == rowAside {
			a, at = append(a, f.rows[i].key), append(at, i)
		}
	}
	for i := range f.cols {
		b = append(b, f.x.types.keys[f.cols[i].id])
	}
	script := stripStrays(diff.Words(a, b))
	row, col, any := 0, 0, false
	total := 0
	for _, e := range script {
		if e.Op != diff.Equal {
			continue
		}
		lo, hi := at[e.A.Start], at[e.A.End-1]
		if !any {
			steps, any = f.lackAll(steps, row, lo, e.B.Start), true
		} else {
			s, more := f.block(row, lo, col, e.B.Start)
			total, steps = total+s, append(steps, more...)
		}
		// A run of equal words may have an ellipsis or a seam inside.
		col = e.B.Start
		for r := lo; r <= hi; r++ {
			s := step{row: r, col: col, rows: 1}
			if k := f.rows[r].kind; k == rowWord || k == rowAside {
				s.cols, s.like = 1, full
				total += int(f.rows[r].weight)
				col++
			}
			steps = append(steps, s)
		}
		row = hi + 1
	}
	return total, f.lackAll(steps, row, len(f.rows), col)
}

// lackAll adds the rows [lo, hi) as words that the source lacks.
func (f *finder) lackAll(steps []step, lo, hi, col int) []step {
	for r := lo; r < hi; r++ {
		steps = append(steps, step{row: r, col: col, rows: 1})
	}
	return steps
}

// block aligns the rows [r0, r1) with the columns [c0, c1), all of them.
func (f *finder) block(r0, r1, c0, c1 int) (int, []step) {
	if r0 == r1 && c0 == c1 {
		return 0, nil
	}
	if (r1-r0)*(c1-c0+1) > blockCells {
		steps := f.lackAll(nil, r0, r1, c0)
		for c := c0; c < c1; c++ {
			steps = append(steps, step{row: r1, col: c, cols: 1})
		}
		return -jumpOpen - lackOpen - (r1-r0)*lackWord - (c1-c0)*jumpWord, steps
	}
	rows, cols := f.rows, f.cols
	f.rows, f.cols = rows[r0:r1], cols[c0:c1]
	f.forget()
	score, found := f.align(true)
	f.rows, f.cols = rows, cols
	f.forget()
	steps := make([]step, len(found))
	for i, s := range found {
		s.row, s.col = s.row+r0, s.col+c0
		steps[i] = s
	}
	return score, steps
}

// stripStrays takes the equal runs at the ends of a script that are few words a long way off: a diff pays nothing for
// distance.
func stripStrays(s diff.Script) diff.Script {
	stray := func(equal, change diff.Edit) bool {
		return equal.Op == diff.Equal && 8*equal.A.Len() < max(change.A.Len(), change.B.Len())
	}
	for len(s) > 0 && s[0].Op != diff.Equal || len(s) > 1 && stray(s[0], s[1]) {
		s = s[1:]
	}
	for n := len(s); n > 0 && s[n-1].Op != diff.Equal || n > 1 && stray(s[n-1], s[n-2]); n = len(s) {
		s = s[:n-1]
	}
	return s
}
