//go:build !wasip1

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/wasm/internal/host"
)

func TestRequestsThatHaveNoReport(t *testing.T) {
	one := []core.Document{{Text: "“So be it,” he said."}}
	good := host.Frame(extract, core.Checker{}, "", one, nil)
	for _, c := range []struct {
		name    string
		request []byte
		want    string
	}{
		{"nothing", nil, "malformed"},
		{"a cut one", good[:len(good)-5], "malformed"},
		{"one with more behind it", append(good[:len(good):len(good)], 0), "malformed"},
		{"a string longer than all", []byte{1, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff}, "malformed"},
		{"an operation that is not there", host.Frame(9, core.Checker{}, "", one, nil), "operation 9"},
		{"a profile that is not there", host.Frame(check, core.Checker{Profile: "x\"y"}, "", one, one), "strict"},
		{"offsets that are not there", host.Frame(check, core.Checker{}, "lines", one, one), "codepoint"},
		{"a comparison with nothing", host.Frame(compare, core.Checker{}, "", one, nil), "two articles"},
	} {
		if got := reason(t, string(answer(c.request))); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want something of %q", c.name, got, c.want)
		}
	}
}

// Any bytes are answered with JSON: a report, or a reason.
func FuzzAnswer(f *testing.F) {
	block := core.Markup{Kind: core.BlockMarkup}
	block.Start, block.End = 3, 1<<31
	docs := []core.Document{{Text: "“So be it,” he said. \xff", Markup: []core.Markup{block, {}}}, {Text: "SMITH: So be it.", Format: core.Plain}}
	for op := range byte(6) {
		f.Add(host.Frame(op, core.Checker{Explain: true, Context: -1}, "utf16", docs, docs[1:]))
	}
	f.Fuzz(func(t *testing.T, request []byte) {
		if got := answer(request); !json.Valid(got) {
			t.Errorf("no JSON: %q", got)
		}
	})
}
