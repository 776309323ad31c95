package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// number knows a number, a unit, a date or a percentage that is another one, or that only one side has.
func number(j *judge, u unit) (Why, bool) {
	lang := j.lang
	a, b := numbersOf(j.a(u), lang), numbersOf(j.b(u), lang)
	if u.A.Len() == 1 && u.B.Len() == 1 && renumbered(j.a(u)[0].Key, j.b(u)[0].Key) {
		return j.with(u, "number.other"), true
	}
	if j.timed(u) || j.towards(u) {
		return j.with(u, "number.other"), true
	}
	if j.ranked(u) || j.turnsBelow(u) {
		return j.with(u, "number.within"), true
	}
	if len(a)+len(b) == 0 {
		if j.months(u) {
			return j.with(u, "unit.other"), true
		}
		return j.measure(u)
	}
	switch {
	case j.saidBeside(u) || j.repeatedBeside(u) || alike.SameSpan(j.a(u), j.b(u), lang):
		return Why{}, false
	case keysOf(a) == keysOf(b) || alike.SameNumber(a, b, lang):
		if len(measures(j.a(u), lang)) == 0 || len(measures(j.b(u), lang)) == 0 {
			return Why{}, false
		}
		return j.measure(u) // "20 mph" and "twenty kilometres an hour"
	case len(a) == 0 || len(b) == 0:
		if j.plainPair(u) {
			return Why{}, false
		}
		if only := slices.Concat(a, b); len(only) == 1 && only[0].Kind != text.Number &&
			j.lang.Numbers.AsPronouns.Has(only[0].Key) && !j.insideNumber(j.Draft, j.Quote, u.A) &&
			!j.insideNumber(j.Source, j.said, u.B) {
			return Why{}, false
		}
		return j.with(u, "number.within"), true
	}
	return j.with(u, "number.other"), true
}

// insideNumber reports whether the run stands right beside another word of a number, in a language that writes a ten
// and what is added to it as two words: "四月 | 十 | 四日", "ngày | mười | bốn".
func (j *judge) insideNumber(t *text.Text, words []text.Word, r diff.Range) bool {
	numeral := func(i int) bool { return j.lang.Numbers.Numeral(words[i].Key).Kind != language.NotNumeral }
	beside := func(i, k int) bool { // the words i and k, the first one before the other
		return i >= 0 && k < len(words) && numeral(i) && numeral(k) &&
			strings.TrimSpace(t.String[words[i].End:words[k].Start]) == ""
	}
	return (j.lang.Grammar.Spaceless || j.lang.Numbers.Teens) && r.Len() > 0 &&
		(beside(r.Start-1, r.Start) || beside(r.End-1, r.End))
}

// timed reports whether the unit puts another word for how many times or for which day, month or year: "twice" for
// "once", "this | year" for "next | year", "our last | mayor" for "our next | mayor", "this | evening" for "morning".
func (j *judge) timed(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	n, x, y := &j.lang.Numbers, j.a(u)[0], j.b(u)[0]
	if n.Times.Has(x.Key) && n.Times.Has(y.Key) || n.Rates.Has(x.Key) && n.Rates.Has(y.Key) {
		return true
	}
	if x.Key != y.Key && j.isDayPart(x.Key) && j.isDayPart(y.Key) {
		return true
	}
	return j.deictic(x.Key)*j.deictic(y.Key) > 0 && j.deictic(x.Key) != j.deictic(y.Key) && u.B.End < len(j.said) &&
		j.follows(u.B.End) && !j.lang.IsFunction(j.said[u.B.End].Key)
}

// isDayPart reports whether the word is what a language tells the half of a day by: "morning" for "in the morning".
func (j *judge) isDayPart(key string) bool {
	for _, l := range [...]language.List{j.lang.Numbers.Mornings, j.lang.Numbers.Evenings} {
		for p, left := l.Next(); p != ""; p, left = left.Next() {
			if at := strings.LastIndexByte(p, '+'); at >= 0 && p[at+1:] == key {
				return true
			}
		}
	}
	return false
}

// deictic is the row of Deictics that the word stands in, counted from 1; 0 for none.
func (j *judge) deictic(key string) int {
	for i, row := range j.lang.Sense.Deictics {
		if row.Has(key) {
			return i + 1
		}
	}
	return 0
}

// repeatedBeside reports whether the quotation leaves out words that stand once more right beside them: "nine points,
// nine points".
func (j *judge) repeatedBeside(u unit) bool {
	n := u.B.Len()
	if u.A.Len() > 0 || n > restartWords {
		return false
	}
	words := keysOf(j.b(u))
	return u.B.Start >= n && keysOf(j.said[u.B.Start-n:u.B.Start]) == words ||
		u.B.End+n <= len(j.said) && keysOf(j.said[u.B.End:u.B.End+n]) == words
}

// towards reports whether the unit puts one preposition for another before a number that something has changed to or
// by: "fell | to | three percent".
func (j *judge) towards(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 || u.B.End >= len(j.said) || u.A.End >= len(j.Quote) {
		return false
	}
	n := &j.lang.Numbers
	return n.Towards.Has(j.a(u)[0].Key) && n.Towards.Has(j.b(u)[0].Key) && alike.IsNumber(j.said[u.B.End], j.lang) &&
		alike.IsNumber(j.Quote[u.A.End], j.lang)
}

// ranked reports whether only one side has the ordinal that tells which of several is meant: "the | second | fastest
// runner".
func (j *judge) ranked(u unit) bool {
	words, r, t := j.said, u.B, j.Source
	if r.Len() == 0 {
		words, r, t = j.Quote, u.A, j.Draft
	}
	if u.A.Len()+u.B.Len() != 1 || r.Start == 0 || r.End >= len(words) || u.sign != silent {
		return false
	}
	w, next := words[r.Start], words[r.End]
	return j.lang.Numbers.Numeral(w.Key).Kind == language.Ordinal &&
		(j.lang.Sense.Determiners.Has(words[r.Start-1].Key) || isAmount(words[r.Start-1].Key, j.lang)) &&
		!j.lang.IsFunction(next.Key) && next.Start == w.End+1 && t.String[w.End] == ' ' && j.isolated()
}

// carriedFar is how many words before a number the one may stand whose unit it shares.
const carriedFar = 12

// carried reports whether the unit is one number, and the side that does not say of what it is has said so of another
// number of its sentence: "nine pounds at first, and then | ninety".
func (j *judge) carried(u unit) bool {
	if u.sign == silent && (u.A.Len() == 0 && j.scaled(j.said, u.B) || u.B.Len() == 0 && j.scaled(j.Quote, u.A)) {
		return true
	}
	if u.sign != silent || u.A.Len() == 0 || u.B.Len() == 0 || u.A.Len() > renderWords || u.B.Len() > renderWords {
		return false
	}
	for n := 1; n <= sharedUnit; n++ {
		if a := j.shared(j.Quote, u.A, n); a != nil && j.written(a, j.b(u)) == alike.Number {
			return true
		}
		if b := j.shared(j.said, u.B, n); b != nil && j.written(j.a(u), b) == alike.Number {
			return true
		}
	}
	sign, inQuote, ok := alike.UnitLacks(j.a(u), j.b(u), j.lang)
	if !ok {
		return false
	}
	words, r := j.Quote, u.A
	if inQuote {
		words, r = j.said, u.B
	}
	lo := r.Start
	for lo > max(0, r.Start-carriedFar) && (!inQuote || !j.stops(lo-1)) {
		lo--
	}
	return alike.HasUnit(words[lo:r.Start], sign, j.lang)
}

// sharedUnit is how many words the scale and the unit have that two numbers share: "hundred thousand pounds".
const sharedUnit = 3

// shared returns the number with the n words that stand behind the next one and are of both: "1.8 | million pounds" of
// "1.8 and 2.2 million pounds"; nil where no number follows.
func (j *judge) shared(words []text.Word, r diff.Range, n int) []text.Word {
	at, num := r.End, &j.lang.Numbers
	if at+2+n > len(words) || !alike.IsNumber(words[at+1], j.lang) || !num.Joiners.Has(words[at].Key) &&
		!num.Ranges.Has(words[at].Key) && !j.lang.Sense.Coordinators.Has(words[at].Key) {
		return nil
	}
	return slices.Concat(words[r.Start:r.End], words[at+2:at+2+n])
}

// scaled reports whether the run is the scale of a number, which stands again behind the next one: "1.8 | million | and
// 2.2 million" is said of "1.8 and 2.2 million" too.
func (j *judge) scaled(words []text.Word, r diff.Range) bool {
	n := &j.lang.Numbers
	if r.Len() != 1 || r.Start == 0 || n.Numeral(words[r.Start].Key).Kind != language.Scale ||
		!alike.IsNumber(words[r.Start-1], j.lang) {
		return false
	}
	at := r.End
	if at+2 >= len(words) || !n.Joiners.Has(words[at].Key) && !n.Ranges.Has(words[at].Key) &&
		!j.lang.Sense.Coordinators.Has(words[at].Key) {
		return false
	}
	return alike.IsNumber(words[at+1], j.lang) && words[at+2].Key == words[r.Start].Key
}

// renumbered reports whether the keys are a designation with another number in it: "B-52" and "B-57".
func renumbered(a, b string) bool {
	digit := func(r rune) bool { return '0' <= r && r <= '9' }
	if a == b || strings.IndexFunc(a, digit) < 0 || strings.IndexFunc(b, digit) < 0 {
		return false
	}
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if digit(r) {
				return -1
			}
			return r
		}, s)
	}
	return letters(a) == letters(b) && letters(a) != ""
}

// months reports whether the unit puts one month for another beside a number. "May" is one there, not the verb.
func (j *judge) months(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	a, b := j.a(u)[0], j.b(u)[0]
	if !alike.IsMonth(a.Key, j.lang) || !alike.IsMonth(b.Key, j.lang) || j.lang.Numbers.SameMonth(a.Key, b.Key) ||
		!alike.Capital(j.Draft, a) || !alike.Capital(j.Source, b) {
		return false
	}
	beside := func(i int) bool {
		return i >= 0 && i < len(j.said) && (alike.IsNumber(j.said[i], j.lang) || j.lang.Numbers.DayBehind.Has(j.said[i].Key))
	}
	if u.B.Start > 0 && !j.stops(u.B.Start-1) && j.joint(u.B.Start-1) == "" {
		before := j.said[u.B.Start-1].Key // "in May"
		if j.lang.IsFunction(before) && !j.lang.IsPronoun(before) || j.deictic(before) > 0 {
			return true
		}
	}
	return beside(u.B.Start-1) || beside(u.B.End)
}

// measure knows a unit or a date that is another one, and a unit behind a number that only one side has.
func (j *judge) measure(u unit) (Why, bool) {
	a, b := measures(j.a(u), j.lang), measures(j.b(u), j.lang)
	if slices.Equal(a, b) || len(a) == 1 && len(b) == 1 && (alike.Inflected(a[0], b[0], j.lang) ||
		slices.Contains(j.lang.Forms.Meanings(a[0]), b[0]) || slices.Contains(j.lang.Forms.Meanings(b[0]), a[0])) {
		return Why{}, false
	}
	counted := u.A.Start > 0 && alike.IsNumber(j.Quote[u.A.Start-1], j.lang)
	if !counted && (len(a) == 0 || len(b) == 0) {
		return Why{}, false
	}
	return j.with(u, "unit.other"), true
}

// numbersOf returns the words that are numbers.
func numbersOf(words []text.Word, lang *language.Language) []text.Word {
	var out []text.Word
	for _, w := range words {
		if alike.IsNumber(w, lang) {
			out = append(out, w)
		}
	}
	return out
}

// measures returns the sorted words that give a number its sense.
func measures(words []text.Word, lang *language.Language) []string {
	var out []string
	for _, w := range words {
		if lang.IsMeasure(w.Key) {
			out = append(out, w.Key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
