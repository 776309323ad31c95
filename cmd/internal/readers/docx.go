package readers

import (
	"bytes"
	"encoding/xml"
	"path"
	"slices"
	"strconv"
	"strings"
)

// isDOCX reports whether the file is a ZIP archive whose main part is one of WordprocessingML (ISO/IEC 29500).
func isDOCX(in *input) bool {
	if !zipped(in.data) {
		return false
	}
	a, err := in.unzip()
	if err != nil {
		return bytes.Contains(in.data[:min(len(in.data), 4096)], []byte("[Content_Types].xml")) || extension(in.name) == ".docx"
	}
	return a.has("[Content_Types].xml") && mainPart(a) != "" && !a.has("xl/workbook.xml") && !a.has("ppt/presentation.xml")
}

// mainPart returns the name of the part that the package's relations call the document, or "".
func mainPart(a *archive) string {
	if b, err := a.read("_rels/.rels"); err == nil {
		for _, r := range relations(b, "") {
			if strings.HasSuffix(r.kind, "/officeDocument") && a.has(r.target) {
				return r.target
			}
		}
	}
	if a.has("word/document.xml") {
		return "word/document.xml"
	}
	return ""
}

// A relation is a row of a .rels part.
type relation struct{ id, kind, target string }

func relations(b []byte, from string) (out []relation) {
	w := newWalker(b, ".rels", Limits{})
	_ = w.children(visitor{start: func(e xml.StartElement) error { // what can be read of a broken one is enough
		if e.Name.Local != "Relationships" {
			return w.skip()
		}
		return w.children(visitor{start: func(e xml.StartElement) error {
			if attr(e, "TargetMode") != "External" {
				out = append(out, relation{attr(e, "Id"), attr(e, "Type"), resolve(from, attr(e, "Target"))})
			}
			return w.skip()
		}})
	}})
	return out
}

// readDOCX reads the body, with tracked changes as accepted (or as they were), footnotes and endnotes behind it, and
// neither comments nor running heads. Hidden text is left out and told.
func readDOCX(in *input) ([]Document, error) {
	a, err := in.unzip()
	if err != nil {
		return nil, err
	}
	main := mainPart(a)
	if main == "" {
		return nil, damaged("", "it is damaged: it has no main part")
	}
	b, err := a.read(main)
	if err != nil {
		return nil, err
	}
	x := &docx{in: in, archive: a, main: main, paper: newPaper(), styles: map[string]role{}, faces: map[string]face{}, targets: map[string]string{}, notes: map[string]*paper{}}
	if rels, err := a.read(path.Join(path.Dir(main), "_rels", path.Base(main)+".rels")); err == nil {
		x.related(relations(rels, main))
	}
	if err := x.walk(b, main); err != nil {
		return nil, err
	}
	d := x.paper.document()
	x.told(&d)
	if b, err := a.read("docProps/core.xml"); err == nil {
		properties(b, &d)
	}
	return []Document{meeting(d)}, nil
}

// A docx is a document while it is read.
type docx struct {
	in      *input
	archive *archive
	main    string
	w       *walker
	paper   *paper
	styles  map[string]role
	faces   map[string]face   // of the styles of paragraphs and of characters
	targets map[string]string // of relations
	notes   map[string]*paper // by kind and number
	fields  []bool            // the open fields; true where its result is read

	face            face             // of the paragraph
	joins           bool             // the mark of the last paragraph is not there
	mute            int              // how many elements around this one are not read
	raised          *strings.Builder // the words of a raised run, while it is read
	tracked, hidden int              // tracked changes, hidden runs
}

// A role is what the style of a paragraph makes of it.
type role uint8

const (
	bodyRole role = iota
	headRole
	blockRole
	listRole // the table of contents and its like: no running text
)

func (x *docx) walk(b []byte, part string) error {
	x.w = newWalker(b, part, x.in.limits)
	return x.w.children(visitor{start: x.element})
}

// inside walks the children of an element.
func (x *docx) inside() error { return x.w.children(visitor{start: x.element}) }

// element reads one element. Whatever is not known here is looked into: words are wrapped in many ways.
func (x *docx) element(e xml.StartElement) error {
	switch name := e.Name.Local; name {
	case "p":
		return x.paragraph()
	case "r":
		return x.run()
	case "t", "delText":
		s, err := x.w.words()
		x.write(s)
		return err
	case "tab", "ptab":
		x.write(" ")
	case "br", "cr":
		if x.shown() {
			x.paper.pause(softLine)
		}
	case "noBreakHyphen":
		x.write("-")
	case "del", "moveFrom", "cellDel":
		x.tracked++
		if x.in.original() {
			return x.inside()
		}
		s, err := x.w.words()
		if name == "del" && x.shown() {
			x.paper.deleted(s)
		}
		return err
	case "ins", "moveTo", "cellIns":
		x.tracked++
		if x.in.original() {
			return x.w.skip()
		}
		return x.inside()
	case "fldChar":
		x.field(attr(e, "fldCharType"))
	case "footnoteReference", "endnoteReference":
		if n := x.notes[strings.TrimSuffix(name, "Reference")+attr(e, "id")]; n != nil && x.shown() {
			x.paper.notes = append(x.paper.notes, n)
			delete(x.notes, strings.TrimSuffix(name, "Reference")+attr(e, "id"))
		}
	case "drawing", "pict", "object":
		x.paper.pictures++
		return x.inside()
	case "AlternateContent":
		return x.alternate()
	case "txbxContent":
		return x.box()
	case "altChunk":
		x.chunk(attr(e, "id"))
	case "tr":
		return x.row()
	case "tc":
		x.paper.block()
		err := x.inside()
		x.paper.block()
		return err
	case "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "rt", "docPr", "sym",
		"annotationRef", "footnoteRef", "endnoteRef", "customXmlPr", "smartTagPr", "background", "textpath":
	default:
		return x.inside()
	}
	return x.w.skip()
}

// shown reports whether words are read here, and not the instruction of a field.
func (x *docx) shown() bool { return x.mute == 0 && !slices.Contains(x.fields, false) }

func (x *docx) write(s string) {
	switch {
	case !x.shown():
	case x.raised != nil:
		x.raised.WriteString(s)
	default:
		x.paper.text(s)
	}
}

func (x *docx) field(what string) {
	n := len(x.fields)
	switch what {
	case "begin":
		if n < 64 {
			x.fields = append(x.fields, false)
		}
	case "separate":
		if n > 0 {
			x.fields[n-1] = true
		}
	case "end":
		if n > 0 {
			x.fields = x.fields[:n-1]
		}
	}
}

// told says what a reader should know of how the document was read.
func (x *docx) told(d *Document) {
	if x.tracked > 0 {
		d.tell(trackedTold(x.tracked, x.in.original()))
	}
	if x.hidden > 0 {
		d.tell("hidden text was left out")
	}
}

// trackedTold says how many tracked changes there were and how they were read.
func trackedTold(n int, original bool) string {
	s := strconv.Itoa(n) + " tracked changes were"
	if n == 1 {
		s = "1 tracked change was"
	}
	if original {
		return s + " read as not made (--tracked accepted reads the text with them)"
	}
	return s + " read as accepted (--tracked original reads the text before them)"
}
