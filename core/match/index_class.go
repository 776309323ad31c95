package match

import "strings"

// longestStem is the longest key in bytes that is looked into: no word of a language is longer, and a megabyte without
// a space must not cost more than its reading.
const longestStem = 48

// stem returns the form under which the forms of one word are looked up together. It is coarse by intent: it only says
// where to look and which words may stand for each other, never that two words are the same.
//
// Number words become digits, contractions their first word, compounds their first part (but "e-mail" is "email"), "ß" "ss"; English plural and verb
// endings go (after the S-stemmer of Harman 1991, and -ed, -ing, the German ending -n), and British spellings become American.
func stem(key string) string {
	if len(key) > longestStem || len(key) < 2 {
		return key
	}
	if d, ok := digitsOf(key); ok {
		return d
	}
	if first, _, ok := uncontract(key); ok {
		return stem(first)
	}
	if long := written(key); long != "" {
		return stem(long)
	}
	if len(key) < 3 {
		return key
	}
	if base := baseOf(key); base != "" {
		return stem(base)
	}
	if i := strings.IndexByte(key, '-'); i > 1 {
		return stem(key[:i])
	} else if i == 1 {
		return stem(key[:1] + key[2:])
	}
	if strings.Contains(key, "ß") {
		key = strings.ReplaceAll(key, "ß", "ss")
	}
	if c := key[0]; c < 'a' || c > 'z' {
		return number(key)
	}
	key = strings.TrimSuffix(key, "'s")
	key = strings.TrimSuffix(key, "'")
	n := len(key)
	switch {
	case n > 4 && strings.HasSuffix(key, "ies"):
		key = key[:n-3] + "y"
	case n > 5 && strings.HasSuffix(key, "ied"):
		key = key[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(key, "sses") || strings.HasSuffix(key, "shes") || strings.HasSuffix(key, "ches") || strings.HasSuffix(key, "xes")):
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

// irregular are the English verbs and nouns in common use whose forms share no stem: each base with its other forms.
const irregular = "take took taken,give gave given,go went gone,come came,become became,get got gotten,see saw seen,say said,tell told,think thought,know knew known," +
	"make made,do did done,have has had,bring brought,buy bought,catch caught,teach taught,fight fought,seek sought,find found,hold held,stand stood,understand understood," +
	"keep kept,leave left,lose lost,feel felt,meet met,send sent,spend spent,build built,lend lent,pay paid,lay laid,sell sold,sit sat,win won,run ran,begin began begun," +
	"drink drank drunk,sing sang sung,swim swam swum,write wrote written,rise rose risen,drive drove driven,ride rode ridden,speak spoke spoken,break broke broken,choose chose chosen," +
	"steal stole stolen,freeze froze frozen,wear wore worn,tear tore torn,bear bore borne,swear swore sworn,fall fell fallen,eat ate eaten,grow grew grown,throw threw thrown," +
	"draw drew drawn,blow blew blown,fly flew flown,hide hid hidden,bite bit bitten,forget forgot forgotten,shake shook shaken,sleep slept,lead led,feed fed,hear heard," +
	"mean meant,deal dealt,hang hung,strike struck,dig dug,shoot shot,man men,woman women,child children,foot feet,life lives,wife wives"

// baseOf returns the base of one of the irregular forms, or nothing.
func baseOf(key string) string {
	if len(key) > 10 {
		return ""
	}
	return bases[key]
}

var bases = func() map[string]string {
	m := make(map[string]string)
	for _, verb := range strings.Split(irregular, ",") {
		forms := strings.Fields(verb)
		for _, form := range forms[1:] {
			m[form] = forms[0]
		}
	}
	return m
}()

func vowelIn(s string) bool { return strings.ContainsAny(s, "aeiouy") }

// undouble makes "stopp" of "stopped" into "stop".
func undouble(s string) string {
	if n := len(s); n > 3 && s[n-1] == s[n-2] && s[n-1] != 'l' && s[n-1] != 's' {
		return s[:n-1]
	}
	return s
}

// number returns a number without its signs and separators of thousands: "$35,000" is "35000".
func number(key string) string {
	if !strings.ContainsAny(key, "0123456789") {
		return key
	}
	key = strings.TrimLeft(key, currency)
	var b []byte
	for i := 0; i < len(key); i++ {
		if c := key[i]; c != ',' && c != '%' {
			b = append(b, c)
		}
	}
	return string(b)
}

// numberWords are the words for 0 to 20, then for 30 to 90, then the ordinals of 1 to 10.
var numberWords = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty" +
	" thirty forty fifty sixty seventy eighty ninety" +
	" first second third fourth fifth sixth seventh eighth ninth tenth")

var numberDigits = strings.Fields("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20" +
	" 30 40 50 60 70 80 90" +
	" 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th")

// digitsOf returns the digits that a number word is written with.
func digitsOf(key string) (string, bool) {
	if len(key) > 15 {
		return "", false
	}
	tens, unit, compound := strings.Cut(key, "-")
	for i, w := range numberWords {
		if w == key {
			return numberDigits[i], true
		}
		if compound && w == tens && i >= 20 && i < 28 {
			if u, ok := digitsOf(unit); ok && len(u) == 1 {
				return numberDigits[i][:1] + u, true
			}
		}
	}
	return "", false
}

// contractions are the English endings that contract a second word, with the words that they can stand for.
var contractions = [...][3]string{
	{"n't", "not", ""}, {"'ll", "will", "shall"}, {"'re", "are", ""}, {"'ve", "have", ""}, {"'d", "would", "had"}, {"'m", "am", ""}, {"'s", "is", "has"},
}

// shorts are contractions that do not show their first word.
var shorts = [...][3]string{
	{"won't", "will", "not"}, {"can't", "can", "not"}, {"cannot", "can", "not"}, {"shan't", "shall", "not"}, {"let's", "let", "us"},
	{"gonna", "going", "to"}, {"gotta", "got", "to"}, {"wanna", "want", "to"}, {"em", "them", ""}, {"y'all", "you", "all"}, {"ain't", "is", "not"},
}

// uncontract splits a contraction of two words into its first word and the words that may follow it, and gives the full form of one that
// is short for one word, with nothing to follow it. An apostrophe s is none: it is more often a genitive.
func uncontract(key string) (first string, second [2]string, ok bool) {
	for _, s := range shorts {
		if s[0] == key {
			return s[1], [2]string{s[2]}, true
		}
	}
	if strings.IndexByte(key, '\'') <= 0 {
		return "", second, false
	}
	for _, c := range contractions[:len(contractions)-1] {
		if len(key) > len(c[0]) && strings.HasSuffix(key, c[0]) {
			return key[:len(key)-len(c[0])], [2]string{c[1], c[2]}, true
		}
	}
	return "", second, false
}
