package main

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/readers"
)

func asked(operation byte, name, content string) []byte {
	b := binary.LittleEndian.AppendUint32([]byte{operation}, uint32(len(name)))
	return append(append(b, name...), content...)
}

// numbers writes numbers as a request has them.
func numbers(list ...float64) string {
	var b []byte
	for _, n := range list {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(n))
	}
	return string(b)
}

// TestAnswer holds that a text is the one that the command reads, and that a page can be told why there is none.
func TestAnswer(t *testing.T) {
	const html = "<!doctype html><title>The wall</title><h1>The wall held</h1><p>“By a hair,” she said.</p>"
	docs, err := readers.Read("a.html", []byte(html), readers.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []document
	if err := json.Unmarshal(answer(asked(readFile, "a.html", html)), &got); err != nil || len(got) != 1 ||
		got[0].Text != docs[0].Text || got[0].Format != "html" || got[0].Title != docs[0].Title || len(got[0].Markup) != len(docs[0].Markup) {
		t.Errorf("%v, %+v, want %+v", err, got, docs)
	}
	printed := numbers(300, 300, 1, 3)
	for i, c := range "The" {
		x := 20 + 6*float64(i)
		printed += numbers(float64(c), x, 250, x, x+6, 245, 258, 1, 0, 12)
	}
	if err := json.Unmarshal(answer(asked(readPages, "", printed)), &got); err != nil || got[0].Text != "The" || got[0].Format != "pdf" {
		t.Errorf("%v, %+v", err, got)
	}
	for want, r := range map[readers.Kind][]byte{
		readers.NotText: asked(readFile, "a.png", "\x89PNG\r\n\x1a\n"),
		readers.Unknown: asked(9, "", ""),
		readers.Scan:    asked(readPages, "", numbers(300, 300, 1, 0)),
	} {
		var f failure
		if err := json.Unmarshal(answer(r), &f); err != nil || f.Kind != want || f.Error == "" || strings.Contains(f.Error, "\n") {
			t.Errorf("%q: %v, %+v, want kind %d", r, err, f, want)
		}
	}
}

func FuzzAnswer(f *testing.F) {
	f.Add(asked(readFile, "a.html", "<p>a"))
	f.Add(asked(readPages, "", numbers(300, 300, 1, 1, 65, 20, 250, 20, 26, 245, 258, 1, 0, 12)))
	f.Add([]byte{1, 255, 255, 255, 255})
	f.Fuzz(func(t *testing.T, b []byte) {
		if got := answer(b); !json.Valid(got) {
			t.Fatalf("%q", got)
		}
	})
}
