package readers

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
)

// A node walker reads XML element by element: names are local ones, entities beyond the five of XML are words that
// nobody expands, and nothing that the document names is fetched.
type walker struct {
	dec   *xml.Decoder
	part  string // the name of the part, for troubles
	depth int
	limit int
}

// newWalker reads a part of a file. Its encoding is what its bytes or its first line say.
func newWalker(b []byte, part string, l Limits) *walker {
	in := &input{data: b}
	if t, err := in.decode(""); err == nil && t.encoding != "utf-8" {
		b = []byte(t.text)
	}
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // decoded above
	return &walker{dec: d, part: part, limit: l.orDefaults().Depth}
}

// A visitor is told of the children of an element. start handles an element whole, by walking or skipping it.
type visitor struct {
	start func(e xml.StartElement) error
	chars func(s string)
}

// children visits what stands in the element that was just opened, to its end; at the top, to the end of the part.
func (w *walker) children(v visitor) error {
	if w.depth++; w.depth > w.limit {
		return tooDeep(w.part)
	}
	defer func() { w.depth-- }()
	for {
		t, err := w.dec.Token()
		if err == io.EOF {
			if w.depth > 1 {
				return damaged(w.part, "it is damaged: its XML is cut off")
			}
			return nil
		}
		if err != nil {
			return damaged(w.part, "it is damaged: its XML is broken")
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := v.start(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		case xml.CharData:
			if v.chars != nil {
				v.chars(string(t))
			}
		}
	}
}

// skip passes over the element that was just opened.
func (w *walker) skip() error {
	return w.children(visitor{start: func(xml.StartElement) error { return w.skip() }})
}

// words returns all character data in the element that was just opened.
func (w *walker) words() (string, error) {
	var b strings.Builder
	var v visitor
	v.start = func(xml.StartElement) error { return w.children(v) }
	v.chars = func(s string) { b.WriteString(s) }
	err := w.children(v)
	return b.String(), err
}

// attr returns the value of an attribute by its local name, or "".
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
