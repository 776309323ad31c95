package tools

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

const inject = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>`

// hostile are attributes, articles and records that somebody made in order to break the element or to run something in the
// page. Each ends in a report, or in an error of this code; article is JavaScript that fills the element `article`.
var hostile = []struct {
	name, attributes, article string
	record                    func(record map[string]any)
	code                      string
}{
	{name: "an id that is markup", attributes: `source="` + escape(inject) + `"`, code: "source"},
	{name: "an id of every object", attributes: `source="constructor __proto__"`, code: "source"},
	{name: "an article of every object", attributes: `source="talk" for="__proto__"`, code: "article"},
	{name: "ten thousand ids", attributes: `source="` + strings.Repeat("nobody ", 10_000) + `"`, code: "source"},
	{name: "a script for a source", attributes: `source-url="javascript:window.hit=1"`, code: "network"},
	{name: "markup for a source", attributes: `source-url="data:text/html,` + url.PathEscape(inject) + `"`},
	{name: "an address that is none", attributes: `source-url="http://[ https://:0"`, code: "source"},
	{name: "a script for the module", attributes: `source="talk" module-url="javascript:window.hit=1"`, code: "network"},
	{name: "text for the module", attributes: `source="talk" module-url="data:application/wasm,window.hit=1"`, code: "network"},
	{name: "a profile that is markup", attributes: `source="talk" profile="` + escape(inject) + `"`, code: "refused"},
	{name: "a context beyond all numbers", attributes: `source="talk" context="9e99999"`},
	{name: "a context below zero", attributes: `source="talk" context="-2147483649"`},
	{name: "a theme and marks of every object", attributes: `source="talk" theme="constructor" highlight="__proto__"`},
	{name: "a language that is none", attributes: `source="talk" lang="x-` + escape(inject) + `"`},
	{name: "a record that is no element", attributes: `source="talk" record="toString"`, code: "record"},

	{name: "markup in words", attributes: `source="talk"`, article: `article.textContent = "“I will ` + escape(inject) + ` sell the mill this year,” Brandt said."`},
	{name: "halves of characters", attributes: `source="talk"`, article: `article.textContent = "“I will \ud800 sell \udc00 the mill this year,” Brandt said. \ud83d"`},
	{name: "nulls and controls", attributes: `source="talk"`, article: `article.textContent = "“I will\u0000 not\u001b[2J sell\u0085 the mill this year,” \u202eBrandt said."`},
	{name: "three thousand elements deep", attributes: `source="talk"`, article: `let at = article; for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement("span")); at.append("“I will sell the mill,” Brandt said.")`},
	// A hundred to an element: WebKit takes time by the square of the children to put them into one.
	{name: "fifty thousand words in nodes of their own", attributes: `source="talk"`, article: `for (let i = 0; i < 500; i++) { const part = article.appendChild(document.createElement("span")); for (let j = 0; j < 100; j++) part.append("a", document.createComment("“")); }`},
	{name: "marks that never close", attributes: `source="talk"`, article: `article.textContent = "“".repeat(20000)`},
	{name: "an element in itself", attributes: `source="talk"`, article: `const inner = document.createElement("quote-drift"); inner.setAttribute("source", "talk"); inner.append("“I will sell the mill,” Brandt said."); article.append(inner)`},
	{name: "an article that holds its source", attributes: `source="article"`, article: `article.textContent = "“I will sell the mill,” Brandt said."`},
	{name: "other kinds of markup", attributes: `source="talk"`, article: `article.innerHTML = "<svg><text>“I will</text><foreignObject><p>sell</p></foreignObject></svg><math><mtext>the mill,”</mtext></math><template>“x”</template><q slot=a>I will sell</q>"`},

	{name: "a record of nothing", record: func(r map[string]any) { r["report"] = nil }, code: "record"},
	{name: "quotations that are null", record: func(r map[string]any) { reportOf(r)["quotations"] = []any{nil, nil} }, code: "record"},
	{name: "a quotation of a number", record: func(r map[string]any) { first(reportOf(r))["text"] = 7 }, code: "record"},
	{name: "a span before the text", record: func(r map[string]any) { first(reportOf(r))["span"] = map[string]any{"start": -1, "end": 4} }, code: "record"},
	{name: "a span from its end", record: func(r map[string]any) { first(reportOf(r))["marks"] = map[string]any{"start": 9, "end": 4} }, code: "record"},
	{name: "a span of half a unit", record: func(r map[string]any) { first(reportOf(r))["span"] = map[string]any{"start": 0.5, "end": 4} }, code: "record"},
	{name: "a span without an end", record: func(r map[string]any) { first(reportOf(r))["span"] = map[string]any{"start": 0, "end": 1e308} }, code: "record"},
	{name: "parts beyond the text", record: func(r map[string]any) {
		first(reportOf(r))["parts"] = []any{map[string]any{"start": 0, "end": 1 << 40}}
	}, code: "record"},
	{name: "a level of every object", record: func(r map[string]any) {
		first(reportOf(r))["changes"] = []any{map[string]any{"rule": "__proto__", "reason": "", "level": "toString", "quotation": nil, "source": nil}}
	}, code: "record"},
	{name: "one document twice", record: func(r map[string]any) {
		d := reportOf(r)["documents"].([]any)
		reportOf(r)["documents"] = append(d, d[0])
	}, code: "record"},
	{name: "a passage in a document that is not there", record: func(r map[string]any) {
		first(reportOf(r))["matches"].([]any)[0].(map[string]any)["document"] = "hasOwnProperty"
	}, code: "record"},
	{name: "sources that are no list", record: func(r map[string]any) { r["sources"] = map[string]any{"length": 1} }, code: "record"},
	{name: "a hash that is an object", record: func(r map[string]any) { r["article"] = map[string]any{"a": 1} }, code: "record"},
	{name: "canonical hashes of another shape", record: func(r map[string]any) { r["canonical"] = []any{nil}; r["article"] = "sha256-0" }},
	{name: "a speaker that is markup", record: func(r map[string]any) {
		first(reportOf(r))["speaker"] = map[string]any{"name": inject + "\u202e", "confidence": 1}
	}},
	{name: "a source that is markup, in a text that has changed", record: func(r map[string]any) {
		r["article"] = "sha256-0"
		first(reportOf(r))["matches"].([]any)[0].(map[string]any)["text"] = inject
	}},
}

func escape(s string) string {
	return strings.NewReplacer(`"`, "&quot;", "<", "&lt;", ">", "&gt;").Replace(s)
}

func reportOf(record map[string]any) map[string]any { return record["report"].(map[string]any) }

// TestElementHostileTable: each ends in what the table says, with nothing run, nothing drawn but text, and the page as it was.
func TestElementHostileTable(t *testing.T) {
	made := record(millText, millTalkText)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk"`, "", millTalk)+`<div id="place"></div>`)
		b.Open(s.URL + "/")
		b.Run(`find("quote-drift").remove(); window.onerror = (...e) => { window.thrown = String(e[0]) }; window.onunhandledrejection = (e) => { window.thrown = String(e.reason) }`)
		for _, c := range hostile {
			kept, attributes, article := "", c.attributes, c.article
			if c.record != nil {
				var whole map[string]any
				if err := json.Unmarshal([]byte(made), &whole); err != nil {
					t.Fatal(err)
				}
				c.record(whole)
				raw, err := json.Marshal(whole)
				if err != nil {
					t.Fatal(err)
				}
				kept, attributes = string(raw), `source="talk" record="record"`
			}
			if article == "" {
				article = "article.innerHTML = args[2]"
			}
			// In a task of the page: in what the driver calls itself, WebKit ends microtasks before the article is where it belongs.
			got := b.Run(`await new Promise((go) => setTimeout(go, 0));
events.length = told.length = 0; delete window.thrown;
const place = document.getElementById("place");
place.innerHTML = "<article id=article></article><script type='application/json' id=record></" + "script>";
document.getElementById("record").textContent = args[1];
const article = document.getElementById("article");
`+article+`
place.insertAdjacentHTML("beforeend", "<quote-drift loading=eager " + args[0] + "></quote-drift>");
const e = place.querySelector(":scope > quote-drift");
if (!e.for) e.append(article);
const before = article.innerHTML;
await e.complete;
await new Promise((go) => setTimeout(go, 0));
const { ui, root } = { ui: e.shadowRoot.querySelector(".ui"), root: e.shadowRoot };
if (!ui.hidden) { ui.querySelector(".badge").click(); root.querySelector("[part=item]")?.click(); }
const out = [e.result ? "" : events.at(-1).code];
if (window.hit || root.querySelector("img, script, iframe, [onerror]")) out.push("markup came of the text");
if (window.thrown) out.push(window.thrown);
if (article.innerHTML !== before) out.push("the article is another");
if (events.at(-1).code === "trap") out.push(events.at(-1).message);
if (told.length !== (e.result ? 0 : 1)) out.push(told.length + " lines on the console: " + told);
e.remove();
return out.join("; ")`, attributes, kept, mill).String()
			if got != c.code {
				t.Errorf("%s: ends in %q, want %q", c.name, got, c.code)
			}
		}
		b.Errors() // of what could not be fetched
	})
}

// TestElementBeginsOnce: an element that comes with all its attributes plans once, also where microtasks end between the callbacks.
func TestElementBeginsOnce(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk"`, mill, millTalk))
		b.Open(s.URL + "/")
		settled(b)
		if got := b.Run(`told.length = 0;
document.body.insertAdjacentHTML("beforeend", "<quote-drift id=second loading=eager profile=news context=3 source=nobody>“No.”</quote-drift>");
await document.getElementById("second").complete;
return told.length`).Int(); got != 1 {
			t.Errorf("one mistake makes %d lines on the console", got)
		}
	})
}
