package match

import "github.com/quotedrift/quotedrift/core/text"

// A Shingle is a run of neighbouring words as a number, with numbers for what stands before and behind it: two shingles
// whose Left, or Right, begin with the same bits have as many words next to them in common. The same words give the
// same numbers on every machine.
type Shingle struct{ Key, Left, Right uint64 }

const (
	// contextBits is how much of a number each word of a context has: enough to tell neighbours apart, so that four fit.
	contextBits = 16
	// contextFirst is the part of a context that the word next to the shingle has.
	contextFirst = uint64(1<<contextBits-1) << (64 - contextBits)
)

// Shingles returns the runs of n neighbouring words, each in its place; ellipses and [sic] are no words. It has none
// where there are fewer than n words.
func Shingles(words []text.Word, n int) []Shingle {
	var hs []uint64
	for key := range plainKeys(words) {
		hs = append(hs, wordHash(key))
	}
	if n < 1 || len(hs) < n {
		return nil
	}
	out := make([]Shingle, 0, len(hs)-n+1)
	for i := 0; i+n <= len(hs); i++ {
		out = append(out, Shingle{Key: runHash(hs[i : i+n]), Left: before(hs[:i]), Right: behind(hs[i+n:])})
	}
	return out
}

// wordHash is FNV-1a (Fowler, Noll and Vo), stirred so that its high bits are as good as the low ones.
func wordHash(key string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint64(key[i])) * 1099511628211
	}
	return stir(h)
}

func runHash(hs []uint64) uint64 {
	var h uint64
	for _, w := range hs {
		h = stir(h*31 + w)
	}
	return h
}

// stir is the finalizer of MurmurHash3 (Appleby).
func stir(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// behind puts the words that follow into one number, the next one first. Where there is none, the bits are zero.
func behind(hs []uint64) uint64 {
	var c uint64
	for i := 0; i < min(len(hs), 64/contextBits); i++ {
		c |= contextWord(hs[i]) << (64 - contextBits*(i+1))
	}
	return c
}

// before is as behind, for the words that come before, the nearest first.
func before(hs []uint64) uint64 {
	var c uint64
	for i := 0; i < min(len(hs), 64/contextBits); i++ {
		c |= contextWord(hs[len(hs)-1-i]) << (64 - contextBits*(i+1))
	}
	return c
}

// contextWord is a word's part of a context, never zero.
func contextWord(h uint64) uint64 { return h>>(64-contextBits) | 1 }
