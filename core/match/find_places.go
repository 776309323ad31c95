package match

import (
	"slices"
)

const (
	// searchShare is the share, in percent of weight, of the heaviest part's words that a place must have to be looked at: well
	// below what honest asks for.
	searchShare = 40
	// attempts is how many places are aligned for one query, the most promising first; alignments of long queries are fewer.
	attempts = 12
	// reach is how many words of the source an ellipsis or a seam may swallow at each side of the part that is looked for.
	reach = 400
)

// A place is a window of the source that holds enough words of a part of the query.
type place struct {
	lo, hi int // positions
	weight int // of the part's words that are in it, in any order
}

// part returns the heaviest run of rows between ellipses and seams, and its weight.
func (f *finder) part() (lo, hi, weight int) {
	start, sum := 0, 0
	for i := 0; i <= len(f.rows); i++ {
		if i == len(f.rows) || f.rows[i].kind == rowGap || f.rows[i].kind == rowSeam {
			if sum > weight {
				lo, hi, weight = start, i, sum
			}
			start, sum = i+1, 0
			continue
		}
		if f.rows[i].kind == rowWord {
			sum += int(f.rows[i].weight)
		}
	}
	return lo, hi, weight
}

// A term is a class of words that a part of the query holds.
type term struct {
	class uint32
	count int32
	each  int32 // weight of one
}

// places returns the windows of the source in which words of the query's heaviest part stand that make up share percent
// of its weight, the heaviest first, at most most.
//
// None is missed whose words stand within half as many again as the part has: a place that has the share must hold one
// of the rarest words that together weigh more than the rest (prefix filtering: Chaudhuri, Ganti and Kaushik 2006), so only the places
// of those are counted, in buckets that are as long as such a window, and windows are two neighbouring
// buckets. O(places of the rare words + source/bucket), and each window that passes is read once.
func (f *finder) places(lo, hi, weight, share, most int) []place {
	x := f.x
	var terms []term
	m := 0
	for i := lo; i < hi; i++ {
		r := &f.rows[i]
		if r.kind != rowWord {
			continue
		}
		m++
		if len(x.of(r.class)) == 0 {
			continue
		}
		terms = append(terms, term{r.class, 1, r.weight})
	}
	slices.SortFunc(terms, func(a, b term) int {
		if c := len(x.of(a.class)) - len(x.of(b.class)); c != 0 {
			return c
		}
		return int(a.class) - int(b.class)
	})
	k := 0
	for _, t := range terms {
		if k > 0 && terms[k-1].class == t.class {
			terms[k-1].count++
			continue
		}
		terms[k] = t
		k++
	}
	terms = terms[:k]
	need := weight * share / 100 // a place must have that much
	shift := 5
	for 1<<shift < m+m/2+8 {
		shift++
	}
	n := (len(x.ids) >> shift) + 2
	f.buckets = slices.Grow(f.buckets[:0], n)[:n]
	clear(f.buckets)
	rest := 0
	for _, t := range terms {
		rest += int(t.count * t.each)
	}
	if rest < need {
		return nil
	}
	// Counting more words than the filter needs makes it sharper, as long as that is cheap.
	counted, budget := 0, 4*n
	for _, t := range terms {
		places := x.of(t.class)
		if rest < need && counted+len(places) > budget {
			break
		}
		counted += len(places)
		w := t.count * t.each
		last := -1
		for _, p := range places {
			if b := int(p >> shift); b != last {
				f.buckets[b] += w
				last = b
			}
		}
		rest -= int(w)
	}
	need1 := int32(need - rest) // of the words that were counted
	if len(f.wanted) < len(x.classes.keys) {
		f.wanted = make([]int32, len(x.classes.keys))
	}
	eachOf := make(map[uint32]int32, len(terms))
	for _, t := range terms {
		f.wanted[t.class] = t.count
		eachOf[t.class] = t.each
	}
	var out []place
	var seen []uint32
	for b := 0; b+1 < n; b++ {
		if f.buckets[b]+f.buckets[b+1] < need1 {
			continue
		}
		p := place{lo: b << shift, hi: min((b+2)<<shift, len(x.ids))}
		seen = seen[:0]
		for _, id := range x.ids[p.lo:p.hi] {
			c := x.classOf[id]
			if f.wanted[c] > 0 {
				f.wanted[c]--
				seen = append(seen, c)
				p.weight += int(eachOf[c])
			}
		}
		for _, c := range seen {
			f.wanted[c]++
		}
		if p.weight >= need {
			out = append(out, p)
		}
	}
	for _, t := range terms {
		f.wanted[t.class] = 0
	}
	slices.SortStableFunc(out, func(a, b place) int { return b.weight - a.weight })
	return out[:min(len(out), most)]
}
