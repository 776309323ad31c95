package tools

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// reported is the page that batch writes of so many remarks, each printed by two outlets, once in other words.
func reported(t *testing.T, remarks int) string {
	t.Helper()
	dir := t.TempDir()
	const each = 250 // remarks in an article
	var lines strings.Builder
	for from := 0; from < remarks; from += each {
		for k, verb := range []string{"will", "may"} {
			var text strings.Builder
			for i := from; i < min(from+each, remarks); i++ {
				fmt.Fprintf(&text, `“The town%d wall%d road%d gate%d %s be open in the spring,” said Ana Petrov.\n\n`, i, i*3, i*7, i*11, verb)
			}
			fmt.Fprintf(&lines, `{"id":"article %d-%d","outlet":"%s","date":"2026-05-%02d","text":"%s"}`+"\n", from, k, []string{"Post", "Courier </script><b>"}[k], 1+from/each%28, text.String())
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "articles.jsonl"), []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	quotedrift(t, dir, "batch", "--format", "html", "-o", "families.html", "articles.jsonl")
	page, err := os.ReadFile(filepath.Join(dir, "families.html"))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

const (
	firstFamily = `return document.querySelector("#list article")?.id`
	allRead     = `return document.body.classList.contains("read")`
)

// TestReport: the page of batch is searched, sorted, turned and linked into; nothing of it is against its policy, and it is
// accessible with a family open.
func TestReport(t *testing.T) {
	page := reported(t, 130)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", page)
		b.Open(s.URL + "/")
		b.Wait(allRead)
		if got := b.Text("#status"); got != "Families 1 to 50 of 130." {
			t.Errorf("the page says %q", got)
		}
		// The same elements are made of the data as stand in the page.
		b.Run(`window.eighth = find("#list").children[7]`)
		b.Click("#next")
		b.Wait(`return find("#list article").id === "f51"`)
		b.Click("#next")
		b.Wait(`return find("#list").children.length === 30 && find("#next").disabled && find("#status").textContent === "Families 101 to 130 of 130."`)
		b.Click("#previous")
		b.Click("#previous")
		b.Wait(`return find("#list article").id === "f1"`)
		if !b.Run(`find("#list").children[7].normalize(); return !eighth.isConnected && eighth.isEqualNode(find("#list").children[7])`).Bool() {
			t.Errorf("made of the data it is\n%s", b.Run(`return find("#list").children[7].outerHTML + " and in the page it was " + eighth.outerHTML`).String())
		}
		b.Type("#search", "town77 GATE847")
		b.Wait(`return find("#status").textContent === "Families 1 to 1 of 1." && find("#list").textContent.includes("town77")`)
		b.Fill("#search", `"may be open" courier town12`)
		b.Wait(`return find("#status").textContent.endsWith(" of 11.")`) // 12 and 120 to 129
		b.Fill("#search", "nobody said so")
		b.Wait(`return find("#status").textContent === "No family fits." && find("#pager").hidden`)
		b.Fill("#search", "")
		b.Run(`const select = find("#sort"); select.value = "date"; select.dispatchEvent(new Event("change", { bubbles: true }))`)
		dates := b.Run(`return [...document.querySelectorAll("#list article > .facts")].map((e) => e.textContent.match(/2026-05-\d\d/)[0])`)
		var sorted []string
		dates.Into(&sorted)
		for i := range sorted[1:] {
			if sorted[i] > sorted[i+1] {
				t.Errorf("%s stands before %s", sorted[i], sorted[i+1])
			}
		}
		b.Run(`const select = find("#level"); select.value = "2"; select.dispatchEvent(new Event("change", { bubbles: true }))`)
		b.Wait(`return find("#status").textContent === "No family fits."`)
		b.Run(`location.hash = "#f120-w2"`)
		b.Wait(`return find("#f120 details").open && find("#list").children.length === 30 && find("#f120-w2").getBoundingClientRect().top < innerHeight`)
		for _, size := range []int{1440, 390} {
			b.Size(size, 900)
			if wide := b.Run(`return document.documentElement.scrollWidth - document.documentElement.clientWidth`).Int(); wide > 0 {
				t.Errorf("at %d the page is %d too wide", size, wide)
			}
		}
		for _, m := range []browser.Media{{}, {Dark: true}, {ForcedColors: true}} {
			if b.Prefer(m) {
				audit(t, b, fmt.Sprintf("the report, %+v", m), m)
			}
		}
		if n := b.Run(`return document.querySelectorAll("#list b, #outlets b").length`).Int(); n > 0 {
			t.Errorf("%d elements came out of an outlet's name", n)
		}
		if asked := strings.Join(s.Requests(), ", "); asked != "GET /" {
			t.Errorf("the page asked for %s", asked)
		}
	})
}

// TestReportLarge: twenty thousand families stand in a page of a few thousand elements, which answers while it reads them.
func TestReportLarge(t *testing.T) {
	page := reported(t, 20_000)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", page)
		b.Open(s.URL + "/")
		b.Run(`window.waits = []; try { new PerformanceObserver((list) => { for (const e of list.getEntries()) waits.push(e.duration) }).observe({ type: "longtask", buffered: true }) } catch {}`)
		b.Click("#f3 summary")
		b.Wait(`return find("#f3 details").open`)
		b.Fill("#search", "town19990")
		b.Wait(allRead)
		b.Wait(`return find("#status").textContent === "Families 1 to 1 of 1."`)
		b.Fill("#search", "")
		b.Wait(`return find("#status").textContent === "Families 1 to 50 of 20000."`)
		b.Run(`const select = find("#sort"); select.value = "date"; select.dispatchEvent(new Event("change", { bubbles: true }))`)
		b.Wait(`return find("#list").children.length === 50`)
		if n := b.Run(`return document.querySelectorAll("*").length`).Int(); n > 12_000 {
			t.Errorf("the page has %d elements", n)
		}
		var waits []float64
		b.Run(`return waits`).Into(&waits)
		longest := 0.
		for _, w := range waits {
			longest = max(longest, w)
		}
		t.Logf("%s: %d MB; %d long tasks, the longest %.0f ms", b.Engine, len(page)>>20, len(waits), longest)
		if longest > 2000 {
			t.Errorf("the page did not answer for %.0f ms", longest)
		}
	})
}
