package code

import "slices"

// structured writes nodes as blocks, loops and branches straight to them (Ramsey, "Beyond Relooper: Recursive Translation
// of Unstructured Control Flow to Structured Control Flow", 2022). It reports false where a loop has more than one
// beginning.
func structured(nodes []node) (code []instr, ok bool) {
	w := &writer{nodes: nodes, rank: make([]int, len(nodes)), over: make([]int, len(nodes)), merge: make([]bool, len(nodes)), loop: make([]bool, len(nodes)), meet: make([][]int, len(nodes))}
	w.number()
	if !w.dominate() {
		return nil, false
	}
	w.tree(0, none)
	return append(w.out, instr{op: opEnd}), true
}

// A writer writes nodes in the order of the tree of what dominates them.
type writer struct {
	nodes []node
	order []int // the nodes that are reached, each before what it leads to but for the ways back
	rank  []int // where a node stands in order
	over  []int // the node that dominates it
	merge []bool
	loop  []bool
	meet  [][]int // the nodes at which ways meet that part in a node, the last first
	out   []instr
}

// empty is the type of a block that leaves nothing on the stack.
const empty = -64

// none is the node that nothing falls through to.
const none = -2

// number puts the nodes in order.
func (w *writer) number() {
	seen := make([]bool, len(w.nodes))
	type step struct{ node, way int }
	stack := []step{{}}
	seen[0] = true
	for len(stack) > 0 {
		s := &stack[len(stack)-1]
		to := w.nodes[s.node].to
		if s.way == len(to) {
			w.order = append(w.order, s.node)
			stack = stack[:len(stack)-1]
			continue
		}
		next := to[len(to)-1-s.way] // the way of a condition that holds is written first
		s.way++
		if next != trap && !seen[next] {
			seen[next] = true
			stack = append(stack, step{node: next})
		}
	}
	slices.Reverse(w.order)
	for n, at := range w.order {
		w.rank[at] = n
	}
}

// dominate finds what dominates each node (Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", 2001), where
// loops begin and where ways meet. It reports false where a way back does not lead to what dominates it.
func (w *writer) dominate() bool {
	from := make([][]int, len(w.nodes))
	for _, n := range w.order {
		for _, to := range w.nodes[n].to {
			if to != trap {
				from[to] = append(from[to], n)
			}
		}
	}
	// In this order, ways back do not count for dominance where every loop has one beginning.
	for _, n := range w.order[1:] {
		over := none
		ahead := 0
		for _, p := range from[n] {
			if w.rank[p] >= w.rank[n] {
				continue
			}
			ahead++
			if over == none {
				over = p
			}
			for a := p; a != over; {
				if w.rank[a] > w.rank[over] {
					a = w.over[a]
				} else {
					over = w.over[over]
				}
			}
		}
		w.over[n], w.merge[n] = over, ahead > 1
	}
	for _, n := range w.order {
		for _, p := range from[n] {
			if w.rank[p] < w.rank[n] {
				continue
			}
			w.loop[n] = true
			for ; w.rank[p] > w.rank[n]; p = w.over[p] {
			}
			if p != n {
				return false
			}
		}
	}
	for _, n := range slices.Backward(w.order) {
		if w.merge[n] {
			w.meet[w.over[n]] = append(w.meet[w.over[n]], n)
		}
	}
	return true
}

// tree writes a node and all that it dominates; what falls off its end comes to the node next. It reports whether it may.
func (w *writer) tree(n, next int) bool {
	if !w.loop[n] {
		return w.within(n, w.meet[n], next)
	}
	l := label(n, true)
	w.put(instr{op: opLoop, x: l, y: empty})
	falls := w.within(n, w.meet[n], next)
	w.put(instr{op: opEnd, x: l})
	return falls
}

// within writes a node in the blocks at whose ends the ways meet that part in it.
func (w *writer) within(n int, meet []int, next int) bool {
	if len(meet) > 0 {
		l := label(meet[0], false)
		w.put(instr{op: opBlock, x: l, y: empty})
		w.within(n, meet[1:], meet[0])
		w.put(instr{op: opEnd, x: l})
		return w.tree(meet[0], next)
	}
	w.put(w.nodes[n].code...)
	switch to := w.nodes[n].to; len(to) {
	case 1:
		return w.way(n, to[0], next)
	case 2:
		return w.ways(n, to[0], to[1], next)
	}
	return false
}

// A kind of way is how one node goes on with another.
type kind int

const (
	ends     kind = iota // in the trap
	falls                // by falling off the end
	branches             // by a branch
	goesOn               // with what is written here
)

func (w *writer) kind(n, to, next int) kind {
	back := to >= 0 && w.rank[to] <= w.rank[n]
	switch {
	case to == trap:
		return ends
	case to == next:
		return falls
	case back || w.merge[to]:
		return branches
	}
	return goesOn
}

// way writes how a node goes on with another, and reports whether that may be by falling off the end.
func (w *writer) way(n, to, next int) bool {
	switch w.kind(n, to, next) {
	case ends:
		w.put(instr{op: opUnreachable})
	case falls:
		return true
	case branches:
		w.put(instr{op: opBr, x: w.target(n, to)})
	case goesOn:
		return w.tree(to, next)
	}
	return false
}

// ways does the same for the two of a condition.
func (w *writer) ways(n, yes, no, next int) bool {
	holds, fails := w.kind(n, yes, next), w.kind(n, no, next)
	if holds == falls && fails == falls {
		w.put(instr{op: opDrop})
		return true
	}
	if holds != ends && holds != branches && (fails == ends || fails == branches) {
		yes, no, holds, fails = no, yes, fails, holds
		w.put(instr{op: opI32Eqz})
	}
	if holds == branches || holds == falls {
		w.put(instr{op: opBrIf, x: w.target(n, yes)})
		return w.way(n, no, next)
	}
	l := int64(-1<<32 - len(w.out))
	w.put(instr{op: opIf, x: l, y: empty})
	may := w.way(n, yes, next)
	if may && fails != falls {
		w.put(instr{op: opElse, x: l})
		w.way(n, no, next)
		w.put(instr{op: opEnd, x: l})
		return true
	}
	w.put(instr{op: opEnd, x: l})
	return w.way(n, no, next)
}

// target is the label of a branch from one node to another.
func (w *writer) target(n, to int) int64 { return label(to, w.rank[to] <= w.rank[n]) }

// label is that of the loop that begins with a node, or of the block that ends before it. It is none that the function had.
func label(n int, loop bool) int64 {
	if loop {
		return int64(-2*n - 1)
	}
	return int64(-2*n - 2)
}

func (w *writer) put(i ...instr) { w.out = append(w.out, i...) }
