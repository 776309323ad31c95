//go:build !wasip1

package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the goldens anew")

// What the samples look like, as the README and the demo show them. After a change of what the core says, look at the
// new text, and if it is right write it with -update.
func TestSamples(t *testing.T) {
	goldens, err := filepath.Abs("testdata/samples")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("samples")
	for name, command := range map[string]string{
		"check":     "check draft.txt --source transcript.txt",
		"subtitles": "check draft.txt --source transcript.srt --quiet",
		"compare":   "compare wire-a.txt wire-b.txt",
		"batch":     "batch wire-a.txt wire-b.txt",
	} {
		got := output(t, strings.Fields(command)...)
		path := filepath.Join(goldens, name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("quotedrift %s now writes\n%s", command, got)
		}
	}
}
