// Package code rewrites the functions of a module that Go's compiler wrote, to do the same in less code.
//
// Go's compiler takes WebAssembly for a machine of jumps. Each function begins with a dispatch (a table of branches into
// nested blocks) and sets a number and goes back to it for every jump, ahead or back; what WebAssembly does with one
// branch takes three instructions and a place in the table. An address on Go's stack is made of five instructions where
// one has room for its offset. And a nil pointer or an index out of range calls a function that says which, with its
// arguments on the stack, where the module ends anyway: here it is one instruction that traps, and the host's error
// still says in which function. A third of the code goes this way, and a fifth of it compressed.
//
// What is not known is left alone: a function of another shape is larger, and works.
package code

import "encoding/binary"

// firstFunction is the number of the first function in Go's own program counters: the number of a function, shifted by
// 16 bits, and in these the place in it that the dispatch knows (cmd/link/internal/wasm, funcValueOffset).
const firstFunction = 0x1000

// Section rewrites the body of the code section of a module that has so many imports and whose functions have such
// names. It does not change which function has which index.
func Section(body []byte, imports int, name func(index int) string) ([]byte, error) {
	r := &reader{rest: body}
	count := r.number()
	out := binary.AppendUvarint(nil, uint64(count))
	for n := 0; n < count && !r.short; n++ {
		code := &reader{rest: r.take(r.number())}
		whole := code.rest
		for range min(code.number(), len(whole)) {
			code.number()
			code.take(1)
		}
		locals := whole[:len(whole)-len(code.rest)]
		f, err := decode(code.rest)
		if err != nil || code.short {
			return nil, errNotCode
		}
		f = rewrite(f, firstFunction+n, name)
		b := append(locals[:len(locals):len(locals)], encode(f)...)
		out = binary.AppendUvarint(out, uint64(len(b)))
		out = append(out, b...)
	}
	if r.short || len(r.rest) > 0 {
		return nil, errNotCode
	}
	return out, nil
}

func rewrite(f []instr, self int, name func(index int) string) []instr {
	traps(f, name)
	f = unreached(f)
	f = jumps(f, self)
	for before := len(f) + 1; len(f) < before; {
		before = len(f)
		f = untargeted(unreached(steps(f)))
	}
	return f
}
