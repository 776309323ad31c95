package match

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// Weights and costs are whole numbers, so that a score is the same on every machine: bit is one bit of information, a
// scale, on which twice or half as fine says the same but for what is rounded. A word weighs what it tells about a
// place: the logarithm of one over how often it stands in the source, where what the source is too short to tell comes
// from how often it stands in its language.
const (
	bitShift = 8
	bit      = 1 << bitShift
)

const (
	lightest = 4 * bit  // "the", one word in sixteen
	heaviest = 14 * bit // one word in sixteen thousand: a rarer one proves no more, it may be a slip of the pen

	// priorWords is how many words of the source weigh as much as what is known of the language.
	priorWords = 4000
)

// log2 is the logarithm of n to base 2 in units of bit, to within a twelfth of one: the position of the highest bit,
// then linear between.
func log2(n uint64) int {
	if n <= 1 {
		return 0
	}
	k := bits.Len64(n) - 1
	return k*bit + int((n<<(63-k)&^(1<<63))>>(63-bitShift))
}

// weigh returns the weight of a word that stands count times among total words.
func weigh(key string, count, total int, lang *language.Language) int {
	// Out of 2^20 words of the language.
	prior := uint64(1 << 20 >> 14)
	if r, ok := lang.Forms.Rank(key); ok {
		// Zipf's law over the rank, as steep as in speech: the first word is one in fifteen, the twentieth one in a
		// hundred and thirty
		prior = uint64(1<<20*34/100) / uint64(2*r+5)
	} else if unspaced(key) {
		prior = 1 << 20 >> 9 // one character of some hundreds in common use
	}
	seen := uint64(count)<<20 + prior*priorWords
	w := log2(uint64(total+priorWords)<<20) - log2(seen)
	return min(max(w, lightest), heaviest)
}

// unspaced says whether the key is one character of a script that does not write spaces between words.
func unspaced(key string) bool {
	if len(key) < 3 || len(key) > 4 {
		return false
	}
	r, size := utf8.DecodeRuneInString(key)
	return size == len(key) &&
		unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer,
			unicode.Myanmar)
}

// filler says whether the key alone is what a speaker says while looking for words; a source may hold it anywhere.
func filler(key string, lang *language.Language) bool {
	return key == unsaid || len(key) <= longestFiller && lang.IsFiller(key)
}

// fillerPair says so of two words: "you know".
func fillerPair(a, b string, lang *language.Language) bool {
	return len(a) <= 2*longestFiller && len(b) <= 2*longestFiller && lang.Sense.FillerPairs.HasPair(a, b)
}

// longestFiller is the longest filler of one word, in bytes.
const longestFiller = 3
