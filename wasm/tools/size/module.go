package main

import (
	"encoding/binary"
	"errors"
	"strings"
)

var errNotModule = errors.New("this is not a module with the names of its functions")

// A function is one of a module.
type function struct {
	name string
	body []byte
}

// read takes the functions out of a module, and its data (WebAssembly Core Specification 2.0, section 5.5,
// and appendix 7.4 for the names).
func read(m []byte) (functions []function, data []byte, err error) {
	defer func() {
		if recover() != nil { // an index past the end: a short file
			err = errNotModule
		}
	}()
	imports := 0
	names := map[int]string{}
	for rest := m[8:]; len(rest) > 0; {
		id := rest[0]
		size, n := binary.Uvarint(rest[1:])
		b := &reader{rest[1+n : 1+n+int(size)]}
		rest = rest[1+n+int(size):]
		switch id {
		case 0:
			if string(b.take(b.number())) == "name" {
				b.names(names)
			}
		case 2:
			imports = b.number() // all imports of Go's modules are functions
		case 10:
			for range b.number() {
				functions = append(functions, function{body: b.take(b.number())})
			}
		case 11:
			data = b.rest
		}
	}
	if len(names) == 0 {
		return nil, nil, errNotModule
	}
	for i := range functions {
		functions[i].name = names[imports+i]
	}
	return functions, data, nil
}

// A reader takes numbers and bytes from the front of a section.
type reader struct{ rest []byte }

func (r *reader) number() int {
	v, n := binary.Uvarint(r.rest)
	r.rest = r.rest[n:]
	return int(v)
}

func (r *reader) take(n int) []byte {
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// names reads the part of the name section that is about functions.
func (r *reader) names(to map[int]string) {
	for len(r.rest) > 0 {
		kind := r.take(1)[0]
		part := reader{r.take(r.number())}
		if kind != 1 {
			continue
		}
		for range part.number() {
			at := part.number()
			to[at] = string(part.take(part.number()))
		}
	}
}

// packageOf is the package of a function. The linker writes all that is neither letter, digit nor point as "_", so a
// path keeps its words and loses its slashes; the point before a name in the package is the last before a bracket or
// a receiver, and a domain's points come first.
func packageOf(name string) string {
	const own, domain = "github.com_quotedrift_quotedrift_", "github.com_"
	switch {
	case strings.HasPrefix(name, own):
		p, _, _ := strings.Cut(name[len(own):], ".")
		return strings.ReplaceAll(p, "_", "/")
	case strings.HasPrefix(name, domain):
		p, _, _ := strings.Cut(name[len(domain):], ".")
		return domain + p
	case strings.HasPrefix(name, "golang.org_"):
		p, _, _ := strings.Cut(name[len("golang.org_"):], ".")
		return "golang.org_" + p
	}
	p, _, found := strings.Cut(name, ".")
	if !found {
		return "(stubs of the linker)"
	}
	return p
}
