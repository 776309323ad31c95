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

// thoughtVerbs take a clause as what is thought or said; denied, they deny the clause.
const thoughtVerbs = " think thinks thought believe believes believed say says said saying saying know knows mean suppose feel feels felt claim claims agree expect imagine see want wants shown show shows showed proved proves prove found find "

// degreeWords stand right before the word that they take something from, and are lost with no trace.
const degreeWords = " almost nearly virtually practically hardly scarcely barely rarely seldom "

// doubtVerbs deny or doubt the clause by themselves.
const doubtVerbs = " doubt doubts doubted deny denies denied refuse refuses refused pretend pretends pretended "

// factWords say of a clause that it is so; denied, they deny the clause.
const factWords = " true case right fact clear certain sure correct likely possible proven "

// groundWords are what a claim may rest on; where there is none, the claim is not made: "no proof that".
const groundWords = " proof evidence sign signs indication reason hint chance suggestion guarantee "

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
	if at >= 0 && j.repeats(from+at, b) {
		at = -1
	}
	switch {
	case j.follows(b) && isIn(degreeWords, j.said[b-1].Key):
		j.look(EdgeQualifier, place, j.source(diff.Range{Start: b - 1, End: b}), "Right before these words the source says "+phrase(j.Source, j.said[b-1:b])+", which the quotation leaves out.")
	case at >= 0 && j.said[b-1].Key != j.said[b].Key && (alone || len(j.Quote) >= clauseLeast && negations(j.said[from+at:b], j.Language) > 0):
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
		if language.IsNegation(j.said[k].Key, j.Language) {
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
	for i > from && j.follows(i) && isIn(" a an the very so too really that all at even ", j.said[i-1].Key) {
		i--
	}
	if i <= from || !j.follows(i) {
		return -1
	}
	last := j.said[i-1].Key
	if language.IsNegation(last, j.Language) {
		return i - 1
	}
	if _, verb, ok := strings.Cut(last, "'"); !isIn(" is are was were be been being am ", last) && !(ok && isIn(" s re m ", verb)) {
		return -1
	}
	for i--; i > from && j.follows(i); i-- {
		switch key := j.said[i-1].Key; {
		case language.IsNegation(key, j.Language):
			if i-1 > from && language.IsPronoun(j.said[i-2].Key, j.Language) {
				i--
			}
			return i - 1
		case !language.IsFunction(key, j.Language) && !isIn(thoughtVerbs, key):
			return -1
		}
	}
	return -1
}

// sayVerbs give what follows as what somebody says or thinks.
const sayVerbs = " say says said saying tell tells told claim claims claimed argue argues argued insist insists insisted believe believes believed think thinks thought promise promises promised pretend pretends pretended suggest suggests suggested "

// ascribed returns the index of the words, from the word on, by which a speaker gives the clause that begins at b as
// somebody else's: "My opponent says that | we ..."; -1 for none. What the speaker says of himself is his own. Where the
// source has no labels, only "my" and "our" tell that somebody speaks.
func (j *judge) ascribed(from, b int) int {
	own := slices.ContainsFunc(j.said[from:b], func(w text.Word) bool { return isIn(" my our ", w.Key) })
	if len(j.Voices) == 0 && !own || b-from < 3 || j.said[b-1].Key != "that" || !j.follows(b) {
		return -1
	}
	for i := b - 2; i > from && j.follows(i+1); i-- {
		if !isIn(sayVerbs, j.said[i].Key) {
			continue
		}
		for k := from; k < i; k++ {
			if person(j.said[k].Key) == 1 && !isIn(" my our me us ", j.said[k].Key) || isIn(" to let ", j.said[i-1].Key) {
				return -1
			}
		}
		if person(j.said[i-1].Key) == 2 {
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

// courtesies are the verbs of clauses that ask for attention or consent, and set no condition: "If you look at it".
const courtesies = " ask look listen think remember see know want like imagine consider take notice mean talk watch read will go "

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
	if !isIn(conditions, j.said[at].Key) || at+1 < lo && isIn(" not so ", j.said[at+1].Key) {
		return -1
	}
	for i := at + 1; i < lo && i < at+5 && person(j.said[at+1].Key) == 2; i++ {
		if isIn(courtesies, j.said[i].Key) {
			return -1
		}
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
	if n > 1 && n < len(run) && isIn(groundWords, run[n-1].Key) && (run[n-2].Key == "no" || run[n-2].Key == "any" && n > 2 && negations(run[max(0, n-6):n-2], lang) > 0) {
		return n - 2
	}
	if n == 0 {
		return -1
	}
	switch last := run[n-1].Key; {
	case isIn(conditions, last), isIn(doubtVerbs, last), isIn(falseWords, last):
		return n - 1
	case isIn(thoughtVerbs, last), isIn(factWords, last):
		for i := n - 2; i >= max(0, n-5); i-- {
			if language.IsNegation(run[i].Key, lang) {
				if i > 0 && language.IsPronoun(run[i-1].Key, lang) {
					i-- // "I don't think that" is told with its "I"
				}
				return i
			}
			if !language.IsFunction(run[i].Key, lang) {
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
		if i < len(words) && (language.IsCondition(words[i].Key, j.Language) || isIn(" should case without when once ", words[i].Key)) {
			return true
		}
	}
	return false
}

// denials are words with which an article tells in its own way that something is not so.
const denials = " fail fails failed failing failure unable decline declines declined reject rejects rejected avoid avoids avoided lack lacks lacked lacking stop stops stopped" +
	" prevent prevents prevented block blocks blocked rule rules ruled dispute disputes disputed dismiss dismissed dismisses instead rather hardly anything "

// deniedAround says whether the article denies a fragment in words of its own before it, or by "not" behind it.
func (j *judge) deniedAround() bool {
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	hi, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.End, End: len(j.Draft.String)})
	for i := max(0, lo-qualifierReach); i < lo; i++ {
		if isIn(denials, j.Draft.Words[i].Key) {
			return true
		}
	}
	return negations(j.Draft.Words[hi:min(len(j.Draft.Words), hi+clauseLeast)], j.Language) > 0
}

// admitted says whether the article's own words before the quotation deny or condition it.
func (j *judge) admitted() bool {
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(j.Draft.String)})
	for i := lo - 1; i >= max(0, lo-qualifierReach); i-- {
		w := j.Draft.Words[i]
		if language.IsNegation(w.Key, j.Language) || language.IsCondition(w.Key, j.Language) || isIn(doubtVerbs, w.Key) {
			return true
		}
	}
	return false
}
