package tools

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// subtitles are n cues of ten seconds; the one at a place says something of its own.
func subtitles(n, at int, words string) string {
	var b strings.Builder
	b.WriteString("WEBVTT\n\n")
	for i := range n {
		said := fmt.Sprintf("<v Ada Lund>Item %d of the list is read and nobody speaks.", i)
		if i == at {
			said = "<v Daniel Okafor>" + words
		}
		fmt.Fprintf(&b, "%02d:%02d:%02d.000 --> %02d:%02d:%02d.000\n%s\n\n", i/360, i/6%60, i%6*10, i/360, i/6%60, i%6*10+9, said)
	}
	return b.String()
}

// TestPageDrawer: the transcript is read in a drawer: at the passage, with what nobody quotes folded, every finding on the
// ruler, a search, and speaker and time in a column; with the recording, a click plays that second.
func TestPageDrawer(t *testing.T) {
	talk := subtitles(400, 250, "We will not close the northern lane before the winter.")
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openEmpty(b, s)
		b.Fill(draft, "“We will close the northern lane before the winter,” Okafor said. “Item 20 of the list is read and nobody speaks,” she said.")
		b.Run(pasteWhole, "#second-text", talk)
		summary(b, "2 quotations: ")
		b.Run(`[...document.querySelectorAll("#findings .head")].find((e) => e.textContent.includes("northern lane")).click()`)
		b.Click("#read")
		at := b.Wait(`const mark = document.querySelector("#drawer .mark.selected"), r = mark?.getBoundingClientRect(), box = find("#drawer .rows").getBoundingClientRect();
return r && r.top > box.top && r.bottom < box.bottom && mark.closest(".row").textContent`).String()
		if !strings.HasPrefix(at, "00:41:40Daniel Okafor") {
			t.Errorf("the row says %q", at)
		}
		if got := b.Run(`return document.querySelectorAll("#drawer .row").length + " " + document.querySelectorAll("#drawer .fold").length + " " + document.querySelectorAll("#drawer .ruler span").length`).String(); got != "6 3 2" {
			t.Errorf("rows, folds and ticks: %s", got)
		}
		// A tick leads to its finding, here and in the list.
		b.Run(`document.querySelector("#drawer .ruler span:not(.selected)").click()`)
		b.Wait(`return document.querySelector("#drawer .mark.selected").textContent.includes("Item 20") && find("#findings .selected").textContent.includes("Item 20")`)
		// The ruler is a slider for the keys and for screen readers, in the order of the text, and keeps the keyboard.
		on := `return document.activeElement.matches(".ruler[role=slider][aria-label]") && find("#drawer .ruler").getAttribute("aria-valuetext").startsWith(%q) && document.querySelector("#drawer .mark.selected").textContent.includes(%q)`
		b.Run(`find("#drawer .ruler").focus()`)
		b.Wait(fmt.Sprintf(on, "1 of 2, verbatim, Item 20", "Item 20"))
		for _, step := range [][3]string{
			{"ArrowDown", "2 of 2, meaning changed, We will not", "We will"}, {"ArrowUp", "1 of 2, verbatim", "Item 20"},
			{"End", "2 of 2", "We will"}, {"Home", "1 of 2", "Item 20"},
		} {
			b.Press(step[0])
			b.Wait(fmt.Sprintf(on, step[1], step[2]))
		}
		// The search unfolds what it finds.
		b.Run(`const f = find("#drawer input[type=search]"); f.value = "item 39"; f.dispatchEvent(new InputEvent("input", { bubbles: true }))`)
		b.Wait(`return find("#drawer .hit").textContent.includes("Item 39 ") && find("#drawer .count").textContent === "1 of 11"`)
		b.Run(`find("#drawer input[type=search]").focus()`)
		b.Press("Enter", "Enter")
		b.Wait(`return find("#drawer .hit").textContent.includes("Item 391 ")`)
		b.Run(`const f = document.querySelector("#drawer .fold"); f?.click()`)
		// The recording is dropped beside it, and a click plays the second.
		b.Run(`const rate = 100, n = 4000 * rate, bytes = new Uint8Array(44 + n).fill(128), view = new DataView(bytes.buffer);
const text = (at, s) => [...s].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
text(0, "RIFF"); view.setUint32(4, 36 + n, true); text(8, "WAVEfmt "); view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
view.setUint32(24, rate, true); view.setUint32(28, rate, true); view.setUint16(32, 1, true); view.setUint16(34, 8, true); text(36, "data"); view.setUint32(40, n, true);
const data = new DataTransfer();
data.items.add(new File([bytes], "talk.wav", { type: "audio/wav" }));
find("#second-text .scroll").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));`)
		b.Wait(`return find("#drawer audio").src.startsWith("blob:") && document.querySelector("#drawer .row .tape")`)
		b.Run(`[...document.querySelectorAll("#drawer .tape")].find((e) => e.textContent === "00:41:40").scrollIntoView({ block: "center" })`)
		b.Run(`[...document.querySelectorAll("#drawer .tape")].find((e) => e.textContent === "00:41:40").click()`)
		if b.Engine == "chromium" { // the others may lack what plays a recording here
			b.Wait(`const { currentTime } = find("#drawer audio"); return currentTime >= 2500 && currentTime < 2520`)
		}
		b.Press("Escape")
		b.Wait(`return find("#drawer").hidden`)
		b.Errors()
	})
}
