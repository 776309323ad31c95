package tools

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

const (
	bridge      = `<p>„Wir werden die Brücke vor dem Winter öffnen“, sagte die Ministerin Anne Holm, und das war auch so gemeint.</p>`
	bridgeTalk  = `<pre id="talk">HOLM: Wir werden die Brücke nicht vor dem Winter öffnen, das ist sicher. Es ist noch viel zu tun.</pre>`
	bridgeWrong = "meaning changed" // told by the German "nicht"
)

// TestElementLanguage: the file of a language is fetched from beside the module when a text needs it, once, under each policy
// that the documentation names; and where it cannot be had the check is made all the same, and tells what was not judged.
func TestElementLanguage(t *testing.T) {
	german := element(`source="talk" loading="eager"`, bridge, bridgeTalk)
	const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; connect-src 'self'; style-src 'self'; worker-src "
	const unjudged = `return (await find("quote-drift").complete).documents[0].unjudged?.join() ?? ""`
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for path, page := range map[string]struct{ text, policy string }{
			"/blob.html": {german, policy + "blob:"},
			"/file.html": {strings.Replace(german, "<quote-drift", `<quote-drift worker-url="/quotedrift-worker.js"`, 1), policy + "'self'"},
			"/away.html": {strings.Replace(german, "<quote-drift", `<quote-drift module-url="/far/away/quotedrift.wasm"`, 1), policy + "blob:"},
		} {
			s.Page(path, page.text, "Content-Security-Policy", page.policy)
			s.Page("/far/away/quotedrift.wasm", read(t, "quotedrift.wasm"))
			s.Page("/far/away/languages/de.txt", read(t, "languages/de.txt"))
			s.Requests()
			b.Open(s.URL + path)
			if got := settled(b); !strings.Contains(got, bridgeWrong) {
				t.Errorf("%s: the badge says %q", path, got)
			}
			if got := b.Run(unjudged).String(); got != "" {
				t.Errorf("%s: not judged is %s", path, got)
			}
			if got := b.Run(`return find("quote-drift >>> [part=unjudged]").hidden`).Bool(); !got {
				t.Errorf("%s: a reader is told that something was not judged", path)
			}
			b.Run(`find("quote-drift").profile = "news"; await find("quote-drift").complete`)
			asked := slices.DeleteFunc(s.Requests(), func(r string) bool { return !strings.HasSuffix(r, "languages/de.txt") })
			if len(asked) != 1 || strings.Contains(asked[0], "away") != (path == "/away.html") {
				t.Errorf("%s: the files of languages were asked for as %v", path, asked)
			}
		}
		for what, text := range map[string]string{"another build's": "0123456789abcdef de\n", "a page that says no": "<!doctype html>\n"} {
			s.Page("/languages/de.txt", text)
			s.Page("/", german)
			b.Open(s.URL + "/")
			settled(b)
			if got := b.Run(unjudged).String(); !strings.Contains(got, "negation") {
				t.Errorf("%s: not judged is %q", what, got)
			}
			if got := said(b, "quote-drift >>> [part=unjudged]"); !strings.HasPrefix(got, "In the language of these texts") {
				t.Errorf("%s: of that, a reader is told %q", what, got)
			}
		}
		s.Page("/", strings.Replace(german, "<quote-drift", `<quote-drift module-url="/near/quotedrift.wasm"`, 1))
		s.Page("/near/quotedrift.wasm", read(t, "quotedrift.wasm"))
		b.Open(s.URL + "/")
		settled(b)
		if got := b.Run(unjudged).String(); !strings.Contains(got, "negation") {
			t.Errorf("no file: not judged is %q", got)
		}
		b.Errors() // of the file that is not there
	})
}

// TestElementLanguageInside: the single file has all languages inside.
func TestElementLanguageInside(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		dir := t.TempDir()
		page := strings.Replace(element(`source="talk" loading="eager"`, bridge, bridgeTalk), `<script type="module" src="/quote-drift.js">`, `<script src="single.js">`, 1)
		for name, text := range map[string]string{"single.js": read(t, "quote-drift.single.js"), "page.html": page} {
			fileIn(t, dir, name, text)
		}
		b.Open("file://" + filepath.Join(dir, "page.html"))
		if got := settled(b); !strings.Contains(got, bridgeWrong) {
			t.Errorf("the badge says %q, after %s", got, b.Run("return events").String())
		}
	})
}

// read is a file of the site.
func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dist, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
