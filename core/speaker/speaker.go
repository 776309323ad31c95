package speaker

import (
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Said is a stretch of a text that is presented as somebody's words.
type Said struct {
	Parts  []text.Span // at least one, in order, without overlap: what an attribution or a paragraph's end parts
	Nested []Said      // what is quoted inside, in order
}

// span returns the stretch from the first part to the end of the last.
func (s *Said) span() text.Span {
	return text.Span{Start: s.Parts[0].Start, End: s.Parts[len(s.Parts)-1].End}
}

// count returns how many there are, with those inside.
func count(said []Said) int {
	n := len(said)
	for i := range said {
		n += count(said[i].Nested)
	}
	return n
}

// A Speaker is who is said to have said something. The zero value is the honest "not said".
type Speaker struct {
	Name       string    // folded over the article: the fullest form of the name that it gives; "" for nobody
	Mention    text.Span // the text that names the speaker at this place: a name, a role, a pronoun; empty for none
	Cue        text.Span // the reporting words: "he said"'s "said"; empty for none
	Confidence float64   // 0 to 1: how often a speaker found in this way is the right one
	Why        string    // the pattern that found it, one short sentence
}

// A Cast is who speaks in a text.
type Cast struct {
	Speakers []Speaker // of each Said in order, a parent before those inside it
	Turns    bool      // people take turns, as in fiction and interviews
}

// depth bounds how deep speakers are looked for in quotations inside quotations: deeper ones are the stuff of puzzles.
const depth = 3

// Find returns who is said to have said what: top-level ones are given in order of their start, and nested ones have a
// speaker where the words around them in their parent say who spoke. Each is looked at in a window of bounded size:
// linear in the text.
func Find(t *text.Text, said []Said, lang *language.Language) Cast {
	c := Cast{Speakers: make([]Speaker, count(said))}
	c.Turns = find(t, text.Span{Start: 0, End: len(t.String)}, said, &lang.OrEnglish().Grammar, nil, c.Speakers, depth)
	return c
}

// find fills the speakers of what is said in a stretch of the text, inside what the speaker around says if there is
// one, and reports whether people take turns.
func find(t *text.Text, in text.Span, said []Said, g *language.Grammar, around *Speaker, speakers []Speaker,
	depth int) (turns bool) {
	if len(said) == 0 || depth == 0 {
		return false
	}
	a := newAttributor(t, in, said, g, around, speakers)
	a.run()
	for i, at := range a.places {
		find(t, said[i].span(), said[i].Nested, g, &speakers[at], speakers[at+1:], depth-1)
	}
	return a.dialogue
}
