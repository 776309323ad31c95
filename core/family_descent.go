package core

import (
	"slices"
	"strings"
)

// descent returns for each variant the one that it most likely came from: of those that were there before it, or, where
// nobody tells when, were printed more often, the one that differs in the fewest words; -1 for the first of all. Only
// the most frequent ones and the latest are looked at.
func descent(list []*shown) []int {
	numbers := make(map[string]int)
	for _, s := range list {
		s.bag = bagOf(s.form, numbers)
	}
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareDates(list[a].date, list[b].date) })
	from := make([]int, len(list))
	var frequent []int // of those before, the most frequent
	for n, i := range order {
		from[i] = -1
		nearest := 0
		for k, j := range slices.Concat(frequent, order[max(0, n-late):n]) {
			d := distance(list[i], list[j])
			if k == 0 || d < nearest || d == nearest && j < from[i] {
				from[i], nearest = j, d
			}
		}
		at, _ := slices.BinarySearch(frequent, i)
		if frequent = slices.Insert(frequent, at, i); len(frequent) > parents {
			frequent = frequent[:parents]
		}
	}
	return from
}

// distance is how far apart the words of two variants are, in whatever order. What the shorter one leaves out counts
// little: that is where a quotation was cut, not what was changed in it.
func distance(a, b *shown) int {
	if a.measure > b.measure {
		a, b = b, a
	}
	x, y := a.bag, b.bag
	both, rest := 0, y
	for _, w := range x { // few in many: a piece against a whole speech is not read word by word
		at, ok := slices.BinarySearch(rest[:reachOf(rest, w)], w)
		if rest = rest[at:]; ok {
			both++
			rest = rest[1:]
		}
	}
	return 4*(len(x)-both) + len(y) - both
}

// reachOf is a number of the words, in order, among which the word stands if it is there, or where it belongs: found by
// doubling, so that the next word costs little and a far one no more than a search.
func reachOf(words []int, w int) int {
	n := 1
	for n < len(words) && words[n-1] < w {
		n *= 2
	}
	return min(n, len(words))
}

// bagOf is the words of a form by their numbers, in order. A word that has none yet gets the next one.
func bagOf(form string, numbers map[string]int) []int {
	bag := make([]int, 0, strings.Count(form, " ")+1)
	for word := range strings.SplitSeq(form, " ") {
		n, ok := numbers[word]
		if !ok {
			n = len(numbers)
			numbers[word] = n
		}
		bag = append(bag, n)
	}
	slices.Sort(bag)
	return bag
}
