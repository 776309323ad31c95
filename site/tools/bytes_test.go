package tools

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// command is what make build made.
const command = "../../bin/quotedrift"

// A text is a document as the engine takes it.
type text struct {
	ID     string `json:"id"`
	Path   string `json:"path"`
	Format string `json:"format"`
	Text   string `json:"text"`
}

// TestSameBytes: the report is the same bytes from the module in each browser and from the command, for every sample and
// every text of the core's stories.
func TestSameBytes(t *testing.T) {
	folder := t.TempDir()
	var paths []string
	add := func(name string, content []byte) {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o666); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, name)
	}
	for _, pattern := range []string{"../../cmd/quotedrift/samples/*", "../../core/testdata/stories/*.txtar"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatal(pattern, err)
		}
		for _, f := range found {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			add(filepath.Base(f), b) // a story as it stands: a text like any other, with all that is said in it
		}
	}
	sources := []string{"transcript.txt", "transcript.srt", "transcript.vtt"}
	articles := slices.DeleteFunc(slices.Clone(paths), func(p string) bool { return slices.Contains(sources, p) })
	runs := []struct {
		operation         string
		articles, sources []string
	}{
		{"extract", articles, nil},
		{"check", articles, sources},
		{"compare", []string{"wire-a.txt", "wire-b.txt"}, nil},
		{"compare", []string{"wire-b.txt", "draft.txt"}, nil},
	}
	type request struct {
		Operation string `json:"operation"`
		Articles  []text `json:"articles"`
		Sources   []text `json:"sources"`
		Offsets   string `json:"offsets"`
	}
	var requests []request
	var want []string
	for _, r := range runs {
		q := request{Operation: r.operation, Offsets: "utf16", Articles: []text{}, Sources: []text{}}
		for i, p := range append(slices.Clone(r.articles), r.sources...) {
			b, err := os.ReadFile(filepath.Join(folder, p))
			if err != nil {
				t.Fatal(err)
			}
			d := text{ID: fmt.Sprint("d", i+1), Path: p, Text: string(b)}
			switch filepath.Ext(p) {
			case ".srt", ".vtt":
				d.Format = filepath.Ext(p)[1:]
			}
			if i < len(r.articles) {
				q.Articles = append(q.Articles, d)
			} else {
				q.Sources = append(q.Sources, d)
			}
		}
		requests = append(requests, q)
		args := append([]string{r.operation, "--format", "json", "--offsets", "utf16"}, r.articles...)
		if len(r.sources) > 0 {
			args = append(append(args, "--source"), r.sources...)
		}
		if r.operation != "extract" {
			args = append(args, "--fail-on", "never")
		}
		want = append(want, run(t, folder, args...))
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", "<!doctype html><title>bytes</title>")
		b.Open(s.URL + "/")
		var got []string
		b.Run(`const { engine } = await import("/quote-drift.js");
return Promise.all(args[0].map(async (request) => (await engine().request(request)).json))`, requests).Into(&got)
		for i := range want {
			if strings.TrimSpace(got[i]) != strings.TrimSpace(want[i]) {
				t.Errorf("%s: the reports differ:\n%.300s\n%.300s", runs[i].operation, got[i], want[i])
			}
		}
	})
}

// run runs the command in a folder and returns what it prints.
func run(t *testing.T, folder string, args ...string) string {
	t.Helper()
	path, err := filepath.Abs(command)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, args...)
	cmd.Dir = folder
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("quotedrift %s: %v: %s", strings.Join(args, " "), err, &stderr)
	}
	return string(out)
}

// TestCanonical: the text that the element reads from a page is the one that the command makes of the file, case by case:
// the hashes in the element's record tell.
func TestCanonical(t *testing.T) {
	raw, err := os.ReadFile("../../cmd/quotedrift/internal/record/testdata/canonical.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		About, HTML, Canonical     string
		Article, Source, Subtitles *string
	}
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		var page strings.Builder
		page.WriteString(`<!doctype html><html lang="en"><meta charset="utf-8"><title>canonical</title><p id="other">Other.</p>`)
		for i, c := range cases {
			article, source := "other", "other"
			switch {
			case c.Article != nil:
				article = fmt.Sprint("text", i)
			case c.Source != nil:
				source = fmt.Sprint("text", i)
			default:
				source = fmt.Sprint("text", i)
				kind := "application/x-subrip"
				if strings.Contains(*c.Subtitles, "WEBVTT") {
					kind = "text/vtt"
				}
				c.HTML = `<script type="` + kind + `">` + *c.Subtitles + `</script>`
				c.HTML = strings.Replace(c.HTML, "<script", fmt.Sprintf(`<script id="text%d"`, i), 1)
			}
			if c.Subtitles == nil {
				c.HTML = fmt.Sprintf(`<div id="text%d">%s</div>`, i, c.HTML)
			}
			fmt.Fprintf(&page, `%s<quote-drift id="case%d" for="%s" source="%s" loading="eager"></quote-drift>`, c.HTML, i, article, source)
		}
		page.WriteString(`<script type="module" src="/quote-drift.js"></script>`)
		s.Page("/", page.String())
		b.Open(s.URL + "/")
		for i, c := range cases {
			var record struct {
				Article string
				Sources []string
			}
			got := b.Wait(`const e = find(args[0]); await e.complete; return e.toRecord()`, fmt.Sprint("#case", i)).String()
			if err := json.Unmarshal([]byte(got), &record); err != nil {
				t.Fatalf("%s: %s", c.About, got)
			}
			hash := record.Article
			if c.Article == nil {
				hash = record.Sources[0]
			}
			if want := fmt.Sprintf("sha256-%x", sha256.Sum256([]byte(c.Canonical))); hash != want {
				t.Errorf("%s: the element read another text than the command", c.About)
			}
		}
	})
}

// TestRecordOfTheCommand: the record that the command writes of two files is the one that the element writes of a page
// that shows them, but for the version.
func TestRecordOfTheCommand(t *testing.T) {
	folder := t.TempDir()
	for name, content := range map[string]string{"draft.txt": millText, "talk.txt": millTalkText} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want := strings.TrimSpace(run(t, folder, "check", "--format", "record", "draft.txt", "--source", "talk.txt", "--fail-on", "never"))
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", element(`source="talk" record="record"`, mill, millTalk+script(want)))
		b.Open(s.URL + "/")
		if got := settled(b); !strings.Contains(got, "meaning changed") {
			t.Errorf("the badge says %q", got)
		}
		if asked := strings.Join(s.Requests(), ", "); asked != "GET /, GET /quote-drift.js" {
			t.Errorf("with a record the page asked for %s", asked)
		}
		b.Click(badge)
		b.Click("quote-drift >>> [part=again]")
		b.Wait(`return find("quote-drift >>> .status").textContent === "Checked again, with the same result."`)
		version := func(record string) string {
			from, to := strings.Index(record, `"version":"`), strings.Index(record, `","profile"`)
			return record[:from] + record[to:]
		}
		if got := b.Run(`return find("quote-drift").toRecord()`).String(); version(got) != version(want) {
			t.Errorf("the records differ:\n%s\n%s", got, want)
		}
	})
}

// TestServedPage: the page that the command gives out works under the policy that it gives out with it.
func TestServedPage(t *testing.T) {
	cmd := exec.Command(command, "serve", "--addr", "127.0.0.1:0")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT)
		if err := cmd.Wait(); err != nil {
			t.Errorf("the command ended with %v", err)
		}
	})
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url = strings.TrimRight(url, "/\n")
	each(t, func(t *testing.T, b *browser.Page, _ *Server) {
		openSample(b, &Server{URL: url})
		b.Open(url + "/docs/embed.html")
		b.Wait(`return [...document.querySelectorAll("quote-drift")].some((e) => e.matches(":state(meaning), :state(reworded), :state(verbatim)"))`)
	})
}
