package match

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
)

const (
	// enough is the weight of the words in common from which a pair stands by itself: three names, or half a dozen
	// words that are neither rare nor function words.
	enough = 3.0
	// alikeShare is the part of the weight of both runs that a pair of whole runs has in common at the least.
	alikeShare = 0.55
	// partEnough is as enough, for a part of a run: more, since there was more to choose from.
	partEnough = 4.5
	// partLeast is how many words in common a part has at the least, and of how many words what is left over.
	partLeast = 5
	// besideShare is as alikeShare, for runs beside a pair: the place speaks for them.
	besideShare = 0.5
	// edgeMost is how many words more than the other text one may have at the end of a pair: a longer piece is not a
	// drift of the sentence but another matter that was joined to it, and the stretch ends before it.
	edgeMost = 8
	// posts is how many runs of each text may hold a pair of words that is still looked at: one in more places says
	// little about any.
	posts = 8
	// tries is how many candidates of each run are diffed.
	tries = 4
)

// take pairs two runs, or parts of them.
func (s *sharing) take(ra, rb *run, script diff.Script) {
	if len(script) > 1 && longest(script[0]) > edgeMost {
		script = script[1:]
	}
	if n := len(script) - 1; n > 0 && longest(script[n]) > edgeMost {
		script = script[:n]
	}
	first, last := script[0], script[len(script)-1]
	p := pairing{diff.Range{Start: first.A.Start, End: last.A.End},
		diff.Range{Start: first.B.Start, End: last.B.End}, script}
	ra.taken, rb.taken = p.a, p.b
	s.found = append(s.found, p)
}

// longest is how many words a change has on its longer side; 0 for what is equal.
func longest(e diff.Edit) int {
	if e.Op == diff.Equal {
		return 0
	}
	return max(e.A.Len(), e.B.Len())
}

// same pairs the runs that are equal word for word: those in the same order first, then moved ones. Linear.
func (s *sharing) same() {
	keys := func(x *side) []string {
		out := make([]string, len(x.runs))
		var b strings.Builder
		for i, r := range x.runs {
			b.Reset()
			for _, w := range x.words[r.words.Start:r.words.End] {
				b.WriteString(w.Key)
				b.WriteByte(0) // no key holds one
			}
			out[i] = b.String()
		}
		return out
	}
	ka, kb := keys(s.a), keys(s.b)
	equal := func(i, j int) {
		a, b := s.a.runs[i].words, s.b.runs[j].words
		s.take(&s.a.runs[i], &s.b.runs[j], diff.Script{{Op: diff.Equal, A: a, B: b}})
	}
	script := diff.Words(ka, kb)
	whole := script.Same() == len(ka) && len(ka) == len(kb)
	for _, e := range script {
		if e.Op != diff.Equal {
			continue
		}
		for n := range e.A.Len() {
			if i := e.A.Start + n; whole || s.a.runs[i].weight >= enough {
				equal(i, e.B.Start+n)
			}
		}
	}
	moved := make(map[string][]int)
	for j, r := range s.b.runs {
		if r.free() && r.weight >= enough {
			moved[kb[j]] = append(moved[kb[j]], j)
		}
	}
	for i := range s.a.runs {
		if !s.a.runs[i].free() {
			continue
		}
		if js := moved[ka[i]]; len(js) > 0 {
			equal(i, js[0])
			moved[ka[i]] = js[1:]
		}
	}
}

// beside pairs the free runs next to a pair on both sides, as long as they are equal or alike, forwards and then
// backwards. Linear in the runs.
func (s *sharing) beside() {
	to := make(map[int]int, len(s.found)) // from the first word of a paired run of a to its run in b
	at := make(map[int]int, len(s.b.runs))
	for j, r := range s.b.runs {
		at[r.words.Start] = j
	}
	for _, p := range s.found {
		if j, ok := at[p.b.Start]; ok {
			to[p.a.Start] = j
		}
	}
	n := len(s.a.runs)
	for step := 1; step >= -1; step -= 2 {
		for k := range n {
			i := k
			if step < 0 {
				i = n - 1 - k
			}
			j, ok := to[s.a.runs[i].words.Start]
			i2, j2 := i+step, j+step
			if !ok || i2 < 0 || i2 >= n || j2 < 0 || j2 >= len(s.b.runs) {
				continue
			}
			ra, rb := &s.a.runs[i2], &s.b.runs[j2]
			if !ra.free() || !rb.free() {
				continue
			}
			if c := s.compare(i2, j2); c.common > 0 && c.common*2 >= besideShare*(ra.weight+rb.weight) {
				s.take(ra, rb, c.script)
				to[ra.words.Start] = j2
			}
		}
	}
}

// A comparison is what two runs have in common.
type comparison struct {
	i, j   int // runs of a and b
	script diff.Script
	common float64 // the weight of the words in common, in the same order
	share  float64 // of the weight of both, 0 to 1
}

func (s *sharing) compare(i, j int) comparison {
	ra, rb := &s.a.runs[i], &s.b.runs[j]
	keys := func(x *side, r diff.Range) []string {
		out := make([]string, r.Len())
		for i, w := range x.words[r.Start:r.End] {
			out[i] = w.Key
		}
		return out
	}
	s.compared += ra.words.Len() + rb.words.Len()
	c := comparison{i: i, j: j, script: diff.Words(keys(s.a, ra.words), keys(s.b, rb.words))}
	for k := range c.script {
		e := &c.script[k]
		e.A.Start, e.A.End = e.A.Start+ra.words.Start, e.A.End+ra.words.Start
		e.B.Start, e.B.End = e.B.Start+rb.words.Start, e.B.End+rb.words.Start
		if e.Op == diff.Equal {
			c.common += sum(s.weight, s.a.ids[e.A.Start:e.A.End])
		}
	}
	if t := ra.weight + rb.weight; t > 0 {
		c.share = 2 * c.common / t
	}
	return c
}

// alike pairs the free runs that have most of their words in common, the surest first, then parts of runs.
func (s *sharing) alike() {
	var all []comparison
	for _, c := range s.candidates() {
		all = append(all, s.compare(c.i, c.j))
	}
	slices.SortStableFunc(all, func(x, y comparison) int { return cmp.Compare(y.common*y.share, x.common*x.share) })
	for _, c := range all {
		ra, rb := &s.a.runs[c.i], &s.b.runs[c.j]
		if ra.free() && rb.free() && c.common >= enough && c.share >= alikeShare {
			s.take(ra, rb, c.script)
		}
	}
	for _, c := range all {
		ra, rb := &s.a.runs[c.i], &s.b.runs[c.j]
		if !ra.free() || !rb.free() {
			continue
		}
		if p, common := s.part(c.script); common >= partEnough && p.Same() >= partLeast {
			s.take(ra, rb, p)
		}
	}
}

// part returns the part of a script with the most in common less what differs in it, and what it has in common. It
// begins and ends with words in common (Kadane's maximum subarray over the edits).
func (s *sharing) part(script diff.Script) (best diff.Script, common float64) {
	type open struct {
		from          int
		value, common float64
	}
	var o open
	top := 0.0
	for k, e := range script {
		if e.Op != diff.Equal {
			o.value -= max(sum(s.weight, s.a.ids[e.A.Start:e.A.End]), sum(s.weight, s.b.ids[e.B.Start:e.B.End]))
			continue
		}
		if o.value <= 0 {
			o = open{from: k}
		}
		w := sum(s.weight, s.a.ids[e.A.Start:e.A.End])
		o.value, o.common = o.value+w, o.common+w
		if o.value > top {
			top, common = o.value, o.common
			best = script[o.from : k+1 : k+1]
		}
	}
	return best, common
}

// leftovers makes what is not paired, parts of runs among it, the runs of another round, and says whether both sides
// have any.
func (s *sharing) leftovers() bool {
	for _, x := range []*side{s.a, s.b} {
		x.runs = x.rest(partLeast)
		x.weigh(s.weight)
	}
	return len(s.a.runs) > 0 && len(s.b.runs) > 0
}
