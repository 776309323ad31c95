package main

import (
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/spf13/cobra"
)

func (a *app) extract() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "extract FILE...",
		Short: "List the quotations of each file, with their speakers",
		Long: `List the quotations of each file: where they stand, what kind they are, and who
is said to have said them.

Titles, scare quotes and nicknames stand in quotation marks, too; they are
listed with their kind and not counted as quotations. A file "-" is standard
input; a folder is every file in it that is read.`,
		Example: `  quotedrift extract article.txt
  quotedrift extract --explain article.txt
  quotedrift extract --format jsonl *.txt > quotations.jsonl
  cat article.txt | quotedrift extract --format csv -`,
		Args: needs("extract needs a file: quotedrift extract article.txt"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			args = a.walk(args)
			if err := a.spare(o.out, args); err != nil {
				return err
			}
			docs := a.shelf(&o).read(args)
			if len(docs) == 0 {
				return errNothingRead
			}
			return a.write(&o, show.Extract, o.checker().Extract(docs), docs)
		},
	}
	o.addInput(cmd)
	o.addOutput(cmd)
	cmd.Flags().BoolVar(&o.explain, "explain", false, "say why a span is of its kind and how its speaker was found")
	return cmd
}

// needs refuses a command line without arguments.
func needs(reason string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usage("%s", reason)
		}
		return nil
	}
}
