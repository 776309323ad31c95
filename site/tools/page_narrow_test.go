package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestPageNarrow: where texts and findings do not stand beside each other, a finding is never under the texts that stay
// above, and one that is opened is read on a sheet: with how many there are, the way to the others, and the way back.
func TestPageNarrow(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for _, size := range [][2]int{{1024, 768}, {768, 1024}, {390, 800}} {
			b.Size(size[0], size[1])
			openSample(b, s)
			b.Run(`find("#findings .head").focus()`)
			for range 6 {
				b.Press("ArrowDown")
				if got := b.Wait(`const r = document.activeElement.getBoundingClientRect(), x = r.left + 20, y = r.top + 4;
return document.activeElement.matches(".head") && (document.activeElement.contains(document.elementFromPoint(x, y)) ? "seen" : "under " + document.elementFromPoint(x, y)?.className)`).String(); got != "seen" {
					t.Fatalf("%d wide: the finding with the focus is %s", size[0], got)
				}
			}
			b.Press("Enter")
			b.Wait(`return find(".sheet .count").textContent === "7 of 11" && document.activeElement === find(".sheet")`)
			if got := b.Run(`const r = find(".sheet").getBoundingClientRect(); return Math.round(r.bottom - innerHeight) + " " + Math.round(r.left)`).String(); got != "0 0" {
				t.Errorf("%d wide: the sheet ends at %s", size[0], got)
			}
			if size[0] > 704 { // the texts stand above, at the place
				b.Wait(`const r = document.querySelector("#first-text .lines .selected").getBoundingClientRect();
return r.bottom < find(".sheet").getBoundingClientRect().top && r.top > 0`)
			}
			b.Click(".sheet .bar button:nth-of-type(2)")
			b.Wait(`return find(".sheet .count").textContent === "8 of 11"`)
			b.Run(`find(".sheet").focus()`)
			b.Press("ArrowLeft", "ArrowLeft")
			b.Wait(`return find(".sheet .count").textContent === "6 of 11" && find(".sheet .passage")`)
			b.Press("Escape")
			b.Wait(`return find(".sheet").hidden && document.activeElement.matches(".head") && document.activeElement.closest("li") === document.querySelectorAll("#findings .finding")[5]`)
			if got := b.Run(`return document.documentElement.scrollWidth - innerWidth`).Int(); got > 0 {
				t.Errorf("%d wide: the page is %d pixels wider", size[0], got)
			}
		}
		// A wide desk has none: a finding opens in its list.
		b.Size(1280, 800)
		b.Click("#findings .head")
		b.Wait(`return find(".finding.selected .held").getBoundingClientRect().height > 0 && find(".sheet").hidden`)
	})
}

// TestPageAssist: a click that comes from an assistive tool opens a finding and leaves the person there; another button
// goes to the text. Names have spaces between their words, and whatever can be hit is 24 pixels high and wide.
func TestPageAssist(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openSample(b, s)
		b.Run(`const h = document.querySelectorAll("#findings .head")[3]; h.focus(); h.click()`)
		if got := b.Run(`return document.activeElement.matches(".finding.selected > .head[aria-expanded=true]")`).Bool(); !got {
			t.Errorf("the focus is on %s", b.Focused())
		}
		if got := b.Run(`return document.activeElement.textContent`).String(); !strings.HasPrefix(got, "reworded Maja Lindqvist “") {
			t.Errorf("the finding is named %q", got)
		}
		b.Click(".finding.selected .go")
		b.Wait(`const f = document.activeElement; return f.localName === "textarea" && f.selectionStart > 0`)
		for _, width := range []int{1280, 390} {
			b.Size(width, 800)
			var small []string
			b.Run(`return [...document.querySelectorAll("button, select, a:not(p a, li a), summary, input:not([type=file])")].filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".first") && !e.matches(".skip"))
  .map((e) => [e, e.getBoundingClientRect()]).filter(([, r]) => r.width && (r.width < 23.9 || r.height < 23.9)).map(([e, r]) => e.outerHTML.slice(0, 60) + " " + Math.round(r.width) + "×" + Math.round(r.height))`).Into(&small)
			if len(small) > 0 {
				t.Errorf("%d wide: too small to hit:\n%s", width, strings.Join(small, "\n"))
			}
		}
		// In a reader's own colours the changed words still stand out.
		if b.Prefer(browser.Media{ForcedColors: true}) {
			b.Wait(`const of = (s) => getComputedStyle(find(s)).backgroundColor; return of("#first-text .change.change-meaning") !== of("#first-text .mark.verbatim")`)
		}
	})
}
