// Package alike says that two runs of words are the same words written otherwise, and how: "ten" and "10", "it's" and
// "it is", "Sen." and "Senator", "colour" and "color", "Assad" and "Asad", "health care" and "healthcare".
//
// What it knows is asked by match, which aligns such words, and by drift, which names the change, so that what one
// aligns the other explains. Beside it stands what is nearly that: forms of one word (inflection.go), opposites
// (antonym.go), and whether a word is a name (name.go). No function fails, whatever the words are, and each is the
// same both ways round.
package alike

import (
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A How is the way in which two runs are the same words written otherwise.
type How uint8

// The ways.
const (
	Not             How = iota // they are other words
	Number                     // "ten" and "10", "May 1" and "the first of May"
	Contraction                // "it's" and "it is"
	Abbreviation               // "Sen." and "Senator"
	Spelling                   // "colour" and "color", "d**n", "health care" and "health-care"
	Transliteration            // "Assad" and "Asad"
	Parted                     // "in so far" and "insofar": by spaces alone
)

// A Run is words of a text, one after the other.
type Run struct {
	Text  *text.Text
	Words []text.Word
}

// Written says how the two runs are the same words written otherwise. Runs with the same keys are so in some way too,
// or in none: the caller asks of runs that differ. O(words of both, squared); meant for runs of a few words.
func Written(a, b Run, lang *language.Language) How {
	x, y := a.Words, b.Words
	if len(x) == 1 && len(y) == 1 {
		if how := written(a, b, lang); how != Not {
			return how
		}
	}
	switch n := len(x) + len(y); {
	case len(y) == 1 && bleeped(a.Text, x, y[0].Key), len(x) == 1 && bleeped(b.Text, y, x[0].Key):
		return Spelling
	case (HasNumber(x, lang) || HasNumber(y, lang)) && (SameNumber(x, y, lang) || sameDate(x, y, lang) || sameTime(a, b, lang) ||
		sameYear(a, b, lang) || sameYear(b, a, lang) || sameRange(a, b, lang) || sameRange(b, a, lang)):
		return Number
	case sameContraction(x, y, lang):
		return Contraction
	case (len(x) == 1 || len(y) == 1) && sameAbbrev(x, y, lang):
		return Abbreviation
	case n == 3 && nobody(x) && nobody(y):
		return Spelling
	case 2 < n && n <= 5 && glued(x) == glued(y):
		if hyphenated(x) || hyphenated(y) || n == 3 && (a.oneSpace() || b.oneSpace()) {
			return Spelling
		}
		return Parted
	}
	return Not
}

// written says how the only words of the runs are the same written otherwise, as far as one word for one goes.
func written(a, b Run, lang *language.Language) How {
	v, w := a.Words[0], b.Words[0]
	switch x, y := v.Key, w.Key; {
	case sameSpelling(x, y, lang), bare(x) == bare(y), swapped(x, y, lang), doer(x) == doer(y):
		return Spelling
	case sameYear(a, b, lang), sameYear(b, a, lang):
		return Number
	case a.Text != nil && b.Text != nil && misread(a.Text.Slice(v.Span), b.Text.Slice(w.Span), lang):
		return Spelling
	case (IsName(v, a.Text, lang) || IsName(w, b.Text, lang)) && SameName(x, y, lang):
		return Transliteration
	case sameDigits(x, y):
		return Number
	}
	return Not
}
