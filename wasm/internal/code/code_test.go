package code

import (
	"bytes"
	"context"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/tetratelabs/wazero"
)

// Functions of the shape that the compiler gives them, with jumps at random, do the same after they were rewritten as
// before: they come through the same places, leave the same memory and the same stack pointer, and trap where they did.
func TestRewrittenFunctionsDoTheSame(t *testing.T) {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer func() { _ = r.Close(ctx) }()
	run := func(section []byte) (string, uint64, bool) {
		m, err := r.InstantiateWithConfig(ctx, module(section), wazero.NewModuleConfig().WithName(""))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = m.Close(ctx) }()
		out, err := m.ExportedFunction("f").Call(ctx, 0)
		memory, _ := m.Memory().Read(0, 1<<16)
		if err != nil {
			return string(memory[:traceEnd]), 0, true // what is in a frame is of no use after a trap
		}
		return string(memory), out[0]<<32 | m.ExportedGlobal("sp").Get(), false
	}
	rng := rand.New(rand.NewPCG(1, 2))
	traps, shorter := 0, 0
	for n := range 400 {
		f := encode(function(rng))
		body := slices.Concat(locals, f)
		before := slices.Concat([]byte{2}, sized(slices.Concat([]byte{0}, []byte{opUnreachable, opEnd})), sized(body))
		after, err := Section(before, 0, func(index int) string {
			return []string{"runtime.goPanicIndex", "f"}[index]
		})
		if err != nil {
			t.Fatal(err)
		}
		memory, result, trap := run(before)
		gotMemory, gotResult, gotTrap := run(after)
		if memory != gotMemory || result != gotResult || trap != gotTrap {
			t.Fatalf("function %d: %x %v became %x %v\n%x\n%x", n, result, trap, gotResult, gotTrap, before, after)
		}
		if trap {
			traps++
		}
		if len(after) < len(before) {
			shorter++
		}
	}
	if traps < 20 || traps > 380 || shorter != 400 {
		t.Errorf("%d of 400 trap, %d are shorter", traps, shorter)
	}
}

// The memory of the functions of the law: the places that they come through, and above that the stack.
const (
	traceEnd = 100
	stackTop = 4096
)

// locals are an i32 for the stack pointer and two i64: a number that decides the jumps, and how many places were passed.
var locals = []byte{2, 1, 0x7f, 2, 0x7e}

// function is one with a random number of places; each says that it was passed, and goes to any other.
func function(rng *rand.Rand) []instr {
	const unwind, loop, first = 1, 2, 3
	places := rng.IntN(12) + 1
	f := []instr{{op: opGlobalGet}, {op: opLocalSet, x: 1}, {op: opBlock, x: unwind, y: -64}, {op: opLoop, x: loop, y: -64}}
	for p := places; p >= 0; p-- {
		f = append(f, instr{op: opBlock, x: int64(first + p), y: -64})
	}
	table := instr{op: opBrTable}
	var place []int64 // the number of each place in the dispatch, the first of those it has
	for p := range places + 1 {
		place = append(place, int64(len(table.table)))
		for range rng.IntN(3) + 1 {
			table.table = append(table.table, int64(first+p))
		}
	}
	f = append(f, instr{op: opLocalGet}, table, instr{op: opEnd, x: first})
	label := int64(first + places + 1)
	i64 := func(op uint16, c int64) { f = append(f, instr{op: opI64Const, x: c}, instr{op: op}) }
	frame := int64(rng.IntN(9) * 8)
	f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI32Const, x: frame}, instr{op: opI32Add + 1}, instr{op: opLocalTee, x: 1}, instr{op: opGlobalSet})
	jump := func() {
		f = append(f, instr{op: opI32Const, x: place[rng.IntN(places)+1]}, instr{op: opLocalSet}, instr{op: opBr, x: loop})
	}
	for p := range places {
		// memory[passed] = p+1; passed++; number = number*a + c
		f = append(f, instr{op: opLocalGet, x: 3}, instr{op: opI32WrapI64}, instr{op: opI64Const, x: int64(p + 1)}, instr{op: 0x3c})
		f = append(f, instr{op: opNop}, instr{op: opLocalGet, x: 3})
		i64(opI64Add, 1)
		f = append(f, instr{op: opLocalSet, x: 3}, instr{op: opLocalGet, x: 2})
		i64(opI64Add+2, 6364136223846793005)
		i64(opI64Add, 1442695040888963407)
		f = append(f, instr{op: opLocalSet, x: 2})
		// The number at a place of the frame, which is found in a roundabout way.
		f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64ExtendU})
		i64(opI64Add, int64(rng.IntN(8)*8))
		f = append(f, instr{op: opI32WrapI64}, instr{op: opLocalGet, x: 2}, instr{op: opI32Store + 1})
		if rng.IntN(4) == 0 {
			f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64ExtendU}, instr{op: opI64Const, x: 8}, instr{op: opI64Add}, instr{op: opI32WrapI64}, instr{op: opI32Load + 1, x: 8}, instr{op: opLocalSet, x: 2})
		}
		// Enough is enough.
		label++
		f = append(f, instr{op: opLocalGet, x: 3}, instr{op: opI64Const, x: int64(rng.IntN(traceEnd-20) + 10)}, instr{op: opI64Eq + 3}, instr{op: opI32Eqz}, instr{op: opIf, x: label, y: -64})
		if rng.IntN(3) == 0 {
			f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64Const, x: 5}, instr{op: opI32Store + 1}, instr{op: opI32Const}, instr{op: opCall}, instr{op: opBrIf, x: unwind})
		} else {
			for _, c := range []int64{frame, 8} {
				f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI32Const, x: c}, instr{op: opI32Add}, instr{op: opLocalTee, x: 1}, instr{op: opGlobalSet})
			}
			f = append(f, instr{op: opI32Const}, instr{op: opReturn})
		}
		f = append(f, instr{op: opEnd, x: label})
		for range rng.IntN(3) {
			label++
			f = append(f, instr{op: opLocalGet, x: 2})
			i64(opI64Clz+15, int64(rng.IntN(60))) // rotated
			i64(opI64Eq+uint16(rng.IntN(10)), (1<<62)>>rng.IntN(6)-5)
			f = append(f, instr{op: opI32Eqz})
			f = append(f, instr{op: opIf, x: label, y: -64})
			jump()
			f = append(f, instr{op: opEnd, x: label})
		}
		if rng.IntN(2) == 0 || p == places-1 {
			jump()
		}
		f = append(f, instr{op: opEnd, x: int64(first + p + 1)})
	}
	// The last place only traps.
	f = append(f, instr{op: opI32Const}, instr{op: opCall}, instr{op: opBrIf, x: unwind})
	return append(f, instr{op: opEnd, x: loop}, instr{op: opUnreachable}, instr{op: opEnd, x: unwind}, instr{op: opI32Const, x: 1}, instr{op: opEnd})
}

// module has two functions from i32 to i32, the second of which is exported with the memory and the stack pointer.
func module(code []byte) []byte {
	sp := appendSigned(nil, stackTop)
	m := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []struct {
		id   byte
		body []byte
	}{
		{1, []byte("\x01\x60\x01\x7f\x01\x7f")},
		{3, []byte("\x02\x00\x00")},
		{5, []byte("\x01\x00\x01")},
		{6, slices.Concat([]byte("\x01\x7f\x01\x41"), sp, []byte{opEnd})},
		{7, []byte("\x03\x01f\x00\x01\x02sp\x03\x00\x01m\x02\x00")},
		{10, code},
	} {
		m = append(append(m, s.id), sized(s.body)...)
	}
	return m
}

func sized(b []byte) []byte { return append(binary.AppendUvarint(nil, uint64(len(b))), b...) }

// Any bytes are rewritten or refused, and what was decoded is encoded as it was.
func FuzzSection(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(slices.Concat([]byte{1}, sized(slices.Concat(locals, encode(function(rand.New(rand.NewPCG(seed, 0))))))))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _ = Section(b, 0, func(index int) string { return []string{"runtime.sigpanic", "f"}[index&1] })
		code, err := decode(b)
		if err != nil {
			return
		}
		once := encode(code)
		again, err := decode(once)
		if err != nil || !bytes.Equal(encode(again), once) {
			t.Errorf("%x is encoded as %x (%v)", b, once, err)
		}
	})
}
