package language

import (
	"strings"
	"sync"
)

// Sample is how many words of a text Detect needs at most: function words settle it long before.
const Sample = 1500

// telling are the languages that a word speaks for, as bits by their place in builders.
var telling = sync.OnceValue(func() map[string]uint64 {
	m := make(map[string]uint64, 32*len(builders))
	for i, b := range builders {
		for w := range strings.FieldsSeq(b.telling) {
			m[w] |= 1 << i
		}
	}
	return m
})

// Detect returns the tag of the language that words are most likely in, by their keys, out of Tags, or "" where too little
// speaks for one.
func Detect(keys []string) string {
	keys = keys[:min(len(keys), Sample)]
	words, counts, best := telling(), make([]int, len(builders)), 0
	for _, k := range keys {
		for i, set := 0, words[k]; set != 0; i, set = i+1, set>>1 {
			counts[i] += int(set & 1)
		}
	}
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	if counts[best] == 0 || counts[best]*20 < len(keys) { // running text has one function word in three or four
		return ""
	}
	return builders[best].tag
}
