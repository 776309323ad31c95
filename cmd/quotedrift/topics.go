package main

import (
	"strings"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// formatsTopic is a help topic: what each format holds.
func formatsTopic() *cobra.Command {
	return &cobra.Command{Use: "formats", Short: "What each --format holds",
		Example: "  quotedrift check --format csv -o findings.csv draft.txt --source transcript.txt",
		Long: `text      For reading: the worst first; words that were said and are not printed
          stand in [-signs-], words that were printed and were not said in
          {+signs+}; what it came to in one sentence at the end.
json      The whole report on one line, the same as from the library. Its JSON
          Schema is core/report.schema.json in the repository.
jsonl     One JSON value a line, with the path as it was given for "document".
          extract and check: a quotation, as in the report. compare: those, then
          the shared stretches of reporting, which have "a" and "b". batch: a
          family with its variants, and its members with their places and texts.
csv       A table with a head line. extract and check: a row for each quotation.
          compare: also a row of the kind "reporting" for each shared stretch.
          batch: a row for each quotation of a family: outlet by variant.
          Columns may be added at the end.
many      compare of many pairs, in json and jsonl: a value for each pair with
pairs     "a", "b", what it came to and its "report"; then the "summary", the
          worst pair first. csv has the columns a, b and likeness at the end.
markdown  What text says, for a message or an issue: ~~said~~ **printed**.
record    check only, of one draft: what the element <quote-drift> shows without
          checking again. One line with the hashes of the texts and the report;
          white space is folded as on a page, and offsets are UTF-16.

Lines count from 1. Offsets count from 0, half open, in code points unless
--offsets says otherwise; of a file with a byte order mark that is the first.`}
}

// profilesTopic is a help topic: what each profile permits.
func profilesTopic() *cobra.Command {
	var b strings.Builder
	b.WriteString("A profile is a house style: which changes to a quotation it permits.\n")
	for _, name := range core.Profiles() {
		b.WriteString("\n" + name + "\n")
		for _, line := range show.Wrap(core.ProfileAbout(name), measure-2) {
			b.WriteString("  " + line + "\n")
		}
	}
	return &cobra.Command{Use: "profiles", Short: "What each --profile permits", Long: b.String(),
		Example: "  quotedrift check --profile news draft.txt --source transcript.txt"}
}
