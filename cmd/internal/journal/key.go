package journal

import "encoding/binary"

// A Key is made of strings: other strings, or the same ones cut elsewhere, give another one.
type Key struct{ h uint64 }

// NewKey begins a key.
func NewKey(parts ...string) *Key {
	k := &Key{h: 0x9e3779b97f4a7c15}
	k.Add(parts...)
	return k
}

// Add puts more strings behind.
func (k *Key) Add(parts ...string) {
	for _, s := range parts {
		k.mix(uint64(len(s)))
		for len(s) >= 8 {
			k.mix(binary.LittleEndian.Uint64([]byte(s[:8])))
			s = s[8:]
		}
		var rest [8]byte
		copy(rest[:], s)
		k.mix(binary.LittleEndian.Uint64(rest[:]))
	}
}

// mix stirs a number in (the finalizer of MurmurHash3).
func (k *Key) mix(n uint64) {
	h := k.h*31 + n
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	k.h = h ^ h>>33
}

// Sum is the key.
func (k *Key) Sum() uint64 { return k.h }
