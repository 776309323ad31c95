package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// SameName says whether the keys are one name carried over from another script in two ways: "assad" and "asad".
// The caller asks only for words that are names (see IsName). The consonants must be the same sounds (doubles do not
// count, nor "h" behind a vowel or another consonant, nor which of q, k and hard c is written), and the vowels the
// same or such as are heard alike: o, u and ou; ai, ei and ae; i and y. In a name of three consonants or more, a and
// e pass for each other, and e and i: in a shorter one they tell names apart ("Bell", "Bill").
func SameName(a, b string, lang *language.Language) bool {
	if strings.HasSuffix(a, "'s") != strings.HasSuffix(b, "'s") || a == b {
		return false
	}
	a, b = possessor(a), possessor(b)
	for _, row := range nameRows {
		if isIn(row, a) && isIn(row, b) {
			return true
		}
	}
	if lang.Forms.Bases(a) != nil && lang.Forms.Bases(b) != nil { // "Woman", "Women"
		return false
	}
	x, y := sounds(a), sounds(b)
	if len(x) != len(y) || len(a) < 4 || len(b) < 4 {
		return false
	}
	consonants, loose := 0, false
	for i := range x {
		switch {
		case x[i] == y[i]:
			if strings.IndexByte("aeiou", x[i][0]) < 0 {
				consonants++
			}
		case strings.Contains("a/e/a e/i/e", x[i]+"/"+y[i]):
			loose = true
		default:
			return false
		}
	}
	return consonants > 2 || consonants == 2 && !loose
}

// possessor is the key without its genitive.
func possessor(key string) string { return strings.TrimSuffix(key, "'s") }

// sounds are the consonants and the groups of vowels of the name.
func sounds(key string) []string {
	s := unaccented(key)
	for _, stop := range [...]string{"z", "k", "g", "d", "t"} {
		s = strings.ReplaceAll(s, stop+"h", stop)
	}
	for _, r := range [...][2]string{{"ά", "α"}, {"έ", "ε"}, {"ή", "η"}, {"ί", "ι"}, {"ό", "ο"}, {"ύ", "υ"}, {"ώ", "ω"},
		{"ς", "σ"}, // as capitals have them
		{"ä", "a"}, {"ö", "o"}, {"ü", "u"}, {"'", ""}, {"-", ""}, {"ce", "se"},
		{"ci", "si"}, {"cy", "sy"}, {"sch", "$"}, {"sh", "$"}, {"ch", "&"}, {"ph", "f"}, {"ck", "k"}, {"q", "k"},
		{"c", "k"}, {"w", "v"},
		{"tz", "ts"}, {"dj", "j"}, {"x", "ks"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	var out []string
	for i := 0; i < len(s); {
		if isVowel(s[i]) {
			e := i + 1
			for e < len(s) && isVowel(s[e]) {
				e++
			}
			out = append(out, vowel(s[i:e]))
			i = e
			continue
		}
		if s[i] == 'h' && i > 0 && (i+1 == len(s) || !isVowel(s[i+1])) { // "Nasrallah", "Fatah"
			i++
			continue
		}
		if n := len(out); n == 0 || out[n-1] != s[i:i+1] {
			out = append(out, s[i:i+1])
		}
		i++
	}
	return out
}

func isVowel(b byte) bool { return strings.IndexByte("aeiouy", b) >= 0 }

// vowel is the sound of a group of vowels; one that no two scripts write differently is its own.
func vowel(group string) string {
	switch group = strings.ReplaceAll(group, "y", "i"); group {
	case "aa":
		return "a"
	case "ai", "ae":
		return "ei"
	case "ii":
		return "i"
	case "u", "ou", "oo":
		return "o"
	}
	return group
}

// nameRows are names that print writes in ways the sounds do not bring together, one name a row.
var nameRows = [...]string{
	" hussein husain hussain husayn ", " qaeda qaida kaida ",
	" gaddafi qaddafi gadhafi qadhafi kadafi kaddafi khadafy khaddafi qathafi ", " kyiv kiev kijew ",
	" beijing peking ", " daesh da'ish daish da'esh ", " kharkiv kharkov charkiw ", " lviv lvov lwiw ",
	" odesa odessa ", " luhansk lugansk ", " koran quran qur'an ", " muslim moslem ", " muslims moslems ",
	" mecca makkah ", " turkey türkiye ", " chernobyl chornobyl tschernobyl ",
	" hezbollah hizbollah hizbullah hizballah hisbollah ", " al-qaeda al-qaida al-kaida ", " zedong tse-tung ",
	" yeltsin jelzin eltsine ", " putin poutine ", " khrushchev chruschtschow khrouchtchev ",
	" gorbachev gorbatschow gorbatchev ", " zelensky zelenskyy zelenskiy selenskyj ",
	" lukashenko lukashenka lukaschenko ", " houthi huthi houthis huthis ", " mumbai bombay ",
	" mohammed muhammad mohamed mohammad muhammed mahomet ",
}
