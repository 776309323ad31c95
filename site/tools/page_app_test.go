package tools

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestPageFirst: the first screen has two places for texts and offers the sample, with a finding to see; nothing but the
// page itself has been asked for, and no work has been done.
func TestPageFirst(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openEmpty(b, s)
		if asked := strings.Join(s.Requests(), "\n"); strings.Contains(asked, "samples/") || strings.Contains(asked, ".wasm") {
			t.Errorf("asked for:\n%s", asked)
		}
		for _, pane := range []string{"#first-text", "#second-text"} {
			if got := b.Run(`return getComputedStyle(find(args[0] + " .scroll")).borderTopStyle + " " + (find(args[0] + " textarea").placeholder !== "")`, pane).String(); got != "dashed true" {
				t.Errorf("%s is framed, and says what it is for: %s", pane, got)
			}
		}
		if got := b.Run(`return find("#offer del").textContent + " " + find("#first").checkVisibility()`).String(); got != "not false" {
			t.Errorf("the picture of a finding, and whether it calls itself a sample: %s", got)
		}
		b.Click("#try")
		summary(b, "11 quotations: ")
		b.Wait(`return find("#first").checkVisibility() && !find("#offer").checkVisibility()`)
		b.Click("#own")
		summary(b, "Paste a draft")
		b.Wait(`return find("#offer").checkVisibility() && !find("#first").checkVisibility()`)
	})
}

// TestPageOffline: who has used the page once opens it and checks without a network; the worker behind that answers for
// the page's own files and nothing else.
func TestPageOffline(t *testing.T) {
	var manifest struct {
		Icons    []struct{ Src string }
		StartURL string `json:"start_url"`
	}
	b, err := os.ReadFile(dist + "/app.webmanifest")
	if err != nil || json.Unmarshal(b, &manifest) != nil || manifest.StartURL != "./" || len(manifest.Icons) == 0 {
		t.Fatalf("%v, %+v", err, manifest)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		if !b.Run(`return "serviceWorker" in navigator`).Bool() {
			t.Log("this engine has no service workers here")
			return
		}
		b.Fill(draft, "“The bridge will hold for another year,” he said.")
		b.Fill(source, "The bridge will hold for another year, they say.")
		summary(b, "1 quotation: 1 verbatim.")
		b.Wait(`const ready = await Promise.race([navigator.serviceWorker.ready, new Promise((go) => setTimeout(go, 1500))]);
return ready?.active?.state === "activated"`)
		b.Wait(`return navigator.serviceWorker.controller`)
		s.Page("/other.txt", "fresh")
		s.Down()
		b.Open(s.URL + "/")
		b.Fill(draft, "“The bridge will not hold for another year,” he said.")
		b.Fill(source, "The bridge will hold for another year, they say.")
		summary(b, "1 quotation: 1 with a changed meaning.")
		if got := b.Run(`return fetch("other.txt").then(() => "answered", () => "refused")`).String(); got != "refused" {
			t.Errorf("what is not the page's is %s", got)
		}
		b.Errors() // of what was refused
	})
}
