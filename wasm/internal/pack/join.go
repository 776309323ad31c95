package pack

import "encoding/binary"

// Joined returns the module with its data in few segments and without custom sections; all else of it stays.
func Joined(module []byte) ([]byte, error) {
	parts, err := sections(module)
	if err != nil {
		return nil, err
	}
	out := append([]byte(nil), module[:8]...)
	for _, s := range parts {
		switch s.id {
		case customSection:
			continue
		case dataSection:
			start, image, err := readData(s.body)
			if err != nil {
				return nil, err
			}
			s.body = writeData(start, image)
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, nil
}
