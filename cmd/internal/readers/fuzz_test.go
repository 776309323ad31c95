package readers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// check holds what every reader owes: text or a trouble of one line, valid text, and places inside it, in order.
func check(t *testing.T, name string, data []byte, o Options) {
	docs, err := Read(name, data, o)
	if err != nil {
		if len(docs) > 0 || err.Error() == "" || strings.Contains(err.Error(), "\n") {
			t.Fatalf("%d documents and %q", len(docs), err)
		}
		return
	}
	for _, d := range docs {
		if d.Encoding == "" && !utf8.ValidString(d.Text) {
			t.Fatalf("%s: the text is no UTF-8: %q", d.Format, d.Text)
		}
		last := 0
		for _, p := range d.Places {
			if p.At < 0 || p.At > len(d.Text) {
				t.Fatalf("%s: a place at %d of %d", d.Format, p.At, len(d.Text))
			}
			last = max(last, p.At)
		}
		for _, m := range d.Markup {
			if m.Start < 0 || m.End < m.Start || m.End > len(d.Text) {
				t.Fatalf("%s: markup at %v of %d", d.Format, m, len(d.Text))
			}
		}
	}
}

// small keeps what a fuzzer makes from unpacking to gigabytes.
var small = Limits{Size: 1 << 20, Expanded: 1 << 20, Entries: 200, Depth: 64}

func seed(f *testing.F, pattern string) {
	files, _ := filepath.Glob("testdata/ferry/" + pattern)
	for _, name := range files {
		if b, err := os.ReadFile(name); err == nil {
			f.Add(b)
		}
	}
}

func FuzzDOCX(f *testing.F) {
	f.Add(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl>`)
	f.Add(p(`<w:r><w:fldChar w:fldCharType="begin"/><mc:AlternateContent><mc:Choice>` + box + `</mc:Choice></mc:AlternateContent></w:r>`))
	f.Fuzz(func(t *testing.T, body string) { check(t, "a.docx", word(t, body), Options{Limits: small}) })
}

func FuzzODT(f *testing.F) {
	f.Add(`<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>a</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p><text:change text:change-id="c"/></text:p>`)
	f.Fuzz(func(t *testing.T, content string) {
		check(t, "a.odt", odtOf(t, content), Options{Limits: small, Tracked: "original"})
	})
}

func FuzzArchive(f *testing.F) {
	seed(f, "*.epub")
	seed(f, "pandoc.docx")
	seed(f, "libreoffice.odt")
	f.Fuzz(func(t *testing.T, b []byte) { check(t, "a.zip", b, Options{Limits: small}) })
}

func FuzzRTF(f *testing.F) {
	seed(f, "*.rtf")
	f.Add([]byte(`{\rtf1{\fonttbl{\f0\fcharset128 a;}}\f0\'93\u8217{\'92}{\*\footnote{\shp{\*\shpinst{\shptxt a}}}}\bin3`))
	f.Fuzz(func(t *testing.T, b []byte) { check(t, "a.rtf", append([]byte(`{\rtf`), b...), Options{Limits: small}) })
}

func FuzzHTML(f *testing.F) {
	seed(f, "*.html")
	f.Add([]byte(newsPage))
	f.Fuzz(func(t *testing.T, b []byte) {
		check(t, "a.html", append([]byte("<!doctype html>"), b...), Options{Limits: small})
	})
}

func FuzzMarkdown(f *testing.F) {
	seed(f, "*.md")
	f.Add([]byte("a[^1] <del>b\n\n[^1]: > - c\n\n<div><q>d"))
	f.Fuzz(func(t *testing.T, b []byte) { check(t, "a.md", b, Options{Limits: small}) })
}

func FuzzEncoding(f *testing.F) {
	for _, s := range tongues {
		f.Add([]byte(s), "")
	}
	f.Add([]byte("\xff\xfea\x00"), "")
	f.Add([]byte("\x93a\x92"), "macintosh")
	f.Fuzz(func(t *testing.T, b []byte, name string) {
		check(t, "a.txt", b, Options{Encoding: name, Limits: small})
	})
}
