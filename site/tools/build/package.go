package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// pack lays out the npm package: what site/element/npm holds, what the build made of the element, the licence. The
// version in its package.json is the build's, where that is one that npm takes.
func (s *site) pack() error {
	const from = "site/element/npm"
	entries, err := os.ReadDir(s.source(from))
	if err != nil {
		return err
	}
	for _, e := range entries {
		b, err := os.ReadFile(s.source(from, e.Name()))
		if err != nil {
			return err
		}
		if e.Name() == "package.json" {
			if b, err = s.stamped(b); err != nil {
				return fmt.Errorf("%s/package.json: %w", from, err)
			}
		}
		if err := s.write(path.Join("npm", e.Name()), b); err != nil {
			return err
		}
	}
	names := []string{"quote-drift.js", "quote-drift.single.js", "quotedrift-worker.js", "quotedrift.wasm", "integrity.json", "report.schema.json"}
	languages, err := s.languages()
	if err != nil {
		return err
	}
	for _, from := range languages {
		names = append(names, path.Join("languages", filepath.Base(from)))
	}
	words, err := filepath.Glob(filepath.Join(s.out, "words", "*.js"))
	if err != nil {
		return err
	}
	for _, from := range words {
		names = append(names, path.Join("words", filepath.Base(from)))
	}
	for _, name := range names {
		b, err := os.ReadFile(path.Join(s.out, name))
		if err != nil {
			return err
		}
		if err := s.write(path.Join("npm", name), b); err != nil {
			return err
		}
	}
	licence, err := os.ReadFile(s.source("LICENSE"))
	if err != nil {
		return err
	}
	return s.write("npm/LICENSE", licence)
}

// stamped sets the version of a package.json, and fails where it has none to set: the line is replaced, the rest stays
// as it was written.
func (s *site) stamped(b []byte) ([]byte, error) {
	var p struct {
		Version string `json:"version"`
	}
	if err := json.Unmarshal(b, &p); err != nil {
		return nil, err
	}
	version, ok := strings.CutPrefix(s.version, "v")
	if !ok {
		return b, nil
	}
	line := `"version": ` + quoted(p.Version)
	if strings.Count(string(b), line) != 1 {
		return nil, fmt.Errorf("no line %s", line)
	}
	return []byte(strings.Replace(string(b), line, `"version": `+quoted(version), 1)), nil
}
