package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestElementMarks: each quotation is marked where it stands, in the article and in the source, and no node is touched.
func TestElementMarks(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, mill, millTalk))
		b.Open(s.URL + "/")
		got := settled(b)
		if want := "✗ meaning changed 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning."; !strings.HasSuffix(got, want) {
			t.Errorf("the badge says %q", got)
		}
		m := marked(b)
		same(t, "verbatim", m["verbatim"], "We have ground flour here since 1904,", "We have ground flour here since 1904")
		same(t, "reworded", m["reworded"], "The wheel turns every single day,", "The wheel turns every day")
		same(t, "meaning", m["meaning"], "I will sell the mill this year,", "I will not sell the mill this year")
		same(t, "declared", m["declared"], "The river … has never stopped us,", "The river and its ice has never stopped us")
		same(t, "missing", m["missing"], "A bakery bought the whole street from my grandfather,")
		untouched(t, b)
		if got := b.Run("return events.map((e) => e.name).join()").String(); got != "load,result" {
			t.Errorf("the events are %s", got)
		}
		if asked := strings.Join(s.Requests(), ", "); asked != "GET /, GET /quote-drift.js, GET /quotedrift.wasm" {
			t.Errorf("the page asked for %s", asked)
		}
		b.Run(`find("quote-drift").highlight = "changes"`)
		if m := marked(b); m["verbatim"] != nil || len(m["meaning"]) != 2 {
			t.Errorf("of the changes alone are marked %v", m)
		}
		b.Run(`find("quote-drift").highlight = "none"`)
		if m := marked(b); len(m) > 0 {
			t.Errorf("where nothing is to be marked, there is %v", m)
		}
		b.Run(`find("quote-drift").highlight = ""; find("quote-drift").remove()`)
		if m := marked(b); len(m) > 0 {
			t.Errorf("after the element is gone, there is %v", m)
		}
	})
}

// place is a point in the first line of the words in the article.
const place = `const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walk.nextNode()); ) {
  const at = node.data.indexOf(args[0]);
  if (at < 0) continue;
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + args[0].length);
  node.parentElement.scrollIntoView({ block: "start", behavior: "instant" });
  const r = range.getClientRects()[0];
  return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)];
}`

func clickWords(b *browser.Page, words string) {
	var at [2]int
	b.Run(place, words).Into(&at)
	b.ClickAt(at[0], at[1])
}

const opened = `return find("quote-drift >>> [part=popover]").matches(":popover-open")`

// TestElementMouse: a click on a quotation tells of it, in the article and in the source; a click beside it closes.
func TestElementMouse(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, strings.Replace(mill, "will sell", `will <a href="#a" id="a">sell</a>`, 1), millTalk))
		b.Open(s.URL + "/")
		settled(b)
		clickWords(b, "the mill this year")
		b.Wait(opened)
		for _, c := range []struct{ part, want string }{
			{"popover] h2", "✗ meaning changed"},
			{"words]", "“I will left out: not. sell the mill this year,”"},
			{"speaker]", "Attributed to Lena Brandt"},
			{"rule]", "negation"},
			{"reason]", "The quotation leaves out “not”. The source denies what the quotation says."},
			{"repair]", "Repair restore “not”"},
			{"passage] mark", "the passage: I will not sell the mill this year"},
			{"passage] figcaption", "In the source · Lena Brandt"},
			{"passage] .context", "… since 1904. The wheel turns every day. REPORTER: And the rent? LENA BRANDT:"},
		} {
			if got := said(b, "quote-drift >>> [part="+c.part); got != c.want {
				t.Errorf("%s says %q, want %q", c.part, got, c.want)
			}
		}
		if m := marked(b); len(m["active"]) != 2 || m["active"][1] != "I will not sell the mill this year" || strings.Join(m["changed"], "") != "not" {
			t.Errorf("of the open finding are marked %v, and as changed %v", m["active"], m["changed"])
		}
		b.Click("quote-drift >>> [part=close]")
		b.Wait(`return !find("quote-drift >>> [part=popover]").matches(":popover-open")`)
		clickWords(b, "the mill this year")
		b.Wait(opened)
		b.ClickAt(2, 2)
		b.Wait(`return !find("quote-drift >>> [part=popover]").matches(":popover-open")`)
		b.Wait(`return ["active", "changed"].every((name) => CSS.highlights.get("quote-drift-auto-" + name).size === 0)`)
		clickWords(b, "turns every day") // in the source
		b.Wait(opened)
		if got := said(b, "quote-drift >>> [part=ins]"); got != "put in: single." {
			t.Errorf("the inserted word is %q", got)
		}
		b.Press("Escape")
		b.Wait(`return !find("quote-drift >>> [part=popover]").matches(":popover-open")`)
		for _, open := range []string{"true", "false", "true"} { // the badge opens its list, and closes it
			b.Click(badge)
			b.Wait(`return find("quote-drift >>> .badge").getAttribute("aria-expanded") === args[0]`, open)
		}
		b.Press("Escape")
		b.Click("#a") // a link is a link
		if b.Wait(`return location.hash === "#a" && [find("quote-drift >>> [part=popover]").matches(":popover-open")]`).String() != "[false]" {
			t.Error("a click on a link opens a finding")
		}
	})
}

// TestElementPanelBesideItsBadge: also in a low window the list does not cover the badge, whose second click closes it.
func TestElementPanelBesideItsBadge(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, mill, millTalk))
		b.Open(s.URL + "/")
		settled(b)
		b.Size(1000, 620)
		b.Click(badge)
		if got := b.Wait(`const panel = find("quote-drift >>> [part=panel]"), badge = find("quote-drift >>> .badge").getBoundingClientRect();
if (!panel.matches(":popover-open")) return false;
const { top, bottom } = panel.getBoundingClientRect();
return top >= 0 && bottom <= innerHeight && (top >= badge.bottom || bottom <= badge.top) ? "beside" : JSON.stringify([top, bottom, badge, innerHeight])`).String(); got != "beside" {
			t.Errorf("the panel and its badge: %s", got)
		}
	})
}

// TestElementKeyboard: the badge, its list and a finding are reached and left with keys, and the focus is never lost.
func TestElementKeyboard(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, strings.ReplaceAll(mill, `href="#owner"`, ""), millTalk))
		b.Open(s.URL + "/")
		settled(b)
		focus := func(want string) {
			t.Helper()
			b.Wait(`const e = find("quote-drift").shadowRoot.activeElement; return e && e.textContent.includes(args[0])`, want)
		}
		b.Run(`find("quote-drift >>> .badge").focus()`)
		b.Press("Enter")
		focus("I will sell the mill this year,")
		b.Wait(`return find("quote-drift >>> .badge").getAttribute("aria-expanded") === "true"`)
		b.Press("ArrowDown")
		focus("The wheel turns every single day,")
		b.Press("End")
		focus("We have ground flour here since 1904,")
		b.Press("Home", "ArrowDown", "Enter")
		b.Wait(opened)
		if got := said(b, "quote-drift >>> [part=popover] .count"); got != "2 of 5" {
			t.Errorf("the second of the text is %q", got)
		}
		b.Press("Tab", "Tab") // past the previous one to the next
		b.Press("Enter")
		b.Wait(`return find("quote-drift >>> [part=popover] .count").textContent === "3 of 5"`)
		b.Press("Escape") // back to the list, at the finding that was open
		focus("I will sell the mill this year,")
		b.Press("Escape") // back to the badge
		b.Wait(`return find("quote-drift").shadowRoot.activeElement === find("quote-drift >>> .badge")`)
		b.Wait(`return find("quote-drift >>> .badge").getAttribute("aria-expanded") === "false"`)
	})
}

// TestElementSources: a source may be a file, with the times of subtitles, or a page, whose place has an address.
func TestElementSources(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/talk.vtt", "WEBVTT\n\n00:00:04.000 --> 00:00:08.000\n<v Lena Brandt>I will not sell\nthe mill this year.\n")
		s.Page("/talk.html", `<!doctype html><body><nav>Sell</nav><article><p>She said:</p><p>I will not sell the mill-house, nor the mill this year, and the meadows <br>are not for sale at all.</p></article><script>window.ran = true</script>`)
		article := `<p>“I will sell the mill this year,” Lena Brandt said.</p><p>“I will not sell the mill-house, nor the mill this year, and the meadows are not for sale at all,” she said.</p>`
		s.Page("/", element(`source-url="/talk.vtt talk.html" loading="eager"`, article, ""))
		b.Open(s.URL + "/")
		settled(b)
		clickWords(b, "will sell")
		b.Wait(opened)
		if got := said(b, "quote-drift >>> [part=passage] figcaption"); got != "In the source · Lena Brandt · 00:00:04" {
			t.Errorf("the passage is %q", got)
		}
		if got := said(b, "quote-drift >>> [part=passage] mark"); got != "the passage: I will not sell the mill this year" {
			t.Errorf("the passage reads %q", got)
		}
		if got := b.Attribute("quote-drift >>> a", "href"); got != s.URL+"/talk.vtt" {
			t.Errorf("the address in subtitles is %s", got)
		}
		b.Press("Escape")
		clickWords(b, "mill-house")
		b.Wait(`return find("quote-drift >>> [part=popover] h2").textContent.includes("verbatim")`)
		if got, want := b.Attribute("quote-drift >>> a", "href"), s.URL+"/talk.html#:~:text=I%20will%20not%20sell%20the%20mill%2Dhouse%2C,are%20not%20for%20sale%20at%20all"; got != want {
			t.Errorf("the address of the passage is %s, want %s", got, want)
		}
		if b.Run("return Boolean(window.ran)").Bool() {
			t.Error("a script of the source ran")
		}
	})
}

// TestElementMarkup: what <q> and <blockquote> set off is a quotation without any mark in the text.
func TestElementMarkup(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, `<p>Lena Brandt said: <q>We have ground flour here since 1904.</q></p>
<blockquote><p>The wheel turns every second day.</p><footer>— Lena Brandt</footer></blockquote><script>"“not a quotation of anybody”"</script><p hidden>“Nor is this one, which nobody sees.”</p>`, millTalk))
		b.Open(s.URL + "/")
		settled(b)
		m := marked(b)
		same(t, "verbatim", m["verbatim"], "We have ground flour here since 1904.", "We have ground flour here since 1904")
		if len(m["reworded"])+len(m["meaning"]) != 2 || m["missing"] != nil {
			t.Errorf("the block is marked %v", m)
		}
	})
}

// TestElementLazy: what is far down the page costs nothing until somebody comes near it.
func TestElementLazy(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", strings.Replace(element(`source="talk"`, mill, millTalk), "<quote-drift", `<div style="height: 9000px"></div><quote-drift`, 1))
		b.Open(s.URL + "/")
		b.Wait(`return customElements.get("quote-drift") && new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go(true))))`)
		if asked := strings.Join(s.Requests(), ", "); strings.Contains(asked, "wasm") {
			t.Errorf("before anybody saw the article, the page asked for %s", asked)
		}
		if got := b.Run(`return find("quote-drift >>> .ui").hidden`).String(); got != "true" {
			t.Error("a badge is drawn that has nothing to say")
		}
		b.Run(`document.getElementById("talk").scrollIntoView()`)
		settled(b)
	})
}

// TestElementParts: a quotation that its attribution interrupts has the passage of each part, and no more is marked.
func TestElementParts(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, `<p>“We have ground flour here since 1904,” Lena Brandt said, “because the river never froze in any of those winters.”</p>`, `<p id="talk">We have ground flour here since 1904. My grandfather told me so, and he told me why. It was because the river never froze in any of those winters.</p>`))
		b.Open(s.URL + "/")
		settled(b)
		clickWords(b, "ground flour")
		b.Wait(opened)
		var passages []string
		b.Run(`return [...find("quote-drift").shadowRoot.querySelectorAll("[part=passage] mark")].map((e) => e.textContent)`).Into(&passages)
		same(t, "the passages", passages, "the passage: We have ground flour here since 1904", "the passage: because the river never froze in any of those winters")
		same(t, "the marks", marked(b)["active"], "We have ground flour here since 1904,", "because the river never froze in any of those winters.",
			"We have ground flour here since 1904", "because the river never froze in any of those winters")
	})
}

// TestElementSettings: the profile judges, the context is as long as it is wanted, and a theme has colours of its own.
func TestElementSettings(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager" theme="dark" context="0"`, `<p>“The colour of the new mill door is red,” Lena Brandt said.</p>`, `<p id="talk">The color of the new mill door is red. It was green.</p>`))
		b.Open(s.URL + "/")
		if got := settled(b); !strings.Contains(got, "verbatim") {
			t.Errorf("the badge says %q", got)
		}
		same(t, "in the dark", marked(b)["quote-drift-dark-verbatim"], "The colour of the new mill door is red,", "The color of the new mill door is red")
		dark := b.Run(`return getComputedStyle(find("quote-drift >>> .verdict")).color`).String()
		b.Run(`find("quote-drift").theme = "light"`)
		if light := b.Run(`return getComputedStyle(find("quote-drift >>> .verdict")).color`).String(); light == dark {
			t.Errorf("in light and dark the verdict has the colour %s", light)
		}
		clickWords(b, "colour of the")
		b.Wait(opened)
		if got := said(b, "quote-drift >>> [part=passage]"); got != "In the sourcethe passage: The color of the new mill door is red" {
			t.Errorf("without context, the passage is %q", got)
		}
		b.Run(`const e = find("quote-drift"); e.context = "10"; e.profile = "academic"`)
		b.Wait(`return find("quote-drift").matches(":state(reworded)")`)
		clickWords(b, "mill door") // not where the last click was: two there select a word
		b.Wait(opened)
		if got := said(b, "quote-drift >>> [part=passage]"); got != "In the sourcethe passage: The color of the new mill door is red. It was …" {
			t.Errorf("with ten characters of context, the passage is %q", got)
		}
	})
}
