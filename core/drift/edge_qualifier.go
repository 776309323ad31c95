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

// clauseLeast is the fewest words of a quotation that is taken for a clause though it begins with a small letter.
const clauseLeast = 5

// thoughtVerbs take a clause as what is thought or said; denied, they deny the clause.
const thoughtVerbs = " think thinks thought believe believes believed say says said saying saying know knows mean suppose feel feels felt claim claims agree expect imagine see want wants "

// doubtVerbs deny or doubt the clause by themselves.
const doubtVerbs = " doubt doubts doubted deny denies denied refuse refuses refused pretend pretends pretended "

// factWords say of a clause that it is so; denied, they deny the clause.
const factWords = " true case right fact clear certain sure correct likely possible proven "

// falseWords say of a clause that it is not so.
const falseWords = " false untrue wrong impossible unlikely nonsense doubtful "

// conditions open a clause that is not said to be so.
const conditions = " if unless whether "

// qualifiers looks just outside the quotation, and where its attribution interrupts it, for words of the passage's own
// sentence that turn what it says: "I don't think that | we will win", "we will win | if it rains". A quotation whose
// article says so itself is right. A condition is missed only where the quotation reads as a sentence of its own, a
// denial in any clause.
func (j *judge) qualifiers() {
	if j.admitted() {
		return
	}
	for i, u := range j.units {
		if !u.equal {
			continue
		}
		if i == 0 || j.units[i-1].sign == seam {
			j.qualifiedBefore(u.A.Start, u.B.Start)
		}
		if i == len(j.units)-1 || j.units[i+1].sign == seam {
			j.qualifiedBehind(u.A.End, u.B.End)
		}
	}
}

// qualifiedBefore looks at the words of the source before the word b, with which the quotation begins at its word a.
func (j *judge) qualifiedBefore(a, b int) {
	alone := j.readsAlone(a)
	from := b
	for from > 0 && b-from < qualifierReach && !j.stops(from-1) && j.turnOf(from-1) == j.turnOf(b) {
		from--
	}
	place := text.Span{Start: j.Quote[a].Start, End: j.Quote[a].Start}
	at := governs(j.said[from:b], j.Language)
	switch {
	case at >= 0 && j.said[b-1].Key != j.said[b].Key && (alone || len(j.Quote) >= clauseLeast && negations(j.said[from+at:b], j.Language) > 0):
		r := diff.Range{Start: from + at, End: b}
		j.look(EdgeQualifier, place, j.source(r), "Just before these words the source says "+phrase(j.Source, j.said[r.Start:r.End])+", which the quotation leaves out.")
	case at < 0 && alone:
		if at = j.conditional(b); at >= 0 {
			r := diff.Range{Start: at, End: b}
			j.look(EdgeQualifier, place, j.source(r), "The source says this under a condition, "+phrase(j.Source, j.said[r.Start:r.End])+", which the quotation leaves out.")
		}
	}
}

// qualifiedBehind looks at the words of the source from b on, before which the quotation ends behind its word a-1.
func (j *judge) qualifiedBehind(a, b int) {
	if b >= len(j.said) || j.stops(b-1) || j.turnOf(b) != j.turnOf(b-1) || !j.readsAlone(0) {
		return
	}
	i := b
	if isIn(" only but except ", j.said[i].Key) && i+1 < len(j.said) {
		i++
	}
	if !isIn(" if unless provided ", j.said[i].Key) {
		return
	}
	end := j.Quote[a-1].End
	j.look(EdgeQualifier, text.Span{Start: end, End: end}, j.source(diff.Range{Start: b, End: i + 1}),
		"Right behind these words the source goes on with a condition, "+phrase(j.Source, j.said[b:j.clauseEnd(i)])+", which the quotation leaves out.")
}

// clauseEnd is the end of the words from i on that a reason repeats of a clause: to its next mark, at most six.
func (j *judge) clauseEnd(i int) int {
	end := i + 1
	for end < len(j.said) && end-i < 6 && trail(j.between(end-1)) == "" && !j.stops(end-1) {
		end++
	}
	return end
}

// clauseReach is how many words a conditional clause before the quotation may have.
const clauseReach = 20

// conditional returns the first word of a conditional clause that ends with a comma right before the source's word, in
// its sentence: "If the state pays, | we can finish"; -1 for none. "If you ask me" and its like set no condition.
func (j *judge) conditional(lo int) int {
	if lo == 0 || !strings.HasPrefix(strings.TrimLeft(j.between(lo-1), "”\"’'"), ",") || j.stops(lo-1) {
		return -1
	}
	at := lo - 1
	for at > 0 && lo-at < clauseReach && !j.stops(at-1) && j.turnOf(at-1) == j.turnOf(lo) && !strings.ContainsAny(trail(j.between(at-1)), ",;:") {
		at--
	}
	for at+1 < lo && isIn(" and but so well now because that ", j.said[at].Key) {
		at++
	}
	if !isIn(conditions, j.said[at].Key) || at+1 < lo && (person(j.said[at+1].Key) == 2 || isIn(" not so ", j.said[at+1].Key)) {
		return -1
	}
	return at
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
	switch last := run[n-1].Key; {
	case isIn(conditions, last), isIn(doubtVerbs, last), isIn(falseWords, last):
		return n - 1
	case isIn(thoughtVerbs, last), isIn(factWords, last):
		for i := n - 2; i >= max(0, n-5); i-- {
			if isNegation(run[i].Key, lang) {
				if i > 0 && isPronoun(run[i-1].Key, lang) {
					i-- // "I don't think that" is told with its "I"
				}
				return i
			}
			if !isFunction(run[i].Key, lang) {
				break
			}
		}
	}
	return -1
}

// readsAlone says whether the quotation is presented as a sentence of its own from the word on: it begins with a capital.
func (j *judge) readsAlone(word int) bool {
	r, _ := utf8.DecodeRuneInString(j.Draft.Slice(j.Quote[word].Span))
	return unicode.IsUpper(r)
}

// admitted says whether the article's own words before the quotation deny or condition it.
func (j *judge) admitted() bool {
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	for i := lo - 1; i >= max(0, lo-qualifierReach); i-- {
		w := j.Draft.Words[i]
		if isNegation(w.Key, j.Language) || isCondition(w.Key, j.Language) || isIn(doubtVerbs, w.Key) {
			return true
		}
	}
	return false
}
