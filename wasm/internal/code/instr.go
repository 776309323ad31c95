package code

// Opcodes (WebAssembly Core Specification 2.0, section 5.4). Those after 0xfc have its byte above their number.
const (
	opUnreachable  = 0x00
	opNop          = 0x01
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opDrop         = 0x1a
	opSelect       = 0x1b
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opI32Load      = 0x28
	opI32Store     = 0x36
	opI64Store     = 0x37
	opI64Store32   = 0x3e
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32Eqz       = 0x45
	opI32Eq        = 0x46
	opI64Eqz       = 0x50
	opI64Eq        = 0x51
	opI32Clz       = 0x67
	opI32Popcnt    = 0x69
	opI32Add       = 0x6a
	opI32Sub       = 0x6b
	opI64Clz       = 0x79
	opI64Popcnt    = 0x7b
	opI64Add       = 0x7c
	opF32Abs       = 0x8b
	opF32Sqrt      = 0x91
	opF64Abs       = 0x99
	opF64Sqrt      = 0x9f
	opI32WrapI64   = 0xa7
	opI64ExtendU   = 0xad
	opI64Extend32S = 0xc4
	opPrefixed     = 0xfc
	opTruncSat     = 0xfc00 // and the seven after it
	opMemoryCopy   = 0xfc0a
	opMemoryFill   = 0xfc0b
)

// An instr is an instruction. A block, loop or if has a label, a number of its own in the function, and its end and the
// branches to it have the same; 0 is the label of the function.
type instr struct {
	op    uint16
	x, y  int64 // what it is about: a label, an index, a constant; of memory the offset (x) and the alignment (y)
	table []int64
}

// is tells whether an instruction is this one.
func (i instr) is(op uint16, x int64) bool { return i.op == op && i.x == x }

// control tells whether an instruction is more than a step from the values on the stack to others.
func (i instr) control() bool { return i.op <= opCallIndirect && i.op != opNop }

// local reports whether an instruction reads or sets a local.
func (i instr) local() bool { return opLocalGet <= i.op && i.op <= opLocalTee }

func (i instr) load() bool  { return opI32Load <= i.op && i.op < opI32Store }
func (i instr) store() bool { return opI32Store <= i.op && i.op <= opI64Store32 }

// worked reports whether an instruction does no more than work out a value from others, locals and the memory.
func (i instr) worked() bool {
	return i.op == opLocalGet || i.load() || opI32Const <= i.op && i.op <= opTruncSat+7 && i.op != opPrefixed || i.op == opSelect
}

// arity is how many values a step takes from the stack and puts there.
func (i instr) arity() (pop, push int) {
	in := func(from, to uint16) bool { return from <= i.op && i.op <= to }
	switch {
	case i.op == opNop:
		return 0, 0
	case i.op == opDrop, i.op == opLocalSet, i.op == opGlobalSet:
		return 1, 0
	case i.op == opSelect:
		return 3, 1
	case i.op == opLocalGet, i.op == opGlobalGet, i.op == opMemorySize, in(opI32Const, opF64Const):
		return 0, 1
	case i.store():
		return 2, 0
	case i.op == opMemoryCopy, i.op == opMemoryFill:
		return 3, 0
	case i.load(), i.op == opLocalTee, i.op == opMemoryGrow, i.op == opI32Eqz, i.op == opI64Eqz, in(opI32Clz, opI32Popcnt), in(opI64Clz, opI64Popcnt),
		in(opF32Abs, opF32Sqrt), in(opF64Abs, opF64Sqrt), in(opI32WrapI64, opI64Extend32S), in(opTruncSat, opTruncSat+7):
		return 1, 1
	}
	return 2, 1
}

// inverse is the comparison of whole numbers that is true where this one is false, 0 for what is none.
func (i instr) inverse() uint16 {
	for _, first := range []uint16{opI32Eq, opI64Eq} {
		switch n := i.op - first; n {
		case 0, 1: // eq, ne
			return first + 1 - n
		case 2, 3, 4, 5, 6, 7, 8, 9: // lt, gt, le, ge; each signed and unsigned
			return first + []uint16{8, 9, 6, 7, 4, 5, 2, 3}[n-2]
		}
	}
	return 0
}
