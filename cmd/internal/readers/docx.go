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
	x := &docx{in: in, archive: a, main: main, paper: newPaper(), styles: map[string]role{}, targets: map[string]string{}, notes: map[string]*paper{}}
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
	targets map[string]string // of relations
	notes   map[string]*paper // by kind and number
	fields  []bool            // the open fields; true where its result is read

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

// related reads the styles and the notes that the document names.
func (x *docx) related(list []relation) {
	for _, r := range list {
		x.targets[r.id] = r.target
		if strings.HasSuffix(r.kind, "/styles") {
			if b, err := x.archive.read(r.target); err == nil {
				x.styled(b)
			}
		}
	}
	for _, r := range list {
		for _, kind := range []string{"footnote", "endnote"} {
			if strings.HasSuffix(r.kind, "/"+kind+"s") {
				if b, err := x.archive.read(r.target); err == nil {
					x.noted(b, r.target, kind)
				}
			}
		}
	}
}

// styled learns which styles are headings and block quotations: by the names that Word gives them in every language, by
// their level in an outline, and by the style on which they are based.
func (x *docx) styled(b []byte) {
	w := newWalker(b, "styles", x.in.limits)
	based := map[string]string{}
	var id string
	var v visitor
	v.start = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "style":
			id = attr(e, "styleId")
		case "name":
			switch name := strings.ToLower(attr(e, "val")); {
			case strings.HasPrefix(name, "heading ") || name == "title" || name == "subtitle":
				x.styles[id] = headRole
			case name == "quote" || name == "intense quote" || name == "block text" || name == "quotations":
				x.styles[id] = blockRole
			case strings.HasPrefix(name, "toc ") || strings.HasPrefix(name, "index ") && name != "index heading" || name == "table of figures":
				x.styles[id] = listRole
			}
		case "basedOn":
			based[id] = attr(e, "val")
		case "outlineLvl":
			if n, err := strconv.Atoi(attr(e, "val")); err == nil && n < 9 {
				x.styles[id] = headRole
			}
		case "docDefaults", "latentStyles", "tblStylePr":
			return w.skip()
		}
		return w.children(v)
	}
	_ = w.children(v) // what can be read of broken styles is enough
	for id := range based {
		for at, n := id, 0; n < 16 && x.styles[id] == bodyRole && at != ""; n++ {
			at = based[at]
			if r, ok := x.styles[at]; ok && r == headRole {
				x.styles[id] = r
			}
		}
	}
}

// noted reads the notes of a part, each a paper.
func (x *docx) noted(b []byte, part, kind string) {
	y := &docx{in: x.in, archive: x.archive, main: part, styles: x.styles, targets: map[string]string{}, w: newWalker(b, part, x.in.limits)}
	_ = y.w.children(visitor{start: func(e xml.StartElement) error { // a broken note is no reason to lose the document
		return y.w.children(visitor{start: func(e xml.StartElement) error {
			if attr(e, "type") != "" && attr(e, "type") != "normal" { // separators
				return y.w.skip()
			}
			y.paper, y.fields = newPaper(), nil
			err := y.w.children(visitor{start: y.element})
			x.notes[kind+attr(e, "id")] = y.paper
			return err
		}})
	}})
	x.tracked, x.hidden = x.tracked+y.tracked, x.hidden+y.hidden
}

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

// paragraph reads a paragraph. Where its mark is deleted the next one goes on in it.
func (x *docx) paragraph() error {
	joined := x.joins
	x.joins = false
	if !joined {
		x.paper.block()
	}
	r, joins := bodyRole, false
	err := x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local != "pPr" {
			return x.element(e)
		}
		err := x.properties(&r, &joins)
		x.begin(r)
		return err
	}})
	x.end(r)
	if x.joins = joins; !joins {
		x.paper.block()
	}
	return err
}

func (x *docx) begin(r role) {
	switch r {
	case headRole:
		x.paper.startHeading()
	case blockRole:
		x.paper.quote++
	case listRole:
		x.mute++
	}
}

func (x *docx) end(r role) {
	switch r {
	case headRole:
		x.paper.endHeading()
	case blockRole:
		x.paper.quote--
	case listRole:
		x.mute--
	}
}

// properties reads those of a paragraph: its role, and whether its mark is there at all.
func (x *docx) properties(r *role, joins *bool) error {
	mark := visitor{start: func(e xml.StartElement) error {
		switch e.Name.Local {
		case "del", "moveFrom":
			x.tracked++
			*joins = *joins || !x.in.original()
		case "ins", "moveTo":
			x.tracked++
			*joins = *joins || x.in.original()
		case "specVanish": // a heading that runs in: the mark is not shown
			*joins = *joins || on(e)
		}
		return x.w.skip()
	}}
	return x.w.children(visitor{start: func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pStyle":
			*r = x.styles[attr(e, "val")]
		case "outlineLvl":
			if n, err := strconv.Atoi(attr(e, "val")); err == nil && n < 9 {
				*r = headRole
			}
		case "rPr":
			return x.w.children(mark)
		}
		return x.w.skip()
	}})
}

// on reads a property that is switched on by being there.
func on(e xml.StartElement) bool {
	v := attr(e, "val")
	return v != "0" && v != "false" && v != "off" && v != "none"
}

// run reads a run of one look. Hidden words are none; raised ones may be the sign of a note.
func (x *docx) run() error {
	var hidden, raised bool
	err := x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local != "rPr" {
			return x.element(e)
		}
		err := x.w.children(visitor{start: func(e xml.StartElement) error {
			switch e.Name.Local {
			case "vanish":
				hidden = hidden || on(e)
			case "vertAlign":
				raised = attr(e, "val") == "superscript"
			}
			return x.w.skip()
		}})
		if hidden {
			x.hidden++
			x.mute++
		}
		if raised {
			x.raised = new(strings.Builder)
		}
		return err
	}})
	if hidden {
		x.mute--
	}
	if raised {
		s := x.raised.String()
		x.raised = nil
		if !isReference(s, x.paper.before()) {
			x.paper.text(s)
		}
	}
	return err
}

// alternate reads the first way of writing something that gives words: newer programs write it twice.
func (x *docx) alternate() error {
	written := false
	return x.w.children(visitor{start: func(e xml.StartElement) error {
		if written || e.Name.Local != "Choice" && e.Name.Local != "Fallback" {
			return x.w.skip()
		}
		out, later := len(x.paper.out), len(x.paper.later)
		err := x.inside()
		written = len(x.paper.out) > out || len(x.paper.later) > later
		return err
	}})
}

// box reads a text box, which stands in the middle of a run and beside its paragraph.
func (x *docx) box() error {
	outer, joins, fields := x.paper, x.joins, x.fields
	x.paper, x.joins, x.fields = newPaper(), false, nil
	err := x.inside()
	b := x.paper
	x.paper, x.joins, x.fields = outer, joins, fields
	if b.block(); len(b.out) > 0 {
		outer.later = append(outer.later, b)
	}
	return err
}

// row reads the row of a table, unless the row is deleted as a whole.
func (x *docx) row() error {
	muted := false
	err := x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local != "trPr" {
			return x.element(e)
		}
		return x.w.children(visitor{start: func(e xml.StartElement) error {
			if e.Name.Local == "del" || e.Name.Local == "ins" {
				x.tracked++
			}
			if n := e.Name.Local; !muted && (n == "del" && !x.in.original() || n == "ins" && x.in.original()) {
				muted = true
				x.mute++
			}
			return x.w.skip()
		}})
	}})
	if muted {
		x.mute--
	}
	return err
}

// chunk reads a part of another format that the document takes in: the export of many a content system is one page of HTML.
func (x *docx) chunk(id string) {
	target := x.targets[id]
	if target == "" || x.in.nested > 0 {
		return
	}
	b, err := x.archive.read(target)
	if err != nil {
		return
	}
	docs, err := read(&input{name: target, data: b, options: Options{Tracked: x.in.options.Tracked}, limits: x.in.limits, nested: x.in.nested + 1})
	if err != nil {
		return
	}
	for _, d := range docs {
		x.paper.block()
		x.paper.append(&paper{out: []byte(strings.TrimRight(d.Text, "\n")), marks: d.Markup, places: d.Places, head: -1})
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

// properties reads the title, the author and the dates that Dublin Core names.
func properties(b []byte, d *Document) {
	w := newWalker(b, "properties", Limits{})
	var v visitor
	v.start = func(e xml.StartElement) error {
		var to *string
		switch e.Name.Local {
		case "title":
			to = &d.Title
		case "creator", "initial-creator":
			to = &d.Author
		case "created", "creation-date", "date":
			to = &d.Date
		case "language":
			to = &d.Language
		default:
			return w.children(v)
		}
		s, err := w.words()
		if s = strings.Join(strings.Fields(s), " "); *to == "" {
			*to = s
		}
		return err
	}
	_ = w.children(v) // what can be read of it is enough
}
