package main

import (
	"io"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/spf13/cobra"
)

func (a *app) text() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "text FILE...",
		Short: "Write the text that is read of each file",
		Long: `Write the text that is read of each file, in UTF-8: what quotations are looked
for in, and what the offsets of a report count. Several files follow each other.`,
		Example: `  quotedrift text draft.docx
  quotedrift text --tracked original draft.docx
  quotedrift text -o article.txt article.html`,
		Args: needs("text needs a file: quotedrift text draft.docx"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			if err := a.spare(o.out, args); err != nil {
				return err
			}
			docs := a.shelf(&o).read(args)
			if len(docs) == 0 {
				return errNothingRead
			}
			return files.Write(o.out, a.stdout, func(w io.Writer) error {
				for _, d := range docs {
					if _, err := io.WriteString(w, d.Text); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
	o.addInput(cmd)
	cmd.Flags().StringVarP(&o.out, "output", "o", "", "write to `FILE` instead of standard output: all of it, or nothing")
	return cmd
}
