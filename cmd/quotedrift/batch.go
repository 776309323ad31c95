package main

import (
	"strconv"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/spf13/cobra"
)

func (a *app) batch() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "batch PATH...",
		Short: "Group the quotations of many articles into families of the same utterance",
		Long: `Group the quotations of many articles into families: the same utterance, with
its wordings, who printed which, and which came first in the order given.

A folder means every .txt file in it and below, in the order of their names; a
file means itself, whatever its name, and one file under two names is one
article. All articles are held in memory. A file that cannot be read does not
stop the others: it is named at the end, and the exit code is 2.`,
		Example: `  quotedrift batch articles/
  quotedrift batch --format csv -o families.csv agency-a/ agency-b/
  quotedrift batch --format jsonl articles/ | head`,
		Args: needs("batch needs a file or a folder: quotedrift batch articles/"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			paths, troubles := files.Walk(args)
			a.troubles = append(a.troubles, troubles...)
			paths = files.Distinct(paths)
			if err := a.spare(o.out, paths); err != nil {
				return err
			}
			stop := a.busy(&o, "reading "+strconv.Itoa(len(paths))+" articles and looking for families")
			docs := a.shelf(&o).read(paths)
			r := o.checker().Across(docs)
			stop()
			if len(docs) == 0 {
				return errNothingRead
			}
			return a.write(&o, show.Batch, r, docs)
		},
	}
	o.addInput(cmd)
	o.addOutput(cmd)
	o.addProfile(cmd)
	return cmd
}
