package readers

import (
	"strings"
	"testing"
)

func TestHTML(t *testing.T) {
	for _, c := range []struct{ name, html, want string }{
		{"marks of <q>", `<html lang="de"><p>Sie sagte: <q>Wir gehen, <q>bald</q>.</q>`, "Sie sagte: „Wir gehen, ‚bald‘.“"},
		{"marks that the page wrote", `<!doctype html><p><q>“We go,”</q> she said.`, "“We go,” she said."},
		{"a block quotation", `<!doctype html><p>She wrote:<blockquote><p>We go.</p><p>Now.</p></blockquote>And went.`, "She wrote:\n\n> We go.\n>\n> Now.\n\nAnd went."},
		{"struck words", `<!doctype html><p>We will <del>not</del> go <s>today</s><ins>now</ins>.`, "We will go now."},
		{"the signs of notes", `<!doctype html><p>We go.<sup>[12]</sup> On 10<sup>6</sup> m<sup>2</sup> of the 1<sup>st</sup>.<sup><a href="#n1">a</a></sup><p><a href="#r1">↩</a> A note.`, "We go. On 106 m2 of the 1st.\n\nA note."},
		{"line ends", `<!doctype html><p>ILSE MARR<br>We go to the harbour in the early morning light<br>of spring.<br><br>Now.`, "ILSE MARR\nWe go to the harbour in the early morning light of spring.\n\nNow."},
		{"preformatted lines", "<!doctype html><pre>\n  Mr. MARR. We go\nto the harbour.\n\n  Mr. BIRK. No.\n</pre>", "  Mr. MARR. We go\nto the harbour.\n\n  Mr. BIRK. No."},
		{"what nobody reads", `<!doctype html><title>x</title><script>a()</script><style>b</style><p hidden>c<p style="display: none">d<p aria-hidden="true">e<template>f</template><noscript>g</noscript><nav>h</nav><button>i</button><p>We&nbsp;g&shy;o.<!-- j -->`, "We\u00a0go."},
		{"cells and items", `<!doctype html><table><tr><td>One.<td>Two.</table><ul><li>Three.<li>Four.</ul>`, "One.\n\nTwo.\n\nThree.\n\nFour."},
		{"ruby", `<!doctype html><p><ruby>日本<rp>(</rp><rt>にほん</rt><rp>)</rp></ruby>です。`, "日本です。"},
	} {
		docs, err := Read("page.txt", []byte(c.html), Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := strings.TrimSuffix(docs[0].Text, "\n"); got != c.want || docs[0].Format != "html" {
			t.Errorf("%s: %q as %s, want %q", c.name, got, docs[0].Format, c.want)
		}
	}
}

// A page as news sites make them: an article of some length in the middle of everything else.
const newsPage = `<!doctype html><html lang="en"><head><title>Ferry closes | The Holm Courier</title><meta property="og:title" content="Ferry closes">
<meta name="author" content="Inga Birk"><meta property="og:site_name" content="The Holm Courier"><link rel="canonical" href="https://courier.example/ferry">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry closes","datePublished":"2026-02-03"}</script></head><body>
<header class="site-header"><a href="/">The Holm Courier</a></header><nav><ul><li><a href="/sport">Sport of the island, all results</a></ul></nav>
<div class="layout with-sidebar"><main><h1>Ferry closes for the winter</h1><p class="byline">By <a href="/birk">Inga Birk</a></p>
<article><p>The harbour board voted on Monday to lay up the ferry until April, after a debate that lasted for six hours and ended in a row.</p>
<p class="paywall">“We looked at every figure twice, and there is no money left for ice,” said the chairwoman, Ilse Marr, when the vote had been taken.</p>
<p>“No,” she added.</p>
<div class="related"><a href="/pier">Pier “safe as houses”, says the board, and nobody believes a word of what the board has said</a></div>
<p>Tomas Birk, who runs the shop by the pier, said that the islanders had been promised two boats in the autumn, and that a promise was a promise.</p>
<aside class="newsletter"><p>Sign up for our letter, “The best of the islands”, and be the first to hear of it, every Friday afternoon in your inbox.</p></aside>
<aside class="facts"><h3>The ice</h3><ul><li>It is nine inches thick.</li></ul></aside>
<aside><h3>Read on</h3><ul><li><a href="/ice">How thick is the ice of the sound?</a></li></ul></aside>
<blockquote><p>The island has lived through winters without a ferry before, and it will live through this one.</p></blockquote>
<p>The board meets again in March. Until then the mail boat takes four passengers a day, if the weather allows it and the skipper is well.</p></article></main>
<div class="sidebar"><p>Most read: “I have seen the sea serpent”, says a man of Holm who has seen a great many things in the course of a long life.</p></div></div>
<footer><p>“The Holm Courier” is printed by the widow Holm and sons, who reserve all rights in every word that is printed in it.</p></footer></body></html>`

func TestArticle(t *testing.T) {
	docs, err := Read("page.html", []byte(newsPage), Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	for _, want := range []string{"Ferry closes for the winter\n\n", "no money left for ice", "“No,” she added.", "promised two boats", "The ice\n\nIt is nine inches thick.", "> The island has lived", "The board meets again"} {
		if !strings.Contains(d.Text, want) {
			t.Errorf("%q is lost in %q", want, d.Text)
		}
	}
	for _, not := range []string{"Sport", "safe as houses", "Sign up", "Read on", "How thick", "sea serpent", "widow Holm"} {
		if strings.Contains(d.Text, not) {
			t.Errorf("%q was taken for the article", not)
		}
	}
	if d.Title != "Ferry closes" || d.Author != "Inga Birk" || d.Outlet != "The Holm Courier" || d.Date != "2026-02-03" || d.Language != "en" || d.URL != "https://courier.example/ferry" {
		t.Errorf("the page tells of itself: %+v", d)
	}
}

// Where the extractor takes the comments for the article, all prose is read.
func TestArticlePassedOver(t *testing.T) {
	var b strings.Builder
	b.WriteString(`<!doctype html><body><div class="sidebar"><div class="story">`)
	for range 6 {
		b.WriteString(`<div>“We looked at every figure twice, and there is no money left for ice,” said the chairwoman, Ilse Marr, when the vote had been taken.</div>`)
	}
	b.WriteString(`</div></div><article><p>A short note, of the kind that a page has in some corner, and which is long enough to be taken for prose by itself, twice over, with commas.</p>
<p>Another short note, of the kind that a page has in some corner, and which is long enough to be taken for prose, by itself, twice over, or so.</p></article>`)
	docs, err := Read("page.html", []byte(b.String()), Options{})
	if err != nil || !strings.Contains(docs[0].Text, "short note") {
		t.Errorf("%v: %v", docs, err)
	}
}

// A table of data beside the article is read, and a table that holds links or the page itself is none; what only those
// hear who have a page read to them does not stand in its sentences.
func TestArticleTables(t *testing.T) {
	const cells = `<tr><th>Year</th><th>Ship</th></tr><tr><td>1902</td><td>Lost with all hands</td></tr><tr><td>1934</td><td>Sold for her bell</td></tr>`
	page := `<!doctype html><body><table><tr><td><a href=/>Home</a><br><a href=/t>Tides</a></td><td><a href=/f>Ferries</a></td><td><a href=/l>Lamps</a></td><td><a href=/s>Slips</a></td></tr></table>
<div><div class="entry"><h1>Ships</h1>` + strings.Repeat(`<p>The island has lived with the ice for as long as anybody remembers, and with the mail boat<span class="link sr-only"> (in a new tab)</span> that breaks it, when the skipper is well.</p>`, 3) +
		`</div><div class="data"><table>` + cells + `</table></div></div>`
	docs, err := Read("page.html", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Lost with all hands", "Sold for her bell", "the mail boat that breaks it"} {
		if !strings.Contains(docs[0].Text, want) {
			t.Errorf("%q is lost in %q", want, docs[0].Text)
		}
	}
	for _, not := range []string{"Tides", "Lamps"} {
		if strings.Contains(docs[0].Text, not) {
			t.Errorf("%q was taken for the article", not)
		}
	}
}

// The encoding is what the page declares, where its bytes are no UTF-8.
func TestDeclaredEncoding(t *testing.T) {
	for declared, want := range map[string]string{
		"<meta charset=macintosh>": "“Мы"[:0] + "\u00d2", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`: "Т", "<meta charset='iso-8859-1'>": "Ò",
	} {
		b := []byte("<!doctype html>" + declared + "<p>We go \xd2 now")
		docs, err := Read("a.html", b, Options{})
		if declared == "<meta charset=macintosh>" {
			want = "“"
		}
		if err != nil || !strings.Contains(docs[0].Text, want) {
			t.Errorf("%s: %v %v", declared, docs, err)
		}
	}
}
