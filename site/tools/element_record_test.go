package tools

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// The texts of the page as a record knows them.
const (
	millText = "The mill stays open\n\nOwner Lena Brandt spoke for an hour. “We have ground flour here since 1904,” Brandt said.\n\n“The wheel turns every single day,” she added.\n\n" +
		"Brandt was asked about the rent. “I will sell the mill this year,” Brandt said.\n\n“The river … has never stopped us,” Brandt said.\n\n“A bakery bought the whole street from my grandfather,” Brandt said."
	millTalkText = "LENA BRANDT: We have ground flour here since 1904. The wheel turns every day.\n\nREPORTER: And the rent?\n\n" +
		"LENA BRANDT: I will not sell the mill this year. The river and its ice has never stopped us."
)

// record writes what the command writes of two texts.
func record(article, source string) string {
	report := core.Checker{Offsets: core.UTF16}.Against([]core.Document{{ID: "article", Text: article}}, []core.Document{{ID: "source", Text: source}})
	hash := func(s string) string { return fmt.Sprintf("sha256-%x", sha256.Sum256([]byte(s))) }
	return fmt.Sprintf(`{"schema":"quotedrift.record/1","version":"v1","profile":"strict","article":"%s","sources":["%s"],"report":%s}`,
		hash(article), hash(source), strings.TrimSpace(string(report.AppendJSON(nil))))
}

func script(record string) string {
	return `<script type="application/json" id="record">` + record + `</script>`
}

// TestElementRecord: a record shows all that a check shows, and the page asks for nothing; a check again comes to the
// same bytes.
func TestElementRecord(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		made := record(millText, millTalkText)
		s.Page("/", element(`source="talk" record="record"`, mill, millTalk+script(made)))
		b.Open(s.URL + "/")
		if got := settled(b); !strings.Contains(got, "meaning changed 5 quotations") {
			t.Errorf("the badge says %q", got)
		}
		same(t, "meaning", marked(b)["meaning"], "I will sell the mill this year,", "I will not sell the mill this year")
		clickWords(b, "the mill this year")
		b.Wait(opened)
		if asked := strings.Join(s.Requests(), ", "); asked != "GET /, GET /quote-drift.js" {
			t.Errorf("with a record the page asked for %s", asked)
		}
		b.Press("Escape")
		b.Click(badge)
		b.Click("quote-drift >>> [part=again]")
		b.Wait(`return find("quote-drift >>> .status").textContent === "Checked again, with the same result."`)
		if asked := strings.Join(s.Requests(), ", "); asked != "GET /quotedrift.wasm" {
			t.Errorf("to check again the page asked for %s", asked)
		}
		if got := b.Run("return events.map((e) => e.name + e.changed).join()").String(); got != "loadundefined,resultfalse,loadundefined,resultfalse" {
			t.Errorf("the events are %s", got)
		}
		// The element writes the very record, but for the version.
		got := b.Run(`return find("quote-drift").toRecord()`).String()
		_, report, _ := strings.Cut(got, `,"report":`)
		if _, want, _ := strings.Cut(made, `,"report":`); report != want {
			t.Errorf("the page's report is\n%s\nand the command's\n%s", report, want)
		}
		var head, wantHead map[string]any
		if err := json.Unmarshal([]byte(got), &head); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(made), &wantHead); err != nil {
			t.Fatal(err)
		}
		for _, key := range []string{"schema", "profile", "article", "sources"} {
			if fmt.Sprint(head[key]) != fmt.Sprint(wantHead[key]) {
				t.Errorf("the page's %s is %v, want %v", key, head[key], wantHead[key])
			}
		}
	})
}

// TestElementRecordRefused: a record of which anything is not what it must be is refused as a whole, with its reason, and
// nothing of it is drawn.
func TestElementRecordRefused(t *testing.T) {
	made := record(millText, millTalkText)
	for name, edit := range map[string]func(report map[string]any){
		"quotation 2 of its report is none":                      func(r map[string]any) { r["quotations"].([]any)[1] = nil },
		"its report has no quotations":                           func(r map[string]any) { r["quotations"] = nil },
		"its report has no documents":                            func(r map[string]any) { r["documents"] = []any{} },
		"its report has no summary":                              func(r map[string]any) { r["summary"] = nil },
		"quotation 1 of its report lies beyond its text":         func(r map[string]any) { first(r)["span"].(map[string]any)["end"] = 99999 },
		"quotation 1 of its report has no verdict that there is": func(r map[string]any) { first(r)["verdict"] = "constructor" },
		"a match of quotation 1 of its report is none":           func(r map[string]any) { first(r)["matches"] = []any{nil} },
		"quotation 1 of its report is of no document of the report": func(r map[string]any) {
			first(r)["document"] = "__proto__"
		},
	} {
		t.Run(name, func(t *testing.T) {
			var whole map[string]any
			if err := json.Unmarshal([]byte(made), &whole); err != nil {
				t.Fatal(err)
			}
			edit(whole["report"].(map[string]any))
			b, err := json.Marshal(whole)
			if err != nil {
				t.Fatal(err)
			}
			refused := func(t *testing.T, page *browser.Page, s *Server) {
				s.Page("/", element(`source="talk" record="record"`, mill, millTalk+script(string(b))))
				page.Open(s.URL + "/")
				couldNot(t, page, "record", "")
				if got := page.Run(`return events.at(-1).message`).String(); got != "this is no quotedrift.record/1: "+name {
					t.Errorf("the reason is %q", got)
				}
			}
			each(t, refused)
		})
	}
}

// first is the first quotation of a report.
func first(report map[string]any) map[string]any {
	return report["quotations"].([]any)[0].(map[string]any)
}

// TestElementRecordOfMarkup: a record of a file, which has no <q>, is good for the page that has.
func TestElementRecordOfMarkup(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		article := `<p>“We have ground flour here since 1904,” Lena Brandt said. <q>The wheel turns every day.</q></p>`
		s.Page("/", element(`source="talk" record="record"`, article,
			millTalk+script(record("“We have ground flour here since 1904,” Lena Brandt said. The wheel turns every day.", millTalkText))))
		b.Open(s.URL + "/")
		settled(b)
		b.Click(badge)
		b.Click("quote-drift >>> [part=again]")
		b.Wait(`return find("quote-drift >>> .status").textContent === "Checked again, with the same result."`)
	})
}

// TestElementChanged: where the page's texts are not those of the record, or a check comes to something else, the badge
// says so, and no mark is put on words that were not checked.
func TestElementChanged(t *testing.T) {
	made := record(millText, millTalkText)
	for _, c := range []struct {
		name, article, talk, record string
		left                        []string
	}{
		{"article", strings.Replace(mill, "bakery", "brewery", 1), millTalk, made, []string{"4 quotations: 1 verbatim, 1 with disclosed edits, 1 reworded, 1 with a changed meaning.", "We have ground flour here since 1904,", "We have ground flour here since 1904"}},
		{"source", mill, strings.Replace(millTalk, "will not sell", "will sell", 1), made, []string{"3 quotations: 1 verbatim, 1 with disclosed edits, 1 reworded.", "We have ground flour here since 1904,", "We have ground flour here since 1904"}},
		{"both", "<p>Before it.</p>" + strings.Replace(mill, "since 1904", "since 1905", 1), strings.Replace(millTalk, "And the rent?", "And what of the rent?", 1), made, []string{"3 quotations: 1 with disclosed edits, 1 reworded, 1 with a changed meaning."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				s.Page("/", element(`source="talk" record="record"`, c.article, c.talk+script(c.record)))
				b.Open(s.URL + "/")
				says := c.name + " changed since "
				if c.name == "both" {
					says = "article and source changed since "
				}
				if got := settled(b); !strings.HasSuffix(got, says+c.left[0]) {
					t.Errorf("the badge says %q", got)
				}
				m := marked(b)
				same(t, "verbatim", m["verbatim"], c.left[1:]...)
				same(t, "reworded", m["reworded"], "The wheel turns every single day,", "The wheel turns every day")
				if len(m["missing"]) > 0 {
					t.Errorf("not found is marked %q", m["missing"])
				}
				b.Click(badge)
				b.Click("quote-drift >>> [part=again]")
				b.Wait(`return events.filter((e) => e.name === "result").length === 2`)
				if got := settled(b); !strings.Contains(got, says+"5 quotations") {
					t.Errorf("after a new check the badge says %q", got)
				}
				if m := marked(b); len(m["missing"]) != 1 {
					t.Errorf("after a new check there is marked %v", m)
				}
			})
		})
	}
	t.Run("result", func(t *testing.T) {
		each(t, func(t *testing.T, b *browser.Page, s *Server) {
			s.Page("/", element(`source="talk" record="record"`, mill, millTalk+script(strings.Replace(made, `"verdict":"meaning"`, `"verdict":"verbatim"`, 1))))
			b.Open(s.URL + "/")
			settled(b)
			b.Click(badge)
			b.Click("quote-drift >>> [part=again]")
			b.Wait(`return find("quote-drift").matches(":state(changed)") && find("quote-drift").result`)
			if got := said(b, "quote-drift >>> .status"); got != "The check itself comes to another result than when this page was made." {
				t.Errorf("the reason is %q", got)
			}
		})
	})
	t.Run("broken", func(t *testing.T) {
		each(t, func(t *testing.T, b *browser.Page, s *Server) {
			s.Page("/", element(`source="talk" record="record"`, mill, millTalk+script(made[:len(made)/2])))
			b.Open(s.URL + "/")
			couldNot(t, b, "record", "")
		})
	})
}

// TestElementRecordSurvives: a content system's glyphs and a transcript's line breaks are no changes: the record of the files is
// shown whole on the page, each finding at its place, and a check again comes to the same.
func TestElementRecordSurvives(t *testing.T) {
	dir := t.TempDir()
	files := map[string]string{
		"draft.txt": "The mill stays open - for now...\n\n\"We have ground flour here since 1904,\" Brandt said. \"The wheel doesn't turn every single day,\" she added.\n\n" +
			"\"I will sell the mill this year,\" Brandt said.\n",
		"talk.txt": "LENA BRANDT: We have ground flour\nhere since 1904. The wheel doesn't turn every day.\nLENA BRANDT: I will not sell the mill this year.\n",
	}
	for name, text := range files {
		fileIn(t, dir, name, text)
	}
	made := quotedrift(t, dir, "check", "draft.txt", "--source", "talk.txt", "--format", "record")
	article := "<p>The mill stays open – for now…</p><p>“We have ground flour\u00a0here since 19\u00ad04,” Brandt said. “The wheel doesn’t turn every single day,” she added.</p>" +
		"<p>“I will sell the mill this year,” Brandt said.</p>"
	talk := `<div id="talk"><p>LENA BRANDT: We have ground flour here since 1904. The wheel doesn’t turn every day.</p><p>LENA BRANDT: I will not sell the mill<br>this year.</p></div>`
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" record="record"`, article, talk+script(made)))
		b.Open(s.URL + "/")
		if got := settled(b); !strings.HasSuffix(got, "meaning changed 3 quotations: 1 verbatim, 1 reworded, 1 with a changed meaning.") {
			t.Errorf("the badge says %q", got)
		}
		m := marked(b)
		same(t, "verbatim", m["verbatim"], "We have ground flour here since 19\u00ad04,", "We have ground flour here since 1904")
		same(t, "reworded", m["reworded"], "The wheel doesn’t turn every single day,", "The wheel doesn’t turn every day")
		clickWords(b, "sell the mill this year")
		b.Wait(opened)
		if m := marked(b); strings.Join(m["changed"], "") != "not" {
			t.Errorf("as changed is marked %q", m["changed"])
		}
		b.Press("Escape")
		b.Run(`find("quote-drift >>> .badge").click(); find("quote-drift >>> [part=again]").click()`)
		b.Wait(`return events.filter((e) => e.name === "result").length === 2`)
		if got := said(b, "quote-drift >>> .status"); got != "Checked again, with the same result." {
			t.Errorf("checked again, it says %q", got)
		}
	})
}

// TestElementFolds: the words of a text are the same bytes to the page and to the command, whose own test reads these cases too.
func TestElementFolds(t *testing.T) {
	raw, err := os.ReadFile("../../cmd/quotedrift/internal/record/testdata/folded.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct{ About, Text, Folded string }
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", `<!doctype html><html lang="en"><meta charset="utf-8"><title>folded</title><body><p id="one"></p><p id="other">Other.</p><quote-drift for="one" source="other"></quote-drift><script type="module" src="/quote-drift.js"></script></body></html>`)
		b.Open(s.URL + "/")
		b.Wait(`return customElements.get("quote-drift") && true`)
		for _, c := range cases {
			got := b.Run(`document.getElementById("one").textContent = args[0]; return JSON.parse(await find("quote-drift").toRecord()).canonical.article`, c.Text).String()
			if want := fmt.Sprintf("sha256-%x", sha256.Sum256([]byte(c.Folded))); got != want {
				t.Errorf("%s: the page comes to other words", c.About)
			}
		}
	})
}

// TestElementFollows: marks never stand on words that have become others; the element checks those anew.
func TestElementFollows(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" loading="eager"`, mill, millTalk))
		b.Open(s.URL + "/")
		settled(b)
		// The range that was marked still holds the words, which are others now.
		if left := b.Run(`const text = document.querySelectorAll("#article p")[2].firstChild; text.insertData(text.data.indexOf("sell"), "not "); await new Promise((go) => setTimeout(go, 0)); return CSS.highlights.get("quote-drift-auto-meaning").size`).Int(); left != 0 {
			t.Errorf("%d marks stand on words that were not checked", left)
		}
		b.Wait(`return CSS.highlights.get("quote-drift-auto-verbatim").size === 4`)
		same(t, "verbatim", marked(b)["verbatim"], "We have ground flour here since 1904,", "I will not sell the mill this year,", "We have ground flour here since 1904", "I will not sell the mill this year")
		// The same words in other nodes are not checked again, and keep their marks.
		b.Run(`window.results = events.length; const p = document.querySelectorAll("#article p")[2]; p.innerHTML = p.innerHTML.replace("this", "<i>this</i>")`)
		b.Wait(`return [...CSS.highlights.get("quote-drift-auto-verbatim")].some((r) => r.startContainer.isConnected && r.toString() === "I will not sell the mill this year,")`)
		if !b.Run("return events.length === results").Bool() {
			t.Error("the same words were checked again")
		}
	})
}

// TestElementAwaits: what the element names may come to the page after it, the article, the source and the record alike.
func TestElementAwaits(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		for name, attributes := range map[string]string{"check": `source="talk"`, "record": `source="talk" record="record"`} {
			s.Page("/", `<!doctype html><html lang="en"><title>late</title><script type="module" src="/quote-drift.js"></script>
<quote-drift for="story" loading="eager" `+attributes+`></quote-drift><div id="place"></div>`+script(record(millText, millTalkText)))
			b.Open(s.URL + "/")
			b.Wait(`return find("quote-drift").matches(":state(unchecked)")`)
			if got := strings.Join(b.Errors(), " "); !strings.Contains(got, "there is no element with the id story") && b.Engine != "webkit" {
				t.Errorf("%s: the console says %q", name, got)
			}
			b.Run(`const late = document.createElement("article"); late.id = "story";
for (const line of args[0].split("\n\n")) late.append(Object.assign(document.createElement("p"), { textContent: line }));
document.getElementById("place").append(late);`, millText)
			b.Run(`document.getElementById("place").insertAdjacentElement("beforeend", Object.assign(document.createElement("pre"), { id: "talk", textContent: args[0] }))`, millTalkText)
			b.Wait(`return find("quote-drift").matches(":state(meaning)")`)
			if got := said(b, badge); !strings.Contains(got, "meaning changed 5 quotations") {
				t.Errorf("%s: the badge says %q", name, got)
			}
		}
	})
}

// TestElementRecordOfTheCommand: the command makes of files the record that the element makes of a page which says the
// same, whether the source stands on the page or is a file of subtitles.
func TestElementRecordOfTheCommand(t *testing.T) {
	read := func(name string) string {
		b, err := os.ReadFile(filepath.Join(samples, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	article := "<p>" + strings.ReplaceAll(html.EscapeString(strings.TrimSpace(read("draft.txt"))), "\n\n", "</p><p>") + "</p>"
	for _, c := range []struct{ source, attributes, rest string }{
		{"transcript.txt", `source="talk"`, `<pre id="talk">` + html.EscapeString(read("transcript.txt")) + "</pre>"},
		{"transcript.txt", `source-url="/samples/transcript.txt"`, ""},
		{"transcript.srt", `source-url="/samples/transcript.srt"`, ""},
		{"transcript.vtt", `source-url="/samples/transcript.vtt"`, ""},
	} {
		t.Run(c.attributes, func(t *testing.T) {
			made := quotedrift(t, samples, "check", "draft.txt", "--source", c.source, "--format", "record")
			want := unversioned(made)
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				s.Page("/", element(c.attributes+` record="record"`, article, c.rest+script(made)))
				b.Open(s.URL + "/")
				if got := settled(b); !strings.Contains(got, "meaning changed 11 quotations") {
					t.Errorf("the badge says %q", got)
				}
				if got := unversioned(b.Run(`return find("quote-drift").toRecord()`).String()); got != want {
					t.Errorf("the page's record is\n%s\nand the command's\n%s", got, want)
				}
				b.Run(`find("quote-drift >>> .badge").click(); find("quote-drift >>> [part=again]").click()`)
				b.Wait(`return events.filter((e) => e.name === "result").length === 2`)
				if got := said(b, "quote-drift >>> .status"); got != "Checked again, with the same result." {
					t.Errorf("checked again, it says %q", got)
				}
			})
		})
	}
}

// TestElementCanonical: the page comes to the canonical text that the command's own test has of the same files.
func TestElementCanonical(t *testing.T) {
	raw, err := os.ReadFile("../../cmd/quotedrift/internal/record/testdata/canonical.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct{ About, Article, HTML, Canonical string }
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", `<!doctype html><html lang="en"><meta charset="utf-8"><title>canonical</title><body><script type="module" src="/quote-drift.js"></script></body></html>`)
		b.Open(s.URL + "/")
		b.Wait(`return customElements.get("quote-drift") && true`)
		for _, c := range cases {
			if c.HTML == "" {
				continue
			}
			var got struct {
				Article string
				Sources []string
			}
			if err := json.Unmarshal([]byte(b.Run(`document.body.innerHTML = '<div id="one"></div><div id="other">Other.</div><quote-drift></quote-drift>';
document.getElementById("one").innerHTML = args[0];
const e = find("quote-drift");
[e.for, e.source] = args[1] ? ["one", "other"] : ["other", "one"];
return e.toRecord()`, c.HTML, c.Article != "").String()), &got); err != nil {
				t.Fatal(err)
			}
			hash := got.Article
			if c.Article == "" {
				hash = got.Sources[0]
			}
			if want := fmt.Sprintf("sha256-%x", sha256.Sum256([]byte(c.Canonical))); hash != want {
				t.Errorf("%s: the page comes to another text", c.About)
			}
		}
		b.Run(`document.body.replaceChildren()`)
	})
}

// unversioned is a record without the version that made it.
func unversioned(record string) string {
	return regexp.MustCompile(`"version":"[^"]*",`).ReplaceAllString(strings.TrimSpace(record), "")
}
