package readers

// A Kind says why a file gave no text.
type Kind uint8

// The kinds of trouble.
const (
	Damaged   Kind = iota // cut, or not what it claims to be
	Encrypted             // it opens with a password only
	Scan                  // pages are pictures without text
	NotText               // a picture, a program, a sound
	TooLarge              // a limit was met: size, nesting, expansion
	Unknown               // a format or an encoding that is not read
)

// A Trouble is why a file gave no text.
type Trouble struct {
	Kind   Kind
	Place  string // the part or the line of the file, where that helps: "word/document.xml"; "" for the whole
	Reason string // one plain sentence without a final stop, which begins "it"
}

func (t *Trouble) Error() string {
	if t.Place == "" {
		return t.Reason
	}
	return t.Reason + " (" + t.Place + ")"
}

func damaged(place, reason string) error { return &Trouble{Damaged, place, reason} }
