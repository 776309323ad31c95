package match

import "math/bits"

// Settle reorders, for the quotations of one article in their order, each list of places so that the place which the
// neighbouring quotations speak for stands first among those that fit equally well. It changes only the order.
//
// An article mostly quotes one source from its beginning to its end, and neighbouring quotations from neighbouring
// passages. So of all ways to choose one place for each quotation that one is taken whose steps from place to place
// are the shortest in all, a step counting by the logarithm of its length, and a step back as somewhat longer
// (Viterbi 1967). Places fit equally well where the first place of a list is no better than they are, by score and by
// context. O(quotations * places^2).
func Settle(places [][]Match) {
	var at []int        // the lists that have places
	var costs [][]int   // least cost up to each place of each of them
	var choices [][]int // the place of the list before that this cost goes through
	for i, list := range places {
		n := equals(list)
		if n == 0 {
			continue
		}
		cost, choice := make([]int, n), make([]int, n)
		if len(at) > 0 {
			last := costs[len(costs)-1]
			before := places[at[len(at)-1]]
			for k := range n {
				for j := range last {
					c := last[j] + stride(before[j], list[k])
					if j == 0 || c < cost[k] {
						cost[k], choice[k] = c, j
					}
				}
			}
		}
		at, costs, choices = append(at, i), append(costs, cost), append(choices, choice)
	}
	if len(at) == 0 {
		return
	}
	k, last := 0, costs[len(costs)-1]
	for j := range last {
		if last[j] < last[k] {
			k = j
		}
	}
	for i := len(at) - 1; i >= 0; i-- {
		list, next := places[at[i]], choices[i][k]
		chosen := list[k]
		copy(list[1:k+1], list[:k])
		list[0] = chosen
		k = next
	}
}

// equals returns how many places at the beginning of the list fit as well as the first.
func equals(list []Match) int {
	n := 0
	for n < len(list) && list[n].Exactness == list[0].Exactness && list[n].Score >= list[0].Score-alike &&
		list[n].Context >= list[0].Context {
		n++
	}
	return n
}

// backwards is how much longer a step back in the source counts, as a power of two.
const backwards = 3

// stride returns the cost of going from place a to place b: the number of binary digits of the distance.
func stride(a, b Match) int {
	switch {
	case b.Words.Start >= a.Words.End:
		return bits.Len(uint(b.Words.Start - a.Words.End))
	case a.Words.Start >= b.Words.End:
		return bits.Len(uint(a.Words.Start-b.Words.End)) + backwards
	}
	return backwards // the same words again
}
