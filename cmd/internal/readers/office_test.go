package readers

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// pack makes a ZIP archive of names and contents, in their order. The first part is stored, as a mimetype is.
func pack(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(parts); i += 2 {
		w, err := z.CreateHeader(&zip.FileHeader{Name: parts[i], Method: []uint16{zip.Store, zip.Deflate}[min(i, 1)]})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const (
	contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
	rels         = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	wordRels     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
<Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="/word/footnotes.xml"/>
<Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/></Relationships>`
	wordStyles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Kopf"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style><w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style></w:styles>`
	wordNotes = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Said on Monday.</w:t></w:r></w:p></w:footnote></w:footnotes>`
	chunk = `<html><body><p>From a <b>content</b> system.</p></body></html>`
)

func word(t testing.TB, body string) []byte {
	return pack(t, "[Content_Types].xml", contentTypes, "_rels/.rels", rels, "word/_rels/document.xml.rels", wordRels, "word/styles.xml", wordStyles,
		"word/footnotes.xml", wordNotes, "word/chunk.html", chunk,
		"word/comments.xml", `<w:comments xmlns:w="w"><w:comment w:id="0"><w:p><w:r><w:t>A remark.</w:t></w:r></w:p></w:comment></w:comments>`,
		"word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc" xmlns:r="r"><w:body>`+body+`</w:body></w:document>`)
}

// r is a run, p a paragraph of runs.
func r(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }

func p(runs ...string) string { return `<w:p>` + strings.Join(runs, "") + `</w:p>` }

const box = `<w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent>`

// What Word writes: each case is a way in which a reader has gone wrong.
func TestDOCX(t *testing.T) {
	for _, c := range []struct{ name, body, want, original string }{
		{"a word cut into runs", p(r("We wo"), `<w:proofErr w:type="spellStart"/>`, r("n’t go.")), "We won’t go.", ""},
		{"a deletion", p(r("We will "), `<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>`, r("go.")), "We will go.", "We will not go."},
		{"a deletion between two spaces", p(r("We will "), `<w:del w:id="1"><w:r><w:delText>not</w:delText></w:r></w:del>`, r(" go.")), "We will go.", "We will not go."},
		{"an insertion", p(r("We will "), `<w:ins w:id="1">`+r("not ")+`</w:ins>`, r("go.")), "We will not go.", "We will go."},
		{"moved words", p(`<w:moveFrom>`+r("Today ")+`</w:moveFrom>`, r("we go"), `<w:moveTo>`+r(" today")+`</w:moveTo>`, r(".")), "we go today.", "Today we go."},
		{"a deleted mark of a paragraph", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + r("We will ") + `</w:p>` + p(r("go.")), "We will go.", "We will\n\ngo."},
		{"an inserted mark of a paragraph", `<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>` + r("We will.") + `</w:p>` + p(r(" And go.")), "We will.\n\nAnd go.", "We will. And go."},
		{"a deleted row", `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>` + p(r("Gone.")) + `</w:tc></w:tr><w:tr><w:tc>` + p(r("Here.")) + `</w:tc></w:tr></w:tbl>`, "Here.", "Gone.\n\nHere."},
		{"a field in a field", p(r("See "), `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>`,
			r("hidden"), `<w:r><w:fldChar w:fldCharType="separate"/></w:r>`, r("inner"), `<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`, r("the page"),
			`<w:r><w:fldChar w:fldCharType="end"/></w:r>`, r(".")), "See the page.", ""},
		{"a text box written twice", p(r("One "), `<w:r><mc:AlternateContent><mc:Choice>`+box+`</mc:Choice><mc:Fallback>`+box+`</mc:Fallback></mc:AlternateContent></w:r>`, r("sentence.")), "One sentence.\n\nA box.", ""},
		{"a text box in the fallback alone", p(r("One "), `<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback>`+box+`</mc:Fallback></mc:AlternateContent></w:r>`, r("sentence.")), "One sentence.\n\nA box.", ""},
		{"a note", p(r("We go."), `<w:r><w:footnoteReference w:id="1"/></w:r>`, r(" Soon.")), "We go. Soon.\n\nSaid on Monday.", ""},
		{"a comment", p(`<w:commentRangeStart w:id="0"/>`, r("We go."), `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`), "We go.", ""},
		{"a sign of a note by hand", p(r("We go."), `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>`, r(" On 10"), `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>`, r(" m"),
			`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>`, r(" of the 1"), `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>st</w:t></w:r>`, r(".")), "We go. On 106 m2 of the 1st.", ""},
		{"hidden words", p(r("We "), `<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>go.</w:t></w:r>`), "We go.", ""},
		{"hyphens and tabs", p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>`, `<w:r><w:t>foreign</w:t><w:noBreakHyphen/><w:t>backed</w:t><w:tab/><w:t>or</w:t><w:softHyphen/><w:t>der</w:t></w:r>`), "foreign-backed order", ""},
		{"wrappers", `<w:sdt><w:sdtContent>` + p(`<w:smartTag>`+`<w:hyperlink>`+r("We")+`</w:hyperlink>`+`</w:smartTag>`, r(" go.")) + `</w:sdtContent></w:sdt>`, "We go.", ""},
		{"headings and block quotations by their names in every language", `<w:p><w:pPr><w:pStyle w:val="Eigene"/></w:pPr>` + r("Head") + `</w:p><w:p><w:pPr><w:pStyle w:val="Zitat"/></w:pPr>` + r("We go.") + `</w:p><w:p><w:pPr><w:pStyle w:val="Zitat"/></w:pPr>` + r("Now.") + `</w:p>`, "Head\n\n> We go.\n>\n> Now.", ""},
		{"a table of contents", `<w:p><w:pPr><w:pStyle w:val="V1"/></w:pPr>` + r("Head 3") + `</w:p>` + p(r("We go.")), "We go.", ""},
		{"a line break", p(r("SMITH"), `<w:r><w:br/></w:r>`, r("We go to the harbour in the early morning light"), `<w:r><w:br/></w:r>`, r("of spring.")), "SMITH\nWe go to the harbour in the early morning light of spring.", ""},
		{"a label before a line break", p(r("Inga Birk   0:03"), `<w:r><w:br/></w:r>`, r("so we go.")), "Inga Birk 0:03\nso we go.", ""},
		{"cells", `<w:tbl><w:tr><w:tc>` + p(r("One.")) + `</w:tc><w:tc>` + p(r("Two.")) + `</w:tc></w:tr></w:tbl>`, "One.\n\nTwo.", ""},
		{"a part of HTML", `<w:altChunk r:id="r4"/>`, "From a content system.", ""},
	} {
		for _, tracked := range []string{"accepted", "original"} {
			want := c.want
			if tracked == "original" && c.original != "" {
				want = c.original
			}
			docs, err := Read("a.docx", word(t, c.body), Options{Tracked: tracked})
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			} else if got := strings.TrimSuffix(docs[0].Text, "\n"); got != want || docs[0].Format != "docx" {
				t.Errorf("%s, %s: %q, want %q", c.name, tracked, got, want)
			} else if told := strings.Join(docs[0].Told, " "); strings.Contains(told, "tracked") != (c.original != "") {
				t.Errorf("%s: told %q", c.name, told)
			}
		}
	}
}

// The transcript of a meeting that is saved as a document has its times and names.
func TestMeeting(t *testing.T) {
	br := `<w:r><w:br/></w:r>`
	body := p(r("0:0:3.0 --&gt; 0:0:6.450"), br, r("Inga Birk"), br, r("Good morning everybody.")) +
		p(r("0:0:9.120 --&gt; 0:0:12.450"), br, r("Ilse Marr"), br, r("We go to the harbour in the early morning light"), br, r("of spring.")) +
		p(r("0:1:9.0 --&gt; 0:1:12.0"), br, r("Inga Birk"), br, r("so be it &amp; good."))
	want := "WEBVTT\n\n00:00:03.000 --> 00:00:06.450\n<v Inga Birk>Good morning everybody.\n\n" +
		"00:00:09.120 --> 00:00:12.450\n<v Ilse Marr>We go to the harbour in the early morning light of spring.\n\n" +
		"00:01:09.000 --> 00:01:12.000\n<v Inga Birk>so be it &amp; good.\n"
	docs, err := Read("a.docx", word(t, body), Options{})
	if err != nil || docs[0].Text != want || docs[0].Core != core.VTT {
		t.Errorf("%+v, %v", docs, err)
	}
	if docs, _ := Read("a.docx", word(t, p(r(strings.Repeat("We go to the harbour. ", 20)))+body), Options{}); docs[0].Core == core.VTT {
		t.Error("a document that has more than the transcript was taken for one")
	}
}

func odtOf(t testing.TB, content string) []byte {
	return pack(t, "mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", `<manifest/>`,
		"styles.xml", `<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t"><office:master-styles><style:header><text:p>Running head</text:p></style:header></office:master-styles></office:document-styles>`,
		"content.xml", `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:fo="f" xmlns:draw="d" xmlns:table="tb"><office:automatic-styles>
<style:style style:name="P1" style:parent-style-name="Quotations"/><style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>
<office:body><office:text>`+content+`</office:text></office:body></office:document-content>`)
}

// What LibreOffice writes.
func TestODT(t *testing.T) {
	tracked := `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/><text:p>not </text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c2"><text:insertion><office:change-info/></text:insertion></text:changed-region></text:tracked-changes>`
	for _, c := range []struct{ name, content, want, original string }{
		{"changes", tracked + `<text:p>We will <text:change text:change-id="c1"/>go<text:change-start text:change-id="c2"/> today<text:change-end text:change-id="c2"/>.</text:p>`, "We will go today.", "We will not go."},
		{"white space", `<text:p>We<text:s text:c="3"/>go<text:tab/>now.<text:soft-page-break/> Soon.</text:p>`, "We go now. Soon.", ""},
		{"a note and a comment", `<text:p>We go.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Said on Monday.</text:p></text:note-body></text:note> Soon.<office:annotation><text:p>A remark.</text:p></office:annotation></text:p>`, "We go. Soon.\n\nSaid on Monday.", ""},
		{"a frame in a sentence", `<text:p>One <draw:frame><draw:text-box><text:p>A box.</text:p></draw:text-box></draw:frame>sentence.</text:p>`, "One sentence.\n\nA box.", ""},
		{"hidden and raised words", `<text:p>We <text:span text:style-name="T1">secretly </text:span>go.<text:span text:style-name="T2">3</text:span></text:p>`, "We go.", ""},
		{"a heading, a block, contents", `<text:table-of-content><text:index-body><text:p>Head 1</text:p></text:index-body></text:table-of-content><text:h>Head</text:h><text:p text:style-name="P1">We go.</text:p>`, "Head\n\n> We go.", ""},
		{"cells and items", `<table:table><table:table-row><table:table-cell><text:p>One.</text:p></table:table-cell><table:covered-table-cell><text:p>Gone.</text:p></table:covered-table-cell></table:table-row></table:table><text:list><text:list-item><text:p>Two.</text:p></text:list-item></text:list>`, "One.\n\nTwo.", ""},
	} {
		for _, state := range []string{"accepted", "original"} {
			want := c.want
			if state == "original" && c.original != "" {
				want = c.original
			}
			docs, err := Read("a.odt", odtOf(t, c.content), Options{Tracked: state})
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			} else if got := strings.TrimSuffix(docs[0].Text, "\n"); got != want || docs[0].Format != "odt" {
				t.Errorf("%s, %s: %q, want %q", c.name, state, got, want)
			}
		}
	}
}

// What is no document, and why, in one line.
func TestRefused(t *testing.T) {
	whole := word(t, p(r("We go to the harbour in the morning, and nobody will stop us there.")))
	bomb := strings.Repeat(" ", 80<<20)
	for _, c := range []struct {
		name string
		data []byte
		kind Kind
		want string
	}{
		{"cut.docx", whole[:len(whole)/2], Damaged, "cut off"},
		{"locked.docx", []byte(compound + "\x00\x00E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00"), Encrypted, "encrypted"},
		{"old.docx", []byte(compound + "\x00\x00W\x00o\x00r\x00d"), Unknown, "old Office"},
		{"locked.odt", pack(t, "mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", `<m:encryption-data/>`, "content.xml", "\x00\x01"), Encrypted, "encrypted"},
		{"blank.docx", word(t, p()), Scan, "no words"},
		{"scan.docx", word(t, p(r("Page one"), `<w:r><w:drawing/></w:r>`)), Scan, "scan"},
		{"bomb.docx", word(t, p(r(bomb))), TooLarge, "unpacks"},
		{"deep.docx", word(t, strings.Repeat("<w:sdt>", 5000)+p(r("We go."))+strings.Repeat("</w:sdt>", 5000)), TooLarge, "nested"},
		{"broken.odt", odtOf(t, `<text:p>We go`+"\x00<"), Damaged, "content.xml"},
		{"sheet.xlsx", pack(t, "[Content_Types].xml", contentTypes, "xl/workbook.xml", "<a/>"), Unknown, "ZIP archive"},
		{"picture.png", []byte("\x89PNG\r\n\x1a\n"), NotText, "picture"},
	} {
		docs, err := Read(c.name, c.data, Options{})
		trouble, ok := err.(*Trouble)
		if !ok || trouble.Kind != c.kind || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") || docs != nil {
			t.Errorf("%s: %d documents, %v; want %q", c.name, len(docs), err, c.want)
		}
	}
}

// An entity is never expanded, and none from outside ever asked for.
func TestEntities(t *testing.T) {
	b := pack(t, "[Content_Types].xml", contentTypes, "_rels/.rels", rels, "word/document.xml",
		`<!DOCTYPE d [<!ENTITY a "ha ha ha"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body>`+p(r("We go &a; &b; now."))+`</w:body></w:document>`)
	docs, err := Read("a.docx", b, Options{})
	if err != nil || strings.Contains(docs[0].Text, "ha ha") || strings.Contains(docs[0].Text, "root") {
		t.Errorf("%v %v", docs, err)
	}
}
