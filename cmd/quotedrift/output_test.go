//go:build unix

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

const spoken = "“We will open the road in spring,” Ana Petrov said.\n"

// A desk is a folder that another user may work in as well, with the command in it.
func desk(t *testing.T) (dir, command string) {
	t.Helper()
	dir, err := os.MkdirTemp("", "quotedrift")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	command = filepath.Join(dir, "quotedrift")
	put(t, command, string(b), 0o755)
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	return dir, command
}

func put(t *testing.T, path, text string, mode os.FileMode) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// drafts are the files in a folder that were to become others.
func drafts(t *testing.T, dir string) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(dir, ".*.tmp"))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestTextsAreSpared: whatever a text turns out to be, and however it was named, -o does not write over it.
func TestTextsAreSpared(t *testing.T) {
	dir, command := desk(t)
	put(t, filepath.Join(dir, "true.txt"), spoken, 0o666)
	for name, text := range map[string]string{
		"letter.docx": "PK\x03\x04", "page.html": "<p>" + spoken, "wide.txt": "\xff\xfea\x00", "paper.pdf": "%PDF-1.7", "nul.txt": "a\x00b", "good.txt": spoken,
	} {
		path := filepath.Join(dir, name)
		put(t, path, text, 0o666)
		link := filepath.Join(dir, "link-"+name)
		if err := os.Symlink(path, link); err != nil {
			t.Fatal(err)
		}
		runs := [][]string{
			{"extract", name, "-o", name},
			{"extract", "true.txt", name, "-o", link},
			{"extract", "-", "-o", name},
			{"check", "true.txt", "--source", name, "-o", name},
			{"check", name, "--source", "true.txt", "-o", name},
			{"check", name, "--source", "true.txt", "--format", "record", "-o", name},
			{"compare", "./" + name, "true.txt", "-o", name},
			{"compare", "true.txt", "true.txt", name, "-o", name},
			{"compare", "--all", "true.txt", name, "-o", name},
			{"batch", "true.txt", "../" + filepath.Base(dir) + "/" + name, "-o", name},
			{"text", name, "-o", link},
			{"find", "--db", name, "We will open the road in spring", "-o", link},
		}
		for _, c := range (&app{}).root().Commands() {
			if c.Flags().Lookup("output") != nil && !slices.ContainsFunc(runs, func(args []string) bool { return args[0] == c.Name() }) {
				t.Errorf("%s has -o, and is not tried", c.Name())
			}
		}
		for _, args := range runs {
			cmd := exec.Command(command, args...)
			cmd.Dir = dir
			if args[1] == "-" {
				f, err := os.Open(path)
				if err != nil {
					t.Fatal(err)
				}
				defer f.Close()
				cmd.Stdin = f
			}
			out, _ := cmd.CombinedOutput()
			if code := cmd.ProcessState.ExitCode(); code != exitTrouble || !strings.Contains(string(out), "it is one of the texts; -o would overwrite it") {
				t.Errorf("%v: exit %d, %s", args, code, out)
			}
			if got := get(t, path); got != text {
				t.Fatalf("%v: %s is now %q", args, name, got)
			}
		}
	}
	put(t, filepath.Join(dir, "huge.txt"), "", 0o666)
	if err := os.Truncate(filepath.Join(dir, "huge.txt"), 1<<28); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(command, "extract", "huge.txt", "-o", "huge.txt")
	cmd.Dir = dir
	out, _ := cmd.CombinedOutput()
	if info, err := os.Stat(filepath.Join(dir, "huge.txt")); err != nil || info.Size() != 1<<28 {
		t.Errorf("the large file was written over: %s", out)
	}
}

// TestOthersFiles: -o may do what a shell's > may do, and no more.
func TestOthersFiles(t *testing.T) {
	dir, command := desk(t)
	put(t, filepath.Join(dir, "true.txt"), spoken, 0o666)
	as := func(uid int, args ...string) (int, string) {
		cmd := exec.Command(command, args...)
		cmd.Dir = dir
		if os.Getuid() == 0 {
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(uid)}}
		}
		out, err := cmd.CombinedOutput()
		if err != nil && !errors.As(err, new(*exec.ExitError)) {
			t.Fatal(err)
		}
		return cmd.ProcessState.ExitCode(), string(out)
	}
	const other = 54321

	put(t, filepath.Join(dir, "closed.txt"), "old", 0o444)
	if code, out := as(other, "extract", "true.txt", "-o", "closed.txt"); code != exitTrouble || !strings.Contains(out, "closed.txt: it may not be written (permission denied)") {
		t.Errorf("a read-only file: exit %d, %s", code, out)
	}
	if got := get(t, filepath.Join(dir, "closed.txt")); got != "old" {
		t.Errorf("a read-only file is now %q", got)
	}
	if os.Getuid() != 0 {
		t.Skip("one user alone: the files of others are left out")
	}

	put(t, filepath.Join(dir, "mine.txt"), "old", 0o644)
	if code, _ := as(other, "extract", "true.txt", "-o", "mine.txt"); code != exitTrouble || get(t, filepath.Join(dir, "mine.txt")) != "old" {
		t.Errorf("another's file: exit %d, %q", code, get(t, filepath.Join(dir, "mine.txt")))
	}
	put(t, filepath.Join(dir, "shared.txt"), strings.Repeat("old", 1000), 0o666)
	if err := os.Mkdir(filepath.Join(dir, "folder"), 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "folder", "shared.txt"), "old", 0o666)
	for _, name := range []string{"shared.txt", "folder/shared.txt"} {
		path := filepath.Join(dir, name)
		if code, out := as(other, "extract", "true.txt", "-o", name); code != exitClean || !strings.HasPrefix(get(t, path), "true.txt  1 quotation") {
			t.Errorf("%s, which all may write: exit %d, %s%s", name, code, out, get(t, path))
		}
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if s := info.Sys().(*syscall.Stat_t); s.Uid != 0 || s.Gid != 0 || info.Mode().Perm() != 0o666 {
			t.Errorf("%s is now of %d:%d, %v", name, s.Uid, s.Gid, info.Mode())
		}
	}
	if list := drafts(t, dir); len(list) > 0 {
		t.Errorf("%v are left", list)
	}
}

// TestEnded: a run that is told to end leaves the old report or the new, nothing beside it, and says by what it ended.
func TestEnded(t *testing.T) {
	dir, command := desk(t)
	path := filepath.Join(dir, "report.json")
	put(t, filepath.Join(dir, "long.txt"), strings.Repeat("The mayor said: "+spoken+"\n", 3000), 0o666)
	run := func(sig syscall.Signal, wait func(*exec.Cmd)) (code int, stderr string) {
		put(t, path, "old", 0o666)
		cmd := exec.Command(command, "extract", "--format", "json", "long.txt", "-o", path)
		cmd.Dir = dir
		var told bytes.Buffer
		cmd.Stderr = &told
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		wait(cmd)
		_ = cmd.Process.Signal(sig)
		_ = cmd.Wait()
		if s := cmd.ProcessState.Sys().(syscall.WaitStatus); s.Signaled() {
			return 128 + int(s.Signal()), told.String()
		}
		return cmd.ProcessState.ExitCode(), told.String()
	}
	// The draft is there from the first byte that is written to the moment of the rename.
	begun := func(cmd *exec.Cmd) {
		for range 5000 {
			if len(drafts(t, dir)) > 0 {
				return
			}
			time.Sleep(200 * time.Microsecond)
		}
	}
	for _, sig := range []syscall.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM} {
		for range 3 {
			code, told := run(sig, begun)
			if list := drafts(t, dir); len(list) > 0 {
				t.Fatalf("%v leaves %v", sig, list)
			}
			report := get(t, path)
			switch {
			case code == 128+int(sig) && report == "old":
			case (code == 128+int(sig) || code == exitClean) && strings.HasSuffix(report, "}\n"): // it was too late
			default:
				t.Errorf("%v: exit %d, a report of %d bytes, %s", sig, code, len(report), told)
			}
		}
	}

	// What cannot be heeded leaves a draft, and the next run sweeps it.
	run(syscall.SIGKILL, begun)
	if code, told := run(syscall.Signal(0), func(*exec.Cmd) {}); code != exitClean || len(drafts(t, dir)) > 0 {
		t.Errorf("after a run that was killed: exit %d, %s%v", code, told, drafts(t, dir))
	}
}

// TestIgnored: what nohup makes a command ignore is ignored.
func TestIgnored(t *testing.T) {
	dir, command := desk(t)
	put(t, filepath.Join(dir, "true.txt"), spoken, 0o666)
	cmd := exec.Command("sh", "-c", `trap "" HUP; (sleep 0.2; cat true.txt) | "$0" extract - -o report.txt & pid=$!; sleep 0.1; kill -HUP $pid; wait $pid`, command)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil || !strings.HasPrefix(get(t, filepath.Join(dir, "report.txt")), "-  1 quotation") {
		t.Errorf("%v: %s", err, out)
	}
}
