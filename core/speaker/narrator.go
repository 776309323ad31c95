package speaker

import (
	"slices"
	"strings"
)

// narratorVotes is how often a story must have somebody called by name beside words of "I" for the two to be one.
const narratorVotes = 2

// findNarrator returns the name of the person who tells a story as "I", "" for nobody known: whom others call so, right
// before or behind words of "I", and who never speaks by name.
func (a *attributor) findNarrator() string {
	best, votes := "", make(map[string]int)
	for q := 1; q < len(a.found) && a.dialogue; q++ {
		mine, his := a.tells(q), a.tells(q-1)
		if mine == his || !a.answers(q) {
			continue
		}
		heard := q
		if mine {
			heard--
		}
		for _, name := range a.calls(heard) {
			if votes[name]++; votes[name] >= narratorVotes && votes[name] > votes[best] {
				best = name
			}
		}
	}
	return best
}

// tells reports whether "I" say a quotation.
func (a *attributor) tells(q int) bool {
	return a.found[q].pattern != noPattern && a.firstPerson(a.found[q].mention)
}

// calls returns the names by which a quotation calls somebody who never speaks by name: "Well, Harding, go", "my dear
// Harding!". A capital behind a comma is a name's; one that opens a sentence may be any word's.
func (a *attributor) calls(q int) []string {
	var out []string
	for i := range a.parts[q] {
		part := a.part(q, i).Span
		lo, hi := a.t.WordsIn(part)
		for k := lo + 1; k < hi; k++ {
			w := a.t.Words[k]
			if r := w.Of(a.t.String); r < "A" || r >= "[" || a.g.Class(w.Key) != 0 && !a.g.Is(w.Key, given) {
				continue
			}
			from := k
			if a.g.Is(a.t.Words[k-1].Key, title) {
				from--
			}
			for from > lo+1 && a.t.Words[from-1].Key == a.t.Words[from-1].Of(a.t.String) && k-from < dearWords &&
				a.between(from-1, from) == " " {
				from-- // "my dear | Harding"
			}
			if from < k && !a.g.Is(a.t.Words[from].Key, title|possessive) || from <= lo ||
				!strings.Contains(a.between(from-1, from), ",") || !a.apart(part, from, k, lo, hi) || a.speaks(w.Key) {
				continue
			}
			out = append(out, w.Of(a.t.String))
		}
	}
	return out
}

// dearWords is how many small words stand before a name that is called: "my dear", "my poor old".
const dearWords = 3

// between returns what stands between two words.
func (a *attributor) between(i, j int) string { return a.t.String[a.t.Words[i].End:a.t.Words[j].Start] }

// speaks reports whether a person who is called by a word speaks by name.
func (a *attributor) speaks(word string) bool {
	if p, ok := a.names.byWord[word]; ok && p >= 0 && a.voices[p] {
		return true
	}
	return slices.ContainsFunc(a.names.byLast[word], func(p int) bool { return a.voices[p] })
}
