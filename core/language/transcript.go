package language

import "strings"

// A Transcript is how transcripts of a language are written, as data: what labels a turn and what does not, and what
// stands in brackets that nobody said. All words are in small letters, with spaces between them.
type Transcript struct {
	// Sounds name what is heard or shown and not said: "(Applause)", "[crosstalk]".
	Sounds string
	// Stagehands stand between such words: "and" and "audience" in "(Applause and cheers from the audience)".
	Stagehands string
	// Notes begin a note of the transcriber in square brackets: "[Video clip from 1998]".
	Notes string
	// Roles label a turn by what somebody is: "MODERATOR:", "Question:".
	Roles string
	// Titles stand before a name in a label: "Sen. Holm:".
	Titles string
	// Records begin a label of the records of parliaments, which ends with a stop: "Mr. HOLM. I rise", "The SPEAKER.
	// Order."
	Records string
	// Headings begin lines with a colon that name no speaker: "Correction:", "Photo:".
	Headings string
	// Senders are the fields of a head that tell who wrote or said what stands behind it: "From:", "Speaker:".
	Senders string
	// Plain are words of grammar and numbers: a run of words that holds one is a phrase and no name ("Let me say this:").
	Plain string
	// Asks and Answers are the letters, in small, that label questions and answers: "q" and "a".
	Asks, Answers string
	// Pieces are what one person gives, and By the words between it and the name: "Remarks by the Mayor", "Statement of
	// Ada Holm".
	Pieces, By string
	// Courtesies are Titles that tell nobody from others: "Mr." Unknowns label persons whom the transcriber did not know:
	// "unidentified male". Machines label what his system put in: "system". Juniors stand behind a name: "Jr."
	// Surnames are roles that are common family names: "king".
	Courtesies, Unknowns, Machines, Juniors, Surnames string
	// Unheard name what a transcriber could not hear: "[inaudible]".
	Unheard string
	// Units are those of times that are told in words: "1 minute, 6 seconds".
	Units string
}

// A Part is a set of parts that a word can play in a transcript.
type Part uint16

// The parts, as the fields of Transcript tell them.
const (
	Sound Part = 1 << iota
	Stagehand
	Note
	RoleLabel
	TitleLabel
	RecordLabel
	HeadingLabel
	Phrase
	Asks
	Answers
	Piece
	ByName
	Unit
	Unheard
	SenderField
)

// Conventions are what may be met in one transcript.
type Conventions struct{ parts map[string]Part }

// Is reports whether the word, in small letters, can play one of the parts.
func (c *Conventions) Is(word string, p Part) bool { return c.parts[word]&p != 0 }

// ConventionsOf returns the conventions that a transcript in the language may follow: those of the language, and of
// English, in which broadcasters and machines label transcripts of any language. Where its language is not known ("")
// it may be any language that has a file.
func ConventionsOf(tag string) *Conventions {
	c := &Conventions{make(map[string]Part, 600)}
	if tag == "" {
		for _, b := range builders {
			c.add(transcript(b.tag))
		}
		return c
	}
	c.add(&For("en").Transcript)
	if l := For(tag); l.Tag != "en" {
		c.add(&l.Transcript)
	}
	return c
}

// add learns the words of a language.
func (c *Conventions) add(t *Transcript) {
	for i, words := range [...]string{t.Sounds, t.Stagehands, t.Notes, t.Roles, t.Titles, t.Records, t.Headings, t.Plain,
		t.Asks, t.Answers, t.Pieces, t.By, t.Units, t.Unheard, t.Senders} {
		for w := range strings.FieldsSeq(words) {
			c.parts[w] |= 1 << i
		}
	}
}
