package match

import (
	"cmp"
	"slices"
)

const (
	// reach is how many words of the source an ellipsis or a seam may swallow at each side of the part that is looked for.
	reach = 400
	// farReach is as much for parts that were not found within reach, and farSplice for words at the end of a
	// quotation that has neither: a remark may have been joined with the next but one without a sign.
	farReach  = 4000
	farSplice = 150
	// levels is how many steps of promise windows are sorted into.
	levels = 32
)

// A term is a class of words that a part of the query holds.
type term struct {
	class  uint32
	count  int32 // how often
	weight int32 // of one
	places []uint32
}

// A spot is where in the source the part that is looked for may end.
type spot struct {
	end    int // position behind the last word
	weight int // of the part's words that the window around it holds, in any order
	far    int // how many words to change, insert or delete there
}

// A survey is where in the source the words of one part of the query stand.
//
// No place is missed whose words stand within half as many words again as the part has, and eight, and that has at
// least need of its weight. It must hold one of the rarest words that together weigh more than what may be missing
// (prefix filtering: Chaudhuri, Ganti and Kaushik 2006), so the places of those are counted, in buckets as long as such
// a window. A window is two neighbouring buckets, and what it may hold at the most is what was counted there and all
// that was not counted.
type survey struct {
	f      *finder
	lo, hi int // rows of the part
	words  int // how many words the part has
	weight int // of them
	need   int // weight that a window must have
	shift  int // a bucket is 1<<shift positions
	rest   int // weight of the words that were not counted
	most   int // weight of the words that the source has at all
	absent int // how many of the part's first words, at most 64, it has nowhere
	best   int // spots that no other can be more promising than
	terms  []term
	bounds [levels + 1][]int32 // first buckets of windows, by how much they may hold, in order
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

// survey counts the words of the rows [lo, hi), which weigh weight, and sorts the windows that may hold share percent
// of that. It is false where no window does. O(places of the rare words + source/bucket).
func (f *finder) survey(lo, hi, weight, share int) (*survey, bool) {
	x := f.x
	v := &survey{f: f, lo: lo, hi: hi, weight: weight, need: weight * share / 100, shift: 5}
	for i := lo; i < hi; i++ {
		r := &f.rows[i]
		if r.kind != rowWord {
			continue
		}
		if v.words++; r.class == none && v.words <= 64 {
			v.absent++
		}
		if r.class != none {
			v.terms = append(v.terms, term{r.class, 1, r.weight, x.of(r.class)})
			v.rest += int(r.weight)
		}
	}
	if v.most = v.rest; v.most < v.need || v.need == 0 {
		return nil, false
	}
	slices.SortFunc(v.terms, func(a, b term) int {
		if c := cmp.Compare(len(a.places), len(b.places)); c != 0 {
			return c
		}
		return cmp.Compare(a.class, b.class)
	})
	n := 0
	for _, t := range v.terms {
		if n > 0 && v.terms[n-1].class == t.class {
			v.terms[n-1].count++
		} else {
			v.terms[n] = t
			n++
		}
	}
	v.terms = v.terms[:n]
	for 1<<v.shift < v.words+v.words/2+8 {
		v.shift++
	}
	v.count()
	return v, true
}

// count counts words into buckets and sorts the windows. Counting more words than the filter needs makes it sharper,
// and is done as long as it is cheap.
func (v *survey) count() {
	f := v.f
	n := len(f.x.ids)>>v.shift + 2
	f.buckets = slices.Grow(f.buckets[:0], n)[:n]
	clear(f.buckets)
	counted := 0
	for _, t := range v.terms {
		if v.rest < v.need && counted+len(t.places) > n {
			break
		}
		counted += len(t.places)
		f.work += len(t.places)
		w := t.count * t.weight
		last := uint32(none)
		for _, p := range t.places {
			if b := p >> v.shift; b != last {
				f.buckets[b] += w
				last = b
			}
		}
		v.rest -= int(w)
	}
	for b := 0; b+1 < n; b++ {
		if may := min(v.weight, int(f.buckets[b]+f.buckets[b+1])+v.rest); may >= v.need {
			l := may * levels / v.weight
			v.bounds[l] = append(v.bounds[l], int32(b))
		}
	}
}

// enoughSpots is how many spots wait to be aligned, the most promising, and how many of the highest promise end the
// reading of windows: as many as are aligned, several times, since windows overlap and a place that was found is not
// aligned again.
const enoughSpots = 8 * attempts

// spots reads the windows of a level and adds the spots of those that hold enough.
func (v *survey) spots(level int, out []spot) []spot {
	f, x := v.f, v.f.x
	for _, b := range v.bounds[level] {
		if v.best >= enoughSpots {
			break
		}
		lo, hi := int(b)<<v.shift, min((int(b)+2)<<v.shift, len(x.ids))
		f.work += hi - lo
		if weight := f.weighWindow(lo, hi); weight >= v.need {
			f.work += hi - lo
			if len(out) >= 4*enoughSpots {
				slices.SortFunc(out, compareSpots)
				out = out[:enoughSpots]
			}
			held := len(out)
			out = f.approach(lo, hi, min(v.words, 64), weight, out)
			if weight == v.most {
				for _, s := range out[held:] {
					if s.far == v.absent {
						v.best++
					}
				}
			}
		}
	}
	return out
}

// A want is how many words of a class are looked for, what each weighs, and where in the part they stand.
type want struct {
	count, weight int32
	mask          uint64
}

// want notes the words of the part, so that windows can be weighed; done takes the notes back.
func (v *survey) want() {
	f, x := v.f, v.f.x
	if n := len(x.types.keys); len(f.slots) < n {
		f.slots = make([]uint16, n)
	}
	f.wanted = append(f.wanted[:0], want{})
	for i, t := range v.terms {
		f.wanted = append(f.wanted, want{count: t.count, weight: t.weight})
		if i+1 <= 0xFFFF {
			for _, id := range x.typesOf(t.class) {
				f.slots[id] = uint16(i + 1)
			}
		}
	}
	k := 0
	for i := v.lo; i < v.hi && k < 64; i++ {
		if r := &f.rows[i]; r.kind == rowWord {
			if r.class != none {
				s := f.slots[x.typesOf(r.class)[0]]
				f.wanted[s].mask |= 1 << k
			}
			k++
		}
	}
	f.wanted[0].mask = 0
}

func (v *survey) done() {
	for _, t := range v.terms {
		for _, id := range v.f.x.typesOf(t.class) {
			v.f.slots[id] = 0
		}
	}
}

// weighWindow returns the weight of the wanted words at the positions [lo, hi), in any order.
func (f *finder) weighWindow(lo, hi int) int {
	sum := int32(0)
	seen := f.seen[:0]
	for _, id := range f.x.ids[lo:hi] {
		s := f.slots[id]
		if s == 0 {
			continue
		}
		if w := &f.wanted[s]; w.count > 0 {
			w.count--
			sum += w.weight
			seen = append(seen, s)
		}
	}
	for _, s := range seen {
		f.wanted[s].count++
	}
	f.seen = seen
	return int(sum)
}

// approach adds the spots at the positions [lo, hi) where the first m words of the part, at most 64, are nearest by
// the number of edits, without overlaps. All 64 words are compared at once (Myers 1999, in the form of Hyyro 2001).
func (f *finder) approach(lo, hi, m, weight int, out []spot) []spot {
	x := f.x
	plus, minus := ^uint64(0), uint64(0)
	top := uint64(1) << (m - 1)
	far, best, first := m, m+1, len(out)
	worst := m*6/10 + 2 // further away no alignment is honest
	for p := lo; p < hi; p++ {
		eq := f.wanted[f.slots[x.ids[p]]].mask
		diag := (eq&plus + plus) ^ plus | eq | minus
		up := minus | ^(diag | plus)
		down := plus & diag
		if up&top != 0 {
			far++
		} else if down&top != 0 {
			far--
		}
		up <<= 1
		down <<= 1
		plus = down | ^(diag | up)
		minus = up & diag
		switch {
		case far > worst:
		case far < best:
			best = far
			out = append(out[:first], spot{p + 1, weight, far})
		case far == best && p+1 >= out[len(out)-1].end+m:
			out = append(out, spot{p + 1, weight, far})
		}
	}
	return out
}
