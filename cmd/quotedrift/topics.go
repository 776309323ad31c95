package main

import (
	"fmt"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/readers"
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
          A cell that a spreadsheet would run, since it begins with = + - or @,
          has an apostrophe before it; controls are named by their code points.
          --bom writes a byte order mark first.
html      batch only: a page in one file, which runs no script but its own and
          asks nobody: search and sort, drift by rule and outlet, and of each
          family the wordings, side by side in columns, by outlet, by date and
          by descent. It shows the 20,000 families with the most quotations.
parquet   batch only: the table of csv with types, the texts as they are, and
          more of each wording. The documentation of the command tells the
          columns.
many      compare of many pairs, in json and jsonl: a value for each pair with
pairs     "a", "b", what it came to and its "report"; then the "summary", the
          worst pair first. csv has the columns a, b and likeness at the end.
find      json: the query, how much the index holds, and "hits", the nearest
          first: "text", "score", "level", "changes", "count", and "printed",
          the earliest ten places. In changes the query is the quotation and
          the hit the source; of a hit with "shorter" it is the other way
          round. jsonl: a hit a line. csv: a row for each place.
markdown  What text says, for a message or an issue: ~~said~~ **printed**.
record    check only, of one draft: what the element <quote-drift> shows without
          checking again. One line with the hashes of the texts and the report;
          white space is folded as on a page, and offsets are UTF-16.

Lines count from 1. Offsets count from 0, half open, in code points unless
--offsets says otherwise; of a file with a byte order mark that is the first.`}
}

// inputsTopic is a help topic: what is read, and how.
func inputsTopic() *cobra.Command {
	var b strings.Builder
	b.WriteString(`Drafts and sources are read alike. What a file is, its content says rather than
its name; --input-format NAME takes all files for one format.

`)
	for _, f := range readers.Formats() {
		about := f.About
		if len(f.Extensions) > 0 {
			about += " (" + strings.Join(f.Extensions, " ") + ")"
		}
		for i, line := range show.Wrap(about, measure-10) {
			name := ""
			if i == 0 {
				name = f.Name
			}
			b.WriteString(strings.TrimRight(fmt.Sprintf("%-9s %s", name, line), " ") + "\n")
		}
	}
	b.WriteString(`
Offsets, lines and the words of a report are those of the text that was read;
quotedrift text FILE writes it. Of plain text in UTF-8 that is the file as it
is. Where the file has pages, paragraphs or cues, findings name them as well.

A file that is no UTF-8 is decoded by its byte order mark, by what it declares,
or by the look of its words; a guess is told on standard error, and --encoding
NAME decides. Tracked changes are read as accepted, which is told;
--tracked original reads the text before them. Comments, running heads and
hidden text are not read; notes stand behind the text. Nothing that a file names
is fetched.

A file that is encrypted, damaged, a scan or no text is named on standard error
with the reason; the others are read, and the exit code is 2. A file may have
128 MiB, and unpack to 512.`)
	return &cobra.Command{Use: "inputs", Short: "What is read of which --input-format", Long: b.String(),
		Example: "  quotedrift check draft.docx --source interview.odt\n  quotedrift extract --encoding macintosh old.txt"}
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
