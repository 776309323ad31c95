package match

import (
	"cmp"
	"slices"

	"github.com/quotedrift/quotedrift/core/diff"
)

// alike is how far below the best score a place may be and still fit as well: less than any word weighs in a quotation
// of twenty words.
const alike = 0.02

// alikeFar is how many words more than the best place a place may differ in and still fit as well.
const alikeFar = 3

// attempts is how many windows are aligned for one query, the most promising first.
const attempts = 12

// enoughCells is the number of cells after which no other window is aligned: it only comes to bear on quotations of
// some hundred words, for which the first window is nearly always the right one.
const enoughCells = 2 * maxCells

// approximate returns the places where the query stands with changes that are honest to claim. Windows are read and
// aligned in the order of what they may hold, until no other can be as good as the best that was found.
func (f *finder) approximate() []Match {
	lo, hi, weight := f.part()
	if weight == 0 {
		return nil
	}
	share := searchShare
	if f.evidence <= 2*shortWords {
		share = shortShare
	}
	v, ok := f.survey(lo, hi, weight, share)
	if !ok {
		return nil
	}
	v.want()
	f.more = 3
	defer v.done()
	var ms []Match
	var ready []spot
	best, tried, nearest := 0, 0, len(f.rows) // best in levels of the part's weight
	for level := levels; level >= 0 && level+1 >= best; level-- {
		if len(v.bounds[level]) == 0 && level > 0 {
			continue
		}
		ready = v.spots(level, ready)
		slices.SortFunc(ready, compareSpots)
		ready = ready[:min(len(ready), enoughSpots)]
		far := v.words*(levels-level)/levels + 1
		later := ready[:0]
		for _, s := range ready {
			switch {
			case s.far > far:
				later = append(later, s)
			case s.far > nearest+alikeFar || tried == attempts || f.cells > enoughCells || f.known(v, s, ms):
			default:
				tried++
				if m, ok := f.attempt(v, s); ok {
					ms = append(ms, m)
					nearest = min(nearest, s.far)
					best = max(best, int((m.Score-alike)*levels))
				}
			}
		}
		ready = later
	}
	return ms
}

// compareSpots orders spots, the most promising first: those with the fewest words to change, and of them those that
// hold most of the words.
func compareSpots(a, b spot) int {
	return cmp.Or(a.far-b.far, b.weight-a.weight, a.end-b.end)
}

// known says whether the spot lies in a place that was found.
func (f *finder) known(v *survey, s spot, ms []Match) bool {
	end := f.x.word(s.end - 1)
	for _, m := range ms {
		if m.Words.Start <= end && end < m.Words.End {
			return true
		}
	}
	return false
}

// attempt aligns the query with the source around a spot, and where words at an end of the query found nothing there,
// again with more of the source: two remarks may have been joined, or an ellipsis stand for pages.
func (f *finder) attempt(v *survey, s spot) (Match, bool) {
	m := min(v.words, 64)
	// room for the rows outside the part, and for words that the query lacks
	before, after := v.lo+v.words/2+16, len(f.rows)-v.lo-m+v.words/2+16
	far := farSplice
	if f.loose || len(f.q.Seams) > 0 {
		before, after = before+reach, after+reach
		far = farReach
	}
	f.look(max(0, s.end-m-before), min(len(f.x.ids), s.end+after))
	a := f.try()
	doubt := !f.honest(a.score, a.tally)
	if (doubt || a.lackHead+a.lackTail > 0) && 5*a.tally.found > 2*f.weight && f.more > 0 {
		f.more--
		if doubt || a.lackHead > 0 {
			before += far
		}
		if doubt || a.lackTail > 0 {
			after += far
		}
		f.look(max(0, s.end-m-before), min(len(f.x.ids), s.end+after))
		a = f.try()
	}
	return f.match(a)
}

// An attempt is an alignment of the query with the columns.
type attempt struct {
	score    int
	steps    []step
	tally    tally
	lackHead int // words at the beginning of the query that found nothing, if they are enough to be a remark of their own
	lackTail int // and at its end
}

// try aligns the query with the columns.
func (f *finder) try() attempt {
	var a attempt
	if len(f.rows)*(len(f.cols)+1) > maxCells {
		a.score, a.steps = f.alignLong()
	} else {
		a.score, a.steps = f.align(false)
	}
	a.steps, a.lackHead, a.lackTail = f.trim(a.steps)
	a.steps = f.withUnit(a.steps)
	a.tally = f.count(a.steps)
	return a
}

// match makes a match of an attempt if it is honest.
func (f *finder) match(a attempt) (Match, bool) {
	n := a.tally
	if len(a.steps) == 0 || n.first < 0 || !f.honest(a.score, n) {
		return Match{}, false
	}
	score := min(1, max(0, float64(a.score)/float64(f.weight)))
	m := Match{Words: diff.Range{Start: f.cols[n.first].word, End: f.cols[n.last].word + 1}, Score: score}
	m.Script, m.Omitted = f.script(a.steps)
	m.Context = f.context(m.Words)
	switch n.changes {
	case 0:
		m.Exactness, m.Score = Exact, 1
	case 1:
		m.Exactness = Variant
	}
	return m, true
}

// trim gives up pairs of unlike words at the ends of an alignment, but for one word that stands right beside the rest
// and may stand for the other: both are words of grammar of one kind, or neither is one.
func (f *finder) trim(steps []step) (out []step, lackHead, lackTail int) {
	head := 0
	for head < len(steps) && f.unpaired(steps[head]) {
		head++
	}
	if head == len(steps) {
		return nil, 0, 0
	}
	tail := len(steps)
	for f.unpaired(steps[tail-1]) {
		tail--
	}
	out = make([]step, 0, len(steps))
	col := steps[head].col
	for i, s := range steps[:head] {
		if i == head-1 && f.mayStand(s) && !f.cols[col].far {
			out = append(out, s)
		} else if s.rows > 0 {
			out = append(out, step{row: s.row, col: col, rows: s.rows})
		}
	}
	out = append(out, steps[head:tail]...)
	last := steps[tail-1]
	col = last.col + last.cols
	for i, s := range steps[tail:] {
		if i == 0 && f.mayStand(s) && !f.cols[s.col].far {
			out = append(out, s)
			col = s.col + 1
		} else if s.rows > 0 {
			out = append(out, step{row: s.row, col: col, rows: s.rows})
		}
	}
	return out, f.lacking(steps, false), f.lacking(steps, true)
}

// lacking returns how many words stand at the beginning, or the end, of the query that mostly found nothing, or 0 where
// they weigh too little to be a remark of their own. A "the" that was found by chance among them does not end them: the
// words are those up to which what is lacking outweighs what was found by most.
func (f *finder) lacking(steps []step, back bool) int {
	words, most, at := 0, 0, 0
	sum := 0
	for i := range steps {
		s := steps[i]
		if back {
			s = steps[len(steps)-1-i]
		}
		for r := s.row; r < s.row+s.rows; r++ {
			if f.rows[r].kind != rowWord {
				continue
			}
			words++
			if s.cols > 0 && s.like >= full-1 {
				sum -= int(f.rows[r].weight)
			} else {
				sum += int(f.rows[r].weight)
			}
		}
		if sum > most {
			most, at = sum, words
		}
	}
	if at < 3 || 8*most < f.weight {
		return 0
	}
	return at
}

// mayStand says whether the one word of the step may stand for the other.
func (f *finder) mayStand(s step) bool {
	return s.rows == 1 && s.cols == 1 && f.rows[s.row].shape.group == f.cols[s.col].shape.group
}

// unpaired says whether a step pairs nothing that is alike.
func (f *finder) unpaired(s step) bool { return s.rows == 0 || s.cols == 0 || s.like == 0 }

// rank orders matches, best first, keeps those that fit as well as the best, and drops overlaps.
func (f *finder) rank(ms []Match) []Match {
	slices.SortStableFunc(ms, func(a, b Match) int {
		if a.Exactness != b.Exactness && (a.Exactness == Exact || b.Exactness == Exact) {
			return int(b.Exactness) - int(a.Exactness)
		}
		switch {
		case a.Score > b.Score:
			return -1
		case a.Score < b.Score:
			return 1
		}
		return a.Words.Start - b.Words.Start
	})
	out := ms[:0]
	for _, m := range ms {
		if len(out) > 0 && (m.Score < out[0].Score-alike || m.Exactness != Exact && out[0].Exactness == Exact) {
			break
		}
		overlaps := false
		for _, o := range out {
			if m.Words.Start < o.Words.End && o.Words.Start < m.Words.End {
				overlaps = true
			}
		}
		if !overlaps {
			out = append(out, m)
		}
	}
	slices.SortStableFunc(out, byContext)
	return out
}
