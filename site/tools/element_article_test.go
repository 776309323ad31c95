package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// The article of these tests, as a publisher has it: with markup inside the quotations, and one quotation of each verdict.
const (
	mill = `<h1>The mill stays open</h1>
<p>Owner <a href="#owner">Lena Brandt</a> spoke for an hour. “We have ground flour <em>here</em> since 1904,” Brandt said.</p>
<p>“The wheel <b>turns every
   single</b> day,” she added.</p>
<p>Brandt was asked about the rent. “I will sell the mill this year,” Brandt said.</p>
<p>“The river … has never stopped us,” Brandt said.</p>
<p>“A bakery bought the whole street from my grandfather,” Brandt said.</p>`

	millTalk = `<pre id="talk">LENA BRANDT: We have ground flour here since 1904. The wheel turns every day.

REPORTER: And the rent?

LENA BRANDT: I will not sell the mill this year. The river and its ice has never stopped us.</pre>`
)

// element is a page with the element around the article.
func element(attributes, article, rest string) string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>element</title><body>
<script>
window.events = [];
window.told = [];
const log = console.error;
console.error = (...words) => { if (!String(words[0]).startsWith("quote-drift: ") || !told.push(words.join(" "))) log(...words); };
for (const name of ["load", "result", "error"]) addEventListener("quote-drift-" + name, (e) => events.push({ name, ...e.detail, report: Boolean(e.detail.report) }));
</script>
<quote-drift ` + attributes + `><article id="article">` + article + `</article></quote-drift>
` + rest + `
<script>window.before = document.getElementById("article").innerHTML</script>
<script type="module" src="/quote-drift.js"></script></body></html>`
}

const badge = "quote-drift >>> .badge"

// settled waits until the element has come to something, and returns what its badge says.
func settled(b *browser.Page) string {
	b.Wait(`return find("quote-drift").matches(":state(verbatim), :state(declared), :state(reworded), :state(meaning), :state(missing), :state(look), :state(unchecked), :state(changed)") && true`)
	return said(b, badge)
}

// said is the text of an element, what is only heard included, with its white space folded.
func said(b *browser.Page, selector string) string {
	var s []string
	b.Wait(`const e = find(args[0]); return e && [e.textContent.replace(/\s+/g, " ").trim()]`, selector).Into(&s)
	return s[0]
}

// marked is the text of each highlighted range, by the name of the highlight, in the order of the page.
func marked(b *browser.Page) map[string][]string {
	var m map[string][]string
	b.Run(`const out = {};
for (const [name, ranges] of CSS.highlights) {
  const list = [...ranges].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map((r) => r.toString().replace(/\s+/g, " "));
  if (list.length) out[name.replace("quote-drift-auto-", "")] = list;
}
return out`).Into(&m)
	return m
}

// same says where two lists differ.
func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s:\n%s\nwant\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// untouched fails where the article is not the page's own any more.
func untouched(t *testing.T, b *browser.Page) {
	t.Helper()
	if !b.Run(`return document.getElementById("article").innerHTML === before`).Bool() {
		t.Errorf("the article has become %s", b.Run(`return document.getElementById("article").innerHTML`).String())
	}
}
