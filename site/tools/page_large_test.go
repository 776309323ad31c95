package tools

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// transcript is a speech of n sentences, no two alike.
func transcript(n int) string {
	subjects := []string{"The harbour master", "A clerk of the town", "The engineer", "Nobody on the quay", "The second shift", "Every ferry"}
	verbs := []string{"counted", "repainted", "closed", "measured", "forgot", "moved"}
	objects := []string{"the piers", "the northern lane", "old bricks", "a row of lamps", "the winter timetable"}
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s %s %s on day %d of year %d. ", subjects[i%6], verbs[i/6%6], objects[i/36%5], i%28+1, 1200+i)
		if i%7 == 6 {
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

// pasteWhole puts a text into a pane as a paste does, past the field.
const pasteWhole = `const data = new DataTransfer(), event = new Event("paste", { bubbles: true, cancelable: true });
data.setData("text/plain", args[1]);
Object.defineProperty(event, "clipboardData", { value: data });
(find(args[0] + " textarea") ?? find(args[0] + " .scroll")).dispatchEvent(event);`

// TestPageStaysQuick: while a large check runs, the page goes on: no wait between two ticks of its own is half as long as
// the checking was, and a sentence that is typed meanwhile is there as it was typed.
func TestPageStaysQuick(t *testing.T) {
	talk := transcript(6000)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Run(pasteWhole, "#second-text", talk)
		var quotes strings.Builder
		for i, line := range strings.Split(talk, ". ")[:400] {
			fmt.Fprintf(&quotes, "“%s,” he said on page %d. ", strings.TrimSpace(line), i)
		}
		b.Run(`window.longest = 0; window.busy = 0; let last = performance.now();
const tick = () => { const now = performance.now(); if (document.body.classList.contains("checking")) { window.busy += now - last; window.longest = Math.max(window.longest, now - last); } last = now; setTimeout(tick, 0); };
tick();`)
		b.Fill(draft, quotes.String())
		b.Wait(`return document.body.classList.contains("checking")`)
		b.Run(`const f = find("#first-text textarea"); f.setSelectionRange(0, 0)`)
		for _, key := range "He wrote it down: " {
			b.Press(strings.ReplaceAll(string(key), " ", "Space"))
		}
		if got := b.Run(`return find("#first-text textarea").value.slice(0, 18)`).String(); got != "He wrote it down: " {
			t.Errorf("typed: %q", got)
		}
		summary(b, "400 quotations: 400 verbatim.")
		var waits []float64
		b.Run(`return [window.longest, window.busy]`).Into(&waits)
		t.Logf("%s: the longest wait in %.0f ms of checking was %.0f ms", b.Engine, waits[1], waits[0])
		if waits[1] > 500 && waits[0] > waits[1]/2 {
			t.Errorf("the page did not answer for %.0f ms of %.0f", waits[0], waits[1])
		}
	})
}

// TestPageLongText: a transcript of a megabyte is read, found in, and edited where it is clicked.
func TestPageLongText(t *testing.T) {
	talk := transcript(18000)
	line := "Nobody on the quay forgot old bricks on day "
	at := strings.LastIndex(talk, line)
	sentence := talk[at : at+strings.Index(talk[at:], ".")]
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openEmpty(b, s)
		b.Fill(draft, "“"+sentence+",” she said. “The engineer measured the piers on day 19 of year 1202,” he said.")
		b.Run(pasteWhole, "#second-text", talk)
		summary(b, "2 quotations: ")
		if n := b.Run(`return document.querySelectorAll("#second-text .block").length`).Int(); n < 50 {
			t.Errorf("a text of %d letters has %d blocks", len(talk), n)
		}
		b.Run(`for (const head of document.querySelectorAll("#findings .head")) if (head.textContent.includes(args[0])) head.click()`, line)
		got := b.Wait(`const marks = [...document.querySelectorAll("#second-text .lines .selected")];
const r = marks[0]?.getBoundingClientRect(), pane = find("#second-text .scroll").getBoundingClientRect();
return r && r.top > pane.top && r.bottom < pane.bottom && marks.map((e) => e.textContent).join("")`).String()
		if got != sentence {
			t.Errorf("the place that is shown says %q, want %q", got, sentence)
		}
		b.Click("#second-text .lines .selected")
		b.Wait(`return document.activeElement.localName === "textarea" && document.activeElement.closest("#second-text")`)
		b.Press("x", "y", "z")
		if n := b.Run(`return document.querySelectorAll("#second-text textarea").length`).Int(); n != 1 {
			t.Errorf("%d stretches are being edited", n)
		}
		b.Wait(`return find("#second-text .lines").closest(".view").textContent.includes("xyz")`)
		// By keyboard: the text itself is reached, and Enter opens what stands at its top.
		b.Run(`find("#second-text .scroll").focus()`)
		b.Press("Enter")
		b.Wait(`const f = document.activeElement, pane = find("#second-text .scroll").getBoundingClientRect();
return f.localName === "textarea" && f.getBoundingClientRect().top < pane.bottom && f.getBoundingClientRect().bottom > pane.top`)
	})
}

// TestPageNoSpace: a megabyte without a space is taken, answered and cleared.
func TestPageNoSpace(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(source, "It is done.")
		b.Run(`window.longest = 0; let last = performance.now();
const tick = () => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; setTimeout(tick, 0); };
tick();`)
		b.Run(pasteWhole, "#first-text", strings.Repeat("abcdefghij", 100_000)+" “It is done,” he said.")
		summary(b, "1 quotation: 1 verbatim.")
		t.Logf("%s: the longest wait was %d ms", b.Engine, b.Run("return window.longest").Int())
		b.Run(`find("#findings .head").click()`)
		b.Wait(`return document.querySelector("#first-text .lines .selected")?.textContent === "It is done,"`)
		b.Click("#first-text .clear")
		summary(b, "Paste the draft")
	})
}

func TestPageTooLong(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		b.Run(pasteWhole, "#first-text", strings.Repeat("a ", 2_100_000))
		b.Wait(`return find("#notice").textContent.startsWith("A text may have 4,000,000 characters here.")`)
		if got := b.Run(`return find("#first-text textarea").value.length`).Int(); got > 2000 {
			t.Errorf("the draft has %d letters", got)
		}
	})
}

// TestPageHostileText: what is pasted is text and nothing else, wherever the page shows it.
func TestPageHostileText(t *testing.T) {
	hostile := `“<img src=x onerror="document.title='no'"><script>document.title='no'</script>” said <b>Bob</b> & “]]>*/</style>{{x}}${1}”, said javascript:alert(1) ` + "\u202eabc\u202c \u2066x\u2069 \u0000 \ufeff"
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(draft, hostile)
		b.Fill(source, "OKAFOR <i>: "+hostile+"\n"+hostile)
		summary(b, "2 quotations: ")
		b.Run(`for (const head of document.querySelectorAll("#findings .head")) head.click()`)
		if n := b.Run(`return document.querySelectorAll("main img, main script, main i, main b:not(.apply b):not(.passage b), main style, main a").length`).Int(); n != 0 {
			t.Errorf("%d elements came out of the text", n)
		}
		if got := b.Run(`return document.title`).String(); got != "quotedrift: are those the words?" {
			t.Errorf("the title is %q", got)
		}
		// Characters that turn the direction of what follows are named where a quotation is shown.
		if got := b.Run(`return /[\u202a-\u202e\u2066-\u2069]/.test(find("#findings").textContent)`).Bool(); got {
			t.Error("the findings hold characters that turn the direction")
		}
	})
}
