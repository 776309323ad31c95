// Package pack makes a module that Go's linker wrote smaller to send, without changing what it does.
//
// The linker leaves out each run of eight zeroes and so writes tens of thousands of data segments, whose heads compress
// badly; here they are joined. It also writes what the collector, the scheduler and tracebacks want to know of functions,
// and how the module was built, with no switch to leave it out; here it is zeroed. A crash of the packed module says why
// it crashed and not where; the host still knows in which function. Custom sections go. What is done to the code, package
// code says.
package pack

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/quotedrift/quotedrift/wasm/internal/code"
)

var (
	errNotModule = errors.New("pack: this is not a module that Go's linker wrote")
	errNoTable   = errors.New("pack: the function table is not where this release of Go has it (runtime.moduledata)")
)

// Sections of a module (WebAssembly Core Specification 2.0, section 5.5).
const (
	customSection   = 0
	typeSection     = 1
	importSection   = 2
	functionSection = 3
	globalSection   = 6
	exportSection   = 7
	codeSection     = 10
	dataSection     = 11
)

// gap is the shortest run of zeroes that is worth a segment of its own. From 64 to 4096 it made less than 0.2 % of a
// difference in the compressed module; a page leaves the fewest segments to start with.
const gap = 4096

// Pack returns the smaller module, with the names of its functions only where named says so; it wants a module that has
// them, and whose function table ends where the word tableEnd of runtime.moduledata says. Linear in its size.
func Pack(module []byte, tableEnd int, named bool) ([]byte, error) {
	out, forgot, err := packed(module, tableEnd, named)
	if err == nil && !forgot {
		err = errNoTable
	}
	return out, err
}

// packed is Pack, and reports whether there was a function table.
func packed(module []byte, tableEnd int, named bool) (out []byte, forgot bool, err error) {
	parts, err := sections(module)
	if err != nil {
		return nil, false, err
	}
	names := map[int]string{}
	m := code.Module{Name: func(index int) string { return names[index] }}
	for _, s := range parts {
		switch {
		case s.id == customSection && bytes.HasPrefix(s.body, nameSection):
			names = functionNames(s.body)
		case s.id == importSection:
			n, _ := binary.Uvarint(s.body) // all imports of Go's modules are functions
			m.Imports = int(n)
		case rewritten(&m, s.id) != nil:
			*rewritten(&m, s.id) = s.body
		}
	}
	if err := m.Rewrite(); err != nil {
		return nil, false, err
	}
	out = append([]byte(nil), module[:8]...)
	for _, s := range parts {
		switch s.id {
		case customSection:
			if !named || !bytes.HasPrefix(s.body, nameSection) {
				continue
			}
		case dataSection:
			start, image, err := readData(s.body)
			if err != nil {
				return nil, false, err
			}
			forgot = forget(image, start, tableEnd)
			forgetMade(image)
			s.body = writeData(start, image)
		}
		if of := rewritten(&m, s.id); of != nil {
			s.body = *of
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, forgot, nil
}

// rewritten is where package code has a section, nil for those of no matter to it.
func rewritten(m *code.Module, id byte) *[]byte {
	switch id {
	case typeSection:
		return &m.Types
	case functionSection:
		return &m.Functions
	case exportSection:
		return &m.Exports
	case codeSection:
		return &m.Code
	}
	return nil
}

// A section of a module.
type section struct {
	id   byte
	body []byte
}

func sections(module []byte) ([]section, error) {
	if len(module) < 8 || string(module[:4]) != "\x00asm" {
		return nil, errNotModule
	}
	var out []section
	for rest := module[8:]; len(rest) > 0; {
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || size > uint64(len(rest)-1-n) {
			return nil, errNotModule
		}
		out = append(out, section{rest[0], rest[1+n : 1+n+int(size)]})
		rest = rest[1+n+int(size):]
	}
	return out, nil
}

// readData lays the segments out as they will lie in memory, from the address start.
func readData(body []byte) (start int, image []byte, err error) {
	type segment struct {
		at   int
		data []byte
	}
	count, n := binary.Uvarint(body)
	if n <= 0 || count > uint64(len(body)) {
		return 0, nil, errNotModule
	}
	body = body[n:]
	segments := make([]segment, count)
	start, end := 1<<31, 0
	for i := range segments {
		// An active segment of memory 0, its address a constant.
		if len(body) < 2 || body[0] != 0 || body[1] != 0x41 {
			return 0, nil, errNotModule
		}
		at, n := varint(body[2:])
		if n <= 0 || len(body) < 3+n || body[2+n] != 0x0b || at < 0 {
			return 0, nil, errNotModule
		}
		body = body[3+n:]
		size, n := binary.Uvarint(body)
		if n <= 0 || size > uint64(len(body)-n) {
			return 0, nil, errNotModule
		}
		segments[i] = segment{at, body[n : n+int(size)]}
		body = body[n+int(size):]
		start, end = min(start, at), max(end, at+int(size))
	}
	if end > 1<<28 {
		return 0, nil, errNotModule
	}
	image = make([]byte, max(end-start, 0))
	for _, s := range segments {
		copy(image[s.at-start:], s.data)
	}
	return start, image, nil
}

// writeData writes the image as segments between long runs of zeroes.
func writeData(start int, image []byte) []byte {
	var body []byte
	count := 0
	for i := 0; i < len(image); {
		if image[i] == 0 {
			i++
			continue
		}
		end, zeroes := i, 0
		for k := i; k < len(image) && zeroes < gap; k++ {
			if image[k] == 0 {
				zeroes++
			} else {
				end, zeroes = k+1, 0
			}
		}
		body = append(body, 0, 0x41)
		body = code.AppendSigned(body, int64(start+i))
		body = append(body, 0x0b)
		body = binary.AppendUvarint(body, uint64(end-i))
		body = append(body, image[i:end]...)
		i = end
		count++
	}
	return append(binary.AppendUvarint(nil, uint64(count)), body...)
}

// varint reads a signed LEB128 number, which is not the zig-zag one of encoding/binary.
func varint(b []byte) (v, n int) {
	for shift := 0; n < len(b) && shift < 35; shift += 7 {
		c := b[n]
		n++
		v |= int(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v, n
		}
	}
	return 0, 0
}
