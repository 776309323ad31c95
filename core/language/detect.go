package language

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Sample is how many words of a text Detect needs at most: function words settle it long before.
const Sample = 1500

// Few is how many words hold too few telling ones for a difference between them to be no accident.
const Few = 40

// Undetermined is the tag of a text that is surely in none of the languages here (BCP 47 and ISO 639-2:
// "undetermined").
const Undetermined = "und"

const (
	// tellingShare: running text has one function word in three or four, so one telling word in twenty is little.
	tellingShare = 20
	// wholeWord is the weight of a word that one language alone has, a multiple of most numbers of languages: a scale,
	// on which twice as much says the same.
	wholeWord = 60
	// fewTelling is how many words of one language alone may stand in a sentence of another by accident.
	fewTelling = 2
	// foreignWords is how many words without enough telling ones are no accident any more, but another language.
	foreignWords = 30
	// tieWords is how many words, for which two languages speak alike, may be in either.
	tieWords = 12
)

// telling are the languages that a word speaks for, as bits by their place in builders.
var telling = sync.OnceValue(func() *table {
	t := new(table)
	for i, b := range builders {
		for w := range strings.FieldsSeq(b.telling) {
			t.add(w, 1<<i)
		}
	}
	return t
})

// A script is a range of letters, and the languages that are written in them, as bits by their place in builders.
type script struct {
	lo, hi rune
	set    uint64
}

// scripts are the ranges of letters among the telling words: "가-힣".
var scripts = sync.OnceValue(func() (out []script) {
	for i, b := range builders {
		for w := range strings.FieldsSeq(b.telling) {
			if r := []rune(w); len(r) == 3 && r[1] == '-' {
				out = append(out, script{r[0], r[2], 1 << i})
			}
		}
	}
	return out
})

// inLetters reports whether the language in that place of builders has telling words in Latin letters, or in others.
func inLetters(i int, latin bool) bool {
	return strings.IndexFunc(builders[i].telling, func(r rune) bool {
		return unicode.IsLetter(r) && unicode.Is(unicode.Latin, r) == latin
	}) >= 0
}

// marked are the languages that a letter anywhere in a word speaks for, the letters behind "*" among the telling
// words: "*ğı".
var marked = sync.OnceValue(func() map[rune]uint64 {
	m := make(map[rune]uint64)
	for i, b := range builders {
		for w := range strings.FieldsSeq(b.telling) {
			if letters, ok := strings.CutPrefix(w, "*"); ok {
				for _, r := range letters {
					m[r] |= 1 << i
				}
			}
		}
	}
	return m
})

// begun are the languages that the first letters of a word speak for, what stands before the "-" among the telling
// words: "ال-".
var begun = sync.OnceValue(func() (out []opening) {
	for i, b := range builders {
		for w := range strings.FieldsSeq(b.telling) {
			if letters, ok := strings.CutSuffix(w, "-"); ok {
				out = append(out, opening{letters, 1 << i})
			}
		}
	}
	return out
})

// An opening is what words begin with, and the languages of those words, as bits by their place in builders.
type opening struct {
	letters string
	set     uint64
}

// written are the languages in whose letters the word is, of letters that few share.
func written(key string) (set uint64) {
	var all byte
	for i := range len(key) {
		all |= key[i]
	}
	if all < utf8.RuneSelf {
		return 0 // all share these letters
	}
	first, _ := utf8.DecodeRuneInString(key)
	for _, r := range key {
		if r >= utf8.RuneSelf {
			set |= marked()[r]
		}
	}
	if first < utf8.RuneSelf {
		return set // all share these letters
	}
	for _, s := range scripts() {
		if s.lo <= first && first <= s.hi {
			set |= s.set
		}
	}
	for _, o := range begun() {
		if strings.HasPrefix(key, o.letters) && len(key) > len(o.letters) {
			set &= o.set // of the languages of its script
		}
	}
	return set
}

// Detect returns the tag of the language that n words are most likely in, by their keys, out of Tags. It is
// Undetermined where they are so many, or so written, that they are in none of them, and "" where they are too few to
// tell. Of languages that few words speak for about equally, it is one of likely: a draft of one sentence is in the
// language of its source.
func Detect(n int, key func(i int) string, likely ...string) string {
	n = min(n, Sample)
	words, counts, best, letters, other := telling(), make([]int, len(builders)), 0, 0, 0
	weights := make([]int, len(builders)) // what many languages have tells little of each
	speak := func(set uint64) {           // a word, or its letters, for the languages
		if set == 0 {
			return
		}
		weight := wholeWord / bits.OnesCount64(set)
		for ; set != 0; set &= set - 1 {
			i := bits.TrailingZeros64(set)
			counts[i]++
			weights[i] += weight
		}
	}
	for w := range n {
		k := key(w)
		if k == "" {
			continue
		}
		told, _ := words.get(k)
		letter := written(k)
		speak(told | letter)
		speak(told & letter)
		if b := k[0] | 0x20; 'a' <= b && b <= 'z' {
			letters++
		} else if r, _ := utf8.DecodeRuneInString(k); unicode.IsLetter(r) {
			letters++
			if !unicode.Is(unicode.Latin, r) {
				other++
			}
		}
	}
	for i, weight := range weights {
		if weight > weights[best] {
			best = i
		}
	}
	tie := false
	for i, weight := range weights {
		near := 4*weight >= 3*weights[best] || n < Few && 2*weight >= weights[best]
		if i != best && near && weight > 0 && slices.Contains(likely, builders[i].tag) {
			best, tie = i, false
			break
		}
		tie = tie || i != best && weight == weights[best]
	}
	if n < Few && weights[best] < fewTelling*wholeWord && (weights[best] > 0 || other > 0) {
		for i := range builders {
			if slices.Contains(likely, builders[i].tag) && inLetters(i, 2*other <= letters) {
				return builders[i].tag
			}
		}
	}
	if tie && weights[best] > 0 && n <= tieWords && !slices.Contains(likely, builders[best].tag) {
		return Undetermined // a few words of one of two languages: neither may judge them
	}
	switch {
	case counts[best] > 0 && counts[best]*tellingShare >= n:
		return builders[best].tag
	case letters >= foreignWords, 2*other > letters:
		return Undetermined
	}
	return ""
}
