package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// joined knows the small word that is joined before the source's first word, where the quotation, or a part of it,
// begins without it: "and" of "فالخسارة", "that" of "שהמסים". It stands outside the quotation as any "and" does.
func joined(j *judge, u unit) (Why, bool) { return Why{}, j.joinedBefore(u) != "" }

// joinedBefore is the small word that joined knows of the unit; "" for none.
func (j *judge) joinedBefore(u unit) string {
	list := j.lang.Grammar.Proclitics
	if list == "" || u.sign != silent || u.A.Len() != 1 || u.B.Len() != 1 || u.A.Start > 0 && !j.atSeam(u.A.Start) {
		return ""
	}
	for p, left := list.Next(); p != ""; p, left = left.Next() {
		if rest, ok := strings.CutPrefix(j.b(u)[0].Key, p); ok && rest == j.a(u)[0].Key {
			return p
		}
	}
	return ""
}

// thatJoined reports whether the quotation begins at the source's word n without the "that" which is joined to it.
func (j *judge) thatJoined(n int) bool { return j.lang.Sense.That.Has(j.joinedAt(n)) }

// joinedAt is the small word that is joined to the source's word n, with which the quotation begins without it; "" for
// none.
func (j *judge) joinedAt(n int) string {
	if j.lang.Grammar.Proclitics == "" {
		return ""
	}
	for _, u := range j.units {
		if u.B.Start == n && !u.equal {
			return j.joinedBefore(u)
		}
		if u.B.Start > n {
			break
		}
	}
	return ""
}

// endsInWord reports how many words before the source's word n are one of the list, words or phrases; 0 for none.
func (j *judge) endsInWord(n int, list language.List) int {
	if list == "" || !j.follows(n) {
		return 0
	}
	if at := j.endsInPhrase(0, n, list); at >= 0 {
		return n - at
	}
	return 0
}
