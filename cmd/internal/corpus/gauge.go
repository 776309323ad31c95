package corpus

import (
	"bytes"
	"runtime"
)

// A Gauge is an output for tests that counts lines, and takes the heap that is in use when its mark is first written.
type Gauge struct {
	Mark  []byte // bytes that one write holds
	Heap  uint64 // in bytes; 0 until the mark has come
	Lines int
}

func (g *Gauge) Write(b []byte) (int, error) {
	if g.Heap == 0 && bytes.Contains(b, g.Mark) {
		g.Heap = InUse()
	}
	g.Lines += bytes.Count(b, []byte("\n"))
	return len(b), nil
}

// InUse collects garbage once, and returns how many bytes of the heap are in use then.
func InUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
