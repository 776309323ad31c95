package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A full disk gets one line that names what was written to, and what was there stays. Where there is room again, the
// run goes on and writes the same.
func TestFullDisk(t *testing.T) {
	const small = "size=512k"
	disk := t.TempDir()
	if err := syscall.Mount("quotedrift", disk, "tmpfs", 0, small); err != nil {
		t.Skip("no disk can be made: ", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(disk, syscall.MNT_DETACH) })
	t.Chdir(t.TempDir())
	corpusOf(t, "few.jsonl", 20)
	corpusOf(t, "many.jsonl", 600)
	want := killed(t, 0, "batch", "--format", "jsonl", "many.jsonl")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	full := func(names string, args ...string) {
		t.Helper()
		cmd := exec.Command(self, args...)
		cmd.Args[0] = "quotedrift"
		cmd.Env = append(os.Environ(), "TMPDIR="+disk)
		var told bytes.Buffer
		cmd.Stderr = &told
		err := cmd.Run()
		line := told.String()
		if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != 2 || strings.Count(line, "\n") != 1 ||
			!strings.HasPrefix(line, "quotedrift: ") || !strings.Contains(line, names) ||
			!strings.Contains(line, "no space left") && !strings.Contains(line, "disk is full") {
			t.Errorf("%s: %v\n%s", strings.Join(args, " "), err, line)
		}
	}
	left := func(name, text string) {
		t.Helper()
		if b, err := os.ReadFile(name); err != nil || string(b) != text {
			t.Errorf("%s has %d bytes, want the %d that were there: %v", name, len(b), len(text), err)
		}
		if all, _ := os.ReadDir(disk); len(all) != 1 {
			t.Errorf("the disk is left with %v", all)
		}
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	for _, format := range []string{"jsonl", "json", "csv", "html"} { // Parquet's few families fit
		out := filepath.Join(disk, "families")
		put(t, out, "what was there", 0o666)
		full(out, "batch", "--quiet", "--work-dir", "beside", "--format", format, "-o", out, "many.jsonl")
		left(out, "what was there")
	}
	put(t, "out", "what was there", 0o666)
	full("--work-dir", "batch", "--quiet", "--memory", "16MB", "--format", "jsonl", "-o", "out", "many.jsonl")
	if b, _ := os.ReadFile("out"); string(b) != "what was there" {
		t.Errorf("where the sorting has no room, the output has %q", b)
	}

	db := filepath.Join(disk, "q.db")
	killed(t, 0, "index", "--quiet", "--db", db, "few.jsonl")
	before := killed(t, 0, "find", "--db", db, "--format", "json", "zozos kahas in it lerefas of pepan")
	full(db, "index", "--quiet", "--db", db, "many.jsonl")
	if after := killed(t, 0, "find", "--db", db, "--format", "json", "zozos kahas in it lerefas of pepan"); after != before {
		t.Errorf("after an addition that had no room the index says\n%s\nbefore\n%s", after, before)
	}
	if err := os.Remove(db); err != nil {
		t.Fatal(err)
	}

	work := filepath.Join(disk, "work")
	full(work, "batch", "--quiet", "--work-dir", work, "--format", "jsonl", "many.jsonl")
	if err := syscall.Mount("quotedrift", disk, "tmpfs", syscall.MS_REMOUNT, "size=64m"); err != nil {
		t.Fatal(err)
	}
	if got := killed(t, 0, "batch", "--format", "jsonl", "--work-dir", work, "many.jsonl"); got != want {
		t.Errorf("with room again the families have %d bytes, want %d", len(got), len(want))
	}
}
