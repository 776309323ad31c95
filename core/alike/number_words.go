package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// A numeralKind says what a word does in a number.
type numeralKind uint8

const (
	notNumeral numeralKind = iota
	small                  // 0 to 19: adds
	tens                   // 20 to 90: adds
	hundred                // multiplies what stands before it
	scale                  // thousand and more: multiplies and closes the group
	ordinal                // "third": closes the number
	part                   // "thirds", "half": the denominator of a fraction
)

// A numeralWord is what one word means in a number.
type numeralWord struct {
	kind  numeralKind
	value int64
}

// The words for numbers: 0 to 19, the tens, then the ordinals from first on, in the order of their values. "second" is
// a unit of time, too; a number is its likelier sense where two texts differ in it.
var numberWords = map[string][3]string{
	"en": {
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
		"twenty thirty forty fifty sixty seventy eighty ninety",
		"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
	},
	"de": {
		"null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
		"zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
		"erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste",
	},
	"fr": {
		"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
		"vingt trente quarante cinquante soixante septante huitante nonante",
		"premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième",
	},
}

// bigNumbers are the words above the tens, by language; "a dozen" counts as a hundred does.
var bigNumbers = map[string]string{
	"en": "hundred=100 dozen=12 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 half=-2 halves=-2 thirds=-3 quarter=-4 quarters=-4 fourths=-4 fifths=-5 sixths=-6 eighths=-8 tenths=-10",
	"de": "hundert=100 dutzend=12 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 billion=1000000000000 billionen=1000000000000" +
		" halb=-2 halbe=-2 drittel=-3 viertel=-4 fünftel=-5 zehntel=-10",
	"fr": "cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 demi=-2 demie=-2 tiers=-3 quart=-4 quarts=-4",
}

// numerals are the number words of a language.
var numerals = language.PerLanguage(func(lang string) map[string]numeralWord {
	m := map[string]numeralWord{}
	rows := numberWords[lang]
	for i, w := range strings.Fields(rows[0]) {
		m[w] = numeralWord{small, int64(i)}
	}
	for i, w := range strings.Fields(rows[1]) {
		m[w] = numeralWord{tens, int64(i+2) * 10}
	}
	for i, w := range strings.Fields(rows[2]) {
		m[w] = numeralWord{ordinal, int64(i + 1)}
	}
	for _, e := range strings.Fields(bigNumbers[lang]) {
		w, digits, _ := strings.Cut(e, "=")
		digits, neg := strings.CutPrefix(digits, "-")
		v := int64(0)
		for _, d := range digits {
			v = v*10 + int64(d-'0')
		}
		switch {
		case neg:
			m[w] = numeralWord{part, v}
		case v < 1000:
			m[w] = numeralWord{hundred, v}
		default:
			m[w] = numeralWord{scale, v}
		}
	}
	switch lang {
	case "en":
		for n, w := range []string{"thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"} {
			m[w] = numeralWord{ordinal, int64(n+3) * 10}
		}
		m["hundredth"] = numeralWord{ordinal, 100}
	case "de":
		m["ein"], m["eine"], m["zwo"] = numeralWord{small, 1}, numeralWord{small, 1}, numeralWord{small, 2}
	case "fr":
		m["une"], m["première"], m["vingts"] = numeralWord{small, 1}, numeralWord{ordinal, 1}, numeralWord{tens, 20}
	}
	return m
})

// numeral is what the word means in a number of the language. German writes a whole number as one word.
func numeral(key, lang string) numeralWord {
	m := numerals(lang)
	if w, ok := m[key]; ok {
		return w
	}
	if lang == "de" {
		if v, ok := germanNumber(key, m); ok {
			return numeralWord{small, v}
		}
		if k := strings.TrimRight(key, "nrs"); len(k) > 4 && m[k].kind == ordinal { // "dritten", "drittes"
			return m[k]
		}
	}
	return numeralWord{}
}

// germanNumber reads "fünfundzwanzig", "zweihundertdrei", "dreitausend".
func germanNumber(key string, m map[string]numeralWord) (int64, bool) {
	if w, ok := m[key]; ok && (w.kind == small || w.kind == tens) {
		return w.value, true
	}
	for _, s := range [...]struct {
		word  string
		value int64
	}{{"tausend", 1000}, {"hundert", 100}} {
		if a, b, ok := strings.Cut(key, s.word); ok && key != s.word {
			x, y, fits := int64(1), int64(0), true
			if a != "" {
				x, fits = germanNumber(a, m)
			}
			if b = strings.TrimPrefix(b, "und"); b != "" && fits {
				y, fits = germanNumber(b, m)
			}
			return x*s.value + y, fits && x < 1000 && y < s.value
		}
	}
	if a, b, ok := strings.Cut(key, "und"); ok {
		x, y := m[a], m[b]
		return x.value + y.value, x.kind == small && x.value > 0 && x.value < 10 && y.kind == tens
	}
	return 0, false
}
