package code

// steps does in fewer instructions what short sequences of them do.
func steps(f []instr) []instr {
	s := stepper{sp: -1, end: map[int64]int{}, loop: map[int64]bool{}}
	switch {
	case len(f) > 1 && f[0].is(opGlobalGet, 0) && f[1].op == opLocalSet:
		s.sp = f[1].x
	case len(f) > 4 && f[0].is(opGlobalGet, 0) && f[1].op == opI32Const && f[2].op == opI32Sub && f[3].op == opLocalTee &&
		f[4].is(opGlobalSet, 0): // as simple calls begin
		s.sp = f[3].x
	}
	for n, i := range f {
		switch i.op {
		case opLoop:
			s.loop[i.x] = true
		case opEnd:
			s.end[i.x] = n
		}
	}
	for n, i := range f {
		if !s.jump(f, n, &i) && !s.value(i) && !s.stack(&i) {
			s.out = append(s.out, i)
		}
	}
	return s.out
}

// A stepper has the instructions so far. Its methods take the next one and tell whether they have put into out all that
// is needed.
type stepper struct {
	out  []instr
	sp   int64          // the local that holds the stack pointer, which is also global 0
	end  map[int64]int  // where a label ends
	loop map[int64]bool // the labels whose branches lead to their beginning
}

// last tells whether out ends with these operations.
func (s *stepper) last(ops ...uint16) bool {
	at := len(s.out) - len(ops)
	if at < 0 {
		return false
	}
	for n, op := range ops {
		if s.out[at+n].op != op {
			return false
		}
	}
	return true
}

// at is the instruction of out so far from the end, which is 1.
func (s *stepper) at(back int) *instr { return &s.out[len(s.out)-back] }

// put appends an instruction to out.
func (s *stepper) put(i instr) bool {
	s.out = append(s.out, i)
	return true
}

// cut takes some off the end of out.
func (s *stepper) cut(n int) { s.out = s.out[:len(s.out)-n] }

func (s *stepper) jump(f []instr, n int, i *instr) bool {
	switch {
	case i.op == opBr || i.op == opBrIf:
		i.x = s.onward(f, i.x)
	case i.op == opEnd && s.last(opIf, opBr) && s.at(2).x == i.x && s.at(1).x != i.x:
		s.out = append(s.out[:len(s.out)-2], instr{op: opBrIf, x: s.at(1).x})
		return true
	case i.op == opEnd && s.last(opBr) && s.at(1).x == i.x && !s.loop[i.x]:
		s.cut(1)
	}
	return false
}

// onward is where a branch to a label comes to in the end, where there is another branch at its end.
func (s *stepper) onward(f []instr, label int64) int64 {
	for range 10 {
		at, ok := s.end[label]
		if !ok || s.loop[label] {
			break
		}
		for at++; at < len(f) && f[at].op == opEnd; at++ {
		}
		if at == len(f) || f[at].op != opBr || s.end[f[at].x] < at {
			break
		}
		label = f[at].x
	}
	return label
}

func (s *stepper) value(i instr) bool {
	switch {
	case i.op == opNop:
	case i.op == opI32Eqz && len(s.out) > 0 && s.at(1).inverse() != 0:
		s.at(1).op = s.at(1).inverse()
	case i.op == opI32Eqz && s.last(opI64Eqz, opI32Eqz):
		s.cut(1)
	case i.op == opI64Eqz && s.last(opI64ExtendU):
		s.cut(1)
		return s.value(instr{op: opI32Eqz}) || s.put(instr{op: opI32Eqz})
	case i.op == opLocalSet && s.last(opLocalGet) && s.at(1).x == i.x:
		s.cut(1)
	case i.op == opI32WrapI64 && s.last(opI64ExtendU):
		s.cut(1)
	case i.op == opI32WrapI64 && s.last(opI64ExtendU, opI64Const, opI64Add) && s.at(2).x == int64(int32(s.at(2).x)):
		c := s.at(2).x
		s.cut(3)
		s.out = append(s.out, instr{op: opI32Const, x: c}, instr{op: opI32Add})
	default:
		return false
	}
	return true
}

// stack joins what moves the stack pointer, and puts the offset of what is on the stack where loads and stores have room
// for it. The stack is in the memory, and so are all addresses in a frame.
func (s *stepper) stack(i *instr) bool {
	moved := func() bool { // sp += c
		return s.last(opLocalGet, opI32Const, opI32Add, opLocalTee, opGlobalSet) && s.at(5).x == s.sp && s.at(2).x == s.sp && s.at(1).x == 0
	}
	switch {
	case i.is(opGlobalSet, 0) && s.last(opLocalGet, opI32Const, opI32Add, opLocalTee) && s.at(4).x == s.sp && s.at(1).x == s.sp:
		c := s.at(3).x
		at := len(s.out)
		s.cut(4)
		if moved() {
			s.at(4).x += c
			return true
		}
		s.out = s.out[:at]
	case i.op == opReturn && moved():
		s.cut(2)
		s.out = append(s.out, instr{op: opGlobalSet})
	case i.load() && s.last(opLocalGet, opI32Const, opI32Add) && s.at(3).x == s.sp && s.at(2).x >= 0:
		i.x += s.at(2).x
		s.cut(2)
	case i.store():
		values := s.values()
		if len(values) < 2 {
			break
		}
		at, to := values[len(values)-2], values[len(values)-1]
		if at >= 0 && to-at == 3 && s.out[at].is(opLocalGet, s.sp) && s.out[at+1].op == opI32Const && s.out[at+2].op == opI32Add && s.out[at+1].x >= 0 {
			i.x += s.out[at+1].x
			s.out = append(s.out[:at+1], s.out[to:]...)
		}
	}
	return false
}

// values tells where the values begin that the last steps of out put on the stack, -1 for one that began before them.
func (s *stepper) values() []int {
	n := len(s.out)
	for n > 0 && !s.out[n-1].control() {
		n--
	}
	var starts []int
	for ; n < len(s.out); n++ {
		starts = onto(starts, n, s.out[n])
	}
	return starts
}
