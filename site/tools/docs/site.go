package docs

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
)

// A source is a page of the documentation, in the order of the navigation.
type source struct {
	Slug string // of the page: docs/SLUG.html
	Name string // in the navigation
	path string // of the Markdown, in the repository
}

var sources = []source{
	{"index", "Get started", "site/docs/index.md"},
	{"embed", "Embed it in a page", "site/docs/embed.md"},
	{"command", "The command", "site/docs/command.md"},
	{"engines", "Many machines", "site/docs/engines.md"},
	{"reader", "What is this badge?", "site/docs/reader.md"},
	{"configure", "Make your snippet", "site/docs/configure.md"},
	{"recipes", "Recipes", "site/docs/recipes.md"},
	{"rules", "Rules and profiles", "site/docs/rules.md"},
	{"accuracy", "Accuracy", "core/ACCURACY.md"},
	{"privacy", "Privacy and security", "site/docs/privacy.md"},
	{"report", "The JSON report", "site/docs/report.md"},
	{"tools", "For tool builders", "site/docs/tools.md"},
	{"contribute", "For contributors", "site/docs/contribute.md"},
}

// A view is what the layout shows.
type view struct {
	*page
	Pages    []source
	Previous *source
	Next     *source
	Version  string
}

// Build writes the pages into the folder out, and what is searched in them; docs.css and docs.js are the build's. repo is the
// root of the repository.
func Build(repo, out, version string) error {
	if err := os.MkdirAll(out, 0o777); err != nil {
		return err
	}
	layout, err := template.ParseFiles(filepath.Join(repo, "site/docs/layout.html"))
	if err != nil {
		return err
	}
	places, err := ReadPlaces(repo)
	if err != nil {
		return err
	}
	var found []section
	for i, s := range sources {
		p, err := read(repo, places, s)
		if err != nil {
			return fmt.Errorf("%s: %w", s.path, err)
		}
		v := view{page: p, Pages: sources, Version: version}
		found = append(found, sections(p)...)
		if i > 0 {
			v.Previous = &sources[i-1]
		}
		if i+1 < len(sources) {
			v.Next = &sources[i+1]
		}
		var b bytes.Buffer
		if err := layout.Execute(&b, v); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, s.Slug+".html"), b.Bytes(), 0o666); err != nil {
			return err
		}
	}
	index, err := json.Marshal(found)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "search.json"), index, 0o666)
}
