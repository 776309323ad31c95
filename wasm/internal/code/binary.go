package code

import (
	"encoding/binary"
	"errors"
)

var errNotCode = errors.New("code: these are not functions that Go's compiler wrote")

// A reader takes numbers and bytes from its front; what is not there is zero, and short tells.
type reader struct {
	rest  []byte
	short bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.rest, r.short = nil, true
		return make([]byte, min(max(n, 0), 16))
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) number() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v > 1<<32 {
		r.rest, r.short = nil, true
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}

// signed reads a signed LEB128 number, which is not the zig-zag one of encoding/binary.
func (r *reader) signed() int64 {
	var v int64
	for shift := 0; shift < 70; shift += 7 {
		c := r.take(1)[0]
		v |= int64(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 && shift+7 < 64 {
				v |= -1 << (shift + 7)
			}
			return v
		}
	}
	r.short = true
	return 0
}

// AppendSigned appends the number as signed LEB128, in as few bytes as hold it.
func AppendSigned(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

// decode reads the instructions of a function, up to its last end, which is one of them.
func decode(body []byte) ([]instr, error) {
	r := &reader{rest: body}
	var out []instr
	open := []int64{0}
	labels := int64(0)
	to := func(depth int) int64 {
		if depth >= len(open) {
			r.short = true
			return 0
		}
		return open[len(open)-1-depth]
	}
	for len(r.rest) > 0 && len(open) > 0 {
		i := instr{op: uint16(r.take(1)[0])}
		switch {
		case i.op == opBlock || i.op == opLoop || i.op == opIf:
			labels++
			i.x, i.y = labels, r.signed()
			open = append(open, labels)
		case i.op == opElse:
			i.x = to(0)
		case i.op == opEnd:
			i.x = to(0)
			open = open[:len(open)-1]
		case i.op == opBr || i.op == opBrIf:
			i.x = to(r.number())
		case i.op == opBrTable:
			for range min(r.number()+1, len(r.rest)+1) {
				i.table = append(i.table, to(r.number()))
			}
		case i.op == opCallIndirect:
			i.x, i.y = int64(r.number()), int64(r.number())
		case i.op == opCall, opLocalGet <= i.op && i.op <= opGlobalSet, i.op == opMemorySize, i.op == opMemoryGrow:
			i.x = int64(r.number())
		case opI32Load <= i.op && i.op <= opI64Store32:
			i.y, i.x = int64(r.number()), int64(r.number())
		case i.op == opI32Const || i.op == opI64Const:
			i.x = r.signed()
		case i.op == opF32Const:
			i.x = int64(binary.LittleEndian.Uint32(r.take(4)))
		case i.op == opF64Const:
			i.x = int64(binary.LittleEndian.Uint64(r.take(8)))
		case i.op == opPrefixed:
			i.op = opPrefixed<<8 | uint16(r.number())
			switch {
			case i.op <= opTruncSat+7:
			case i.op == opMemoryCopy:
				i.x, i.y = int64(r.number()), int64(r.number())
			case i.op == opMemoryFill:
				i.x = int64(r.number())
			default:
				return nil, errNotCode
			}
		case i.op > opI64Extend32S, opElse < i.op && i.op < opEnd, opCallIndirect < i.op && i.op < opDrop, opSelect < i.op && i.op < opLocalGet, opGlobalSet < i.op && i.op < opI32Load:
			return nil, errNotCode
		}
		out = append(out, i)
	}
	if r.short || len(r.rest) > 0 || len(open) > 0 {
		return nil, errNotCode
	}
	return out, nil
}

// encode is the inverse of decode.
func encode(code []instr) []byte {
	var b []byte
	open := []int64{0}
	depth := func(label int64) uint64 {
		for i := len(open) - 1; i >= 0; i-- {
			if open[i] == label {
				return uint64(len(open) - 1 - i)
			}
		}
		panic("code: a branch to a block that is not open")
	}
	u := func(v int64) { b = binary.AppendUvarint(b, uint64(v)) }
	for _, i := range code {
		if i.op >= opPrefixed<<8 {
			b = append(b, opPrefixed)
			u(int64(i.op & 0xff))
		} else {
			b = append(b, byte(i.op))
		}
		switch {
		case i.op == opBlock || i.op == opLoop || i.op == opIf:
			b = AppendSigned(b, i.y)
			open = append(open, i.x)
		case i.op == opEnd:
			open = open[:len(open)-1]
		case i.op == opBr || i.op == opBrIf:
			b = binary.AppendUvarint(b, depth(i.x))
		case i.op == opBrTable:
			u(int64(len(i.table) - 1))
			for _, l := range i.table {
				b = binary.AppendUvarint(b, depth(l))
			}
		case i.op == opCallIndirect || i.op == opMemoryCopy:
			u(i.x)
			u(i.y)
		case i.op == opCall, opLocalGet <= i.op && i.op <= opGlobalSet, i.op == opMemorySize, i.op == opMemoryGrow, i.op == opMemoryFill:
			u(i.x)
		case opI32Load <= i.op && i.op <= opI64Store32:
			u(i.y)
			u(i.x)
		case i.op == opI32Const || i.op == opI64Const:
			b = AppendSigned(b, i.x)
		case i.op == opF32Const:
			b = binary.LittleEndian.AppendUint32(b, uint32(i.x))
		case i.op == opF64Const:
			b = binary.LittleEndian.AppendUint64(b, uint64(i.x))
		}
	}
	return b
}
