package language

import (
	"strings"
	"sync"
)

// Forms is how the words of a language change their letters and stay the same word. Tables of pairs are one string,
// pairs between spaces, "+" between the words of one side: "won't=will+not".
type Forms struct {
	// Clitics are what is joined behind a word with an apostrophe, with what it may stand for, the likeliest first:
	// "'ll=will 'll=shall". Pairs without an apostrophe are heads that an ending leaves behind: "ain=is".
	Clitics List
	// Misread are words that a machine which takes "rn" for "m" may have read, and that are words with either: "modern"
	// and "modem". A language without any is not read so.
	Misread List
	// Swallowed are pairs of words of which speech leaves the first out where it merges the second: "have+got" of "I
	// gotta".
	Swallowed List
	// Heard are what is written behind a modal verb as it sounds: "of=have" of "should of".
	Heard List
	// Merged are contracted words that are not their parts with an apostrophe between: "won't=will+not", "zum=zu+dem"; and
	// first or last parts with their hyphen or apostrophe, of all words that have them: "s-=să" of "s-asculte".
	Merged List
	// Elided are the small words that are joined before a word with an apostrophe, without it: "l", "qu".
	Elided List

	// Short are abbreviations that hardly mean anything else, without stops: "sept=september", "gov=governor".
	Short List
	// Abbreviations are the other ones, which may also be words: "st=saint st=street", "us=united+states", "no=number".
	Abbreviations List
	// Titles stand before names, or are written with a capital, and are no names: "mr", "senator", "god".
	Titles List

	// Spellings are pairs of spellings of one word that no rule gives: "grey=gray".
	Spellings List
	// Variants are letters that stand for one another in two spellings of a word: "î=â".
	Variants List
	// Plene are letters for vowels that full spelling writes inside a word and another one leaves out: "ו י".
	Plene List
	// Spoken are endings as they sound, each with the one that is printed, "-" for none: "ao=ado" of "cansao", "ej=ý"
	// of "každej"; and beginnings, with a hyphen behind: "vo-=o-" of "vokno".
	Spoken List
	// Clipped end in "in" by themselves and are not short for "-ing": "robin". Swapped are words that differ from
	// another one in the order of two letters, so that neither is a slip of the keyboard: "trial" and "trail".
	Clipped, Swapped List

	// Irregular are the words whose forms no ending gives, "/" between them, the plain form first: "go goes went gone".
	Irregular string
	// Suffixes are the endings of English kind, which double a consonant, and drop an "e" or turn "y" to "i" before
	// them: "ed ing er est". A language that has them has its opposites by plain forms.
	Suffixes List
	// Endings are what declension and conjugation put behind a stem; " " stands between them, and "-" for none:
	// "- e en er". Two words with one stem and two of them are forms of one word.
	Endings List
	// Umlauts are letters that change inside a stem, each with its plain one: "ä=a ß=ss".
	Umlauts List
	// Augments stand before the stem of a form: "ge" of "gesagt".
	Augments List
	// Agreement are forms of auxiliaries that say the same in another person or number, by row: "is are am be 's".
	Agreement []List

	// Frequent are the most frequent words of running text, in about that order; only the size of a rank counts.
	Frequent List
	// Common are further words that stand in any text and prove nothing about two that share them: plain verbs of
	// reporting, times, titles.
	Common List

	tables func() *tables
}

// tables are the tables of Forms that are asked often, by their first side.
type tables struct {
	merged, short, spellings map[string]string
	abbreviations, bases     map[string][]string
	ranks                    map[string]int
	common                   table
}

// learn makes the tables ready to be asked, when they first are.
func (f *Forms) learn() {
	merged, short, long, spellings, irregular, frequent, common := f.Merged, f.Short, f.Abbreviations, f.Spellings,
		f.Irregular, f.Frequent, f.Common
	f.tables = sync.OnceValue(func() *tables {
		t := tables{merged: pairs(merged), short: pairs(short), spellings: map[string]string{},
			abbreviations: map[string][]string{}, bases: map[string][]string{},
			ranks: map[string]int{}}
		for pair := range strings.FieldsSeq(string(spellings)) {
			a, b, _ := strings.Cut(pair, "=")
			t.spellings[a] += " " + b + " "
		}
		for _, list := range [...]List{short, long} {
			for pair := range strings.FieldsSeq(string(list)) {
				a, b, _ := strings.Cut(pair, "=")
				t.abbreviations[a] = append(t.abbreviations[a], b)
			}
		}
		for row := range strings.SplitSeq(irregular, "/") {
			forms := strings.Fields(row)
			for _, form := range forms {
				t.bases[form] = append(t.bases[form], forms[0])
			}
		}
		for rank, w := range frequent.All() {
			t.ranks[w] = rank
			t.common.add(w, 1)
		}
		for _, w := range common.All() {
			t.common.add(w, 1)
		}
		return &t
	})
}

// pairs is the table of a list of pairs; of several for one first side, the first.
func pairs(list List) map[string]string {
	m := make(map[string]string)
	for pair := range strings.FieldsSeq(string(list)) {
		a, b, _ := strings.Cut(pair, "=")
		if _, ok := m[a]; !ok {
			m[a] = b
		}
	}
	return m
}

// HeardAs is the word that stands for the key behind a modal verb, where it is written as it sounds; "" for none.
func (f *Forms) HeardAs(key string) string {
	if !strings.Contains(string(f.Heard), key) {
		return "" // as for nearly every word
	}
	for pair := range strings.FieldsSeq(string(f.Heard)) {
		if k, full, _ := strings.Cut(pair, "="); k == key {
			return full
		}
	}
	return ""
}

// IsClitic reports whether the end of a word, with its apostrophe, is a contracted word: "'ll".
func (f *Forms) IsClitic(end string) bool { return f.Clitic(end) != "" }

// Clitic is what the end of a word, with its apostrophe, most likely stands for: "will" for "'ll"; "" for none.
func (f *Forms) Clitic(end string) string {
	for pair := range strings.FieldsSeq(string(f.Clitics)) {
		if short, full, _ := strings.Cut(pair, "="); short == end {
			return full
		}
	}
	return ""
}

// Full is what the end of a word, with its apostrophe, may stand for: the two likeliest words.
func (f *Forms) Full(end string) (full [2]string) {
	n := 0
	for pair := range strings.FieldsSeq(string(f.Clitics)) {
		if short, word, _ := strings.Cut(pair, "="); short == end && n < len(full) {
			full[n] = word
			n++
		}
	}
	return full
}

// Parts are the words that a merged word stands for: "will", "not" for "won't"; nil for another word.
func (f *Forms) Parts(key string) []string {
	if f.tables == nil {
		return nil
	}
	m := f.tables().merged
	if parts := m[key]; parts != "" {
		return strings.Split(parts, "+")
	}
	if i := strings.IndexAny(key, "-'") + 1; i > 0 {
		head, tail := m[key[:i]], m[key[i-1:]]
		switch {
		case head != "" && tail != "":
			return []string{head, tail}
		case head != "":
			return []string{head, key[i:]}
		case tail != "":
			return []string{key[:i-1], tail}
		}
	}
	return nil
}

// Meanings are what an abbreviation without stops may stand for, each with "+" between its words.
func (f *Forms) Meanings(key string) []string {
	if f.tables == nil {
		return nil
	}
	return f.tables().abbreviations[key]
}

// Long is the word that Short has for the key, or nothing.
func (f *Forms) Long(key string) string {
	if f.tables == nil {
		return ""
	}
	return f.tables().short[key]
}

// Respelt reports whether Spellings has the two keys for one word, the first as it stands there.
func (f *Forms) Respelt(a, b string) bool {
	if f.tables == nil {
		return false
	}
	others := f.tables().spellings[a]
	return others != "" && strings.Contains(others, " "+b+" ")
}

// Spelling is the first of the spellings that Spellings has for the key; "" for none.
func (f *Forms) Spelling(key string) string {
	if f.tables == nil {
		return ""
	}
	first, _, _ := strings.Cut(strings.TrimPrefix(f.tables().spellings[key], " "), " ")
	return first
}

// Bases are the plain forms that Irregular has of the key, itself among them where it is one; nil for a regular word.
func (f *Forms) Bases(key string) []string {
	if f.tables == nil {
		return nil
	}
	return f.tables().bases[key]
}

// Rank is the place of the word in Frequent, from 0; ok is false for a rarer word.
func (f *Forms) Rank(key string) (rank int, ok bool) {
	if f.tables == nil {
		return 0, false
	}
	rank, ok = f.tables().ranks[key]
	return rank, ok
}

// IsCommon reports whether the word stands in any text of the language: one of grammar, or one of the most frequent.
func (l *Language) IsCommon(key string) bool {
	if l.Forms.tables != nil {
		if _, ok := l.Forms.tables().common.get(key); ok {
			return true
		}
	}
	return l.IsFunction(key)
}
