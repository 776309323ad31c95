package match

import "slices"

// What it costs to leave the straight way, in the units of weights. The gap costs are affine (Gotoh 1982), and that of
// words skipped in the source is the lesser of two affine ones (Gotoh 1990), so that one long aside or one jump does
// not cost as much as many small differences. Chosen on printed quotations and their transcripts: three words skipped
// weigh about as much as one plain word missing, and a jump of thirty words as much as two. What an ellipsis swallows
// costs just so much that "the" is not fetched from a hundred words away.
const (
	skipOpen  = 3 * bit   // words of the source that the quotation does not have
	skipWord  = 1 * bit   // each of them; a filler or a false start costs no more than trifle
	jumpOpen  = 15 * bit  // instead, for many of them
	jumpWord  = bit / 8   //
	lackOpen  = 2 * bit   // words of the quotation that the source does not have, besides their weight
	lackWord  = bit       //
	swapCost  = bit       // a word that stands for one which is not like it, besides its weight
	likeCost  = bit / 4   // a word that stands for one which is like it
	trifle    = jumpWord  //
	gapWord   = bit / 16  // a word that an ellipsis or a seam swallows: of two ways the shorter
	asideWord = bit       // a word that one in brackets stands for
	never     = -1 << 29  // an infinity: less than any score, and far enough from the limit of int32 to be added to
	maxCells  = 4_000_000 // of one alignment: about 40 ms, and as many bytes
)

// A rowKind says how a row of the alignment is used up.
type rowKind uint8

const (
	rowWord  rowKind = iota // a word that the source should have
	rowAside                // a word in brackets: it may stand for words of the source, or for none
	rowGap                  // an ellipsis
	rowSeam                 // the place between two parts; no word of the query
	rowSic                  // costs nothing
)

// A row is one word of the query, or a seam.
type row struct {
	kind   rowKind
	word   int // index into Query.Words; for a seam, of the word after it
	id     uint32
	class  uint32
	weight int32
	key    string
	shape  shape
}

// A column is one position of the source that an alignment looks at.
type column struct {
	id    uint32
	class uint32
	word  int   // index into the source's words
	skip  int32 // what it costs to skip it, once skipping
	far   bool  // the text goes on elsewhere or after a mark: it does not stand right behind the column before
	shape shape
}

// A step is one move of an alignment through rows and columns.
type step struct {
	row, col   int // where it begins
	rows, cols int // how many of each it uses up
	like       int // 0 to full, where both are used up
}

// grid holds the memory of alignments, to be used again.
type grid struct {
	cols  []column
	best  [3][]int32 // the best score in a cell, of this row and the two before
	lack  []int32    // the best score in a cell of the row before that ends with a word lacking
	trace []uint8    // how each cell was reached
	steps []step
}

// The ways into a cell, and the flags that a way of more than one step goes on.
const (
	viaPair    uint8 = iota // row and column
	viaLack                 // row only
	viaSkip                 // column only, priced by skipOpen
	viaJump                 // column only, priced by jumpOpen
	viaOneTwo               // one row, two columns
	viaTwoOne               // two rows, one column
	viaSwallow              // row and one or more columns
	viaFree                 // row only, at no cost
	viaMask    uint8 = 7
	onLack     uint8 = 8
	onSkip     uint8 = 16
	onJump     uint8 = 32
	onSwallow  uint8 = 64
)

// align fills the grid for f.rows and f.cols and returns the score of the best alignment and its steps. Where whole is
// false the alignment may begin and end at any column (semi-global); where it is true it uses up all of them.
// O(rows*columns) time and as many bytes.
func (f *finder) align(whole bool) (int, []step) {
	n := len(f.cols)
	width := n + 1
	f.cells += len(f.rows) * width
	for i := range f.best {
		f.best[i] = slices.Grow(f.best[i][:0], width)[:width]
	}
	f.lack = slices.Grow(f.lack[:0], width)[:width]
	f.trace = slices.Grow(f.trace[:0], len(f.rows)*width)[:len(f.rows)*width]
	cur, old, older := f.best[0], f.best[1], f.best[2]
	cols, lack := f.cols, f.lack
	skip, jump := int32(-skipOpen), int32(-jumpOpen)
	old[0] = 0
	for j := 1; j < width; j++ {
		old[j] = 0
		if whole {
			skip -= cols[j-1].skip
			jump -= min(cols[j-1].skip, jumpWord)
			old[j] = max(skip, jump)
		}
	}
	for j := range lack {
		lack[j] = never
	}
	var last *row // the row before, where both are words
	for i := range f.rows {
		r := &f.rows[i]
		trace := f.trace[i*width : (i+1)*width]
		skip, jump = never, never
		swallow := int32(never)
		swallowWord := int32(-1)
		lackOpens, lackWords := int32(lackOpen), int32(lackWord)
		canPair := true
		switch r.kind {
		case rowSic:
			copy(cur, old)
			for j := range trace {
				trace[j] = viaFree
				lack[j] = never
			}
			cur, old, older = older, cur, old
			last = nil
			continue
		case rowGap, rowSeam:
			swallowWord, canPair = gapWord, false
		case rowAside:
			swallowWord, lackOpens, lackWords = asideWord, 0, 0
		}
		for j := 0; j < width; j++ {
			var t uint8
			// The row alone.
			var score int32
			if canPair {
				open, on := old[j]-lackOpens, lack[j]
				if on >= open {
					open, t = on, onLack
				}
				open -= lackWords
				lack[j] = open
				score = open
				t |= viaLack
			} else {
				lack[j] = never
				score = old[j]
				t = viaFree
			}
			if j > 0 {
				c := &cols[j-1]
				if canPair {
					pair := old[j-1]
					if r.id == c.id {
						pair += r.weight
					} else {
						like := 0
						if r.class == c.class || r.shape.mayBeLike(c.shape) {
							like = f.like(i, j-1)
						}
						switch {
						case like > 0:
							pair += r.weight*int32(like)/full - likeCost
						case r.kind == rowAside:
						case (r.shape.group != 0) == (c.shape.group != 0):
							pair -= swapCost
						default:
							pair -= 2 * swapCost
						}
					}
					if pair >= score {
						score, t = pair, t&^viaMask // viaPair
					}
					if r.kind == rowWord {
						if j > 1 && r.shape.begins(cols[j-2].shape) && f.oneTwo(r, j) {
							if s := old[j-2] + r.weight - likeCost; s > score {
								score, t = s, t&^viaMask|viaOneTwo
							}
						}
						if last != nil && last.shape.begins(c.shape) && f.twoOne(last, r, c) {
							if s := older[j-1] + last.weight + r.weight - likeCost; s > score {
								score, t = s, t&^viaMask|viaTwoOne
							}
						}
					}
				}
				if swallowWord >= 0 {
					open := old[j-1]
					if swallow > open {
						open = swallow
						t |= onSwallow
					}
					swallow = open - swallowWord
					if swallow > score {
						score, t = swallow, t&^viaMask|viaSwallow
					}
				}
				open := cur[j-1] - skipOpen
				if skip > open {
					open = skip
					t |= onSkip
				}
				skip = open - c.skip
				if skip > score {
					score, t = skip, t&^viaMask|viaSkip
				}
				open = cur[j-1] - jumpOpen
				if jump > open {
					open = jump
					t |= onJump
				}
				jump = open - min(c.skip, jumpWord)
				if jump > score {
					score, t = jump, t&^viaMask|viaJump
				}
			}
			cur[j], trace[j] = score, t
		}
		cur, old, older = older, cur, old
		last = nil
		if r.kind == rowWord {
			last = r
		}
	}
	end := n
	if !whole {
		for j := n; j >= 0; j-- {
			if old[j] >= old[end] {
				end = j
			}
		}
	}
	return int(old[end]), f.back(end, whole)
}

// oneTwo says whether the row's word is written for the two columns before j.
func (f *finder) oneTwo(r *row, j int) bool {
	c := &f.cols[j-2]
	if r.shape.length < 4 && !r.shape.digit && !r.shape.short {
		return false
	}
	first, second := f.x.types.keys[c.id], f.x.types.keys[f.cols[j-1].id]
	return r.shape.mayJoin(len(r.key), len(first)+len(second)) && joined(r.key, first, second, f.x.lang)
}

// twoOne says whether the column's word is written for those of two rows.
func (f *finder) twoOne(r, next *row, c *column) bool {
	one := f.x.types.keys[c.id]
	return c.shape.mayJoin(len(one), len(r.key)+len(next.key)) && joined(one, r.key, next.key, f.x.lang)
}

// like returns the likeness of a row and a column whose words differ.
func (f *finder) like(i, j int) int {
	r, c := &f.rows[i], &f.cols[j]
	if r.class != c.class && !r.shape.mayBeLike(c.shape) {
		return 0
	}
	m := &f.memo[(uint32(i)*31+c.id)%uint32(len(f.memo))]
	if m.age == f.age && m.row == int32(i) && m.id == c.id {
		return int(m.like)
	}
	like := likeness(r.key, f.x.types.keys[c.id], r.shape, c.shape, r.class == c.class, f.x.lang)
	*m = memo{f.age, int32(i), c.id, uint16(like)}
	return like
}

// back follows the trace from the end to the beginning and returns the steps in order.
func (f *finder) back(j int, whole bool) []step {
	width := len(f.cols) + 1
	steps := f.steps[:0]
	i := len(f.rows)
	for i > 0 {
		t := f.trace[(i-1)*width+j]
		switch t & viaMask {
		case viaPair:
			i, j = i-1, j-1
			like := full
			if f.rows[i].id != f.cols[j].id {
				like = f.like(i, j)
			} else if !f.sameWord(i, j) {
				like = spelled
			}
			steps = append(steps, step{i, j, 1, 1, like})
		case viaLack:
			for on := true; on; {
				on = f.trace[(i-1)*width+j]&onLack != 0
				i--
				steps = append(steps, step{i, j, 1, 0, 0})
			}
		case viaFree:
			i--
			steps = append(steps, step{i, j, 1, 0, 0})
		case viaOneTwo:
			i, j = i-1, j-2
			steps = append(steps, step{i, j, 1, 2, full - 1})
		case viaTwoOne:
			i, j = i-2, j-1
			steps = append(steps, step{i, j, 2, 1, full - 1})
		case viaSwallow:
			end := j
			for on := true; on; {
				on = f.trace[(i-1)*width+j]&onSwallow != 0
				j--
			}
			i--
			steps = append(steps, step{i, j, 1, end - j, 0})
		default:
			flag := onSkip
			if t&viaMask == viaJump {
				flag = onJump
			}
			for on := true; on; {
				on = f.trace[(i-1)*width+j]&flag != 0
				j--
				steps = append(steps, step{i, j, 0, 1, 0})
			}
		}
	}
	for ; whole && j > 0; j-- {
		steps = append(steps, step{0, j - 1, 0, 1, 0})
	}
	slices.Reverse(steps)
	f.steps = f.fuse(steps)
	return f.steps
}
