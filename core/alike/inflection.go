package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// Inflected says whether the keys are two forms of one word: "terrorists" and "terrorist", "said" and "says". Pronouns
// have no forms here: another case is another part of the sentence. Nor is "there's" a form of "there".
func Inflected(a, b string, lang *language.Language) bool {
	if a == b || lang.IsPronoun(a) && lang.IsPronoun(b) || strings.Contains(a+b, "'") && lang.IsFunction(a) &&
		lang.IsFunction(b) {
		return false
	}
	if f := &lang.Forms; f.Endings != "" {
		return sharesStem(plain(a, f), plain(b, f), f.Endings) || sharesStem(unaugmented(a, f), unaugmented(b, f), f.Endings)
	}
	x := lemmas(a, lang)
	for _, l := range lemmas(b, lang) {
		if slices.Contains(x, l) {
			return true
		}
	}
	return false
}

// leastStem is the shortest stem, in bytes, that two forms must share: shorter ones are shared by chance.
const leastStem = 4

// sharesStem says whether the words are one stem with two of the endings.
func sharesStem(a, b string, endings language.List) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for ; n >= leastStem && len(a)-n <= 6 && len(b)-n <= 6; n-- {
		if endings.Has(ending(a[n:])) && endings.Has(ending(b[n:])) {
			return true
		}
	}
	return false
}

// ending is the end of a word as the list of endings has it.
func ending(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// plain is the word with the plain letters for those that change inside a stem.
func plain(s string, f *language.Forms) string {
	for pair, left := f.Umlauts.Next(); pair != ""; pair, left = left.Next() {
		changed, letter, _ := strings.Cut(pair, "=")
		s = strings.ReplaceAll(s, changed, letter)
	}
	return s
}

// unaugmented is the word without what stands before the stem in some of its forms.
func unaugmented(s string, f *language.Forms) string {
	for augment, left := f.Augments.Next(); augment != ""; augment, left = left.Next() {
		if rest, ok := strings.CutPrefix(s, augment); ok && len(rest) >= leastStem {
			return rest
		}
	}
	return s
}

// Irregular says whether the key is a form of a word that no ending gives, and not its plain form: "went".
func Irregular(key string, lang *language.Language) bool {
	plain := lang.Forms.Bases(key)
	return len(plain) > 0 && plain[0] != key
}

// lemmas are the plain forms that the word may be a form of, by suffixes of the English kind, itself among them.
func lemmas(key string, lang *language.Language) []string {
	key = strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "'")
	plain := lang.Forms.Bases(key)
	out := append(append(make([]string, 0, 4+len(plain)), key), plain...)
	if len(key) < 4 || slices.Contains(plain, key) {
		return out // "news", "united"
	}
	add := func(stem string, more string) {
		if len(stem)+len(more) >= 3 && vowelGroups(stem+more) > 0 {
			out = append(out, stem+more)
		}
	}
	ended := func(end string) {
		stem, ok := strings.CutSuffix(key, end)
		if !ok {
			return
		}
		add(stem, "")
		add(stem, "e")
		if i, ok := strings.CutSuffix(stem, "i"); ok && end != "ing" {
			add(i, "y")
		}
		if n := len(stem); n > 3 && stem[n-1] == stem[n-2] {
			add(stem[:n-1], "")
		}
	}
	if stem, ok := strings.CutSuffix(key, "s"); ok && !strings.HasSuffix(stem, "s") &&
		!strings.HasSuffix(stem, "u") && !strings.HasSuffix(stem, "i") {
		add(stem, "")
		if stem, ok := strings.CutSuffix(stem, "ie"); ok {
			add(stem, "y")
		} else if stem, ok := strings.CutSuffix(stem, "e"); ok {
			add(stem, "")
		}
	}
	for end, left := lang.Forms.Suffixes.Next(); end != ""; end, left = left.Next() {
		if len(key) >= 5 || end == "ed" || end == "ing" {
			ended(end)
		}
	}
	return out
}
