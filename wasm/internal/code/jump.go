package code

import "slices"

// jumps is for the few functions whose jumps make no blocks and loops: a loop has two beginnings, or assembly has another
// shape. It leads each jump straight to its target, where the compiler goes through the dispatch at the head of the
// function, and then forgets the places in the dispatch that nothing comes back to. A target is the end of a block, so
// that a branch can reach it that comes before it; one that comes after it still goes through the dispatch.
//
// Besides jumps, the dispatch serves the return from a call after which Go's scheduler has unwound the stack: each call
// writes where it returns to. goexit alone is also entered where nothing of its own leads.
func jumps(f []instr, self int) []instr {
	at := slices.IndexFunc(f, func(i instr) bool { return i.op == opBrTable })
	if at < 1 || f[at-1].op != opLocalGet || f[at-1].x != 0 {
		return f
	}
	table := f[at].table
	loop := int64(-1)
	end := map[int64]int{}
	for n, i := range f {
		switch {
		case i.op == opLoop && n < at:
			loop = i.x
		case i.op == opEnd:
			end[i.x] = n
		}
	}
	used := make([]bool, len(table))
	used[0] = true
	entry := func(place int64) int64 { return min(max(place, 0), int64(len(table)-1)) } // past its end, a table has its last
	out := slices.Clone(f[:at+1])
	for n := at + 1; n < len(f); n++ {
		i := f[n]
		if i.op == opI64Const && i.x>>16 == int64(self) {
			used[entry(i.x&0xffff)] = true
		}
		if i.op == opI32Const && n+2 < len(f) && f[n+1].is(opLocalSet, 0) && f[n+2].is(opBr, loop) {
			to := table[entry(i.x)]
			if end[to] > n {
				i = instr{op: opBr, x: to}
				if end[to]+1 < len(f) && f[end[to]+1].op == opUnreachable {
					i = instr{op: opUnreachable}
				}
				n += 2
			} else {
				used[entry(i.x)] = true
			}
		}
		out = append(out, i)
	}
	out[at].table = dispatch(table, used)
	if t := out[at].table; len(t) == 1 && out[at+1].is(opEnd, t[0]) {
		out = slices.Delete(out, at-1, at+1)
	}
	return out
}

// dispatch is the table with what is not used made the same as what precedes it, and without its end where that is all
// the same.
func dispatch(table []int64, used []bool) []int64 {
	table = slices.Clone(table)
	n := 1
	for i := 1; i < len(table); i++ {
		if !used[i] {
			table[i] = table[i-1]
		}
		if table[i] != table[i-1] {
			n = i + 1
		}
	}
	return table[:n]
}
