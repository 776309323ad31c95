//go:build !wasip1

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out, trouble bytes.Buffer
	a := app{stdin: strings.NewReader(""), stdout: &out, stderr: &trouble}
	if code := a.run(args); code == exitTrouble {
		t.Fatalf("%s: %s", args, &trouble)
	}
	return out.String()
}

// Every format tells of the same quotations in the same order, and a line of JSON is the quotation of the report but
// for the documents' names.
func TestFormatsAgree(t *testing.T) {
	for _, args := range [][]string{
		{"extract", "samples/nasty.txt", "samples/draft.txt"},
		{"extract", "--explain", "samples/wire-a.txt"},
		{"check", "samples/draft.txt", "samples/wire-a.txt", "--source", "samples/transcript.srt", "samples/wire-b.txt"},
		{"compare", "samples/wire-a.txt", "samples/wire-b.txt"},
	} {
		var report struct {
			Documents  []struct{ ID, Path string }
			Quotations []map[string]any
			Shared     []map[string]any
		}
		if err := json.Unmarshal([]byte(output(t, append(args, "--format", "json")...)), &report); err != nil {
			t.Fatal(err)
		}
		if len(report.Quotations) < 3 {
			t.Errorf("%s: %d quotations show nothing", args, len(report.Quotations))
		}
		paths := map[any]string{}
		for _, d := range report.Documents {
			paths[d.ID] = d.Path
		}
		lines := strings.Split(strings.TrimSuffix(output(t, append(args, "--format", "jsonl")...), "\n"), "\n")
		if got, want := len(lines), len(report.Quotations)+len(report.Shared); got != want {
			t.Fatalf("%s: %d lines for %d", args, got, want)
		}
		for i, want := range report.Quotations {
			named(want, paths)
			var got map[string]any
			if err := json.Unmarshal([]byte(lines[i]), &got); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s: line %d is\n%v\nand in the report\n%v", args, i, got, want)
			}
		}
		rows, err := csv.NewReader(strings.NewReader(output(t, append(args, "--format", "csv")...))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		nested := strings.Count(strings.Join(lines, ""), `"nested"`)
		if got, want := len(rows)-1, len(lines); got < want || args[0] != "extract" && got != want || got > want && nested == 0 {
			t.Errorf("%s: %d rows for %d", args, got, want)
		}
	}
}

// named puts paths in the place of the ids of documents.
func named(v any, paths map[any]string) {
	switch v := v.(type) {
	case map[string]any:
		if d, ok := v["document"]; ok {
			v["document"] = paths[d]
		}
		for _, x := range v {
			named(x, paths)
		}
	case []any:
		for _, x := range v {
			named(x, paths)
		}
	}
}
