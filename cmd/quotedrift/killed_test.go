//go:build !wasip1

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
)

// killed runs the command again and again in a folder of its own, kills it at random moments, and says what it wrote
// when it was left to end.
func killed(t *testing.T, times int, args ...string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	run := func(limit time.Duration) ([]byte, error) {
		cmd := exec.Command(self, args...)
		cmd.Args[0] = "quotedrift"
		if limit > 0 {
			time.AfterFunc(limit, func() {
				if p := cmd.Process; p != nil {
					_ = p.Kill() // it may have ended
				}
			})
		}
		return cmd.Output()
	}
	r := rand.New(rand.NewSource(1))
	for range times {
		_, _ = run(time.Duration(1+r.Intn(250)) * time.Millisecond)
	}
	out, err := run(0)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// A run that was killed at any moment goes on where it stood, and writes what an unbroken one writes.
func TestCompareKilled(t *testing.T) {
	dir := t.TempDir()
	for _, side := range []string{"a", "b"} {
		if err := os.Mkdir(filepath.Join(dir, side), 0o777); err != nil {
			t.Fatal(err)
		}
		for i := range 300 {
			text := strings.Repeat(fmt.Sprintf("“We will open road %d in spring,” said the mayor of the town beside %s.\n\n", i, side), 5)
			if err := os.WriteFile(filepath.Join(dir, side, fmt.Sprintf("%03d.txt", i)), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	t.Chdir(dir)
	want := killed(t, 0, "compare", "a", "b", "--format", "jsonl")
	if got := killed(t, 10, "compare", "a", "b", "--format", "jsonl", "--work-dir", "work"); got != want {
		t.Errorf("after ten kills the report has %d bytes, want %d", len(got), len(want))
	}
	if strings.Count(want, "\n") != 301 {
		t.Errorf("%d lines", strings.Count(want, "\n"))
	}
}

// corpusOf writes articles with a known truth as lines of JSON.
func corpusOf(t *testing.T, path string, articles int) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	enc := json.NewEncoder(f)
	for d := range (corpus.Corpus{Seed: 5, Articles: articles, Changed: .15}).Each() {
		if err := enc.Encode(map[string]string{"id": d.Path, "outlet": d.Outlet, "date": d.Date, "text": d.Text}); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// batch writes the same whether it was killed or not, and however much memory it had.
func TestBatchKilled(t *testing.T) {
	t.Chdir(t.TempDir())
	corpusOf(t, "corpus.jsonl", 400)
	want := killed(t, 0, "batch", "--format", "jsonl", "corpus.jsonl")
	if strings.Count(want, "\n") < 50 {
		t.Errorf("%d families", strings.Count(want, "\n"))
	}
	if got := killed(t, 10, "batch", "--format", "jsonl", "--work-dir", "work", "--memory", "16MB", "corpus.jsonl"); got != want {
		t.Errorf("after ten kills the families have %d bytes, want %d", len(got), len(want))
	}
	if left, _ := filepath.Glob("work/run-*"); len(left) > 0 {
		t.Errorf("files of the run are left: %v", left)
	}
	report := killed(t, 3, "batch", "--format", "json", "--work-dir", "whole", "corpus.jsonl")
	if again := killed(t, 0, "batch", "--format", "json", "corpus.jsonl"); again != report {
		t.Errorf("after three kills the report has %d bytes, want %d", len(report), len(again))
	}
}

// The stages with a plain sort between them come to the families of the command.
func TestStagesWithSort(t *testing.T) {
	sort, err := exec.LookPath("sort")
	if err != nil {
		t.Skip("there is no sort")
	}
	t.Chdir(t.TempDir())
	corpusOf(t, "corpus.jsonl", 200)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	lines, err := os.ReadFile("corpus.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines = append([]byte("{\"no\":\"article\"}\n"), lines...)
	for _, stage := range []string{"extract", "shingle", "pair", "verify", "verify", "group"} {
		cmd := exec.Command(self, "stage", stage)
		cmd.Args[0] = "quotedrift"
		cmd.Stdin = bytes.NewReader(lines)
		if lines, err = cmd.Output(); err != nil {
			t.Fatalf("%s: %v", stage, err)
		}
		shuffle := exec.Command(sort)
		shuffle.Env = append(os.Environ(), "LC_ALL=C")
		shuffle.Stdin = bytes.NewReader(lines)
		if lines, err = shuffle.Output(); err != nil {
			t.Fatal(err)
		}
	}
	var staged []string
	bad := 0
	for line := range bytes.Lines(lines) {
		var r batch.Record
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		switch r.Kind {
		case "family":
			staged = append(staged, membersOf(r.Family))
		case "error":
			bad++
		default:
			t.Fatalf("a record of the kind %s is left", r.Kind)
		}
	}
	var want []string
	for line := range strings.Lines(killed(t, 0, "batch", "--format", "jsonl", "corpus.jsonl")) {
		var f batch.Family
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		want = append(want, membersOf(&f))
	}
	slices.Sort(staged)
	slices.Sort(want)
	if !slices.Equal(staged, want) || len(want) < 20 || bad != 1 {
		t.Errorf("%d families by stages, %d by the command; %d bad lines", len(staged), len(want), bad)
	}
}

// membersOf tells a family without ids: what it has, where, and how far apart it is.
func membersOf(f *batch.Family) string {
	list := []string{f.Level, f.Speaker}
	for _, m := range f.Members {
		list = append(list, fmt.Sprint(m.Document, m.Line, m.Span, m.Text, f.Variants[m.Variant].Level))
	}
	slices.Sort(list[2:])
	return strings.Join(list, "\n")
}
