package docs

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A help is what a command says of itself. A test of the command holds site/docs/command.json equal to it.
type help struct {
	Name    string
	Long    string
	Usage   string
	Example string
	Flags   []struct{ Name, Short, Argument, Usage, Default string }
}

// command writes the help of a command as Markdown.
func command(repo, name string) (string, error) {
	raw, err := os.ReadFile(filepath.Join(repo, "site/docs/command.json"))
	if err != nil {
		return "", err
	}
	var all []help
	if err := json.Unmarshal(raw, &all); err != nil {
		return "", err
	}
	for _, h := range all {
		if h.Name == name {
			return h.markdown(), nil
		}
	}
	return "", fmt.Errorf("there is no command %q", name)
}

func (h help) markdown() string {
	var b strings.Builder
	if h.Usage != "" {
		fmt.Fprintf(&b, "```usage\n%s\n```\n\n", h.Usage)
	}
	b.WriteString(prose(h.Long) + "\n")
	if h.Example != "" {
		fmt.Fprintf(&b, "```sh\n%s\n```\n\n", unindent(h.Example))
	}
	if len(h.Flags) > 0 {
		b.WriteString("| flag | does |\n|---|---|\n")
	}
	for _, f := range h.Flags {
		name := "--" + f.Name
		if f.Short != "" {
			name = "-" + f.Short + ", " + name
		}
		if f.Argument != "" {
			name += " " + f.Argument
		}
		does := escape(f.Usage)
		if f.Default != "" {
			does += "; `" + f.Default + "` by default"
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", name, does)
	}
	return b.String()
}

// row is a line of a list with a hanging indent, as help topics have them: "json      The whole report".
var row = regexp.MustCompile(`^(\S+)\s{2,}(\S.*)$`)

// prose turns the paragraphs of a help text into Markdown, and lists with a hanging indent into tables.
func prose(long string) string {
	var b strings.Builder
	for _, paragraph := range strings.Split(strings.TrimSpace(long), "\n\n") {
		if !row.MatchString(strings.SplitN(paragraph, "\n", 2)[0]) {
			b.WriteString(options.ReplaceAllString(escape(paragraph), "`$0`") + "\n\n")
			continue
		}
		b.WriteString("| name | holds |\n|---|---|")
		for _, line := range strings.Split(paragraph, "\n") {
			if m := row.FindStringSubmatch(line); m != nil {
				b.WriteString("\n| `" + m[1] + "` | " + escape(m[2]))
			} else {
				b.WriteString(" " + escape(strings.TrimSpace(line)))
			}
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

// options are the flags that a text mentions.
var options = regexp.MustCompile(`--[a-z][a-z-]*[a-z]`)

// escape keeps text from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer("\\", "\\\\", "|", "\\|", "*", "\\*", "_", "\\_", "[", "\\[", "<", "&lt;", "~", "\\~", "`", "\\`").Replace(s)
}

func unindent(s string) string {
	lines := strings.Split(strings.Trim(s, "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "  ")
	}
	return strings.Join(lines, "\n")
}
