//go:build !wasip1

package main

import (
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
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
