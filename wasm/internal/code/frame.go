package code

import "slices"

// outer is the local, free where there is no dispatch, that a function is given for the stack pointer of who called it.
const outer = 0

// framed finds what was given to a function, and where it puts its results, by the stack pointer of who called it, which
// it keeps: the places are the same then in every function, and where they are for the caller, and the stack pointer is
// put back as it was.
func framed(f []instr) []instr {
	if len(f) < 5 || !f[0].is(opGlobalGet, 0) || f[1].op != opI32Const || f[2].op != opI32Sub || f[3].op != opLocalTee || !f[4].is(opGlobalSet, 0) {
		return f
	}
	s := stepper{sp: f[3].x}
	size := f[1].x
	if slices.ContainsFunc(f[5:], func(i instr) bool {
		return i.local() && i.x == outer || (i.op == opLocalSet || i.op == opLocalTee) && i.x == s.sp
	}) {
		return f
	}
	s.out = slices.Insert(slices.Clone(f[:5]), 1, instr{op: opLocalTee, x: outer})
	for _, i := range f[5:] {
		switch {
		case i.load() && s.last(opLocalGet) && s.at(1).x == s.sp && i.x >= size:
			s.at(1).x = outer
			i.x -= size
		case i.store() && i.x >= size:
			if v := s.values(); len(v) > 1 && v[len(v)-1]-v[len(v)-2] == 1 && s.out[v[len(v)-2]].is(opLocalGet, s.sp) {
				s.out[v[len(v)-2]].x = outer
				i.x -= size
			}
		case i.op == opI32Add && s.last(opLocalGet, opI32Const) && s.beyond(2, size), i.op == opI64Add && s.last(opLocalGet, opI64ExtendU, opI64Const) && s.beyond(3, size):
			if s.at(1).x == 0 {
				s.cut(1)
				continue
			}
		}
		s.put(i)
	}
	return s.out
}

// beyond has the address that ends out counted from the outer stack pointer, where it is that of no place in the frame. It
// reports whether it is so.
func (s *stepper) beyond(back int, size int64) bool {
	if s.at(back).x != s.sp || s.at(1).x < size {
		return false
	}
	s.at(back).x = outer
	s.at(1).x -= size
	return true
}
