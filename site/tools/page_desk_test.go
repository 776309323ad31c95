package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// openFinding opens the finding whose words begin so.
func openFinding(b *browser.Page, words string) {
	b.Run(`[...document.querySelectorAll("#findings .head")].find((h) => h.querySelector(".said").textContent.includes(args[0])).click()`, words)
	b.Wait(`return document.querySelector(".finding.selected .said").textContent.includes(args[0])`, words)
}

// rest waits until the page has shown what came of the last edit.
func rest(b *browser.Page) {
	b.Wait(`const busy = () => document.body.classList.contains("checking");
for (let i = 0; i < 34; i++) { if (busy()) return false; await new Promise((go) => setTimeout(go, 30)); }
return true`)
}

// selected is what the head of the open finding says.
func selected(b *browser.Page) string {
	return b.Run(`return find(".finding.selected .head").textContent`).String()
}

// offers lists the repairs of the open finding, once they have been tried: "restore “not” prints …".
func offers(b *browser.Page) []string {
	var list []string
	b.Wait(`return document.querySelector(".card .apply, .card .mend .waiting:only-child") && !document.querySelector(".card .mend")?.textContent.startsWith("Trying")`)
	b.Run(`return [...document.querySelectorAll(".card .apply")].map((e) => e.textContent)`).Into(&list)
	return list
}

// TestPageRepair: a repair says what it will print; made, the finding stays where it is, says so, and the next one opens;
// it can be undone there, by a key, and by the text itself.
func TestPageRepair(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openSample(b, s)
		openFinding(b, "cheap paint")
		if got := offers(b); len(got) < 2 || !strings.HasPrefix(got[0], "restore “not” prints “I did not vote for the cheap paint") {
			t.Fatalf("the repairs are %q", got)
		}
		before := verdicts(b)
		b.Click(".finding.selected .apply")
		summary(b, "11 quotations: 4 verbatim")
		after := verdicts(b)
		if after[0] != "repaired Maja Lindqvist" || strings.Join(after[1:], ", ") != strings.Join(before[1:], ", ") {
			t.Errorf("the findings were\n%s\nand are\n%s", strings.Join(before, ", "), strings.Join(after, ", "))
		}
		if got := selected(b); !strings.Contains(got, "close the north lane") {
			t.Errorf("open is now %q", got)
		}
		if got := b.Run(`return find("#first-text textarea").value.includes("“I did not vote for the cheap paint")`).Bool(); !got {
			t.Error("“not” is not restored")
		}
		if got := b.Run(`return find("#filters .progress").textContent`).String(); got != "1 decided, 5 to go." {
			t.Errorf("the page tells %q", got)
		}
		// Undone in its place.
		b.Click(".finding .undo")
		summary(b, "11 quotations: 3 verbatim")
		if got := strings.Join(verdicts(b), ", "); got != strings.Join(before, ", ") {
			t.Errorf("undone, the findings are %s", got)
		}
		// Undone by the text's own undo: the finding is as it was.
		b.Run(`find(".finding .head").focus()`)
		b.Press("Home")
		offers(b)
		b.Click(".finding.selected .apply")
		summary(b, "11 quotations: 4 verbatim")
		b.Run(`find("#first-text textarea").focus(); document.execCommand("undo")`)
		summary(b, "11 quotations: 3 verbatim")
		if got := strings.Join(verdicts(b), ", "); got != strings.Join(before, ", ") {
			t.Errorf("undone in the text, the findings are %s", got)
		}
		// Without its marks a quotation is no finding any more, but its place tells so, and Undo brings it back.
		openFinding(b, "fishermen")
		list := offers(b)
		if len(list) != 1 || !strings.HasPrefix(list[0], "take the quotation marks away") {
			t.Errorf("the repairs are %q", list)
		}
		b.Click(".finding.selected .apply")
		summary(b, "10 quotations: 3 verbatim")
		if got := verdicts(b); len(got) != 11 || got[4] != "repaired" {
			t.Errorf("the findings are %q", got)
		}
		b.Run(`document.activeElement.blur()`)
		b.Press("u")
		summary(b, "11 quotations: 3 verbatim")
		if got := b.Run(`return find("#first-text textarea").value.includes("“This bridge belongs to the fishermen who paid for its first stone,” Okafor")`).Bool(); !got {
			t.Error("the marks are not back")
		}
		// A quotation that is written before it does not open in its place.
		openFinding(b, "cheap paint")
		b.Run(`const f = find("#first-text textarea"); f.focus(); f.setSelectionRange(0, 0); document.execCommand("insertText", false, "“We have one item tonight,” he said. ")`)
		summary(b, "12 quotations: 4 verbatim")
		if got := selected(b); !strings.Contains(got, "cheap paint") {
			t.Errorf("open is now %q", got)
		}
	})
}

// TestPageRepairsHold: whatever is offered, in a text with all kinds of changes, takes its change away and brings none.
func TestPageRepairsHold(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(source, "MS. ABEL: We bought the old orchard in March, and we will not sell it before the winter of 2031. The frost took most of the young trees, and nobody had warned us about it.\n\nMR. ROWE: I never signed that letter.\n")
		b.Fill(draft, "“We bought the orchard in May, and we will sell it before the winter,” Abel said. “The frost took all of the trees and nobody had really warned us about it,” she said.\n\n“I signed that letter,” Rowe said.\n")
		summary(b, "3 quotations: 3 with a changed meaning.")
		n := 0
		for i := range 3 {
			b.Run(`document.querySelectorAll("#findings .head")[args[0]].click()`, i)
			was := b.Run(`return find("#first-text textarea").value`).String()
			for j := range offers(b) {
				b.Run(`document.querySelectorAll("#findings .head")[args[0]].click()`, i)
				list := offers(b)
				_, prints, _ := strings.Cut(list[j], "prints ")
				b.Run(`document.querySelectorAll(".card .apply")[args[0]].click()`, j)
				rest(b)
				n++
				if got := b.Run(`return find("#first-text textarea").value`).String(); !strings.Contains(prints, "…") && !strings.Contains(got, prints) {
					t.Errorf("%q was to print, and the draft is %q", prints, got)
				}
				b.Run(`document.activeElement.blur()`)
				b.Press("u")
				b.Wait(`return find("#first-text textarea").value === args[0]`, was)
				rest(b)
				summary(b, "3 quotations: 3 with a changed meaning.")
			}
		}
		if n < 5 {
			t.Errorf("only %d repairs were offered", n)
		}
	})
}

// TestPageDecide: a quotation is called right for a reason, by somebody, and the next one that waits opens; by keys too.
func TestPageDecide(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openSample(b, s)
		openFinding(b, "fishermen")
		offers(b)
		b.Click(".judge > button")
		b.Click(`.right input[value="heard"]`)
		b.Type(".right input[name=by]", "IM")
		b.Click(".right .main")
		if got := selected(b); !strings.Contains(got, "It will reopen") {
			t.Errorf("open is now %q", got)
		}
		if got := verdicts(b)[4]; got != "right: I have heard the tape (IM) Daniel Okafor" {
			t.Errorf("the finding says %q", got)
		}
		if got := b.Focused(); got != "button" {
			t.Errorf("the focus is on %s", got)
		}
		// F8 goes on to what waits, past what is decided, and round; n and p go to each.
		b.Press("F8")
		if got := selected(b); !strings.Contains(got, "cheap paint") {
			t.Errorf("F8 opens %q", got)
		}
		b.Press("n")
		if got := selected(b); !strings.Contains(got, "north lane") {
			t.Errorf("n opens %q", got)
		}
		b.Press("p")
		b.Press("p")
		if got := selected(b); !strings.Contains(got, "Nobody in this room") {
			t.Errorf("p twice opens %q", got)
		}
		// In a text they are letters.
		b.Run(`const f = find("#first-text textarea"); f.focus(); f.setSelectionRange(0, 0)`)
		b.Press("n", "u")
		b.Wait(`return find("#first-text textarea").value.startsWith("nuCouncil")`)
		summary(b, "11 quotations: 3 verbatim")
		if got := verdicts(b)[4]; !strings.HasPrefix(got, "right:") {
			t.Errorf("an edit elsewhere leaves %q", got)
		}
		// The words are edited: they wait again.
		b.Run(`const f = find("#first-text textarea"), at = f.value.indexOf("fishermen"); f.setSelectionRange(at, at); document.execCommand("insertText", false, "old ")`)
		b.Wait(`return !find("#findings").textContent.includes("right:")`)
		// The card tells who, when and where, with the turn before and after.
		openFinding(b, "close the north lane")
		card := b.Run(`return find(".card").textContent`).String()
		for _, want := range []string{"printed: We may close", "said: We will close", "Said by Mayor Okafor", "[Applause]", "The repair will cost 4.2 million", "line 14"} {
			if !strings.Contains(card, want) {
				t.Errorf("the card lacks %q:\n%s", want, card)
			}
		}
		// Nothing on it is smaller than a finger.
		if got := b.Run(`return [...document.querySelectorAll(".results button, .card input")].filter((e) => e.getClientRects().length && e.type !== "radio").map((e) => [e.textContent, e.getBoundingClientRect().height, e.getBoundingClientRect().width]).filter(([, h, w]) => h < 24 || w < 24).map(String).join("; ")`).String(); got != "" {
			t.Errorf("too small: %s", got)
		}
	})
}

// TestPageAlignedReadsOn: the aligned lines of an English draft go from left to right, whatever the language of the page.
func TestPageAlignedReadsOn(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openSample(b, s)
		for _, language := range []string{"ar", "ja"} {
			b.Run(`find("#language").value = args[0]; find("#language").dispatchEvent(new Event("change"))`, language)
			b.Wait(`return document.documentElement.lang === args[0]`, language)
			b.Wait(`const units = [...document.querySelectorAll("#findings .units .unit:not(.names)")].slice(0, 3);
return units.map((u) => u.querySelector(".printed").textContent).join(" ").startsWith("I did")
  && units.every((u, i) => !i || u.getBoundingClientRect().left > units[i - 1].getBoundingClientRect().left)`)
		}
	})
}
