package tools

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// documentation lists the pages of the documentation.
func documentation(t *testing.T) []string {
	t.Helper()
	pages, err := filepath.Glob(dist + "/docs/*.html")
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	for i := range pages {
		pages[i] = "/docs/" + filepath.Base(pages[i])
	}
	return pages
}

// Every page can be read on a phone and on a desk, and the keyboard comes to its text at once.
func TestDocumentationReads(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for _, page := range documentation(t) {
			b.Size(480, 900)
			b.Open(s.URL + page)
			b.Wait("return innerWidth === 480")
			if got := b.Run("return document.documentElement.scrollWidth - document.documentElement.clientWidth").Int(); got > 0 {
				t.Errorf("%s is %d pixels wider than a phone", page, got)
			}
			if got := b.Run("return [...document.querySelectorAll('nav')].filter((n) => n.checkVisibility() && !n.matches('.turn')).length").Int(); got != 0 {
				t.Errorf("%s has %d lists of links before its text on a phone", page, got)
			}
			b.Size(1400, 900)
			b.Wait("return innerWidth === 1400")
			if got := b.Run("return [...document.querySelectorAll('nav')].filter((n) => n.checkVisibility() && !n.matches('.turn')).length").Int(); got != 2 {
				t.Errorf("%s has %d lists of links beside its text on a desk", page, got)
			}
			b.Press("Tab")
			if !b.Run("return document.activeElement.matches('.skip')").Bool() {
				t.Errorf("%s: the first stop of the keyboard is %s", page, b.Focused())
			}
			b.Press("Enter")
			b.Wait("return document.activeElement.id === 'content'")
		}
		for _, r := range s.Requests() {
			if !strings.HasPrefix(r, "GET /docs/") && !strings.HasPrefix(r, "GET /quote-drift.js") && !strings.HasPrefix(r, "GET /icon.svg") && r != "GET /integrity.json" &&
				!strings.HasPrefix(r, "GET /quotedrift.wasm") && !strings.HasPrefix(r, "GET /languages/") && !strings.HasPrefix(r, "GET /samples/") {
				t.Errorf("asked for %s", r)
			}
		}
	})
}

// Every live example does what the page says of it.
func TestDocumentationIsLive(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Open(s.URL + "/docs/embed.html")
		for _, c := range []struct{ example, verdict string }{
			{"[source=minutes]", "meaning changed"},
			{"[source=talk]", "meaning changed"},
			{"[source-url]", "verbatim"},
			{"[for=harbour]", "reworded"},
			{"[source=note]", "reworded"},
			{"[source=log]", "reworded"},
			{"[source=memo]", "verbatim"},
			{"[source=watch]", "reworded"},
			{"[source=hearing]", "verbatim"},
			{"[source=ferry-said]", "meaning changed"},
			{"[source=gulls]", "تغيّر المعنى"},
		} {
			b.Run("document.querySelector(args[0]).scrollIntoView()", "quote-drift"+c.example)
			b.Wait("return document.querySelector(args[0]).result", "quote-drift"+c.example)
			if got := b.Text("quote-drift" + c.example + " >>> .badge .word"); got != c.verdict {
				t.Errorf("%s: %s, want %s", c.example, got, c.verdict)
			}
		}
		// The record is that of the page: checked again, it comes to the same bytes.
		if got := b.Run("const e = document.querySelector('[record]'); await e.check(); return e.matches(':state(meaning)') && e.matches(':state(record)')"); !got.Bool() {
			t.Error("the record is not that of the text on the page")
		}
	})
}

// The policies that the page on privacy gives to publishers are enough for the element, in each way in which it says
// that they may be joined; and without WebAssembly a reader sees the article alone.
func TestDocumentationPolicies(t *testing.T) {
	b, err := os.ReadFile("../docs/privacy.md")
	if err != nil {
		t.Fatal(err)
	}
	var policies []string
	for _, piece := range strings.Split(string(b), "```csp\n")[1:] {
		policy, _, _ := strings.Cut(piece, "```")
		policies = append(policies, strings.Join(strings.Fields(policy), " "))
	}
	if len(policies) != 3 {
		t.Fatalf("the page has %d policies", len(policies))
	}
	usual, files, types := policies[0], policies[1], "; "+policies[2]
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for i, c := range []struct{ policy, attributes, verdict string }{
			{usual, "", "meaning changed"},
			{usual + types, "", "meaning changed"},
			{files, `worker-url="/quotedrift-worker.js"`, "meaning changed"},
			{files + types, `worker-url="/quotedrift-worker.js"`, "meaning changed"},
			{strings.Replace(usual, " 'wasm-unsafe-eval'", "", 1), "", ""},
		} {
			name := "/policy-" + string(rune('a'+i)) + ".html"
			s.Page(name, `<!doctype html><html lang="en"><title>policy</title><script type="module" src="/quote-drift.js"></script>
<quote-drift source="said" loading="eager" `+c.attributes+`><p>“We may close the lane,” she said.</p></quote-drift><p id="said">We will close the lane.</p>`,
				"Content-Security-Policy", c.policy)
			b.Open(s.URL + name)
			b.Wait("return document.querySelector('quote-drift').complete.then(() => true)")
			if got := b.Run(`const ui = find("quote-drift >>> .ui"); return ui.hidden ? "" : ui.querySelector(".word").textContent`).String(); got != c.verdict {
				t.Errorf("%s %s: %s, want %s", c.policy, c.attributes, got, c.verdict)
			}
			b.Errors() // what the policy forbids is told there
		}
	})
}

// The programs that the documentation gives for a page run in one.
func TestDocumentationPrograms(t *testing.T) {
	program := func(file, part string) string {
		b, err := os.ReadFile("../docs/" + file)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range strings.Split(string(b), "```js\n")[1:] {
			if code, _, _ := strings.Cut(piece, "```"); strings.Contains(code, part) {
				return strings.ReplaceAll(code, `"quotedrift"`, `"/quote-drift.js"`)
			}
		}
		t.Fatalf("%s has no program with %s", file, part)
		return ""
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/engine.html", `<!doctype html><title>engine</title><script type="module">
const draft = "“We may close the lane,” she said.", transcript = "1\n00:00:01,000 --> 00:00:02,000\nWe will close the lane.\n", field = {};
`+program("tools.md", "engine()")+`
window.verdict = report.quotations[0].verdict + " " + report.quotations[0].matches[0].turn.time;
</script>`)
		b.Open(s.URL + "/engine.html")
		if got := b.Wait("return window.verdict").String(); got != "meaning 00:00:01.000" {
			t.Errorf("the engine says %s", got)
		}
		s.Page("/events.html", `<!doctype html><title>events</title><script type="module">
window.tellTheDesk = (element) => { window.told = element.source; };
`+program("embed.md", "tellTheDesk")+program("tools.md", `import "quotedrift"`)+`
</script><quote-drift source="said" loading="eager"><p>“We may close the lane,” she said.</p></quote-drift><p id="said">We will close the lane.</p>`)
		b.Open(s.URL + "/events.html")
		if got := b.Wait("return window.told").String(); got != "said" {
			t.Errorf("the desk was told of %s", got)
		}
	})
}
