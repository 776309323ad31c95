package match

import (
	"slices"

	"github.com/quotedrift/quotedrift/core/diff"
)

const (
	// coverage is the part of a wording's weight that must be found, in order and near together, in the other one, in
	// percent: less, and one of two lines that begin alike is taken for the other.
	coverage = 57
	// overlap is as coverage for wordings that have twice enough in common: two pieces of one speech.
	overlap = 45
	// reworded is how many words must be equal where not all of the shorter wording are: a name in two lines is no line.
	reworded = 5
	// cells bounds an alignment; longer wordings are diffed instead.
	cells = 1 << 18
	// sites is at how many places of the longer wording a word may stand and still tell something of the place.
	sites = 64
)

// A Bond is what two wordings that say the same have in common.
type Bond struct {
	Common int // the weight of the words that both have in order, in halves of a nat
	Share  int // the part of the weight of the shorter wording that this is, in percent
}

// A Kin tells whether wordings are the same utterance as one that is as long or longer. It looks through that one once,
// so that a speech of which a thousand pieces are quoted is no more work for each piece than for the first.
type Kin struct {
	longer Wording
	bag    []weighed
	at     map[uint64][]int32 // where its words stand that are no function words; nil where it is short
	row    []score

	work int // words and cells looked at, for the test of their bound
}

type weighed struct {
	hash   uint64
	weight int32
}

// indexed is from how many words on the longer wording is indexed.
const indexed = 96

// NewKin prepares the longer wording.
func NewKin(longer Wording) *Kin {
	k := &Kin{longer: longer}
	if len(longer.hashes) < indexed {
		k.bag = bag(longer)
		return k
	}
	k.at = make(map[uint64][]int32, len(longer.hashes))
	for i, h := range longer.hashes {
		if at := k.at[h]; len(at) < sites {
			k.at[h] = append(at, int32(i))
		}
	}
	return k
}

// bag is the different words of a wording, in an order of their own.
func bag(w Wording) []weighed {
	if w.bag != nil {
		return w.bag
	}
	out := make([]weighed, len(w.hashes))
	for i, h := range w.hashes {
		out[i] = weighed{h, w.weights[i]}
	}
	slices.SortFunc(out, func(a, b weighed) int {
		if a.hash < b.hash {
			return -1
		}
		if a.hash > b.hash {
			return 1
		}
		return 0
	})
	return slices.CompactFunc(out, func(a, b weighed) bool { return a.hash == b.hash })
}

// Share is the part of the weight of the different words of w that the longer wording has too, in whatever order, in
// percent.
func (k *Kin) Share(w Wording) int {
	k.work += len(w.hashes)
	have, all := 0, 0
	j := 0
	for _, x := range bag(w) {
		all += int(x.weight)
		if k.at != nil {
			if len(k.at[x.hash]) > 0 {
				have += int(x.weight)
			}
			continue
		}
		for j < len(k.bag) && k.bag[j].hash < x.hash {
			j++
		}
		if j < len(k.bag) && k.bag[j].hash == x.hash {
			have += int(x.weight)
		}
	}
	return 100 * have / max(all, 1)
}

// Bond returns what the wording has in common with the longer one, and whether that is enough for one utterance.
func (k *Kin) Bond(w Wording) (b Bond, ok bool) {
	if w.weight < proves || k.Share(w) < overlap {
		return b, false
	}
	if f, ok := inPlace(k.longer, w); ok {
		return f.bond(int(w.weight)), true
	}
	longer, weights := k.place(w)
	var f fit
	unlike := 0
	if len(w.hashes)*len(longer) <= cells {
		var end ends
		if f, end = k.align(w, longer, weights); f.common < certain && f.bond(int(w.weight)).Share < doubted {
			unlike = k.unlike(w, longer, weights, end)
		}
	} else {
		f = diffed(w, k.longer)
	}
	b = f.bond(int(w.weight) + unlike)
	if b.Share < coverage && (b.Share < overlap || f.common < 2*proves) {
		return b, false
	}
	return b, f.common >= proves && f.words >= shortest && (f.words >= reworded || f.words == len(w.hashes))
}

// place returns the part of the longer wording in which w can stand: all of it where two windows hold it, else the two
// neighbouring windows of twice w's length that have the most of its words, and as much as w around.
func (k *Kin) place(w Wording) ([]uint64, []int32) {
	n, long := len(w.hashes), len(k.longer.hashes)
	size := 2 * n
	if k.at == nil || long < 2*size {
		return k.longer.hashes, k.longer.weights
	}
	votes := make(map[int]int32)
	best := 0
	for i, h := range w.hashes {
		if w.weights[i] <= commonHalves {
			continue
		}
		at := k.at[h]
		if len(at) == sites {
			continue
		}
		for _, p := range at {
			for b := int(p) / size; b >= max(0, int(p)/size-1); b-- { // both windows that hold the place
				if votes[b] += w.weights[i]; votes[b] > votes[best] || votes[b] == votes[best] && b < best {
					best = b
				}
			}
		}
	}
	lo, hi := max(0, best*size-n), min(long, (best+2)*size+n)
	return k.longer.hashes[lo:hi], k.longer.weights[lo:hi]
}

// A fit is what two wordings have in common.
type fit struct {
	common int // the weight of the equal words
	words  int // how many they are
}

// bond is the bond of a wording of that weight.
func (f fit) bond(weight int) Bond { return Bond{Common: f.common, Share: 100 * f.common / weight} }

// A score is a fit while an alignment is looked for, in one number: from its highest bits on, common less what stands
// between, in tenths of common's unit; common, in commonBits; and the words, in wordBits. An alignment of cells has
// less of both than fits there.
type score int64

const (
	wordBits   = 16
	commonBits = 24
	valueUnit  = score(1) << (wordBits + commonBits)
)

// over reports whether the value of s is greater, whatever stands below it.
func (s score) over(t score) bool { return s > t|(valueUnit-1) }

func (s score) fit() fit {
	return fit{int(s >> wordBits & (1<<commonBits - 1)), int(s & (1<<wordBits - 1))}
}

// gap is what a word that only one wording has takes off, in tenths of its weight: little, since editors cut sentences
// out of the middle, but enough that words are not gathered from all over a speech.
const gap = 3

// Ends are how many words of the shorter and of the longer wording there are up to the end of an alignment.
type ends struct{ shorter, longer int }

// align returns what the best local alignment of two wordings has in common (Smith and Waterman 1981, with a match
// worth the word's weight and a gap a part of it), and where it ends. O(len(w)*len(longer)).
func (k *Kin) align(w Wording, longer []uint64, weights []int32) (fit, ends) {
	k.work += len(w.hashes) * len(longer)
	if len(k.row) <= len(longer) {
		k.row = make([]score, 2*len(longer)+1)
	}
	row := k.row[:len(longer)+1]
	clear(row)
	weights = weights[:len(longer)]
	var best score
	var end ends
	for i, x := range w.hashes {
		wx := score(w.weights[i])
		up, match := gap*wx*valueUnit, 10*wx*valueUnit+wx<<wordBits+1
		diagonal, left := score(0), score(0)
		for j, y := range longer {
			s := row[j+1] - up
			if from := left - gap*score(weights[j])*valueUnit; from.over(s) {
				s = from
			}
			if x == y && (diagonal + match).over(s) {
				s = diagonal + match
			}
			if s < valueUnit {
				s = 0 // nothing is left of its value
			}
			diagonal, row[j+1], left = row[j+1], s, s
			if s.over(best) {
				best, end = s, ends{i + 1, j + 1}
			}
		}
	}
	return best.fit(), end
}

// hashed is the hashes of the words as strings.
func hashed(w Wording) []string {
	out := make([]string, len(w.hashes))
	for i, h := range w.hashes {
		out[i] = string(packHash(nil, h))
	}
	return out
}

// diffed is align for wordings that are too long for it: what the whole script of both has in common.
func diffed(a, b Wording) fit {
	var f fit
	for _, e := range diff.Words(hashed(a), hashed(b)) {
		if e.Op == diff.Equal {
			for _, w := range a.weights[e.A.Start:e.A.End] {
				f.common += int(w)
			}
			f.words += e.A.Len()
		}
	}
	return f
}
