package readers

import (
	"encoding/xml"
	"maps"
	"strconv"
	"strings"
)

// set learns a property of a run or a style: that it is bold or slanted, or that it is not where that around it is.
func (f *face) set(e xml.StartElement) {
	of := map[string]face{"b": boldFace, "i": slantedFace}[e.Name.Local]
	if *f |= of; !on(e) {
		*f &^= of
	}
}

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
		case "b", "i":
			f := x.faces[id]
			f.set(e)
			x.faces[id] = f
		case "docDefaults", "latentStyles", "tblStylePr":
			return w.skip()
		}
		return w.children(v)
	}
	_ = w.children(v) // what can be read of broken styles is enough
	own := maps.Clone(x.faces)
	for id := range based {
		for at, n := based[id], 0; n < 16 && at != ""; n++ {
			x.faces[id] |= own[at]
			at = based[at]
		}
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
	y := &docx{in: x.in, archive: x.archive, main: part, styles: x.styles, faces: x.faces, targets: map[string]string{}, w: newWalker(b, part, x.in.limits)}
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
