//go:build unix

package files

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func say(text string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, text); return err }
}

// An old file stays the file that it was to everybody else: mode, owner and group, whatever the umask.
func TestWriteKeeps(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0o077))
	path := filepath.Join(t.TempDir(), "report.json")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o664); err != nil {
		t.Fatal(err)
	}
	if os.Getuid() == 0 {
		if err := os.Chown(path, 12345, 23456); err != nil {
			t.Fatal(err)
		}
	}
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := Write(path, nil, say("new")); err != nil || content(t, path) != "new" {
		t.Fatalf("%q, %v", content(t, path), err)
	}
	after, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	was, is := before.Sys().(*syscall.Stat_t), after.Sys().(*syscall.Stat_t)
	if was.Mode != is.Mode || was.Uid != is.Uid || was.Gid != is.Gid {
		t.Errorf("mode %o of %d:%d became %o of %d:%d", was.Mode, was.Uid, was.Gid, is.Mode, is.Uid, is.Gid)
	}
}

// The draft of a file that nobody else may read is one that nobody else may read.
func TestDraftIsPrivate(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.json")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	err := Write(path, nil, func(io.Writer) error {
		entries, err := os.ReadDir(dir)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if info, err := e.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
				t.Errorf("%s has the mode %v (%v)", e.Name(), info.Mode(), err)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// A name may be as long as the system lets it be.
func TestWriteLongName(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, strings.Repeat("n", 255))
	for _, text := range []string{"one", "two"} {
		if err := Write(path, nil, say(text)); err != nil || content(t, path) != text {
			t.Errorf("%v", err)
		}
	}
	if err := Write(path+"n", nil, say("three")); err == nil {
		t.Error("a name of 256 bytes was written to")
	}
}

// A link is followed to its file; what leads nowhere, or round in a circle, is refused and stays.
func TestWriteLinks(t *testing.T) {
	t.Chdir(t.TempDir())
	for link, to := range map[string]string{"good": "file", "gone": "nothing", "a": "b", "b": "a"} {
		if err := os.Symlink(to, link); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile("file", []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Write("good", nil, say("new")); err != nil || content(t, "file") != "new" {
		t.Errorf("through the link: %v", err)
	}
	for _, link := range []string{"gone", "a"} {
		var trouble *Trouble
		if err := Write(link, nil, say("new")); !errors.As(err, &trouble) || trouble.Reason != "it is a link that leads nowhere" {
			t.Errorf("%s: %v", link, err)
		}
	}
	for _, link := range []string{"good", "gone", "a", "b"} {
		if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("%s is no link any more (%v)", link, err)
		}
	}
	if got := names(t, "."); got != "a b file gone good" {
		t.Errorf("the folder holds %s", got)
	}
}

// What a process left that was killed is swept by the next; what one is writing at this moment is not.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	left := filepath.Join(dir, draftBegin+"99999999-1"+draftEnd)
	if err := os.WriteFile(left, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, draftBegin+"pipe"+draftEnd), 0o600); err != nil {
		t.Fatal(err)
	}
	held, err := os.Create(filepath.Join(dir, draftBegin+"99999999-2"+draftEnd))
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	if lock(held) != nil {
		t.Skip("files cannot be locked here")
	}
	if err := Write(filepath.Join(dir, "report.json"), nil, say("new")); err != nil {
		t.Fatal(err)
	}
	if got, want := names(t, dir), ".quotedrift-99999999-2.tmp .quotedrift-pipe.tmp report.json"; got != want {
		t.Errorf("the folder holds %s, want %s", got, want)
	}
}
