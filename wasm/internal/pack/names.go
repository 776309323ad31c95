package pack

import (
	"bytes"
	"encoding/binary"
)

// nameSection is how the body of the custom section of names begins.
var nameSection = []byte("\x04name")

// functionNames reads the names of functions, by their index, out of that section (WebAssembly Core Specification 2.0,
// section 7.4.1). Names that are cut short are left out.
func functionNames(body []byte) map[int]string {
	names := map[int]string{}
	body = bytes.TrimPrefix(body, nameSection)
	number := func() int {
		v, n := binary.Uvarint(body)
		if n <= 0 || v > uint64(len(body)) {
			body = nil
			return 0
		}
		body = body[n:]
		return int(v)
	}
	take := func(n int) []byte {
		n = min(n, len(body))
		b := body[:n]
		body = body[n:]
		return b
	}
	for len(body) > 0 {
		kind := take(1)[0]
		part := take(number())
		if kind != 1 { // of functions
			continue
		}
		body = part
		for n := number(); n > 0 && len(body) > 0; n-- {
			at := number()
			names[at] = string(take(number()))
		}
		break
	}
	return names
}
