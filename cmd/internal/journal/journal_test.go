//go:build !wasip1

package journal

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func keep(t *testing.T, dir string, from, to int) {
	t.Helper()
	j, err := Open(dir, "done")
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	for i := range to {
		record, ok := j.Next(uint64(i))
		if ok != (i < from) {
			t.Fatalf("record %d of %d is there: %v", i, from, ok)
		}
		if want := fmt.Sprint("record ", i); !ok {
			if err := j.Append(uint64(i), []byte(want)); err != nil {
				t.Fatal(err)
			}
		} else if string(record) != want {
			t.Fatalf("record %d is %q", i, record)
		}
	}
}

// What was kept is there again, whatever a kill left of the last record.
func TestCutOff(t *testing.T) {
	dir := t.TempDir()
	keep(t, dir, 0, 3)
	path := filepath.Join(dir, "done")
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	one := len(whole) / 3
	for cut := range len(whole) + 1 {
		if err := os.WriteFile(path, whole[:cut], 0o666); err != nil {
			t.Fatal(err)
		}
		keep(t, dir, cut/one, 5)
	}
	whole[one+head] ^= 1
	if err := os.WriteFile(path, whole, 0o666); err != nil {
		t.Fatal(err)
	}
	keep(t, dir, 1, 3)
}

// Another text has another key: from there on nothing is used.
func TestOtherKey(t *testing.T) {
	dir := t.TempDir()
	keep(t, dir, 0, 3)
	j, err := Open(dir, "done")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := j.Next(0); !ok {
		t.Fatal("the first record is gone")
	}
	if _, ok := j.Next(7); ok {
		t.Error("a record is used for another text")
	}
	if _, ok := j.Next(1); ok {
		t.Error("a record behind that is used")
	}
	if err := j.Append(7, []byte("record 7")); err != nil {
		t.Fatal(err)
	}
	j.Close()
	if j, err = Open(dir, "done"); err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	j.Next(0)
	if record, ok := j.Next(7); !ok || string(record) != "record 7" {
		t.Errorf("%q, %v", record, ok)
	}
	if _, ok := j.Next(2); ok {
		t.Error("what stood behind a record that was replaced is used")
	}
}

func TestNone(t *testing.T) {
	j, err := Open("", "done")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := j.Next(0); ok || j.Append(0, nil) != nil || j.Close() != nil {
		t.Error("no folder, but a journal")
	}
}
