//go:build !wasip1

package files

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

func names(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return strings.Join(list, " ")
}

func content(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// A body that fails in the middle leaves the old file, and nothing beside it.
func TestWriteWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.json")
	if err := os.WriteFile(path, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("the disk is full")
	err := Write(path, nil, func(w io.Writer) error {
		if _, err := io.WriteString(w, strings.Repeat("new ", 1<<16)); err != nil {
			return err
		}
		if got := content(t, path); got != "old" {
			t.Errorf("a reader sees %.20q while it is written", got)
		}
		return broken
	})
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("the trouble is told as %v", err)
	}
	if got := content(t, path); got != "old" {
		t.Errorf("the old file is now %.20q", got)
	}
	if got := names(t, dir); got != "report.json" {
		t.Errorf("the folder holds %s", got)
	}

	err = Write(path, nil, func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err })
	if err != nil || content(t, path) != "new" || names(t, dir) != "report.json" {
		t.Errorf("%v: %q in %s", err, content(t, path), names(t, dir))
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the mode of the file is now %v (%v)", info.Mode(), err)
	}
}

// An end in the middle leaves nothing beside the old file, and nothing is begun after it.
func TestAbandon(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.json")
	err := Write(path, nil, func(w io.Writer) error {
		if got := names(t, dir); !strings.HasPrefix(got, draftBegin) {
			t.Errorf("the folder holds %s", got)
		}
		Abandon()
		if got := names(t, dir); got != "" {
			t.Errorf("the folder holds %s", got)
		}
		if desk.TryLock() {
			t.Error("another draft could be begun")
		}
		desk.Unlock()
		return errors.New("interrupted")
	})
	if err == nil {
		t.Error("no trouble is told")
	}
}

func TestStdout(t *testing.T) {
	for _, path := range []string{"", "-"} {
		var b strings.Builder
		if err := Write(path, &b, func(w io.Writer) error { _, err := io.WriteString(w, "x"); return err }); err != nil || b.String() != "x" {
			t.Errorf("%q: %q, %v", path, b.String(), err)
		}
	}
}

// The limit holds for a file, for a pipe that does not tell its size, and to the byte.
func TestLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	for size := int64(8); size <= 12; size++ {
		text := strings.Repeat("x", int(size))
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		r := Reader{Limit: 10, Stdin: iotest.OneByteReader(strings.NewReader(text))}
		for _, p := range []string{path, Stdin} {
			got, err := r.Read(p)
			if size <= 10 && (err != nil || string(got) != text) {
				t.Errorf("%s of %d bytes: %q, %v", p, size, got, err)
			}
			if size > 10 && (err == nil || !strings.Contains(err.Error(), "the limit is 10 bytes")) {
				t.Errorf("%s of %d bytes: %v", p, size, err)
			}
		}
	}
}

// What a pipe says in the middle is told with its name.
func TestReadTrouble(t *testing.T) {
	r := Reader{Stdin: io.MultiReader(strings.NewReader("some"), iotest.ErrReader(errors.New("the line is dead")))}
	if _, err := r.Read(Stdin); err == nil || err.Error() != "-: the line is dead" {
		t.Errorf("%v", err)
	}
}

// Reading changes nothing.
func TestReadKeepsBytes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	for _, text := range []string{"", "\ufeffx", "a\r\nb\r", "\xff\x80 “", "PK\x03\x04", "a\x00b", strings.Repeat("é", 3000)} {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		if got, err := new(Reader).Read(path); err != nil || string(got) != text {
			t.Errorf("%q was read as %q, %v", text, got, err)
		}
	}
}

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a.TXT", "c.md", ".d.txt", "sub/e.txt", "sub/deep/f.txt", "sub/deep/g.docx", ".git/g.txt", "empty/none.png", "empty/set.json"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	links := os.Symlink(filepath.Join(dir, "b.txt"), filepath.Join(dir, "link.txt")) == nil &&
		os.Symlink(dir, filepath.Join(dir, "round.txt")) == nil
	for _, c := range []struct {
		paths    []string
		found    string
		troubles int
	}{
		{[]string{"."}, "a.TXT b.txt c.md sub/deep/f.txt sub/deep/g.docx sub/e.txt", 0},
		{[]string{"c.md", "sub", "."}, "c.md sub/deep/f.txt sub/deep/g.docx sub/e.txt a.TXT b.txt", 0},
		{[]string{"b.txt", "./b.txt", "b.txt"}, "b.txt", 0},
		{[]string{"empty"}, "", 1},
		{[]string{"gone", "b.txt"}, "b.txt", 1},
		{[]string{"-", "b.txt"}, "- b.txt", 0},
		{[]string{"**/*.{docx,md}"}, "c.md sub/deep/g.docx", 0},
		{[]string{"sub/*"}, "sub/e.txt", 0},
		{[]string{"sub/*.pdf"}, "", 1},
		{[]string{"{"}, "", 1},
		{[]string{"empty/*.json"}, "empty/set.json", 0},
	} {
		t.Run(fmt.Sprint(c.paths), func(t *testing.T) {
			t.Chdir(dir)
			found, troubles := Walk(c.paths)
			got := strings.Join(found, " ")
			if links {
				got = strings.Replace(got, " link.txt", "", 1)
			}
			if got != c.found || len(troubles) != c.troubles {
				t.Errorf("found %s and %v, want %s and %d", got, troubles, c.found, c.troubles)
			}
		})
	}
}
