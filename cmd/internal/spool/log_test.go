//go:build !wasip1

package spool

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// What was written is read by number, one after the other and by place, whatever its length, and whether it is held in
// memory: to the end, up to where there is too much of it, or not at all.
func TestLog(t *testing.T) {
	for _, hold := range []int{0, 1 << 10, 1 << 20, 1 << 30} {
		t.Run(strconv.Itoa(hold), func(t *testing.T) { testLog(t, hold) })
	}
}

func testLog(t *testing.T, hold int) {
	l, err := NewIndexed(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	l.Hold(hold)
	var records []string
	for i := range 2000 {
		records = append(records, strings.Repeat("r", i))
		if _, err := l.Add([]byte(records[i])); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Flush(); err != nil {
		t.Fatal(err)
	}
	at := int64(0)
	for i, want := range records {
		b, err := l.At(i)
		if err != nil || string(b) != want {
			t.Fatalf("record %d has %d bytes: %v", i, len(b), err)
		}
		b, next, err := l.From(at)
		if err != nil || string(b) != want {
			t.Fatalf("record %d at %d has %d bytes: %v", i, at, len(b), err)
		}
		at = next
	}
	if info, err := l.file.Stat(); err != nil || (info.Size() == 0) != (hold == 1<<30) {
		t.Errorf("its file has %d bytes: %v", info.Size(), err)
	}
	n := 0
	if err := l.Each(func(b []byte) error { n++; return nil }); err != nil || n != len(records) {
		t.Errorf("%d records, %v", n, err)
	}
	if _, _, err := l.From(at); err == nil {
		t.Error("a record behind the last one is read")
	}
}
