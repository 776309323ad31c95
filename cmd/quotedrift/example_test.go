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

// Every command has examples, and every example runs: on files of the names that it gives it is no trouble.
func TestExamplesRun(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{
		"draft.txt", "transcript.txt", "transcript.vtt", "release.txt", "day1.srt", "day2.srt", "drafts/one.txt", "drafts/two.txt",
		"article.txt", "agency-a.txt", "agency-b.txt", "morning.txt", "evening.txt", "published.txt", "corrected.txt",
		"articles/one.txt", "articles/two.txt", "agency-a/one.txt", "agency-b/one.txt",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("“We will open the road in spring,” Ana Petrov said.\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	call := regexp.MustCompile(`quotedrift [^|>)]*`)
	var visit func(*cobra.Command)
	visit = func(cmd *cobra.Command) {
		if !cmd.Hidden && cmd.Name() != "help" && cmd.Example == "" {
			t.Errorf("%s has no example", cmd.CommandPath())
		}
		for _, line := range strings.Split(strings.TrimSpace(cmd.Example), "\n") {
			words := strings.Fields(call.FindString(line))
			if len(words) == 0 {
				continue
			}
			var args []string
			for _, w := range words[1:] {
				if found, err := filepath.Glob(w); err == nil && len(found) > 0 && strings.Contains(w, "*") {
					args = append(args, found...)
				} else {
					args = append(args, w)
				}
			}
			var out, trouble bytes.Buffer
			a := app{stdin: strings.NewReader("He said “so it is”.\n"), stdout: &out, stderr: &trouble}
			if code := a.run(args); code == exitTrouble || trouble.Len() > 0 {
				t.Errorf("%s\nexit code %d: %s", line, code, &trouble)
			}
		}
		for _, c := range cmd.Commands() {
			visit(c)
		}
	}
	visit((&app{}).root())
}
