package tools

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// field is the text of a pane, where it is edited.
const (
	draft  = "#first-text textarea"
	source = "#second-text textarea"
)

// openSample opens the page as a stranger does, takes the sample that it offers, and waits for what it says of it.
func openSample(b *browser.Page, s *Server) {
	b.Open(s.URL + "/")
	summary(b, "Paste a draft")
	b.Click("#try")
	summary(b, "11 quotations: 3 verbatim, 2 with disclosed edits, 1 to look at, 1 not found, 1 reworded, 3 with a changed meaning.")
}

// openEmpty opens the page as it is before anybody has put a text into it.
func openEmpty(b *browser.Page, s *Server) {
	b.Open(s.URL + "/")
	summary(b, "Paste a draft")
}

// summary waits until the sentence over the findings begins with the words.
func summary(b *browser.Page, words string) {
	b.Wait(`return find("#summary").textContent.startsWith(args[0]) && !document.body.classList.contains("checking")`, words)
}

// verdicts lists the findings that are shown: "reworded Maja Lindqvist".
func verdicts(b *browser.Page) []string {
	var list []string
	b.Run(`return [...document.querySelectorAll("#findings .head")].map((h) => [".verdict", ".who"].map((c) => h.querySelector(c)?.textContent ?? "").join(" ").trim())`).Into(&list)
	return list
}

// markedIn is the text that has a mark of a class in a pane.
func markedIn(b *browser.Page, pane, class string) string {
	return b.Run(`return [...document.querySelectorAll(args[0] + " .lines ." + args[1])].map((e) => e.textContent).join("|")`, pane, class).String()
}

func TestPageSample(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 860)
		openSample(b, s)
		want := "meaning changed Maja Lindqvist, meaning changed Daniel Okafor, meaning changed Daniel Okafor, reworded Maja Lindqvist, not found Daniel Okafor, look at this Daniel Okafor, disclosed edits Ingrid de Witt, disclosed edits Ingrid de Witt, verbatim Ingrid de Witt, verbatim Maja Lindqvist, verbatim Daniel Okafor"
		if got := strings.Join(verdicts(b), ", "); got != want {
			t.Errorf("the findings are\n%s\nwant\n%s", got, want)
		}
		if got := markedIn(b, "#first-text", "change-meaning"); got != "|may|2.4" {
			t.Errorf("changed in the draft: %q; want the gap where “not” was, “may” and “2.4”", got)
		}
		if got := markedIn(b, "#second-text", "change-meaning"); got != "will|4.2|not" {
			t.Errorf("changed in the source: %q", got)
		}
		// A curve for each pair that is in view.
		b.Wait(`return document.querySelectorAll(".curves g.meaning .curve").length >= 1`)
		// On a wide desk the texts and the findings scroll, and the page stands still.
		if got := b.Run(`return document.documentElement.scrollHeight - innerHeight`).Int(); got > 0 {
			t.Errorf("the page is %d pixels higher than its window", got)
		}
		// Its report came with it; the module comes for what a person may do next.
		b.Wait(`return performance.getEntriesByType("resource").some((e) => e.name.endsWith("/quotedrift.wasm"))`)
	})
}

// Each level has a line of its own in the text, in the list and in the documentation, in each engine.
func TestPageLines(t *testing.T) {
	lines := map[string]string{"verbatim": "underline solid", "declared": "underline dotted", "reworded": "underline wavy", "meaning": "underline double", "look": "underline solid"}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		line := func(selector string) string {
			return b.Run(`const style = getComputedStyle(find(args[0])); return style.textDecorationLine + " " + style.textDecorationStyle`, selector).String()
		}
		openSample(b, s)
		for verdict, want := range lines {
			if got := line("#first-text .mark." + verdict); got != want {
				t.Errorf("%s in the text: %s", verdict, got)
			}
			if verdict == "look" {
				continue // the list has the ring
			}
			if got := line("." + verdict + " > .word"); got != want {
				t.Errorf("%s in the list: %s", verdict, got)
			}
		}
		b.Open(s.URL + "/docs/rules.html")
		for level, verdict := range map[string]string{"style": "verbatim", "declared": "declared", "wording": "reworded", "meaning": "meaning"} {
			if got := line("[data-level=" + level + "] mark"); got != lines[verdict] {
				t.Errorf("%s in the documentation: %s", level, got)
			}
		}
	})
}

// What lies between two parts of a quotation is no changed word, however far apart they are.
func TestPageDistantParts(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(source, "ENGINEER: The new pier will be safe for the heaviest lorries. "+strings.Repeat("We went on to the next matter and spoke of it. ", 54)+"And every one of them will pay for it at the gate.")
		b.Fill(draft, "“The new pier will be safe for the heaviest lorries,” she said, “and every one of them will pay for it at the gate.”")
		summary(b, "1 quotation: 1 with a changed meaning.")
		b.Click("#findings .head")
		if got := b.Run(`return find("#findings").textContent`).String(); !strings.Contains(got, "order.distant") {
			t.Errorf("the finding says\n%s", got)
		}
		if got := markedIn(b, "#second-text", "change-meaning"); got != "" {
			t.Errorf("changed in the source: %q", got)
		}
	})
}

// TestPageLetters: what is read and what is edited lie on each other, line by line, in each engine.
func TestPageLetters(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1100, 800)
		openEmpty(b, s)
		b.Fill(draft, strings.Repeat("“We will,” said Łukasz — ﬁnally — 👩‍👩‍👧 and “二つの橋” … AVAST To. “هذا الجسر قديم”، قال. \u00a0« Non ! »\n\n", 12))
		summary(b, "")
		for _, width := range []int{900, 1100, 1460} {
			b.Size(width, 800)
			var heights []float64
			b.Run(`const f = find("#first-text textarea"), l = find("#first-text .lines");
f.style.height = "0"; f.style.minHeight = "0";
const got = [f.scrollHeight, l.getBoundingClientRect().height];
f.style.height = f.style.minHeight = "";
return got`).Into(&heights)
			if d := heights[0] - heights[1]; d < -3 || d > 3 {
				t.Errorf("%d wide: the field is %v high, the lines under it %v", width, heights[0], heights[1])
			}
		}
	})
}

func TestPageType(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(draft, "The mayor said: “The bridge is old.” He said: “We did pay for it twice.”")
		summary(b, "2 quotations in the draft. Paste the source")
		b.Type(source, "The bridge is old. We did not pay for it twice.")
		summary(b, "2 quotations: 1 verbatim, 1 with a changed meaning.")
		b.Run(`const f = find("#first-text textarea"); f.focus(); f.setSelectionRange(57, 57);`)
		b.Press("n", "o", "t", " ")
		if got := b.Run(`return find("#first-text textarea").value.slice(48, 75)`).String(); !strings.Contains(got, "not ") {
			t.Fatalf("typed into %q", got)
		}
		b.Fill(draft, "“We did not pay for it twice,” the mayor said.")
		summary(b, "1 quotation: 1 verbatim.")
		if got := markedIn(b, "#first-text", "mark"); got != "We did not pay for it twice," {
			t.Errorf("marked: %q", got)
		}
		// What stands in the page is what stands in the field, also right after a key.
		b.Press("End", "!", "Enter", "x")
		if got := b.Run(`return find("#first-text .lines").innerText.trim() === find("#first-text textarea").value.trim()`).Bool(); !got {
			t.Error("the lines are not the text of the field")
		}
	})
}

// TestPageMarksMove: while the next check is on its way, the marks stay on their words.
func TestPageMarksMove(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		got := b.Run(`const f = find("#first-text textarea");
f.focus(); f.setRangeText("ÄÖ ", 0, 0, "end");
f.dispatchEvent(new InputEvent("input", { bubbles: true }));
return [...document.querySelectorAll("#first-text .lines .mark.meaning")].map((e) => e.textContent).join("")`).String()
		if !strings.HasPrefix(got, "I did vote for the cheap paint") {
			t.Errorf("after three letters at the top the marks are on %q", got)
		}
	})
}

func TestPageFilter(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		b.Click(`#filters [data-verdict="reworded"]`)
		if got := strings.Join(verdicts(b), ", "); got != "reworded Maja Lindqvist" {
			t.Errorf("reworded alone: %s", got)
		}
		if got := b.Attribute(`#filters [data-verdict="reworded"]`, "aria-pressed"); got != "true" {
			t.Errorf("the filter says pressed=%s", got)
		}
		if got := b.Run(`return document.querySelectorAll("#first-text .lines .mark:not(.reworded)").length`).Int(); got != 0 {
			t.Errorf("%d marks of what is filtered out", got)
		}
		b.Click(`#filters [data-verdict="missing"]`)
		if got := len(verdicts(b)); got != 2 {
			t.Errorf("reworded and missing: %d findings", got)
		}
		b.Click(`#filters [data-verdict="all"]`)
		if got := len(verdicts(b)); got != 11 {
			t.Errorf("all: %d findings", got)
		}
	})
}

func TestPageKeyboard(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 700)
		openSample(b, s)
		b.Run(`find("#findings .head").focus()`)
		b.Press("Home", "ArrowDown", "ArrowDown")
		expanded := func() string {
			return b.Run(`return [...document.querySelectorAll("#findings .head[aria-expanded=true] .said")].map((e) => e.textContent).join("|")`).String()
		}
		if got := expanded(); !strings.Contains(got, "The repair will cost") {
			t.Errorf("two down from the first, open is %q", got)
		}
		// Both texts stand at the place, at the same height.
		b.Wait(`const at = (pane) => document.querySelector(pane + " .lines .selected").getBoundingClientRect().top;
return Math.abs(at("#first-text") - at("#second-text")) < 120 && at("#first-text") > 0 && at("#first-text") < innerHeight`)
		b.Press("Enter")
		if got := expanded(); !strings.Contains(got, "The repair will cost") {
			t.Errorf("after Enter, open is %q", got)
		}
		b.Click(".finding.selected .go")
		if got := b.Wait(`const f = document.activeElement; return f.localName === "textarea" && f.value.slice(f.selectionStart, f.selectionStart + 15)`).String(); got != "The repair will" {
			t.Errorf("the button puts the cursor before %q", got)
		}
		b.Press("Escape")
		if got := b.Run(`return document.activeElement.textContent`).String(); !strings.Contains(got, "The repair will cost") {
			t.Errorf("Escape goes to %q", got)
		}
		// And from the text: the cursor in a quotation opens its finding.
		b.Run(`const f = find("#first-text textarea"); f.focus(); f.setSelectionRange(575, 575);`)
		b.Press("ArrowRight")
		if got := expanded(); !strings.Contains(got, "People in my") {
			t.Errorf("with the cursor in the quotation, open is %q", got)
		}
	})
}

// TestPageMouse: a click into the text puts the cursor there, also on a mark, and opens the finding that it hits.
func TestPageMouse(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openSample(b, s)
		// The texts have come to rest at the finding that the sample opens with.
		b.Wait(`const s = find("#first-text .scroll"), at = s.scrollTop;
await new Promise((go) => setTimeout(go, 150));
return at > 0 && at === s.scrollTop`)
		b.Click("#first-text .lines .mark.missing")
		got := b.Wait(`const f = document.activeElement; return f.closest("#first-text textarea") && f.value.slice(f.value.lastIndexOf("“", f.selectionStart)).slice(0, 12)`).String()
		if got != "“This bridge" {
			t.Errorf("the cursor is in the quotation %q", got)
		}
		b.Wait(`return find("#findings .selected.missing .head[aria-expanded=true]")`)
	})
}

func TestPageSwap(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		b.Click("#swap")
		b.Wait(`return find("#first-text textarea").value.startsWith("LARN TOWN COUNCIL") && find("#second-text textarea").value.startsWith("Council closes")`)
		if got := b.Text("#first-text .name"); got != "transcript.txt" {
			t.Errorf("the first text is called %q", got)
		}
		b.Click("#swap")
		summary(b, "11 quotations: 3 verbatim")
	})
}

func TestPageProfile(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(source, "I think it it was, you know, the best day that we was ever having.")
		b.Fill(draft, "“I think it was the best day that we were ever having,” she said.")
		summary(b, "1 quotation: 1 reworded.")
		b.Run(`const p = find("#profile"); p.value = "news-clean"; p.dispatchEvent(new Event("change"))`)
		summary(b, "1 quotation: 1 verbatim.")
	})
}

func TestPageCompare(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		b.Run(`const p = find("#sample"); p.value = "wires"; p.dispatchEvent(new Event("change"))`)
		summary(b, "Quotations: 1 changed, 2 the same. Reporting: 4 changed, 6 only in A, 5 only in B, 1 the same.")
		if got := b.Text("#first-head"); got != "Article A" {
			t.Errorf("the first text is headed %q", got)
		}
		if got := markedIn(b, "#first-text", "change-meaning"); got != "October|will|forty|four" {
			t.Errorf("changed in A: %q", got)
		}
		b.Click("#mode-check")
		summary(b, "3 quotations:")
	})
}

// TestPageReasons: a reason is said in the language of the page, in its own quotation marks; the words that it repeats keep
// their own direction.
func TestPageReasons(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		for language, want := range map[string]string{
			"en": "The quotation leaves out “not”. The source denies what the quotation says.",
			"de": "Das Zitat lässt „not“ weg. Die Quelle verneint, was das Zitat sagt.",
			"fr": "La citation omet « not ». La source nie ce que dit la citation.",
			"es": "La cita omite «not». La fuente niega lo que dice la cita.",
			"ar": "الاقتباس يحذف «not». المصدر ينفي ما يقوله الاقتباس.",
		} {
			b.Run(`const p = find("#language"); p.value = args[0]; p.dispatchEvent(new Event("change"))`, language)
			got := b.Wait(`const e = document.querySelector(".reason > span"); return e?.lang === args[0] && e.textContent`, language).String()
			if got = strings.ReplaceAll(got, "\u00a0", " "); got != want {
				t.Errorf("%s: %s", language, got)
			}
			if got := b.Text(".reason bdi"); got != "not" {
				t.Errorf("%s: apart is %q", language, got)
			}
		}
	})
}

// TestPageWords: each language is whole, Arabic runs from the right, and English comes back as it was in the file.
func TestPageWords(t *testing.T) {
	html, err := os.ReadFile("../page/index.html")
	if err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		speak := func(language string) {
			b.Run(`const p = find("#language"); p.value = args[0]; p.dispatchEvent(new Event("change"))`, language)
		}
		const spoken = `return [...document.querySelectorAll("[data-say], [data-say-label]")].map((e) => [e.dataset.say ? e.textContent : "", e.dataset.sayLabel ? e.getAttribute("aria-label") : ""].join("/"))`
		var english []string
		b.Run(spoken).Into(&english)
		for _, said := range [][2]string{
			{"de", "11 Zitate: 3 wörtlich"}, {"fr", "11 citations\u00a0: 3 mot pour mot"}, {"es", "11 citas: 3 textuales"}, {"pt", "11 citações: 3 textuais"},
			{"it", "11 citazioni: 3 testuali"}, {"nl", "11 citaten: 3 woordelijk"}, {"pl", "11 cytatów: 3 dosłowne"}, {"ru", "11 цитат: 3 дословные"},
			{"uk", "11 цитат: 3 дослівні"}, {"tr", "11 alıntı: 3 kelimesi kelimesine"}, {"zh", "11 处引语：3 处逐字相符"}, {"ja", "引用 11 件：原文どおり 3 件"},
			{"ko", "인용 11건: 원문 그대로 3건"}, {"ar", "اقتباسًا: "},
		} {
			language, sentence := said[0], said[1]
			speak(language)
			b.Wait(`return find("#summary").textContent.includes(args[0])`, sentence) // the digits of Arabic are the engine's choice
			var other []string
			b.Run(spoken).Into(&other)
			same := 0
			for i := range other {
				if strings.Contains(other[i], "page.") {
					t.Errorf("%s lacks %s", language, other[i])
				}
				if other[i] == english[i] {
					same++
				}
			}
			if same > 2 { // "Documentation" and "Source" are French too
				t.Errorf("%s says %d of %d as English does", language, same, len(other))
			}
			for _, width := range []int{320, 390, 1440} {
				b.Size(width, 800)
				// The window of WebKit's browser has a least width, at which it stands still.
				b.Wait(`const still = window.width === innerWidth; window.width = innerWidth; return innerWidth === args[0] || still && args[1]`,
					width, b.Engine == "webkit")
				if got := b.Run(`return document.documentElement.scrollWidth - innerWidth`).Int(); got > 0 {
					t.Errorf("%s: a window of %d has to be scrolled sideways by %d", language, width, got)
				}
			}
		}
		if got := b.Run(`return getComputedStyle(document.body).direction + " " + (find("#first-text").getBoundingClientRect().left > find("#second-text").getBoundingClientRect().left)`).String(); got != "rtl true" {
			t.Errorf("Arabic: direction, and whether the draft is right of the source: %s", got)
		}
		speak("en")
		for _, words := range english {
			for _, w := range strings.Split(words, "/") {
				if w = strings.TrimSpace(w); w != "" && !strings.Contains(string(html), w) {
					t.Errorf("the file does not say %q as the table does", w)
				}
			}
		}
		speak("de")
		b.Open(s.URL + "/")
		b.Click("#try")
		summary(b, "11 Zitate") // it is remembered
	})
}

// TestPageTables: what one language says, each says, of the element and of the page.
func TestPageTables(t *testing.T) {
	keys := func(language string) []string {
		table, err := os.ReadFile("../words/" + language + ".js")
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		for _, m := range regexp.MustCompile(`(?m)^  "([^"]+)":`).FindAllSubmatch(table, -1) {
			// English does without a direction; its rules and reasons are the core's, where a test holds the others against them.
			if key := string(m[1]); key != "direction" && !strings.HasPrefix(key, "rule.") && !strings.HasPrefix(key, "reason.") {
				list = append(list, key)
			}
		}
		slices.Sort(list)
		return list
	}
	english := keys("en")
	if len(english) < 50 {
		t.Fatalf("English has %d strings", len(english))
	}
	files, err := filepath.Glob("../words/*.js")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		language := strings.TrimSuffix(filepath.Base(file), ".js")
		own := keys(language)
		for _, key := range english {
			if !slices.Contains(own, key) {
				t.Errorf("%s lacks %s", language, key)
			}
		}
		if len(own) > len(english) {
			t.Errorf("%s has %d strings, English has %d", language, len(own), len(english))
		}
	}
}

func TestPageTheme(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		paper := func(theme string) string {
			b.Run(`const p = find("#theme"); p.value = args[0]; p.dispatchEvent(new Event("change"))`, theme)
			return b.Run(`return getComputedStyle(document.body).backgroundColor`).String()
		}
		dark, light := paper("dark"), paper("light")
		if dark != "rgb(21, 23, 26)" || light != "rgb(252, 252, 251)" {
			t.Errorf("dark is %s, light is %s", dark, light)
		}
		paper("dark")
		b.Open(s.URL + "/")
		if got := b.Wait(`return getComputedStyle(document.body).backgroundColor`).String(); got != dark {
			t.Errorf("opened again, it is %s", got)
		}
	})
}
