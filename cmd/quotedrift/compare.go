package main

import (
	"os"
	"runtime/debug"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/pairs"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

func (a *app) compare() *cobra.Command {
	var o options
	var many manyOptions
	cmd := &cobra.Command{
		Use:   "compare A B",
		Short: "Compare two texts, or many pairs: their quotations, and the reporting around them",
		Long: `Compare two texts both ways: which quotations they share and how those differ,
and, shown apart, how the reporting around the quotations drifted.

Many pairs at once: two folders are compared file by file, by the names in them;
one file and several, or a folder, is that one against each of the others;
--pairs reads the pairs from a file; and --all finds by itself which texts carry
each other's reporting, and says how much of it. Each pair is told by itself, and
all of them at the end, the worst first. With --work-dir a run that was stopped
goes on where it stood.

compare shows; it exits with 0 unless --fail-on is given, and then judges the
quotations that both texts have. What only one of them has is no failure. A file
"-" is standard input.`,
		Example: `  quotedrift compare agency-a.txt agency-b.txt
  quotedrift compare monday/ tuesday/
  quotedrift compare --all --format jsonl articles/ > pairs.jsonl
  quotedrift compare release.txt printed-1.txt printed-2.txt
  quotedrift compare --pairs pairs.csv --format csv -o drift.csv
  quotedrift compare --format markdown morning.txt evening.txt
  quotedrift compare --fail-on meaning published.txt corrected.txt`,
		Args: func(cmd *cobra.Command, args []string) error { return many.args(args) },
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			if many.asked(args) {
				return a.comparePairs(&o, &many, args)
			}
			if err := a.spare(o.out, args); err != nil {
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
	many.add(cmd)
	o.addInput(cmd)
	o.addOutput(cmd)
	o.addProfile(cmd)
	o.addFail(cmd, "never", "exit 1 for quotations that drifted by `LEVEL` or more: ",
		slices.DeleteFunc(slices.Clone(failLevels), func(l string) bool { return l == "missing" }))
	return cmd
}

// manyOptions are the flags that say which of many texts are compared with which.
type manyOptions struct {
	all      bool
	likeness float64
	list     string
	workDir  string
}

func (m *manyOptions) add(cmd *cobra.Command) {
	f := cmd.Flags()
	f.BoolVar(&m.all, "all", false, "compare those of the texts that carry each other's reporting")
	f.Float64Var(&m.likeness, "likeness", .1, "with --all, the part of the shorter text that both must have, `SHARE` from 0 to 1")
	f.StringVar(&m.list, "pairs", "", "compare the pairs in `FILE`: CSV or JSON Lines, with the columns a and b; paths as from here")
	f.StringVar(&m.workDir, "work-dir", "", "keep what is done in the folder `DIR`, and go on there after a stop")
	_ = cmd.MarkFlagFilename("pairs")
	_ = cmd.MarkFlagDirname("work-dir")
}

// args says what is wrong with the arguments beside these flags.
func (m *manyOptions) args(args []string) error {
	switch {
	case m.all && m.list != "":
		return usage("--all and --pairs are two ways to choose the pairs: give one")
	case m.list != "" && len(args) > 0:
		return usage("with --pairs the texts are those of the file: leave out %s", args[0])
	case m.all && len(args) == 0:
		return usage("compare --all needs texts or folders: quotedrift compare --all articles/")
	case m.list == "" && !m.all && len(args) < 2:
		return usage("compare needs two files: quotedrift compare a.txt b.txt")
	case m.list == "" && !m.all && folder(args[0]) && (len(args) > 2 || !folder(args[1])):
		return usage("compare pairs two folders, or one file with others: quotedrift compare a/ b/")
	case m.likeness < 0 || m.likeness > 1:
		return usage("--likeness is from 0 to 1")
	case m.workDir != "" && !m.asked(args):
		return usage("--work-dir is for many pairs")
	}
	return nil
}

// asked says whether there may be more than one pair.
func (m *manyOptions) asked(args []string) bool {
	return m.all || m.list != "" || len(args) > 2 || slices.ContainsFunc(args, folder)
}

func folder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// pairs are the pairs that the flags and arguments mean, and the texts that have no other.
func (a *app) pairs(o *options, m *manyOptions, args []string) (list []pairs.Pair, alone []string, err error) {
	var troubles []error
	switch {
	case m.list != "":
		text, err := (&files.Reader{Stdin: a.stdin}).Read(m.list)
		if err != nil {
			troubles = append(troubles, err)
			break
		}
		list, troubles = pairs.List(string(text), m.list)
	case m.all: // what sorting holds is not to be left eight times as much garbage
		defer debug.SetGCPercent(debug.SetGCPercent(200))
		var paths []string
		paths, troubles = files.Walk(args)
		paths = files.Distinct(paths)
		list, err = pairs.Alike(m.workDir, m.likeness, func(yield func(core.Document) bool) { a.shelf(o).each(paths, yield) })
	case folder(args[0]):
		list, alone, troubles = pairs.Folders(args[0], args[1])
	default:
		list, troubles = pairs.OneToMany(args[0], args[1:])
	}
	a.troubles = append(a.troubles, troubles...)
	return list, alone, err
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
