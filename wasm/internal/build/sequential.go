//go:build ignore

// This file is compiled into package runtime of the module, in which the functions here stand for what Go's own have
// schedulers, collectors and many processors for (see sequential in standard.go).
package runtime

import "unsafe"

// What is allocated lies in a row behind the program's own data, in the memory as it grows, and is never given back
// one by one.
var heapNext, heapEnd uintptr

func allocate(size uintptr) unsafe.Pointer {
	if size == 0 {
		return unsafe.Pointer(&zerobase)
	}
	const page = 64 << 10
	if heapEnd == 0 {
		heapNext, heapEnd = firstmoduledata.end, uintptr(currentMemory())*page
	}
	at := (heapNext + 7) &^ 7
	if size > heapEnd-at {
		// An eighth more than there is now, so that a long request does not grow it for each of its pieces.
		more := max((size-(heapEnd-at)+page-1)/page, heapEnd/8/page)
		if size > 1<<32 || growMemory(int32(more)) < 0 {
			throw("out of memory")
		}
		heapEnd += more * page
	}
	heapNext = at + size
	return unsafe.Pointer(at)
}

// chance is the state of a pseudo-random sequence, which begins where the host says (Steele, Lea and Flood, "Fast
// splittable pseudorandom number generators", 2014). It spreads the keys of maps.
var chance uint64

func nextRandom() uint64 {
	chance += 0x9e3779b97f4a7c15
	z := chance
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// begin is all that is done before packages are initialised. Once they are, a host that starts the module again changes
// nothing.
func begin() {
	if began != 0 {
		return
	}
	gp := getg()
	gp.stack.lo = uintptr(unsafe.Pointer(&wasmStack))
	gp.stack.hi = gp.stack.lo + unsafe.Sizeof(wasmStack)
	gp.stackguard0 = gp.stack.lo + stackGuard
	readRandom((*[8]byte)(unsafe.Pointer(&chance))[:])
	readyHashes()
	modulesinit()
	itabsinit()
}

// initialize runs what packages do before their first function is called, and keeps what all variables are then.
func initialize() {
	if began != 0 {
		return
	}
	doInit(runtime_inittasks)
	for m := &firstmoduledata; m != nil; m = m.next {
		doInit(m.inittasks)
	}
	began = heapNext
	for i := range kept {
		kept[i] = allocate(variables(i).size)
	}
	for i, at := range kept {
		memmove(at, variables(i).at, variables(i).size)
	}
}

// kept is what variables, and what was allocated up to began, were after initialize.
var (
	kept  [2]unsafe.Pointer
	began uintptr
)

type piece struct {
	at   unsafe.Pointer
	size uintptr
}

// variables are in the memory before the stack, and behind it with what was allocated.
func variables(i int) piece {
	from, to := firstmoduledata.noptrdata, uintptr(unsafe.Pointer(&wasmStack))
	if i == 1 {
		from, to = to+unsafe.Sizeof(wasmStack), began
	}
	return piece{unsafe.Pointer(from), to - from}
}

// forget makes everything as it was after initialize.
func forget() {
	used, end := heapNext, heapEnd
	for i, at := range kept {
		memmove(variables(i).at, at, variables(i).size)
	}
	heapEnd = end
	memclrNoHeapPointers(unsafe.Pointer(heapNext), used-heapNext)
}

// stop ends the module.
func stop(why string) {
	print("fatal error: ", why, "\n")
	abort()
}
