package readers

// Limits bound what a file may cost. A field that is zero means its default.
type Limits struct {
	Size     int64 // of the file, in bytes
	Expanded int64 // of all that is unpacked from an archive, in bytes
	Entries  int   // of an archive
	Depth    int   // of nested elements, groups, lists
}

// The defaults. A book of a million words is 6 MB of text; Word writes some 30 bytes of XML for one of text.
const (
	limitSize     = 128 << 20
	limitExpanded = 512 << 20
	limitEntries  = 20_000
	limitDepth    = 512
)

func (l Limits) orDefaults() Limits {
	if l.Size <= 0 {
		l.Size = limitSize
	}
	if l.Expanded <= 0 {
		l.Expanded = limitExpanded
	}
	if l.Entries <= 0 {
		l.Entries = limitEntries
	}
	if l.Depth <= 0 {
		l.Depth = limitDepth
	}
	return l
}

func tooLarge(place, reason string) error { return &Trouble{TooLarge, place, reason} }

func tooDeep(place string) error { return tooLarge(place, "it is nested too deeply") }
