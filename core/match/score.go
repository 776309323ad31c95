package match

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Weights and costs are whole numbers, so that a score is the same on every machine: bit is one bit of information. A word
// weighs what it tells about a place: the logarithm of one over how often it stands in the source, where what the source
// is too short to tell comes from how often it stands in its language.
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

// log2 is the logarithm of n to base 2 in units of bit, to within a twelfth of one: the position of the highest bit, then linear between.
func log2(n uint64) int {
	if n <= 1 {
		return 0
	}
	k := bits.Len64(n) - 1
	return k*bit + int((n<<(63-k)&^(1<<63))>>(63-bitShift))
}

// weigh returns the weight of a word that stands count times among total words.
func weigh(key string, count, total int) int {
	// Out of 2^20 words of the language.
	prior := uint64(1 << 20 >> 14)
	if r, ok := ranks[key]; ok {
		prior = uint64(1<<20*34/100) / uint64(2*r+5) // Zipf's law over the rank, as steep as in speech: the first word is one in fifteen, the twentieth one in a hundred and thirty
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
	return size == len(key) && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// frequentWords are the words of running text that are most frequent, in about that order, one line for a language.
// Only the order of magnitude of a rank counts.
var frequentWords = [...]string{
	"the be to of and a in that is it i for you was on with he have are we as this they not but at by do his from or will an my so all there what about their has had she who if would can our when which your one them me us people just going very been were up out like get know don't think more it's want now him then no because said her how some other time over did many these into could its than right good see that's well i'm here go make those really way also back say even only great we're most lot country things thing much got come any after new should where first take never look day they're am years work need last two too being every down",
	"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir wenn kann was gegen schon vom habe ihr uns mich mir",
	"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou son aux été cette on être mais nous comme ils elle si leur y dont même deux ont je vous fait tout faire sans bien peut ces entre j'ai c'est n'est qu'il d'un d'une l'on",
}

// ranks holds the rank of each of frequentWords in its language; the lower where a word stands in two.
var ranks = func() map[string]int {
	m := make(map[string]int)
	for _, l := range frequentWords {
		for rank, w := range strings.Fields(l) {
			if r, ok := m[w]; !ok || rank < r {
				m[w] = rank
			}
		}
	}
	return m
}()

// fillers are what a speaker says while looking for words; a source may hold them anywhere.
const fillers = " um uh er ah eh hm hmm mm uhm erm äh ähm euh heu oh "

// fillerPairs are the same in two words.
const fillerPairs = " you know  i mean "

func filler(key string) bool {
	return len(key) <= 3 && strings.Contains(fillers, " "+key+" ")
}

func fillerPair(a, b string) bool {
	return len(a) <= 3 && len(b) <= 4 && strings.Contains(fillerPairs, " "+a+" "+b+" ")
}
