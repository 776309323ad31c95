package main

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// static copies what is given out as it stands.
func (s *site) static() error {
	for name, from := range map[string]string{"quotedrift.wasm": s.module, "quotedrift-readers.wasm": s.readers, "quotedrift-pdfium.wasm": s.pdfium} {
		module, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		if err := s.write(name, module); err != nil {
			return err
		}
	}
	languages, err := s.languages()
	if err != nil {
		return err
	}
	for _, from := range languages {
		b, err := os.ReadFile(from)
		if err != nil {
			return err
		}
		if err := s.write(path.Join("languages", filepath.Base(from)), b); err != nil {
			return err
		}
	}
	schema, err := os.ReadFile(s.source("core/report.schema.json"))
	if err != nil {
		return err
	}
	if err := s.write("report.schema.json", schema); err != nil {
		return err
	}
	if err := s.copy("cmd/quotedrift/samples", "samples"); err != nil {
		return err
	}
	return s.copy("site/page", "")
}

// copy takes a folder over, without what the bundles are made from.
func (s *site) copy(from, to string) error {
	from = s.source(from)
	return filepath.WalkDir(from, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		switch filepath.Ext(name) {
		case ".js", ".css", ".md":
			return nil
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return s.write(path.Join(to, strings.TrimPrefix(filepath.ToSlash(name), filepath.ToSlash(from))), b)
	})
}
