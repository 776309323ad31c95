package tools

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// watched is a page under a policy, with the element around the article and everything else in files of its own. It
// keeps what the browser says was against the policy.
func watched(s *Server, attributes, policy, script string) {
	s.Page("/watch.js", `window.against = []; addEventListener("securitypolicyviolation", (e) => against.push(e.effectiveDirective + " " + e.blockedURI));`)
	s.Page("/", `<!doctype html><html lang="en"><meta charset="utf-8"><title>policy</title><script src="/watch.js"></script>
<quote-drift source="talk" loading="eager" `+attributes+`><article id="article">`+mill+`</article></quote-drift>`+millTalk+`
<script type="module" src="`+script+`"></script></html>`, "Content-Security-Policy", policy+"; img-src 'self'") // for the icon that browsers ask for
}

// policies are those that the documentation tells: with blob workers, without them, and for Trusted Types.
func policies(t *testing.T) (blob, self, types string) {
	page, err := os.ReadFile("../docs/privacy.md")
	if err != nil {
		t.Fatal(err)
	}
	told := regexp.MustCompile("(?s)```csp\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	if len(told) != 3 {
		t.Fatalf("the documentation has %d policies; these tests know three", len(told))
	}
	line := func(i int) string { return strings.Join(strings.Fields(told[i][1]), " ") }
	return line(0), line(1), line(2)
}

// TestPolicies: under each policy that the documentation tells, the element checks and does nothing that the policy
// forbids; under a stricter one it says that it could not.
func TestPolicies(t *testing.T) {
	blob, self, types := policies(t)
	const worker = `worker-url="/quotedrift-worker.js"`
	for _, c := range []struct {
		name, policy, attributes, script string
		checks                           bool
	}{
		{"the usual policy", blob, "", "/quote-drift.js", true},
		{"no blob workers", self, worker, "/quote-drift.js", true},
		{"the usual policy and Trusted Types", blob + "; " + types, "", "/quote-drift.js", true},
		{"no blob workers and Trusted Types", self + "; " + types, worker, "/quote-drift.js", true},
		{"the single file, and nothing to connect to", strings.Replace(blob, "connect-src 'self'", "connect-src 'none'", 1), "", "/quote-drift.single.js", true},
		{"no WebAssembly", strings.Replace(blob, "'wasm-unsafe-eval'", "", 1), "", "/quote-drift.js", false},
		{"no WebAssembly, the worker a file", strings.Replace(self, "'wasm-unsafe-eval'", "", 1), worker, "/quote-drift.js", false},
		{"no blob workers, and none told", self, "", "/quote-drift.js", true},
		{"no workers at all", strings.Replace(blob, "worker-src blob:", "worker-src 'none'", 1), "", "/quote-drift.js", true},
		{"no workers at all, and the single file", strings.Replace(blob, "worker-src blob:", "worker-src 'none'", 1), "", "/quote-drift.single.js", true},
		{"no workers, the worker a file", strings.Replace(blob, "worker-src blob:", "worker-src 'none'", 1), worker, "/quote-drift.js", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				watched(s, c.attributes, c.policy, c.script)
				b.Open(s.URL + "/")
				got := settled(b)
				if c.checks {
					against := b.Run("return against.join()").String()
					if tries := strings.HasPrefix(c.name, "no") && c.attributes == ""; !strings.Contains(got, "meaning changed") || against != "" && !tries {
						t.Errorf("the badge says %q; against the policy was %q", got, against)
					}
					b.Errors() // that a worker was tried
				} else {
					if !b.Run(`return find("quote-drift >>> .ui").hidden`).Bool() {
						t.Errorf("the badge says %q", got)
					}
					b.Errors() // what the browser says of what it forbade
				}
				if c.script == "/quote-drift.single.js" {
					if asked := strings.Join(s.Requests(), ", "); asked != "GET /, GET /watch.js, GET /quote-drift.single.js" && asked != "GET /, GET /quote-drift.single.js, GET /watch.js" {
						t.Errorf("the single file asked for %s", asked)
					}
				}
			})
		})
	}
}

// TestPoliciesInOtherLanguages: the words of a language, which come as a file, come under each of the policies too, and in a
// frame whose origin is nobody's.
func TestPoliciesInOtherLanguages(t *testing.T) {
	blob, self, types := policies(t)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for lang, want := range map[string]string{"ar": "تغيّر المعنى", "ja": "意味が変化"} {
			for _, c := range [][2]string{{"", blob + "; " + types}, {`worker-url="/quotedrift-worker.js"`, self + "; " + types}} {
				watched(s, c[0]+` lang="`+lang+`"`, c[1], "/quote-drift.js")
				b.Open(s.URL + "/")
				if got := settled(b); !strings.Contains(got, want) {
					t.Errorf("under %s the badge says %q, not %q", c[1], got, want)
				}
				if against := b.Run("return against.join()").String(); against != "" {
					t.Errorf("%s: against the policy was %q", lang, against)
				}
			}
		}
		s.Header("Access-Control-Allow-Origin", "*")
		s.Page("/frame.html", `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>frame</title>
<quote-drift source="talk" loading="eager"><article id="article">`+mill+`</article></quote-drift>`+millTalk+`
<script>addEventListener("quote-drift-result", () => setTimeout(function tell() {
  const badge = document.querySelector("quote-drift").shadowRoot.querySelector(".badge").textContent;
  parent.postMessage(badge, "*");
  setTimeout(tell, 50);
}));</script>
<script type="module" src="/quote-drift.js"></script>`)
		s.Page("/", `<!doctype html><html lang="en"><title>outside</title><script>addEventListener("message", (e) => { window.told = e.data })</script><iframe sandbox="allow-scripts" src="/frame.html"></iframe>`)
		b.Open(s.URL + "/")
		b.Wait(`return window.told?.includes("تغيّر المعنى")`)
	})
}

// TestSandbox: the element works in a frame whose origin is nobody's, as a preview of an article has it.
func TestSandbox(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Header("Access-Control-Allow-Origin", "*") // the frame's origin is null: what it loads must be for all
		s.Page("/frame.html", `<!doctype html><html lang="en"><meta charset="utf-8"><title>frame</title>
<quote-drift source="talk" loading="eager"><article id="article">`+mill+`</article></quote-drift>`+millTalk+`
<script>addEventListener("quote-drift-result", (e) => parent.postMessage([origin, ...e.detail.report.quotations.map((q) => q.verdict)].join(), "*"));
addEventListener("quote-drift-error", (e) => parent.postMessage("error " + e.detail.code, "*"));</script>
<script type="module" src="/quote-drift.js"></script>`)
		s.Page("/", `<!doctype html><html lang="en"><title>outside</title><script>addEventListener("message", (e) => { window.told = e.data })</script><iframe sandbox="allow-scripts" src="/frame.html"></iframe>`)
		b.Open(s.URL + "/")
		if got := b.Wait("return window.told").String(); got != "null,verbatim,reworded,meaning,declared,missing" {
			t.Errorf("the frame says %s", got)
		}
	})
}

// TestFromAFile: an article kept as one file on a disk, the element in it, is checked with no server at all.
func TestFromAFile(t *testing.T) {
	single, err := os.ReadFile(dist + "/quote-drift.single.js")
	if err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		kept := element(`source="talk" loading="eager"`, mill, millTalk)
		const tag = `<script type="module" src="/quote-drift.js"></script>`
		if !strings.Contains(kept, tag) || strings.Contains(string(single), "</script") {
			t.Fatal("the script cannot be put into the page")
		}
		name := filepath.Join(t.TempDir(), "kept.html")
		if err := os.WriteFile(name, []byte(strings.Replace(kept, tag, "<script type=\"module\">"+string(single)+"</script>", 1)), 0o644); err != nil {
			t.Fatal(err)
		}
		b.Open("file://" + name)
		if got := settled(b); !strings.Contains(got, "meaning changed") {
			t.Errorf("the badge says %q", got)
		}
		if asked := s.Requests(); len(asked) > 0 {
			t.Errorf("it asked for %v", asked)
		}
	})
}

// TestNothingOfATextIsAsked: whatever is pasted, dropped or chosen, the page asks its own server for its own files, once,
// with nothing of the texts in it; it stores them nowhere but with this tab, and there no longer than the person wants.
func TestNothingOfATextIsAsked(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		s.Requests()
		const secret = "Zanzibarquay"
		b.Fill(source, "OKAFOR: The "+secret+` is <img src="http://elsewhere.example/`+secret+`.png"> closed until Monday, as http://elsewhere.example/`+secret+` says.`)
		b.Fill(draft, "“The "+secret+` is <img src="http://elsewhere.example/`+secret+`.png"> closed until Friday,” Okafor said. <link rel=stylesheet href="//elsewhere.example/">`)
		summary(b, "1 quotation")
		b.Run(`const select = find("#profile"); select.value = "news"; select.dispatchEvent(new Event("change", { bubbles: true }))`)
		b.Click("#findings .head")
		summary(b, "1 quotation")
		own := regexp.MustCompile(`^GET /(page\.js|page\.css|icon\.svg|quotedrift\.wasm|quotedrift-worker\.js|samples/[a-z.-]+)?$`)
		for _, r := range s.Requests() {
			if !own.MatchString(r) {
				t.Errorf("asked for %s", r)
			}
		}
		everywhere := `const { ["quotedrift.desk"]: desk, ...others } = sessionStorage;
const files = [];
for (const name of await globalThis.caches?.keys() ?? []) files.push(name, ...(await (await caches.open(name)).keys()).map((request) => request.url));
return JSON.stringify([others, { ...localStorage }, document.cookie, location.href, files, (await indexedDB.databases?.() ?? []).length, args[0] ? "" : desk])`
		if kept := b.Run(everywhere, "but for the desk").String(); strings.Contains(kept, secret) {
			t.Errorf("kept: %s", kept)
		}
		b.Wait(`return sessionStorage["quotedrift.desk"]?.includes(args[0])`, secret)
		b.Click("#forget")
		b.Wait(`return !sessionStorage["quotedrift.desk"]`)
		if kept := b.Run(everywhere, "").String(); strings.Contains(kept, secret) {
			t.Errorf("kept after it was forgotten: %s", kept)
		}
	})
}
