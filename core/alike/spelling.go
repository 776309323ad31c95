package alike

import (
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// sameSpelling says whether the keys are two spellings of one word: British and American ("colour" and "color"), with
// and without accents ("naïve" and "naive"), German before and after 1996 ("daß" and "dass"), and speech as it sounds
// ("goin'" and "going"). A German umlaut is never dropped: "würde" and "wurde" are two words.
func sameSpelling(a, b string, lang *language.Language) bool {
	if a == b {
		return true
	}
	if lang.Forms.Respelt(a, b) || lang.Forms.Respelt(b, a) {
		return true
	}
	v, w := a, b
	for pair, left := lang.Forms.Variants.Next(); pair != ""; pair, left = left.Next() {
		x, y, _ := strings.Cut(pair, "=")
		if strings.ReplaceAll(a, x, y) == strings.ReplaceAll(b, x, y) {
			return true
		}
		v, w = strings.ReplaceAll(v, x, y), strings.ReplaceAll(w, x, y)
	}
	if v == w || plene(a, b, lang) || plene(b, a, lang) {
		return true
	}
	if sounded(a, b, lang.Forms.Spoken) || sounded(b, a, lang.Forms.Spoken) {
		return true
	}
	if a1, a2, ok := strings.Cut(a, "-"); ok {
		if b1, b2, ok := strings.Cut(b, "-"); ok {
			return sameSpelling(a1, b1, lang) && sameSpelling(a2, b2, lang)
		}
	}
	if d := len(a) - len(b); d < -longestRespelling || d > longestRespelling || a == "" || b == "" {
		return false
	}
	if p, q := a[0], b[0]; p != q && p < utf8.RuneSelf && q < utf8.RuneSelf &&
		!strings.Contains("pf fp oe eo ae ea", string([]byte{p, q})) {
		return false // no rule but "ph" and "f", "oe" and "e" changes a first letter
	}
	if clipped(a, b, lang) || clipped(b, a, lang) || genitive(a, b) || genitive(b, a) {
		return true
	}
	x, y := spelled(a), spelled(b)
	if x == y {
		return true
	}
	// An accent may be left out, but two words with different accents are two words.
	return isASCII(y) && utf8.RuneCountInString(x) > 3 && unaccented(x) == y || isASCII(x) &&
		utf8.RuneCountInString(y) > 3 && unaccented(y) == x
}

// leastPlene is the fewest letters of a word that may be written with one more: shorter ones are other words with it.
const leastPlene = 5

// plene says whether b is a with one more of the letters that full spelling writes inside a word: "תכנית" and "תוכנית".
func plene(a, b string, lang *language.Language) bool {
	if lang.Forms.Plene == "" || len(b) <= len(a) || utf8.RuneCountInString(a) < leastPlene {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	for i > 0 && !utf8.RuneStart(b[i]) {
		i--
	}
	_, size := utf8.DecodeRuneInString(b[i:])
	return i > 0 && i < len(a) && a[i:] == b[i+size:] && lang.Forms.Plene.Has(b[i:i+size])
}

// sounded says whether a is b with one of the beginnings or endings as they are spoken, or one of each: "cerrao" and
// "cerrado", "votevřem" and "otevřeme".
func sounded(a, b string, spoken language.List) bool {
	const least = 3 // bytes of a stem that is no accident
	for pair, left := spoken.Next(); pair != ""; pair, left = left.Next() {
		heard, printed, _ := strings.Cut(pair, "=")
		head, onset := strings.CutSuffix(heard, "-")
		if rest, ok := strings.CutPrefix(a, head); onset && head != "" && ok && len(rest) >= least {
			if a = strings.TrimSuffix(printed, "-") + rest; a == b {
				return true
			}
			break
		}
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for pair, left := spoken.Next(); pair != ""; pair, left = left.Next() {
		heard, printed, _ := strings.Cut(pair, "=")
		stem, ok := strings.CutSuffix(a, strings.TrimPrefix(heard, "-"))
		if ok && least <= len(stem) && len(stem) <= n && b[len(stem):] == strings.TrimPrefix(printed, "-") {
			return true
		}
	}
	return false
}

// clipped says whether a is b as it sounds, without the last letter of "-ing".
func clipped(a, b string, lang *language.Language) bool {
	stem, ok := strings.CutSuffix(a, "in")
	return ok && a+"g" == b && vowelGroups(stem) > 0 && !lang.Forms.Clipped.Has(a)
}

// genitive says whether b is the genitive of a, a name that ends in "s" and may do without another one: "James' ",
// "James's".
func genitive(a, b string) bool { return strings.HasSuffix(a, "s") && a+"'s" == b }

// longestRespelling is by how many bytes two spellings that a rule gives may differ, with some to spare ("catalogue"
// and "catalog" by two, letters with accents by one or two each): all it does is to save the look at others.
const longestRespelling = 6

// spelled is the key in one of its spellings: two keys with the same one are the same word. It need not be a word.
func spelled(key string) string {
	if len(key) < 4 {
		return strings.ReplaceAll(key, "ß", "ss")
	}
	s := key
	if !isASCII(s) {
		for _, r := range [...][2]string{
			{"ß", "ss"}, {"œ", "oe"}, {"æ", "ae"}, {"è", "é"}, {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"},
		} {
			s = strings.ReplaceAll(s, r[0], r[1])
		}
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "photo", "foto"), "graphie", "grafie")
	if len(s) >= 5 && !strings.HasPrefix(s, "fourth") && !strings.HasPrefix(s, "hour") && !strings.HasPrefix(s, "four") {
		s = strings.ReplaceAll(s, "our", "or")
	}
	if len(s) >= 6 {
		for end := range strings.FieldsSeq("e ed es ing er ers ation ations able") {
			if stem, ok := strings.CutSuffix(s, "is"+end); ok && len(stem) >= 3 {
				s = stem + "iz" + end
				break
			}
			if stem, ok := strings.CutSuffix(s, "ys"+end); ok && len(stem) >= 3 {
				s = stem + "yz" + end
				break
			}
		}
	}
	for _, end := range [...]string{"", "s", "d"} {
		if stem, ok := strings.CutSuffix(s, "re"+end); ok && len(stem) >= 3 &&
			strings.ContainsRune("tbpg", rune(stem[len(stem)-1])) {
			if end == "d" {
				end = "ed"
			}
			s = stem + "er" + strings.TrimPrefix(end, "e")
			if end == "ed" {
				s = stem + "ered"
			}
			break
		}
	}
	for _, end := range [...]string{"ed", "ing", "er", "ers", "or", "ors", "ous"} {
		if stem, ok := strings.CutSuffix(s, "ll"+end); ok && vowelGroups(stem) >= 2 && !strings.HasPrefix(s, "re") {
			s = stem + "l" + end
			break
		}
	}
	for _, end := range [...]string{"", "s"} {
		if stem, ok := strings.CutSuffix(s, "ogue"+end); ok {
			s = stem + "og" + end
		}
	}
	for _, r := range [...][2]string{{"paed", "ped"}, {"anaes", "anes"}, {"haem", "hem"}, {"oestr", "estr"},
		{"foet", "fet"}, {"rrhoea", "rrhea"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	return s
}

func vowelGroups(s string) int {
	n, in := 0, false
	for i := 0; i < len(s); i++ {
		v := strings.IndexByte("aeiouy", s[i]) >= 0
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

// unaccented drops accents and cedillas of Latin letters.
func unaccented(s string) string {
	const with, without = "àâáãåāçčćđéèêëēęğíîïìıłñńňóôòõøōřšśşțťúûùūýžźż",
		"aaaaaacccdeeeeeegiiiiilnnnoooooorsssttuuuuyzzz"
	return strings.Map(func(r rune) rune {
		if r >= utf8.RuneSelf {
			if i := strings.IndexRune(with, r); i >= 0 {
				return rune(without[utf8.RuneCountInString(with[:i])])
			}
		}
		return r
	}, s)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isIn says whether the table, words between spaces, holds the word.
func isIn(table, word string) bool { return word != "" && strings.Contains(table, " "+word+" ") }
