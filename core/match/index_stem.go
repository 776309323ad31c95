package match

import (
	"slices"
	"strconv"
	"strings"

	written "github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// longestStem is the longest key in bytes that is looked into: no word of a language is longer, and a megabyte without
// a space must not cost more than its reading.
const longestStem = 48

// stem returns the form under which the forms of one word are looked up together. It is coarse by intent: it only says
// where to look and which words may stand for each other, never that two words are the same.
//
// Number words become digits, contractions their first word, compounds their first part (but "e-mail" is "email"),
// "ß" "ss"; English plural and verb endings go (after the S-stemmer of Harman 1991, and -ed, -ing, the German ending
// -n), and British spellings become American.
func stem(key string, lang *language.Language) string { return stemOf(respelt(key, lang), lang) }

// respelt is the key in the spelling that Spellings leads to, the key itself where there is none.
func respelt(key string, lang *language.Language) string {
	if other := lang.Forms.Spelling(key); other != "" && lang.Forms.Spelling(other) == "" {
		return other
	}
	return key
}

func stemOf(key string, lang *language.Language) string {
	if said, ok := strings.CutSuffix(key, unsaid); ok {
		return stemOf(said, lang)
	}
	if len(key) > longestStem || len(key) < 2 {
		return key
	}
	if strings.IndexByte(key, '.') > 0 && !strings.ContainsAny(key, "0123456789") {
		key = strings.ReplaceAll(key, ".", "") // "u.s"
	}
	if d, ok := digitsOf(key, lang); ok {
		return d
	}
	if first, _, ok := uncontract(key, lang); ok {
		return stemOf(first, lang)
	}
	if long := long(key, lang); long != "" {
		return stemOf(long, lang)
	}
	if len(key) < 3 {
		return key
	}
	if base := baseOf(key, lang); base != "" {
		return stemOf(base, lang)
	}
	if i := strings.IndexByte(key, '-'); i > 1 {
		return stemOf(key[:i], lang)
	} else if i == 1 {
		return stemOf(key[:1]+key[2:], lang)
	}
	if strings.Contains(key, "ß") {
		key = strings.ReplaceAll(key, "ß", "ss")
	}
	if c := key[0]; c < 'a' || c > 'z' {
		return number(key, lang)
	}
	key = strings.TrimSuffix(key, "'s")
	key = strings.TrimSuffix(key, "'")
	n := len(key)
	switch {
	case n > 4 && strings.HasSuffix(key, "ies"):
		key = key[:n-3] + "y"
	case n > 5 && strings.HasSuffix(key, "ied"):
		key = key[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(key, "sses") || strings.HasSuffix(key, "shes") ||
		strings.HasSuffix(key, "ches") || strings.HasSuffix(key, "xes")):
		key = key[:n-2]
	case n > 3 && key[n-1] == 's' && key[n-2] != 's' && key[n-2] != 'u':
		key = key[:n-1]
	case n > 5 && strings.HasSuffix(key, "en"):
		key = key[:n-2]
	case n > 5 && (strings.HasSuffix(key, "rn") || strings.HasSuffix(key, "ln")):
		key = key[:n-1]
	case n > 5 && strings.HasSuffix(key, "ing") && vowelIn(key[:n-3]):
		key = undouble(key[:n-3])
	case n > 4 && strings.HasSuffix(key, "ed") && vowelIn(key[:n-2]):
		key = undouble(key[:n-2])
	}
	if n = len(key); n > 3 && key[n-1] == 'e' {
		key = key[:n-1]
	}
	if n = len(key); n > 4 && strings.HasSuffix(key, "our") {
		return key[:n-2] + "r"
	}
	if n > 4 && strings.HasSuffix(key, "is") {
		return key[:n-1] + "z"
	}
	return key
}

// long is the word that the key is short for, "governor" for "gov", "doctor" for "dr"; "" for none.
func long(key string, lang *language.Language) string {
	if word := lang.Forms.Long(key); word != "" {
		return word
	}
	words := lang.Forms.Meanings(key)
	if len(words) == 1 && lang.Forms.Titles.Has(key) && lang.Forms.Titles.Has(words[0]) {
		return words[0]
	}
	return ""
}

// baseOf returns the base of one of the irregular forms, or nothing.
func baseOf(key string, lang *language.Language) string {
	if bases := lang.Forms.Bases(key); len(bases) > 0 && bases[0] != key {
		return bases[0]
	}
	return ""
}

func vowelIn(s string) bool { return strings.ContainsAny(s, "aeiouy") }

// undouble makes "stopp" of "stopped" into "stop".
func undouble(s string) string {
	if n := len(s); n > 3 && s[n-1] == s[n-2] && s[n-1] != 'l' && s[n-1] != 's' {
		return s[:n-1]
	}
	return s
}

// number returns a number without its signs and separators of thousands, and with a stop where it is an ordinal:
// "$35,000" is "35000", "3rd" is "3.".
func number(key string, lang *language.Language) string {
	if !strings.ContainsAny(key, "0123456789") {
		return key
	}
	key = strings.TrimLeft(key, currency)
	var b []byte
	for i := 0; i < len(key); i++ {
		switch c := key[i]; {
		case c == '%' || c == ' ' || c == ',' && lang.Numbers.Decimal != ',':
		case c == ',':
			b = append(b, '.')
		case c != '.' || lang.Numbers.Thousands != '.' || !grouped(key[i+1:]):
			b = append(b, c)
		}
	}
	if i := strings.LastIndexAny(string(b), "0123456789") + 1; i > 0 && lang.Numbers.OrdinalEndings.Has(string(b[i:])) {
		return string(b[:i]) + "."
	}
	return string(b)
}

// grouped reports whether three figures follow, and no fourth: "200" of "1.200".
func grouped(s string) bool {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n == 3
}

// longestNumber is the longest key, in bytes, that is read as a number in words.
const longestNumber = 40

// digitsOf returns the digits that a number word is written with, and a stop behind those of an ordinal.
func digitsOf(key string, lang *language.Language) (string, bool) {
	if len(key) > longestNumber {
		return "", false
	}
	n := &lang.Numbers
	switch w := n.Numeral(key); w.Kind {
	case language.Ones, language.Tens:
		return strconv.FormatInt(w.Value, 10), true
	case language.Ordinal:
		return strconv.FormatInt(w.Value, 10) + ".", true
	}
	if head, tail, ok := strings.Cut(key, "-"); ok {
		tens, unit := n.Numeral(head), n.Numeral(tail)
		if tens.Kind == language.Tens && unit.Kind == language.Ones && 0 < unit.Value && unit.Value < 10 {
			return strconv.FormatInt(tens.Value+unit.Value, 10), true
		}
		if n.Vigesimal { // "quatre-vingt-dix"
			if digits, k := written.NumberRun([]text.Word{{Key: key}}, 0, lang); k == 1 {
				return digits, true
			}
		}
	}
	return "", false
}

// uncontract splits a contraction of two words into its first word and the words that may follow it, and gives the full
// form of one that is short for one word, with nothing to follow it. What may as well be a genitive is none; a word
// that can only be a subject has none.
func uncontract(key string, lang *language.Language) (first string, second [2]string, ok bool) {
	f := &lang.Forms
	if parts := f.Parts(key); parts != nil {
		if len(parts) > 1 {
			second[0] = parts[1]
		}
		return parts[0], second, true
	}
	i := strings.LastIndexByte(key, '\'')
	if i <= 0 {
		return "", second, false
	}
	if stem, ok := lang.Sense.CutNot(key); ok && stem != "" {
		return stem, [2]string{lang.Sense.Not}, true
	}
	if end := key[i:]; f.IsClitic(end) && (!slices.Contains(lang.Grammar.Genitives, end) ||
		lang.Sense.IsSubject(key[:i])) {
		return key[:i], f.Full(end), true
	}
	return "", second, false
}

// denies says whether the first word is the second with a contracted "not" behind it: "won't" and "will".
func denies(a, b string, lang *language.Language) bool {
	first, second, ok := uncontract(a, lang)
	return ok && first == b && second[0] != "" && second[0] == lang.Sense.Not
}
