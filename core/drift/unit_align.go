package drift

import (
	"math"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// The costs of aligning a differing block, in which an ellipsis swallows words for nothing. Only their order matters:
// what is the same word written otherwise, or a form of it, is cheapest, then a word of the same sort, then losing one
// word and adding another: costRender may be half as much, or twice, and not nothing.
const (
	costLose   = .8
	costRender = .1 // and what brackets cost, and each word that they stand for
	costKin    = .7 // modal for modal, name for name, number for number, opposites
	costSort   = .85
	costSwap   = .95
	costOdd    = 1.3 // a content word for a function word
)

// alignCells bounds the table of one block, items of the quotation times words of the source. Ordinary blocks have
// under a hundred cells; a larger block than this is one change, but for what an ellipsis swallows.
const alignCells = 1 << 12

// renderWords is the longest run of words that is looked at as one thing written in two ways, "um bilhão e duzentos
// milhões de reais" for "R$ 1,2 bilhão", and evenWords the longest where the other run is as long.
const (
	renderWords = 8
	evenWords   = 6
)

// An item is a word of the quotation, or a run in brackets.
type item struct {
	diff.Range
	sign sign
}

// A step is one move of the alignment: i items, n words of the source, and whether it stands for itself.
type step struct {
	items, words int
	alone        bool // not to be joined with its neighbours
}

// align splits a block in which no word is equal into the smallest changes.
func (j *judge) align(a, b diff.Range) []unit {
	items := j.items(a)
	if b.Len() == 0 || len(items) == 0 {
		return j.oneSided(items, a, b)
	}
	if len(items)*b.Len() > alignCells {
		return j.alignLong(items, a, b)
	}
	if it := items[0]; len(items) == 1 && b.Len() == 1 && it.sign == silent && j.said[b.Start].Kind != text.Gap &&
		!j.foreign(b.Start) {
		return j.join(items, b, []step{{1, 1, true}}) // whatever it costs: losing a word and adding one costs more
	}
	return j.join(items, b, j.table(items, b))
}

// items reads the words of the range as items.
func (j *judge) items(a diff.Range) []item {
	var out []item
	for i := a.Start; i < a.End; i++ {
		w := j.Quote[i]
		it := item{Range: diff.Range{Start: i, End: i + 1}}
		switch {
		case w.Kind == text.Gap:
			it.sign = gap
		case w.Kind == text.Sic:
			it.sign = sic
		case w.Aside == text.Bracketed || w.Aside == text.Parenthesised:
			it.sign = aside
			for it.End < a.End && j.Quote[it.End].Aside == w.Aside && j.Quote[it.End].Kind != text.Sic {
				it.End++
			}
			i = it.End - 1
		}
		out = append(out, it)
	}
	return out
}

// oneSided is the units of words that only one run has.
func (j *judge) oneSided(items []item, a, b diff.Range) []unit {
	if len(items) == 0 {
		return []unit{{A: a, B: b, sign: j.signAt(a.Start, b)}}
	}
	var out []unit
	for _, it := range items {
		if n := len(out); n > 0 && it.sign == silent && out[n-1].sign == silent && !j.atSeam(it.Start) {
			out[n-1].A.End = it.End
			continue
		}
		out = append(out, unit{A: it.Range, B: b, sign: it.sign})
	}
	return out
}

// signAt says what admits the omission of the source's words between the words at-1 and at of the quotation. Where the
// attribution stands between two parts, the source may go on with another sentence; within one, nothing may go.
func (j *judge) signAt(at int, b diff.Range) sign {
	for _, i := range [...]int{at - 1, at} {
		if i < 0 || i >= len(j.Quote) {
			continue
		}
		switch w := j.Quote[i]; {
		case w.Kind == text.Gap:
			return gap
		case w.Aside == text.Bracketed:
			return aside
		}
	}
	if j.atSeam(at) {
		if j.reported(b) {
			return seam
		}
		for i := max(0, b.Start-1); i < b.End; i++ {
			if j.stops(i) {
				return seam
			}
		}
	}
	return silent
}

// alignLong aligns a block that is too large for a table: the ellipses swallow all but what stands next to the words
// around them; without one, the block is a single change.
func (j *judge) alignLong(items []item, a, b diff.Range) []unit {
	first, last := -1, -1
	for i, it := range items {
		if it.sign == gap {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return []unit{{A: a, B: b}}
	}
	left := min(b.Len(), 2*first)
	right := min(b.Len()-left, 2*(len(items)-1-last))
	if first*left > alignCells || (len(items)-1-last)*right > alignCells {
		return []unit{{A: a, B: b}}
	}
	var out []unit
	if first > 0 {
		out = j.join(items[:first], diff.Range{Start: b.Start, End: b.Start + left},
			j.table(items[:first], diff.Range{Start: b.Start, End: b.Start + left}))
	}
	mid := diff.Range{Start: b.Start + left, End: b.End - right}
	out = append(out, unit{A: items[first].Range, B: mid, sign: gap})
	end := diff.Range{Start: mid.End, End: mid.End}
	out = append(out, j.oneSided(items[first+1:last+1], diff.Range{}, end)...)
	if rest := items[last+1:]; len(rest) > 0 {
		out = append(out, j.join(rest, diff.Range{Start: mid.End, End: b.End},
			j.table(rest, diff.Range{Start: mid.End, End: b.End}))...)
	}
	return out
}

// table finds the cheapest steps from the start of the block to its end (dynamic programming over the two runs, with
// moves of up to renderWords words on either side for what is written otherwise).
func (j *judge) table(items []item, b diff.Range) []step {
	n, m := len(items), b.Len()
	cost := make([]float64, (n+1)*(m+1))
	from := make([]step, (n+1)*(m+1))
	for k := range cost {
		cost[k] = math.Inf(1)
	}
	cost[0] = 0
	may := j.mayBeAlike(items, b)
	quote, said := j.readings(j.Draft, j.Quote[items[0].Start:items[n-1].End]), j.readings(j.Source, j.said[b.Start:b.End])
	for i := 0; i <= n; i++ {
		for k := 0; k <= m; k++ {
			c := cost[i*(m+1)+k]
			relax := func(s step, more float64) {
				at := (i+s.items)*(m+1) + k + s.words
				if c+more < cost[at]-1e-9 {
					cost[at], from[at] = c+more, s
				}
			}
			if k < m {
				lose := costLose
				if j.said[b.Start+k].Kind == text.Gap {
					lose = .01
				}
				relax(step{words: 1}, lose)
			}
			if i == n {
				continue
			}
			if it := items[i]; k < m && it.Len() == 1 && j.Quote[it.Start].Key == j.said[b.Start+k].Key {
				relax(step{1, 1, true}, 0)
			}
			switch it := items[i]; it.sign {
			case gap:
				for w := 0; k+w <= m; w++ {
					relax(step{1, w, true}, 0)
				}
			case aside:
				for w := 0; k+w <= m && w <= 2*it.Len()+8; w++ {
					relax(step{1, w, true}, costRender*float64(1+w))
				}
			case sic:
				relax(step{1, 0, true}, 0)
			default:
				relax(step{items: 1}, costLose)
				for x := 1; x <= renderWords && i+x <= n && items[i+x-1].sign == silent; x++ {
					for y := 1; y <= renderWords && k+y <= m && max(x, y)+min(x, y)/2 <= evenWords+evenWords/2; y++ {
						if x == 1 && y == 1 {
							price, alone := j.kin(quote.at(it.Start-items[0].Start, 1), said.at(k, 1))
							if price > 0 && j.foreign(b.Start+k) {
								price += costLose
							}
							relax(step{1, 1, alone}, price)
						} else if may(i, i+x, k, k+y) && quote.at(it.Start-items[0].Start, x).Written(said.at(k, y)) != alike.Not {
							relax(step{x, y, true}, costRender)
						}
					}
				}
			}
		}
	}
	var back []step
	for i, k := n, m; i > 0 || k > 0; {
		s := from[i*(m+1)+k]
		back = append(back, s)
		i, k = i-s.items, k-s.words
	}
	for x, y := 0, len(back)-1; x < y; x, y = x+1, y-1 {
		back[x], back[y] = back[y], back[x]
	}
	return back
}

func (j *judge) readings(t *text.Text, words []text.Word) readings {
	return readings{text: t, words: words, lang: j.lang, made: make([][renderWords]*alike.Reading, len(words))}
}

// join makes units of the steps: steps that stand for themselves as they are, neighbouring other ones together.
func (j *judge) join(items []item, b diff.Range, steps []step) []unit {
	var out []unit
	i, k := 0, b.Start
	// whether the next step may join the last unit, and whether that is what somebody else says
	open, theirs := false, false
	at := 0
	if len(items) > 0 {
		at = items[0].Start
	}
	for _, s := range steps {
		u := unit{A: diff.Range{Start: at, End: at}, B: diff.Range{Start: k, End: k + s.words}}
		if s.items > 0 {
			u.A.End = items[i+s.items-1].End
			u.sign = items[i].sign
		}
		if u.A.Len() == 1 && u.B.Len() == 1 && j.Quote[u.A.Start].Key == j.said[u.B.Start].Key {
			u.equal, u.sign = true, silent
		}
		i, k, at = i+s.items, k+s.words, u.A.End
		other := s.items == 0 && j.foreign(u.B.Start)
		n := len(out)
		if open && !s.alone && n > 0 && other == theirs {
			out[n-1].A.End, out[n-1].B.End = u.A.End, u.B.End
			continue
		}
		open, theirs = !s.alone, other
		if n > 0 && u.sign == silent && out[n-1].sign == silent && j.denies(u)*j.denies(out[n-1]) < 0 {
			out[n-1].A.End, out[n-1].B.End = u.A.End, u.B.End // "cannot" and "can never"
			continue
		}
		for n > 0 && u.sign == silent && !u.equal && out[n-1].sign == silent && !out[n-1].equal && j.oneNumber(out[n-1], u) {
			u.A.Start, u.B.Start = out[n-1].A.Start, out[n-1].B.Start // "half a million" and "600,000"
			out, n = out[:n-1], n-1
		}
		out = append(out, u)
	}
	for n := range out {
		if u := &out[n]; u.sign == silent && !u.equal && u.A.Len() == 0 {
			u.sign = j.signAt(u.A.Start, u.B)
		}
	}
	return out
}

// oneNumber reports whether the two neighbouring units are one number on each side, and not so by themselves.
func (j *judge) oneNumber(x, y unit) bool {
	if x.A.Len() > 0 && x.B.Len() > 0 && y.A.Len() > 0 && y.B.Len() > 0 || y.A.End-x.A.Start > renderWords ||
		y.B.End-x.B.Start > renderWords {
		return false
	}
	return alike.OneNumber(j.Quote[x.A.Start:y.A.End], j.lang) && alike.OneNumber(j.said[x.B.Start:y.B.End], j.lang)
}

// denies is how many denials more the quotation's side of the unit has than the source's.
func (j *judge) denies(u unit) int {
	return negations(j.a(u), j.lang) - negations(j.b(u), j.lang)
}
