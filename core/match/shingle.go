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
	out, contexts := make([]Shingle, 0, len(hs)-n+1), contextsOf(hs)
	for i := 0; i+n <= len(hs); i++ {
		out = append(out, Shingle{Key: runHash(hs[i : i+n]), Left: contexts[i].before, Right: contexts[i+n].behind})
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

// A context is the words before a place and those behind it, each side as a number: the word next to the place has its
// highest bits. Where there is none, the bits are zero.
type context struct{ before, behind uint64 }

// contextsOf returns the contexts of the places before each word, and of the one behind the last.
func contextsOf(hs []uint64) []context {
	out := make([]context, len(hs)+1)
	for i, h := range hs {
		out[i+1].before = contextWord(h)<<(64-contextBits) | out[i].before>>contextBits
	}
	for i := len(hs) - 1; i >= 0; i-- {
		out[i].behind = contextWord(hs[i])<<(64-contextBits) | out[i+1].behind>>contextBits
	}
	return out
}

// contextWord is a word's part of a context, never zero.
func contextWord(h uint64) uint64 { return h>>(64-contextBits) | 1 }
