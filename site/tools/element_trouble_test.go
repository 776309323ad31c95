package tools

import (
	"bytes"
	"compress/gzip"
	"strconv"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// couldNot says that the element could not check: the publisher is told in one line of the console, and the reader for the
// reason that the panel tells; where there is none, since the page is set up wrongly, nothing at all. The article is as it was.
func couldNot(t *testing.T, b *browser.Page, code, reason string) {
	t.Helper()
	got := settled(b)
	if told := b.Run(`return told.join("\n")`).String(); !strings.HasPrefix(told, "quote-drift: "+code+": ") || !strings.HasSuffix(told, "/docs/embed.html#codes") || strings.Contains(told, "\n") {
		t.Errorf("the console says %q", told)
	}
	if reason == "" {
		if !b.Run(`return find("quote-drift >>> .ui").hidden && find("quote-drift").matches(":state(unchecked)")`).Bool() {
			t.Error("a reader sees what is the publisher's")
		}
	} else if !strings.HasSuffix(got, "could not check") {
		t.Errorf("the badge says %q", got)
	}
	if got := b.Run(`return events.at(-1).name + " " + events.at(-1).code`).String(); got != "error "+code {
		t.Errorf("the last event is %s", got)
	}
	if reason != "" {
		b.Click(badge)
		if got := said(b, "quote-drift >>> .status"); got != reason {
			t.Errorf("the reason is %q", got)
		}
	}
	if got := b.Run(`return find("quote-drift").complete.then(String)`).String(); got != "null" {
		t.Errorf("complete is %s", got)
	}
	untouched(t, b)
}

// TestElementCannot: whatever keeps a check from being made ends in the same honest badge.
func TestElementCannot(t *testing.T) {
	const policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; worker-src blob:; connect-src 'self'"
	eager := element(`source="talk" loading="eager"`, mill, millTalk)
	for _, c := range []struct{ name, page, csp, code, reason string }{
		{"no WebAssembly", strings.Replace(eager, "<script>", "<script>delete globalThis.WebAssembly;", 1), "", "unsupported", "This browser cannot run the check."},
		{"WebAssembly forbidden", eager, policy, "blocked", ""},
		{"no module", strings.Replace(eager, "<quote-drift", `<quote-drift module-url="/nowhere.wasm"`, 1), "", "network", ""},
		{"a page for a module", strings.Replace(eager, "<quote-drift", `<quote-drift module-url="/"`, 1), "", "network", ""},
		{"no network", strings.Replace(eager, "<quote-drift", `<quote-drift module-url="http://127.0.0.1:9/x.wasm"`, 1), "", "network", "What the check needs could not be loaded."},
		{"no source", strings.Replace(eager, `source="talk"`, `source="nobody"`, 1), "", "source", ""},
		{"an address that is none", strings.Replace(eager, `source="talk"`, `source-url="http://["`, 1), "", "source", ""},
		{"no article", strings.Replace(eager, `source="talk"`, `source="talk" for="nothing"`, 1), "", "article", ""},
		{"a profile that is not there", strings.Replace(eager, `source="talk"`, `source="talk" profile="mine"`, 1), "", "refused", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				if c.csp != "" {
					s.Page("/", c.page, "Content-Security-Policy", c.csp)
				} else {
					s.Page("/", c.page)
				}
				b.Open(s.URL + "/")
				couldNot(t, b, c.code, c.reason)
				b.Errors() // what the browser itself says of the page that could not be had
			})
		})
	}
}

// TestElementWithoutScripts: a page whose scripts do not run is the article.
func TestElementWithoutScripts(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, mill, millTalk), "Content-Security-Policy", "script-src 'none'")
		b.Open(s.URL + "/")
		if got := said(b, "quote-drift"); !strings.HasPrefix(got, "The mill stays open") || !strings.HasSuffix(got, "from my grandfather,” Brandt said.") {
			t.Errorf("the page says %q", got)
		}
		b.Errors() // of the scripts that are forbidden
	})
}

// crashing is a module that does what is asked of one, and traps in run: its own instructions, section by section.
const crashing = "\x00asm\x01\x00\x00\x00" +
	"\x01\x0d\x03\x60\x00\x00\x60\x01\x7f\x01\x7f\x60\x00\x01\x7f" + // types: () -> (), (i32) -> i32, () -> i32
	"\x03\x06\x05\x00\x01\x02\x02\x00" + // functions: _initialize, alloc, run, size, free
	"\x05\x03\x01\x00\x01" + // a page of memory
	"\x07\x34\x06\x06memory\x02\x00\x0b_initialize\x00\x00\x05alloc\x00\x01\x03run\x00\x02\x04size\x00\x03\x04free\x00\x04" +
	"\x0a\x15\x05\x02\x00\x0b\x04\x00\x41\x08\x0b\x03\x00\x00\x0b\x04\x00\x41\x00\x0b\x02\x00\x0b" // run is unreachable

// TestElementTrap: after a crash the badge says so, and the next check has a module that works.
func TestElementTrap(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/crash.wasm", crashing)
		s.Page("/", element(`source="talk" loading="eager" module-url="/crash.wasm"`, mill, millTalk))
		b.Open(s.URL + "/")
		couldNot(t, b, "trap", "The check broke off.")
		if got := b.Run(`return find("quote-drift").check().catch((e) => e.name + " " + e.code)`).String(); got != "EngineError trap" {
			t.Errorf("a second check of the same module ends with %s", got)
		}
		b.Run(`find("quote-drift").moduleUrl = ""`)
		b.Wait(`return find("quote-drift").result`)
		if got := settled(b); !strings.Contains(got, "meaning changed") {
			t.Errorf("the badge says %q", got)
		}
	})
}

// TestElementCancels: a newer check takes the older one's place, and nothing of the older one is drawn.
func TestElementCancels(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk"`, mill, millTalk))
		b.Open(s.URL + "/")
		got := b.Run(`await customElements.whenDefined("quote-drift");
const e = find("quote-drift"), end = (p) => p.then((r) => r.summary.verdicts.verbatim, (x) => x.name);
const { article, talk } = { article: document.getElementById("article"), talk: document.getElementById("talk") };
talk.append("\n" + "The water is high and the water is low. ".repeat(20000));
article.append("“The water is high and the fog is low,” Brandt said. ".repeat(2000));
const { engine } = await import("/quote-drift.js");
await engine().ready();
const first = end(e.check());
await new Promise((go) => setTimeout(go, 0)); // it runs by now
talk.lastChild.remove(); article.lastChild.remove();
const second = end(e.check()), third = end(e.check());
return Promise.all([first, second, third, e.complete.then((r) => r.quotations.length)]);`).String()
		if got != `["AbortError","AbortError",1,5]` {
			t.Errorf("the three checks end as %s", got)
		}
		// The engine itself: by owner and by signal, of those that run and those that wait; another's request goes on.
		got = b.Run(`const { engine } = await import("/quote-drift.js");
const long = "“The water is high and the fog is low,” Brandt said. ".repeat(2000), owner = {}, stop = new AbortController();
const ask = (text, options) => engine().request({ operation: "check", articles: [{ text }], sources: [{ text: long }] }, options).then((r) => r.report.summary.quotations, (x) => x.name);
const all = [ask(long, { owner }), ask(long, { owner }), ask(long, { signal: stop.signal }), ask("“So be it,” he said.", {})];
await new Promise((go) => setTimeout(go, 0)); // the third runs by now
all.push(ask("“So be it,” he said.", { owner }));
stop.abort();
return Promise.all(all)`).String()
		if got != `["AbortError","AbortError","AbortError",1,1]` {
			t.Errorf("the five requests end as %s", got)
		}
		if got := b.Run(`return events.filter((e) => e.name === "result").length`).Int(); got != 1 {
			t.Errorf("%d results were told", got)
		}
	})
}

// TestElementLimit: what is too long is refused, and the limit is named.
func TestElementLimit(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, "<p>“We have ground flour here since 1904,” Brandt said.</p>", `<script type="text/plain" id="talk"></script>`))
		b.Open(s.URL + "/")
		settled(b)
		got := b.Run(`document.getElementById("talk").text = "x".repeat((16 << 20) + 1); return find("quote-drift").check().catch((e) => e.code + ": " + e.message)`).String()
		if want := "limit: the texts are too long: more than 16777"; !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "the limit is 16777216") {
			t.Errorf("the check ends with %s", got)
		}
	})
}

// TestElementSourceLimit: of a source at an address no more is read than may be checked, whatever its head says of its
// length: a compressed one says what was sent.
func TestElementSourceLimit(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	for range 40 {
		if _, err := w.Write(bytes.Repeat([]byte("We wait. "), 1<<17)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/long.txt", packed.String(), "Content-Encoding", "gzip", "Content-Length", strconv.Itoa(packed.Len()))
		s.Page("/", element(`source-url="/long.txt" loading="eager"`, mill, ""))
		b.Open(s.URL + "/")
		couldNot(t, b, "limit", "")
		if got := b.Run(`return events.at(-1).message`).String(); got != "the source is too long: more than 16777216 bytes, and the limit is 16777216" {
			t.Errorf("the reason is %q", got)
		}
	})
}

// TestElementPrevented: a page that draws for itself gets the report, and the element draws nothing.
func TestElementPrevented(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", strings.Replace(element(`source="talk" loading="eager"`, mill, millTalk), "window.events = [];",
			`window.events = []; addEventListener("quote-drift-result", (e) => { e.preventDefault(); window.report = e.detail.report; });`, 1))
		b.Open(s.URL + "/")
		if got := b.Wait("return window.report && report.quotations.length").Int(); got != 5 {
			t.Errorf("the report has %d quotations", got)
		}
		if m := marked(b); len(m) > 0 || !b.Run(`return find("quote-drift >>> .ui").hidden && find("quote-drift").result === report`).Bool() {
			t.Errorf("the element drew: %v", m)
		}
	})
}

// TestElementHostile: what an article or a source says is never anything but text, and what turns or hides text is named.
func TestElementHostile(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		const attack = `&lt;img src=x onerror=&quot;window.hit=1&quot;&gt;&lt;script&gt;window.hit=1&lt;/script&gt;`
		article := `<p>“I have ` + attack + ` never seen` + "\u202e" + ` the old mill,” Brandt said.</p><p>“` + strings.Repeat("ab", 500_000) + `,” she said.</p><p>` + strings.Repeat("“", 2000) + `</p>`
		s.Page("/", element(`source="talk" loading="eager"`, article, `<pre id="talk">`+attack+`: I have `+attack+` not seen the old mill.</pre>`))
		b.Open(s.URL + "/")
		settled(b)
		clickWords(b, "I have ")
		b.Wait(opened)
		if got := said(b, "quote-drift >>> [part=words]"); !strings.Contains(got, `<img src=x onerror="window.hit=1`) || !strings.Contains(got, "‹U+202E›") {
			t.Errorf("the words are %q", got)
		}
		if got := b.Run(`return [Boolean(window.hit), document.images.length, find("quote-drift").shadowRoot.querySelectorAll("img, script, [onerror], [style*=expression]").length]`).String(); got != "[false,0,0]" {
			t.Errorf("markup came of the text: %s", got)
		}
		untouched(t, b)
	})
}
