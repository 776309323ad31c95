package match

// Pack appends the wording to b with what is worked out of its words, so that Unpack need not do it again: a wording is
// compared with many others, each time by itself.
func (w Wording) Pack(b []byte) []byte {
	words := bag(w)
	// first the bytes of all this
	b = packNumber(b, uint64(5*4+len(w.Words)+len(w.Tag)+(len(w.hashes)+len(words))*packed))
	b = packString(packString(b, w.Words), w.Tag)
	b = packNumber(packNumber(b, uint64(len(w.hashes))), uint64(len(words)))
	for i, h := range w.hashes {
		b = append(packHash(b, h), byte(w.weights[i]))
	}
	for _, x := range words {
		b = append(packHash(b, x.hash), byte(x.weight))
	}
	return b
}

// Unpack reads what Pack has written; ok is false where it is cut short.
func Unpack(b []byte) (w Wording, ok bool) {
	size, _ := unpackNumber(b)
	if size != uint64(len(b)) || size == 0 {
		return w, false
	}
	w.Words, b = unpackString(b[4:])
	w.Tag, b = unpackString(b)
	n, b := unpackNumber(b)
	m, b := unpackNumber(b)
	if (n+m)*packed != uint64(len(b)) {
		return Wording{}, false
	}
	w.hashes, w.weights, w.bag = make([]uint64, n), make([]int32, n), make([]weighed, m)
	for i := range w.hashes {
		w.hashes[i], w.weights[i] = unpackHash(b), int32(b[packed-1])
		w.weight += w.weights[i]
		b = b[packed:]
	}
	for i := range w.bag {
		w.bag[i] = weighed{unpackHash(b), int32(b[packed-1])}
		b = b[packed:]
	}
	return w, true
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

func packNumber(b []byte, n uint64) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

// unpackNumber takes a number from the front; it is 0 where there is none.
func unpackNumber(b []byte) (n uint64, rest []byte) {
	if len(b) < 4 {
		return 0, nil
	}
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24, b[4:]
}

func packString(b []byte, s string) []byte { return append(packNumber(b, uint64(len(s))), s...) }

func unpackString(b []byte) (s string, rest []byte) {
	n, b := unpackNumber(b)
	if n > uint64(len(b)) {
		return "", nil
	}
	return string(b[:n]), b[n:]
}
