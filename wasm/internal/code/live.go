package code

// most is how many locals of a function live has a bit for.
const most = 64

// live tells of each instruction which locals are read behind it before they are set again, a bit for each. It reports
// false for a function with more locals than bits.
func live(f []instr) (after []uint64, ok bool) {
	v := liveness{map[int64]uint64{}, map[int64]uint64{}, map[int64]uint64{}, map[int64]bool{}, map[int64]bool{}}
	for _, i := range f {
		switch {
		case i.local() && uint64(i.x) >= most:
			return nil, false
		case i.op == opLoop:
			v.loop[i.x] = true
		case i.op == opElse:
			v.elses[i.x] = true
		}
	}
	after = make([]uint64, len(f))
	for changed := true; changed; { // once more for what a loop's beginning adds to its ways back
		changed = false
		now := uint64(0)
		for n := len(f) - 1; n >= 0; n-- {
			after[n] = now
			was := v.begin[f[n].x]
			now = v.before(f[n], now)
			changed = changed || f[n].op == opLoop && was != now
		}
	}
	return after, true
}

// liveness has the locals that are live where the branches to a label arrive and where the other way of an if begins.
type liveness struct {
	end, begin, otherwise map[int64]uint64
	loop, elses           map[int64]bool
}

// to is what is live where a branch to the label arrives.
func (v *liveness) to(label int64) uint64 {
	if v.loop[label] {
		return v.begin[label]
	}
	return v.end[label]
}

// before is what is live before an instruction, when now is behind it.
func (v *liveness) before(i instr, now uint64) uint64 {
	switch i.op {
	case opEnd:
		v.end[i.x] = now
	case opElse:
		v.otherwise[i.x] = now
		return v.end[i.x]
	case opIf:
		if v.elses[i.x] {
			return now | v.otherwise[i.x]
		}
		return now | v.end[i.x]
	case opLoop:
		v.begin[i.x] = now
	case opBr:
		return v.to(i.x)
	case opBrIf:
		return now | v.to(i.x)
	case opBrTable:
		now = 0
		for _, label := range i.table {
			now |= v.to(label)
		}
	case opReturn, opUnreachable:
		return 0
	case opLocalGet:
		return now | 1<<i.x
	case opLocalSet, opLocalTee:
		return now &^ (1 << i.x)
	}
	return now
}
