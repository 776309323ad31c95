package pages

import "slices"

// mostCellLines is how many lines a cell of a table has at most: columns have more.
const mostCellLines = 8

// cellsOf cuts the rows of a block where a table has cells of several lines: each is a block, as the file has them, one
// beside the other. What stands above and below stays together.
func cellsOf(rows []row) []block {
	if len(rows) > columnRows {
		return []block{rows}
	}
	pieces := allPieces(rows)
	slices.SortStableFunc(pieces, func(a, b piece) int { return a.at - b.at })
	flows := flowsOf(pieces)
	if len(flows) < 2 || len(flows) > mostFlows {
		return []block{rows}
	}
	var out []block
	start := 0
	for i := 0; i < len(flows); {
		j := i + 1
		for j < len(flows) && besides(flows[j-1], flows[j], pieces) {
			j++
		}
		from, to, ok := rowsWith(rows, flows[i:j], pieces)
		if ok && from >= start {
			if from > start {
				out = append(out, rows[start:from])
			}
			for _, f := range flows[i:j] {
				out = append(out, f.within(rows[from:to], pieces))
			}
			start = to
		}
		i = j
	}
	if start < len(rows) {
		out = append(out, rows[start:])
	}
	return out
}

// besides reports whether the second flow begins on the line on which the first does, right of it.
func besides(a, b flow, pieces []piece) bool {
	p, q := pieces[a.from], pieces[b.from]
	return b.left >= a.right+boxGap*q.Size && p.Y-q.Y < 0.2*q.Size && q.Y-p.Y < 0.2*q.Size
}

// rowsWith returns the rows in which the flows stand, where one of them has several lines, none too many, and nothing
// else stands there.
func rowsWith(rows []row, flows []flow, pieces []piece) (from, to int, ok bool) {
	if len(flows) < 2 {
		return 0, 0, false
	}
	top, bottom, several := flows[0].top, flows[0].bottom, false
	for _, f := range flows {
		size := pieces[f.from].Size
		several = several || f.bottom-f.top > size
		if f.bottom-f.top > mostCellLines*1.5*size {
			return 0, 0, false
		}
		top, bottom = min(top, f.top), max(bottom, f.bottom)
	}
	from = slices.IndexFunc(rows, func(r row) bool { return r.y > top })
	if from < 0 || !several {
		return 0, 0, false
	}
	first, last := pieces[flows[0].from].at, pieces[flows[len(flows)-1].to-1].at
	for to = from; to < len(rows) && rows[to].y <= bottom; to++ {
		for _, p := range rows[to].pieces {
			if p.at < first || p.at > last {
				return 0, 0, false
			}
		}
	}
	return from, to, true
}

// within returns the flow's part of the rows.
func (f *flow) within(rows []row, pieces []piece) (out block) {
	first, last := pieces[f.from].at, pieces[f.to-1].at
	for _, r := range rows {
		var own []piece
		for _, p := range r.pieces {
			if p.at >= first && p.at <= last {
				own = append(own, p)
			}
		}
		if own != nil {
			out = append(out, rowOf(r, own))
		}
	}
	return out
}
