package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/core"
)

// parseFields reads --fields.
func parseFields(s string) (batch.Fields, error) {
	fields, err := batch.ParseFields(s)
	if err != nil {
		return nil, usage("%v", err)
	}
	return fields, nil
}

// articles yields the articles of the paths one after the other: those of a file, or of each line of a file of JSON lines.
// What cannot be read is a trouble of the app.
func (a *app) articles(o *options, fields batch.Fields, paths []string) iter.Seq[core.Document] {
	return func(yield func(core.Document) bool) {
		shelf := a.shelf(o)
		for _, path := range paths {
			lines, err := a.lines(path)
			switch {
			case err != nil:
				a.troubles = append(a.troubles, err)
			case lines != nil:
				ok := a.eachLine(lines, path, fields, yield)
				lines.Close()
				if !ok {
					return
				}
			default:
				docs, err := shelf.file(path)
				if err != nil {
					a.troubles = append(a.troubles, err)
				}
				for _, d := range docs {
					if !yield(d) {
						return
					}
				}
			}
		}
	}
}

// lines opens a file of JSON lines; it is nil for any other file.
func (a *app) lines(path string) (io.ReadCloser, error) {
	if path == files.Stdin {
		r := bufio.NewReaderSize(a.stdin, 1<<16)
		a.stdin = r
		if b, _ := r.Peek(1); len(b) == 0 || b[0] != '{' {
			return nil, nil
		}
		return io.NopCloser(r), nil
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".jsonl", ".ndjson":
		f, err := os.Open(path)
		if err != nil {
			return nil, files.Opened(path, err)
		}
		return f, nil
	}
	return nil, nil
}

// eachLine yields the article of each line, and says whether to go on. A line that is none is a trouble with its number.
func (a *app) eachLine(from io.Reader, path string, fields batch.Fields, yield func(core.Document) bool) bool {
	r := bufio.NewReaderSize(from, 1<<20)
	var long []byte // the lines are used again: an article has nothing of them
	for n := 1; ; n++ {
		line, err := r.ReadSlice('\n')
		if err == bufio.ErrBufferFull {
			long = append(long[:0], line...)
			for err == bufio.ErrBufferFull {
				line, err = r.ReadSlice('\n')
				long = append(long, line...)
			}
			line = long
		}
		if len(bytes.TrimSpace(line)) > 0 {
			d, bad := fields.Article(line)
			if bad != nil {
				a.troubles = append(a.troubles, fmt.Errorf("%s:%d: %w", path, n, bad))
			} else {
				if d.Path == "" {
					d.Path = fmt.Sprintf("%s:%d", path, n)
				}
				if !yield(d) {
					return false
				}
			}
		}
		if err == io.EOF {
			return true
		}
		if err != nil {
			a.troubles = append(a.troubles, files.Opened(path, err))
			return true
		}
	}
}
