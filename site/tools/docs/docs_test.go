package docs

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

const repo = "../../.."

// Every rule of the core has a section of its own with an example that meets it, and no section tells of a rule that is
// not there. That the example is judged as the section says, judge itself wants.
func TestEveryRuleHasAnExample(t *testing.T) {
	page, err := file(repo, "site/docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	var there, told []string
	for _, r := range core.Rules() {
		there = append(there, string(r.Rule))
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
	"../icon.svg":           "site/page/icon.svg",
	"../report.schema.json": "core/report.schema.json",
	"../quote-drift.js":     "site/element/quote-drift.js",
}

// Every link of every page leads somewhere: to a page and an anchor on it, to a file of the site, to a file of the
// repository.
func TestLinks(t *testing.T) {
	pages := build(t)
	places, err := ReadPlaces("../../..")
	if err != nil {
		t.Fatal(err)
	}
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
			switch path, ours := strings.CutPrefix(target, places.Files); {
			case ours:
				there = exists(path)
			case strings.HasPrefix(target, "https://"), target == "docs.css", target == "docs.js":
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

// The pages work under the policy that they state: no script but their own and, only where there is a live example, the element's;
// no style and no handler in an attribute.
func TestPolicy(t *testing.T) {
	inline := regexp.MustCompile(`(?i)<[^>]*\s(style|on[a-z]+)=`)
	scripts := regexp.MustCompile(`(?i)<script[^>]*>`)
	data := regexp.MustCompile(`^<script type="(application/json|application/x-subrip|text/plain)" id="[a-z-]+">$`)
	for name, body := range build(t) {
		if m := inline.FindString(body); m != "" {
			t.Errorf("%s: %s", name, m)
		}
		live := strings.Contains(body, `class="live"`)
		for _, s := range scripts.FindAllString(body, -1) {
			if data.MatchString(s) { // which no browser runs
				continue
			}
			if s == `<script type="module" src="docs.js">` {
				continue
			}
			if s != `<script type="module" src="../quote-drift.js">` || !live {
				t.Errorf("%s: %s", name, s)
			}
		}
		if live != strings.Contains(body, "wasm-unsafe-eval'; worker-src") {
			t.Errorf("%s: the policy does not fit: live examples: %t", name, live)
		}
	}
}

// The page of the element tells of each attribute, part, state, event and custom property that it has, and of no other.
func TestElementIsTold(t *testing.T) {
	page, err := file(repo, "site/docs/embed.md")
	if err != nil {
		t.Fatal(err)
	}
	section := func(title string) string {
		_, rest, ok := strings.Cut(page, "\n"+title+"\n")
		if !ok {
			t.Fatalf("no %s", title)
		}
		rest, _, _ = strings.Cut(rest, "\n#")
		return rest
	}
	var attributes strings.Builder
	_, rest, _ := strings.Cut(page, "\n## Attributes\n")
	rest, _, _ = strings.Cut(rest, "\n## ")
	for _, m := range regexp.MustCompile(`(?m)^### (.*)$`).FindAllStringSubmatch(rest, -1) {
		attributes.WriteString("`" + strings.ReplaceAll(m[1], ", ", "` `") + "`\n")
	}
	var scripts strings.Builder
	names, err := filepath.Glob(filepath.Join(repo, "site/element/*.js"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		scripts.Write(b)
	}
	style, err := file(repo, "site/style/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	between := func(start, end string) string {
		_, rest, ok := strings.Cut(scripts.String(), start)
		rest, _, ok2 := strings.Cut(rest, end)
		if !ok || !ok2 {
			t.Fatalf("the element has no %s", start)
		}
		return rest
	}
	for _, c := range []struct {
		what, told, pattern string
		has                 []string
	}{
		{"attributes", attributes.String(), "`([a-z-]+)`", append(all(`"([a-z-]+)":`, between("const PROPERTIES = {", "};")), "lang")},
		{"properties", section("## Properties and methods"), "`([a-z]+[A-Z]?[a-z]*)`[,.]", all(`: "([a-zA-Z]+)"`, between("const PROPERTIES = {", "};"))},
		{"states", section("### States"), "`([a-z]+)`", append(all(`"([a-z]+)"`, between("const STATES = [", "]")), all(`states\[[^]]*\]\("([a-z]+)"\)`, scripts.String())...)},
		{"parts", section("### Parts"), "`([a-z]+)`", append(all(`part: "([a-z]+)"|new Surface\("([a-z]+)"`, scripts.String()), "del", "ins")},
		{"custom properties", section("### Custom properties"), "`(--qd-[a-z-]+)`", all(`(?m)^\s*(--qd-[a-z-]+):`, style)},
		{"error codes", section("### Codes"), "(?m)^\\| `([a-z]+)` \\|", append(all("`([a-z]+)`:", between("What kept a request from its report.", "*/")), all(`EngineError\("([a-z]+)"`, scripts.String())...)},
	} {
		told, has := sorted(all(c.pattern, c.told)), sorted(c.has)
		if len(has) == 0 || !slices.Equal(told, has) {
			t.Errorf("%s: the page tells of\n%s\nthe element has\n%s", c.what, told, has)
		}
	}
}

// all lists what the first group that took part in each match of a pattern holds.
func all(pattern, s string) []string {
	var found []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(s, -1) {
		found = append(found, strings.Join(m[1:], ""))
	}
	return found
}

func sorted(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// The limits are those that the faces have.
func TestLimits(t *testing.T) {
	page, err := file(repo, "site/docs/index.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ path, has, told string }{
		{"cmd/quotedrift/internal/files/read.go", "const Limit = 128 << 20\n", "| 128 MiB |"},
		{"site/page/limit.js", "LIMIT = 4_000_000;", "| 4 million characters |"},
		{"site/page/share.js", "LONGEST = 64_000;", "| 64,000 characters |"},
		{"site/element/engine.js", "LIMIT = 16 << 20;", "| 16 MiB |"},
		{"wasm/request.go", "const limit = 16 << 20\n", "| 16 MiB |"},
	} {
		source, err := file(repo, c.path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(source, c.has) || !strings.Contains(page, c.told) {
			t.Errorf("%s: %q is not told as %q", c.path, c.has, c.told)
		}
	}
}

// What an example holds is text, whatever it looks like.
func TestExamplesAreText(t *testing.T) {
	page := filepath.Join(t.TempDir(), "x.md")
	if err := os.WriteFile(page, []byte("# X\n\n```pair sense.hedge meaning\nprinted: “We may close <img src=x> the lane,” she said.\nsaid: We will close <img src=x> the lane.\n```\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := read(filepath.Dir(page), Places{Files: "https://files.example/"}, source{"x", "X", "x.md"})
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
	if err := Build(repo, dir, "v1.2.3"); err != nil {
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
