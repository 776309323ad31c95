package match

import "slices"

// Pack appends to b what is worked out of the words of the wording and compared, so that Unpack need not do it again: a
// wording is compared with many others, each time by itself. The words themselves are left out.
func (w Wording) Pack(b []byte) []byte {
	words := bag(w)
	b = slices.Grow(b, 2*4+(len(w.hashes)+len(words))*packed)
	b = packNumber(packNumber(b, len(w.hashes)), len(words))
	for i, h := range w.hashes {
		b = append(packHash(b, h), byte(w.weights[i]))
	}
	for _, x := range words {
		b = append(packHash(b, x.hash), byte(x.weight))
	}
	return b
}

// Unpack makes the wording what Pack has written of one, in the memory of what it was; ok is false where that is cut
// short.
func (w *Wording) Unpack(b []byte) (ok bool) {
	if len(b) < 2*4 {
		return false
	}
	n, m := unpackNumber(b), unpackNumber(b[4:])
	if b = b[2*4:]; (n+m)*packed != uint64(len(b)) {
		return false
	}
	w.hashes, w.weights, w.weight = slices.Grow(w.hashes[:0], int(n)), slices.Grow(w.weights[:0], int(n)), 0
	w.bag = slices.Grow(w.bag[:0], int(m))
	for ; uint64(len(w.hashes)) < n; b = b[packed:] {
		weight := int32(b[packed-1])
		w.hashes, w.weights, w.weight = append(w.hashes, unpackHash(b)), append(w.weights, weight), w.weight+weight
	}
	for ; uint64(len(w.bag)) < m; b = b[packed:] {
		w.bag = append(w.bag, weighed{unpackHash(b), int32(b[packed-1])})
	}
	return true
}

// packed is how many bytes a word has: its hash, and its weight.
const packed = 8 + 1

func packHash(b []byte, h uint64) []byte {
	return append(b, byte(h), byte(h>>8), byte(h>>16), byte(h>>24), byte(h>>32), byte(h>>40), byte(h>>48), byte(h>>56))
}

func unpackHash(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func packNumber(b []byte, n int) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

func unpackNumber(b []byte) uint64 {
	_ = b[3]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24
}
