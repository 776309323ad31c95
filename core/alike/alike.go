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
func Written(a, b Run, lang *language.Language) How { return Read(a, lang).Written(Read(b, lang)) }
