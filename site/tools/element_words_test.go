package tools

import (
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestElementLanguages: the element speaks the language of where it stands, and lays itself out in its direction. The words of
// one language are fetched, and of no other.
func TestElementLanguages(t *testing.T) {
	for _, c := range []struct{ lang, speaks, badge, rule, reason string }{
		{"en-GB", "en ltr", "Quotations checked: ✗ meaning changed 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning.", "negation", "The quotation leaves out “not”. The source denies what the quotation says."},
		{"de-AT", "de ltr", "Geprüfte Zitate: ✗ Sinn verändert 5 Zitate: 1 wörtlich, 1 mit gekennzeichneten Eingriffen, 1 nicht gefunden, 1 umformuliert, 1 mit verändertem Sinn.", "Verneinung", "Das Zitat lässt „not“ weg. Die Quelle verneint, was das Zitat sagt."},
		{"fr", "fr ltr", "Citations vérifiées: ✗ sens modifié 5 citations : 1 mot pour mot, 1 avec modifications signalées, 1 introuvable, 1 reformulée, 1 au sens modifié.", "négation", "La citation omet « not ». La source nie ce que dit la citation."},
		{"es", "es ltr", "Citas comprobadas: ✗ sentido cambiado 5 citas: 1 textual, 1 con cambios señalados, 1 no encontrada, 1 reformulada, 1 con el sentido cambiado.", "negación", "La cita omite «not». La fuente niega lo que dice la cita."},
		{"ar", "ar rtl", "اقتباسات مفحوصة: ✗ تغيّر المعنى 5 اقتباسات: واحد حرفي، واحد بتعديلات معلنة، واحد غير موجود، واحد أعيدت صياغته، واحد تغيّر معناه.", "نفي", "الاقتباس يحذف «not». المصدر ينفي ما يقوله الاقتباس."},
		{"pt-BR", "pt ltr", "Citações verificadas: ✗ sentido alterado 5 citações: 1 textual, 1 com alterações assinaladas, 1 não encontrada, 1 reformulada, 1 com sentido alterado.", "negação", "A citação omite “not”. A fonte nega o que a citação diz."},
		{"it", "it ltr", "Citazioni verificate: ✗ senso cambiato 5 citazioni: 1 testuale, 1 con modifiche segnalate, 1 non trovata, 1 riformulata, 1 con senso cambiato.", "negazione", "La citazione omette «not». La fonte nega ciò che dice la citazione."},
		{"nl", "nl ltr", "Gecontroleerde citaten: ✗ betekenis veranderd 5 citaten: 1 woordelijk, 1 met aangegeven ingrepen, 1 niet gevonden, 1 geherformuleerd, 1 met veranderde betekenis.", "ontkenning", "Het citaat laat ‘not’ weg. De bron ontkent wat het citaat zegt."},
		{"pl", "pl ltr", "Sprawdzone cytaty: ✗ zmieniony sens 5 cytatów: 1 dosłowny, 1 z zaznaczonymi zmianami, 1 nieznaleziony, 1 przeredagowany, 1 ze zmienionym sensem.", "przeczenie", "Cytat opuszcza „not”. Źródło zaprzecza temu, co mówi cytat."},
		{"ru", "ru ltr", "Проверенные цитаты: ✗ смысл изменён 5 цитат: 1 дословная, 1 с обозначенной правкой, 1 не найдена, 1 перефразированная, 1 с изменённым смыслом.", "отрицание", "В цитате пропущено «not». Источник отрицает то, что говорит цитата."},
		{"uk", "uk ltr", "Перевірені цитати: ✗ зміст змінено 5 цитат: 1 дослівна, 1 з позначеною правкою, 1 не знайдена, 1 перефразована, 1 зі зміненим змістом.", "заперечення", "У цитаті пропущено «not». Джерело заперечує те, що каже цитата."},
		{"tr", "tr ltr", "Denetlenen alıntılar: ✗ anlam değişmiş 5 alıntı: 1 kelimesi kelimesine, 1 belirtilmiş değişiklikli, 1 bulunamadı, 1 başka sözlerle, 1 anlamı değişmiş.", "olumsuzluk", "Alıntıda “not” atlanmış. Kaynak, alıntıda söyleneni olumsuzluyor."},
		{"zh-CN", "zh ltr", "已核对的引语: ✗ 意思已变 5 处引语：1 处逐字相符，1 处改动已标明，1 处未找到，1 处措辞有改，1 处意思已变。", "否定", "引语略去了“not”。来源否定了引语所说的话。"},
		{"ja", "ja ltr", "照合した引用: ✗ 意味が変化 引用 5 件：原文どおり 1 件、変更の明示あり 1 件、見つからず 1 件、言い換え 1 件、意味が変化 1 件。", "否定", "引用は「not」を省いています。出典は、引用が述べたことを否定しています。"},
		{"ko", "ko ltr", "대조한 인용: ✗ 의미 달라짐 인용 5건: 원문 그대로 1건, 변경 표시됨 1건, 찾을 수 없음 1건, 바꿔 씀 1건, 의미 달라짐 1건.", "부정", "인용에서 “not” 부분이 빠졌습니다. 인용에서 말한 것을 출처에서는 부정합니다."},
		{"eo", "eo ltr", "Quotations checked: ✗ ŝanĝita senco 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning.", "negation", "The quotation leaves out “not”. The source denies what the quotation says."},
		{"x-none", "en ltr", "Quotations checked: ✗ meaning changed 5 quotations: 1 verbatim, 1 with disclosed edits, 1 not found, 1 reworded, 1 with a changed meaning.", "negation", "The quotation leaves out “not”. The source denies what the quotation says."},
	} {
		t.Run(c.lang, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				page := strings.Replace(element(`source="talk"`, mill, millTalk), `lang="en"`, `lang="`+c.lang+`"`, 1)
				s.Page("/", page)
				s.Requests()
				b.Open(s.URL + "/")
				b.Run(`const { addTranslation } = await import("/quote-drift.js"); addTranslation("eo", { "verdict.meaning": "ŝanĝita senco" }); await find("quote-drift").check()`)
				if got := strings.NewReplacer("\u00a0", " ", "٥", "5").Replace(settled(b)); got != c.badge {
					t.Errorf("the badge says\n%s\nwant\n%s", got, c.badge)
				}
				want := "GET /words/" + c.speaks[:2] + ".js"
				if strings.HasPrefix(c.speaks, "e") && c.lang != "es" {
					want = "" // English is inside, and Esperanto is the page's own
				}
				asked := slices.DeleteFunc(s.Requests(), func(r string) bool { return !strings.Contains(r, "/words/") })
				if got := strings.Join(asked, ", "); got != want {
					t.Errorf("of words, the server was asked for %q", got)
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
				if c.lang == "eo" {
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
