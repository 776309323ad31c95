package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestPageSources: a draft has several sources, each a tab; each finding says in which of them its words were found, and
// brings that one into the pane.
func TestPageSources(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string { return fileIn(t, folder, name, text) }
	monday := write("monday.txt", "MAYOR: The bridge will hold for another year, and nobody will pay for it.\n")
	friday := write("friday.srt", "1\n00:01:05,000 --> 00:01:09,000\nWe close the northern lane on Monday morning\n")
	feed := write("feed.jsonl", `{"id": "1", "text": "The water is safe to drink in every house, the engineer said."}`+"\n"+`{"id": "2", "text": "We shall count the lamps on the quay again."}`+"\n")
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openEmpty(b, s)
		b.Fill(draft, "“The bridge will not hold for another year,” he said. “We close the northern lane on Monday morning,” she said. “The water is safe to drink in every house,” he said.")
		b.Files("#second-text input[type=file]", monday, friday)
		summary(b, "3 quotations: 1 verbatim, 1 not found, 1 with a changed meaning.")
		tabs := func() string {
			return b.Run(`return [...document.querySelectorAll("#tabs button")].map((e) => e.textContent + (e.ariaPressed === "true" ? "*" : "")).join(" ")`).String()
		}
		if got := tabs(); got != "monday.txt* friday.srt" {
			t.Errorf("the tabs are %s", got)
		}
		b.Run(`[...document.querySelectorAll("#findings .head")].find((e) => e.textContent.includes("northern lane")).click()`)
		b.Wait(`return find("#tabs [aria-pressed=true]").textContent === "friday.srt" && document.querySelector("#second-text .lines .selected")?.textContent.includes("northern lane")`)
		if got := b.Run(`return find("#findings .selected").textContent`).String(); !strings.Contains(got, "friday.srt") || !strings.Contains(got, "00:01:05") {
			t.Errorf("the finding says\n%s", got)
		}
		// A file may hold several texts: each is a source.
		b.Click("#add")
		b.Files("#second-text input[type=file]", feed)
		summary(b, "3 quotations: 2 verbatim, 1 with a changed meaning.")
		if got := tabs(); strings.Count(got, "feed.jsonl") != 2 {
			t.Errorf("the tabs are %s", got)
		}
		// One is taken away, and the others stay.
		b.Run(`document.querySelectorAll("#tabs button")[0].click()`)
		b.Click("#second-text .clear")
		summary(b, "3 quotations: 2 verbatim, 1 not found.")
		// A link holds them all.
		b.Click("#share")
		link := b.Wait(`return find("#sharing").open && find("#address").value`).String()
		b.Open("about:blank")
		b.Open(link)
		summary(b, "3 quotations: 2 verbatim, 1 not found.")
		if got := tabs(); strings.Count(got, " ") < 2 {
			t.Errorf("after the link, the tabs are %s", got)
		}
		b.Errors()
	})
}

// TestPageMarkup: what a file says of its text besides the words reaches the engine: a heading is one, also after an edit.
func TestPageMarkup(t *testing.T) {
	path := fileIn(t, t.TempDir(), "a.html", "<!doctype html><title>T</title><p>Über das Wetter.<h2>“We will hold”</h2><p>The mayor spoke.<blockquote>It is not over for any of us yet.</blockquote>")
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		caught := catch(b)
		b.Fill(source, "We will hold. It is not over for any of us yet.")
		b.Files("#first-text input[type=file]", path)
		summary(b, "2 quotations: 2 verbatim.")
		kinds := func() string {
			b.Click("#json")
			got := caught()
			return b.Run(`return JSON.parse(args[0]).quotations.map((q) => q.kind + " " + q.text).join(", ")`, got).String()
		}
		want := "heading We will hold, block It is not over for any of us yet."
		if got := kinds(); got != want {
			t.Errorf("as it came: %s, want %s", got, want)
		}
		b.Run(`const f = find("#first-text textarea"); f.focus(); f.setRangeText("Ö ", 0, 0, "end"); f.dispatchEvent(new InputEvent("input", { bubbles: true }))`)
		b.Run(`await new Promise((go) => setTimeout(go, 300))`)
		summary(b, "2 quotations: 2 verbatim.")
		if got := kinds(); got != want {
			t.Errorf("after an edit: %s, want %s", got, want)
		}
	})
}
