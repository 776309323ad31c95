package code

// sunk makes a value that a local keeps for one reading where it is read, and one for no reading not at all. Go's compiler
// leaves a value on WebAssembly's stack only where it makes nothing else before the value is used.
func sunk(f []instr) []instr {
	for {
		after, ok := live(f)
		if !ok {
			return f
		}
		v := valued(f)
		fate := make([]fate, len(f))
		moved := false
		for n, i := range f {
			if i.op != opLocalSet || v.from[n] < 0 {
				continue
			}
			at := -1
			if after[n]&(1<<i.x) != 0 {
				if at = v.read(n); at < 0 || fate[at].value != nil || after[at]&(1<<i.x) != 0 {
					continue
				}
			}
			if v.sink(n, at, fate) {
				moved = true
			}
		}
		if !moved {
			return f
		}
		out := make([]instr, 0, len(f))
		for n, i := range f {
			switch {
			case fate[n].value != nil:
				out = append(out, fate[n].value...)
			case !fate[n].gone:
				out = append(out, i)
			}
		}
		f = out
	}
}

// A fate is what becomes of an instruction: it goes, or a value takes its place.
type fate struct {
	gone  bool
	value []instr
}

// values tells of the instructions of a function what they take from the stack.
type values struct {
	f    []instr
	from []int   // of a set of a local and of a store: where the first that it takes begins, or -1
	base []int64 // of a load and of a store: the local that by itself is the address, or -1

	sp, outer, size int64 // the locals of the stack pointers here and of who called, and how far they are apart
	own             bool  // whether no other address leads to what is counted from them
}

func valued(f []instr) values {
	v := values{f: f, from: make([]int, len(f)), base: make([]int64, len(f)), sp: -1, outer: -1}
	if len(f) > 5 && f[1].op == opLocalTee && f[4].op == opLocalTee && f[5].is(opGlobalSet, 0) { // as framed leaves it
		v.outer, v.size, v.sp, v.own = f[1].x, f[2].x, f[4].x, true
	}
	var starts []int
	based := map[int]bool{} // the local.gets that by themselves are addresses
	for n, i := range f {
		v.from[n], v.base[n] = -1, -1
		top := len(starts)
		switch {
		case i.control():
			starts = starts[:0]
			continue
		case i.op == opLocalSet && top > 0:
			v.from[n] = starts[top-1]
		case i.load() && top > 0 && starts[top-1] == n-1 && f[n-1].op == opLocalGet:
			v.base[n], based[n-1] = f[n-1].x, true
		case i.store() && top > 1 && starts[top-2] >= 0:
			v.from[n] = starts[top-2]
			if starts[top-1] == v.from[n]+1 && f[v.from[n]].op == opLocalGet {
				v.base[n], based[v.from[n]] = f[v.from[n]].x, true
			}
		}
		starts = onto(starts, n, i)
	}
	for n, i := range f {
		switch {
		case !i.local() || i.x != v.sp && i.x != v.outer || n < 5:
		case i.op != opLocalGet || !based[n] && f[n+1].op != opGlobalSet && f[n+1].op != opGlobalGet: // the end of the stack is a global
			v.own = false
		}
	}
	return v
}

// onto is where the values on the stack begin after one more instruction; -1 stands for one that began elsewhere.
func onto(starts []int, n int, i instr) []int {
	pop, push := i.arity()
	at := n
	for range pop {
		at = -1
		if top := len(starts) - 1; top >= 0 {
			at, starts = starts[top], starts[:top]
		}
	}
	if push > 0 {
		starts = append(starts, at)
	}
	return starts
}

// sink gives the value that is set at n the place of its reading, none where that is -1. It reports false where
// another value already moves out of this one or into it, and where more than a value is made there.
func (v *values) sink(n, at int, fate []fate) bool {
	for k := v.from[n]; k <= n; k++ {
		if fate[k].gone || fate[k].value != nil || k < n && !v.f[k].worked() {
			return false
		}
	}
	for k := v.from[n]; k <= n; k++ {
		fate[k].gone = true
	}
	if at >= 0 {
		fate[at].value = v.f[v.from[n]:n]
	}
	return true
}

// read is where the local that is set at n is read first, -1 where that is not on one way from there on which the value
// would be the same.
func (v *values) read(n int) int {
	value := v.f[v.from[n]:n]
	x := v.f[n].x
	reads := uint64(0)
	for _, i := range value {
		if i.op == opLocalGet {
			reads |= 1 << i.x
		}
	}
	for at := n + 1; at < len(v.f); at++ {
		i := v.f[at]
		switch {
		case i.is(opLocalGet, x):
			return at
		case i.op == opIf && v.f[at+1].op == opUnreachable && v.f[at+2].op == opEnd: // ends, or goes on
			at += 2
		case i.op == opCall || i.op == opCallIndirect:
		case i.control(), (i.op == opLocalSet || i.op == opLocalTee) && (i.x == x || reads&(1<<i.x) != 0):
			return -1
		}
		for k := v.from[n]; k < n; k++ {
			if v.changes(at, k) {
				return -1
			}
		}
	}
	return -1
}

// changes reports whether the instruction at n may change what the load at k loads.
func (v *values) changes(n, k int) bool {
	i, load := v.f[n], v.f[k]
	switch {
	case !load.load():
		return false
	case i.op == opCall || i.op == opCallIndirect:
		return !v.own || v.base[k] != v.outer
	case !i.store():
		return i.op >= opMemoryCopy
	case !v.own:
		return true
	}
	a, known := v.place(n)
	b, both := v.place(k)
	if known && both {
		return a < b+8 && b < a+8
	}
	return known == both
}

// place is where a load or a store goes, counted from the stack pointer, if it is counted from there or from that of who
// called.
func (v *values) place(n int) (int64, bool) {
	switch v.base[n] {
	case v.sp:
		return v.f[n].x, true
	case v.outer:
		return v.f[n].x + v.size, true
	}
	return 0, false
}
