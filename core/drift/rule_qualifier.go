package drift

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// qualifierReach is how many words before the quotation are read for what governs it.
const qualifierReach = 8

// clauseLeast is the fewest words of a quotation that is taken for a clause though it begins with a small letter.
const clauseLeast = 5

// qualifiers looks just outside the quotation, and where its attribution interrupts it, for words of the passage's own
// sentence that turn what it says: "I don't think that | we will win", "we will win | if it rains". A quotation whose
// article says so itself is right. A condition is missed only where the quotation reads as a sentence of its own, a
// denial in any clause.
func (j *judge) qualifiers() {
	if j.Reporting || j.admitted() {
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
	at := governs(j.said[from:b], j.lang)
	if at >= 0 && j.repeats(from+at, b) {
		at = -1
	}
	switch {
	case j.follows(b) && j.lang.Sense.Almosts.Has(j.said[b-1].Key):
		j.look(EdgeQualifier, place, j.source(diff.Range{Start: b - 1, End: b}), "Right before these words the source says "+phrase(j.Source, j.said[b-1:b])+", which the quotation leaves out.")
	case at >= 0 && j.said[b-1].Key != j.said[b].Key && (alone || len(j.Quote) >= clauseLeast && negations(j.said[from+at:b], j.lang) > 0):
		r := diff.Range{Start: from + at, End: b}
		j.look(EdgeQualifier, place, j.source(r), "Just before these words the source says "+phrase(j.Source, j.said[r.Start:r.End])+", which the quotation leaves out.")
	case at < 0 && (alone || len(j.Quote) >= clauseLeast) && j.conditional(b) >= 0:
		if at = j.conditional(b); !j.granted() {
			r := diff.Range{Start: at, End: b}
			j.look(EdgeQualifier, place, j.source(r), "The source says this under a condition, "+phrase(j.Source, j.said[r.Start:r.End])+", which the quotation leaves out.")
		}
	case len(j.Quote) < clauseLeast:
		if at = j.deniedFragment(from, b); at >= 0 && !j.deniedAround() {
			r := diff.Range{Start: at, End: b}
			j.look(EdgeQualifier, place, j.source(r), "Just before these words the source says "+phrase(j.Source, j.said[r.Start:r.End])+", which denies them.")
		}
	default:
		if at = j.ascribed(from, b); at >= 0 {
			r := diff.Range{Start: at, End: b}
			j.look(EdgeQualifier, place, j.source(r), "The source gives these words as somebody else's: "+phrase(j.Source, j.said[r.Start:r.End])+".")
		}
	}
}

// repeats says whether what governs the word b, from the word at on, is a start that is begun again at b: "You don't, you
// know, | you don't close it".
func (j *judge) repeats(at, b int) bool {
	for k := at; k < b; k++ {
		if j.lang.IsNegation(j.said[k].Key) {
			for i := b; i < min(b+b-at, len(j.said)); i++ {
				if j.said[i].Key == j.said[k].Key {
					return !j.follows(b)
				}
			}
		}
	}
	return false
}

// follows says whether the source's word stands behind another one of its clause, with nothing but a space between.
func (j *judge) follows(b int) bool {
	return b > 0 && strings.TrimSpace(j.Source.Slice(text.Span{Start: j.said[b-1].End, End: j.said[b].Start})) == ""
}

// deniedFragment returns the index of the denial, from the word on, that governs a quotation of a few words which begins at
// b: "it is not | likely", "I don't think that's a | risk"; -1 for none.
func (j *judge) deniedFragment(from, b int) int {
	i := b
	for i > from && j.follows(i) && j.lang.Sense.Degrees.Has(j.said[i-1].Key) {
		i--
	}
	if i <= from || !j.follows(i) {
		return -1
	}
	last := j.said[i-1].Key
	if j.lang.IsNegation(last) {
		return i - 1
	}
	if !j.isBeing(last) {
		return -1
	}
	for i--; i > from && j.follows(i); i-- {
		switch key := j.said[i-1].Key; {
		case j.lang.IsNegation(key):
			if i-1 > from && j.lang.IsPronoun(j.said[i-2].Key) {
				i--
			}
			return i - 1
		case !j.lang.IsFunction(key) && !j.lang.Sense.Governs(key):
			return -1
		}
	}
	return -1
}

// isBeing says whether the word is a form of "to be", or has one contracted behind it: "is", "that's".
func (j *judge) isBeing(key string) bool {
	if i := strings.IndexByte(key, '\''); i >= 0 {
		key = key[i:]
	}
	return j.lang.Sense.Beings.Has(key)
}

// selfOf is the word without a verb contracted behind it: "i" for "i'm".
func selfOf(key string) string {
	self, _, _ := strings.Cut(key, "'")
	return self
}

// ascribed returns the index of the words, from the word on, by which a speaker gives the clause that begins at b as
// somebody else's: "My opponent says that | we ..."; -1 for none. What the speaker says of himself is his own. Where the
// source has no labels, only "my" and "our" tell that somebody speaks.
func (j *judge) ascribed(from, b int) int {
	own := slices.ContainsFunc(j.said[from:b], func(w text.Word) bool { return j.lang.Sense.Ours.Has(w.Key) })
	if len(j.Voices) == 0 && !own || b-from < 3 || !j.lang.Sense.That.Has(j.said[b-1].Key) || !j.follows(b) {
		return -1
	}
	for i := b - 2; i > from && j.follows(i+1); i-- {
		if s, key := &j.lang.Sense, j.said[i].Key; !s.Reports.Has(key) && !s.Supposes.Has(key) && !s.Denies.Has(key) {
			continue
		}
		for k := from; k < i; k++ {
			if j.lang.Sense.Selves.Has(selfOf(j.said[k].Key)) || j.lang.Sense.NotSaid.Has(j.said[i-1].Key) {
				return -1
			}
		}
		if j.lang.Person(j.said[i-1].Key) == 2 {
			return -1
		}
		return from
	}
	return -1
}

// qualifiedBehind looks at the words of the source from b on, before which the quotation ends behind its word a-1.
func (j *judge) qualifiedBehind(a, b int) {
	if b >= len(j.said) || j.stops(b-1) || j.turnOf(b) != j.turnOf(b-1) || !j.readsAlone(0) {
		return
	}
	i := b
	if j.lang.Sense.BeforeIfs.Has(j.said[i].Key) && i+1 < len(j.said) {
		i++
	}
	if s, key := &j.lang.Sense, j.said[i].Key; !s.Ifs.Has(key) && !s.Limits.Has(key) {
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
	for at+1 < lo && j.lang.Sense.Openers.Has(j.said[at].Key) {
		at++
	}
	if !j.lang.Sense.Ifs.Has(j.said[at].Key) || at+1 < lo && j.lang.Sense.IfSos.Has(j.said[at+1].Key) {
		return -1
	}
	for i := at + 1; i < lo && i < at+5 && j.lang.Person(j.said[at+1].Key) == 2; i++ {
		if j.lang.Sense.Courtesies.Has(j.said[i].Key) {
			return -1
		}
	}
	return at
}

// governs returns the index in the run, which ends where the quotation begins, of the words that deny or condition what
// follows; -1 for none.
func governs(run []text.Word, lang *language.Language) int {
	s, n := &lang.Sense, len(run)
	for n > 0 && (lang.Sense.That.Has(run[n-1].Key) || fillers(run[n-1:], lang) == 1) {
		n--
	}
	if n > 1 && n < len(run) && s.Grounds.Has(run[n-1].Key) && s.NoGrounds.Has(run[n-2].Key) && negations(run[max(0, n-6):n-1], lang) > 0 {
		return n - 2
	}
	if n == 0 {
		return -1
	}
	switch last := run[n-1].Key; {
	case s.Ifs.Has(last), s.Denies.Has(last), s.Doubts.Has(last), s.Untruths.Has(last):
		return n - 1
	case s.Governs(last), s.Facts.Has(last):
		for i := n - 2; i >= max(0, n-5); i-- {
			if lang.IsNegation(run[i].Key) {
				if i > 0 && lang.IsPronoun(run[i-1].Key) {
					i-- // "I don't think that" is told with its "I"
				}
				return i
			}
			if !lang.IsFunction(run[i].Key) {
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

// granted says whether the article's sentence sets a condition itself, before the quotation or behind it.
func (j *judge) granted() bool {
	words := j.Draft.Words
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	hi, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.End, End: len(j.Draft.String)})
	for i := max(0, lo-clauseReach); i < min(len(words), hi+clauseReach); i++ {
		if i == lo {
			i = hi
		}
		if i < len(words) && (j.lang.IsCondition(words[i].Key) || j.lang.Sense.Granted.Has(words[i].Key)) {
			return true
		}
	}
	return false
}

// deniedAround says whether the article denies a fragment in words of its own before it, or by "not" behind it.
func (j *judge) deniedAround() bool {
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	hi, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.End, End: len(j.Draft.String)})
	for i := max(0, lo-qualifierReach); i < lo; i++ {
		if j.lang.Sense.Denied.Has(j.Draft.Words[i].Key) {
			return true
		}
	}
	return negations(j.Draft.Words[hi:min(len(j.Draft.Words), hi+clauseLeast)], j.lang) > 0
}

// admitted says whether the article's own words before the quotation deny or condition it.
func (j *judge) admitted() bool {
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	for i := lo - 1; i >= max(0, lo-qualifierReach); i-- {
		w := j.Draft.Words[i]
		if j.lang.IsNegation(w.Key) || j.lang.IsCondition(w.Key) || j.lang.Sense.Denies.Has(w.Key) || j.lang.Sense.Doubts.Has(w.Key) {
			return true
		}
	}
	return false
}
