//go:build !wasip1

package spool

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"
)

// Whatever memory there is, what went in comes out in order, and no file is left.
func TestSorted(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	var records []string
	for range 20000 {
		b := make([]byte, r.Intn(30))
		for i := range b {
			b[i] = byte(r.Intn(3)) * 127
		}
		records = append(records, string(b))
	}
	records = append(records, "", strings.Repeat("x", 200000), strings.Repeat("y", 3<<20))
	want := slices.Sorted(slices.Values(records))
	for _, memory := range []int{0, 1 << 18, 1 << 30} {
		dir := t.TempDir()
		s := NewSorter(dir, memory)
		for _, record := range records {
			if err := s.Add([]byte(record)); err != nil {
				t.Fatal(err)
			}
		}
		if memory == 0 && len(s.runs) < 3 {
			t.Errorf("with little memory there are %d runs", len(s.runs))
		}
		for range 2 {
			var got []string
			if err := s.Each(func(b []byte) error { got = append(got, string(b)); return nil }); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, want) {
				t.Errorf("with %d bytes of memory: %d records in order: %v", memory, len(got), slices.IsSorted(got))
			}
		}
		s.Close()
		if left, _ := os.ReadDir(dir); len(left) > 0 {
			t.Errorf("%d files are left", len(left))
		}
	}
}

func TestErrorEndsIt(t *testing.T) {
	enough := errors.New("enough")
	for _, n := range []int{10, 20000} {
		s := NewSorter(t.TempDir(), 0)
		for i := range n {
			if err := s.Add(fmt.Appendf(nil, "%09d", i)); err != nil {
				t.Fatal(err)
			}
		}
		calls := 0
		err := s.Each(func(b []byte) error {
			if calls++; !bytes.Equal(b, fmt.Appendf(nil, "%09d", calls-1)) {
				t.Fatalf("%q is number %d", b, calls)
			}
			if calls == 3 {
				return enough
			}
			return nil
		})
		if !errors.Is(err, enough) || calls != 3 {
			t.Errorf("%v after %d calls", err, calls)
		}
		s.Close()
	}
	s := NewSorter("/nowhere/at/all", 0)
	var err error
	for i := 0; err == nil && i < 1<<20; i++ {
		err = s.Add([]byte("record"))
	}
	if err == nil {
		t.Error("a folder that is not there takes everything")
	}
}
