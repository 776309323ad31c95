package spool

import "sync"

// An arena holds records in pieces, so that it grows without being copied, and what one has done with is the next one's.
type arena struct {
	pieces [][]byte
	filled int // how many of them were begun
	size   int // bytes of all records
}

const (
	// pieceBits is how many bits of a place say where in its piece it is.
	pieceBits = 20
	pieceSize = 1 << pieceBits
	// mostPieces is how many pieces a place can tell apart.
	mostPieces = 1 << (32 - pieceBits)
)

// spare are pieces that are not used now.
var spare sync.Pool

// full reports whether there may be no place for another record.
func (a *arena) full() bool { return a.filled == mostPieces }

// add copies a record, and returns its place.
func (a *arena) add(record []byte) (at uint32) {
	if a.filled == 0 || cap(a.pieces[a.filled-1])-len(a.pieces[a.filled-1]) < len(record) {
		a.begin(len(record))
	}
	p := &a.pieces[a.filled-1]
	at = uint32((a.filled-1)<<pieceBits | len(*p))
	*p = append(*p, record...)
	a.size += len(record)
	return at
}

// begin begins a piece that has room for a record.
func (a *arena) begin(size int) {
	if a.filled == len(a.pieces) {
		a.pieces = append(a.pieces, nil)
	}
	p := &a.pieces[a.filled]
	a.filled++
	if cap(*p) >= size && cap(*p) > 0 {
		return
	}
	if size > pieceSize {
		*p = make([]byte, 0, size)
	} else if s, ok := spare.Get().(*[pieceSize]byte); ok {
		*p = s[:0]
	} else {
		*p = new([pieceSize]byte)[:0]
	}
}

// at returns the record at the place.
func (a *arena) at(at, size uint32) []byte {
	start := at & (pieceSize - 1)
	return a.pieces[at>>pieceBits][start : start+size : start+size]
}

// empty forgets the records.
func (a *arena) empty() {
	for i := range a.pieces {
		a.pieces[i] = a.pieces[i][:0]
	}
	a.filled, a.size = 0, 0
}

// release forgets the records and gives the pieces away.
func (a *arena) release() {
	for _, p := range a.pieces {
		if cap(p) == pieceSize {
			spare.Put((*[pieceSize]byte)(p[:pieceSize]))
		}
	}
	*a = arena{}
}
