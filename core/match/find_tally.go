package match

import (
	"slices"
	"strings"

	written "github.com/quotedrift/quotedrift/core/alike"
)

// A tally is what an alignment found. Weights are in the units of bit, and words in units of full.
type tally struct {
	first, last int  // columns; first is -1 where none is used
	opposed     bool // a word of the query stands for its opposite
	denied      bool // a denial is among the words of the source that were passed over
	// of the changes, those of what a sentence says and not of what it is about: another number or unit, a denial, a
	// hedge or an amount more or less, two words that changed places; and words of grammar that only the source has
	sensed, small int
	changes       int // words of either side that differ and are not declared
	trifles       int // how many of them are fillers and false starts of the source, or the same in another spelling
	found         int // weight of the query's words that were found as they are
	// how much less that says because ellipses and seams swallowed words: each could have gone on in as many places
	swallows int
	bad      int // words of the query that were not found: one that is like its counterpart counts less
	passed   int // words of the source that were not found, skipped or exchanged
	holes    int // how many runs of words that differ stand between words that were found
	widest   int // the most words of both sides in one of them
	ends     int // words of the query before the first and behind the last that was found
	slight   int // the part of bad that are words of grammar, or words that stand elsewhere in the passage
	same     int // how many of the changes are numbers of one value, written otherwise
	content  int // weight of the words of content that were found, there or elsewhere in the passage
	lacks    int // weight of those that were not: one that is like its counterpart counts less
	between  int // weight of the words of content of the source that are skipped
}

// splice is how many words in a row are jumped over rather than skipped: two remarks are joined there, and neither says
// less for it. But what stands alone beyond one and is less than a remark, two or three plain words, was not joined,
// it was gathered.
const (
	splice = (jumpOpen-skipOpen)/(skipWord-jumpWord) + 1
	remark = 20 * bit
)

// spelled is the likeness from which two words are one in two spellings.
const spelled = full * 15 / 16

func (f *finder) count(steps []step) tally {
	n := tally{first: -1}
	over := f.passed(steps, &n)
	exchanged := f.exchanged(steps)
	f.holes(steps, &n)
	for i, s := range steps {
		if s.cols > 0 {
			if n.first < 0 {
				n.first = s.col
			}
			n.last = s.col + s.cols - 1
		}
		if s.rows == 0 {
			if f.x.types.keys[f.cols[s.col].id] == unsaid {
				continue // the first word of its number tells whether it is another one
			}
			n.changes++
			key := f.x.types.keys[f.cols[s.col].id]
			n.denied = n.denied || f.x.lang.IsNegation(key)
			if f.cols[s.col].skip <= trifle {
				n.trifles++
			} else if f.senses(key) {
				n.sensed++
			} else if f.plain(key) {
				n.small++
			}
			continue
		}
		if k := f.rows[s.row].kind; k != rowWord {
			if (k == rowGap || k == rowSeam) && s.cols > 0 {
				n.swallows += log2(uint64(s.cols)+1) + 2*bit
			}
			continue
		}
		if s.like != full && f.rows[s.row].key == unsaid {
			continue
		}
		if s.like != full {
			n.changes++
			if s.rows == 1 && s.cols == 1 && s.like < spelled {
				f.exchange(s, &n)
			} else if s.rows == 1 && s.cols == 0 && f.senses(f.rows[s.row].key) {
				n.sensed++
			}
			if s.like >= spelled {
				n.trifles++
			}
			if key := f.rows[s.row].key; s.cols > 0 && strings.HasSuffix(key, unsaid) &&
				key == f.x.types.keys[f.cols[s.col].id] {
				n.same++
			}
		}
		for r := s.row; r < s.row+s.rows; r++ {
			f.judge(s, &f.rows[r], over, &n)
			if exchanged[i] {
				n.slight += full
			}
		}
	}
	return n
}

// holes counts the runs of words that differ, without fillers and what an ellipsis swallowed.
func (f *finder) holes(steps []step, n *tally) {
	rows, cols, begun := 0, 0, false
	for _, s := range steps {
		if s.rows > 0 && (s.like >= spelled || f.rows[s.row].kind != rowWord) {
			if !begun {
				n.ends += rows
			} else if rows+cols > 0 {
				n.holes++
				n.widest = max(n.widest, rows+cols)
			}
			rows, cols, begun = 0, 0, true
			continue
		}
		rows += s.rows
		if s.rows > 0 || f.cols[s.col].skip > trifle {
			cols += s.cols
		}
	}
	n.ends += rows
}

// senses says whether a word that only one side has changes what is said.
func (f *finder) senses(key string) bool {
	return f.x.lang.IsNegation(key) || f.x.lang.IsHedge(key) || f.x.lang.IsQuantity(key)
}

// exchange adds to the tally one word that stands for another.
func (f *finder) exchange(s step, n *tally) {
	lang := f.x.lang
	a, b := f.rows[s.row].key, f.x.types.keys[f.cols[s.col].id]
	opposed := written.Opposite(a, b, lang) || denies(a, b, lang) || denies(b, a, lang)
	n.opposed = n.opposed || opposed
	if opposed && (strings.HasSuffix(a, b) || strings.HasSuffix(b, a)) {
		n.found += int(f.rows[s.row].weight) / 2 // "realistic" of "unrealistic" is there but for its prefix
	}
	switch {
	case opposed, lang.IsNegation(a) != lang.IsNegation(b) && f.plain(a) && f.plain(b),
		lang.IsMeasure(a) && lang.IsMeasure(b), f.rows[s.row].shape.digit && f.cols[s.col].shape.digit:
		n.sensed++
	case s.like >= full*2/3: // "one year" and "two years"
		n.small++
	}
}

// passed lists the classes of the source's words that an alignment passed over, and adds up the weight of those of
// content that it skipped.
func (f *finder) passed(steps []step, n *tally) (over []uint32) {
	run, weight := 0, 0   // words that are skipped, and the weight of those of content
	found, jumped := 0, 0 // weight found since the last splice, and skipped in it
	for _, s := range steps {
		if s.rows > 0 {
			switch {
			case run < splice:
				n.between += weight
			case found < remark:
				n.between += weight
				found = remark
			default:
				found, jumped = 0, weight
			}
			run, weight = 0, 0
			if s.like >= spelled {
				found += int(f.rows[s.row].weight)
			}
			if s.like > 0 || f.rows[s.row].kind != rowWord {
				continue
			}
		}
		for c := s.col; c < s.col+s.cols; c++ {
			col := &f.cols[c]
			over = append(over, col.class)
			n.passed++
			run++
			if key := f.x.types.keys[col.id]; s.rows == 0 && col.skip > trifle && !f.plain(key) {
				weight += weigh(key, len(f.x.of(col.class)), len(f.x.ids), f.x.lang)
			}
		}
	}
	if found < remark {
		n.between += jumped
	}
	return over
}

// exchanged marks the words of grammar that found nothing, but stand beside one that another such word stands for:
// "is going to" and "might".
func (f *finder) exchanged(steps []step) []bool {
	out := make([]bool, len(steps))
	pass := func(from, to, by int) {
		beside := false
		for i := from; i != to; i += by {
			s := steps[i]
			if s.rows != 1 || s.like >= spelled || f.rows[s.row].kind != rowWord || !f.plain(f.rows[s.row].key) {
				beside = false
			} else if s.cols > 0 {
				beside = f.plain(f.x.types.keys[f.cols[s.col].id])
			} else if beside {
				out[i] = true
			}
		}
	}
	pass(0, len(steps), 1)
	pass(len(steps)-1, -1, -1)
	return out
}

// judge adds to the tally what became of one word of the query.
func (f *finder) judge(s step, r *row, over []uint32, n *tally) {
	weight := int(r.weight)
	isPlain := f.plain(r.key)
	if s.like >= spelled {
		n.found += weight
		if !isPlain {
			n.content += weight
		}
		return
	}
	bad := min(full, 2*(full-s.like))
	n.bad += bad
	if r.class != none && !isPlain {
		if k := slices.Index(over, r.class); k >= 0 {
			over[k] = none
			n.content += weight
			n.slight += bad
			n.sensed++
			return
		}
	}
	switch {
	case !isPlain:
		lost := weight * bad / full
		n.lacks += lost
		n.content += weight - lost
		if s.like > 0 {
			n.slight += bad
		}
	case s.cols > 0 && f.plain(f.x.types.keys[f.cols[s.col].id]):
		n.slight += bad
	}
}

// plain says whether a word is one of grammar, or as frequent and as empty.
func (f *finder) plain(key string) bool { return f.x.lang.Kind(key) != 0 || f.x.lang.IsCommon(key) }
