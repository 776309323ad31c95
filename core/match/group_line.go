package match

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A line is one wording and the runs that have it, word for word.
type line struct {
	ids    []int32 // of its words
	bag    []int32 // the different ones, in increasing order
	weight float64 // of all its words together
	differ float64 // the weight of the different ones
	runs   []int
}

// lines are all wordings, the heaviest first, and their words in alphabetic order: orders that depend on what the runs
// hold alone, so that an index stands for the same line or word in whatever order the runs are given.
type lines struct {
	all    []line
	keys   []string  // of the words
	weight []float64 // of the words: what it tells to hear one, ln(runs / runs that hold it), in nats
	enough float64   // the weight in common that proves that two lines are one utterance

	work int // places looked up and cells of alignments, for the test of their bound
}

const (
	// priorRuns is how many quotations are imagined beside those given, so that two of them are weighed sensibly.
	priorRuns = 2000
	// priorCommon is how many of those hold a given function word, priorOther any other word.
	priorCommon, priorOther = 400, 2
	// enoughBase and enoughGrowth say what proves an utterance, in nats: three words that are rare among those given, or
	// ten plain ones; somewhat more where there are more that could agree by chance. Chosen on 16,000 quotations of the
	// news as the least at which the pairs that were just enough were still one utterance, read one by one.
	enoughBase, enoughGrowth = 18.0, 0.5
	// shortest is how many words of a line must be equal at the least: fewer are a name or a term.
	shortest = 3
)

// newLines joins equal runs and weighs the words.
func newLines(runs [][]text.Word, langs []*language.Language) *lines {
	isCommon := common(langs...)
	s := &lines{enough: enoughBase + enoughGrowth*math.Log(float64(len(runs)+1))}
	index := make(map[string]int, len(runs))
	var wordings []string
	held := make(map[string]int) // runs that hold the word
	seen := make(map[string]int)
	var b strings.Builder
	for r, words := range runs {
		b.Reset()
		for key := range plainKeys(words) {
			b.WriteString(key)
			b.WriteByte(0) // no key holds one
			if seen[key] != r+1 {
				seen[key] = r + 1
				if held[key]++; held[key] == 1 {
					s.keys = append(s.keys, key)
				}
			}
		}
		k, ok := index[b.String()]
		if !ok {
			k = len(wordings)
			index[b.String()] = k
			wordings = append(wordings, b.String())
			s.all = append(s.all, line{})
		}
		s.all[k].runs = append(s.all[k].runs, r)
	}
	slices.Sort(s.keys)
	number := make(map[string]int32, len(s.keys))
	s.weight = make([]float64, len(s.keys))
	for id, key := range s.keys {
		number[key] = int32(id)
		prior := priorOther
		if isCommon(key) {
			prior = priorCommon
		}
		s.weight[id] = math.Log(float64(len(runs)+priorRuns) / float64(held[key]+prior))
	}
	for k := range s.all {
		l := &s.all[k]
		for key := range strings.SplitSeq(wordings[k], "\x00") {
			if key != "" {
				l.ids = append(l.ids, number[key])
			}
		}
		l.weight = sum(s.weight, l.ids)
		l.bag = slices.Clone(l.ids)
		slices.Sort(l.bag)
		l.bag = slices.Compact(l.bag)
		l.differ = sum(s.weight, l.bag)
	}
	slices.SortFunc(s.all, func(x, y line) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), slices.Compare(x.ids, y.ids))
	})
	return s
}

// plainKeys yields the keys that are compared: of words alone, cut at hyphens and apostrophes, which editors set as
// they like ("small-business", "small business"; "it's", "it is").
func plainKeys(words []text.Word) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, w := range words {
			if w.Kind == text.Gap || w.Kind == text.Sic {
				continue
			}
			for key := range strings.FieldsFuncSeq(w.Key, func(r rune) bool { return r == '-' || r == '\'' || r == 0 }) {
				if !yield(key) {
					return
				}
			}
		}
	}
}

// shared is the part of the weight of x's different words that y has too, in whatever order: 0 to 1.
func (s *lines) shared(x, y *line) float64 {
	have, j := 0.0, 0
	for _, id := range x.bag {
		for j < len(y.bag) && y.bag[j] < id {
			j++
		}
		if j < len(y.bag) && y.bag[j] == id {
			have += s.weight[id]
		}
	}
	return have / max(x.differ, math.SmallestNonzeroFloat64)
}
