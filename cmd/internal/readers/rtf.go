package readers

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
)

// isRTF reports whether the file is Rich Text Format (Microsoft, version 1.9.1).
func isRTF(in *input) bool {
	return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(in.data, []byte("\xef\xbb\xbf")), " \t\r\n"), []byte(`{\rtf`))
}

// readRTF reads the body as readDOCX does: tracked changes as accepted or as they were, notes behind the text, neither
// comments nor hidden text nor running heads.
func readRTF(in *input) ([]Document, error) {
	r := &rtf{in: in, b: in.data, paper: newPaper(), ansi: encodingOf(1252), fonts: map[int]encoding.Encoding{}, styles: map[int]role{}}
	if err := r.read(); err != nil {
		return nil, err
	}
	d := r.paper.document()
	d.Title, d.Author = oneLine(r.title.String()), oneLine(r.author.String())
	if r.tracked > 0 {
		d.tell(trackedTold(r.tracked, in.original()))
	}
	if r.hidden > 0 {
		d.tell("hidden text was left out")
	}
	return []Document{d}, nil
}

// An rtf is a document while it is read.
type rtf struct {
	in      *input
	b       []byte
	i       int
	paper   *paper
	ansi    encoding.Encoding // of the document
	fonts   map[int]encoding.Encoding
	font    int // the default one
	styles  map[int]role
	group   group
	stack   []group
	skip    int    // how many characters stand in for the last \u
	bytes   []byte // in the encoding of the font, not decoded yet
	raised  []byte // a raised run, decoded
	high    rune   // the first half of a character of UTF-16
	listed  int    // the font of the table that is being read
	style   int    // and the style
	title   strings.Builder
	author  strings.Builder
	tracked int
	hidden  int
}

// A group is what holds between two braces.
type group struct {
	into     destination
	paper    *paper // to which it returns; nil where it has the one of the group around it
	uc       int    // characters that stand in for one of \u
	font     int
	double   int // the font of double bytes; -1 for none
	doubled  bool
	hidden   bool
	deleted  bool
	inserted bool
	raised   bool
	face     face
	starred  bool // "\*" was read and no control word yet
	role     role
	beside   bool // its paper is a box beside the paragraph, not a note
}

// A destination is where the words of a group go.
type destination uint8

const (
	toText destination = iota
	toNowhere
	toFonts
	toStyles
	toTitle
	toAuthor
	toShape // nowhere, but for a text box in it
)

func (r *rtf) read() error {
	r.group = group{uc: 1, double: -1}
	for r.i < len(r.b) {
		switch c := r.b[r.i]; c {
		case '{':
			if r.skip > 0 && r.standIn() {
				continue
			}
			r.flush()
			r.skip = 0
			if len(r.stack) >= r.in.limits.Depth*4 {
				return tooDeep("")
			}
			r.stack = append(r.stack, r.group)
			r.group.paper, r.group.starred, r.group.beside = nil, false, false
			r.i++
		case '}':
			r.flush()
			r.skip = 0
			r.i++
			if len(r.stack) == 0 {
				return nil
			}
			r.close()
		case '\\':
			r.control()
		case '\r', '\n':
			r.i++
		default:
			r.i++
			r.byte(c)
		}
	}
	r.flush()
	for len(r.stack) > 0 { // a file that is cut off: what there is counts
		r.close()
	}
	r.unraise()
	return nil
}

// close ends a group.
func (r *rtf) close() {
	g, outer := r.group, r.stack[len(r.stack)-1]
	if g.raised && !outer.raised {
		r.unraise()
	}
	if g.paper != nil {
		r.unraise()
		box := r.paper
		r.paper = g.paper
		if box.block(); len(box.out) > 0 && r.shown(outer) && (outer.into == toText || outer.into == toShape) {
			if g.beside {
				r.paper.later = append(r.paper.later, box)
			} else {
				r.paper.notes = append(r.paper.notes, box)
			}
		}
	}
	r.group, r.stack = outer, r.stack[:len(r.stack)-1]
}

// standIn passes over a group that holds nothing but what stands in for the last \u.
func (r *rtf) standIn() bool {
	end := bytes.IndexByte(r.b[r.i:min(len(r.b), r.i+20)], '}')
	if end < 0 || !bytes.HasPrefix(r.b[r.i+1:], []byte(`\'`)) || end > 1+4*r.skip {
		return false
	}
	r.i += end + 1
	r.skip = 0
	return true
}

// byte takes a byte of text in the encoding of its font.
func (r *rtf) byte(c byte) {
	if r.skip > 0 {
		r.skip--
		return
	}
	r.group.starred = false
	switch r.group.into {
	case toFonts:
		r.bytes = append(r.bytes, c)
		if c == ';' {
			r.named(string(r.bytes))
			r.bytes = r.bytes[:0]
		}
	case toStyles:
		r.bytes = append(r.bytes, c)
		if c == ';' {
			r.styled(string(r.bytes))
			r.bytes = r.bytes[:0]
		}
	case toText, toTitle, toAuthor:
		r.bytes = append(r.bytes, c)
	}
}

// named learns the encoding of a font from its name, where its character set did not tell.
func (r *rtf) named(name string) {
	name = strings.TrimRight(strings.TrimSpace(name), "; ")
	if r.fonts[r.listed] != nil {
		return
	}
	for suffix, page := range map[string]int{" CE": 1250, " Cyr": 1251, " CYR": 1251, " Greek": 1253, " Tur": 1254, " (Hebrew)": 1255, " (Arabic)": 1256, " Baltic": 1257} {
		if strings.HasSuffix(name, suffix) {
			r.fonts[r.listed] = encodingOf(page)
		}
	}
	if name == "Symbol" || strings.HasPrefix(name, "Wingdings") {
		r.fonts[r.listed] = encoding.Nop
	}
}

func (r *rtf) styled(name string) {
	switch name = strings.ToLower(strings.Trim(name, "; \r\n")); {
	case strings.HasPrefix(name, "heading ") || name == "title" || name == "subtitle":
		r.styles[r.style] = headRole
	case name == "quote" || name == "intense quote" || name == "block text" || name == "quotations":
		r.styles[r.style] = blockRole
	case strings.HasPrefix(name, "toc "):
		r.styles[r.style] = listRole
	}
}

// flush decodes the bytes that were taken.
func (r *rtf) flush() {
	if len(r.bytes) == 0 || r.group.into == toFonts || r.group.into == toStyles {
		return
	}
	b := r.bytes
	r.bytes = r.bytes[:0]
	enc := r.fonts[r.group.font]
	if r.group.doubled && r.group.double >= 0 {
		enc = r.fonts[r.group.double]
	}
	switch {
	case enc == encoding.Nop: // signs of a font of symbols
		r.write(strings.Map(func(c rune) rune {
			if c >= 0x80 {
				return -1
			}
			return c
		}, string(b)))
		return
	case enc == nil:
		enc = r.ansi
	}
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		out = b
	}
	r.write(string(out))
}

// write writes decoded words to where they go.
func (r *rtf) write(s string) {
	switch r.group.into {
	case toTitle:
		r.title.WriteString(s)
	case toAuthor:
		r.author.WriteString(s)
	case toText:
		if !r.shown(r.group) {
			if r.group.deleted && !r.in.original() {
				r.paper.deleted(s)
			}
			return
		}
		if r.group.raised {
			r.raised = append(r.raised, s...)
			return
		}
		r.unraise()
		r.paper.faced(r.group.face)
		r.paper.text(s)
	}
}

func (r *rtf) shown(g group) bool {
	if g.hidden || g.role == listRole {
		return false
	}
	return !(g.deleted && !r.in.original()) && !(g.inserted && r.in.original())
}

// unraise writes a raised run, unless it is the sign of a note.
func (r *rtf) unraise() {
	if len(r.raised) == 0 {
		return
	}
	s := string(r.raised)
	r.raised = r.raised[:0]
	if !isReference(s, r.paper.before()) {
		r.paper.text(s)
	}
}

// unicode takes a character of \u.
func (r *rtf) unicode(n int) {
	r.flush()
	c := rune(uint16(n))
	switch {
	case utf16.IsSurrogate(c) && c < 0xDC00:
		r.high = c
	case utf16.IsSurrogate(c):
		if c = utf16.DecodeRune(r.high, c); c != utf8.RuneError {
			r.write(string(c))
		}
		r.high = 0
	case 0xF000 <= c && c <= 0xF0FF: // signs of a font of symbols
	default:
		r.write(string(c))
	}
	r.skip = r.group.uc
}
