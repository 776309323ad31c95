//go:build wasip1

package main

import (
	"runtime"
	"strconv"
	"unsafe"
)

// What the host sees through pointers: the request that it writes, and the answer that it reads. They are variables so
// that they stay where they are while it does.
var (
	request []byte
	refused int // the size of a request over the limit
	reply   []byte
)

//go:wasmexport alloc
func alloc(n uint32) unsafe.Pointer {
	request, reply, refused = nil, nil, 0
	if n > limit {
		refused = int(n)
		return nil
	}
	request = make([]byte, max(n, 1))[:n]
	return unsafe.Pointer(unsafe.SliceData(request))
}

//go:wasmexport run
func run() unsafe.Pointer {
	if refused > 0 {
		reply = tooLarge(refused)
	} else {
		reply = answer(request)
	}
	request, refused = nil, 0
	return unsafe.Pointer(unsafe.SliceData(reply))
}

//go:wasmexport size
func size() uint32 { return uint32(len(reply)) }

// free forgets the request and all that it left behind. In the module runtime.GC does that: everything is as it was
// before the first request (wasm/internal/build/sequential.go).
//
//go:wasmexport free
func free() {
	request, reply = nil, nil
	runtime.GC()
}

func main() {} // a reactor has none, but the linker wants it

// tooLarge answers a request over the limit.
func tooLarge(n int) []byte {
	return failure("the texts are too long: " + strconv.Itoa(n) + " bytes, and the limit is " + strconv.Itoa(limit))
}
