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

// free collects what the request left behind at once. Left to itself the collector gets to the end of its work only when
// the program waits for something, which a call never does, and eight requests take six times the memory of one.
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
