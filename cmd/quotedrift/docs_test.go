//go:build !wasip1

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// The documentation's page of the command is made from site/docs/command.json, and that is what the commands say of
// themselves. After a change of a command or a flag, write it with -update.
func TestDocumentedCommands(t *testing.T) {
	type flag struct {
		Name, Short, Argument, Usage, Default string
	}
	type help struct {
		Name, Long, Usage, Example string
		Flags                      []flag
	}
	var all []help
	var visit func(*cobra.Command)
	visit = func(cmd *cobra.Command) {
		h := help{Name: cmd.Name(), Long: cmd.Long, Example: cmd.Example, Flags: []flag{}}
		if cmd.Runnable() {
			h.Usage = cmd.UseLine()
		}
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if f.Name == "help" || f.Hidden {
				return
			}
			argument, usage := pflag.UnquoteUsage(f)
			if f.Value.Type() == "bool" {
				argument = ""
			}
			value := f.DefValue
			if value == "false" || value == "0" {
				value = ""
			}
			h.Flags = append(h.Flags, flag{f.Name, f.Shorthand, argument, usage, value})
		})
		all = append(all, h)
		for _, c := range cmd.Commands() {
			if !c.Hidden && c.Name() != "help" {
				visit(c)
			}
		}
	}
	visit((&app{}).root())
	var got bytes.Buffer
	encoder := json.NewEncoder(&got)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(all); err != nil {
		t.Fatal(err)
	}
	const path = "../../site/docs/command.json"
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("%s does not say what the commands say; go test ./cmd/quotedrift -run Documented -update writes it", path)
	}
	page, err := os.ReadFile("../../site/docs/command.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range all[1:] {
		if !strings.Contains(string(page), `{{command "`+h.Name+`"}}`) && h.Name != "profiles" {
			t.Errorf("site/docs/command.md does not tell of %s", h.Name)
		}
	}
}

// The record that the documentation shows live is the one of its texts now. The version in it is that of whoever wrote it.
// After a change of what the core says, write it with -update.
func TestDocumentedRecord(t *testing.T) {
	version := regexp.MustCompile(`"version":"[^"]*"`)
	t.Chdir("../../site/docs/samples")
	got := version.ReplaceAllString(output(t, "check", "--format", "record", "ferry.txt", "--source", "ferry-said.txt"), `"version":"development"`)
	if *update {
		if err := os.WriteFile("ferry.json", []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("ferry.json")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("site/docs/samples/ferry.json does not hold the record; go test ./cmd/quotedrift -run Documented -update writes it")
	}
}

// Every line of a shell that the README and the documentation show runs.
func TestShownCommandsRun(t *testing.T) {
	pages, err := filepath.Glob("../../site/docs/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	shown := map[string][]string{}
	for _, path := range append(pages, "../../README.md") {
		for _, block := range fenced(t, path, "sh") {
			shown[path] = append(shown[path], strings.Split(block, "\n")...)
		}
	}
	if !slices.ContainsFunc(shown["../../README.md"], call.MatchString) {
		t.Error("the README shows no command")
	}
	layFiles(t)
	for path, lines := range shown {
		for _, line := range lines {
			t.Run(filepath.Base(path), func(t *testing.T) { runLine(t, line) })
		}
	}
}

// The README's picture is what make demo prints first, and its program is the one that is tested.
func TestReadme(t *testing.T) {
	const command = "check draft.txt --source transcript.txt"
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(makefile), "/quotedrift "+command+" ") {
		t.Errorf("make demo does not run quotedrift %s", command)
	}
	pictures, programs := fenced(t, "../../README.md", "text"), fenced(t, "../../README.md", "go")
	example, err := os.ReadFile("../../core/example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("samples")
	want := "$ quotedrift " + command + "\n\n" + strings.TrimSuffix(output(t, strings.Fields(command)...), "\n")
	if len(pictures) == 0 || pictures[0] != want {
		t.Errorf("the README's picture is not what make demo prints:\n%s", want)
	}
	if len(programs) != 1 || !strings.Contains(string(example), "\t"+strings.ReplaceAll(programs[0], "\n", "\n\t")+"\n") {
		t.Error("the README's program is not the one in core/example_test.go")
	}
}

// fenced are the blocks of code of that language in a Markdown file.
func fenced(t *testing.T, path, language string) []string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for i, piece := range strings.Split("\n"+string(b), "\n```"+language+"\n") {
		if i > 0 {
			block, _, _ := strings.Cut(piece, "\n```")
			blocks = append(blocks, block)
		}
	}
	return blocks
}
