package main

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
)

// worthwhile is the size from which a file has compressed forms beside it: below that, the headers of an answer weigh
// as much as what is saved.
const worthwhile = 2048

// compress puts .br and .gz beside the files that are worth it. The brotli forms of the modules were made with
// them.
func (s *site) compress() error {
	names, err := s.files()
	if err != nil {
		return err
	}
	for _, name := range names {
		b, err := os.ReadFile(filepath.Join(s.out, name))
		if err != nil {
			return err
		}
		if len(b) < worthwhile || !compressible(name) {
			continue
		}
		br, err := s.brotli(name, b)
		if err != nil {
			return err
		}
		if err := s.write(name+".br", br); err != nil {
			return err
		}
		if err := s.write(name+".gz", gzipped(b)); err != nil {
			return err
		}
	}
	return nil
}

func (s *site) brotli(name string, b []byte) ([]byte, error) {
	switch name {
	case "quotedrift.wasm":
		return os.ReadFile(s.module + ".br")
	case "quotedrift-readers.wasm":
		return os.ReadFile(s.readers + ".br")
	case "quotedrift-pdfium.wasm":
		return os.ReadFile(s.pdfium + ".br")
	}
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	_, _ = w.Write(b) // a buffer takes everything
	_ = w.Close()
	return out.Bytes(), nil
}

// named reports whether a page may name a file, or the element fetches it.
func named(name string) bool {
	switch path.Ext(name) {
	case ".js", ".css", ".wasm":
		return true
	}
	return path.Dir(name) == "languages" && path.Ext(name) == ".txt"
}

func compressible(name string) bool {
	switch filepath.Ext(name) {
	case ".html", ".js", ".css", ".json", ".wasm", ".svg", ".txt", ".srt", ".vtt", ".webmanifest":
		return true
	}
	return false
}

// integrity writes the digest of each file that a page may name, as its integrity attribute takes it.
func (s *site) integrity() error {
	names, err := s.files()
	if err != nil {
		return err
	}
	digests := map[string]string{}
	for _, name := range names {
		if named(name) {
			b, err := os.ReadFile(filepath.Join(s.out, name))
			if err != nil {
				return err
			}
			sum := sha512.Sum384(b)
			digests[name] = "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
		}
	}
	b, err := json.MarshalIndent(digests, "", "  ") // keys in order
	if err != nil {
		return err
	}
	return s.write("integrity.json", append(b, '\n'))
}

// files lists the site's files, with slashes, in order.
func (s *site) files() ([]string, error) {
	var names []string
	err := filepath.WalkDir(s.out, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err = filepath.Rel(s.out, name)
		names = append(names, filepath.ToSlash(name))
		return err
	})
	slices.Sort(names)
	return names, err
}

// fill puts into a folder what quotedrift serve gives out: each file once, as brotli where there is that form.
func (s *site) fill(folder string) error {
	names, err := s.files()
	if err != nil {
		return err
	}
	old, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, e := range old {
		if e.Name() == "README" { // the only one that git holds
			continue
		}
		if err := os.RemoveAll(filepath.Join(folder, e.Name())); err != nil {
			return err
		}
	}
	for _, name := range names {
		if strings.HasPrefix(name, "npm/") || strings.HasSuffix(name, ".gz") || slices.Contains(names, name+".br") {
			continue
		}
		b, err := os.ReadFile(filepath.Join(s.out, name))
		if err != nil {
			return err
		}
		to := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(to, b, 0o666); err != nil {
			return err
		}
	}
	return nil
}
