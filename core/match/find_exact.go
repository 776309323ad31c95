package match

import (
	"slices"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// maxExact is how many exact places are compared by their context; in a longer list the first stand for all.
const maxExact = 4096

// exact returns the places where all words of the query stand in order with nothing between, at most most of them,
// those that the context speaks for first among the first limit. A query with an ellipsis or brackets has none here:
// it is aligned. O(words of the query and of the source) at the worst: the places of the rarest word are tried as
// long as that is less than a search through all (Knuth, Morris and Pratt 1977).
func (f *finder) exact(most, limit int) []Match {
	if f.loose {
		return nil
	}
	var pattern []uint32
	rarest, fewest := 0, len(f.x.ids)+1
	for i := range f.rows {
		r := &f.rows[i]
		if r.kind != rowWord {
			continue
		}
		if r.id == none {
			return nil
		}
		if n := len(f.x.of(r.class)); n < fewest {
			rarest, fewest = len(pattern), n
		}
		pattern = append(pattern, r.id)
	}
	m, ids := len(pattern), f.x.ids
	if m > len(ids) {
		return nil
	}
	var found []int
	places := f.x.of(f.x.classOf[pattern[rarest]])
	if len(places) <= 4*len(ids)/m {
		end := 0
		f.work += len(places) * m
		for _, p := range places {
			at := int(p) - rarest
			if at < end || at+m > len(ids) || !slices.Equal(ids[at:at+m], pattern) {
				continue
			}
			found = append(found, at)
			end = at + m
			if len(found) == limit {
				break
			}
		}
	} else {
		f.work += len(ids)
		found = search(ids, pattern, limit)
	}
	return f.placed(slices.DeleteFunc(found, func(at int) bool { return !f.sameWords(at) }), m, most)
}

// placed makes matches of the positions at which the m words of the query stand.
func (f *finder) placed(found []int, m, most int) []Match {
	ms := make([]Match, len(found))
	for i, at := range found {
		ms[i] = Match{Words: diff.Range{Start: f.x.word(at), End: f.x.word(at+m-1) + 1}, Score: 1, Exactness: Exact}
		ms[i].Context = f.context(ms[i].Words)
	}
	slices.SortStableFunc(ms, byContext)
	ms = ms[:min(len(ms), most)]
	for i := range ms {
		lo := f.x.position(ms[i].Words.Start)
		f.look(lo, lo+m)
		steps, col := f.steps[:0], 0
		for r := range f.rows {
			s := step{row: r, col: col, rows: 1, like: full}
			if f.rows[r].kind == rowWord {
				s.cols = 1
				col++
			}
			steps = append(steps, s)
		}
		f.steps = steps
		ms[i].Script, ms[i].Omitted = f.script(steps)
	}
	return ms
}

// search returns where the pattern stands in ids, without overlaps, at most limit places. O(len(ids)+len(pattern)).
func search(ids, pattern []uint32, limit int) []int {
	border := make([]int32, len(pattern)) // length of the longest border of each prefix
	for i, k := 1, int32(0); i < len(pattern); i++ {
		for k > 0 && pattern[i] != pattern[k] {
			k = border[k-1]
		}
		if pattern[i] == pattern[k] {
			k++
		}
		border[i] = k
	}
	var found []int
	k := 0
	for i, id := range ids {
		for k > 0 && id != pattern[k] {
			k = int(border[k-1])
		}
		if id == pattern[k] {
			k++
		}
		if k == len(pattern) {
			found = append(found, i+1-k)
			k = 0
			if len(found) == limit {
				break
			}
		}
	}
	return found
}

// ContextWords is how many words on each side of a quotation are compared with those of a passage: a sentence.
const ContextWords = 12

// A surrounding is a word around the quotation.
type surrounding struct {
	id     uint32
	weight int
}

// surround notes the words around the quotation.
func (f *finder) surround() {
	before := f.q.Before[max(0, len(f.q.Before)-ContextWords):]
	after := f.q.After[:min(len(f.q.After), ContextWords)]
	f.around = 0
	for side, near := range [2][]text.Word{before, after} {
		f.beside[side] = f.beside[side][:0]
		for _, w := range near {
			if w.Key != "" && len(w.Key) <= longestStem {
				weight := weigh(w.Key, 0, 0, f.x.lang)
				f.around += weight
				if id := f.x.types.find(w.Key); id != none {
					f.beside[side] = append(f.beside[side], surrounding{id, weight})
				}
			}
		}
	}
}

// context returns the share by weight of the words around the quotation that stand around the passage too, in any
// order. Without words around the quotation it is 0.
func (f *finder) context(at diff.Range) float64 {
	if f.around == 0 {
		return 0
	}
	const reach = ContextWords + ContextWords/2
	lo, hi := f.x.position(at.Start), f.x.position(at.End)
	shared := 0
	for side, ids := range [2][]uint32{f.x.ids[max(0, lo-reach):lo], f.x.ids[hi:min(len(f.x.ids), hi+reach)]} {
		var used [reach]bool
		for _, w := range f.beside[side] {
			for i, id := range ids {
				if id == w.id && !used[i] {
					used[i] = true
					shared += w.weight
					break
				}
			}
		}
	}
	return float64(shared) / float64(f.around)
}

func byContext(a, b Match) int {
	switch {
	case a.Context > b.Context:
		return -1
	case a.Context < b.Context:
		return 1
	}
	return a.Words.Start - b.Words.Start
}
