package main

import (
	"errors"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/core"
)

// errNothingRead ends a command none of whose files could be read; the troubles say why.
var errNothingRead = errors.New("nothing could be read")

// A shelf reads files into documents and numbers them over the whole run.
type shelf struct {
	app    *app
	reader files.Reader
	count  int
}

func (a *app) shelf() *shelf {
	return &shelf{app: a, reader: files.Reader{Stdin: a.stdin}}
}

// read returns the documents of the paths that could be read; the others are troubles of the app.
func (s *shelf) read(paths []string) []core.Document {
	docs := make([]core.Document, 0, len(paths))
	for _, p := range paths {
		if d, err := s.one(p); err != nil {
			s.app.troubles = append(s.app.troubles, err)
		} else {
			docs = append(docs, d)
		}
	}
	return docs
}

func (s *shelf) one(path string) (core.Document, error) {
	text, err := s.reader.Read(path)
	if err != nil {
		return core.Document{}, err
	}
	s.count++
	return core.Document{ID: "d" + strconv.Itoa(s.count), Path: path, Text: text, Format: formatOf(path)}, nil
}

// formatOf tells the format of a source from its name.
func formatOf(path string) core.Format {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".srt":
		return core.SRT
	case ".vtt":
		return core.VTT
	}
	return core.Auto
}
