package tools

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// catch makes the page keep what it would save or copy, and returns a function that gives the last of it.
func catch(b *browser.Page) func() string {
	b.Run(`window.caught = undefined;
HTMLAnchorElement.prototype.click = function () { window.name = this.download };
URL.createObjectURL = (blob) => { blob.text().then((text) => (window.caught = text)); return "blob:none"; };
URL.revokeObjectURL = () => {};
const clipboard = { writeText: async (text) => { window.caught = text } };
Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });`)
	return func() string {
		return b.Wait(`if (window.caught === undefined) return false; const text = window.caught; window.caught = undefined; return text`).String()
	}
}

// TestPageJSON: what is downloaded is what the command writes for the same files.
func TestPageJSON(t *testing.T) {
	check := quotedrift(t, samples, "check", "--format", "json", "--offsets", "utf16", "draft.txt", "--source", "transcript.txt")
	legal := quotedrift(t, samples, "check", "--format", "json", "--offsets", "utf16", "--profile", "legal", "draft.txt", "--source", "transcript.srt")
	compare := quotedrift(t, samples, "compare", "--format", "json", "--offsets", "utf16", "wire-a.txt", "wire-b.txt")
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		caught := catch(b)
		same := func(what, want string) {
			t.Helper()
			b.Wait(`return !document.body.classList.contains("checking")`)
			b.Click("#json")
			if got := caught(); got != want {
				t.Errorf("%s: %d bytes, and the command writes %d", what, len(got), len(want))
			}
		}
		same("draft and transcript, as the page came with it", check)
		b.Run(`const p = find("#profile"); for (p.value of ["news", "strict"]) p.dispatchEvent(new Event("change"))`)
		b.Wait(`return document.body.classList.contains("checking") || performance.getEntriesByType("resource").some((e) => e.name.endsWith(".wasm"))`)
		same("draft and transcript, as the module has it", check)
		if got := b.Run("return window.name").String(); got != "draft.json" {
			t.Errorf("the file is called %q", got)
		}
		b.Run(`const p = find("#profile"); p.value = "legal"; const q = find("#sample"); q.value = "subtitles"; q.dispatchEvent(new Event("change"))`)
		b.Wait(`return find("#second-text .name").textContent === "transcript.srt"`)
		b.Wait(`return find("#findings .turn")?.textContent.includes("00:")`)
		same("with subtitles, legal", legal)
		if got := markedIn(b, "#second-text", "meaning"); strings.Contains(got, "-->") {
			t.Errorf("the times of the subtitles are marked as if they had been said: %q", got)
		}
		b.Run(`const p = find("#profile"); p.value = "strict"; const q = find("#sample"); q.value = "wires"; q.dispatchEvent(new Event("change"))`)
		summary(b, "Quotations: 1 changed")
		same("two wires", compare)
	})
}

func TestPageMarkdown(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		caught := catch(b)
		b.Fill(source, "MAYOR OKAFOR: We will close *both* lanes on Monday, and <b>nobody</b> will pass.")
		b.Fill(draft, "“We may close *both* lanes on Monday, and <b>nobody</b> will pass,” Daniel Okafor said.")
		summary(b, "1 quotation: ")
		b.Click("#copy")
		got := caught()
		for _, want := range []string{"**1 quotation: 1 with a changed meaning.**", "## Meaning changed", "> **Daniel Okafor** “We ~~will~~ **may** close \\*both\\* lanes on Monday, and \\<b\\>nobody\\</b\\> will pass,”", "- `sense.hedge` ", "- Said by Mayor Okafor"} {
			if !strings.Contains(got, want) {
				t.Errorf("the Markdown lacks %q:\n%s", want, got)
			}
		}
		if got := b.Text("#done"); got != "Copied." {
			t.Errorf("it says %q", got)
		}
	})
}

// TestPageReport: the report is one file with nothing in it that runs or loads, whatever the texts hold.
func TestPageReport(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		caught := catch(b)
		b.Fill(source, `OKAFOR: We will not <script>document.title = "no"</script> go.`)
		b.Fill(draft, `“We will <script>document.title = "no"</script> go,” Okafor said. <img src=x onerror="document.title = 'no'"> </style><script>document.title = "no"</script>`)
		b.Wait(`return find("#findings .meaning")`)
		b.Click("#report")
		got := caught()
		s.Page("/report.html", got)
		b.Open(s.URL + "/report.html")
		if got := b.Text("h1"); got != "Draft, held against Source" {
			t.Errorf("the report is headed %q", got)
		}
		if n := b.Run(`return document.querySelectorAll("script, img, link, iframe, [onerror], [href], [src]").length`).Int(); n != 0 {
			t.Errorf("the report has %d elements that run or load", n)
		}
		if got := b.Run(`return document.title + "/" + document.querySelector(".running").textContent.includes("<img src=x onerror=")`).String(); got != "Draft, held against Source/true" {
			t.Errorf("title, and whether the text stands there as text: %s", got)
		}
		for _, e := range b.Errors() { // a server is asked for an icon, which the report does not have
			if !strings.Contains(e, "favicon") {
				t.Error(e)
			}
		}
		if got := b.Run(`return [...document.querySelectorAll("del, ins")].map((e) => e.textContent).join("|")`).String(); !strings.Contains(got, "not") {
			t.Errorf("changed words in the report: %q", got)
		}
	})
}

// TestPageReportTells: the report is headed by the draft, begins with its legend, and tells places, repairs and decisions.
func TestPageReportTells(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Size(1280, 900)
		openSample(b, s)
		openFinding(b, "fishermen")
		decide(b, "heard", "IM")
		openFinding(b, "cheap paint")
		offers(b)
		b.Click(".finding.selected .apply")
		summary(b, "11 quotations: 4 verbatim")
		caught := catch(b)
		b.Click("#report")
		s.Page("/report.html", caught())
		b.Click("#copy")
		told := caught()
		for _, want := range []string{"- **right: I have heard the tape (IM)**", "- **repaired** “I did vote for the cheap paint", "Draft: line 15, Source: line 14", "bold: printed, not said", "- Repair: restore “will”"} {
			if !strings.Contains(told, want) {
				t.Errorf("the Markdown lacks %q:\n%s", want, told)
			}
		}
		b.Open(s.URL + "/report.html")
		if got := b.Text("h1"); got != "Council closes a lane of the harbour bridge" {
			t.Errorf("it is headed %q", got)
		}
		report := b.Run(`return find(".paper").textContent`).String()
		for _, want := range []string{"draft.txt, held against transcript.txt", "right: I have heard the tape (IM)", "Draft: line 15", "Source: line 14", "Repair: restore “will”", "sha256-"} {
			if !strings.Contains(report, want) {
				t.Errorf("the report lacks %q", want)
			}
		}
		if legend, first := strings.Index(report, "struck through:"), strings.Index(report, "meaning changed"); legend < 0 || legend > first {
			t.Errorf("the legend stands at %d, the first finding at %d", legend, first)
		}
		if got := b.Run(`const of = (s) => getComputedStyle(find(s)); return of(".passage .match").textDecorationLine + " " + of(".passage .around").fontStyle`).String(); got != "underline italic" {
			t.Errorf("matched words and what stands around them: %s", got)
		}
		b.Errors() // a server is asked for an icon
	})
}

func TestPageShare(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		text := "“Wir schließen die Spur,” sagte Ö. \U0001F309 “We did pay,” she said.\n\n“هذا الجسر قديم”\n"
		b.Fill(draft, text)
		b.Fill(source, "We did not pay. Wir schließen die Brücke.\n")
		b.Run(`const p = find("#profile"); p.value = "academic"; p.dispatchEvent(new Event("change"))`)
		summary(b, "3 quotations: ")
		before := strings.Join(verdicts(b), ", ")
		b.Click("#share")
		link := b.Wait(`return find("#sharing").open && find("#address").value`).String()
		caught := catch(b)
		b.Click("#copy-link")
		if got := caught(); got != link {
			t.Errorf("copied %d characters, the link has %d", len(got), len(link))
		}
		b.Wait(`return find("#done").textContent === "Copied."`)
		s.Requests()
		b.Open("about:blank")
		b.Open(link)
		summary(b, "3 quotations: ")
		if got := b.Run(`return find("#first-text textarea").value`).String(); got != text {
			t.Errorf("the draft came as %q", got)
		}
		if got := strings.Join(verdicts(b), ", ") + b.Run(`return find("#profile").value`).String(); got != before+"academic" {
			t.Errorf("the findings came as %s, were %s", got, before)
		}
		_, fragment, _ := strings.Cut(link, "#")
		if asked := strings.Join(s.Requests(), "\n"); strings.Contains(asked, fragment[:20]) {
			t.Errorf("the texts were sent:\n%s", asked)
		}
	})
}

// TestPageHostileLinks: a link made by hand opens nothing, says so, and leaves a page that works.
func TestPageHostileLinks(t *testing.T) {
	links := []string{"#1.", "#1.AAAA", "#1.%3Cscript%3E", "#2.abcd", "#<img src=x onerror=alert(1)>", "#1." + strings.Repeat("_", 5000)}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openSample(b, s)
		for _, link := range links {
			b.Run(`history.replaceState(null, "", location.pathname); find("#notice").hidden = true; location.hash = args[0]`, link)
			b.Wait(`return !find("#notice").hidden && find("#notice").textContent.startsWith("The link is damaged")`)
		}
		// One that is well made, but unpacks to far more than two texts may have, or to what is no two texts.
		b.Run(`const pack = async (text) => {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer();
  return "#1." + btoa(String.fromCharCode(...new Uint8Array(packed))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
};
window.hostile = [await pack(" ".repeat(40_000_000)), await pack("[\"check\",\"strict\",{\"name\":1,\"text\":\"\"},{}]"), await pack("{\"__proto__\":{}}"), await pack("null")];`)
		for i := range 4 {
			b.Run(`history.replaceState(null, "", location.pathname); find("#notice").hidden = true; location.hash = window.hostile[args[0]]`, i)
			b.Wait(`return !find("#notice").hidden && find("#notice").textContent.startsWith("The link is damaged")`)
		}
		if got := b.Run(`return find("#first-text textarea").value.startsWith("Council closes")`).Bool(); !got {
			t.Error("the texts that were there are gone")
		}
	})
}

func TestPageFiles(t *testing.T) {
	folder := t.TempDir()
	write := func(name, text string) string { return fileIn(t, folder, name, text) }
	subtitles := write("talk.srt", "1\r\n00:00:01,000 --> 00:00:04,000\r\nThe bridge will hold\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\nfor another year.\r\n")
	pdf := write("scan.pdf", "%PDF-1.7\nxx")
	locked := write("locked.docx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"+strings.Repeat("\x00", 1024)+"E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")
	rich := write("note.rtf", `{\rtf1\ansi\ansicpg1252 \'93The bridge will hold for another year,\'94 he said.\par}`)
	latin := write("old.txt", "\x93The bridge will hold for another year,\x94 he said in the caf\xe9.")
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		openEmpty(b, s)
		b.Fill(draft, "“The bridge will hold for another year,” he said.")
		b.Files("#second-text input[type=file]", subtitles)
		summary(b, "1 quotation: 1 verbatim.")
		b.Click("#findings .head")
		if got := b.Run(`return find("#findings .turn").textContent`).String(); !strings.Contains(got, "00:00:01") {
			t.Errorf("the subtitles' time is told as %q", got)
		}
		for path, says := range map[string]string{locked: "locked.docx: this is locked"} {
			b.Files("#first-text input[type=file]", path)
			b.Wait(`return !find("#notice").hidden && find("#notice").textContent.startsWith(args[0])`, says)
		}
		if got := b.Run(`return find("#first-text textarea").value`).String(); !strings.HasPrefix(got, "“The bridge") {
			t.Errorf("a file that was refused left %q", got)
		}
		// What is no plain text in UTF-8 is read by the readers of the command.
		for _, path := range []string{rich, latin} {
			b.Fill(draft, "")
			b.Files("#first-text input[type=file]", path)
			b.Wait(`return find("#first-text textarea").value !== ""`)
			summary(b, "1 quotation: 1 verbatim.")
			want, err := exec.Command("../../bin/quotedrift", "text", path).Output()
			if got := b.Run(`return find("#first-text textarea").value`).String(); err != nil || got != string(want) {
				t.Errorf("%s: the page reads %q, the command %q, %v", path, got, want, err)
			}
		}
		// A PDF too, where the browser has what PDFium needs: the words are laid out by the same hands.
		for _, path := range []string{"../../cmd/internal/pdf/testdata/columns.pdf", "../../cmd/internal/pdf/testdata/owner.pdf"} {
			path, err := filepath.Abs(path)
			if err != nil {
				t.Fatal(err)
			}
			b.Fill(draft, "")
			b.Files("#first-text input[type=file]", path)
			b.Wait(`return find("#first-text textarea").value !== "" || !find("#notice").hidden`)
			if told := b.Run(`return find("#notice").textContent`).String(); strings.Contains(told, "this is a PDF") {
				t.Log(told)
				continue
			}
			want, err := exec.Command("../../bin/quotedrift", "text", path).Output()
			if got := b.Run(`return find("#first-text textarea").value`).String(); err != nil || got != string(want) {
				t.Errorf("%s: the page reads %q, the command %q, %v", path, got, want, err)
			}
		}
		for path, says := range map[string]string{pdf: "scan.pdf: this is damaged", "../../cmd/internal/pdf/testdata/locked.pdf": "locked.pdf: this is locked"} {
			path, err := filepath.Abs(path)
			if err != nil {
				t.Fatal(err)
			}
			b.Files("#first-text input[type=file]", path)
			b.Wait(`const told = find("#notice").textContent; return told.startsWith(args[0]) || told.includes("this is a PDF")`, says)
		}
		// Dropped beside the panes, a file does not take the page's place.
		if beside := b.Run(`const data = new DataTransfer();
data.items.add(new File(["x"], "x.txt", { type: "text/plain" }));
return find("footer").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }))`).Bool(); beside {
			t.Error("a file dropped beside the panes is left to the browser")
		}
		// Dropped: two at once fill both panes.
		b.Run(`const data = new DataTransfer();
data.items.add(new File(["“It is done,” she said."], "a.txt", { type: "text/plain" }));
data.items.add(new File(["WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>It is done.\n"], "b.vtt", { type: "text/vtt" }));
find("#first-text .scroll").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));`)
		b.Wait(`return find("#first-text .name").textContent + " " + find("#second-text .name").textContent === "a.txt b.vtt"`)
		summary(b, "1 quotation: 1 verbatim.")
	})
}
