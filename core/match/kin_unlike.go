package match

import "slices"

const (
	// doubted is up to which part of the shorter wording's weight, in percent, it is asked how two wordings go on beside
	// what they have in common: with more, too little is left to tell against them.
	doubted = 73
	// certain is the weight in common that no other words beside it refute: sentences of one speech, from which an editor
	// took others.
	certain = 3 * proves
	// endWords is up to how many words of an end may be others: a variant may begin or end otherwise.
	endWords = 3
)

// unlike is the weight of the words beside an alignment where both wordings go on, and with other words: a phrase that
// everybody uses stands at the end of any sentence, and a sentence in which one word in three was changed has words in
// common all over. Where only one goes on, the other was cut. O(len(w)*len(longer)).
func (k *Kin) unlike(w Wording, longer []uint64, weights []int32, end ends) int {
	tail := unlikeEnds(w.hashes[end.shorter:], longer[end.longer:], w.weights[end.shorter:], weights[end.longer:])
	back := Wording{hashes: reversed(w.hashes[:end.shorter]), weights: reversed(w.weights[:end.shorter])}
	longer, weights = reversed(longer[:end.longer]), reversed(weights[:end.longer])
	_, start := k.align(back, longer, weights)
	return tail + unlikeEnds(back.hashes[start.shorter:], longer[start.longer:], back.weights[start.shorter:],
		weights[start.longer:])
}

func reversed[T any](list []T) []T {
	list = slices.Clone(list)
	slices.Reverse(list)
	return list
}

// unlikeEnds is the weight of the words that only one of two ends has, of the end that has the less of them.
func unlikeEnds(a, b []uint64, weightsA, weightsB []int32) int {
	weight, words := foreign(a, b, weightsA)
	other, others := foreign(b, a, weightsB)
	if min(words, others) <= endWords {
		return 0
	}
	return min(weight, other)
}

// foreign is the weight of the words that other has not, and how many they are.
func foreign(words, other []uint64, weights []int32) (weight, n int) {
	for i, h := range words {
		if !slices.Contains(other, h) {
			weight, n = weight+int(weights[i]), n+1
		}
	}
	return weight, n
}
