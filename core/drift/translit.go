package drift

import "strings"

// sameTranslit says whether the keys are one name carried over from another script in two ways: "assad" and "asad".
// The caller asks only for words that are names (see isName). Consonants must be the same sounds (doubles, "h" behind a
// consonant or a vowel, q/k/kh and w/v do not count), and vowels near ones (a/e, e/i/y, o/u/ou, ai/ei/ae).
func sameTranslit(a, b string) bool {
	if strings.HasSuffix(a, "'s") != strings.HasSuffix(b, "'s") || a == b {
		return false
	}
	a, b = possessor(a), possessor(b)
	for _, row := range nameRows {
		if isIn(row, a) && isIn(row, b) {
			return true
		}
	}
	x, y := sounds(a), sounds(b)
	if len(x) < 3 || len(y) < 3 || x[0] == 0 || y[0] == 0 {
		return false
	}
	i, j := 0, 0
	for i < len(x) && j < len(y) {
		p, q := x[i], y[j]
		switch {
		case p == q, near(p, q):
			i++
			j++
		default:
			return false
		}
	}
	return i == len(x) && j == len(y)
}

// possessor is the key without its genitive.
func possessor(key string) string { return strings.TrimSuffix(key, "'s") }

// near says whether two vowel sounds pass for each other.
func near(p, q byte) bool { return strings.Contains("ae ea ei ie", string([]byte{p, q})) }

// sounds are the consonants and vowel groups of the name, one byte each.
func sounds(key string) []byte {
	s := unaccented(key)
	for _, r := range [...][2]string{{"ä", "a"}, {"ö", "o"}, {"ü", "u"}, {"'", ""}, {"-", ""}, {"sch", "$"}, {"sh", "$"}, {"ch", "$"}, {"zh", "z"}, {"kh", "k"}, {"gh", "g"}, {"dh", "d"}, {"th", "t"},
		{"ph", "f"}, {"ck", "k"}, {"q", "k"}, {"c", "k"}, {"w", "v"}, {"tz", "ts"}, {"dj", "j"}, {"x", "ks"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	var out []byte
	for i := 0; i < len(s); {
		if strings.IndexByte("aeiouy", s[i]) >= 0 {
			e := i + 1
			for e < len(s) && strings.IndexByte("aeiouy", s[e]) >= 0 {
				e++
			}
			out = append(out, vowel(s[i:e]))
			i = e
			continue
		}
		if s[i] == 'h' && i > 0 && (i+1 == len(s) || strings.IndexByte("aeiouy", s[i+1]) < 0) { // "Nasrallah", "Fatah"
			i++
			continue
		}
		if n := len(out); n == 0 || out[n-1] != s[i] {
			out = append(out, s[i])
		}
		i++
	}
	return out
}

// vowel is the sound of a group of vowels.
func vowel(group string) byte {
	switch group {
	case "a", "aa":
		return 'a'
	case "e", "ei", "ai", "ay", "ey", "ae":
		return 'e'
	case "i", "y", "ee", "ie", "yi", "iy", "yy", "ii", "ij":
		return 'i'
	case "o", "u", "ou", "oo", "uo", "au", "aw":
		return 'o'
	}
	return group[0]
}

// nameRows are names that print writes in ways the sounds do not bring together, one name a row.
var nameRows = [...]string{
	" gaddafi qaddafi gadhafi qadhafi kadafi kaddafi khadafy khaddafi qathafi ", " kyiv kiev kijew ", " beijing peking ", " daesh da'ish daish da'esh ", " kharkiv kharkov charkiw ", " lviv lvov lwiw ",
	" odesa odessa ", " luhansk lugansk ", " koran quran qur'an ", " muslim moslem ", " muslims moslems ", " mecca makkah ", " turkey türkiye ", " chernobyl chornobyl tschernobyl ",
	" hezbollah hizbollah hizbullah hizballah hisbollah ", " qaeda qaida kaida ", " al-qaeda al-qaida al-kaida ", " zedong tse-tung ", " yeltsin jelzin eltsine ", " putin poutine ", " khrushchev chruschtschow khrouchtchev ",
	" gorbachev gorbatschow gorbatchev ", " zelensky zelenskyy zelenskiy selenskyj ", " lukashenko lukashenka lukaschenko ", " houthi huthi houthis huthis ", " mumbai bombay ", " mohammed muhammad mohamed mohammad muhammed mahomet ",
}
