package pack

import (
	"bytes"
	"encoding/binary"
)

// The function table of Go since 1.20, which describes each function for the collector, for panics and for
// tracebacks ("Go 1.2 Runtime Symbol Table" by Russ Cox; its form today is runtime/symtab.go). Its head is the magic
// number, two zeroes, the size of an instruction and of a pointer, and then eight words of 8 bytes.
var tableHead = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// nameWord is the word of the head that says where the names begin, from the table's beginning.
const nameWord = 3

// What the linker says of how the program was built, between these marks (cmd/go/internal/modload, ModInfoData). Our
// build has the name of a temporary folder there.
var (
	madeStart = []byte("\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6\x18\xe6")
	madeEnd   = []byte("\xf9\x32\x43\x31\x86\x18\x20\x72\x00\x82\x42\x10\x41\x16\xd8\xf2")
)

func forgetMade(image []byte) {
	for at := bytes.Index(image, madeStart); at >= 0; at = bytes.Index(image, madeStart) {
		n := bytes.Index(image[at:], madeEnd)
		if n < 0 {
			return
		}
		clear(image[at : at+n+len(madeEnd)])
	}
}

// forget zeroes in an image of the data what it tells of functions. Only a collector, a scheduler and tracebacks read
// that, and the module has none (package build). tableEnd is the word of runtime.moduledata that holds where the last of
// what belongs to the table ends. It reports whether the table was there as described; otherwise nothing is changed.
func forget(image []byte, start, tableEnd int) bool {
	at := bytes.Index(image, tableHead)
	if at < 0 || at+8+8*8 > len(image) {
		return false
	}
	names := binary.LittleEndian.Uint64(image[at+8+8*nameWord:])
	// The module's own data begins with where the table is, and where its names are.
	head := binary.LittleEndian.AppendUint64(nil, uint64(start+at))
	head = binary.LittleEndian.AppendUint64(head, uint64(start+at)+names)
	module := bytes.Index(image, head)
	if module < 0 || module+8*(tableEnd+1) > len(image) {
		return false
	}
	end := int(binary.LittleEndian.Uint64(image[module+8*tableEnd:])) - start
	if end <= at || end > len(image) {
		return false
	}
	clear(image[at:end])
	return true
}
