package main

import (
	"io"
	"os"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
)

// write writes the report in the format of the flags, to the place of the flags.
func (a *app) write(o *options, kind show.Kind, r *core.Report, docs ...[]core.Document) error {
	texts := map[string]string{}
	for _, list := range docs {
		if err := spare(o.out, list); err != nil {
			return err
		}
		for _, d := range list {
			texts[d.ID] = d.Text
		}
	}
	p := show.Page{Kind: kind, Report: r, Texts: texts, Quiet: o.quiet}
	p.Width, p.Color = a.paper(o)
	return files.Write(o.out, a.stdout, func(w io.Writer) error {
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

// spare refuses an output that is one of the texts.
func spare(out string, docs []core.Document) error {
	old, _ := os.Stat(out) // nil where -o makes a new file, or writes to standard output
	for _, d := range docs {
		if old != nil && same(old, d.Path) {
			return &files.Trouble{Path: out, Reason: "it is one of the texts; -o would overwrite it"}
		}
	}
	return nil
}

// same says whether the path is that file.
func same(file os.FileInfo, path string) bool {
	info, err := os.Stat(path)
	return err == nil && os.SameFile(file, info)
}
