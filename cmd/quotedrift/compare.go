package main

import (
	"slices"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

func (a *app) compare() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "compare A B",
		Short: "Compare two texts: their quotations, and the reporting around them",
		Long: `Compare two texts both ways: which quotations they share and how those differ,
and, shown apart, how the reporting around the quotations drifted.

compare shows; it exits with 0 unless --fail-on is given, and then judges the
quotations that both texts have. What only one of them has is no failure. A file
"-" is standard input.`,
		Example: `  quotedrift compare agency-a.txt agency-b.txt
  quotedrift compare --format markdown morning.txt evening.txt
  quotedrift compare --fail-on meaning published.txt corrected.txt`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usage("compare needs two files: quotedrift compare a.txt b.txt")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			docs := a.shelf(&o).read(args)
			if len(docs) != 2 {
				return errNothingRead
			}
			r := o.checker().Compare(docs[0], docs[1])
			if err := a.write(&o, show.Compare, r, docs); err != nil {
				return err
			}
			if o.fails(paired(r)) {
				return errDrift
			}
			return nil
		},
	}
	o.addInput(cmd)
	o.addOutput(cmd)
	o.addProfile(cmd)
	o.addFail(cmd, "never", "exit 1 for quotations that drifted by `LEVEL` or more: ",
		slices.DeleteFunc(slices.Clone(failLevels), func(l string) bool { return l == "missing" }))
	return cmd
}

// paired is the report with the quotations alone that both texts have.
func paired(r *core.Report) *core.Report {
	both := *r
	both.Quotations = nil
	for _, q := range r.Quotations {
		if len(q.Matches) > 0 {
			both.Quotations = append(both.Quotations, q)
		}
	}
	return &both
}
