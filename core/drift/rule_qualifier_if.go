package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// clauseEnd is the end of the words from i on that a reason repeats of a clause: to its next mark, at most six,
// or twice as many signs.
func (j *judge) clauseEnd(i int) int {
	end, most := i+1, 6
	if j.lang.Grammar.Spaceless {
		most = 12
	}
	for end < len(j.said) && end-i < most && trail(j.between(end-1)) == "" && !j.stops(end-1) {
		end++
	}
	return end
}

// conditional returns the first word of a conditional clause that ends with a comma right before the source's word, in
// its sentence: "If the state pays, | we can finish"; -1 for none. "If you ask me" and its like set no condition.
func (j *judge) conditional(lo int) int {
	if mark := strings.TrimLeft(j.between(max(lo-1, 0)), "”\"’'"); lo == 0 || j.stops(lo-1) ||
		!strings.HasPrefix(mark, ",") && !strings.HasPrefix(mark, "،") {
		return -1
	}
	at := lo - 1
	for at > 0 && lo-at < sentenceReach && !j.stops(at-1) && j.turnOf(at-1) == j.turnOf(lo) &&
		!strings.ContainsAny(trail(j.between(at-1)), ",;:") {
		at--
	}
	for at+1 < lo && j.lang.Sense.Openers.Has(j.said[at].Key) {
		at++
	}
	s := &j.lang.Sense
	if j.inverted(at, lo) || at+1 < lo && (j.beginsPhrase(at, s.IfPhrases) && !j.courtesy(at+1, lo) ||
		j.lang.IsCondition(j.said[at].Key) &&
			!s.Ifs.Has(j.said[at].Key) && !s.Pasts.Has(j.said[at].Key) && s.Limits.Has(j.said[at].Key) &&
			!s.IfSos.Has(j.said[at+1].Key)) {
		return at
	}
	for i := lo - 2; i > at; i-- {
		if s.Ifs.Has(j.said[i].Key) && s.That.Has(j.said[i-1].Key) {
			at = i // "I said that if it rained, |"
		}
	}
	if j.onlyIf(at) {
		return at
	}
	if !j.lang.Sense.Ifs.Has(j.said[at].Key) || at+1 < lo && j.lang.Sense.IfSos.Has(j.said[at+1].Key) {
		return -1
	}
	if j.lang.Person(j.key(at+1)) == 1 && j.lang.Sense.IfMays.Has(j.key(at+2)) {
		return -1
	}
	if j.courtesy(at, lo) {
		return -1
	}
	return at
}

// courtesy reports whether the clause that the word at opens, which ends before lo, asks its hearer for attention and
// sets no condition: "if you look at it", "in case you haven't noticed".
func (j *judge) courtesy(at, lo int) bool {
	for i := at + 1; i < lo && i < at+5 && j.lang.Person(j.said[at+1].Key) == 2; i++ {
		if j.lang.Sense.Courtesies.Has(j.said[i].Key) {
			return true
		}
	}
	return false
}

// inverted reports whether the clause from the word at on, which a comma ends before lo, sets a condition by its verb
// alone, which opens it before its subject: "Had we known, |", "Should the river rise, |".
func (j *judge) inverted(at, lo int) bool {
	s := &j.lang.Sense
	return at+2 < lo && s.Inverts.Has(j.said[at].Key) && j.joint(at) == "" &&
		(s.Subjects.Has(j.said[at+1].Key) || s.Determiners.Has(j.said[at+1].Key) || j.said[at+1].Kind == text.Term &&
			!j.lang.IsFunction(j.said[at+1].Key)) && (at == 0 || j.stops(at-1) || s.Openers.Has(j.said[at-1].Key))
}

// frontedBefore reports whether the quotation begins with the equal unit, and has behind it the one word that the
// source has right before it: where the first place of the clause is taken, the verb stands before its subject. “Bussen
// kører” of "Hvis ministeriet siger ja, kører | bussen".
func (j *judge) frontedBefore(unit int) bool {
	if unit > 0 || unit+1 >= len(j.units) {
		return false
	}
	u, next := j.units[unit], j.units[unit+1]
	return next.sign == silent && next.A.Len() == 1 && next.B.Len() == 0 && u.B.Start > 0 &&
		j.said[u.B.Start-1].Key == j.Quote[next.A.Start].Key && j.turnOf(u.B.Start-1) == j.turnOf(u.B.Start)
}

// frontedBehind reports the same where the verb is the equal unit: “Vi begynner” of "Hvis staten betaler, | begynner
// vi".
func (j *judge) frontedBehind(unit int) bool {
	if unit != 1 || unit+1 >= len(j.units) {
		return false
	}
	u, next := j.units[0], j.units[2]
	return u.sign == silent && u.A.Len() == 1 && u.B.Len() == 0 && j.units[1].A.Len() == 1 && next.sign == silent &&
		next.A.Len() == 0 && next.B.Len() == 1 && j.said[next.B.Start].Key == j.Quote[u.A.Start].Key
}

// readsAlone reports whether the quotation is presented as a sentence of its own from the word on: it begins with a
// capital.
func (j *judge) readsAlone(word int) bool {
	r, _ := utf8.DecodeRuneInString(j.Draft.Slice(j.Quote[word].Span))
	return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) // a script without capitals shows nothing
}

// modalFirst reports whether the source says by a modal verb before its word b, a subject, that what follows may be,
// and the quotation begins a sentence with that: "podle mě může | ten zákon dopadnout".
func (j *judge) modalFirst(a, b int) bool {
	m := j.key(b - 1)
	return j.follows(b) && j.readsAlone(a) && len(j.Quote) >= clauseLeast && j.lang.IsHedge(m) && j.lang.Modal(m) != "" &&
		!j.lang.Sense.Tenses.Has(m) && !j.frames(supposed, diff.Range{Start: b - 1, End: b})
}
