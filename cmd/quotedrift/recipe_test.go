//go:build !wasip1

package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
)

// The recipe for one machine that the documentation shows comes to the families of the command, in many processes.
func TestShownRecipeRuns(t *testing.T) {
	for _, tool := range []string{"bash", "xargs", "awk", "split"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	var recipe string
	for _, block := range fenced(t, "../../site/docs/engines.md", "bash") {
		if strings.Contains(block, "xargs") {
			recipe = block
		}
	}
	if recipe == "" {
		t.Fatal("site/docs/engines.md shows no recipe with xargs")
	}
	t.Chdir(t.TempDir())
	corpusOf(t, "articles.jsonl", 300)
	if out, err := exec.Command("bash", "-c", recipe).CombinedOutput(); err != nil {
		t.Fatalf("%v:\n%s", err, out)
	}
	found, err := os.ReadFile("families.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for line := range strings.Lines(string(found)) {
		var r batch.Record
		if err := json.Unmarshal([]byte(line), &r); err != nil || r.Family == nil {
			t.Fatalf("%v: no family: %s", err, line)
		}
		got = append(got, membersOf(r.Family))
	}
	for line := range strings.Lines(output(t, "batch", "--format", "jsonl", "articles.jsonl")) {
		var f batch.Family
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		want = append(want, membersOf(&f))
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) || len(want) < 30 {
		t.Errorf("%d families by the recipe, %d by the command", len(got), len(want))
	}
}
