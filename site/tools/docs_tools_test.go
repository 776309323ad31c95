package tools

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestDocumentationIsSearched: words lead to the section that is about them, on every page, by keyboard.
func TestDocumentationIsSearched(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for _, c := range []struct{ page, question, first string }{
			{"/docs/index.html", "sense.negation", "rules.html#sense.negation"},
			{"/docs/embed.html", "trusted types", "privacy.html#trusted-types"},
			{"/docs/rules.html", "wordpress", "recipes.html#wordpress"},
		} {
			b.Open(s.URL + c.page)
			b.Wait(`return !document.getElementById("site-search").hidden`)
			b.Press("/")
			b.Type("#search-question", c.question)
			b.Wait(`return document.querySelector("#search-found a")?.getAttribute("href") === args[0]`, c.first)
		}
		b.Press("Enter")
		b.Wait(`return location.pathname.endsWith("recipes.html") && location.hash === "#wordpress"`)
		b.Run(`location.href = "/docs/index.html"`)
		b.Wait(`return location.pathname.endsWith("index.html") && !document.getElementById("site-search").hidden`)
		b.Type("#search-question", "xylophone <b>")
		b.Wait(`return document.getElementById("search-answer").textContent === "0 sections"`)
	})
}

// TestDocumentationIsCopied: each block of code has a button that copies it, or selects it where there is no clipboard.
func TestDocumentationIsCopied(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Open(s.URL + "/docs/command.html")
		b.Wait(`return document.querySelectorAll(".copy").length === document.querySelectorAll("pre").length`)
		b.Run(`Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => { window.copied = text; } } }); document.querySelector(".copy").click()`)
		if got := b.Wait(`return document.querySelector(".copy").textContent === "Copied" && copied === document.querySelector("pre code").textContent.trimEnd() + "\n"`).Bool(); !got {
			t.Error("the code was not copied")
		}
		b.Run(`navigator.clipboard.writeText = async () => { throw new Error("no"); }; document.querySelectorAll(".copy")[1].click()`)
		b.Wait(`return getSelection().toString().trim() === document.querySelectorAll("pre code")[1].textContent.trim()`)
	})
}

// TestDocumentationConfigures: the snippet has what was filled in, as text and never as markup, and the digest of the file; and it
// does what it says.
func TestDocumentationConfigures(t *testing.T) {
	raw, err := os.ReadFile(dist + "/integrity.json")
	if err != nil {
		t.Fatal(err)
	}
	var digests map[string]string
	if err := json.Unmarshal(raw, &digests); err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		fill := func(name, value string) {
			b.Run(`const field = document.querySelector("[name=" + args[0] + "]"); field.value = args[1]; field.dispatchEvent(new Event("input", { bubbles: true }))`, name, value)
		}
		b.Open(s.URL + "/docs/configure.html")
		b.Wait(`return document.getElementById("snippet").textContent.includes("integrity=")`)
		for name, value := range map[string]string{"folder": "/", "source": "talk", "profile": "news", "loading": "eager"} {
			fill(name, value)
		}
		for _, file := range []string{"two", "single"} {
			fill("file", file)
			name := map[string]string{"two": "quote-drift.js", "single": "quote-drift.single.js"}[file]
			got := b.Wait(`const made = document.getElementById("snippet").textContent; return made.includes(args[0]) && made`, digests[name]).String()
			page := strings.Replace(got, "… the article …", mill, 1)
			s.Page("/made.html", `<!doctype html><html lang="en"><meta charset="utf-8"><title>made</title>`+page+millTalk)
			b.Open(s.URL + "/made.html")
			if got := settled(b); !strings.Contains(got, "meaning changed") || b.Run(`return find("quote-drift").result.profile`).String() != "news" {
				t.Errorf("%s: the badge says %q", file, got)
			}
			b.Open(s.URL + "/docs/configure.html")
			b.Wait(`return document.getElementById("snippet").textContent.includes("integrity=")`)
			for name, value := range map[string]string{"folder": "/", "source": "talk", "profile": "news", "loading": "eager"} {
				fill(name, value)
			}
		}
		fill("source", `"><img src=x onerror="window.hit=1">`)
		b.Wait(`return document.getElementById("snippet").textContent.includes("&quot;>&lt;img") && !document.images.length && !window.hit`)
	})
}

// TestDocumentationRecipes: what the recipes make is a page whose article is checked: of Eleventy what it writes, of Ghost what stands
// in a post.
func TestDocumentationRecipes(t *testing.T) {
	raw, err := os.ReadFile("../docs/recipes.md")
	if err != nil {
		t.Fatal(err)
	}
	cards := regexp.MustCompile("(?s)```html\n(.*?)```").FindAllStringSubmatch(string(raw), -1)
	if len(cards) != 2 {
		t.Fatalf("there are %d pieces of HTML", len(cards))
	}
	here := strings.NewReplacer("https://files.example/quotedrift/", "/", "https://files.example", "")
	const said = `<p>“We may close the north lane on Monday,” the mayor said.</p>`
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/talks/council.txt", "MAYOR: We will close the north lane on Monday.\n")
		s.Page("/eleventy.html", `<quote-drift source-url="/talks/council.txt">`+said+`</quote-drift>
<script type="module" src="/quote-drift.js"></script>`)
		s.Page("/ghost.html", `<!doctype html><html lang="en"><meta charset="utf-8"><title>ghost</title><head>`+here.Replace(cards[0][1])+`</head><article><div class="gh-content">`+said+here.Replace(cards[1][1])+`</div></article>`)
		for _, page := range []string{"/eleventy.html", "/ghost.html"} {
			b.Open(s.URL + page)
			if got := settled(b); !strings.Contains(got, "meaning changed 1 quotation:") {
				t.Errorf("%s: the badge says %q", page, got)
			}
		}
	})
}
