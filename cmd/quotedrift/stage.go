package main

import (
	"runtime/debug"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

func (a *app) stage() *cobra.Command {
	var o options
	var fields string
	cmd := &cobra.Command{
		Use:   "stage NAME",
		Short: "Run one stage of batch over lines of JSON, for any engine that can sort",
		Long: `Run one stage of batch over lines of JSON from standard input to standard output:
extract, shingle, pair, verify or group. The key of a record stands first on its
line, so that a plain sort of the bytes is all that is needed between two
stages; verify runs twice, with a sort between. All stages but group can run in
any number of processes as long as the records of one key are in one of them.

extract reads articles, a line each, with the fields text, id, url, outlet, date,
title and language, or those of --fields; group writes the families, and one
process of it reads everything. A line that is no record becomes a record of the
kind "error", and the run goes on; another exit code than 0 is a broken run.`,
		Example: `  export LC_ALL=C
  quotedrift stage extract < articles.jsonl | sort | quotedrift stage shingle |
    sort | quotedrift stage pair | sort | quotedrift stage verify |
    sort | quotedrift stage verify | sort | quotedrift stage group > families.jsonl`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 || !contains(batch.Stages, args[0]) {
				return usage("stage needs a name: %s", orList(batch.Stages))
			}
			return nil
		},
		ValidArgs: batch.Stages,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			names, err := parseFields(fields)
			if err != nil {
				return err
			}
			c := core.Checker{Profile: o.profile}
			c.Offsets, _ = core.ParseUnit(o.offsets)
			s := batch.Stage{Checker: c, Article: names.Article}
			if args[0] == "group" { // what it holds grows with the wordings: garbage is not to be eight times as much
				debug.SetGCPercent(200)
			}
			return s.Run(args[0], a.stdin, a.stdout)
		},
	}
	cmd.Flags().StringVar(&fields, "fields", "", "the `NAMES` of the fields of articles, as text=body,outlet=source")
	cmd.Flags().StringVar(&o.offsets, "offsets", "codepoint", "count offsets in `UNIT`: "+orList(core.Units()))
	choose(cmd, "offsets", core.Units())
	o.addProfile(cmd)
	return cmd
}
