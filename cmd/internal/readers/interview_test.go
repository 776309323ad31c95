package readers

import (
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// turnsOf are the words that a document gives to somebody else than those around them.
func turnsOf(d Document) (out []string) {
	for _, m := range d.Markup {
		if m.Kind == core.TurnMarkup {
			out = append(out, d.Text[m.Start:m.End])
		}
	}
	return out
}

// TestQuestions: what an interview asks is told by its type alone, in every format that has type.
func TestQuestions(t *testing.T) {
	faced := func(props, s string) string {
		return `<w:r><w:rPr>` + props + `</w:rPr><w:t>` + s + `</w:t></w:r>`
	}
	const asked, answered = "How did it start?", "By chance, in May."
	want := []string{asked, "And who paid?", "Tell us more. Was it cold?"}
	for _, c := range []struct{ name, in string }{
		{"a.html", "<p><b>How did it start?</b></p><p>By chance.</p><p><strong>And <a href=x>who</a> paid</strong>?</p><p>Nobody.</p>" +
			"<p><b>Tell us more. Was it cold?</b></p><p>Very.</p>"},
		{"in its line.html", "<p><b>How did it start?</b><br>By chance.</p><p><b>And who paid?</b> Nobody.</p>" +
			"<p><span style='font-weight: 700'>Tell us more. Was it cold?</span> Very.</p>"},
		{"headings.html", "<h1>The ferry</h1><h3>How did it start?</h3><p>By chance.</p><h3>And who paid?</h3><p>Nobody.</p><h3>Tell us more. Was it cold?</h3><p>Very.</p>"},
		{"a.md", "*How did it start?*\n\nBy chance.\n\n*And who paid?*\n\nNobody.\n\n*Tell us more. Was it cold?*\n\nVery.\n"},
		{"a.rtf", `{\rtf1\ansi\b How did it start?\b0\par By chance.\par{\b And who paid?}\par Nobody.\par\b Tell us more. Was it cold?\plain\par Very.\par}`},
		{"a.fodt", `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:fo="f" office:mimetype="application/vnd.oasis.opendocument.text">` +
			`<office:automatic-styles><style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>` +
			`<style:style style:name="T1"><style:text-properties fo:font-weight="normal"/></style:style><style:style style:name="T2" style:parent-style-name="P1"/></office:automatic-styles>` +
			`<office:body><office:text><text:p text:style-name="P1">How did it start?</text:p><text:p>By chance.</text:p><text:p text:style-name="T2">And who paid?</text:p>` +
			`<text:p>Nobody.</text:p><text:p><text:span text:style-name="P1">Tell us more. Was it cold?</text:span></text:p><text:p>Very.</text:p></office:text></office:body></office:document>`},
		{"a.docx", string(word(t, p(faced(`<w:b/>`, asked))+p(r(answered))+p(faced(`<w:b w:val="1"/>`, "And who"), faced(`<w:b/><w:i/>`, " paid?"))+p(faced(`<w:b w:val="0"/>`, "Nobody."))+
			p(faced(`<w:b/>`, "Tell us more. Was it cold?"))+p(r("Very."))))},
	} {
		docs, err := Read(c.name, []byte(c.in), Options{})
		if err != nil {
			t.Fatal(c.name, err)
		}
		if got := turnsOf(docs[0]); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q in %q", c.name, got, want, docs[0].Text)
		}
	}
}

// TestNoQuestions: what is set apart otherwise asks nobody.
func TestNoQuestions(t *testing.T) {
	for _, c := range []struct{ name, in string }{
		{"a release", "**A new pier**\n\nWe build.\n\n**What it costs**\n\nFour million.\n\n**Who pays?**\n\nThe state.\n\n**About us**\n\nAn island.\n"},
		{"two questions", "**Who pays?**\n\nThe state.\n\n**Who builds?**\n\nHolm.\n"},
		{"a questionnaire", "**Who pays?**\n\n**Who builds?**\n\n**Who sails?**\n\n**Who waits?**\n\nWrite to us.\n"},
		{"thoughts", "*Where is he?* she thought.\n\nIt rained.\n\n*Who rang?* he asked.\n\nIt rained.\n\n*Why now?* she wondered.\n\nIt rained.\n"},
		{"sentences in bold", "**We build.**\n\nSoon.\n\n**Who pays?**\n\nYou.\n\n**We sail.**\n\nSoon.\n\n**Who waits?**\n\nWe.\n\n**We go.**\n\nNow.\n\n**Who stays?**\n\nThey.\n"},
		{"far apart", strings.Repeat("**Who pays?**\n\n"+strings.Repeat("It rained.\n\n", 20), 4)},
	} {
		docs, err := Read("a.md", []byte(c.in), Options{})
		if err != nil {
			t.Fatal(c.name, err)
		}
		if got := turnsOf(docs[0]); got != nil {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestOfficeLeads: names in bold type are labels in the files of word processors as on pages.
func TestOfficeLeads(t *testing.T) {
	bold := func(s string) string {
		return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">` + s + `</w:t></w:r>`
	}
	docx := word(t, p(bold("Ada Holm "), r("We met."))+p(bold("Rik Olsen"), r(" It rained."))+p(bold("Ada Holm"), r(" Nobody came."))+p(bold("Rik Olsen"), r(" No.")))
	const rtf = `{\rtf1\ansi{\b Ada Holm} We met.\par\b Rik Olsen \b0 It rained.\par{\b Ada Holm} Nobody came.\par\b Rik Olsen\plain  No.\par}`
	for name, in := range map[string]string{"a.docx": string(docx), "a.rtf": rtf} {
		docs, err := Read(name, []byte(in), Options{})
		if err != nil {
			t.Fatal(name, err)
		}
		if got, want := docs[0].Text, "Ada Holm\nWe met.\n\nRik Olsen\nIt rained.\n\nAda Holm\nNobody came.\n\nRik Olsen\nNo.\n"; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
