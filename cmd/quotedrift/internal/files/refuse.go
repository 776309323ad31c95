package files

import (
	"bytes"
	"path/filepath"
	"strings"
)

const (
	asText   = "; convert it to plain text first"
	htmlText = "it is HTML, which is not read yet: tags would be taken for words; convert it to plain text first (pandoc -t plain, or save as text)"
)

// unread are extensions of files that hold text, but not as the words that people read.
var unread = map[string]string{
	".html":  htmlText,
	".htm":   htmlText,
	".xhtml": htmlText,
}

// magics are how files begin that hold no plain text.
var magics = []struct{ magic, reason string }{
	{"%PDF-", "it is a PDF" + asText + " (pdftotext)"},
	{"PK\x03\x04", "it is a ZIP archive, as DOCX, ODT and EPUB files are" + asText},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is an old Office document" + asText},
	{"{\\rtf", "it is RTF" + asText},
	{"\x1f\x8b", "it is compressed (gzip)" + asText},
	{"\xff\xfe\x00\x00", "it is UTF-32; save it as UTF-8"},
	{"\x00\x00\xfe\xff", "it is UTF-32; save it as UTF-8"},
	{"\xff\xfe", "it is UTF-16; save it as UTF-8, so that offsets are those of the file"},
	{"\xfe\xff", "it is UTF-16; save it as UTF-8, so that offsets are those of the file"},
}

// headLength is how much of a file is searched for NUL bytes, in bytes: as much as git looks at.
const headLength = 8000

// refuseName returns why a file of that name is not read, or "".
func refuseName(path string) string { return unread[strings.ToLower(filepath.Ext(path))] }

// refuse returns why content is not taken for text, or "".
func refuse(b []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(b, []byte(m.magic)) {
			return m.reason
		}
	}
	head := b[:min(len(b), headLength)]
	if bytes.IndexByte(head, 0) >= 0 {
		return "it is not text (it has NUL bytes)" + asText
	}
	start := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head[:min(len(head), 64)], []byte("\ufeff"))))
	if bytes.HasPrefix(start, []byte("<!doctype html")) || bytes.HasPrefix(start, []byte("<html")) {
		return htmlText
	}
	return ""
}
