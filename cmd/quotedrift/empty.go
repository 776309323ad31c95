package main

import (
	"errors"
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/core"
)

// Nothing passes on nothing, and nothing is accused on nothing.

// walk returns the files that paths, folders and patterns mean; what is wrong with them are troubles of the app.
func (a *app) walk(paths []string) []string {
	found, troubles := files.Walk(paths)
	a.troubles = append(a.troubles, troubles...)
	return found
}

// spoken returns the sources in which something is said. The others are troubles: every quotation would be missing there.
func (a *app) spoken(sources []core.Document) []core.Document {
	out := sources[:0]
	for _, d := range sources {
		if !says(d) {
			a.troubles = append(a.troubles, &files.Trouble{Path: d.Path, Reason: "it is an empty source: nothing is said in it"})
			continue
		}
		out = append(out, d)
	}
	return out
}

// says reports whether any line of a document has words; the lines of subtitles that only tell times have none.
func says(d core.Document) bool {
	for line := range strings.Lines(d.Text) {
		if i := strings.Index(line, "-->"); i >= 0 && strings.Trim(line[:i], "0123456789:., \t") == "" || strings.HasPrefix(line, "WEBVTT") {
			continue
		}
		if strings.IndexFunc(line, unicode.IsLetter) >= 0 {
			return true
		}
	}
	return false
}

// tellEmpty tells of each draft without a quotation, titles and scare quotes aside, and reports whether there is one.
func (a *app) tellEmpty(o *options, r *core.Report, drafts []core.Document) (any bool) {
	quotes := map[string]bool{}
	for _, q := range r.Quotations {
		switch q.Kind {
		case "speech", "fragment", "block":
			quotes[q.Document] = true
		}
	}
	for _, d := range drafts {
		if quotes[d.ID] {
			continue
		}
		any = true
		if !o.quiet || o.failEmpty {
			a.tell(errors.New(d.Path + ": it has no quotations"))
		}
	}
	return any
}
