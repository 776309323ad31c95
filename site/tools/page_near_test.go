package tools

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestPageNear: a quotation that was not found says why, shows what comes nearest and where, and the source can be searched;
// none of it accuses.
func TestPageNear(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openEmpty(b, s)
		b.Fill(source, "MS. ABEL: We planted the hedges along the northern road. Otherwise they are just a decoration.\n\nMR. ROWE: The council lent us two tractors and a very old plough, and nobody ever asked for either of them again.\n\nMS. ABEL: Thank you.\n")
		b.Fill(draft, "“We planted the hedges along the northern road,” Abel said. “Otherwise they’re mere decorations,” she said.\n\n“Two old tractors from the council, and one plough that nobody wanted again,” Rowe said. “The moon is made of green cheese and always was,” he added. “Never twice,” he said.\n")
		b.Wait(`return document.querySelectorAll("#findings .finding.missing").length === 4`)
		says := func(words string) string {
			openFinding(b, words)
			return b.Run(`return find(".card .looking").textContent`).String()
		}
		if got := says("mere decorations"); !strings.HasPrefix(got, "Beside the quotation before or after it stands this") || !strings.Contains(got, "Otherwise they are just a decoration line 1") {
			t.Errorf("the short one beside another: %q", got)
		}
		if got := says("Two old tractors"); !strings.Contains(got, "council lent us two tractors") || !strings.Contains(got, "line 3") {
			t.Errorf("the one put otherwise: %q", got)
		}
		if got := says("green cheese"); !strings.HasPrefix(got, "Nothing in the source comes near.") {
			t.Errorf("the one of another world: %q", got)
		}
		if got := says("Never twice"); !strings.HasPrefix(got, "It is too short") {
			t.Errorf("the short one: %q", got)
		}
		b.Type(".looking input", "PLOUGH")
		b.Wait(`return find(".looking [role=status]").textContent.includes("a very old plough, and nobody")`)
		b.Click(".looking .near")
		if got := b.Wait(`const f = document.activeElement; return f.closest("#second-text") && f.value.slice(f.selectionStart, f.selectionStart + 6)`).String(); got != "plough" {
			t.Errorf("the cursor is before %q", got)
		}
	})
}
