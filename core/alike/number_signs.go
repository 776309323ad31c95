package alike

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// inFigures are the keys of the words, and for a number that is written without spaces in more than one sign,
// "二十五万", "2万5千", "二〇二四", its value in digits: each of its signs is a word of the text.
func inFigures(words []text.Word, lang *language.Language) []string {
	keys := make([]string, 0, len(words))
	for i := 0; i < len(words); {
		if num, den, n := underRun(words[i:], lang); n > 0 {
			if den == 100 {
				decimals, k := pointRun(words[i+n:], lang)
				keys = append(keys, strconv.FormatInt(num, 10)+decimals+"%")
				n += k
			} else {
				keys = append(keys, strconv.FormatInt(num, 10)+"/"+strconv.FormatInt(den, 10))
			}
			i += n
			continue
		}
		v, n := signRun(words[i:], lang)
		if decimals, k := pointRun(words[min(i+n, len(words)):], lang); n > 1 || n == 1 && k > 0 {
			keys = append(keys, strconv.FormatInt(v, 10)+decimals) // "八点五"
			i += n + k
			continue
		}
		keys = append(keys, words[i].Key)
		i++
	}
	return keys
}

// pointRun reads the decimals that the words begin with, as figures behind a point: ".5" for "点五"; n is 0 for none.
func pointRun(words []text.Word, lang *language.Language) (decimals string, n int) {
	if len(words) < 2 || !lang.Numbers.Points.Has(words[0].Key) {
		return "", 0
	}
	decimals = string(rune(lang.Numbers.Decimal))
	for n = 1; n < len(words) && words[n-1].End == words[n].Start; n++ {
		m := lang.Numbers.Numeral(words[n].Key)
		if m.Kind != language.Ones || m.Value > 9 {
			break
		}
		decimals += string(rune('0' + m.Value))
	}
	if n == 1 || n < len(words) && words[n-1].End == words[n].Start &&
		(lang.Numbers.Minutes.Has(words[n].Key) || lang.Numbers.Numeral(words[n].Key).Kind != language.NotNumeral) {
		return "", 0 // "八点五分", "八点三十": a time of day
	}
	return decimals, n
}

// signRun reads the number that the words begin with, one sign right behind the other, and says over how many it goes.
func signRun(words []text.Word, lang *language.Language) (v int64, n int) {
	var total, section, num int64
	for ; n < len(words) && (n == 0 || words[n-1].End == words[n].Start); n++ {
		w := words[n]
		if d, err := strconv.ParseInt(w.Key, 10, 64); err == nil && d >= 0 && d < mostFigure/10 {
			if num > 0 {
				break
			}
			num = d
			continue
		}
		m := lang.Numbers.Numeral(w.Key)
		switch m.Kind {
		case language.Ones, language.Tens:
			num = num*10 + m.Value
		case language.Hundred:
			section += max(num, 1) * m.Value
			num = 0
		case language.Scale:
			total += max(section+num, 1) * m.Value
			section, num = 0, 0
		default:
			return total + section + num, n
		}
		if total+section+num > mostFigure/10 || num > mostFigure/1e5 {
			return 0, 0
		}
	}
	return total + section + num, n
}

// underRun reads a part whose denominator comes first, "三分之一", one sign right behind the other; n is 0 where none
// begins.
func underRun(words []text.Word, lang *language.Language) (num, den int64, n int) {
	if lang.Numbers.Under == "" {
		return 0, 0, 0
	}
	den, k := signRun(words, lang)
	under := leadingWords(lang.Numbers.Under, words[k:])
	if k == 0 || den < 2 || under == 0 {
		return 0, 0, 0
	}
	k += under
	num, n = signRun(words[k:], lang)
	if n == 0 || num == 0 {
		return 0, 0, 0
	}
	return num, den, k + n
}

// counted parts a number from what is counted, which some languages join to it: "25억원" is "2500000000" and "원",
// "1만2천" is "12000" and nothing. Words with a number in letters are parted only before a measure: "오월". ok is
// false for another word.
func counted(key string, lang *language.Language) (digits, rest string, ok bool) {
	if !lang.Numbers.Counters {
		return "", "", false
	}
	var total, section, num int64
	at, figures := 0, false
	for at < len(key) {
		if e := at; key[e] >= '0' && key[e] <= '9' {
			for e < len(key) && (key[e] >= '0' && key[e] <= '9' ||
				key[e] == lang.Numbers.Thousands && e+1 < len(key) && key[e+1] >= '0' && key[e+1] <= '9') {
				e++
			}
			d, err := strconv.ParseInt(strings.ReplaceAll(key[at:e], string(rune(lang.Numbers.Thousands)), ""), 10, 64)
			if err != nil || d > mostFigure/10 || num > 0 {
				return "", "", false
			}
			num, at, figures = d, e, true
			continue
		}
		w, size := leadNumeral(key[at:], lang)
		switch {
		case size == 0:
		// "스물다섯"
		case (w.Kind == language.Ones || w.Kind == language.Tens) &&
			(num == 0 || num >= 20 && num%10 == 0 && w.Value < 10 && !figures):
			num += w.Value
		case w.Kind == language.Hundred:
			section, num = section+max(num, 1)*w.Value, 0
		case w.Kind == language.Scale:
			total, section, num = total+max(section+num, 1)*w.Value, 0, 0
		default:
			size = 0
		}
		if size == 0 || total+section+num > mostFigure/10 || section > mostFigure/1e5 {
			break
		}
		at += size
	}
	rest = key[at:]
	switch {
	case at == 0, rest == "" && at <= len("십") && !figures, rest == "" && key[len(key)-1] < utf8.RuneSelf:
		return "", "", false
	case rest != "" && (!figures && !measured(rest, lang) || rest[0] < utf8.RuneSelf):
		return "", "", false
	}
	return strconv.FormatInt(total+section+num, 10), rest, true
}

// countedRun is counted over the words from i on that write one number in groups, "삼억 오천만"; n is how many, 0 for
// none.
func countedRun(words []text.Word, i int, lang *language.Language) (digits, rest string, n int) {
	digits, rest, ok := counted(words[i].Key, lang)
	if h := wholeOf(words[i], lang); !ok && lang.Numbers.Counters && h > 0 && i+1 < len(words) &&
		lang.Numbers.OClock.Has(words[i+1].Key) {
		digits, ok = strconv.Itoa(h), true // "세 | 시에"
	}
	if !ok {
		return "", "", 0
	}
	if n = 1; i+n < len(words) && lang.Numbers.Points.Has(words[i+n].Key) {
		return "", "", 0 // "팔 | 점 오"
	}
	for rest == "" && i+n < len(words) {
		more, tail, ok := counted(words[i+n].Key, lang)
		if !ok || len(more) >= len(digits) || !strings.HasSuffix(digits, strings.Repeat("0", len(more))) {
			break
		}
		digits, rest = digits[:len(digits)-len(more)]+more, tail
		n++
	}
	if i+n < len(words) && rest == "" && measured(words[i+n].Key, lang) {
		rest = words[i+n].Key // "이백오십만 | 원이고요"
		n++
	}
	return digits, rest, n
}

// leadNumeral is the longest number word of a few letters that the key begins with, and its length in bytes.
func leadNumeral(key string, lang *language.Language) (language.Numeral, int) {
	for e := min(len(key), 9); e > 0; e-- {
		if utf8.ValidString(key[:e]) {
			if w := lang.Numbers.Numeral(key[:e]); w.Kind == language.Ones && w.Value < 100 || w.Kind == language.Tens ||
				w.Kind == language.Hundred ||
				w.Kind == language.Scale {
				return w, e
			}
		}
	}
	return language.Numeral{}, 0
}

// measured reports whether a measure begins the letters.
func measured(rest string, lang *language.Language) bool {
	for _, w := range lang.Sense.Measures.All() {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}
