package tools

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

func fromPackage(t *testing.T, name string, to any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dist, "npm", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, to); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// TestPackage: what the package promises is in it.
func TestPackage(t *testing.T) {
	var p struct {
		Main, Types, CustomElements string
		Exports                     map[string]any
	}
	fromPackage(t, "package.json", &p)
	files := []string{p.Main, p.Types, p.CustomElements, "README.md", "LICENSE"}
	for _, e := range p.Exports {
		switch e := e.(type) {
		case string:
			files = append(files, e)
		case map[string]any:
			for _, file := range e {
				files = append(files, file.(string))
			}
		}
	}
	for _, file := range files {
		found, err := filepath.Glob(filepath.Join(dist, "npm", file))
		if err != nil || len(found) == 0 {
			t.Errorf("%s: %v", file, err)
		}
		for _, name := range found {
			if i, err := os.Stat(name); err != nil || i.Size() == 0 {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// TestPackageTells: the manifest and the types name what the element has: each attribute, each part, each export.
func TestPackageTells(t *testing.T) {
	var manifest struct {
		Modules []struct {
			Declarations []struct {
				Attributes, CSSParts, Events, CSSStates []struct{ Name string }
			}
		}
	}
	fromPackage(t, "custom-elements.json", &manifest)
	types, err := os.ReadFile(filepath.Join(dist, "npm", "quote-drift.d.ts"))
	if err != nil {
		t.Fatal(err)
	}
	names := func(list []struct{ Name string }) string {
		var out []string
		for _, n := range list {
			out = append(out, n.Name)
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		told := manifest.Modules[0].Declarations[0]
		s.Page("/talk.vtt", "WEBVTT\n\n00:04.000 --> 00:08.000\n<v Lena Brandt>I will not sell it this year, but maybe the year after.\n")
		s.Page("/", element(`source-url="/talk.vtt" loading="eager"`, `<p>“I will sell it this year, but maybe once the year after,” Lena Brandt said.</p>`, ""))
		b.Open(s.URL + "/")
		settled(b)
		if got := b.Run(`return [...customElements.get("quote-drift").observedAttributes].sort().join(" ")`).String(); got != names(told.Attributes) {
			t.Errorf("the attributes are %s, and the manifest tells %s", got, names(told.Attributes))
		}
		parts := `return [...find("quote-drift").shadowRoot.querySelectorAll("[part]")].flatMap((e) => e.getAttribute("part").split(" "))`
		var all, more []string
		b.Click(badge)
		b.Run(parts).Into(&all)
		b.Press("Enter")
		b.Wait(opened)
		b.Run(parts).Into(&more)
		all = append(all, more...)
		slices.Sort(all)
		if got := strings.Join(slices.Compact(all), " "); got != names(told.CSSParts) {
			t.Errorf("the parts are\n%s\nand the manifest tells\n%s", got, names(told.CSSParts))
		}
		var exports []string
		b.Run(`return Object.keys(await import("/quote-drift.js")).sort()`).Into(&exports)
		for _, name := range exports {
			if !regexp.MustCompile(`export (class|function|const) ` + name + `\b`).Match(types) {
				t.Errorf("the types do not tell of %s", name)
			}
		}
		for _, e := range told.Events {
			if !strings.Contains(string(types), `"`+e.Name+`"`) {
				t.Errorf("the types do not tell of %s", e.Name)
			}
		}
	})
}

// TestElementSingleFile: the single file works from a disk, where nothing can be fetched.
func TestElementSingleFile(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		dir := t.TempDir()
		page := strings.Replace(element(`source="talk" loading="eager"`, mill, millTalk), `<script type="module" src="/quote-drift.js">`, `<script src="single.js">`, 1)
		for name, text := range map[string]string{"single.js": read(t, "quote-drift.single.js"), "page.html": page} {
			fileIn(t, dir, name, text)
		}
		b.Open("file://" + filepath.Join(dir, "page.html"))
		if got := settled(b); !strings.Contains(got, "meaning changed 5 quotations") {
			t.Errorf("the badge says %q, after %s", got, b.Run("return events").String())
		}
	})
}
