package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// ownDraft is a draft whose quotations are in no sample.
const ownDraft = "“We bought the orchard in March,” said Ruth Abel. “The trees were already dead,” she said. “Nobody told us about the frost,” Abel added.\n\n“I would do it again tomorrow,” she said of the sale.\n"

// texts are the texts of both panes.
func texts(b *browser.Page) (first, second string) {
	var both [2]string
	b.Run(`return ["#first-text", "#second-text"].map((pane) => find(pane + " textarea")?.value ?? find(pane + " .view").innerText)`).Into(&both)
	return both[0], both[1]
}

// TestPageFirstText: the first text of a person's own ends the sample in both panes, however it comes and wherever.
func TestPageFirstText(t *testing.T) {
	path := fileIn(t, t.TempDir(), "orchard.txt", ownDraft)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for _, way := range []struct {
			name          string
			first, second string
			do            func()
		}{
			{"pasted into the draft", ownDraft, "", func() {
				b.Run(`find("#first-text textarea").setSelectionRange(40, 40);`+pasteWhole, "#first-text", ownDraft)
			}},
			{"pasted into the source", "", ownDraft, func() { b.Run(pasteWhole, "#second-text", ownDraft) }},
			{"all of it exchanged", ownDraft, "", func() { b.Fill(draft, ownDraft) }},
			{"a file", ownDraft, "", func() { b.Files("#first-text input[type=file]", path) }},
			{"pasted after the panes were swapped", "", ownDraft, func() { b.Click("#swap"); b.Run(pasteWhole, "#second-text", ownDraft) }},
		} {
			openSample(b, s)
			way.do()
			b.Wait(`return ["#first-text", "#second-text"].some((pane) => find(pane + " textarea").value.startsWith("“We bought the orchard"))`)
			if first, second := texts(b); first != way.first || second != way.second {
				t.Errorf("%s: the draft is %q, the source %q", way.name, first, second)
			}
			if way.first != "" {
				summary(b, "4 quotations in the draft. Paste the source")
			}
			if got := b.Run(`return find("#sample").value + find("#first").hidden`).String(); got != "true" {
				t.Errorf("%s: the sample is told as %q", way.name, got)
			}
			b.Wait(`return find("#keeping").classList.contains("kept")`)
			b.Click("#forget")
		}
		// What is only written into the sample does not end it.
		openSample(b, s)
		b.Run(`const f = find("#first-text textarea"); f.focus(); f.setSelectionRange(0, 0); document.execCommand("insertText", false, "“It is done,” he said. ")`)
		summary(b, "12 quotations: ")
	})
}

// TestPageDoubt: where the texts are most likely not those that are meant, a question is asked, and nothing is accused.
func TestPageDoubt(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		accused := func(what string) {
			t.Helper()
			if n := b.Run(`return document.querySelectorAll("#findings .finding, .lines .missing").length`).Int(); n != 0 {
				t.Errorf("%s: %d findings and marks", what, n)
			}
		}
		openSample(b, s)
		b.Click("#swap")
		summary(b, "The draft has no quotations, and the source has 11 quotations. Have the two changed places?")
		accused("swapped")
		b.Click("#doubt button")
		summary(b, "11 quotations: 3 verbatim")

		openEmpty(b, s)
		b.Fill(draft, ownDraft)
		b.Fill(source, "MAYOR OKAFOR: Good evening. We have one item tonight, and it is the bridge. I want to be plain about what we know.")
		summary(b, "Of 4 quotations, none is in this source. Is it the right one?")
		accused("another source")
		b.Click("#doubt button:last-child")
		summary(b, "4 quotations: 4 not found.")
		b.Wait(`return document.querySelectorAll("#findings .finding").length === 4`)
		b.Press("Tab")
		b.Fill(source, "MS. ABEL: We bought the orchard in March. The trees were already dead.")
		summary(b, "4 quotations: 2 verbatim, 2 not found.")

		b.Fill(source, "https://example.org/transcripts/2026-05-14?page=2")
		summary(b, "The source is an address and no text.")
		accused("an address")
		b.Fill(draft, "“It is not in https://example.org/,” she said.")
		b.Fill(source, "See https://example.org/ for it. It is done.")
		summary(b, "1 quotation: 1 not found.")
		if n := b.Run(`return document.querySelectorAll("#doubt button").length`).Int(); n != 0 {
			t.Errorf("one quotation that is not found is doubted with %d buttons", n)
		}
	})
}

// TestPageDoubtWords: each language asks in its own words.
func TestPageDoubtWords(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(draft, ownDraft)
		b.Fill(source, "MAYOR OKAFOR: Good evening. We have one item tonight, and it is the bridge.")
		summary(b, "Of 4 quotations, none")
		for language, says := range map[string]string{"de": "Ist es die richtige?", "fr": "Est-ce la bonne\u00a0?", "es": "¿Es la correcta?", "ar": "هل هو المصدر الصحيح؟"} {
			b.Run(`const p = find("#language"); p.value = args[0]; p.dispatchEvent(new Event("change"))`, language)
			b.Wait(`return document.documentElement.lang === args[0]`, language)
			if got := b.Text("#summary"); !strings.HasSuffix(got, says) {
				t.Errorf("%s asks %q", language, got)
			}
		}
	})
}
