package tools

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// What pages do to everything in them, of which nothing may reach the element's own words.
const resets = `*, ::before, ::after { box-sizing: content-box; margin: 0; padding: 0; border: 0; max-width: 100%; transition: none !important; animation: none !important; }
body { letter-spacing: .4em; word-spacing: 2em; text-transform: uppercase; text-indent: 3em; text-align: justify; line-height: 3; font-variant: small-caps;
  text-shadow: 2px 2px red; -webkit-text-fill-color: red; white-space: pre; -webkit-user-select: none; user-select: none; cursor: none; word-break: break-all; }
article { white-space: normal; }
button, p, span, div, ul, li, h2 { display: block !important; color: #063 !important; background: lime !important; font-size: 5px !important; float: right !important; }
button { min-height: 0 !important; }`

// measure says of every piece of text that the element shows its size in pixels, its contrast with its ground, and of what can be
// clicked how large it is: {smallest, faintest, target, letters, wide}.
const measure = `const e = find("quote-drift"), root = e.shadowRoot;
const rgb = (c) => { const k = document.createElement("canvas").getContext("2d"); k.fillStyle = c; k.fillRect(0, 0, 1, 1); return [...k.getImageData(0, 0, 1, 1).data]; };
const lum = (c) => c.slice(0, 3).map((v) => v / 255).map((v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((n, v, i) => n + v * [.2126, .7152, .0722][i], 0);
const ground = (at) => { for (; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) { if (at.popover === "auto" || at === document.documentElement || rgb(getComputedStyle(at).backgroundColor)[3] === 255) return rgb(getComputedStyle(at).backgroundColor); } };
const out = { smallest: 99, faintest: 99, target: 99, odd: [] };
const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
for (let n; (n = walk.nextNode());) {
  const p = n.parentElement;
  if (!n.data.trim() || !p.checkVisibility() || p.closest("[aria-hidden], .heard, slot")) continue;
  const s = getComputedStyle(p), g = ground(p) , back = g && g[3] ? g : rgb(args[0]);
  const [low, high] = [lum(rgb(s.color)), lum(back)].sort((a, b) => a - b), contrast = (high + .05) / (low + .05);
  out.smallest = Math.min(out.smallest, parseFloat(s.fontSize));
  if (contrast < out.faintest) { out.faintest = contrast; out.of = n.data + " " + s.color + " on " + back; }
  if (s.letterSpacing !== "normal" || s.textTransform !== "none" || s.textIndent !== "0px" || s.textShadow !== "none" || s.whiteSpace === "pre" || s.webkitTextFillColor && s.webkitTextFillColor !== s.color || s.cursor === "none") out.odd.push(n.data);
}
for (const b of root.querySelectorAll("button, a")) {
  if (!b.checkVisibility()) continue;
  const r = b.getBoundingClientRect();
  if (Math.min(r.width, r.height) < out.target) { out.target = Math.min(r.width, r.height); out.small = b.textContent; }
  if (r.left < -1 || r.right > innerWidth + 1) out.odd.push("out of the window: " + b.textContent);
}
return out;`

type looks struct {
	Smallest, Faintest, Target float64
	Of, Small                  string
	Odd                        []string
}

// bearable fails where something of what is shown cannot be read or hit. under is the page's ground where no colour says it.
func bearable(t *testing.T, b *browser.Page, when, under string) {
	t.Helper()
	b.Run("return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))")
	var l looks
	b.Run(measure, under).Into(&l)
	if l.Smallest < 14 || l.Smallest > 60 {
		t.Errorf("%s: the smallest text has %.1f pixels", when, l.Smallest)
	}
	if l.Faintest < 4.5 {
		t.Errorf("%s: the contrast of %q is %.2f", when, l.Of, l.Faintest)
	}
	if l.Target < 23.9 {
		t.Errorf("%s: %q is %.1f pixels large", when, l.Small, l.Target)
	}
	if len(l.Odd) > 0 {
		t.Errorf("%s: the page's style reaches %q", when, l.Odd)
	}
}

// TestElementThemes: in whatever page the element stands, its words have a size that can be read, colours that can be read
// on the ground that is really there, and targets that can be hit, in the badge, the list and a finding.
func TestElementThemes(t *testing.T) {
	type theme struct{ name, css, open, close string }
	under := func(c theme) string {
		if c.name == "a picture" {
			return "#222"
		}
		return "#fff"
	}
	themes := []theme{
		{"dark without color-scheme", "html { background: #111; color: #eee; }", "", ""},
		{"dark, in the text alone", "body { background: #14181c; } article, article * { color: #d8d8d8; }", "", ""},
		{"a middle ground", "body { background: #8a8a80; color: #000; }", "", ""},
		{"sepia", "body { background: #e4d5b4; color: #433422; }", "", ""},
		{"dark in oklch", "body { background: oklch(25% .05 250); color: oklch(95% .01 250); }", "", ""},
		{"a picture", "body { background: linear-gradient(#000, #222); color: #fff; }", "", ""},
		{"a veil over dark", "html { background: #000; } body { background: rgb(255 255 255 / .1); color: #fff; }", "", ""},
		{"a dark section in a light page", "section { background: #222; color: #ddd; }", "<section>", "</section>"},
		{"resets", resets, "", ""},
		{"from right to left", "", `<div dir="rtl" lang="ar">`, "</div>"},
		{"an overflow and a transformed parent", "section { overflow: hidden; height: 40em; transform: translate(3px, 3px); filter: none; contain: paint; }", "<section>", "</section>"},
	}
	shadowed := `<script>{ const root = document.querySelector("[data-shadow]").attachShadow({ mode: "open" }), style = document.createElement("style");
style.textContent = ":host { display: block; background: #111; color: #eee; } * { font: 8px serif; letter-spacing: .3em; }";
root.append(style, document.querySelector("quote-drift"), document.getElementById("talk")); }</script>`
	themes = append(themes, theme{"a shadow root", "", "<div data-shadow></div>", shadowed})
	for _, size := range []string{"50%", "62.5%", "125%", "200%"} {
		themes = append(themes, theme{"root at " + size, "html { font-size: " + size + "; } body { font-size: 1rem; }", "", ""})
	}
	for _, c := range themes {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				page := strings.Replace(element(`source="talk" loading="eager"`, mill, millTalk), "<body>", "<style>"+c.css+"</style><body>"+c.open, 1)
				s.Page("/", strings.Replace(page, "</body>", c.close+"</body>", 1))
				b.Open(s.URL + "/")
				settled(b)
				bearable(t, b, "the badge", under(c))
				b.Run(`find("quote-drift >>> .badge").click()`)
				b.Wait(`return find("quote-drift >>> [part=panel]").matches(":popover-open")`)
				bearable(t, b, "the list", under(c))
				b.Run(`find("quote-drift >>> [part=item]").click()`)
				b.Wait(opened)
				bearable(t, b, "a finding", under(c))
				b.Run(`find("quote-drift >>> [part=close]").click(); find("quote-drift >>> [part=what]").click()`)
				b.Wait(`return find("quote-drift >>> [part=about]").matches(":popover-open")`)
				bearable(t, b, "what it is", under(c))
			})
		})
	}
}

// TestElementTurnsDark: a reader toggles dark, in one of the ways in which pages do, and back.
func TestElementTurnsDark(t *testing.T) {
	for _, c := range []struct{ name, css, toggle string }{
		{"a class on the root", ".dark { background: #111; color: #eee; }", `document.documentElement.classList.toggle("dark")`},
		{"a class, faded", "body { transition: background-color .2s, color .2s; background: #fff; color: #222; } .dark body { background: #181818; color: #ddd; }", `document.documentElement.classList.toggle("dark")`},
		{"an attribute on the body", "body[data-theme=night] { background: #000; color: #ccc; }", `document.body.dataset.theme = document.body.dataset.theme ? "" : "night"`},
		{"custom properties in a style", "body { background: var(--ground, #fff); color: var(--ink, #111); }", `const s = document.documentElement.style; if (s.length) s.cssText = ""; else s.cssText = "--ground: #202124; --ink: #e8eaed"`},
		{"a sheet more", "", `const dark = document.getElementById("dark"); if (dark) dark.remove(); else document.head.append(Object.assign(document.createElement("style"), { id: "dark", textContent: "body { background: #111; color: #eee }" }))`},
		{"an adopted sheet", "", `const sheet = window.sheet ??= new CSSStyleSheet(); sheet.replaceSync(sheet.cssRules.length ? "" : "body { background: #111; color: #eee }"); document.adoptedStyleSheets = [sheet]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				s.Page("/", strings.Replace(element(`source="talk" loading="eager"`, mill, millTalk), "<body>", "<style>"+c.css+"</style><body>", 1))
				b.Open(s.URL + "/")
				settled(b)
				for i, want := range []string{"dark", "light", "dark"} {
					b.Run(c.toggle)
					b.Wait(`return find("quote-drift >>> .ui").classList.contains("on-" + args[0])`, want)
					bearable(t, b, fmt.Sprintf("toggled %d times", i+1), "#fff")
					key := map[string]string{"dark": "dark", "light": "auto"}[want]
					if n := b.Wait(`return CSS.highlights.get("quote-drift-" + args[0] + "-meaning")?.size`, key).Int(); n != 2 {
						t.Errorf("%d marks are %s", n, want)
					}
				}
			})
		})
	}
}

// TestElementSaysAgainstWhat: the badge says what the quotations were held against, and what the whole is.
func TestElementSaysAgainstWhat(t *testing.T) {
	for _, c := range []struct{ attributes, rest, against string }{
		{`source="talk"`, millTalk, "compared with the source on this page"},
		{`source="talk"`, `<section id="talk"><h2>What  Brandt said</h2><p>We have ground flour here since 1904.</p></section>`, "compared with “What Brandt said”"},
		{`source-url="/samples/transcript.txt"`, "", "compared with “transcript.txt”"},
		{`source-url="/talk.html"`, "", "compared with “The talk”"},
		{`source="talk" source-url="/samples/transcript.txt"`, millTalk, "compared with 2 sources"},
		{`record="record"`, script(record(millText, millTalkText)), "compared with a source that is not on this page"},
	} {
		t.Run(c.against, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				s.Page("/talk.html", `<!doctype html><title>The talk</title><p>We have ground flour here since 1904.</p>`)
				s.Page("/", element(c.attributes+` loading="eager"`, mill, c.rest))
				b.Open(s.URL + "/")
				settled(b)
				if got := said(b, "quote-drift >>> [part=against]"); got != c.against {
					t.Errorf("it says %q", got)
				}
				b.Click("quote-drift >>> [part=what]")
				b.Wait(`return find("quote-drift >>> [part=about]").matches(":popover-open")`)
				got := said(b, "quote-drift >>> [part=about]")
				alone := strings.Contains(c.against, "not on")
				if !strings.Contains(got, "It judges words and not truth") || strings.Contains(got, "cannot be made again") != alone {
					t.Errorf("it is told as %q", got)
				}
				b.Press("Escape")
				b.Wait(`return find("quote-drift").shadowRoot.activeElement?.part.contains("what")`)
				if again := b.Run(`find("quote-drift >>> .badge").click(); return find("quote-drift >>> [part=again]").checkVisibility()`).Bool(); again == alone {
					t.Errorf("a new check is offered: %v", again)
				}
			})
		})
	}
}
