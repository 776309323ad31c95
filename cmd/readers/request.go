package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"

	"github.com/quotedrift/quotedrift/cmd/internal/pages"
	"github.com/quotedrift/quotedrift/cmd/internal/readers"
	"github.com/quotedrift/quotedrift/core"
)

// limit is the largest request, in bytes. A page holds a text of four million characters; a Word file with pictures may be
// larger than its text by much.
const limit = 64 << 20

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
		docs, err := readers.Read(name, rest, readers.Options{Limits: readers.Limits{Size: limit, Expanded: 4 * limit}})
		if err != nil {
			return nil, err
		}
		out := make([]document, len(docs))
		for i, d := range docs {
			out[i] = documentOf(d)
		}
		return out, nil
	case readPages:
		var printed []pages.Page
		if err := json.Unmarshal(rest, &printed); err != nil {
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
	out := document{Text: d.Text, Format: d.Format, Title: d.Title, Language: d.Language, Told: d.Told}
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
var kinds = [...]string{core.HeadingMarkup: "heading", core.BlockMarkup: "block", core.InlineMarkup: "inline"}
