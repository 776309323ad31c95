package tools

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestAccessible: axe-core finds nothing to complain of on the page with findings, on every page of the documentation and
// on an article with the element and its popover open: in light, in dark, and in the reader's own colours, where the
// engine can be told so.
func TestAccessible(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		article := element(`source="talk" loading="eager"`, mill, `<h2>What was said</h2>`+millTalk)
		s.Page("/article.html", strings.NewReplacer("<quote-drift", "<main><quote-drift", "</pre>", "</pre></main>").Replace(article))
		for _, m := range []struct {
			name  string
			media browser.Media
		}{
			{"light", browser.Media{}}, {"dark", browser.Media{Dark: true}}, {"forced colours", browser.Media{ForcedColors: true}},
		} {
			if !b.Prefer(m.media) {
				continue
			}
			audit := func(page string) { t.Helper(); audit(t, b, page+" in "+m.name, m.media) }
			openEmpty(b, s)
			audit("the empty page")
			openSample(b, s)
			b.Click("#findings .head")
			audit("/")
			b.Click("#read")
			b.Wait(`return find("#drawer .row")`)
			audit("the transcript")
			b.Press("Escape")
			b.Click("#mode-many")
			b.Run(`const data = new DataTransfer();
for (const word of ["will", "may"]) data.items.add(new File(["“We " + word + " open forty schools before the winter,” Dallal said."], word + ".txt", { type: "text/plain" }));
find("#many").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));`)
			b.Wait(`return find("#many .family")`)
			audit("many articles")
			b.Open(s.URL + "/article.html")
			settled(b)
			clickWords(b, "the mill this year")
			b.Wait(opened)
			audit("/article.html")
			for _, page := range documentation(t) {
				// All of them have one layout and one style: the other engines and colours look at the one that has most in it.
				if page == "/docs/embed.html" || b.Engine == "chromium" && m.media == (browser.Media{}) {
					b.Open(s.URL + page)
					audit(page)
				}
			}
		}
	})
}

// audit fails with what axe-core finds to complain of on the page that is open.
func audit(t *testing.T, b *browser.Page, page string, media browser.Media) {
	t.Helper()
	axe, err := os.ReadFile("../../bin/axe.min.js") // make bin/axe.min.js
	if err != nil {
		t.Fatal(err)
	}
	// Forced colours are the reader's, not the page's, and engines tell axe others than they draw.
	rules := map[string]any{}
	if media.ForcedColors {
		rules["color-contrast"] = map[string]bool{"enabled": false}
	}
	var found []struct {
		ID, Help string
		Nodes    []struct {
			Target         []any
			FailureSummary string
		}
	}
	// Colours that come over a moment are looked at when they have. Where the page changes while axe looks, axe throws: it
	// looks once more.
	b.Run(`await Promise.all(document.getAnimations().filter((a) => a.effect.getComputedTiming().iterations < 10).map((a) => a.finished.catch(() => 0)));
{ const module = undefined, exports = undefined; (0, function () {`+string(axe)+`}).call(window); }
const look = () => axe.run(document, { resultTypes: ["violations"], rules: args[0] });
return (await look().catch(look)).violations`, rules).Into(&found)
	for _, f := range found {
		var where []string
		for _, n := range f.Nodes {
			where = append(where, fmt.Sprint(n.Target, " ", strings.ReplaceAll(n.FailureSummary, "\n", " ")))
		}
		t.Errorf("%s: %s: %s\n\t%s", page, f.ID, f.Help, strings.Join(where, "\n\t"))
	}
}
