//go:build !wasip1

package spool

import (
	"path/filepath"
	"strings"
	"testing"
)

// What was written is read by number, one after the other and by place, whatever its length.
func TestLog(t *testing.T) {
	l, err := NewIndexed(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
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
	n := 0
	if err := l.Each(func(b []byte) error { n++; return nil }); err != nil || n != len(records) {
		t.Errorf("%d records, %v", n, err)
	}
	if _, _, err := l.From(at); err == nil {
		t.Error("a record behind the last one is read")
	}
}
