package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math"

	"github.com/quotedrift/quotedrift/cmd/internal/pages"
	"github.com/quotedrift/quotedrift/cmd/internal/readers"
	"github.com/quotedrift/quotedrift/core"
)

// What a request may have, in bytes. A page holds a text of four million characters; a Word file with pictures may be
// larger than its text by much, and the letters of a PDF take eighty bytes each.
const (
	limit     = 256 << 20
	fileLimit = 64 << 20
)

// The operations of a request.
const (
	readFile = 1 + iota
	readPages
)

type document struct {
	Text     string   `json:"text"`
	Format   string   `json:"format"`
	As       string   `json:"as"`
	Title    string   `json:"title,omitempty"`
	Language string   `json:"language,omitempty"`
	Outlet   string   `json:"outlet,omitempty"`
	Date     string   `json:"date,omitempty"`
	Markup   []markup `json:"markup,omitempty"`
	Told     []string `json:"told,omitempty"`
}

type markup struct {
	Kind  string `json:"kind"`
	Start int    `json:"start"` // bytes
	End   int    `json:"end"`
}

type failure struct {
	Error string       `json:"error"`
	Kind  readers.Kind `json:"kind"`
}

// answer returns the JSON that answers a request. Any bytes have one.
func answer(request []byte) []byte {
	docs, err := read(request)
	var out any = docs
	if err != nil {
		f := failure{Error: err.Error(), Kind: readers.Unknown}
		var trouble *readers.Trouble
		if errors.As(err, &trouble) {
			f.Kind = trouble.Kind
		}
		out = f
	}
	b, err := json.Marshal(out)
	if err != nil {
		return []byte(`{"error":"the texts cannot be told"}`) // no value here is without JSON
	}
	return b
}

func read(request []byte) ([]document, error) {
	if len(request) < 5 {
		return nil, errors.New("the request is malformed")
	}
	operation, n := request[0], binary.LittleEndian.Uint32(request[1:5])
	rest := request[5:]
	if uint64(n) > uint64(len(rest)) {
		return nil, errors.New("the request is malformed")
	}
	name, rest := string(rest[:n]), rest[n:]
	switch operation {
	case readFile:
		docs, err := readers.Read(name, rest, readers.Options{Limits: readers.Limits{Size: fileLimit, Expanded: 4 * fileLimit}})
		if err != nil {
			return nil, err
		}
		out := make([]document, len(docs))
		for i, d := range docs {
			out[i] = documentOf(d)
		}
		return out, nil
	case readPages:
		printed, ok := pagesOf(rest)
		if !ok {
			return nil, errors.New("the request is malformed")
		}
		d, err := readers.Printed(printed)
		if err != nil {
			return nil, err
		}
		return []document{documentOf(d)}, nil
	}
	return nil, errors.New("there is no such operation")
}

func documentOf(d readers.Document) document {
	out := document{Text: d.Text, Format: d.Format, Title: d.Title, Language: d.Language, Outlet: d.Outlet, Date: d.Date, Told: d.Told}
	switch d.Core {
	case core.SRT:
		out.As = "srt"
	case core.VTT:
		out.As = "vtt"
	case core.Flow:
		out.As = "flow"
	}
	for _, m := range d.Markup {
		out.Markup = append(out.Markup, markup{kinds[m.Kind], m.Start, m.End})
	}
	return out
}

// kinds are the names that the page's shim has for markup.
var kinds = [...]string{core.HeadingMarkup: "heading", core.BlockMarkup: "block", core.InlineMarkup: "inline", core.TurnMarkup: "turn"}

// pagesOf sets the letters of pages: see doc.go.
func pagesOf(b []byte) (printed []pages.Page, ok bool) {
	number := func(i int) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:])) }
	for len(b) > 0 {
		if len(b) < 8*pageFields {
			return nil, false
		}
		p := pages.Page{Width: number(0), Height: number(1)}
		drawn, n := number(2) != 0, number(3)
		b = b[8*pageFields:]
		if !(n >= 0 && n <= float64(len(b)/(8*glyphFields))) {
			return nil, false
		}
		line := pages.Setting{Height: p.Height}
		for range int(n) {
			line.Set(pages.Glyph{Letter: rune(number(0)), X: number(1), Y: number(2), Left: number(3), Right: number(4), Low: number(5),
				High: number(6), Size: number(7), Angle: number(8)}, func() float64 { return number(9) })
			b = b[8*glyphFields:]
		}
		p.Runs = line.Done()
		p.Picture = drawn && len(p.Runs) == 0
		printed = append(printed, p)
	}
	return printed, true
}

// How many numbers a page and a letter have in a request.
const (
	pageFields  = 4
	glyphFields = 10
)
