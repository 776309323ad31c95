package docs

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const repo = "../../.."

var rules = regexp.MustCompile(`Rule = "([a-z]+\.[a-z]+)"`)

// Every rule of the core has a section of its own with an example that meets it, and no section tells of a rule that is
// not there. That the example is judged as the section says, judge itself wants.
func TestEveryRuleHasAnExample(t *testing.T) {
	source, err := file(repo, "core/drift/rule.go")
	if err != nil {
		t.Fatal(err)
	}
	page, err := file(repo, "site/docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	var there, told []string
	for _, m := range rules.FindAllStringSubmatch(source, -1) {
		there = append(there, m[1])
	}
	for _, section := range strings.Split(page, "\n### ")[1:] {
		name, body, _ := strings.Cut(section, "\n")
		told = append(told, name)
		if strings.Count(body, "```pair "+name+" ") != 1 {
			t.Errorf("%s has no example of its own", name)
		}
	}
	slices.Sort(there)
	slices.Sort(told)
	if len(there) < 30 || !slices.Equal(there, told) {
		t.Errorf("the core has the rules\n%s\nthe page\n%s", there, told)
	}
	if _, err := pairs(page); err != nil {
		t.Error(err)
	}
}

// An example that is not judged as the page says breaks the build.
func TestExamplesThatAreJudgedOtherwise(t *testing.T) {
	const body = "printed: “We may close the lane,” she said.\nsaid: We will close the lane.\n"
	for _, c := range []struct{ head, body, want string }{
		{"sense.hedge meaning", body, ""},
		{"sense.hedge wording", body, "the level is meaning"},
		{"sense.number meaning", body, "does not find it"},
		{"sense.hedge", body, "a rule and a level"},
		{"sense.hedge meaning", "We may close the lane.\n", "printed"},
	} {
		_, err := judge(strings.Fields(c.head), c.body)
		if err == nil && c.want != "" || err != nil && (c.want == "" || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want something of %q", c.head, err, c.want)
		}
	}
}

var (
	links   = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	anchors = regexp.MustCompile(`\bid="([^"]*)"`)
	markup  = regexp.MustCompile(`(?s)<(pre|code)\b.*?</(pre|code)>`)
)

// made is where files of the site that the pages lead to come from.
var made = map[string]string{
	"../index.html":         "site/page/index.html",
	"../report.schema.json": "core/report.schema.json",
	"../quote-drift.js":     "site/element/quote-drift.js",
}

// Every link of every page leads somewhere: to a page and an anchor on it, to a file of the site, to a file of the
// repository.
func TestLinks(t *testing.T) {
	pages := build(t)
	for name, body := range pages {
		seen := map[string]bool{}
		for _, m := range anchors.FindAllStringSubmatch(body, -1) {
			if seen[m[1]] {
				t.Errorf("%s has two anchors %s", name, m[1])
			}
			seen[m[1]] = true
		}
		for _, m := range links.FindAllStringSubmatch(markup.ReplaceAllString(body, ""), -1) {
			target, fragment, _ := strings.Cut(m[1], "#")
			there := true
			switch path, ours := strings.CutPrefix(target, repository); {
			case ours:
				there = exists(path)
			case strings.HasPrefix(target, "https://"), target == "docs.css":
			case strings.HasPrefix(target, "../samples/"):
				there = exists("cmd/quotedrift/" + strings.TrimPrefix(target, "../"))
			case strings.HasPrefix(target, "../"):
				there = made[target] != "" && exists(made[target])
			default:
				if target == "" {
					target = name
				}
				there = pages[target] != "" && (fragment == "" || strings.Contains(pages[target], `id="`+fragment+`"`))
			}
			if !there {
				t.Errorf("%s: %s leads nowhere", name, m[1])
			}
		}
	}
}

// The pages work under the policy that they state: no script but the element's, and only where there is a live example;
// no style and no handler in an attribute.
func TestPolicy(t *testing.T) {
	inline := regexp.MustCompile(`(?i)<[^>]*\s(style|on[a-z]+)=`)
	scripts := regexp.MustCompile(`(?i)<script[^>]*>`)
	for name, body := range build(t) {
		if m := inline.FindString(body); m != "" {
			t.Errorf("%s: %s", name, m)
		}
		live := strings.Contains(body, `class="live"`)
		for _, s := range scripts.FindAllString(body, -1) {
			if s != `<script type="module" src="../quote-drift.js">` || !live {
				t.Errorf("%s: %s", name, s)
			}
		}
		if live == strings.Contains(body, "script-src 'none'") {
			t.Errorf("%s: the policy does not fit: live examples: %t", name, live)
		}
	}
}

// What an example holds is text, whatever it looks like.
func TestExamplesAreText(t *testing.T) {
	page := filepath.Join(t.TempDir(), "x.md")
	if err := os.WriteFile(page, []byte("# X\n\n```pair sense.hedge meaning\nprinted: “We may close <img src=x> the lane,” she said.\nsaid: We will close <img src=x> the lane.\n```\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := read(filepath.Dir(page), source{"x", "X", "x.md"})
	if err != nil {
		t.Fatal(err)
	}
	if body := string(p.Body); strings.Contains(body, "<img") || !strings.Contains(body, "&lt;img") {
		t.Error(body)
	}
}

func exists(path string) bool {
	_, err := os.Stat(filepath.Join(repo, path))
	return err == nil
}

// build makes the pages and gives their text by file name.
func build(t *testing.T) map[string]string {
	t.Helper()
	dir := t.TempDir()
	if err := Build(repo, dir); err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	pages := map[string]string{}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.Base(name)] = string(b)
	}
	return pages
}
