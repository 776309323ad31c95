package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestPageCompareReads: two articles are read from A to B, as every diff is, until a person turns them round.
func TestPageCompareReads(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openEmpty(b, s)
		b.Click("#mode-compare")
		b.Fill(draft, "“We will open forty schools before the winter comes,” Dallal said. The visit was the third since October, officials of the town confirmed to reporters.\n\nOnly here is a word about the harbour.\n\n“Nobody asked us,” a baker said.")
		b.Fill(source, "The visit was the third since September, officials of the town confirmed to reporters. “We may open schools before the winter comes,” he said.\n\n“Come back in spring,” a guard said.")
		changed := func() string {
			return b.Wait(`const of = (e) => [...e.querySelectorAll("del, ins")].map((x) => { const c = x.cloneNode(true); c.querySelectorAll(".unseen").forEach((u) => u.remove()); return (x.localName === "del" ? "-" : "+") + c.textContent; });
const list = [...document.querySelectorAll("#findings .said")].flatMap(of);
return list.length && list.join(" ")`).String()
		}
		summary(b, "Quotations: 1 changed, 1 only in A, 1 only in B. Reporting: 1 changed, 1 only in A.")
		if got, want := changed(), "-will +may -forty -October +September"; strings.Join(strings.Fields(got), " ") != want {
			t.Errorf("from A to B: %q, want %q", got, want)
		}
		if got := b.Run(`return find("#findings .said").textContent.includes("only in article A: will")`).Bool(); !got {
			t.Error("what is struck is not said to be of A")
		}
		b.Click("#direction button")
		b.Wait(`return find("#direction").textContent.startsWith("Struck through: only in B.")`)
		if got, want := changed(), "-may +will +forty -September +October"; strings.Join(strings.Fields(got), " ") != want {
			t.Errorf("from B to A: %q, want %q", got, want)
		}
		// Each section can be looked at alone, is marked in its text, and leads there.
		for _, c := range [][3]string{{"a", "Nobody asked us,", "#first-text"}, {"b", "Come back in spring,", "#second-text"}} {
			b.Click(`#filters [data-verdict="` + c[0] + `"]`)
			b.Run(`find("#findings .head").click()`)
			if got := b.Wait(`return document.querySelector(args[0] + " .lines .selected")?.textContent`, c[2]).String(); got != c[1] {
				t.Errorf("%s: marked is %q", c[0], got)
			}
			b.Click(`#filters [data-verdict="` + c[0] + `"]`)
		}
		if got := b.Run(`return find("#findings").textContent.toLowerCase().includes("the source")`).Bool(); got {
			t.Error("one of two articles is called the source")
		}
	})
}
