package match

import "github.com/quotedrift/quotedrift/core/diff"

const (
	// coverage is the part of the lighter line's weight that must be found, in order and near together, in the heavier
	// one: less, and one of two lines that begin alike is taken for the other.
	coverage = 0.6
	// overlap is as coverage for lines that have twice enough in common: two pieces of one speech.
	overlap = 0.45
	// reworded is how many words must be equal where not all of the lighter line are: a name in two lines is no line.
	reworded = 5
	// cells bounds an alignment; longer lines are diffed instead.
	cells = 1 << 18
)

// A link is two lines that say the same.
type link struct {
	lineage
	strength float64 // the part of the lighter line's weight that both have, up to 1
}

// links returns the candidates whose alignment holds.
func (s *lines) links(candidates []lineage) []link {
	var out []link
	var a aligner
	for _, c := range candidates {
		heavy, light := &s.all[c.heavy], &s.all[c.light]
		if s.shared(light, heavy) < overlap {
			continue
		}
		s.work += min(len(light.ids)*len(heavy.ids), cells)
		var f fit
		if len(light.ids)*len(heavy.ids) <= cells {
			f = a.align(s.weight, light.ids, heavy.ids)
		} else {
			f = s.diffed(light.ids, heavy.ids)
		}
		strength := f.common / light.weight
		if strength < coverage && (strength < overlap || f.common < 2*s.enough) {
			continue
		}
		if f.common < s.enough || f.words < shortest || f.words < reworded && f.words < len(light.ids) {
			continue
		}
		out = append(out, link{c, strength})
	}
	return out
}

// A fit is what two lines have in common.
type fit struct {
	value  float64 // common less what stands between
	common float64 // the weight of the equal words
	words  int     // how many they are
}

// An aligner holds the row of an alignment, so that it need not be made anew.
type aligner []fit

// gap is what a word that only one line has takes off, as a part of its weight: small, since editors cut sentences
// out of the middle, but enough that words are not gathered from all over a speech.
const gap = 0.3

// align returns what the best local alignment of two lines has in common (Smith and Waterman 1981, with a match
// worth the word's weight and a gap a part of it). O(len(a)*len(b)).
func (r *aligner) align(weight []float64, a, b []int32) fit {
	if len(*r) <= len(b) {
		*r = make([]fit, 2*len(b)+1)
	}
	row := (*r)[:len(b)+1]
	clear(row)
	var best fit
	for _, x := range a {
		wx := weight[x]
		diagonal := fit{}
		for j, y := range b {
			f := row[j+1]
			f.value -= gap * wx
			if left := row[j].value - gap*weight[y]; left > f.value {
				f = row[j]
				f.value = left
			}
			if x == y && diagonal.value+wx > f.value {
				f = fit{diagonal.value + wx, diagonal.common + wx, diagonal.words + 1}
			}
			if f.value <= 0 {
				f = fit{}
			}
			diagonal, row[j+1] = row[j+1], f
			if f.value > best.value {
				best = f
			}
		}
	}
	return best
}

// diffed is align for lines that are too long for it: what the whole script of both has in common.
func (s *lines) diffed(a, b []int32) fit {
	keys := func(ids []int32) []string {
		out := make([]string, len(ids))
		for i, id := range ids {
			out[i] = s.keys[id]
		}
		return out
	}
	var f fit
	for _, e := range diff.Words(keys(a), keys(b)) {
		if e.Op == diff.Equal {
			f.common += sum(s.weight, a[e.A.Start:e.A.End])
			f.words += e.A.Len()
		}
	}
	return f
}
