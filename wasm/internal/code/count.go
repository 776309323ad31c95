package code

import "encoding/binary"

// Count makes each function add one to a global of type i64 wherever it begins and wherever one of its loops does: what a
// program does of work, on any machine the same. Go's compiler writes every jump back as one to the beginning of a loop.
func (m *Module) Count(global int) error {
	functions, err := m.functions()
	if err != nil {
		return err
	}
	one := []instr{{op: opGlobalGet, x: int64(global)}, {op: opI64Const, x: 1}, {op: opI64Add}, {op: opGlobalSet, x: int64(global)}}
	out := binary.AppendUvarint(nil, uint64(len(functions)))
	for _, f := range functions {
		counted := append([]instr(nil), one...)
		for _, i := range f.code {
			counted = append(counted, i)
			if i.op == opLoop {
				counted = append(counted, one...)
			}
		}
		b := append(f.locals, encode(counted)...)
		out = binary.AppendUvarint(out, uint64(len(b)))
		out = append(out, b...)
	}
	m.Code = out
	return nil
}
