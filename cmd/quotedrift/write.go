package main

import (
	"io"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
)

// write writes the report in the format of the flags, to the place of the flags.
func (a *app) write(o *options, kind show.Kind, r *core.Report, docs ...[]core.Document) error {
	texts := map[string]string{}
	for _, list := range docs {
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
