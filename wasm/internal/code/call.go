package code

import "slices"

// A convention is how the functions of a module call each other. Go's compiler writes for each call where it returns to
// on Go's stack, looks after it whether the stack of the host is to be unwound, to switch to another goroutine, and can
// go on behind it later. Where there is no other goroutine a call is a call: the function called makes room on the
// stack for what was written there, and takes nothing and returns nothing.
type convention struct {
	own      func(index int64) bool // the functions that are called in this way: the type from is theirs alone
	from, to int64                  // the type that they had, and that they get
	odd      string                 // what was not as expected in the function at hand: "a call", "a return"; or ""
}

// returnSlot is what a call takes of the stack.
const returnSlot = 8

// calls puts the calls of a function into the simple form, and the function itself where it is called so.
func (c *convention) calls(f []instr, self bool) []instr {
	sp := stackPointer(f)
	var out []instr
	ends := func(want ...instr) bool {
		at := len(out) - len(want)
		return at >= 0 && slices.EqualFunc(out[at:], want, same)
	}
	for n := 0; n < len(f); n++ {
		i := f[n]
		switch {
		case i.op == opCall && c.own(i.x):
			if !ends(instr{op: opI32Const}) {
				c.odd = "a call"
				break
			}
			out = out[:len(out)-1]
		case i.op == opCallIndirect && i.x == c.from:
			n := len(out)
			if n < 3 || out[n-1].op != opLocalGet || !out[n-3].is(opLocalSet, out[n-1].x) || !out[n-2].is(opI32Const, 0) {
				c.odd = "a call"
				break
			}
			out = out[:n-3]
			i.x = c.to
		case i.op == opReturn && self:
			if ends(instr{op: opI32Const}) {
				out = out[:len(out)-1]
			} else if len(out) == 0 || out[len(out)-1].op != opCall && out[len(out)-1].op != opCallIndirect {
				c.odd = "a return"
			}
			out = append(out, i)
			continue
		default:
			out = append(out, i)
			continue
		}
		// The target of an indirect call stays on the stack from before its place was written.
		var target []instr
		if i.op == opCallIndirect {
			for len(out) > 0 && !out[len(out)-1].store() && !out[len(out)-1].control() {
				target = append(target, out[len(out)-1])
				out = out[:len(out)-1]
			}
			slices.Reverse(target)
		}
		switch {
		case pushed(out, sp) > 0:
			out = append(append(out[:len(out)-pushed(out, sp)], target...), i)
			n += c.after(f[n+1:], sp)
		case self && n+1+reload(f[n+1:], sp) < len(f) && f[n+1+reload(f[n+1:], sp)].op == opReturn: // the function that is called returns for this one
			n += reload(f[n+1:], sp)
			out = append(out, target...)
			out = append(out, instr{op: opGlobalGet}, instr{op: opI32Const, x: returnSlot}, instr{op: opI32Add}, instr{op: opGlobalSet}, i)
		case !self && n+1 < len(f) && (f[n+1].op == opDrop || f[n+1].op == opUnreachable): // the first call of all, and the last one
			out = append(append(out, target...), i)
			if f[n+1].op == opDrop {
				n++
			}
		default:
			c.odd = "a call"
		}
	}
	if !self {
		return out
	}
	if len(out) > 1 && out[len(out)-2].op == opI32Const { // what it returns to unwind
		out = slices.Delete(out, len(out)-2, len(out)-1)
	}
	if sp < 0 {
		return slices.Insert(out, 0, instr{op: opGlobalGet}, instr{op: opI32Const, x: returnSlot}, instr{op: opI32Sub}, instr{op: opGlobalSet})
	}
	room := int64(returnSlot)
	// It makes room for all that it wants at once.
	at := slices.IndexFunc(out[2:], func(i instr) bool { return i.op == opLocalTee || i.op == opLocalSet || i.store() || i.op == opCall }) + 2
	frame := []instr{{op: opLocalGet, x: sp}, {op: opI32Const}, {op: opI32Sub}, {op: opLocalTee, x: sp}, {op: opGlobalSet}}
	if at >= 5 && at+1 < len(out) && slices.EqualFunc(out[at-3:at+2], frame, func(a, b instr) bool { return same(a, b) || a.op == opI32Const && b.op == opI32Const }) {
		room += out[at-2].x
		out = slices.Delete(out, at-3, at+2)
	}
	return slices.Replace(out, 0, 2, instr{op: opGlobalGet}, instr{op: opI32Const, x: room}, instr{op: opI32Sub}, instr{op: opLocalTee, x: sp}, instr{op: opGlobalSet})
}

// pushed is how many instructions at the end of out write where a call returns to.
func pushed(out []instr, sp int64) int {
	for _, want := range [][]instr{
		{{op: opLocalGet, x: sp}, {op: opI32Const, x: 8}, {op: opI32Sub}, {op: opLocalTee, x: sp}, {op: opGlobalSet}, {op: opLocalGet, x: sp}, {op: opI64Const}, {op: opI64Store, y: 3}},
		{{op: opGlobalGet}, {op: opI32Const, x: 8}, {op: opI32Sub}, {op: opGlobalSet}, {op: opGlobalGet}, {op: opI64Const}, {op: opI64Store, y: 3}},
	} {
		if at := len(out) - len(want); at >= 0 && slices.EqualFunc(out[at:], want, func(a, b instr) bool { return same(a, b) || a.op == opI64Const && b.op == opI64Const }) {
			return len(want)
		}
	}
	return 0
}

// after is how many instructions behind a call look whether to unwind.
func (c *convention) after(f []instr, sp int64) int {
	n := reload(f, sp)
	switch {
	case n < len(f) && f[n].op == opBrIf:
		return n + 1
	case n < len(f) && f[n].op == opIf:
		for k := n; k < len(f); k++ {
			if f[k].is(opEnd, f[n].x) {
				return k + 1
			}
		}
	case n+1 < len(f) && f[n].op == opUnreachable:
		return n
	}
	c.odd = "what follows a call"
	return n
}

// reload is how many instructions behind a call read the stack pointer, which may be another one then.
func reload(f []instr, sp int64) int {
	if len(f) > 1 && f[0].is(opGlobalGet, 0) && f[1].is(opLocalSet, sp) {
		return 2
	}
	return 0
}

func same(a, b instr) bool { return a.op == b.op && a.x == b.x && a.y == b.y }

// stackPointer is the local in which a function keeps the stack pointer, -1 where it has none.
func stackPointer(f []instr) int64 {
	if len(f) > 1 && f[0].is(opGlobalGet, 0) && f[1].op == opLocalSet {
		return f[1].x
	}
	return -1
}
