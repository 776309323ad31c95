package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// inHundredths says whether the first figure is a sum of money and the second the hundredths that follow it: "two
// dollars | fifty", "one pound | twenty", "sju kronor | femtio öre".
func inHundredths(sum, rest figure) bool {
	coins := rest.unit == coin && rest.num > 0 || rest.unit == "" && rest.num >= 10 && strings.Contains(currency, sum.unit)
	return sum.word == "" && sum.unit != "" && coins && sum.den == 1 && sum.num < mostFigure/1000 && rest.den == 1 &&
		rest.num < 100
}

// joinsCoin says whether the word may stand before the hundredths of a sum: "sette euro | e | cinquanta", "cuatro euros
// | con | cincuenta".
func joinsCoin(word string, lang *language.Language) bool {
	return word != "" && (lang.Numbers.Joiners.Has(word) || lang.Sense.Coordinators.Has(word) || word == lang.Grammar.With)
}

// currency are the signs of money that has hundredths.
const currency = "$€£"

// coin is the sign of Units for a hundredth of any sum: "öre", "groszy".
const coin = "¢"
