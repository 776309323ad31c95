//go:build !wasip1

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// Every command has examples, and every example runs.
func TestExamplesRun(t *testing.T) {
	layFiles(t)
	var visit func(*cobra.Command)
	visit = func(cmd *cobra.Command) {
		if !cmd.Hidden && cmd.Name() != "help" && cmd.Example == "" {
			t.Errorf("%s has no example", cmd.CommandPath())
		}
		for _, line := range strings.Split(strings.TrimSpace(cmd.Example), "\n") {
			runLine(t, line)
		}
		for _, c := range cmd.Commands() {
			visit(c)
		}
	}
	visit((&app{}).root())
}

// layFiles goes to a folder with files of the names that examples give.
func layFiles(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{
		"draft.txt", "transcript.txt", "transcript.vtt", "release.txt", "day1.srt", "day2.srt", "drafts/one.txt", "drafts/two.txt", "transcripts/day1.txt",
		"article.txt", "agency-a.txt", "agency-b.txt", "morning.txt", "evening.txt", "published.txt", "corrected.txt",
		"articles/one.txt", "articles/two.txt", "agency-a/one.txt", "agency-b/one.txt", "monday/one.txt", "tuesday/one.txt",
		"printed-1.txt", "printed-2.txt", "draft.docx", "article.html", "interview.odt", "old.txt",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("“We will open the road in spring,” Ana Petrov said.\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "pairs.csv"), []byte("a,b\nagency-a.txt,agency-b.txt\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	article := `{"body":"“We will open the road in spring,” Ana Petrov said.","source":"Agency"}` + "\n"
	if err := os.WriteFile(filepath.Join(dir, "corpus.jsonl"), []byte(article), 0o666); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	var trouble bytes.Buffer
	a := app{stdout: &trouble, stderr: &trouble}
	if a.run([]string{"index", "--quiet", "--db", "quotations.db", "articles/"}); trouble.Len() > 0 {
		t.Fatal(&trouble)
	}
}

// words are the words of a line of a shell; those between straight quotation marks are one.
var words = regexp.MustCompile(`"[^"]*"|\S+`)

var call = regexp.MustCompile(`(?:^|[\s(])quotedrift ([^|<>)#]*)`)

// runLine runs what a line of a shell calls quotedrift with, if it does: on files of the names that it gives it is no
// trouble.
func runLine(t *testing.T, line string) {
	t.Helper()
	found := call.FindStringSubmatch(line)
	if found == nil {
		return
	}
	var args []string
	for _, w := range words.FindAllString(found[1], -1) {
		w = strings.Trim(w, `"`)
		if found, err := filepath.Glob(w); err == nil && len(found) > 0 && strings.Contains(w, "*") {
			args = append(args, found...)
		} else {
			args = append(args, w)
		}
	}
	if args[0] == "serve" { // does not end by itself: it is held to its flags
		args = append(args, "--help")
	}
	var out, trouble bytes.Buffer
	a := app{stdin: strings.NewReader("He said “so it is”.\n"), stdout: &out, stderr: &trouble}
	if code := a.run(args); code == exitTrouble || trouble.Len() > 0 {
		t.Errorf("%s\nexit code %d: %s", line, code, &trouble)
	}
}
