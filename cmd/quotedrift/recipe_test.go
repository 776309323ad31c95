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

// The recipes for one machine that the documentation shows come to the families of the command, in many processes: the
// one with xargs, and the same with the line for GNU parallel in the place of that with xargs.
func TestShownRecipesRun(t *testing.T) {
	var recipe, line string
	for _, block := range fenced(t, "../../site/docs/engines.md", "bash") {
		switch {
		case strings.Contains(block, "xargs"):
			recipe = block
		case strings.HasPrefix(block, "parallel "):
			line = strings.TrimSpace(block)
		}
	}
	if recipe == "" || line == "" {
		t.Fatal("site/docs/engines.md shows no recipe with xargs, or no line for parallel")
	}
	t.Run("xargs", func(t *testing.T) { recipeRuns(t, "xargs", recipe) })
	lines := strings.Split(recipe, "\n")
	at := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "xargs") })
	lines[at] = line
	t.Run("parallel", func(t *testing.T) { recipeRuns(t, "parallel", strings.Join(lines, "\n")) })
}

// recipeRuns runs a recipe that needs a tool, which may not be there, and compares its families with the command's.
func recipeRuns(t *testing.T, tool, recipe string) {
	for _, tool := range []string{"bash", "awk", "split", tool} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
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
