package docs

import (
	"fmt"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// profiles writes what each profile is for, and a table of the rules on which they differ. The levels are those that
// the core gives to the examples of the page of the rules.
func profiles(repo string) (string, error) {
	markdown, err := file(repo, "site/docs/rules.md")
	if err != nil {
		return "", err
	}
	examples, err := pairs(markdown)
	if err != nil {
		return "", err
	}
	names := core.Profiles()
	var b strings.Builder
	for _, name := range names {
		fmt.Fprintf(&b, "`%s`\n: %s\n\n", name, core.ProfileAbout(name))
	}
	fmt.Fprintf(&b, "| rule | %s |\n|---%s|\n", strings.Join(names, " | "), strings.Repeat("|---", len(names)))
	for _, p := range examples {
		levels, differ := make([]string, len(names)), false
		for i, name := range names {
			c := find(check(name, p.printed, p.said), p.rule)
			if c == nil {
				return "", fmt.Errorf("%s: not found under the profile %s", p.rule, name)
			}
			levels[i] = c.Level
			if c.Level != levels[0] {
				differ = true
				levels[i] = "**" + c.Level + "**"
			}
		}
		if differ {
			fmt.Fprintf(&b, "| [%s](#%s) | %s |\n", p.rule, p.rule, strings.Join(levels, " | "))
		}
	}
	return b.String(), nil
}

// pairs are the examples of a page, in order.
func pairs(markdown string) ([]*pair, error) {
	var all []*pair
	for i, piece := range strings.Split("\n"+markdown, "\n```pair ") {
		if i == 0 {
			continue
		}
		head, body, _ := strings.Cut(piece, "\n")
		body, _, _ = strings.Cut(body, "```")
		p, err := judge(strings.Fields(head), body)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}
