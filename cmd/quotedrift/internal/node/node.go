// Package node has trees of elements that are written as HTML, or as data of which a script makes the same elements. So
// what is shown at once and what is shown on demand is said in one place, and no text of an article is ever read as HTML.
package node

import (
	"bufio"
	"encoding/json"
	"strings"
)

// A Node is an element with its attributes and what is in it, or a text.
type Node struct {
	tag        string // "" for a text
	text       string
	attributes []Attr
	inner      []Node
}

// An Attr is an attribute of an element.
type Attr struct{ Name, Value string }

// A is the attribute of a name with a value.
func A(name, value string) Attr { return Attr{name, value} }

// Class is the attribute of that name.
func Class(value string) Attr { return Attr{"class", value} }

// Text is a text; of what would be markup in it nothing is.
func Text(s string) Node { return Node{text: s} }

// El is an element. Its parts are attributes, nodes, lists of nodes, and strings, which are texts. Tags and the names of
// attributes are the program's own, never a text's. Anything else panics.
func El(tag string, parts ...any) Node {
	n := Node{tag: tag}
	for _, p := range parts {
		switch p := p.(type) {
		case Attr:
			n.attributes = append(n.attributes, p)
		case Node:
			n.inner = append(n.inner, p)
		case []Node:
			n.inner = append(n.inner, p...)
		case string:
			n.inner = append(n.inner, Text(p))
		default:
			panic("node: a part that is none")
		}
	}
	return n
}

var (
	inText      = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	inAttribute = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")
	void        = map[string]bool{"meta": true, "input": true, "br": true}
)

// HTML writes the node. Errors are the writer's to remember.
func (n Node) HTML(w *bufio.Writer) {
	if n.tag == "" {
		inText.WriteString(w, n.text)
		return
	}
	w.WriteString("<" + n.tag)
	for _, a := range n.attributes {
		w.WriteString(" " + a.Name)
		if a.Value != "" {
			w.WriteString(`="`)
			inAttribute.WriteString(w, a.Value)
			w.WriteByte('"')
		}
	}
	w.WriteByte('>')
	if void[n.tag] {
		return
	}
	for _, k := range n.inner {
		k.HTML(w)
	}
	w.WriteString("</" + n.tag + ">")
}

// AppendJSON appends the node as data: a text as a string, an element as a list of its tag, an object with its attributes
// where it has some, and what is in it. There is no "<" in it, so that it can stand in a script of a page.
func (n Node) AppendJSON(b []byte) []byte {
	if n.tag == "" {
		return appendString(b, n.text)
	}
	b = appendString(append(b, '['), n.tag)
	for i, a := range n.attributes {
		if i == 0 {
			b = append(b, ",{"...)
		} else {
			b = append(b, ',')
		}
		b = appendString(b, a.Name)
		b = appendString(append(b, ':'), a.Value)
	}
	if len(n.attributes) > 0 {
		b = append(b, '}')
	}
	for _, k := range n.inner {
		b = k.AppendJSON(append(b, ','))
	}
	return append(b, ']')
}

func appendString(b []byte, s string) []byte {
	quoted, _ := json.Marshal(s) // a string cannot fail; < > & and the line ends of scripts are escaped
	return append(b, quoted...)
}
