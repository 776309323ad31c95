package readers

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// paragraph reads a paragraph. Where its mark is deleted the next one goes on in it.
func (x *docx) paragraph() error {
	joined := x.joins
	x.joins = false
	if !joined {
		x.paper.block()
	}
	r, joins, f := bodyRole, false, face(0)
	err := x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local != "pPr" {
			return x.element(e)
		}
		err := x.properties(&r, &joins, &f)
		x.begin(r)
		x.face |= f
		return err
	}})
	x.face &^= f
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

// properties reads those of a paragraph: its role, whether its mark is there at all, and the face of its style.
func (x *docx) properties(r *role, joins *bool, f *face) error {
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
			*r, *f = x.styles[attr(e, "val")], x.faces[attr(e, "val")]
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
	f := x.face
	err := x.w.children(visitor{start: func(e xml.StartElement) error {
		if e.Name.Local != "rPr" {
			if x.paper != nil {
				x.paper.faced(f)
			}
			return x.element(e)
		}
		err := x.w.children(visitor{start: func(e xml.StartElement) error {
			switch e.Name.Local {
			case "vanish":
				hidden = hidden || on(e)
			case "vertAlign":
				raised = attr(e, "val") == "superscript"
			case "rStyle":
				f |= x.faces[attr(e, "val")]
			default:
				f.set(e)
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
