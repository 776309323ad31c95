package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// aroundNumber knows a small word that a number takes in one writing and not in the other: the preposition or the
// article before a time of day that is told in words ("ve | tři čtvrtě na osm", "v | 7.45") or before a day ("den |
// tjuefjerde mai", "24. mai"), and what parts a scale
// from what is counted ("2,3 millones | de | euros", "dos millones trescientos mil euros"), or the ending of its case
// from figures ("23.30 | 'da", "yirmi üç otuzda").
func aroundNumber(j *judge, u unit) (Why, bool) {
	if j.monthBehind(u) {
		return Why{}, true
	}
	if u.A.Len() == 1 && u.B.Len() == 1 && (j.elidesPart(u.A, j.Quote, j.b(u)[0].Key) ||
		j.elidesPart(u.B, j.said, j.a(u)[0].Key)) {
		return j.differ(u), true
	}
	dated := u.A.Len() == 0 && u.B.Len() == 1 && j.lang.Numbers.DayBefore.Has(j.b(u)[0].Key)
	if u.sign != silent || u.A.Len() > 1 || u.B.Len() > 1 || !dated && !j.small(j.b(u)) ||
		!j.small(j.a(u)) && !j.lang.Numbers.Cases.Has(j.a(u)[0].Key) {
		return Why{}, false
	}
	if next := j.at + 1; next < len(j.units) && !j.units[next].equal {
		if v := j.units[next]; v.sign == silent && (j.tells(j.a(v)) || j.tells(j.b(v)) || dated &&
			alike.IsMonth(j.key(v.B.End), j.lang)) &&
			j.written(j.a(v), j.b(v)) == alike.Number {
			return j.differ(u), true
		}
	}
	if j.at == 0 || j.units[j.at-1].equal || u.A.Len()+u.B.Len() != 1 {
		return Why{}, false
	}
	v := j.units[j.at-1]
	only, before := j.a(u), j.a(v)
	if len(only) == 0 {
		only, before = j.b(u), j.b(v)
	}
	if len(before) == 0 || j.written(j.a(v), j.b(v)) != alike.Number {
		return Why{}, false
	}
	n, last := &j.lang.Numbers, before[len(before)-1]
	if n.Cases.Has(only[0].Key) && last.Kind == text.Number {
		return Why{}, true
	}
	if n.DayBehind.Has(only[0].Key) && u.B.End < len(j.said) && alike.IsMonth(j.said[u.B.End].Key, j.lang) {
		return j.differ(u), true // "22 أيار", "الثاني والعشرين | من | أيار"
	}
	return j.differ(u), n.PartOf.Has(only[0].Key) && n.Numeral(last.Key).Kind == language.Scale
}

// elidesPart reports whether the word of the run is the other one with an elided word before it that parts a scale from
// what is counted: "4,2 millions | d'euros", "quatre millions deux cent mille | euros".
func (j *judge) elidesPart(r diff.Range, words []text.Word, other string) bool {
	n := &j.lang.Numbers
	head, rest, ok := strings.Cut(words[r.Start].Key, "'")
	return ok && rest == other && r.Start > 0 && n.PartOf.Has(head+"'") &&
		n.Numeral(words[r.Start-1].Key).Kind == language.Scale
}

// monthBehind reports whether the quotation names before a day the month that the source names behind a later one of
// two days: "between May 9 and May 20", "between the ninth and the twentieth of May".
func (j *judge) monthBehind(u unit) bool {
	n := &j.lang.Numbers
	if u.sign != silent || u.A.Len() != 1 || u.B.Len() > 1 || !alike.IsMonth(j.a(u)[0].Key, j.lang) ||
		u.B.Len() == 1 && !n.DayBefore.Has(j.b(u)[0].Key) || u.A.End == len(j.Quote) ||
		!alike.IsNumber(j.Quote[u.A.End], j.lang) {
		return false
	}
	for i := u.B.End + 1; i < min(len(j.said), u.B.End+carriedFar/2) && !j.stops(i-1); i++ {
		if n.DayBehind.Has(j.said[i-1].Key) && alike.IsNumber(j.said[i-2], j.lang) &&
			n.SameMonth(j.said[i].Key, j.a(u)[0].Key) {
			return true
		}
	}
	return false
}

// small reports whether the words are grammar alone, and no pronoun or denial.
func (j *judge) small(words []text.Word) bool {
	return len(words) == 0 || j.lang.IsFunction(words[0].Key) && !j.lang.IsPronoun(words[0].Key) &&
		!j.lang.IsNegation(words[0].Key) && !strings.Contains(words[0].Key, "'")
}

// tells reports whether the words are a time of day in letters.
func (j *judge) tells(words []text.Word) bool {
	return len(words) > 0 && words[0].Kind != text.Number && alike.IsTime(words, j.lang)
}
