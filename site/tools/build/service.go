package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// service makes the worker that keeps the page's files. Its text has the digest of them all, so that a browser sees when
// they have changed; the modules that open files are large, and kept when they have been asked for.
func (s *site) service() error {
	names, err := s.files()
	if err != nil {
		return err
	}
	files := struct {
		Name  string   `json:"name"`
		First []string `json:"first"`
		Later []string `json:"later"`
	}{First: []string{"./"}}
	digest := sha256.New()
	for _, name := range names {
		first := strings.HasPrefix(name, "samples/")
		switch name {
		case "index.html", "page.js", "page.css", "icon.svg", "app.webmanifest", "quotedrift.wasm", "quotedrift-worker.js", "quotedrift-reader.js":
			first = true
		case "quotedrift-readers.wasm", "quotedrift-pdfium.wasm":
			files.Later = append(files.Later, name)
		default:
			if strings.HasPrefix(name, "languages/") || strings.HasPrefix(name, "words/") {
				files.Later = append(files.Later, name)
			} else if !first {
				continue
			}
		}
		if first && name != "index.html" {
			files.First = append(files.First, name)
		}
		b, err := os.ReadFile(filepath.Join(s.out, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		digest.Write([]byte(name))
		digest.Write(b)
	}
	files.Name = "quotedrift-" + hex.EncodeToString(digest.Sum(nil)[:8])
	b, err := json.Marshal(files)
	if err != nil {
		return err
	}
	s.kept = string(b)
	text, err := s.bundle("site/page/service.js", api.FormatIIFE, "")
	if err != nil {
		return err
	}
	return s.write("quotedrift-service.js", text)
}
