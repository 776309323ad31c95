package main

import (
	"io"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/record"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// checkRecord says what is wrong with the flags and drafts of a record, where one is asked for.
func (o *options) checkRecord(cmd *cobra.Command, drafts []string) error {
	switch {
	case o.format != "record":
		return nil
	case len(drafts) > 1:
		return usage("a record is of one draft, not of %d: write each to a file of its own", len(drafts))
	case cmd.Flags().Changed("offsets") && o.offsets != "utf16":
		return usage("a record has the offsets of a page: leave out --offsets")
	}
	return nil
}

// record checks the canonical texts and writes the record. A source that could not be read leaves none: a page would
// take the record for the result of all of them.
func (a *app) record(o *options, draft core.Document, sources []core.Document) error {
	if len(a.troubles) > 0 {
		return errNothingRead
	}
	article, texts := record.Canonical(draft, sources)
	stop := a.busy(o, "checking")
	r := core.Checker{Profile: o.profile, Offsets: core.UTF16}.Against([]core.Document{article}, texts)
	stop()
	err := files.Write(o.out, a.stdout, func(w io.Writer) error {
		_, err := w.Write(record.Append(nil, version(), r, article, texts))
		return err
	})
	if err == nil && o.fails(r) {
		return errDrift
	}
	return err
}
