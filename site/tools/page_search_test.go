package tools

import (
	"bufio"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// serving runs quotedrift serve with an index of the samples, and returns the address of its page.
func serving(t *testing.T) string {
	t.Helper()
	db := filepath.Join(t.TempDir(), "quotations.db")
	quotedrift(t, samples, "index", "--db", db, "wire-a.txt", "wire-b.txt", "draft.txt")
	path, err := filepath.Abs(command)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(path, "serve", "--index", db, "--addr", "127.0.0.1:0")
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = c.Wait()
	})
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(url)
}

// TestPageSearch: the page of a server that has an index finds who printed an utterance and says what each changed, in the
// reader's language; another page offers no search and asks for none.
func TestPageSearch(t *testing.T) {
	url := serving(t)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		if b.Run(`return !!document.querySelector("#open-search, #search")`).String() == "true" {
			t.Error("a page without an index offers a search")
		}
		for _, asked := range s.Requests() {
			if strings.Contains(asked, "search") {
				t.Errorf("it asked for %s", asked)
			}
		}

		b.Open(url)
		b.Wait(`return document.querySelector("#open-search")?.textContent === "Search the index"`)
		b.Click("#open-search")
		b.Fill("#search-words", "I did vote for the cheap paint, and I am not going to vote for a second layer of it")
		b.Press("Enter")
		b.Wait(`return find("#hits li")`)
		hit := b.Text("#hits .finding")
		for _, want := range []string{"coat", "Maja Lindqvist", "draft.txt:", "word.swap"} {
			if !strings.Contains(hit, want) {
				t.Errorf("the hit says %q, without %q", hit, want)
			}
		}
		if got := b.Text("#hits .said ins"); !strings.Contains(got, "coat") {
			t.Errorf("what is other in print is %q", got)
		}
		audit(t, b, "the search", browser.Media{})

		b.Fill("#search-words", "the")
		b.Click("#search .main")
		b.Wait(`return find("#search-status").textContent.startsWith("These words are too few")`)
		b.Fill("#search-words", "Nobody ever told the library that it would be sold to a foreign bank")
		b.Click("#search .main")
		b.Wait(`return find("#search-status").textContent.startsWith("Not found among")`)
		if b.Run(`return document.querySelectorAll("#hits li").length`).Int() != 0 {
			t.Error("old hits are left")
		}
		b.Run(`const l = document.querySelector("#language"); l.value = "de"; l.dispatchEvent(new Event("change"))`)
		b.Wait(`return find("#search-status").textContent.startsWith("Nicht gefunden unter") && find("#search-head").textContent === "Im Verzeichnis suchen"`)
		b.Run(`const l = document.querySelector("#language"); l.value = "en"; l.dispatchEvent(new Event("change"))`)
	})
}
