package tools

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

const (
	orchard     = "“We did sell the old orchard,” said Ruth Abel. “The trees were dead & gone <3 years ago,” she said.\n\n\t“Nobody told us about the frost,” Abel added.\n"
	orchardTalk = "MS. ABEL: We did not sell the old orchard. The trees were dead & gone <3 years ago.\n"
)

// decide calls the open finding right, for a reason, by somebody.
func decide(b *browser.Page, reason, by string) {
	offers(b)
	b.Click(".judge > button")
	b.Click(`.right input[value="` + reason + `"]`)
	b.Fill(".right input[name=by]", by)
	b.Click(".right .main")
}

// TestPageKeeps: a tab restores its texts and decisions, says so, and forgets them where it is told to; a sample is nothing
// to keep.
func TestPageKeeps(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openEmpty(b, s)
		if got := b.Run(`return getComputedStyle(find("#forget")).visibility`).String(); got != "hidden" {
			t.Error("the page says that it keeps what is not there")
		}
		b.Fill(draft, orchard)
		b.Fill(source, orchardTalk)
		b.Run(`const p = find("#profile"); p.value = "academic"; p.dispatchEvent(new Event("change"))`)
		summary(b, "3 quotations: 1 verbatim, 1 not found, 1 with a changed meaning.")
		openFinding(b, "frost")
		decide(b, "other-source", "IM")
		before := strings.Join(verdicts(b), ", ")
		if !strings.Contains(before, "right: another source has it (IM)") {
			t.Fatalf("the findings are %s", before)
		}
		b.Wait(`return getComputedStyle(find("#forget")).visibility === "visible"`)
		leaves := `const event = new Event("beforeunload", { cancelable: true }); dispatchEvent(event); return !event.defaultPrevented`
		if b.Run(leaves).Bool() {
			t.Error("work is left without a question")
		}
		caught := catch(b)
		b.Click("#draft-text")
		if got := caught(); got != orchard {
			t.Errorf("given away is %q", got)
		}
		if !b.Run(leaves).Bool() {
			t.Error("what was given away is asked for")
		}
		b.Open(s.URL + "/")
		summary(b, "3 quotations: 1 verbatim")
		if first, second := texts(b); first != orchard || second != orchardTalk {
			t.Errorf("restored are %q and %q", first, second)
		}
		if got := strings.Join(verdicts(b), ", "); got != before {
			t.Errorf("the findings are %s, and were %s", got, before)
		}
		if got := b.Run(`return find("#profile").value`).String(); got != "academic" {
			t.Errorf("the house style is %s", got)
		}
		b.Wait(`return getComputedStyle(find("#forget")).visibility === "visible"`)
		b.Click("#forget")
		summary(b, "Paste a draft")
		b.Open(s.URL + "/")
		b.Wait(`return find("#offer").checkVisibility()`) // a stranger's page again
	})
}

// TestPageDecisions: what was decided is in the JSON, with the hashes of the texts, and in the link.
func TestPageDecisions(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openEmpty(b, s)
		b.Fill(draft, orchard)
		b.Fill(source, orchardTalk)
		summary(b, "3 quotations: ")
		openFinding(b, "frost")
		decide(b, "heard", "")
		openFinding(b, "orchard")
		offers(b)
		b.Click(".finding.selected .apply")
		summary(b, "3 quotations: 2 verbatim")
		rest(b)
		caught := catch(b)
		b.Click("#json")
		var report struct {
			Decisions []struct {
				Quotation, Kind, Verdict, Text, Reason, At, Draft string
				Sources                                           []string
				Repair                                            *struct{ Kind, Before, After string }
			}
		}
		if err := json.Unmarshal([]byte(caught()), &report); err != nil {
			t.Fatal(err)
		}
		if len(report.Decisions) != 2 {
			t.Fatalf("the report has the decisions %+v", report.Decisions)
		}
		for _, d := range report.Decisions {
			if len(d.Draft) != 71 || len(d.Sources) != 1 || len(d.Sources[0]) != 71 || len(d.At) < 20 || d.Quotation == "" {
				t.Errorf("a decision is %+v", d)
			}
		}
		repaired, right := report.Decisions[0], report.Decisions[1]
		if repaired.Kind != "repaired" || repaired.Repair == nil || repaired.Repair.Before != "We did sell the old orchard," || repaired.Repair.After != "We did not sell the old orchard," {
			t.Errorf("the repair is %+v", repaired)
		}
		if right.Kind != "right" || right.Reason != "heard" || right.Verdict != "missing" || right.Draft == repaired.Draft && repaired.Draft == "" {
			t.Errorf("the decision is %+v", right)
		}
		before := strings.Join(verdicts(b), ", ")
		b.Click("#share")
		link := b.Wait(`return find("#sharing").open && find("#address").value`).String()
		b.Click("#copy-link")
		caught()
		b.Click("#forget")
		b.Open("about:blank")
		b.Open(link)
		summary(b, "3 quotations: 2 verbatim")
		if got := strings.Join(verdicts(b), ", "); got != before {
			t.Errorf("the link has %s, and there was %s", got, before)
		}
		// Decisions that somebody made by hand are none.
		b.Run(`const [, packed] = /^#1\.(.*)$/.exec(location.hash);
const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const all = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).json();
all[4] = [null, 7, "x", { ...all[4][0], kind: "<b>" }, { ...all[4][0], sources: "x" }, { __proto__: null }];
const out = new Uint8Array(await new Response(new Blob([JSON.stringify(all)]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
location.hash = "#1." + btoa(String.fromCharCode(...out)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");`)
		b.Wait(`return !/right:|repaired/.test(find("#findings").textContent)`)
		summary(b, "3 quotations: 2 verbatim, 1 not found.")
	})
}

// TestPageWord: the draft goes away as a Word document that the readers read back as the same text, with a comment at each
// finding.
func TestPageWord(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(draft, orchard)
		b.Fill(source, orchardTalk)
		summary(b, "3 quotations: ")
		b.Run(`HTMLAnchorElement.prototype.click = function () { window.name = this.download };
URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => (window.caught = btoa(String.fromCharCode(...new Uint8Array(bytes))))); return "blob:none" };`)
		b.Click("#draft-word")
		made, err := base64.StdEncoding.DecodeString(b.Wait(`return window.caught`).String())
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "draft.docx")
		if err := os.WriteFile(path, made, 0o666); err != nil {
			t.Fatal(err)
		}
		read := quotedrift(t, ".", "text", path)
		if got, want := strings.Fields(read), strings.Fields(orchard); strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("read back it is\n%s", read)
		}
		z, err := zip.NewReader(bytes.NewReader(made), int64(len(made)))
		if err != nil {
			t.Fatal(err)
		}
		file := func(name string) string {
			f, err := z.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(f) // and the sum is right
			if err != nil {
				t.Fatal(err)
			}
			return string(text)
		}
		comments, text := file("word/comments.xml"), file("word/document.xml")
		for _, want := range []string{"meaning changed", "not found", "These words are not in the source.", "said: “We did not sell the old orchard"} {
			if !strings.Contains(comments, want) {
				t.Errorf("the comments lack %q:\n%s", want, comments)
			}
		}
		if n := strings.Count(text, "commentRangeStart"); n != 2 || strings.Count(text, "commentRangeEnd") != n || strings.Count(text, "commentReference") != n {
			t.Errorf("%d comments begin in\n%s", n, text)
		}
		if keep := os.Getenv("KEEP"); keep != "" {
			os.WriteFile(keep, made, 0o666)
		}
	})
}

// TestPageWhole: a long text is selected and copied whole, as a short one is.
func TestPageWhole(t *testing.T) {
	talk := transcript(3000)
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Run(pasteWhole, "#second-text", talk)
		b.Wait(`return find("#second-text").classList.contains("long")`)
		b.Run(`find("#second-text .scroll").focus()`)
		got := b.Run(`const scroll = find("#second-text .scroll");
scroll.dispatchEvent(new KeyboardEvent("keydown", { key: "a", ctrlKey: true, bubbles: true, cancelable: true }));
const data = new DataTransfer(), event = new Event("copy", { bubbles: true, cancelable: true });
Object.defineProperty(event, "clipboardData", { value: data });
scroll.dispatchEvent(event);
return data.getData("text/plain")`).String()
		if got != talk {
			t.Errorf("copied are %d letters of %d", len(got), len(talk))
		}
	})
}
