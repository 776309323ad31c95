package main

import (
	"io"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/index"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// mostHits is the most that --limit may ask for.
const mostHits = 1000

func (a *app) find() *cobra.Command {
	var o options
	var db string
	var limit int
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "find WORDS --db FILE",
		Short: "Look an utterance up among millions of quotations, with what each print changed",
		Long: `Look an utterance up in the file that index made: the wordings in which it, a piece
of it or a longer stretch around it was printed, the nearest first; for each, what
it changes against the words that were asked for, who printed it first, and how
many did. What is called a change is what batch calls one between two wordings.

A few words are looked up where they stand in a quotation as they are; words that
are too few or too common to be looked up are trouble. The exit code is 0 whether
something is found or not, unless --fail-on is given: then it is 1 where the
nearest wording drifted that far, or, with missing, where there is none.`,
		Example: `  quotedrift find --db quotations.db "We will open the road in spring"
  quotedrift find --db quotations.db --json --limit 3 "not everyone will get it"
  quotedrift find --db quotations.db --fail-on meaning "“We did not vote for it”"`,
		Args: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) == 0 || strings.TrimSpace(args[0]) == "":
				return usage(`find needs the words: quotedrift find --db quotations.db "We will open the road"`)
			case len(args) > 1:
				return usage("find takes one quotation: put its words between quotation marks for the shell")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if asJSON {
				if cmd.Flags().Changed("format") && o.format != "json" {
					return usage("--json is --format json, not %s", o.format)
				}
				o.format = "json"
			}
			if err := o.check(); err != nil {
				return err
			}
			switch {
			case db == "":
				return usage(`find needs an index: quotedrift find --db quotations.db "We will open the road"`)
			case limit < 1 || limit > mostHits:
				return usage("--limit is from 1 to %d", mostHits)
			}
			return a.lookUp(&o, db, args[0], limit)
		},
	}
	addIndex(cmd, &db, "look up in the index `FILE`; see quotedrift index")
	cmd.Flags().IntVar(&limit, "limit", 10, "tell at most `N` wordings")
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON, as --format json")
	o.addForm(cmd)
	o.addProfile(cmd)
	o.addFail(cmd, "never", "exit 1 where the nearest wording drifted by `LEVEL` or more: ", failLevels)
	return cmd
}

// lookUp looks up, and writes what was found.
func (a *app) lookUp(o *options, db, words string, limit int) error {
	if err := a.spare(o.out, []string{db}); err != nil {
		return err
	}
	x, err := index.Open(db)
	if err != nil {
		return &files.Trouble{Path: db, Reason: err.Error()}
	}
	defer x.Close()
	answer, err := x.Find(core.Checker{Profile: o.profile}, words, limit)
	switch {
	case err == index.ErrWords:
		return err
	case err != nil:
		return &files.Trouble{Path: db, Reason: err.Error()}
	}
	s := show.Answer{Answer: answer, Format: o.format, Quiet: o.quiet}
	s.Width, s.Color = a.paper(o)
	if err := a.out(o, func(w io.Writer) error { return s.Write(w) }); err != nil {
		return err
	}
	if o.drifted(nearest(answer)) {
		return errDrift
	}
	return nil
}

// nearest is the level of the first hit, and whether that only asks for a look; without one, "missing".
func nearest(a *index.Answer) (level string, look bool) {
	if len(a.Hits) == 0 {
		return "missing", false
	}
	return a.Hits[0].Level, a.Hits[0].Look
}
