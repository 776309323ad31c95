package match

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// onePart returns the places of the heaviest part of a query that is honest to claim by itself, where the whole is
// not: one half of an interrupted quotation stands in the source and the other does not. The words of the other parts
// are Deletes, and take their weight from the score. A part of fewer than five words says too little for a whole.
func (x *Index) onePart(q Query, most, limit int) []Match {
	var best []Match
	heaviest := 0
	start := 0
	for i := 0; i <= len(q.Seams); i++ {
		end := len(q.Words)
		if i < len(q.Seams) {
			end = min(max(q.Seams[i], start), len(q.Words))
		}
		ms, weight := x.part(q.Words[start:end], q, most, limit)
		if len(ms) > 0 && weight > heaviest {
			best, heaviest = ms, weight
			for k := range best {
				best[k].Script = within(best[k].Script, best[k].Words, start, end, len(q.Words))
			}
		}
		start = end
	}
	if len(best) == 0 {
		return nil
	}
	f := x.finder(q)
	defer f.release()
	for k := range best {
		best[k].Score *= float64(heaviest) / float64(f.weight)
		best[k].Exactness = Approximate
	}
	return best
}

// reordered is onePart for a query whose parts an ellipsis joins in another order than they stand in: each of them has
// a place of its own.
func (x *Index) reordered(q Query, most, limit int) []Match {
	q.Seams = nil
	for i, w := range q.Words {
		if w.Kind == text.Gap && i > 0 {
			q.Seams = append(q.Seams, i)
		}
	}
	start := 0
	for i := 0; i <= len(q.Seams) && len(q.Seams) > 0; i++ {
		end := len(q.Words)
		if i < len(q.Seams) {
			end = q.Seams[i]
		}
		ms, _ := x.part(q.Words[start:end], q, 1, limit)
		if len(ms) == 0 || ms[0].Exactness != Exact {
			return nil
		}
		start = end
	}
	return x.onePart(q, most, limit)
}

// part finds the words of one part, and returns their weight too.
func (x *Index) part(words []text.Word, q Query, most, limit int) ([]Match, int) {
	f := x.finder(Query{Words: words, Before: q.Before, After: q.After})
	defer f.release()
	if f.evidence <= 2*shortWords {
		return nil, 0
	}
	return f.find(most, limit), f.weight
}

// within makes a script of the words [lo, hi) of a query one of all its n words: the others are Deletes.
func within(s diff.Script, b diff.Range, lo, hi, n int) diff.Script {
	var out diff.Script
	if lo > 0 {
		out = append(out, diff.Edit{Op: diff.Delete, A: diff.Range{Start: 0, End: lo},
			B: diff.Range{Start: b.Start, End: b.Start}})
	}
	for _, e := range s {
		e.A.Start, e.A.End = e.A.Start+lo, e.A.End+lo
		out = append(out, e)
	}
	if hi < n {
		out = append(out, diff.Edit{Op: diff.Delete, A: diff.Range{Start: hi, End: n},
			B: diff.Range{Start: b.End, End: b.End}})
	}
	return out
}
