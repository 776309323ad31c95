package main

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
)

const (
	// hostileTime bounds the work that a file makes, in processor time: the whole of a page of text takes a hundredth.
	hostileTime = 30 * time.Second
	// hostileMemory bounds what the process holds at most, in bytes: the limit of what an archive may unpack to, its text
	// and the words of it. The files themselves are a few kilobytes, but for those that say more.
	hostileMemory = 1 << 30
)

// TestHostileFiles runs the command on files that were made to hurt, as a draft that one source is checked against would
// be: each is read or refused in one line that names it, in bounded time and memory, and the sound source beside it is
// read all the same.
func TestHostileFiles(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	draft, sound := filepath.Join(dir, "draft.txt"), filepath.Join(dir, "sound.txt")
	put(t, draft, "Rik Olsen said: “The north lane will stay shut until the frost has gone.”\n", 0o666)
	put(t, sound, "RIK OLSEN: The north lane will stay shut until the frost has gone.\n", 0o666)
	files := hostileFiles()
	if len(files) < 30 {
		t.Fatalf("%d files", len(files))
	}
	for _, f := range files {
		t.Run(f.name, func(t *testing.T) {
			path := filepath.Join(dir, f.name)
			if err := os.WriteFile(path, f.make(), 0o666); err != nil {
				t.Fatal(err)
			}
			defer os.Remove(path)
			ctx, stop := context.WithTimeout(t.Context(), 8*hostileTime)
			defer stop()
			cmd := exec.CommandContext(ctx, self, "check", draft, "--source", path, "--source", sound, "--format", "json", "--fail-on", "never")
			cmd.Args[0] = "quotedrift"
			var stdout, stderr bytes.Buffer
			cmd.Stdout, cmd.Stderr = &stdout, &stderr
			_ = cmd.Run()
			state := cmd.ProcessState
			used := state.SysUsage().(*syscall.Rusage)
			held, took := used.Maxrss<<10, state.UserTime()+state.SystemTime()
			t.Logf("exit %d, %v, %d MB, %q", state.ExitCode(), took.Round(time.Millisecond), held>>20, stderr.String())
			if held > hostileMemory {
				t.Errorf("it holds %d MB", held>>20)
			}
			if took > hostileTime {
				t.Errorf("it takes %v", took)
			}
			told := strings.TrimSpace(stderr.String())
			switch {
			case state.ExitCode() == 2 && (strings.Contains(told, "\n") || !strings.Contains(told, f.name) || len(told) > 400):
				t.Errorf("it is refused with %q", told)
			case state.ExitCode() != 2 && state.ExitCode() != 0:
				t.Errorf("exit code %d: %.400s", state.ExitCode(), told)
			case f.refused && state.ExitCode() != 2:
				t.Error("it is read")
			}
			if !strings.Contains(stdout.String(), `"verdict":"verbatim"`) && !strings.Contains(stdout.String(), `"verdict": "verbatim"`) {
				t.Errorf("the sound source was not read: %.200s", stdout.String())
			}
		})
	}
}

// A hostileFile is a file that was made to hurt.
type hostileFile struct {
	name    string
	refused bool // nothing of it can be read
	make    func() []byte
}

func hostileFiles() []hostileFile {
	many := strings.Repeat
	text := func(s string) func() []byte { return func() []byte { return []byte(s) } }
	const n = 200_000
	laughs := `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "` + many("&a;", 50) + `"><!ENTITY c "` + many("&b;", 50) + `"><!ENTITY d "` +
		many("&c;", 50) + `"><!ENTITY e "` + many("&d;", 50) + `">]>`
	return []hostileFile{
		// Archives.
		{"bomb.docx", true, func() []byte { return archived(wordParts(""), part{"word/document.xml", zeros(1 << 30)}) }},
		{"nested.docx", true, func() []byte {
			inner := archived(nil, part{"word/document.xml", zeros(256 << 20)})
			for range 5 {
				inner = archived(nil, part{"word/document.xml", bytes.NewReader(inner)})
			}
			return archived(wordParts(""), part{"word/document.xml", bytes.NewReader(inner)})
		}},
		{"parts.docx", true, func() []byte {
			var parts []part
			for i := range 25_000 {
				parts = append(parts, part{fmt.Sprint("word/", i, ".xml"), strings.NewReader("<a/>")})
			}
			return archived(append(wordParts("<w:p/>"), parts...))
		}},
		{"sizes.docx", true, func() []byte {
			b := archived(wordParts("<w:p><w:r><w:t>" + many("a ", n) + "</w:t></w:r></w:p>"))
			for at := 0; ; at++ { // sizes of the table of contents
				k := bytes.Index(b[at:], []byte("PK\x01\x02"))
				if k < 0 {
					return b
				}
				at += k
				binary.LittleEndian.PutUint32(b[at+20:], 3)
				binary.LittleEndian.PutUint32(b[at+24:], 1<<31)
			}
		}},
		{"cut.docx", true, func() []byte { b := archived(wordParts("<w:p/>")); return b[:len(b)/2] }},
		{"laughs.docx", false, func() []byte {
			return archived(wordParts(""), part{"word/document.xml", strings.NewReader(laughs + `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`)})
		}},
		{"deep.docx", true, func() []byte { return archived(wordParts(many("<w:tbl><w:tr><w:tc>", n))) }},
		{"cells.docx", false, func() []byte {
			return archived(wordParts("<w:tbl><w:tr>" + many("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", n/4) + "</w:tr></w:tbl>"))
		}},
		{"relations.docx", false, func() []byte {
			return archived(wordParts("<w:p><w:r><w:t>A lane.</w:t></w:r></w:p>"), part{"word/_rels/document.xml.rels", strings.NewReader(relations(
				many(`<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="document.xml"/>`, 2000)))})
		}},
		{"spaces.odt", false, func() []byte { return archived(odtParts(many(`<text:p>a<text:s text:c="2000000000"/>b</text:p>`, 50))) }},
		{"repeated.odt", false, func() []byte {
			return archived(odtParts(`<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>`))
		}},
		{"deep.odt", true, func() []byte { return archived(odtParts(many("<text:span>", n))) }},
		{"spine.epub", false, func() []byte {
			return archived(epubParts(many(`<itemref idref="a"/>`, n), "<p>"+many("a lane ", n)+"</p>"))
		}},
		{"items.epub", true, func() []byte {
			var items, refs strings.Builder
			for i := range 15_000 {
				fmt.Fprintf(&items, `<item id="i%d" href="none%d.xhtml" media-type="application/xhtml+xml"/>`, i, i)
				fmt.Fprintf(&refs, `<itemref idref="i%d"/>`, i)
			}
			parts := epubParts(refs.String()+"</spine><manifest>"+items.String()+"</manifest><spine>", "<p>a</p>")
			for i := range 15_000 {
				parts = append(parts, part{fmt.Sprint("x", i), strings.NewReader("")})
			}
			return archived(parts)
		}},
		// Pages and data.
		{"deep.html", false, text("<!doctype html>" + many("<div><table><td>", n) + "A lane.")},
		{"attributes.html", false, text("<!doctype html><p " + many("a=b ", 5*n) + ">A lane.")},
		{"entities.html", false, text("<!doctype html><p>" + many("&#x200b;&nbsp;", n) + "A lane.")},
		{"laughs.ttml", false, text(`<?xml version="1.0"?>` + laughs + `<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="0s" end="1s">&e;</p></div></body></tt>`)},
		{"laughs.xml", false, text(`<?xml version="1.0"?>` + laughs + `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u who="#a">&e;</u></body></text></TEI>`)},
		{"deep.xml", false, text(`<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>` + many("<div>", n))},
		{"deep.json", false, text(many(`[`, 10*n))},
		{"deeper.json", false, text(many(`{"segments":[`, n))},
		{"number.json", false, text(`{"segments":[{"start":1e308,"end":` + many("9", n) + `,"text":"a lane"}]}`)},
		{"columns.csv", false, text("start,end,text" + many(",x", n) + "\n" + many("1,2,a lane"+many(",", n)+"\n", 4))},
		{"quote.csv", false, text("start,end,text\n1,2,\"" + many("a lane,\n", n))},
		{"feed.xml", false, text(`<rss version="2.0"><channel>` + many("<item><title>a</title><description>&lt;p&gt;a lane</description></item>", n/20) + `</channel></rss>`)},
		{"times.srt", false, text(many("1\n99:59:59,999 --> 00:00:00,000\na lane\n\n", n/4))},
		{"arrows.vtt", false, text("WEBVTT\n\n" + many("00:00.000 --> 00:00.000 ", n/4))},
		{"bin.rtf", false, text(`{\rtf1 A lane.{\pict\bin2000000000 ` + many("x", n))},
		{"groups.rtf", true, text(`{\rtf1 ` + many(`{\*\a`, n))},
		{"numbers.rtf", false, text(`{\rtf1 ` + many(`\u-99999999999999999999?\uc2147483647 `, n/10) + `A lane.}`)},
		// Papers.
		{"kids.pdf", false, func() []byte {
			return paper("<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 2000000000>>", "<<>>", "", nil)
		}},
		{"previous.pdf", false, func() []byte {
			return bytes.Replace(paper("", "", "BT /F 12 Tf (A lane) Tj ET", nil), []byte("trailer<<"), []byte("trailer<</Prev 9 "), 1)
		}},
		{"forms.pdf", false, func() []byte {
			return paper("", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>", "/X Do /X Do",
				[]string{"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream"})
		}},
		{"bomb.pdf", false, func() []byte {
			var b bytes.Buffer
			z := zlib.NewWriter(&b)
			_, _ = io.Copy(z, zeros(600<<20))
			_ = z.Close()
			return paper("", "", "", nil, fmt.Sprintf("<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream", b.Len(), b.String()))
		}},
		{"image.pdf", false, func() []byte {
			return paper("", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>", "/X Do",
				[]string{"<</Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent 16/ColorSpace/DeviceRGB/Length 3>>stream\nabc\nendstream"})
		}},
		{"length.pdf", false, func() []byte {
			return bytes.Replace(paper("", "", "BT /F 12 Tf (A lane) Tj ET", nil), []byte("/Length 26"), []byte("/Length 2000000000"), 1)
		}},
		{"cut.pdf", true, func() []byte { return []byte("%PDF-1.7\n" + many("1 0 obj [", n)) }},
		{"glyphs.pdf", true, func() []byte { return paper("", "", "BT /F 1 Tf "+many("(aaaaaaaaaaaaaaaaaaaa) Tj ", n/4)+"ET", nil) }},
		{"letters.pdf", false, func() []byte {
			return paper("", "", "BT /F 1 Tf "+many("(aaaaaaaaaaaaaaaaaaaa) Tj ", n/40)+"ET", nil)
		}},
		// Text.
		{"nul.txt", false, text(many("\x00", 5*n))},
		{"line.txt", false, text(many("the north lane ", 2*n))},
		{"marks.txt", false, text(many("“‘„«", n/2))},
		{"labels.txt", false, text(many("A: ", n))},
		{"fields.txt", false, text("From: Ann Lee\n" + many("To: a\n", n/2) + many("> ", n))},
		{"brackets.txt", false, text(many("[", n) + many("(", n))},
		{"wide.txt", false, text("\xff\xfe" + many("\x00\xd8", n))},
		{"blank.txt", true, text(many(" \n", 5*n))},
	}
}

// A part is a file in an archive.
type part struct {
	name string
	body io.Reader
}

// zeros are so many bytes that compress to nearly nothing.
func zeros(n int64) io.Reader { return io.LimitReader(zero{}, n) }

type zero struct{}

func (zero) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// archived packs the parts; one whose name comes again takes the place of the first.
func archived(parts []part, more ...part) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range parts {
		for _, m := range more {
			if m.name == p.name {
				p.body = nil
			}
		}
		if p.body == nil {
			continue
		}
		w, _ := z.Create(p.name)
		_, _ = io.Copy(w, p.body)
	}
	for _, p := range more {
		w, _ := z.Create(p.name)
		_, _ = io.Copy(w, p.body)
	}
	_ = z.Close()
	return b.Bytes()
}

func relations(s string) string {
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + s + `</Relationships>`
}

func wordParts(body string) []part {
	return []part{
		{"[Content_Types].xml", strings.NewReader(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`)},
		{"_rels/.rels", strings.NewReader(relations(`<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`))},
		{"word/document.xml", strings.NewReader(`<w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`)},
	}
}

func odtParts(body string) []part {
	return []part{
		{"mimetype", strings.NewReader("application/vnd.oasis.opendocument.text")},
		{"content.xml", strings.NewReader(`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>` +
			body + `</office:text></office:body></office:document-content>`)},
	}
}

func epubParts(spine, page string) []part {
	return []part{
		{"mimetype", strings.NewReader("application/epub+zip")},
		{"META-INF/container.xml", strings.NewReader(`<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`)},
		{"b.opf", strings.NewReader(`<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine>` + spine + `</spine></package>`)},
		{"a.xhtml", strings.NewReader(`<html xmlns="http://www.w3.org/1999/xhtml"><body>` + page + `</body></html>`)},
	}
}

// paper writes a PDF of one page: the tree of its pages, the page and what is on it may be others, and objects from 6 on
// may follow. A last string is the whole object of what is on the page.
func paper(tree, page, content string, more []string, stream ...string) []byte {
	if tree == "" {
		tree = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	}
	if page == "" {
		page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
	}
	on := fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content)
	if len(stream) > 0 {
		on = stream[0]
	}
	return corpus.PDF(append([]string{"<</Type/Catalog/Pages 2 0 R>>", tree, page, on, "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"}, more...)...)
}
