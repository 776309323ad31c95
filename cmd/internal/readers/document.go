package readers

import "github.com/quotedrift/quotedrift/core"

// A Document is a text of a file with what the file tells of it. Most files are one document; a feed is many.
type Document struct {
	Text     string        // UTF-8 where the file was decoded; a plain text in UTF-8 keeps its bytes, invalid ones too
	Core     core.Format   // how the core is to read the text: Auto, SRT or VTT
	Format   string        // the name of the format, out of Formats
	Encoding string        // of the bytes, in small letters ("utf-8", "windows-1252"); "" where the format has its own
	Title    string        // as the file tells it; so are the fields that follow
	Author   string        //
	Date     string        // as written; ISO 8601 where the format has it so
	Outlet   string        // the newspaper, the broadcaster, the site
	Language string        // a BCP 47 tag; a hint, which a template may have got wrong
	URL      string        // the address that the document gives itself
	Markup   []core.Markup // headings, in order; blocks and quotations stand in the text
	Places   []core.Landmark
	pictures int
	Told     []string // what a reader should know of how the file was read: sentences without a final stop
}

// tell adds a sentence to Told, once.
func (d *Document) tell(s string) {
	for _, t := range d.Told {
		if t == s {
			return
		}
	}
	d.Told = append(d.Told, s)
}
