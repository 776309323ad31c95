package code

import "slices"

// A node is what runs from one place that is jumped to, or from behind a jump on a condition, to where it goes on.
type node struct {
	code []instr // its last value is the condition, where there are two ways
	to   []int   // the nodes it goes on with: none, one, or that of a condition that holds and the other; or trap
}

// trap is the node that ends the module.
const trap = -1

// graph reads a function that begins with a dispatch as nodes, of which the first is where it begins, and says what
// precedes it. It reports false for a function of another shape.
func graph(f []instr) (head []instr, nodes []node, ok bool) {
	at := slices.IndexFunc(f, func(i instr) bool { return i.op == opBrTable })
	if at < 1 || !f[at-1].is(opLocalGet, 0) {
		return nil, nil, false
	}
	from := at - 1
	places := map[int64]int{} // the node of each label of the dispatch
	for from > 0 && f[from-1].op == opBlock {
		from--
		places[f[from].x] = trap
	}
	if from < 2 || f[from-1].op != opLoop || f[from-2].op != opBlock {
		return nil, nil, false
	}
	loop, unwind := f[from-1].x, f[from-2].x
	head = f[:from-2]
	table := f[at].table
	if len(table) == 0 || !f[at+1].is(opEnd, table[0]) {
		return nil, nil, false
	}
	var labels []int64 // of the ways that are known only by their labels so far; node n goes on with labels[^to]
	way := func(place int64) int {
		labels = append(labels, table[min(max(place, 0), int64(len(table)-1))])
		return ^len(labels)
	}
	jump := func(n int) bool {
		return n+2 < len(f) && f[n].op == opI32Const && f[n+1].is(opLocalSet, 0) && f[n+2].is(opBr, loop)
	}
	nodes = []node{{}}
	here := func() *node { return &nodes[len(nodes)-1] }
	open := true // whether the last node goes on
	begin := func() {
		if open {
			here().to = append(here().to, len(nodes))
		}
		nodes, open = append(nodes, node{}), true
	}
	n := at + 1
	for ; n < len(f) && !f[n].is(opEnd, loop); n++ {
		i := f[n]
		_, place := places[i.x]
		switch {
		case i.op == opEnd && place:
			begin()
			places[i.x] = len(nodes) - 1
		case !open:
			return nil, nil, false
		case jump(n):
			here().to, open = append(here().to, way(i.x)), false
			n += 2
		case i.op == opIf && jump(n+1) && n+4 < len(f) && f[n+4].is(opEnd, i.x):
			here().to = append(here().to, way(f[n+1].x))
			n += 4
			begin()
		case i.op == opUnreachable:
			here().to, open = append(here().to, trap), false
		case i.op == opReturn:
			here().code, open = append(here().code, i), false
		case i.op == opIf || i.op == opBlock || i.op == opLoop:
			end := n + slices.IndexFunc(f[n:], func(e instr) bool { return e.is(opEnd, i.x) })
			if !closed(f[n : end+1]) {
				return nil, nil, false
			}
			here().code = append(here().code, f[n:end+1]...)
			n = end
		case i.control() && i.op != opCall && i.op != opCallIndirect || !closed(f[n:n+1]):
			return nil, nil, false
		default:
			here().code = append(here().code, i)
		}
	}
	if open {
		here().to = append(here().to, trap)
	}
	// Behind the loop there is nothing that runs.
	if n+2 >= len(f) || f[n+1].op != opUnreachable || !f[n+2].is(opEnd, unwind) {
		return nil, nil, false
	}
	for n := range nodes {
		for k, to := range nodes[n].to {
			if to < trap {
				nodes[n].to[k] = places[labels[^to-1]]
			}
		}
	}
	for n := range nodes {
		for k := range nodes[n].to {
			nodes[n].to[k] = onward(nodes, nodes[n].to[k])
		}
	}
	return head, nodes, true
}

// onward is where it comes to from a node on, past those that do nothing.
func onward(nodes []node, n int) int {
	for range 10 {
		if n == trap || len(nodes[n].code) > 0 || len(nodes[n].to) != 1 {
			break
		}
		n = nodes[n].to[0]
	}
	return n
}

// closed tells whether steps lead nowhere but to their own end.
func closed(f []instr) bool {
	own := map[int64]bool{}
	for _, i := range f {
		switch {
		case i.op == opBlock || i.op == opLoop || i.op == opIf:
			own[i.x] = true
		case (i.op == opBr || i.op == opBrIf) && !own[i.x], i.op == opBrTable, opLocalGet <= i.op && i.op <= opLocalTee && i.x == 0:
			return false
		}
	}
	return true
}
