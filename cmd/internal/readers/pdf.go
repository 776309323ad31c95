package readers

import (
	"bytes"
	"strconv"

	"github.com/quotedrift/quotedrift/cmd/internal/pages"
	"github.com/quotedrift/quotedrift/core"
)

// isPDF looks for the signature in the first kilobyte, where every reader of PDFs looks: some programs write a line
// before it.
func isPDF(in *input) bool { return bytes.Contains(in.data[:min(len(in.data), 1024)], []byte("%PDF-")) }

func readPDF(in *input) ([]Document, error) {
	if in.options.Type == nil {
		return nil, &Trouble{Unknown, "", "it is a PDF, which is not read here"}
	}
	printed, err := in.options.Type(in.data)
	if err != nil {
		return nil, err
	}
	d, err := Printed(printed)
	if err != nil {
		return nil, err
	}
	return []Document{d}, nil
}

// Printed makes a document of what is printed on pages. The error is a *Trouble.
func Printed(printed []pages.Page) (Document, error) {
	t := pages.Read(printed)
	d := Document{Text: t.String, Format: "pdf"}
	for _, p := range t.Places {
		d.Places = append(d.Places, core.Landmark{At: p.Start, Kind: core.PageMark, N: p.Page})
	}
	pictures := 0
	for _, p := range printed {
		if p.Picture {
			pictures++
		}
	}
	switch {
	case d.Text == "" && pictures > 0:
		return d, &Trouble{Scan, "", "it is a scan: its pages are pictures without text; have the text recognised (OCR) first"}
	case d.Text == "":
		return d, &Trouble{NotText, "", "it is a PDF without text"}
	case pictures > 0:
		d.tell(strconv.Itoa(pictures) + " of its " + strconv.Itoa(len(printed)) + " pages are pictures; what they say was not read")
	}
	return d, nil
}
