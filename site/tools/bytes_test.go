package tools

import (
	"bufio"
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
		want = append(want, quotedrift(t, folder, args...))
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
