package alike

import (
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// numberRunWords is the longest run of words that is read as one number: "one hundred and twenty-five thousand".
const numberRunWords = 7

// NumberRun reads the number that begins at the word i: "25000" and 2 for "twenty-five thousand". n is how many words write it,
// 0 where none begins there or its value is no whole number.
func NumberRun(words []text.Word, i int, lang *language.Language) (digits string, n int) {
	if lang.Grammar.Spaceless {
		if v, n := signRun(words[i:min(len(words), i+2*numberRunWords)], lang); n > 1 {
			return strconv.FormatInt(v, 10), n
		}
	}
	var tokens []string
	var of []int // the word behind each token
	for k := i; k < min(len(words), i+numberRunWords) && words[k].Kind != text.Gap && words[k].Kind != text.Sic; k++ {
		for t := range strings.SplitSeq(words[k].Key, "-") {
			if t != "" {
				tokens, of = append(tokens, t), append(of, k+1)
			}
		}
	}
	if len(tokens) == 0 {
		return "", 0
	}
	f, k := readFigure(tokens, lang)
	if f = f.reduced(); k == 0 || f.den != 1 {
		return "", 0
	}
	if k < len(tokens) && of[k] == of[k-1] {
		return "", 0 // it ends within a compound
	}
	return strconv.FormatInt(f.num, 10), of[k-1] - i
}
