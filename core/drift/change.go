package drift

import (
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Level says how grave a change is.
type Level uint8

// The levels, mildest first.
const (
	Same     Level = iota
	Style          // no word is touched
	Declared       // words differ where the quotation says so
	Wording        // words differ without a sign
	Meaning        // and so does what is claimed
)

// Levels are the names of the levels on the wire, by Level.
var Levels = [...]string{"same", "style", "declared", "wording", "meaning"}

// String returns the level's name on the wire.
func (l Level) String() string { return Levels[l] }

// A Verdict is the judgement on a whole quotation.
type Verdict uint8

// The verdicts.
const (
	Unchecked Verdict = iota // nothing to check it against, or no words to check
	Verbatim                 // the same words
	Disclosed                // "declared" on the wire: differs only where it says so
	Reworded
	Changed // "meaning" on the wire
	Missing // not in the source
)

// String returns the verdict's name on the wire.
func (v Verdict) String() string {
	return [...]string{"unchecked", "verbatim", "declared", "reworded", "meaning", "missing"}[v]
}

// A Change is one difference between a quotation and its passage.
type Change struct {
	Rule      Rule
	Level     Level     // by the profile
	Look      bool      // a person should look here; no error is claimed
	Quotation text.Span // in the draft; empty, at the place, where words are missing there
	Source    text.Span // in the source; empty, at the place, where words are missing there
	Why       Why       // the reason; its Sentence is plain English
	Repair    *Repair   // the smallest mend; nil where there is none
}

// A RepairKind says how a repair mends a quotation.
type RepairKind uint8

// The kinds of repair.
const (
	Restore  RepairKind = iota // put back the source's words
	Bracket                    // put what the source does not have into brackets
	Ellipsis                   // say with an ellipsis that words were left out
	Cut                        // take words out
	Unquote                    // take the marks away: it is not a quotation
)

// String returns the repair's name on the wire.
func (k RepairKind) String() string {
	return [...]string{"restore", "bracket", "ellipsis", "cut", "unquote"}[k]
}

// A Repair replaces the bytes of Span in the draft by Text. Doing so and checking again finds nothing at that place.
type Repair struct {
	Kind RepairKind
	Span text.Span
	Text string
}

// A Turn is a run of the source's words with its speaker; see source.Turn.
type Turn struct {
	Speaker string
	Lo, Hi  int
	Other   bool // a sign alone tells that somebody else speaks from here on
	Asked   bool // it is a question of an interview that is set apart from the answers
}

// Input is one quotation with the passage that it is aligned to.
type Input struct {
	Draft    *text.Text
	Quote    []text.Word // the quotation's words, of all parts
	Seams    []int       // indices into Quote at which a new part begins
	Span     text.Span   // the quotation inside its marks
	Marks    text.Span   // the quotation with its marks
	Speaker  string      // who the draft says said it; "" where it does not say, or not surely
	Mention  string      // how the draft names that one right there: "Holt" where Speaker is "Ann Holt"
	Source   *text.Text  // Words holds what was said and nothing else
	Passage  diff.Range  // into Source.Words
	Script   diff.Script // A: indices into Quote; B: indices into Source.Words
	Turns    []Turn      // the source's turns that the passage touches, in order
	Voices   []string    // everybody who speaks in the source; speaker.other is said only of somebody among them
	Speech   bool        // the source names no voices since it is one person's words, and no article that quotes
	Language string      // its tag, one of those of core/language

	Between Between // what the two texts are; of Reporting, nothing is said of edges and speakers
}

// Sum returns the level and the verdict that the changes of one matched quotation come to, and whether the verdict
// rests on Look changes alone. No changes are Verbatim.
func Sum(changes []Change) (l Level, v Verdict, look bool) {
	hard := Same
	for _, c := range changes {
		l = max(l, c.Level)
		if !c.Look {
			hard = max(hard, c.Level)
		}
	}
	switch l {
	case Declared:
		v = Disclosed
	case Wording:
		v = Reworded
	case Meaning:
		v = Changed
	default:
		v = Verbatim
	}
	return l, v, hard < l
}
