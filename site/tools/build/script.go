package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/quotedrift/quotedrift/core"
)

// engines are the oldest browsers that the output is written for: those that have popover and the highlights.
var engines = []api.Engine{
	{Name: api.EngineChrome, Version: "120"},
	{Name: api.EngineFirefox, Version: "128"},
	{Name: api.EngineSafari, Version: "17.4"},
}

// scripts bundles what the browser runs and the styles it draws with.
func (s *site) scripts() error {
	for _, b := range []struct {
		from, to string
		format   api.Format
	}{
		{"site/element/quote-drift.js", "quote-drift.js", api.FormatESModule},
		{"site/element/worker.js", "quotedrift-worker.js", api.FormatIIFE},
		{"site/page/reader.js", "quotedrift-reader.js", api.FormatIIFE},
		{"site/page/page.js", "page.js", api.FormatESModule},
		{"site/page/page.css", "page.css", api.FormatDefault},
		{"site/docs/docs.css", "docs/docs.css", api.FormatDefault},
		{"site/docs/docs.js", "docs/docs.js", api.FormatESModule},
	} {
		text, err := s.bundle(b.from, b.format, "")
		if err != nil {
			return err
		}
		if err := s.write(b.to, text); err != nil {
			return err
		}
	}
	if err := s.words(); err != nil {
		return err
	}
	inside, err := s.inside()
	if err != nil {
		return err
	}
	// A plain script: browsers load no module scripts from a file.
	single, err := s.bundle("site/element/quote-drift.js", api.FormatIIFE, inside)
	if err != nil {
		return err
	}
	return s.write("quote-drift.single.js", single)
}

// bundle joins a file with all that it imports and makes it small. embedded takes the place of site/element/embedded.js
// where it is not empty.
func (s *site) bundle(name string, format api.Format, embedded string) ([]byte, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints:       []string{s.source(name)},
		Bundle:            true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone,
		Format:            format,
		Engines:           engines,
		Define: map[string]string{"QUOTEDRIFT_VERSION": quoted(s.version), "QUOTEDRIFT_FILES": quoted(s.kept),
			"QUOTEDRIFT_SITE": quoted(s.places.Site), "QUOTEDRIFT_REPOSITORY": quoted(s.places.Repository)},
		Plugins: []api.Plugin{s.texts(), tables(embedded != ""), coreRules(), module(embedded)},
		Write:   false,
		Outdir:  s.out, // names nothing: no file is written
	})
	if len(result.Errors) > 0 {
		m := result.Errors[0]
		if m.Location != nil {
			return nil, fmt.Errorf("%s:%d: %s", m.Location.File, m.Location.Line, m.Text)
		}
		return nil, fmt.Errorf("%s: %s", name, m.Text)
	}
	if len(result.OutputFiles) != 1 {
		return nil, fmt.Errorf("%s: %d files came out of one", name, len(result.OutputFiles))
	}
	return bytes.TrimRight(result.OutputFiles[0].Contents, "\n"), nil
}

// texts answers imports with { type: "text" } of scripts and styles with their bundled text.
func (s *site) texts() api.Plugin {
	return api.Plugin{Name: "texts", Setup: func(b api.PluginBuild) {
		b.OnLoad(api.OnLoadOptions{Filter: `\.(js|mjs|css)$`}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			if a.With["type"] != "text" {
				return api.OnLoadResult{}, nil
			}
			root, err := filepath.Abs(s.root)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			name, err := filepath.Rel(root, a.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			format := api.FormatIIFE
			if strings.HasSuffix(name, ".css") {
				format = api.FormatDefault
			}
			text, err := s.bundle(name, format, "")
			if err != nil {
				return api.OnLoadResult{}, err
			}
			content := string(text)
			return api.OnLoadResult{Contents: &content, Loader: api.LoaderText}, nil
		})
	}}
}

// words makes a file of each table of each language but English, which is inside. It says nothing but the table.
func (s *site) words() error {
	files, err := filepath.Glob(s.source("site/words/*.js"))
	if err != nil {
		return err
	}
	for _, file := range files {
		language := strings.TrimSuffix(filepath.Base(file), ".js")
		if language == "en" {
			continue
		}
		if file, err = filepath.Abs(file); err != nil {
			return err
		}
		for _, table := range []string{"element", "page"} {
			result := api.Build(api.BuildOptions{
				Stdin:            &api.StdinOptions{Contents: fmt.Sprintf("export { %s as default } from %s;", table, quoted("./"+filepath.Base(file))), ResolveDir: filepath.Dir(file)},
				Bundle:           true,
				MinifyWhitespace: true,
				MinifySyntax:     true,
				Charset:          api.CharsetUTF8,
				Format:           api.FormatESModule,
				Engines:          engines,
			})
			if len(result.Errors) > 0 {
				return fmt.Errorf("%s: %s", file, result.Errors[0].Text)
			}
			if err := s.write(loaded(table, language), bytes.TrimRight(result.OutputFiles[0].Contents, "\n")); err != nil {
				return err
			}
		}
	}
	return nil
}

// loaded is where the site has a table of a language.
func loaded(table, language string) string {
	if table == "element" {
		return "words/" + language + ".js"
	}
	return "words/" + table + "/" + language + ".js"
}

// tables answers imports of "FOLDER/*.js" with { table: NAME } with what each file of the folder exports by that name, by
// the file's name without its end; with { load: NAME } with functions that load it from beside the script, without English,
// or where all has to be inside with the tables themselves.
func tables(inside bool) api.Plugin {
	return api.Plugin{Name: "tables", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: `^\./words/`, Namespace: "tables"}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: a.Path, External: true}, nil
		})
		b.OnResolve(api.OnResolveOptions{Filter: `/\*\.js$`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: filepath.Join(a.ResolveDir, strings.TrimSuffix(a.Path, "*.js")), Namespace: "tables"}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: `.`, Namespace: "tables"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			files, err := filepath.Glob(filepath.Join(a.Path, "*.js"))
			if err != nil {
				return api.OnLoadResult{}, err
			}
			var imports, all strings.Builder
			for i, file := range files {
				name, table, load := filepath.Base(file), a.With["table"], a.With["load"]
				language := strings.TrimSuffix(name, ".js")
				if load != "" && language == "en" {
					continue
				}
				if load != "" && !inside {
					fmt.Fprintf(&all, "%s: () => import(%s), ", quoted(language), quoted("./"+loaded(load, language)))
					continue
				}
				fmt.Fprintf(&imports, "import { %s as t%d } from %s;\n", table+load, i, quoted("./"+name))
				fmt.Fprintf(&all, "%s: t%d, ", quoted(language), i)
			}
			content := imports.String() + "export default { " + all.String() + "};\n"
			return api.OnLoadResult{Contents: &content, ResolveDir: a.Path, Loader: api.LoaderJS}, nil
		})
	}}
}

// coreRules answers imports of "core:words" with what the core calls its rules and reasons in English, and those of
// "core:whole" with the names of the rules that speak of a quotation as a whole.
func coreRules() api.Plugin {
	return api.Plugin{Name: "core", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: `^core:(words|whole)$`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: a.Path, Namespace: "core"}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: `.`, Namespace: "core"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			words, whole := map[string]string{}, []string{}
			for _, r := range core.Rules() {
				words["rule."+string(r.Rule)] = r.Words
				if r.Whole {
					whole = append(whole, string(r.Rule))
				}
			}
			for _, r := range core.Reasons() {
				words["reason."+string(r.Key)] = r.Words
			}
			var is any = words
			if a.Path == "core:whole" {
				is = whole
			}
			content, err := json.Marshal(is)
			text := string(content)
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderJSON}, err
		})
	}}
}

// module puts the module and the languages into the place of embedded.js.
func module(embedded string) api.Plugin {
	return api.Plugin{Name: "module", Setup: func(b api.PluginBuild) {
		b.OnLoad(api.OnLoadOptions{Filter: `[/\\]embedded\.js$`}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			if embedded == "" {
				return api.OnLoadResult{}, nil
			}
			return api.OnLoadResult{Contents: &embedded, Loader: api.LoaderJS}, nil
		})
	}}
}

// inside is embedded.js as the single file holds it.
func (s *site) inside() (string, error) {
	raw, err := os.ReadFile(s.module)
	if err != nil {
		return "", err
	}
	languages := map[string]string{}
	names, err := s.languages()
	if err != nil {
		return "", err
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return "", err
		}
		languages[strings.TrimSuffix(filepath.Base(name), ".txt")] = string(b)
	}
	list, err := json.Marshal(languages) // keys in order
	if err != nil {
		return "", err
	}
	packed := func(b []byte) string { return quoted(base64.StdEncoding.EncodeToString(gzipped(b))) }
	return "export default " + packed(raw) + "\nexport const languages = " + packed(list), nil
}

// languages are the files of languages that the module asks for.
func (s *site) languages() ([]string, error) {
	names, err := filepath.Glob(filepath.Join(filepath.Dir(s.module), "languages", "*.txt"))
	if err == nil && len(names) == 0 {
		err = fmt.Errorf("there are no languages beside %s", s.module)
	}
	return names, err
}

func gzipped(b []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level is a valid one
	_, _ = w.Write(b)                                       // a buffer takes everything
	_ = w.Close()
	return out.Bytes()
}

func quoted(s string) string {
	b, _ := json.Marshal(s) // a string always has a form
	return string(b)
}
