package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// qualifierReach is how many words before the quotation are read for what governs it.
const qualifierReach = 8

// thoughtVerbs take a clause as what is thought or said; denied, they deny the clause.
const thoughtVerbs = " think thinks thought believe believes believed say says said saying saying know knows mean suppose feel feels felt claim claims agree expect imagine see want wants "

// doubtVerbs deny or doubt the clause by themselves.
const doubtVerbs = " doubt doubts doubted deny denies denied refuse refuses refused pretend pretends pretended "

// conditions open a clause that is not said to be so.
const conditions = " if unless whether "

// qualifiers looks just outside the quotation, in the passage's own sentence, for words that turn what it says: "I don't
// think that | we will win". A quotation whose article says so itself is right, and so is one that starts a sentence.
func (j *judge) qualifiers() {
	if len(j.units) == 0 || !j.units[0].equal {
		return
	}
	lo := j.units[0].B.Start
	from := lo
	for from > 0 && lo-from < qualifierReach && !j.stops(from-1) && j.turnOf(from-1) == j.turnOf(lo) {
		from--
	}
	at := governs(j.said[from:lo], j.Language)
	if at < 0 || j.admitted() || !j.readsAlone() {
		return
	}
	r := diff.Range{Start: from + at, End: lo}
	j.look(EdgeQualifier, text.Span{Start: j.Quote[0].Start, End: j.Quote[0].Start}, j.source(r),
		"Just before these words the source says "+phrase(j.Source, j.said[r.Start:r.End])+", which the quotation leaves out.")
}

// governs returns the index in the run, which ends where the quotation begins, of the words that deny or condition what
// follows; -1 for none.
func governs(run []text.Word, lang string) int {
	n := len(run)
	for n > 0 && (run[n-1].Key == "that" || fillers(run[n-1:], lang) == 1) {
		n--
	}
	if n == 0 {
		return -1
	}
	key := " " + run[n-1].Key + " "
	switch {
	case strings.Contains(conditions, key), strings.Contains(doubtVerbs, key):
		return n - 1
	case strings.Contains(thoughtVerbs, key):
		for i := n - 2; i >= max(0, n-5); i-- {
			if isNegation(run[i].Key, lang) {
				return i
			}
			if !isFunction(run[i].Key, lang) {
				break
			}
		}
	}
	return -1
}

// readsAlone says whether the quotation is presented as a sentence of its own: it begins with a capital.
func (j *judge) readsAlone() bool {
	r, _ := utf8.DecodeRuneInString(j.Draft.Slice(j.Quote[0].Span))
	return unicode.IsUpper(r)
}

// admitted says whether the article's own words before the quotation deny or condition it.
func (j *judge) admitted() bool {
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	for i := lo - 1; i >= max(0, lo-qualifierReach); i-- {
		w := j.Draft.Words[i]
		if isNegation(w.Key, j.Language) || isCondition(w.Key, j.Language) || strings.Contains(doubtVerbs, " "+w.Key+" ") {
			return true
		}
	}
	return false
}

// swallowed looks at what an ellipsis swallowed for words that change how the rest reads. Only what stands in one
// sentence with the words that were kept can: whole sentences left out are the ellipsis' very use.
func (j *judge) swallowed(u unit) {
	if u.sign != gap || u.B.Len() == 0 || u.B.Start == 0 || u.B.End >= len(j.said) {
		return
	}
	if i, ok := j.turnsWithin(u); ok {
		j.look(OmitSense, j.quoted(u.A), j.source(u.B), "The ellipsis swallows what "+i+" asks in between: the words behind it may be the answer.")
		return
	}
	lo, hi := u.B.Start, u.B.End // the words that share a sentence with those behind the ellipsis
	for i := u.B.End - 1; i >= u.B.Start; i-- {
		if j.stops(i) {
			lo = i + 1
			break
		}
	}
	if lo > u.B.Start && lo < hi {
		if at := governs(j.said[lo:hi], j.Language); at >= 0 {
			j.lookSwallowed(u, diff.Range{Start: lo + at, End: hi})
		}
		return
	}
	if lo >= hi || j.stops(u.B.Start-1) {
		return
	}
	for i := hi - 1; i >= lo; i-- {
		w := j.said[i]
		if strings.ContainsAny(j.between(i), ",;:—–") {
			return // another clause
		}
		if isNegation(w.Key, j.Language) || strings.Contains(conditions, " "+w.Key+" ") || i == hi-1 && isNumber(w, j.Language) && !pronounNumber(w.Key) {
			if next := j.said[hi]; isNegation(w.Key, j.Language) && isNegation(next.Key, j.Language) {
				return // the denial was begun again
			}
			j.lookSwallowed(u, diff.Range{Start: i, End: i + 1})
			return
		}
	}
}

func (j *judge) lookSwallowed(u unit, r diff.Range) {
	j.look(OmitSense, j.quoted(u.A), j.source(r), "The ellipsis swallows "+phrase(j.Source, j.said[r.Start:r.End])+", which changes how the rest reads.")
}

// turnsWithin says whether the unit swallowed a question by somebody else, and who asks.
func (j *judge) turnsWithin(u unit) (string, bool) {
	before := j.turnOf(u.B.Start - 1)
	for i := u.B.Start; i < u.B.End; i++ {
		if t := j.turnOf(i); t >= 0 && before >= 0 && t != before && !j.sameTurn(i, u.B.Start-1) && !machine(j.Turns[t].Speaker) && j.asks(i) {
			return j.Turns[t].Speaker, true
		}
	}
	return "", false
}
