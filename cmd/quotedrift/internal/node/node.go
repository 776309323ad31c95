// Package node has trees of elements that are written as HTML, or as data of which a script makes the same elements. So
// what is shown at once and what is shown on demand is said in one place, and no text of an article is ever read as HTML.
package node

import (
	"bufio"
	"encoding/json"
	"strconv"
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
	void        = map[string]bool{"meta": true, "link": true, "input": true, "br": true}
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

// Heads are the tags with the attributes that many elements have in common, by number, of some nodes that are written as
// data together.
type Heads struct {
	number map[string]int
	list   []byte
}

// common are the names of attributes that are written with the tag.
var common = map[string]bool{"class": true, "dir": true, "scope": true, "role": true, "tabindex": true, "colspan": true, "text-anchor": true}

// AppendJSON appends the list of the heads.
func (h *Heads) AppendJSON(b []byte) []byte { return append(append(append(b, '['), h.list...), ']') }

// of is the number of an element's head.
func (h *Heads) of(n Node) int {
	head := appendAttributes(appendString([]byte{'['}, n.tag), n.attributes, true)
	head = append(head, ']')
	i, ok := h.number[string(head)]
	if !ok {
		if h.number == nil {
			h.number = map[string]int{}
		}
		i = len(h.number)
		h.number[string(head)] = i
		if i > 0 {
			h.list = append(h.list, ',')
		}
		h.list = append(h.list, head...)
	}
	return i
}

// AppendJSON appends the node as data: a text as a string, an element as a list of the number of its head, an object with
// its other attributes where it has some, and what is in it. There is no "<" in it, so that it can stand in a script of a
// page.
func (n Node) AppendJSON(b []byte, heads *Heads) []byte {
	if n.tag == "" {
		return appendString(b, n.text)
	}
	b = strconv.AppendInt(append(b, '['), int64(heads.of(n)), 10)
	b = appendAttributes(b, n.attributes, false)
	for _, k := range n.inner {
		b = k.AppendJSON(append(b, ','), heads)
	}
	return append(b, ']')
}

// appendAttributes appends an object with the attributes that are common, or those that are not; nothing where there are none.
func appendAttributes(b []byte, attributes []Attr, those bool) []byte {
	first := true
	for _, a := range attributes {
		if common[a.Name] != those {
			continue
		}
		if first {
			b = append(b, ",{"...)
		} else {
			b = append(b, ',')
		}
		first = false
		b = appendString(b, a.Name)
		b = appendString(append(b, ':'), a.Value)
	}
	if !first {
		b = append(b, '}')
	}
	return b
}

func appendString(b []byte, s string) []byte {
	quoted, _ := json.Marshal(s) // a string cannot fail; < > & and the line ends of scripts are escaped
	return append(b, quoted...)
}
