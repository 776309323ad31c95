package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/spf13/cobra"
)

// The exit codes are a contract.
const (
	exitClean   = 0 // nothing at or above --fail-on
	exitDrift   = 1 // something is
	exitTrouble = 2 // a file, a flag or the output failed; one line on standard error says which and why
)

// errDrift ends a command whose report holds something at or above --fail-on. It is told by the exit code alone.
var errDrift = errors.New("drift")

// An app is one run of the command.
type app struct {
	stdin   io.Reader
	stdout  io.Writer
	stderr  io.Writer
	environ []string
	site    fs.FS // what serve gives out; nil where the command was built without it

	troubles []error // with single files, told at the end
}

// run runs the command and returns its exit code.
func (a *app) run(args []string) int {
	root := a.root()
	root.SetArgs(args)
	root.SetIn(a.stdin)
	help := &remembering{w: a.stdout}
	root.SetOut(help)
	root.SetErr(a.stderr)
	ran, err := root.ExecuteC()
	if err == nil {
		err = help.err
	}
	for _, t := range a.troubles {
		a.tell(t)
	}
	switch {
	case err == nil && len(a.troubles) == 0:
		return exitClean
	case errors.Is(err, errDrift) && len(a.troubles) == 0:
		return exitDrift
	case err != nil && !errors.Is(err, errDrift) && !errors.Is(err, errNothingRead):
		if u, ok := err.(usageError); ok {
			err = fmt.Errorf("%w (see %s --help)", u.error, ran.CommandPath())
		}
		a.tell(err)
	}
	return exitTrouble
}

// A remembering writer remembers the first error: cobra passes over what happens to its help.
type remembering struct {
	w   io.Writer
	err error
}

func (r *remembering) Write(b []byte) (int, error) {
	n, err := r.w.Write(b)
	if r.err == nil {
		r.err = err
	}
	return n, err
}

// tell writes one line to standard error. A name of a file or a flag is as little to be trusted as an article.
func (a *app) tell(err error) { fmt.Fprintf(a.stderr, "quotedrift: %s\n", show.Line(err.Error())) }

// A usageError is a command line that cannot be understood.
type usageError struct{ error }

func usage(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// root builds the command tree.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "quotedrift",
		Short: "Are these the words that were said?",
		Long: `quotedrift finds the quotations of a text, looks each of them up in what was
really said, and tells what kind of change was made: none, one that the text
discloses, other words, or another meaning.`,
		Example: `  quotedrift check draft.txt --source transcript.txt
  quotedrift compare agency-a.txt agency-b.txt
  quotedrift compare monday/ tuesday/
  quotedrift extract article.txt
  quotedrift batch articles/
  quotedrift find --db quotations.db "We will open the road in spring"
  quotedrift serve`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("there is no command %q", args[0])
			}
			return nil
		},
		RunE:    func(cmd *cobra.Command, args []string) error { return cmd.Help() },
		Version: version(),
	}
	root.SetVersionTemplate("quotedrift {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usageError{err} })
	root.CompletionOptions.DisableDefaultCmd = true
	cobra.EnableCommandSorting = false // the main job first
	root.AddCommand(a.check(), a.compare(), a.extract(), a.batch(), a.index(), a.find(), a.stage(), a.text(), a.serve(), a.completion(), a.version(), formatsTopic(), inputsTopic(), profilesTopic())
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages", ".FlagUsagesWrapped 80"))
	return root
}
