package readers

import (
	"reflect"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, md, want string }{
		{"emphasis, links, code", "We *will* [not](https://a.example \"title\") **go** to `Holm`, ![a picture](x.png) or <https://b.example>.", "We will not go to Holm, or https://b.example."},
		{"escapes and entities", `\[03:57\] We go &mdash; \*now\* &amp; then.`, "[03:57] We go — *now* & then."},
		{"wrapped lines", "We go\nto the harbour.", "We go to the harbour."},
		{"turns on lines of their own", "**Ilse Marr:** We go.\n**Tomas Birk:** No.\n[00:12] Ilse Marr: Yes.", "Ilse Marr: We go.\nTomas Birk: No.\n[00:12] Ilse Marr: Yes."},
		{"struck words", "We will ~~not~~ go <del>today</del> <s>or</s> now.", "We will go now."},
		{"blocks", "# Head\n\n> We go.\n>\n> Now.\n\n1. One.\n2. Two.\n\n- Three.\n\n---\n\n| a | b |\n|---|---|\n| Four. | Five. |", "Head\n\n> We go.\n>\n> Now.\n\n1. One.\n\n2. Two.\n\nThree.\n\na\n\nb\n\nFour.\n\nFive."},
		{"a note", "We go.[^n] Soon.\n\n[^n]: Said on Monday.", "We go. Soon.\n\nSaid on Monday."},
		{"HTML", "<div hidden>x</div>\n\n<p>We <b>go</b>.</p>\n\n<!-- a remark -->\n\nNow.<br>Then. She said <q>no</q>.", "We go.\n\nNow.\nThen. She said “no”."},
		{"code", "```\nWe go\nnow.\n```", "We go\nnow."},
	} {
		docs, err := Read("a.md", []byte(c.md), Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := strings.TrimSuffix(docs[0].Text, "\n"); got != c.want || docs[0].Format != "markdown" {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// The front matter is no text, and lines are those of the file.
func TestFrontMatter(t *testing.T) {
	docs, err := Read("a.markdown", []byte("---\ntitle: \"Ferry: closed\"\nauthor: Inga Birk\ntags:\n  - title: none\n---\n\nOne.\n\nTwo\nthree.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	want := []core.Landmark{{At: 0, Kind: core.LineMark, N: 8}, {At: 6, Kind: core.LineMark, N: 10}, {At: 10, Kind: core.LineMark, N: 11}}
	if d.Text != "One.\n\nTwo three.\n" || d.Title != "Ferry: closed" || d.Author != "Inga Birk" || !reflect.DeepEqual(d.Places, want) {
		t.Errorf("%+v", d)
	}
	if docs, _ := Read("a.md", []byte("---\n\nOne.\n"), Options{}); docs[0].Text != "One.\n" {
		t.Errorf("a rule at the head was taken for front matter: %q", docs[0].Text)
	}
}

func TestEPUB(t *testing.T) {
	container := `<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`
	opf := `<package xmlns:dc="dc"><metadata><dc:title>Winter</dc:title><dc:creator>Inga Birk</dc:creator><dc:language>de</dc:language></metadata><manifest>
<item id="b" href="b%201.xhtml" media-type="application/xhtml+xml"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="x" href="x.xhtml" media-type="application/xhtml+xml"/>
<item id="i" href="i.svg" media-type="image/svg+xml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="i"/><itemref idref="x" linear="no"/><itemref idref="b"/></spine></package>`
	page := func(s string) string {
		return `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>` + s + `</body></html>`
	}
	book := func(more ...string) []byte {
		return pack(t, append([]string{"mimetype", "application/epub+zip", "META-INF/container.xml", container, "OPS/book.opf", opf,
			"OPS/b 1.xhtml", page(`<p>Second.<a epub:type="noteref" href="#n">1</a><span epub:type="pagebreak">12</span></p>`),
			"OPS/a.xhtml", page(`<a id="top"/><p>First &eacute; <q>so</q>.</p>`), "OPS/nav.xhtml", page("<p>Contents</p>"), "OPS/x.xhtml", page("<p>Beside</p>")}, more...)...)
	}
	docs, err := Read("a.epub", book(), Options{})
	if err != nil || docs[0].Text != "First é „so“.\n\nSecond.\n" || docs[0].Title != "Winter" || docs[0].Author != "Inga Birk" {
		t.Errorf("%+v, %v", docs, err)
	}
	font := `<encryption><EncryptedData><CipherData><CipherReference URI="OPS/font.otf"/></CipherData></EncryptedData></encryption>`
	if _, err := Read("a.epub", book("META-INF/encryption.xml", font), Options{}); err != nil {
		t.Errorf("a book with a hidden font: %v", err)
	}
	if _, err := Read("a.epub", book("META-INF/encryption.xml", strings.Replace(font, "font.otf", "a.xhtml", 1)), Options{}); err == nil || err.(*Trouble).Kind != Encrypted {
		t.Errorf("a locked book: %v", err)
	}
}
