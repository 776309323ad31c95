package tools

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestPageMany: of many articles the page shows which utterances several printed, in which wordings, and who printed
// which; two of them can be compared, and what does not fit into its memory is told.
func TestPageMany(t *testing.T) {
	folder := t.TempDir()
	var paths []string
	for i, said := range []string{"will open forty schools", "may open forty schools", "will open forty schools"} {
		text := fmt.Sprintf("“We %s before the winter comes back,” Dallal said on Monday.\n\n“Only the paper number %d has asked about the roofs,” a baker said.\n", said, i)
		paths = append(paths, fileIn(t, folder, fmt.Sprintf("paper-%d.txt", i), text))
	}
	wires := fileIn(t, folder, "wires.jsonl", `{"title": "Quay", "outlet": "Holm Courier", "date": "2026-02-03T08:00:00Z", "text": "“The quay will stay open all winter,” Marr said."}
{"title": "Harbour", "outlet": "Coast", "date": "2026-02-01", "text": "“The quay will stay open all winter,” Marr said."}
{"title": "Late", "text": "“The quay will stay open all winter,” Marr said."}
`)
	broken := fileIn(t, folder, "picture.png", "\x89PNG\r\n\x1a\n\x00\x00")
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 800)
		openEmpty(b, s)
		b.Click("#mode-many")
		b.Wait(`return find("#many").checkVisibility() && !find("#first-text").checkVisibility()`)
		b.Files("#many input[type=file]:not([webkitdirectory])", append(paths, broken)...)
		b.Wait(`return find("#many .status").textContent.startsWith("3 articles, 6 quotations: ")`)
		if got := b.Text("#many .told"); !strings.HasPrefix(got, "picture.png: this is no text.") {
			t.Errorf("of a picture it says %q", got)
		}
		var shown []string
		b.Run(`return [...document.querySelector(".family").querySelectorAll(".variant")].map((v) => {
  const said = v.querySelector(".said").cloneNode(true);
  said.querySelectorAll(".unseen").forEach((e) => e.remove());
  said.querySelectorAll("del").forEach((e) => e.replaceWith("-" + e.textContent));
  said.querySelectorAll("ins").forEach((e) => e.replaceWith("+" + e.textContent));
  return said.textContent.replace(/\s+/g, " ") + " | " + [...v.querySelectorAll(".holders li")].map((e) => e.textContent).join(" ");
})`).Into(&shown)
		all := strings.Join(shown, "\n")
		for _, want := range []string{"We may open forty schools before the winter comes back, | paper-1.txt", "-may+will open forty", " | paper-0.txt paper-2.txt"} {
			if !strings.Contains(all, want) {
				t.Errorf("the wordings lack %q:\n%s", want, all)
			}
		}
		if got := b.Text(".family .apparatus"); got != "may] will 2" {
			t.Errorf("the apparatus says %q", got)
		}
		// One of them beside the one that the others are held against.
		b.Run(`[...document.querySelectorAll(".family .holders button")].find((e) => e.textContent === "paper-2.txt").click()`)
		b.Wait(`return find("#first-text .name").textContent + " " + find("#second-text .name").textContent === "paper-1.txt paper-2.txt"`)
		summary(b, "Quotations: ")
		// Who printed an article and when is told where its file says so, the earliest first.
		b.Click("#mode-many")
		b.Run(`find("#many .quiet:last-of-type").click()`)
		b.Files("#many input[type=file]:not([webkitdirectory])", wires)
		b.Wait(`return find("#many .family .said")?.textContent.startsWith("The quay")`)
		b.Run(`return [...document.querySelectorAll(".family .holders li")].map((e) => e.textContent)`).Into(&shown)
		if got, want := strings.Join(shown, "; "), "wires.jsonl: Harbour (Coast, Feb 1, 2026); wires.jsonl: Quay (Holm Courier, Feb 3, 2026); wires.jsonl: Late"; got != want {
			t.Errorf("who printed it is told as %q, want %q", got, want)
		}
		// What is too much is left out, and told; the page goes on.
		b.Run(`const data = new DataTransfer();
for (let i = 0; i < 4; i++) data.items.add(new File(["“We will open forty schools before the winter comes back,” he said. " + "x ".repeat(1_990_000)], "big-" + i + ".txt", { type: "text/plain" }));
find("#many").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));`)
		b.Wait(`return find("#many .told").textContent.startsWith("1 article was left out")`)
	})
}
