package main

import (
	"strings"

	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// options are the flags that several commands share. The zero value is what no flags mean.
type options struct {
	format   string
	out      string
	offsets  string
	profile  string
	failOn   string
	failLook bool

	failEmpty bool
	color     string
	width     int
	quiet     bool
	bom       bool
	explain   bool

	inputFormat string
	stdinName   string
	encoding    string
	tracked     string

	formats    []string // the values that format may have
	failLevels []string // the values that failOn may have
}

var (
	formats = []string{"text", "json", "jsonl", "csv", "markdown"}
	colors  = []string{"auto", "always", "never"}
)

// failLevels are the values of --fail-on, mildest first; compare has no "missing".
var failLevels = []string{"style", "declared", "wording", "meaning", "missing", "never"}

// addOutput adds the flags of every command that reports; more are formats that this one has beyond the others.
func (o *options) addOutput(cmd *cobra.Command, more ...string) {
	o.addForm(cmd, more...)
	cmd.Flags().StringVar(&o.offsets, "offsets", "codepoint", "count offsets in `UNIT`: "+orList(core.Units()))
	choose(cmd, "offsets", core.Units())
}

// addForm adds the flags that say how and where something is written.
func (o *options) addForm(cmd *cobra.Command, more ...string) {
	o.formats = append(append([]string(nil), formats...), more...)
	f := cmd.Flags()
	f.StringVarP(&o.format, "format", "f", "text", "write the report as `FORMAT`: "+orList(o.formats))
	f.StringVarP(&o.out, "output", "o", "", "write to `FILE` instead of standard output: all of it, or nothing")
	f.StringVar(&o.color, "color", "auto", "colour in text, `WHEN`: "+orList(colors)+"; NO_COLOR and CLICOLOR_FORCE are heeded")
	f.IntVar(&o.width, "width", 0, "set text in `N` columns (default: the terminal's, at most 80)")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "in text, show only what needs attention; no progress, no hints")
	f.BoolVar(&o.bom, "bom", false, "begin csv with a byte order mark, without which some spreadsheets take UTF-8 for something else")
	choose(cmd, "format", o.formats)
	choose(cmd, "color", colors)
}

// addProfile adds the flag of every command that judges.
func (o *options) addProfile(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.profile, "profile", "strict", "judge by the house style `NAME`: "+orList(core.Profiles())+"; see quotedrift help profiles")
	choose(cmd, "profile", core.Profiles())
}

// addFail adds the flags that turn a finding into exit code 1.
func (o *options) addFail(cmd *cobra.Command, value, help string, levels []string) {
	o.failLevels = levels
	f := cmd.Flags()
	f.StringVar(&o.failOn, "fail-on", value, help+orList(levels))
	f.BoolVar(&o.failLook, "fail-on-look", false, "exit 1 also for quotations that a person should look at")
	choose(cmd, "fail-on", levels)
}

// check says what is wrong with the values of the flags.
func (o *options) check() error {
	for _, c := range []struct {
		flag, value string
		choices     []string
	}{
		{"format", o.format, o.formats}, {"offsets", o.offsets, core.Units()}, {"color", o.color, colors},
		{"profile", o.profile, core.Profiles()}, {"fail-on", o.failOn, o.failLevels},
		{"input-format", o.inputFormat, inputFormats()}, {"tracked", o.tracked, trackeds},
	} {
		if c.value != "" && !contains(c.choices, c.value) {
			return usage("--%s is %s, not %q", c.flag, orList(c.choices), c.value)
		}
	}
	if o.bom && o.format != "csv" {
		return usage("--bom is for --format csv")
	}
	if o.width != 0 && o.width < minWidth {
		return usage("--width is at least %d", minWidth)
	}
	return nil
}

// checker is the core's settings for these flags; text is laid out by bytes.
func (o *options) checker() core.Checker {
	c := core.Checker{Profile: o.profile, Explain: o.explain}
	if o.format == "text" || o.format == "markdown" {
		c.Offsets = core.Byte
	} else {
		c.Offsets, _ = core.ParseUnit(o.offsets)
	}
	return c
}

func choose(cmd *cobra.Command, flag string, choices []string) {
	// The only error is a flag that does not exist.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(choices, cobra.ShellCompDirectiveNoFileComp))
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// orList writes "a, b or c".
func orList(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " or " + list[len(list)-1]
}
