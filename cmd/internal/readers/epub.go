package readers

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"
)

// isEPUB reports whether the file is a book of EPUB (W3C EPUB 3.3, OCF): its first part is stored and names its type.
func isEPUB(in *input) bool {
	if !zipped(in.data) {
		return false
	}
	if bytes.Contains(in.data[:min(len(in.data), 256)], []byte("mimetypeapplication/epub+zip")) {
		return true
	}
	a, err := in.unzip()
	if err != nil {
		return extension(in.name) == ".epub"
	}
	return a.has("META-INF/container.xml")
}

// A book is what the package document of an EPUB says.
type book struct {
	Document
	items map[string]item // by id
	spine []string        // ids, in reading order, without those that stand beside it
}

type item struct{ target, media, properties string }

// readEPUB reads the documents of a book in reading order, without the table of contents and the cover.
func readEPUB(in *input) ([]Document, error) {
	a, err := in.unzip()
	if err != nil {
		return nil, err
	}
	container, err := a.read("META-INF/container.xml")
	if err != nil {
		return nil, err
	}
	root := rootFile(container)
	opf, err := a.read(root)
	if err != nil {
		return nil, err
	}
	b, err := packageDocument(opf, root, in.limits)
	if err != nil {
		return nil, err
	}
	if m, err := a.read("META-INF/encryption.xml"); err == nil && bytes.Contains(m, []byte("EncryptedData")) && encrypts(m, b, root) {
		return nil, &Trouble{Encrypted, "", "it is encrypted (digital rights management)"}
	}
	p := newPaper()
	var trouble error
	for _, id := range b.spine {
		it, ok := b.items[id]
		if !ok || slices.Contains(strings.Fields(it.properties), "nav") || !strings.Contains(it.media, "html") && !strings.Contains(it.media, "xml") || strings.Contains(it.media, "svg") {
			continue
		}
		data, err := a.read(it.target)
		if err != nil {
			trouble = err
			continue
		}
		chapter, err := bookChapter(data, b.Language, in)
		if err != nil {
			trouble = err
			continue
		}
		p.block()
		p.append(chapter)
	}
	if p.empty() && trouble != nil {
		return nil, trouble
	}
	d := p.document()
	d.Title, d.Author, d.Date, d.Language, d.Outlet = b.Title, b.Author, b.Date, b.Language, b.Outlet
	if trouble != nil {
		d.tell("a part of the book could not be read: " + trouble.Error())
	}
	return []Document{d}, nil
}

// bookChapter reads one document of a book. XHTML is read as HTML: what books call XHTML often is not.
func bookChapter(data []byte, language string, in *input) (*paper, error) {
	part := &input{data: data, limits: in.limits}
	t, err := part.decode("")
	if err != nil {
		return nil, err
	}
	root, err := parseHTML(selfClosed(t.text))
	if err != nil {
		return nil, err
	}
	g := &page{paper: newPaper(), root: root, original: in.original(), book: true}
	g.language = language
	g.walk(root)
	return g.paper, nil
}

// selfClosed gives elements that XML closes in themselves an end that HTML sees: an empty <a/> or <title/> would
// otherwise take in all that follows.
func selfClosed(s string) string {
	if !strings.Contains(s, "/>") {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, "/>")
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		open := strings.LastIndexByte(s[:i], '<')
		name := ""
		if open >= 0 {
			name = s[open+1 : i]
			if j := strings.IndexAny(name, " \t\r\n"); j >= 0 {
				name = name[:j]
			}
		}
		switch strings.ToLower(name) {
		case "", "br", "hr", "img", "meta", "link", "input", "col", "area", "base", "embed", "param", "source", "track", "wbr":
			b.WriteString(s[:i+2])
		default:
			if open < 0 || strings.ContainsAny(name, "<>/!?") {
				b.WriteString(s[:i+2])
				break
			}
			b.WriteString(s[:i])
			b.WriteString("></" + name + ">")
		}
		s = s[i+2:]
	}
}

// rootFile returns the name of the package document.
func rootFile(container []byte) (name string) {
	w := newWalker(container, "META-INF/container.xml", Limits{})
	var v visitor
	v.start = func(e xml.StartElement) error {
		if e.Name.Local == "rootfile" && name == "" {
			name = unescape(attr(e, "full-path"))
		}
		return w.children(v)
	}
	_ = w.children(v) // a name that was found is enough
	return name
}

// packageDocument reads the manifest, the spine and what the book tells of itself.
func packageDocument(opf []byte, name string, l Limits) (*book, error) {
	b, placed := &book{items: map[string]item{}}, map[string]bool{}
	w := newWalker(opf, name, l)
	var v visitor
	v.start = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "item":
			b.items[attr(e, "id")] = item{resolve(name, attr(e, "href")), attr(e, "media-type"), attr(e, "properties")}
		case "itemref":
			// A book has each document once (EPUB 3.3, 5.7.1); one that names it a thousand times is not unpacked so often.
			if id := attr(e, "idref"); attr(e, "linear") != "no" && !placed[id] {
				placed[id] = true
				b.spine = append(b.spine, id)
			}
		case "title", "creator", "date", "language", "publisher":
			s, err := w.words()
			set(map[string]*string{"title": &b.Title, "creator": &b.Author, "date": &b.Date, "language": &b.Language, "publisher": &b.Outlet}[e.Name.Local], s)
			return err
		}
		return w.children(v)
	}
	return b, w.children(v)
}

// encrypts reports whether a document of the reading order is encrypted: fonts often are, and need not be read.
func encrypts(encryption []byte, b *book, root string) bool {
	w := newWalker(encryption, "META-INF/encryption.xml", Limits{})
	locked := map[string]bool{}
	var v visitor
	v.start = func(e xml.StartElement) error {
		if e.Name.Local == "CipherReference" {
			locked[strings.TrimPrefix(unescape(attr(e, "URI")), "/")] = true
		}
		return w.children(v)
	}
	_ = w.children(v) // what was found is enough
	for _, id := range b.spine {
		if locked[b.items[id].target] {
			return true
		}
	}
	return locked[root]
}
