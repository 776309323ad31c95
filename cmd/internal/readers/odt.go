package readers

import (
	"bytes"
	"encoding/xml"
	"strings"
)

// isODT reports whether the file is an OpenDocument text (ISO/IEC 26300): its first part is stored and names its type.
func isODT(in *input) bool {
	if !zipped(in.data) {
		return false
	}
	if bytes.Contains(in.data[:min(len(in.data), 256)], []byte("mimetypeapplication/vnd.oasis.opendocument.text")) {
		return true
	}
	a, err := in.unzip()
	if err != nil {
		return extension(in.name) == ".odt"
	}
	if m, err := a.read("mimetype"); err == nil {
		return bytes.HasPrefix(m, []byte("application/vnd.oasis.opendocument.text"))
	}
	return a.has("content.xml") && a.has("META-INF/manifest.xml")
}

// isFlatODT reports whether the text is an OpenDocument in one XML file.
func isFlatODT(in *input) bool {
	return strings.Contains(in.head(2048), "<office:document ") && strings.Contains(in.head(1<<16), "opendocument.text")
}

// readODT reads the body as readDOCX does: tracked changes as accepted or as they were, notes behind the text, neither
// comments nor hidden text nor what stands in the styles (running heads and feet).
func readODT(in *input) ([]Document, error) {
	a, err := in.unzip()
	if err != nil {
		return nil, err
	}
	if m, err := a.read("META-INF/manifest.xml"); err == nil && bytes.Contains(m, []byte("encryption-data")) {
		return nil, &Trouble{Encrypted, "", "it is encrypted: it opens with a password only; save it without one"}
	}
	if a.has("encrypted-package") {
		return nil, &Trouble{Encrypted, "", "it is encrypted: it opens with a password only; save it without one"}
	}
	styles, _ := a.read("styles.xml") // the names of headings and block quotations only
	content, err := a.read("content.xml")
	if err != nil {
		return nil, err
	}
	d, err := openDocument(in, styles, content)
	if err != nil {
		return nil, err
	}
	if b, err := a.read("meta.xml"); err == nil {
		properties(b, &d)
	}
	return []Document{d}, nil
}

func readFlatODT(in *input) ([]Document, error) {
	if _, err := in.decode(""); err != nil {
		return nil, err
	}
	d, err := openDocument(in, nil, in.data)
	if err != nil {
		return nil, err
	}
	properties(in.data, &d)
	return []Document{d}, nil
}

func openDocument(in *input, styles, content []byte) (Document, error) {
	x := &odt{in: in, paper: newPaper(), roles: map[string]role{}, faces: map[string]face{}, hides: map[string]bool{}, raises: map[string]bool{}, deleted: map[string]*paper{}, inserted: map[string]bool{}}
	if styles != nil {
		x.w = newWalker(styles, "styles.xml", in.limits)
		_ = x.w.children(visitor{start: x.look}) // what can be read of broken styles is enough
	}
	x.w = newWalker(content, "content.xml", in.limits)
	err := x.w.children(visitor{start: x.look})
	if err != nil {
		return Document{}, err
	}
	d := x.paper.document()
	if x.tracked > 0 {
		d.tell(trackedTold(x.tracked, in.original()))
	}
	if x.hidden > 0 {
		d.tell("hidden text was left out")
	}
	return d, nil
}

// An odt is a document while it is read.
type odt struct {
	in       *input
	w        *walker
	paper    *paper
	roles    map[string]role // of the styles of paragraphs
	faces    map[string]face // of the styles of paragraphs and of characters
	hides    map[string]bool // styles of hidden words
	raises   map[string]bool // styles of raised words
	deleted  map[string]*paper
	inserted map[string]bool
	mute     int // how many elements or insertions around this place are not read
	raised   *strings.Builder

	tracked, hidden int
}

// look finds the styles and the body.
func (x *odt) look(e xml.StartElement) error {
	switch e.Name.Local {
	case "style":
		return x.style(e)
	case "text":
		return x.inside()
	case "master-styles", "scripts", "font-face-decls", "settings", "meta":
		return x.w.skip()
	}
	return x.w.children(visitor{start: x.look})
}

// style learns what a style makes of words. Those that a document makes for itself name the one they are based on.
func (x *odt) style(e xml.StartElement) error {
	name, parent := attr(e, "name"), attr(e, "parent-style-name")
	for _, n := range []string{parent, name} {
		switch {
		case n == "Quotations" || n == "Quote" || strings.HasPrefix(n, "Block_20_Text"):
			x.roles[name] = blockRole
		case n == "Title" || n == "Subtitle":
			x.roles[name] = headRole
		}
	}
	x.faces[name] = x.faces[parent]
	if r, ok := x.roles[parent]; ok && x.roles[name] == bodyRole {
		x.roles[name] = r
	}
	return x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local == "text-properties" {
			if attr(e, "display") == "none" {
				x.hides[name] = true
			}
			f := x.faces[name]
			f.css(attr(e, "font-weight"), boldFace)
			f.css(attr(e, "font-style"), slantedFace)
			x.faces[name] = f
			if p := attr(e, "text-position"); strings.HasPrefix(p, "super") || p != "" && p[0] >= '1' && p[0] <= '9' {
				x.raises[name] = true
			}
		}
		return x.w.skip()
	}})
}

func (x *odt) inside() error { return x.w.children(visitor{start: x.element, chars: x.write}) }

func (x *odt) write(s string) {
	switch {
	case x.mute > 0:
	case x.raised != nil:
		x.raised.WriteString(s)
	default:
		x.paper.text(s)
	}
}

// element reads one element of the body. Whatever is not known here is looked into.
func (x *odt) element(e xml.StartElement) error {
	switch e.Name.Local {
	case "p", "h":
		return x.paragraph(e)
	case "span":
		return x.span(e)
	case "s", "tab":
		x.write(" ")
	case "line-break":
		if x.mute == 0 {
			x.paper.pause(softLine)
		}
	case "tracked-changes":
		return x.w.children(visitor{start: x.region})
	case "change-start", "change-end":
		if x.inserted[attr(e, "change-id")] && x.in.original() {
			if e.Name.Local == "change-start" {
				x.mute++
			} else {
				x.mute = max(0, x.mute-1)
			}
		}
	case "change":
		if b := x.deleted[attr(e, "change-id")]; b != nil && x.mute == 0 {
			if x.in.original() {
				x.paper.splice(b)
			} else {
				x.paper.deleted(string(b.out))
			}
		}
	case "note":
		return x.note()
	case "text-box":
		return x.box()
	case "table-cell", "list-item", "list-header":
		x.paper.block()
		err := x.inside()
		x.paper.block()
		return err
	case "hidden-text", "hidden-paragraph":
		x.hidden++
		return x.w.skip()
	case "image", "object":
		x.paper.pictures++
	case "annotation", "annotation-end", "soft-page-break", "covered-table-cell", "ruby-text", "title", "desc", "forms",
		"table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index", "bibliography",
		"variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls", "binary-data", "event-listeners", "page-number", "note-ref", "toc-mark",
		"toc-mark-start", "alphabetical-index-mark-start", "meta-field-decls":
	default:
		return x.inside()
	}
	return x.w.skip()
}

func (x *odt) paragraph(e xml.StartElement) error {
	r := x.roles[attr(e, "style-name")]
	if e.Name.Local == "h" {
		r = headRole
	}
	x.paper.block()
	switch r {
	case headRole:
		x.paper.startHeading()
	case blockRole:
		x.paper.quote++
	}
	err := x.faced(attr(e, "style-name"), x.inside)
	switch r {
	case headRole:
		x.paper.endHeading()
	case blockRole:
		x.paper.quote--
	}
	x.paper.block()
	return err
}

// faced reads what is in the face of a style.
func (x *odt) faced(style string, read func() error) error {
	f, p := x.faces[style], x.paper
	p.start(f)
	err := read()
	p.stop(f)
	return err
}

// span reads a run of one look. Hidden words are none; raised ones may be the sign of a note.
func (x *odt) span(e xml.StartElement) error {
	style := attr(e, "style-name")
	if x.hides[style] {
		x.hidden++
		return x.w.skip()
	}
	if !x.raises[style] || x.raised != nil {
		return x.faced(style, x.inside)
	}
	x.raised = new(strings.Builder)
	err := x.inside()
	s := x.raised.String()
	if x.raised = nil; !isReference(s, x.paper.before()) {
		x.write(s)
	}
	return err
}

// region reads a tracked change: what was deleted stands here and nowhere else.
func (x *odt) region(e xml.StartElement) error {
	id := attr(e, "id")
	x.tracked++
	return x.w.children(visitor{start: func(e xml.StartElement) error {
		switch e.Name.Local {
		case "insertion":
			x.inserted[id] = true
		case "deletion":
			outer := x.paper
			x.paper = newPaper()
			err := x.w.children(visitor{start: func(e xml.StartElement) error {
				if e.Name.Local == "change-info" {
					return x.w.skip()
				}
				return x.element(e)
			}})
			x.deleted[id] = x.paper
			x.paper = outer
			return err
		}
		return x.w.skip()
	}})
}

// note reads a note, which stands behind the text; its sign leaves nothing behind.
func (x *odt) note() error {
	outer := x.paper
	x.paper = newPaper()
	err := x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local != "note-body" {
			return x.w.skip()
		}
		return x.inside()
	}})
	b := x.paper
	if x.paper = outer; x.mute == 0 {
		outer.notes = append(outer.notes, b)
	}
	return err
}

// box reads a text box, which stands beside its paragraph.
func (x *odt) box() error {
	outer := x.paper
	x.paper = newPaper()
	err := x.inside()
	b := x.paper
	if x.paper = outer; len(b.out) > 0 {
		b.block()
		outer.later = append(outer.later, b)
	}
	return err
}
