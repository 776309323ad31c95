// Package code rewrites the functions of a module that Go's compiler wrote, to do the same in less code.
//
// Go's compiler takes WebAssembly for a machine of jumps. Each function begins with a dispatch (a table of branches into
// nested blocks) and sets a number and goes back to it for every jump, ahead or back; what WebAssembly does with one
// branch takes three instructions and a place in the table. Here it becomes blocks, loops and branches. An address on
// Go's stack is made of five instructions where one has room for its offset, and counted from where the frame ends, which
// is another place in each function. And a nil pointer or an index out of range calls a function that says which, with
// its arguments on the stack, where the module ends anyway: here it is one instruction that traps, and the host's error
// still says in which function. And each call provides for the stack being left and come back to, which happens only with
// goroutines, of which the module has one (package build). And a value waits in a local for the one place that uses it, since the
// compiler changes no order; here it is made in that place.
//
// Jumps and addresses of another shape are left alone: the function is larger, and works. Calls are all made simple or
// none, so one of another shape is an error, which names its function.
package code

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// firstFunction is the number of the first function in Go's own program counters: the number of a function, shifted by
// 16 bits, and in these the place in it that the dispatch knows (cmd/link/internal/wasm, funcValueOffset).
const firstFunction = 0x1000

// A Module is what is to know of one: the bodies of its sections, how many functions it imports, and which names its
// functions have by index.
type Module struct {
	Types, Functions, Exports, Code []byte

	Imports int
	Name    func(index int) string
}

// A function is one of the module's own.
type function struct {
	locals []byte
	code   []instr
}

// Rewrite puts less code into the module, and other types for the functions that have them. It does not change which
// function has which index. An error leaves the module as it was.
func (m *Module) Rewrite() error {
	functions, err := m.functions()
	if err != nil {
		return err
	}
	for n := range functions {
		f := &functions[n]
		traps(f.code, m.Name)
		f.code = unreached(f.code)
	}
	types, kinds, err := m.simple(functions)
	if err != nil {
		return err
	}
	out := binary.AppendUvarint(nil, uint64(len(functions)))
	for n, f := range functions {
		b := append(f.locals, encode(rewrite(f.code, firstFunction+n))...)
		out = binary.AppendUvarint(out, uint64(len(b)))
		out = append(out, b...)
	}
	m.Types, m.Functions, m.Code = types, kinds, out
	return nil
}

func (m *Module) functions() ([]function, error) {
	r := &reader{rest: m.Code}
	var out []function
	for n := r.number(); n > 0 && !r.short; n-- {
		body := &reader{rest: r.take(r.number())}
		whole := body.rest
		for range min(body.number(), len(whole)) {
			body.number()
			body.take(1)
		}
		code, err := decode(body.rest)
		if err != nil || body.short {
			return nil, errNotCode
		}
		out = append(out, function{slices.Clone(whole[:len(whole)-len(body.rest)]), code})
	}
	if r.short || len(r.rest) > 0 {
		return nil, errNotCode
	}
	return out, nil
}

// simple makes the calls of all functions simple, and returns the sections of types and of functions. The error names
// the function that has a call or a return of another shape; then none of them was touched.
func (m *Module) simple(functions []function) (types, kinds []byte, err error) {
	if len(functions) == 0 {
		return m.Types, m.Functions, nil
	}
	of, ok := numbers(m.Functions)
	if !ok || len(of) != len(functions) {
		return nil, nil, errNotCode
	}
	c := convention{from: -1, to: -1}
	r := &reader{rest: m.Types}
	count := r.number()
	for n := range min(count, len(m.Types)) {
		at := r.rest
		r.take(1)
		for range 2 {
			r.take(r.number())
		}
		switch string(at[:len(at)-len(r.rest)]) {
		case "\x60\x01\x7f\x01\x7f":
			c.from = int64(n)
		case "\x60\x00\x00":
			c.to = int64(n)
		}
	}
	if r.short || c.from < 0 || c.to < 0 {
		return nil, nil, errNotCode
	}
	exported := m.exported()
	c.own = func(index int64) bool {
		n := int(index) - m.Imports
		return 0 <= n && n < len(of) && int64(of[n]) == c.from && !exported[int(index)]
	}
	made := make([]function, len(functions))
	kinds = binary.AppendUvarint(nil, uint64(len(of)))
	for n, f := range functions {
		index := n + m.Imports
		self := c.own(int64(index))
		if strings.HasPrefix(m.Name(index), "wasm_pc_f_loop") { // which goes on where the stack was unwound
			f.code = []instr{{op: opUnreachable}, {op: opEnd}}
		}
		made[n] = function{f.locals, c.calls(f.code, self)}
		if c.odd != "" {
			return nil, nil, fmt.Errorf("code: %s in %s has another shape than Go's compiler gives it", c.odd, m.Name(index))
		}
		if self {
			made[n].locals = oneMore(f.locals)
			kinds = binary.AppendUvarint(kinds, uint64(c.to))
		} else {
			kinds = binary.AppendUvarint(kinds, uint64(of[n]))
		}
	}
	copy(functions, made)
	return m.Types, kinds, nil
}

// oneMore puts a local before the others, in the place of a parameter. It and the first of Go's locals are of type i32.
func oneMore(locals []byte) []byte {
	const i32 = 0x7f
	if len(locals) > 2 && bytes.Equal(locals[1:3], []byte{1, i32}) {
		locals = slices.Clone(locals)
		locals[1] = 2
		return locals
	}
	n, size := binary.Uvarint(locals)
	return append(append(binary.AppendUvarint(nil, n+1), 1, i32), locals[size:]...)
}

// exported tells which functions a host may call.
func (m *Module) exported() map[int]bool {
	out := map[int]bool{}
	r := &reader{rest: m.Exports}
	for n := r.number(); n > 0 && !r.short; n-- {
		r.take(r.number())
		kind, index := r.take(1)[0], r.number()
		if kind == 0 {
			out[index] = true
		}
	}
	return out
}

// numbers reads a list of them.
func numbers(b []byte) (out []int, ok bool) {
	r := &reader{rest: b}
	for n := r.number(); n > 0 && !r.short; n-- {
		out = append(out, r.number())
	}
	return out, !r.short && len(r.rest) == 0
}

func rewrite(f []instr, self int) []instr {
	f = straight(f, self)
	for before := len(f) + 1; len(f) < before; {
		before = len(f)
		f = untargeted(unreached(steps(f)))
	}
	return sunk(framed(f))
}

// straight leads each jump straight to its target: as blocks and loops where the function has that form, otherwise with
// what is needed of its dispatch.
func straight(f []instr, self int) []instr {
	head, nodes, ok := graph(f)
	if !ok {
		return jumps(f, self)
	}
	code, ok := structured(nodes)
	if !ok {
		return jumps(f, self)
	}
	return append(slices.Clone(head), code...)
}
