package alike

import (
	"strconv"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// inFigures are the keys of the words, and for a number that is written without spaces in more than one sign, "二十五万",
// "2万5千", "二〇二四", its value in digits: each of its signs is a word of the text.
func inFigures(words []text.Word, lang *language.Language) []string {
	keys := make([]string, 0, len(words))
	for i := 0; i < len(words); {
		if v, n := signRun(words[i:], lang); n > 1 {
			keys = append(keys, strconv.FormatInt(v, 10))
			i += n
			continue
		}
		keys = append(keys, words[i].Key)
		i++
	}
	return keys
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
