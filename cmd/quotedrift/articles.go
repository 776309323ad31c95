package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/core"
)

// articleFields are the fields of an article in a line of JSON, under the names that they have where --fields says
// nothing else.
var articleFields = []string{"text", "id", "url", "outlet", "date", "title", "language"}

// parseFields reads "text=body,outlet=source" into the name of each field.
func parseFields(s string) (map[string]string, error) {
	names := make(map[string]string, len(articleFields))
	for _, f := range articleFields {
		names[f] = f
	}
	for part := range strings.SplitSeq(s, ",") {
		if part == "" {
			continue
		}
		field, name, ok := strings.Cut(strings.TrimSpace(part), "=")
		if !ok || name == "" || !contains(articleFields, field) {
			return nil, usage("--fields is a list as text=body,outlet=source; the fields are %s", orList(articleFields))
		}
		names[field] = name
	}
	return names, nil
}

// plainFields says whether every field has its own name.
func plainFields(fields map[string]string) bool {
	for field, name := range fields {
		if field != name {
			return false
		}
	}
	return true
}

// articles yields the articles of the paths one after the other: those of a file, or of each line of a file of JSON lines.
// What cannot be read is a trouble of the app.
func (a *app) articles(o *options, fields map[string]string, paths []string) iter.Seq[core.Document] {
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
func (a *app) eachLine(from io.Reader, path string, fields map[string]string, yield func(core.Document) bool) bool {
	r := bufio.NewReaderSize(from, 1<<20)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(strings.TrimSpace(string(line))) > 0 {
			d, bad := article(line, fields)
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

// article reads an article out of a line of JSON.
func article(line []byte, fields map[string]string) (core.Document, error) {
	if plainFields(fields) { // most lines are read in one pass
		var a struct {
			Text                                   *string
			ID, URL, Outlet, Date, Title, Language string
		}
		if json.Unmarshal(line, &a) == nil && a.Text != nil {
			return core.Document{Text: *a.Text, Path: a.ID, URL: a.URL, Outlet: a.Outlet, Date: a.Date, Title: a.Title, Language: a.Language}, nil
		}
	}
	var values map[string]json.RawMessage
	if err := json.Unmarshal(line, &values); err != nil {
		return core.Document{}, errors.New("it is not a JSON object: " + err.Error())
	}
	get := func(field string) string {
		raw := values[fields[field]]
		var s string
		if json.Unmarshal(raw, &s) == nil {
			return s
		}
		if len(raw) > 0 && raw[0] != '{' && raw[0] != '[' && string(raw) != "null" {
			return string(raw) // a number as an id
		}
		return ""
	}
	d := core.Document{Text: get("text"), Path: get("id"), URL: get("url"), Outlet: get("outlet"), Date: get("date"), Title: get("title"), Language: get("language")}
	if _, ok := values[fields["text"]]; !ok {
		return d, errors.New("it has no field " + fields["text"] + "; --fields names another")
	}
	return d, nil
}
