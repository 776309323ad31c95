package pack

import (
	"encoding/binary"

	"github.com/quotedrift/quotedrift/wasm/internal/code"
)

// Counted returns the module with the exported global "work", an i64: how often its functions and their loops have begun.
// It does what the module does. Copies and fillings of memory count as one, however long they are.
func Counted(module []byte) ([]byte, error) {
	parts, err := sections(module)
	if err != nil {
		return nil, err
	}
	global := -1
	for _, s := range parts {
		if s.id == globalSection {
			n, _ := binary.Uvarint(s.body) // Go's modules import none
			global = int(n)
		}
	}
	if global < 0 {
		return nil, errNotModule
	}
	const (
		i64, mutable    = 0x7e, 1
		i64Const, end   = 0x42, 0x0b
		exportsAGlobal  = 3
		nameOfTheGlobal = "work"
	)
	out := append([]byte(nil), module[:8]...)
	for _, s := range parts {
		switch s.id {
		case customSection:
			continue // names by the places of code that is another now
		case globalSection:
			s.body = append(more(s.body), i64, mutable, i64Const, 0, end)
		case exportSection:
			s.body = append(more(s.body), byte(len(nameOfTheGlobal)))
			s.body = append(append(s.body, nameOfTheGlobal...), exportsAGlobal)
			s.body = binary.AppendUvarint(s.body, uint64(global))
		case codeSection:
			m := code.Module{Code: s.body}
			if err := m.Count(global); err != nil {
				return nil, err
			}
			s.body = m.Code
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, nil
}

// more is a list that says it has one element more than it has.
func more(list []byte) []byte {
	n, size := binary.Uvarint(list)
	return append(binary.AppendUvarint(nil, n+1), list[size:]...)
}
