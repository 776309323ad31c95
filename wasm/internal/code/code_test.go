package code

import (
	"bytes"
	"context"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
)

// Functions of the shape that the compiler gives them, with jumps and calls at random, do the same after they were
// rewritten as before: they come through the same places, leave the same memory and the same stack pointer, and trap
// where they did.
func TestRewrittenFunctionsDoTheSame(t *testing.T) {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer func() { _ = r.Close(ctx) }()
	run := func(m Module) (string, uint64, bool) {
		live, err := r.InstantiateWithConfig(ctx, assembled(m), wazero.NewModuleConfig().WithName(""))
		if err != nil {
			t.Fatalf("%v\n%x", err, m.Code)
		}
		defer func() { _ = live.Close(ctx) }()
		_, err = live.ExportedFunction("f").Call(ctx)
		memory, _ := live.Memory().Read(0, 1<<16)
		if err != nil {
			return string(memory[:traceEnd]), 0, true // what is in a frame is of no use after a trap
		}
		return string(memory), live.ExportedGlobal("sp").Get(), false
	}
	rng := rand.New(rand.NewPCG(1, 2))
	traps, direct := 0, 0
	for n := range 400 {
		m := module(rng)
		memory, sp, trap := run(m)
		before := m
		if err := m.Rewrite(); err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(m.Functions, before.Functions) || len(m.Code) >= len(before.Code) {
			t.Fatalf("%x became only %x", before.Code, m.Code)
		}
		gotMemory, gotSP, gotTrap := run(m)
		if memory != gotMemory || sp != gotSP || trap != gotTrap {
			t.Fatalf("function %d: %d %v became %d %v\n%x\n%x", n, sp, trap, gotSP, gotTrap, before.Code, m.Code)
		}
		if trap {
			traps++
		}
		if functions, err := m.functions(); err == nil && !slices.ContainsFunc(functions[1].code, func(i instr) bool { return i.op == opBrTable }) {
			direct++
		}
	}
	if traps < 20 || traps > 380 || direct < 200 || direct > 380 {
		t.Errorf("%d of 400 trap, and %d have no dispatch", traps, direct)
	}
}

// Loads and stores have the offset of what is in the frame, once calls are simple too.
func TestAddressesInTheFrame(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	reached := 0
	for range 40 {
		m := module(rng)
		if err := m.Rewrite(); err != nil {
			t.Fatal(err)
		}
		functions, err := m.functions()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range functions {
			for n, i := range f.code {
				if !i.load() && !i.store() {
					continue
				}
				reached++
				if n > 1 && f.code[n-1].op == opI32Add && f.code[n-2].op == opI32Const {
					t.Fatalf("an address is worked out before it is used: %v", f.code[n-3:n+1])
				}
			}
		}
	}
	if reached < 100 {
		t.Errorf("only %d loads and stores were looked at", reached)
	}
}

// A module in which one call or return is not as it is expected is refused, by the name of its function, and stays.
func TestUnknownCallsAreNamed(t *testing.T) {
	for want, odd := range map[string][]instr{
		"a call in odd ":              {{op: opCall, x: 1}, {op: opI32Const}, {op: opReturn}, {op: opEnd}},
		"a return in odd ":            {{op: opNop}, {op: opReturn}, {op: opEnd}},
		"what follows a call in odd ": slices.Concat(pushing, []instr{{op: opI32Const}, {op: opCall, x: 1}, {op: opNop}, {op: opEnd}}),
	} {
		m := module(rand.New(rand.NewPCG(1, 2)))
		m.Functions = append([]byte{5}, append(bytes.Clone(m.Functions[1:]), 0)...)
		m.Code = append([]byte{5}, append(bytes.Clone(m.Code[1:]), sized(slices.Concat([]byte{0}, encode(odd)))...)...)
		before := m
		err := m.Rewrite()
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("the error is %v, want something of %q", err, want)
		}
		if !bytes.Equal(m.Functions, before.Functions) || !bytes.Equal(m.Code, before.Code) {
			t.Errorf("%s: %x became %x", want, before.Code, m.Code)
		}
	}
}

// The memory of the functions of the law: the places that they come through, and above that the stack.
const (
	traceEnd = 100
	stackTop = 4096
)

// locals are an i32 for the stack pointer and three i64: a number that decides the jumps, how many places were passed, and
// what is kept for a while.
var locals = []byte{2, 1, 0x7f, 3, 0x7e}

// program is one with a random number of places; each says that it was passed, and goes to any other.
func program(rng *rand.Rand) []instr {
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
	f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI32Const, x: frame}, instr{op: opI32Sub}, instr{op: opLocalTee, x: 1}, instr{op: opGlobalSet})
	at, gate, gates := 0, 0, rng.IntN(3) > 0 // every third goes anywhere; the others pass each gate, and go back to gates alone
	passed := []int{0}
	jump := func() {
		to := rng.IntN(places)
		if gates && to <= at {
			to = passed[rng.IntN(len(passed))]
		} else if gates {
			to = min(to, gate)
		}
		f = append(f, instr{op: opI32Const, x: place[to+1]}, instr{op: opLocalSet}, instr{op: opBr, x: loop})
	}
	call := func() {
		f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI32Const, x: 8}, instr{op: opI32Sub}, instr{op: opLocalTee, x: 1}, instr{op: opGlobalSet},
			instr{op: opLocalGet, x: 1}, instr{op: opI64Const}, instr{op: opI64Store, y: 3}, instr{op: opI32Const}, instr{op: opCall, x: 3},
			instr{op: opGlobalGet}, instr{op: opLocalSet, x: 1}, instr{op: opBrIf, x: unwind})
	}
	noAddress := rng.IntN(3) > 0
	// address is one in the frame or behind it, or, with the offset, that of what the function called counts.
	address := func() (offset int64) {
		if !noAddress && rng.IntN(3) == 0 { // as a pointer has it
			f = append(f, instr{op: opLocalGet, x: 3}, instr{op: opI64Const}, instr{op: opI64Add + 2}, instr{op: opLocalGet, x: 1}, instr{op: opI64ExtendU}, instr{op: opI64Add}, instr{op: opI32WrapI64})
			return int64(rng.IntN(3) * 8)
		}
		if rng.IntN(2) == 0 {
			f = append(f, instr{op: opLocalGet, x: 3}, instr{op: opI64Const}, instr{op: opI64Add + 2}, instr{op: opI32WrapI64})
			return traceEnd + 8
		}
		f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI32Const, x: int64(rng.IntN(3) * 8)}, instr{op: opI32Add})
		return 0
	}
	moves := !noAddress && rng.IntN(8) == 0 // the stack pointer also moves in between
	for p := range places {
		if at = p; p == gate {
			passed = append(passed, gate)
			gate = min(gate+rng.IntN(4)+1, places-1)
		}
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
		f = append(f, instr{op: opI32WrapI64}, instr{op: opLocalGet, x: 2}, instr{op: opI64Store})
		if rng.IntN(4) == 0 {
			f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64ExtendU}, instr{op: opI64Const, x: 8}, instr{op: opI64Add}, instr{op: opI32WrapI64}, instr{op: opI32Load + 1, x: 8}, instr{op: opLocalSet, x: 2})
		}
		for range rng.IntN(3) { // a number is kept while others change, and then added
			switch rng.IntN(5) {
			case 0, 1:
				offset := address()
				f = append(f, instr{op: opI32Load + 1, x: offset}, instr{op: opLocalSet, x: 4})
			case 2, 3:
				offset := address()
				f = append(f, instr{op: opI32Load + 1, x: offset}, instr{op: opLocalGet, x: 2}, instr{op: opI64Add}, instr{op: opLocalSet, x: 4})
			default:
				f = append(f, instr{op: opLocalGet, x: 2}, instr{op: opLocalSet, x: 4})
			}
			for range rng.IntN(3) {
				switch rng.IntN(6) {
				case 0:
					call()
				case 1:
					f = append(f, instr{op: opI64Const, x: int64(p)}, instr{op: opLocalSet, x: 2})
				default:
					offset := address()
					f = append(f, instr{op: opLocalGet, x: 3}, instr{op: opI64Store, x: offset})
				}
			}
			f = append(f, instr{op: opLocalGet, x: 2})
			i64(opI64Add+2, 31)
			f = append(f, instr{op: opLocalGet, x: 4}, instr{op: opI64Add}, instr{op: opLocalSet, x: 2})
		}
		if !noAddress && rng.IntN(4) == 0 { // an address as a number
			f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64ExtendU}, instr{op: opI64Const, x: int64(rng.IntN(9) * 8)}, instr{op: opI64Add}, instr{op: opLocalGet, x: 2}, instr{op: opI64Add}, instr{op: opLocalSet, x: 2})
		}
		if moves {
			for n, op := range []uint16{opI32Sub, opI32Add} {
				f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI32Const, x: 8}, instr{op: op}, instr{op: opLocalTee, x: 1}, instr{op: opGlobalSet})
				f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64Const, x: int64(p + n)}, instr{op: opI64Store, x: frame + 8})
			}
		}
		// Enough is enough.
		label++
		f = append(f, instr{op: opLocalGet, x: 3}, instr{op: opI64Const, x: int64(rng.IntN(traceEnd-20) + 10)}, instr{op: opI64Eq + 3}, instr{op: opI32Eqz}, instr{op: opIf, x: label, y: -64})
		if rng.IntN(3) == 0 {
			f = append(f, instr{op: opLocalGet, x: 1}, instr{op: opI64Const, x: 5}, instr{op: opI64Store}, instr{op: opI32Const}, instr{op: opCall}, instr{op: opBrIf, x: unwind})
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
		switch {
		case rng.IntN(3) == 0:
			call()
		case rng.IntN(2) == 0 || p == places-1:
			jump()
		}
		f = append(f, instr{op: opEnd, x: int64(first + p + 1)})
	}
	// The last place only traps.
	f = append(f, instr{op: opI32Const}, instr{op: opCall}, instr{op: opBrIf, x: unwind})
	return append(f, instr{op: opEnd, x: loop}, instr{op: opUnreachable}, instr{op: opEnd, x: unwind}, instr{op: opI32Const, x: 1}, instr{op: opEnd})
}

// pushing writes where a call returns to.
var pushing = []instr{{op: opGlobalGet}, {op: opI32Const, x: 8}, {op: opI32Sub}, {op: opGlobalSet}, {op: opGlobalGet}, {op: opI64Const}, {op: opI64Store, y: 3}}

// module has a function that ends it, a random one, the one of the host, which calls that, and one that is called
// within it and counts. All but that of the host are called in the compiler's way.
func module(rng *rand.Rand) Module {
	host := slices.Concat(pushing, []instr{{op: opI32Const}, {op: opCall, x: 1}, {op: opIf, x: 1, y: -64}, {op: opUnreachable}, {op: opEnd, x: 1}, {op: opEnd}})
	counts := []instr{{op: opGlobalGet}, {op: opLocalSet, x: 1}, {op: opI32Const, x: traceEnd}, {op: opI32Const, x: traceEnd}, {op: opI32Load + 1, x: 8}, {op: opI64Const, x: 1}, {op: opI64Add}, {op: opI64Store, x: 8},
		{op: opLocalGet, x: 1}, {op: opI32Const, x: 8}, {op: opI32Add}, {op: opLocalTee, x: 1}, {op: opGlobalSet}, {op: opI32Const}, {op: opReturn}, {op: opEnd}}
	return Module{
		Types:     []byte("\x02\x60\x01\x7f\x01\x7f\x60\x00\x00"),
		Functions: []byte{4, 0, 0, 1, 0},
		Exports:   []byte("\x03\x01f\x00\x02\x02sp\x03\x00\x01m\x02\x00"),
		Code: slices.Concat([]byte{4}, sized([]byte{0, opUnreachable, opEnd}), sized(slices.Concat(locals, encode(program(rng)))),
			sized(slices.Concat([]byte{0}, encode(host))), sized(slices.Concat([]byte{1, 1, 0x7f}, encode(counts)))),
		Name: func(index int) string { return []string{"runtime.goPanicIndex", "f", "host", "counts", "odd"}[index] },
	}
}

// assembled is the module with a memory and a stack pointer.
func assembled(of Module) []byte {
	sp := AppendSigned(nil, stackTop)
	m := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []struct {
		id   byte
		body []byte
	}{
		{1, of.Types}, {3, of.Functions}, {5, []byte("\x01\x00\x01")}, {6, slices.Concat([]byte("\x01\x7f\x01\x41"), sp, []byte{opEnd})}, {7, of.Exports}, {10, of.Code},
	} {
		m = append(append(m, s.id), sized(s.body)...)
	}
	return m
}

func sized(b []byte) []byte { return append(binary.AppendUvarint(nil, uint64(len(b))), b...) }

// Any bytes are rewritten or refused, and what was decoded is encoded as it was.
func FuzzRewrite(f *testing.F) {
	for seed := range uint64(4) {
		m := module(rand.New(rand.NewPCG(seed, 0)))
		f.Add(m.Types, m.Functions, m.Exports, m.Code)
	}
	f.Fuzz(func(t *testing.T, types, functions, exports, code []byte) {
		m := Module{Types: types, Functions: functions, Exports: exports, Code: code, Name: func(index int) string { return []string{"runtime.sigpanic", "f"}[index&1] }}
		if err := m.Rewrite(); err != nil {
			return
		}
		all, err := m.functions()
		if err != nil {
			t.Fatalf("%x became %x", code, m.Code)
		}
		for _, g := range all {
			once := encode(g.code)
			if again, err := decode(once); err != nil || !bytes.Equal(encode(again), once) {
				t.Errorf("%x is encoded anew (%v)", once, err)
			}
		}
	})
}
