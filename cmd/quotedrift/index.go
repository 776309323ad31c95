package main

import (
	"fmt"

	"github.com/quotedrift/quotedrift/cmd/internal/index"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

func (a *app) index() *cobra.Command {
	var o options
	var db, fields string
	cmd := &cobra.Command{
		Use:   "index --db FILE PATH...",
		Short: "Put the quotations of many articles into one file, to look them up with find",
		Long: `Put the quotations of many articles into one file, or add to one, for find and for
the search of serve. Articles are what batch takes: files, folders, lines of JSON,
and "-" for standard input.

An article that is there already is not added again: one with the same name (its
path, or its id), outlet, date, URL, title, language and text. One whose text has
changed is added beside the earlier one.

A run may be stopped at any moment, with a kill too: what was added stays, but for
the articles of the last seconds, and no article is there in part. The same
command goes on, and passes over what is there.`,
		Example: `  quotedrift index --db quotations.db articles/
  quotedrift index --db quotations.db --fields text=body,outlet=source corpus.jsonl
  quotedrift find --db quotations.db "We will open the road in spring"`,
		Args: needs("index needs a file or a folder: quotedrift index --db quotations.db articles/"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			if db == "" {
				return usage("index needs a file to add to: quotedrift index --db quotations.db articles/")
			}
			names, err := parseFields(fields)
			if err != nil {
				return err
			}
			return a.addToIndex(&o, db, names, args)
		},
	}
	addIndex(cmd, &db, "add to the index `FILE`, which is made where there is none")
	o.addInput(cmd)
	f := cmd.Flags()
	f.StringVar(&fields, "fields", "", "the `NAMES` of the fields in lines of JSON, as text=body,outlet=source")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "no progress, and no word on what was added")
	return cmd
}

// addIndex adds the flag that names an index.
func addIndex(cmd *cobra.Command, db *string, help string) {
	cmd.Flags().StringVar(db, "db", "", help)
	_ = cmd.MarkFlagFilename("db")
}

// addToIndex adds the articles of the paths, and says how many.
func (a *app) addToIndex(o *options, db string, fields map[string]string, args []string) error {
	paths, troubles := files.Walk(args)
	a.troubles = append(a.troubles, troubles...)
	x, err := index.Create(db)
	if err != nil {
		return &files.Trouble{Path: db, Reason: err.Error()}
	}
	told := a.progress(o)
	added, err := x.Add(core.Checker{}, a.articles(o, fields, files.Distinct(paths)), func(done int64) { told.stage("index", done, 0) })
	told.done()
	var articles, quotations int64
	if err == nil {
		articles, quotations, err = x.Size()
	}
	if closed := x.Close(); err == nil {
		err = closed
	}
	switch {
	case err != nil:
		return &files.Trouble{Path: db, Reason: err.Error()}
	case added.Articles+added.Known == 0:
		return errNothingRead
	case o.quiet:
		return nil
	}
	there := ""
	if added.Known > 0 {
		there = fmt.Sprintf(" (%d were there)", added.Known)
	}
	_, err = fmt.Fprintf(a.stdout, "%s: added articles: %d, quotations: %d%s; it holds articles: %d, quotations: %d\n",
		show.Line(db), added.Articles, added.Quotations, there, articles, quotations)
	return err
}
