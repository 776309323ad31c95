package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// quantity knows a word of quantity that is another one, or that only one side has.
func quantity(j *judge, u unit) (Why, bool) {
	if why, ok := j.degree(u); ok {
		return why, true
	}
	if x, y := j.limits(u); x != y {
		if x {
			return j.with(u, "quantity.printed"), true
		}
		return j.with(u, "quantity.source"), true
	}
	a, b := amounts(j.a(u), j.lang), amounts(j.b(u), j.lang)
	switch {
	case u.A.Len() == 0 && echoed(j.Source, j.said, u.B, j.lang), u.B.Len() == 0 && echoed(j.Draft, j.Quote, u.A, j.lang):
		return Why{}, false
	case j.joined(u):
		return j.with(u, "quantity.other"), true
	case j.excepts(u):
		return j.with(u, "quantity.source"), true
	case j.anyFor(u) && j.balanced():
		return Why{}, false // "no money" and "not any money"
	case slices.Equal(a, b) || j.saidBeside(u) || j.sameBound(u) || len(a)+len(b) == 1 && j.plainPair(u):
		return Why{}, false
	case len(a) == 0 && u.A.Len() == 0 && !j.onlyAmount(j.b(u)), len(b) == 0 && u.B.Len() == 0 && !j.onlyAmount(j.a(u)):
		return Why{}, false // the thing that is counted comes or goes with it
	case len(a) == 0:
		return j.with(u, "quantity.source"), true
	case len(b) == 0:
		return j.with(u, "quantity.printed"), true
	}
	return j.with(u, "quantity.other"), true
}

// excepts reports whether the quotation leaves out the exception to what is said of all or none: "Nobody | but the
// caretaker | has a key".
func (j *judge) excepts(u unit) bool {
	s := &j.lang.Sense
	if u.A.Len() > 0 || u.B.Len() < 2 || u.B.Start == 0 || u.sign != silent || j.joint(u.B.Start-1) != "" {
		return false
	}
	before, key := j.said[u.B.Start-1].Key, j.said[u.B.Start].Key
	return (s.BeforeIfs.Has(key) || j.beginsPhrase(u.B.Start, s.Exceptions)) &&
		(isAmount(before, j.lang) || j.lang.IsNegation(before) && before != s.Not)
}

// joined reports whether the unit puts "and" for "or", or the reverse: all of a list are meant, or one of it.
func (j *judge) joined(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 || !j.isolated() {
		return false
	}
	s, x, y := &j.lang.Sense, j.a(u)[0].Key, j.b(u)[0].Key
	return x != y && s.Coordinators.Has(x) && s.Coordinators.Has(y) && s.Ores.Has(x) != s.Ores.Has(y) &&
		j.joint(u.B.Start-1) == "" &&
		negations(j.said[j.sentenceStart(u.B.Start, sentenceReach, 0):u.B.Start], j.lang) == 0 // "not the one or the other"
}

// isAmount reports whether the word says how much, and does not only stand for a thing, as "something" does.
func isAmount(key string, lang *language.Language) bool {
	return lang.IsQuantity(key) && !lang.Sense.Indefinites.Has(key)
}

// plainPair reports whether the unit puts one word for another that is neither an amount, nor a number, nor a unit, nor
// of those in whose place one may stand.
func (j *judge) plainPair(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	for _, w := range [...]text.Word{j.a(u)[0], j.b(u)[0]} {
		if !isAmount(w.Key, j.lang) && !alike.IsNumber(w, j.lang) && !j.lang.IsMeasure(w.Key) &&
			!j.lang.Sense.Determiners.Has(w.Key) && !j.lang.IsNegation(w.Key) {
			return true
		}
	}
	return false
}

// onlyAmount reports whether the words are of quantity and of grammar alone, so that what they count stays.
func (j *judge) onlyAmount(words []text.Word) bool {
	for _, w := range words {
		if !isAmount(w.Key, j.lang) && !j.lang.IsFunction(w.Key) {
			return false
		}
	}
	return true
}

// amounts returns the sorted words of quantity among the words, of those that say the same one: "someone" for
// "somebody".
func amounts(words []text.Word, lang *language.Language) []string {
	var out []string
	for _, w := range words {
		if isAmount(w.Key, lang) {
			out = append(out, lang.Sense.Plain(w.Key))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// restricts reports whether the run is the second half of "only", behind a first half of a denial that nothing else
// completes: "n'a examiné | que".
func (j *judge) restricts(words []text.Word, r diff.Range) bool {
	s := &j.lang.Sense
	if r.Len() != 1 || !s.Excepts.Has(words[r.Start].Key) && !s.Excepts.Has(before(words[r.Start].Key)) {
		return false
	}
	around := words[max(0, r.Start-halfReach):r.Start]
	return negations(around, j.lang) > 0 && halves(around, j.lang)
}

// limits reports which side limits what it says by letters alone, "月曜 | だけ", "어린이만", or by half a denial: "n'a vu |
// que".
func (j *judge) limits(u unit) (a, b bool) {
	s := &j.lang.Sense
	if s.HalfDenials != "" && u.A.Len()+u.B.Len() == 1 {
		return j.restricts(j.Quote, u.A), j.restricts(j.said, u.B)
	}
	if s.LimitRuns != "" && !j.saidBeside(u) {
		if x, y := j.runs(u); x.Limits != y.Limits {
			return x.Limits > y.Limits, y.Limits > x.Limits
		}
	}
	if s.LimitEndings == "" || u.A.Len() != 1 || u.B.Len() != 1 {
		return false, false
	}
	x, y := j.a(u)[0].Key, j.b(u)[0].Key
	limited := func(limited, plain string) bool {
		for ending, left := s.LimitEndings.Next(); ending != ""; ending, left = left.Next() {
			if stem, ok := strings.CutSuffix(limited, ending); ok && stem != "" && (stem == plain ||
				len(plain) > len(stem) && strings.HasPrefix(plain, stem) && s.Particles.Has(plain[len(stem):])) {
				return true
			}
		}
		return false
	}
	return limited(x, y), limited(y, x)
}
