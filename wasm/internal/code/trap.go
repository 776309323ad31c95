package code

import (
	"slices"
	"strings"
)

// traps traps where a function is called that says why it ends the module, and has no more to say than that.
func traps(f []instr, name func(index int) string) {
	for n := range f {
		if f[n].op == opCall && isTrap(name(int(f[n].x))) {
			f[n] = instr{op: opUnreachable}
		}
	}
}

// isTrap tells the functions that are called with a nil pointer, an index out of range, a divisor of zero, a shift by
// less than nothing, a full stack, and a loop's body called after the loop.
func isTrap(name string) bool {
	return strings.HasPrefix(name, "runtime.goPanic") || slices.Contains([]string{"runtime.sigpanic", "runtime.panicdivide", "runtime.panicshift", "runtime.panicrangestate", "runtime.morestack", "runtime.morestack_noctxt"}, name)
}

// unreached drops what follows an instruction that never goes on to the next, and the steps that lead up to a trap.
func unreached(f []instr) []instr {
	out := f[:0]
	for n := 0; n < len(f); n++ {
		i := f[n]
		if i.op == opUnreachable {
			for len(out) > 0 && !out[len(out)-1].control() {
				out = out[:len(out)-1]
			}
		}
		out = append(out, i)
		if i.op != opUnreachable && i.op != opBr && i.op != opReturn && i.op != opBrTable {
			continue
		}
		for depth := 0; n+1 < len(f); n++ {
			next := f[n+1].op
			if depth == 0 && (next == opEnd || next == opElse) {
				break
			}
			switch next {
			case opBlock, opLoop, opIf:
				depth++
			case opEnd:
				depth--
			}
		}
	}
	return out
}

// untargeted drops the blocks and loops that no branch leads to.
func untargeted(f []instr) []instr {
	targets := map[int64]bool{}
	for _, i := range f {
		switch i.op {
		case opBr, opBrIf:
			targets[i.x] = true
		case opBrTable:
			for _, l := range i.table {
				targets[l] = true
			}
		}
	}
	gone := map[int64]bool{}
	return slices.DeleteFunc(f, func(i instr) bool {
		if (i.op == opBlock || i.op == opLoop) && !targets[i.x] {
			gone[i.x] = true
		}
		return (i.op == opBlock || i.op == opLoop || i.op == opEnd) && gone[i.x]
	})
}
