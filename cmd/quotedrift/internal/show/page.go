// Package show writes reports for people and for other programs: text, Markdown, CSV and lines of JSON.
//
// It goes from a report and its texts to bytes, and knows no files and no flags. What a report says is core's; which
// words a person reads is said here, in one place a word (see verdict.go).
package show

import "github.com/quotedrift/quotedrift/core"

// A Kind says which command a report comes from, and so what it is about.
type Kind uint8

// The kinds of report.
const (
	Extract Kind = iota // the quotations of some texts
	Check               // drafts against sources
	Compare             // two texts against each other
	Batch               // families over many texts
)

// A Page is a report with what is needed to show it.
type Page struct {
	Kind   Kind
	Report *core.Report
	Texts  map[string]string          // the documents' texts, by their id in the report
	Places map[string][]core.Landmark // where pages, paragraphs, cues and lines of the files begin in them
	Width  int                        // columns of text
	Color  bool                       // of text
	Quiet  bool                       // only what needs attention, in text
}
