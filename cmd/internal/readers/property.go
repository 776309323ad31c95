package readers

import (
	"encoding/xml"
	"strings"
)

// properties reads the title, the author and the dates that Dublin Core names.
func properties(b []byte, d *Document) {
	w := newWalker(b, "properties", Limits{})
	var v visitor
	v.start = func(e xml.StartElement) error {
		var to *string
		switch e.Name.Local {
		case "title":
			to = &d.Title
		case "creator", "initial-creator":
			to = &d.Author
		case "created", "creation-date", "date":
			to = &d.Date
		case "language":
			to = &d.Language
		default:
			return w.children(v)
		}
		s, err := w.words()
		if s = strings.Join(strings.Fields(s), " "); *to == "" {
			*to = s
		}
		return err
	}
	_ = w.children(v) // what can be read of it is enough
}
