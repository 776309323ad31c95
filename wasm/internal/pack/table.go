package pack

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// The function table of Go 1.20 to 1.26, which describes each function for the collector, for panics and for
// tracebacks ("Go 1.2 Runtime Symbol Table" by Russ Cox; its form today is runtime/symtab.go, and _func in
// runtime/runtime2.go). Its head is the magic number, two zeroes, the size of an instruction and of a pointer, and then
// eight words of 8 bytes.
var tableHead = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Offsets of the fields of _func.
const (
	funcName      = 4
	funcSP        = 16
	funcFile      = 20
	funcLine      = 24
	funcPCData    = 28 // how many tables by place the function has
	funcUnit      = 32
	funcStartLine = 36
	funcData      = 43 // how many pointers to data it has
	funcSize      = 44 // the offsets of the tables follow, and then those of the data
)

// Indices of the two arrays behind _func (internal/abi/symtab.go) that only a traceback reads.
const (
	unsafeTable  = 0 // where a thread may be interrupted, which in WebAssembly none is
	inlineTable  = 2
	liveArgTable = 3
	inlineData   = 3
	argInfoData  = 5
	liveArgData  = 6
	noData       = 0xffffffff
)

// moduleFuncData is the word of runtime.moduledata that holds where the functions' data begins.
const moduleFuncData = 40

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

// forget zeroes in an image of the data what only tracebacks show. A table of another version of Go stays as it is:
// the module is then larger, and works.
func forget(image []byte, start int) {
	at := bytes.Index(image, tableHead)
	if at < 0 || at+8+8*8 > len(image) {
		return
	}
	t := table{whole: image, image: image[at:], data: map[uint32]bool{}}
	if !t.read() || !t.each(func([]byte) bool { return true }) {
		return
	}
	keep := make([]bool, len(t.places))
	t.each(func(f []byte) bool {
		pcs := int(word(f, funcPCData))
		for _, o := range []int{funcName, funcFile, funcLine, funcUnit, funcStartLine} {
			put(f, o, 0)
		}
		for _, i := range []int{unsafeTable, inlineTable, liveArgTable} {
			if i < pcs {
				put(f, funcSize+4*i, 0)
			}
		}
		for i := range int(f[funcData]) {
			o := funcSize + 4*pcs + 4*i
			at := word(f, o)
			if at == noData {
				continue
			}
			read := i != inlineData && i != argInfoData && i != liveArgData
			t.data[at] = t.data[at] || read
			if !read {
				put(f, o, noData)
			}
		}
		t.keep(keep, word(f, funcSP))
		for i := range pcs {
			t.keep(keep, word(f, funcSize+4*i))
		}
		return true
	})
	for i := range t.places {
		if !keep[i] {
			t.places[i] = 0
		}
	}
	clear(t.names)
	clear(t.files)
	t.forgetData(start, at)
}

// forgetData zeroes the data that functions pointed to for tracebacks alone. It knows where each piece begins, and so
// where the one before it ends; the last one stays.
func (t *table) forgetData(start, at int) {
	head := binary.LittleEndian.AppendUint64(nil, uint64(start+at))
	head = binary.LittleEndian.AppendUint64(head, uint64(start+at+t.nameAt))
	module := bytes.Index(t.whole, head)
	if module < 0 || module+8*(moduleFuncData+1) > len(t.whole) {
		return
	}
	base := int(binary.LittleEndian.Uint64(t.whole[module+8*moduleFuncData:])) - start
	var starts []int
	for o := range t.data {
		starts = append(starts, int(o))
	}
	slices.Sort(starts)
	for i := 0; i+1 < len(starts); i++ {
		if from, to := base+starts[i], base+starts[i+1]; !t.data[uint32(starts[i])] && 0 <= from && from <= to && to <= len(t.whole) {
			clear(t.whole[from:to])
		}
	}
}

// A table is the function table, taken apart.
type table struct {
	whole  []byte // the image
	image  []byte // from the table on
	count  int
	nameAt int             // where the names begin, behind the head
	data   map[uint32]bool // the pieces of data that functions point to: whether more than a traceback reads them
	names  []byte          // names of functions
	files  []byte          // files, and which of them a unit of compilation has
	places []byte          // tables by place: pairs of numbers that end with a zero, shared by all functions
	funcs  []byte          // the index, and the functions
}

func (t *table) read() bool {
	h := func(i int) int { return int(binary.LittleEndian.Uint64(t.image[8+8*i:])) }
	count, names, units, files, places, funcs := h(0), h(3), h(4), h(5), h(6), h(7)
	if !(0 < names && names <= units && units <= files && files <= places && places <= funcs && funcs < len(t.image)) || count <= 0 || count > (len(t.image)-funcs)/8 {
		return false
	}
	t.nameAt, t.count, t.names, t.files, t.places, t.funcs = names, count, t.image[names:units], t.image[units:places], t.image[places:funcs], t.image[funcs:]
	return true
}

// each calls do with each function; false means that the table is not what it seemed.
func (t *table) each(do func(f []byte) bool) bool {
	for i := range t.count {
		at := int(word(t.funcs, 8*i+4))
		if at+funcSize > len(t.funcs) {
			return false
		}
		f := t.funcs[at:]
		if word(f, funcPCData) > 16 || f[funcData] > 16 || len(f) < funcSize+4*32 || !do(f) {
			return false
		}
	}
	return true
}

// keep marks the table by place at an offset; 0 is none.
func (t *table) keep(keep []bool, at uint32) {
	if at == 0 {
		return
	}
	for i := int(at); i < len(t.places); {
		_, n := binary.Uvarint(t.places[i:])
		zero := t.places[i] == 0 && i > int(at)
		if n <= 0 {
			return
		}
		for k := range n {
			keep[i+k] = true
		}
		i += n
		if zero {
			return
		}
		_, n = binary.Uvarint(t.places[i:])
		if n <= 0 {
			return
		}
		for k := range n {
			keep[i+k] = true
		}
		i += n
	}
}

func word(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

func put(b []byte, at int, v uint32) { binary.LittleEndian.PutUint32(b[at:], v) }
