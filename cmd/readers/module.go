//go:build wasip1

package main

import (
	"runtime"
	"unsafe"
)

// They are variables so that they stay where they are while the host looks at them.
var request, reply []byte

//go:wasmexport alloc
func alloc(n uint32) unsafe.Pointer {
	request, reply = nil, nil
	if n > limit {
		return nil
	}
	request = make([]byte, max(n, 1))[:n]
	return unsafe.Pointer(unsafe.SliceData(request))
}

//go:wasmexport run
func run() unsafe.Pointer {
	reply = answer(request)
	request = nil
	return unsafe.Pointer(unsafe.SliceData(reply))
}

//go:wasmexport size
func size() uint32 { return uint32(len(reply)) }

//go:wasmexport free
func free() {
	request, reply = nil, nil
	runtime.GC()
}

func main() {} // a reactor has none, but the linker wants it
