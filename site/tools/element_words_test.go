package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestElementLanguages: the element speaks the language of where it stands, and lays itself out in its direction.
func TestElementLanguages(t *testing.T) {
	for _, c := range []struct{ lang, speaks, badge, rule, reason string }{
		{"en-GB", "en ltr", "Quotations checked: ✗ meaning changed 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning.", "negation", "The quotation leaves out “not”. The source denies what the quotation says."},
		{"de-AT", "de ltr", "Geprüfte Zitate: ✗ Sinn verändert 5 Zitate: 1 wörtlich, 1 mit gekennzeichneten Eingriffen, 1 nicht gefunden, 1 umformuliert, 1 mit verändertem Sinn.", "Verneinung", "Das Zitat lässt „not“ weg. Die Quelle verneint, was das Zitat sagt."},
		{"fr", "fr ltr", "Citations vérifiées: ✗ sens modifié 5 citations : 1 mot pour mot, 1 avec modifications signalées, 1 introuvable, 1 reformulée, 1 au sens modifié.", "négation", "La citation omet « not ». La source nie ce que dit la citation."},
		{"es", "es ltr", "Citas comprobadas: ✗ sentido cambiado 5 citas: 1 textual, 1 con cambios señalados, 1 no encontrada, 1 reformulada, 1 con el sentido cambiado.", "negación", "La cita omite «not». La fuente niega lo que dice la cita."},
		{"ar", "ar rtl", "اقتباسات مفحوصة: ✗ تغيّر المعنى 5 اقتباسات: واحد حرفي، واحد بتعديلات معلنة، واحد غير موجود، واحد أعيدت صياغته، واحد تغيّر معناه.", "نفي", "الاقتباس يحذف «not». المصدر ينفي ما يقوله الاقتباس."},
		{"pt", "pt ltr", "Quotations checked: ✗ sentido mudado 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning.", "negation", "The quotation leaves out “not”. The source denies what the quotation says."},
		{"x-none", "en ltr", "Quotations checked: ✗ meaning changed 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning.", "negation", "The quotation leaves out “not”. The source denies what the quotation says."},
	} {
		t.Run(c.lang, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				page := strings.Replace(element(`source="talk"`, mill, millTalk), `lang="en"`, `lang="`+c.lang+`"`, 1)
				s.Page("/", page)
				b.Open(s.URL + "/")
				b.Run(`const { addTranslation } = await import("/quote-drift.js"); addTranslation("pt", { "verdict.meaning": "sentido mudado" }); await find("quote-drift").check()`)
				if got := strings.NewReplacer("\u00a0", " ", "٥", "5").Replace(settled(b)); got != c.badge {
					t.Errorf("the badge says\n%s\nwant\n%s", got, c.badge)
				}
				b.Click(badge)
				b.Press("Enter")
				b.Wait(opened)
				if got := said(b, "quote-drift >>> [part=rule]"); got != c.rule {
					t.Errorf("the rule is %q", got)
				}
				if got := b.Run(`const e = find("quote-drift >>> [part=popover]"); return e.lang + " " + getComputedStyle(e).direction`).String(); got != c.speaks {
					t.Errorf("the popover speaks %s", got)
				}
				if got := b.Run(`const e = find("quote-drift >>> .ui"); return e.lang + " " + getComputedStyle(e).direction`).String(); got != c.speaks {
					t.Errorf("the badge speaks %s", got)
				}
				if got := strings.ReplaceAll(said(b, "quote-drift >>> [part=reason]"), "\u00a0", " "); got != c.reason {
					t.Errorf("the reason is %q", got)
				}
				language := c.speaks[:2]
				if c.lang == "pt" {
					language = "en" // its table has no reasons
				}
				if got := b.Attribute("quote-drift >>> [part=reason]", "lang"); got != language {
					t.Errorf("the reason is said to be in %q", got)
				}
				if got := b.Run(`const box = (p) => find("quote-drift >>> [part=popover] " + p).getBoundingClientRect(); return box("h2").left < box("[part=close]").left`).Bool(); got != (c.lang != "ar") {
					t.Error("the verdict stands at the wrong side")
				}
			})
		})
	}
}

// TestElementAnnotations: the findings are annotations as the W3C's model has them; their positions count code points
// of the page's text, and their quotations are what stands there.
func TestElementAnnotations(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", strings.Replace(element(`source="talk" loading="eager"`, mill, millTalk), "<quote-drift", "<p>🧵🧵 Two threads of 𝔘𝔫𝔦𝔠𝔬𝔡𝔢</p><quote-drift", 1))
		b.Open(s.URL + "/")
		settled(b)
		var list []struct {
			Context    string `json:"@context"`
			ID         string `json:"id"`
			Type       string `json:"type"`
			Motivation string `json:"motivation"`
			Target     struct {
				Source   string `json:"source"`
				Selector []struct {
					Type                  string
					Exact, Prefix, Suffix string
					Start, End            int
				} `json:"selector"`
			} `json:"target"`
			Body []struct{ Type, Value, Purpose, Format, Language, Source string } `json:"body"`
		}
		b.Run(`return find("quote-drift").toAnnotation()`).Into(&list)
		var text string
		b.Run(`return document.body.textContent`).Into(&text)
		if len(list) != 5 {
			t.Fatalf("there are %d annotations", len(list))
		}
		seen := map[string]bool{}
		for i, a := range list {
			if a.Context != "http://www.w3.org/ns/anno.jsonld" || a.Type != "Annotation" || a.Motivation != "assessing" || !strings.HasPrefix(a.ID, s.URL+"/#") || seen[a.ID] || a.Target.Source != s.URL+"/" {
				t.Errorf("annotation %d is %+v", i, a)
			}
			seen[a.ID] = true
			q, p := a.Target.Selector[0], a.Target.Selector[1]
			if q.Type != "TextQuoteSelector" || p.Type != "TextPositionSelector" {
				t.Fatalf("the selectors are %+v", a.Target.Selector)
			}
			runes := []rune(text)
			if got := string(runes[p.Start:p.End]); got != q.Exact {
				t.Errorf("at %d to %d stands %q, and the quotation is %q", p.Start, p.End, got, q.Exact)
			}
			if !strings.HasSuffix(string(runes[:p.Start]), q.Prefix) || !strings.HasPrefix(string(runes[p.End:]), q.Suffix) || len([]rune(q.Prefix)) != 32 {
				t.Errorf("around %q: %q and %q", q.Exact, q.Prefix, q.Suffix)
			}
		}
		if got := list[2]; got.Target.Selector[0].Exact != "I will sell the mill this year," || got.Body[0].Value != "meaning" || got.Body[1].Value != "meaning changed" || !strings.HasPrefix(got.Body[2].Value, "sense.negation: ") {
			t.Errorf("the third is %+v", got)
		}
	})
}

// TestElementWithoutHighlights: where the browser has none, <mark> elements stand around the words, and go without a trace.
func TestElementWithoutHighlights(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", strings.Replace(element(`source="talk" loading="eager"`, mill, millTalk), "<script>", "<script>delete globalThis.Highlight;", 1))
		b.Open(s.URL + "/")
		settled(b)
		var marks []string
		b.Run(`return [...document.querySelectorAll("mark")].map((m) => m.className.replace("quote-drift-auto-", "") + ": " + m.textContent.replace(/\s+/g, " "))`).Into(&marks)
		same(t, "the marks", marks, "verbatim: We have ground flour ", "verbatim: here", "verbatim:  since 1904,", "reworded: The wheel ", "reworded: turns every single", "reworded:  day,",
			"meaning: I will sell the mill this year,", "declared: The river … has never stopped us,", "missing: A bakery bought the whole street from my grandfather,",
			"verbatim: We have ground flour here since 1904", "reworded: The wheel turns every day", "meaning: I will not sell the mill this year", "declared: The river and its ice has never stopped us")
		if got := b.Run(`return getComputedStyle(document.querySelector("mark")).textDecorationLine`).String(); got != "underline" {
			t.Errorf("a mark is drawn with %s", got)
		}
		clickWords(b, "the mill this year")
		b.Wait(opened)
		b.Run(`find("quote-drift").highlight = "none"`)
		untouched(t, b)
	})
}

// TestElementOnAServer: the package can be imported where there is no page.
func TestElementOnAServer(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/server.js", `import("/quote-drift.js").then((m) => postMessage(Object.keys(m).sort().join()), (e) => postMessage(String(e)))`)
		s.Page("/", "<!doctype html><title>server</title>")
		b.Open(s.URL + "/")
		got := b.Run(`return new Promise((go) => { const w = new Worker("/server.js", { type: "module" }); w.onmessage = (e) => go(e.data); })`).String()
		if got != "Engine,EngineError,QuoteDrift,addTranslation,engine,version" {
			t.Errorf("a worker gets %s", got)
		}
	})
}
