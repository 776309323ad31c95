package main

import (
	"io"
	"os"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
)

// write writes the report in the format of the flags, to the place of the flags.
func (a *app) write(o *options, kind show.Kind, r *core.Report, docs ...[]core.Document) error {
	texts, places := map[string]string{}, map[string][]core.Landmark{}
	for _, list := range docs {
		for _, d := range list {
			texts[d.ID], places[d.ID] = d.Text, d.Places
		}
	}
	p := show.Page{Kind: kind, Report: r, Texts: texts, Places: places, Quiet: o.quiet}
	p.Width, p.Color = a.paper(o)
	return a.out(o, func(w io.Writer) error {
		switch o.format {
		case "json":
			_, err := w.Write(append(r.AppendJSON(nil), '\n'))
			return err
		case "jsonl":
			return p.Lines(w)
		case "csv":
			return p.CSV(w)
		case "markdown":
			return p.Markdown(w)
		}
		return p.Text(w)
	})
}

// out writes to the place of the flags, with what they want before it.
func (a *app) out(o *options, body func(io.Writer) error) error {
	return files.Write(o.out, a.stdout, func(w io.Writer) error {
		if o.bom {
			if _, err := io.WriteString(w, "\ufeff"); err != nil {
				return err
			}
		}
		return body(w)
	})
}

// spare refuses an output that is one of the texts: it is asked before they are read, since a text that turns out to be
// unreadable is as dear to its owner as another.
func (a *app) spare(out string, paths ...[]string) error {
	old, err := os.Stat(out)
	if err != nil || !old.Mode().IsRegular() {
		return nil // -o makes a new file, or writes to standard output, a device or a pipe
	}
	for _, p := range slices.Concat(paths...) {
		if info, err := a.stat(p); err == nil && os.SameFile(old, info) {
			return &files.Trouble{Path: out, Reason: "it is one of the texts; -o would overwrite it"}
		}
	}
	return nil
}

// stat tells what the path of a text means, which may have "#2" behind the name of a feed.
func (a *app) stat(path string) (os.FileInfo, error) {
	if path == files.Stdin {
		if f, ok := a.stdin.(*os.File); ok {
			return f.Stat()
		}
		return nil, os.ErrNotExist
	}
	info, err := os.Stat(path)
	if i := strings.LastIndexByte(path, '#'); err != nil && i > 0 {
		return os.Stat(path[:i])
	}
	return info, err
}
