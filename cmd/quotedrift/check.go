package main

import (
	"strings"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func (a *app) check() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "check DRAFT... --source FILE...",
		Short: "Check every quotation of the drafts against the sources",
		Long: `Check every quotation of the drafts against the sources: transcripts (plain,
with speaker labels, SRT or WebVTT), releases, or other articles.

--source may be given several times. After a draft, everything that follows
--source is a source, so that "--source transcripts/*.txt" works. Drafts and
sources may be folders, of which every file that is read is meant, and patterns
("drafts/**/*.docx"), since not every shell expands them. A file "-" is standard
input; --stdin-name draft.md says what it is called.

Exit codes: 0, nothing is at or above --fail-on; 1, something is; 2, a file or a
flag is in trouble. The levels are style, declared, wording and meaning. A
quotation that is not in the sources is above every level; with --fail-on
missing nothing else fails, and with --fail-on never nothing does. What only
asks for a look fails with --fail-on-look. A draft without quotations is told on
standard error, and fails with --fail-on-empty; a source in which nothing is
said is in trouble.`,
		Example: `  quotedrift check draft.txt --source transcript.txt
  quotedrift check draft.txt --source day1.srt day2.srt --profile news
  quotedrift check --fail-on meaning drafts/*.txt --source transcript.vtt
  quotedrift check --format markdown -o findings.md draft.txt --source release.txt
  quotedrift check --format record -o draft.json draft.txt --source transcript.txt
  quotedrift check draft.docx --source interview.odt article.html
  quotedrift check drafts/ --source transcripts/ --fail-on-empty
  curl -s https://example.org/page | quotedrift check - --stdin-name page.html --source transcript.txt`,
	}
	sources := sourceFlag{flags: cmd.Flags()}
	cmd.Flags().VarP(&sources, "source", "s", "a `FILE` of what was really said; may be repeated")
	_ = cmd.MarkFlagFilename("source")
	o.addInput(cmd)
	o.addOutput(cmd, "record")
	o.addProfile(cmd)
	cmd.Flags().BoolVar(&o.failEmpty, "fail-on-empty", false, "exit 1 also for a draft without quotations")
	cmd.Flags().BoolVar(&o.explain, "explain", false, "say why a span is of its kind, and what of a source was taken for no speech")
	o.addFail(cmd, "wording", "exit 1 for drift of `LEVEL` or above: ", failLevels)
	cmd.Args = needs("check needs a draft and a source: quotedrift check draft.txt --source transcript.txt")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := o.check(); err != nil {
			return err
		}
		drafts, from := sources.split(args)
		if len(from) == 0 {
			return usage("check needs a source: quotedrift check %s --source transcript.txt", strings.Join(drafts, " "))
		}
		drafts, from = a.walk(drafts), a.walk(from)
		if len(drafts) == 0 || len(from) == 0 {
			return errNothingRead
		}
		if err := o.checkRecord(cmd, drafts); err != nil {
			return err
		}
		if err := a.spare(o.out, drafts, from); err != nil {
			return err
		}
		s := a.shelf(&o)
		articles, texts := s.read(drafts), a.spoken(s.read(from))
		if len(articles) == 0 || len(texts) == 0 {
			return errNothingRead
		}
		if o.format == "record" {
			return a.record(&o, articles[0], texts)
		}
		stop := a.busy(&o, "checking")
		r := o.checker().Against(articles, texts)
		stop()
		if err := a.write(&o, show.Check, r, articles, texts); err != nil {
			return err
		}
		empty := a.tellEmpty(&o, r, articles)
		if o.fails(r) || empty && o.failEmpty {
			return errDrift
		}
		return nil
	}
	return cmd
}

// A sourceFlag collects the values of --source, and notes how many arguments stood before the first that followed a
// draft: the arguments after it are sources.
type sourceFlag struct {
	flags *pflag.FlagSet
	paths []string
	cut   int // 0 where no --source followed a draft
}

func (f *sourceFlag) Set(path string) error {
	f.paths = append(f.paths, path)
	if f.cut == 0 {
		f.cut = f.flags.NArg()
	}
	return nil
}

func (f *sourceFlag) String() string { return strings.Join(f.paths, " ") }

func (f *sourceFlag) Type() string { return "FILE" }

// split tells the arguments that are drafts from those that are sources.
func (f *sourceFlag) split(args []string) (drafts, sources []string) {
	if f.cut == 0 {
		return args, f.paths
	}
	return args[:f.cut], append(f.paths, args[f.cut:]...)
}
