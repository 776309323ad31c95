package core

import (
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/source"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Document is a text that is given to a Checker.
type Document struct {
	ID       string         // unique among the documents of one call; "" numbers them "d1", "d2", ...
	Path     string         // as the user gave it; shown, never opened
	Title    string         //
	Language string         // its tag, as BCP 47 has it: "pt"; "" lets the text decide
	Outlet   string         // who printed it; shown
	Date     string         // when, in a form whose order is that of its letters: "2026-11-29"
	URL      string         // where; shown
	Text     string         // any bytes; offsets in the report are those of this string
	Format   source.Format  // read only where the document is a source
	Markup   []quote.Markup // what markup told of the text, in order
	File     string         // how the file is written from which the text was made: "docx"; shown
	Encoding string         // of the bytes of that file: "windows-1252"; shown
	Places   []Landmark     // where its pages, paragraphs, cues and rows begin in the text; told beside the spans
}

// A Checker holds the settings of a check. The zero value works, and is safe for concurrent use.
type Checker struct {
	Profile string    // a name out of drift.Profiles; "" or an unknown one is "strict"
	Offsets text.Unit // the unit of all offsets in the report; the zero value is code points
	Context int       // characters of context before and after a passage; 0 means 80, a negative number none
	Explain bool      // report why a span is of its kind and how its speaker was found
}
