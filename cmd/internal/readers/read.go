package readers

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/cmd/internal/pages"
	"github.com/quotedrift/quotedrift/core"
)

// Options say how a file is to be read. The zero value lets the content decide.
type Options struct {
	Format   string // a name out of Formats; "" lets the content decide
	Encoding string // "utf-8", "windows-1252", ...; "" lets the content decide
	Tracked  string // how tracked changes are read: "accepted" (also "") or "original"
	Limits   Limits

	// Type returns what is printed on the pages of a PDF; nil: PDFs are not read. The error is a *Trouble.
	Type func([]byte) ([]pages.Page, error)
}

// An input is a file on its way to its reader.
type input struct {
	name    string // as the user gave it; its extension is the weakest sign
	data    []byte
	options Options
	limits  Limits
	text    decoded  // once decode was called
	zip     *archive // once unzip was called
	zipErr  error
	nested  int // how many files it stands in
}

// Read reads a file. The name is a hint and is never opened. The error is a *Trouble; documents and an error never come
// together.
func Read(name string, data []byte, o Options) ([]Document, error) {
	return read(&input{name: name, data: data, options: o, limits: o.Limits.orDefaults()})
}

func read(in *input) ([]Document, error) {
	if int64(len(in.data)) > in.limits.Size {
		return nil, tooLarge("", "it is too large: the limit is "+strconv.FormatInt(in.limits.Size>>20, 10)+" MiB a file; split it")
	}
	f, err := in.format()
	if err != nil {
		return nil, err
	}
	docs, err := f.read(in)
	if err != nil {
		return nil, err
	}
	words, pictures := 0, 0
	for i := range docs {
		if docs[i].Format == "" {
			docs[i].Format = f.name
		}
		if f.flows && docs[i].Core == core.Auto && !strings.Contains(docs[i].Text, "-->") { // subtitles may stand in any file
			docs[i].Core = core.Flow
		}
		words, pictures = words+countWords(docs[i].Text), pictures+docs[i].pictures
	}
	if f.bytes != nil && words == 0 {
		return nil, &Trouble{Scan, "", "it holds no words"}
	}
	if pictures > 0 && words < fewWords {
		return nil, &Trouble{Scan, "", "it is a scan: pictures, and hardly any words"}
	}
	return docs, nil
}

// fewWords is how many words a document with pictures has at least, if its text is not in the pictures.
const fewWords = 12

// countWords counts up to fewWords words.
func countWords(s string) (n int) {
	inside := false
	for _, r := range s {
		letter := unicode.IsLetter(r)
		if letter && !inside {
			if n++; n >= fewWords {
				return n
			}
		}
		inside = letter
	}
	return n
}

// format tells what the file is: what the user says, else the bytes, else the text, else the name.
func (in *input) format() (*format, error) {
	if want := in.options.Format; want != "" {
		f := formatNamed(want)
		if f == nil {
			return nil, &Trouble{Unknown, "", "there is no input format " + strconv.Quote(want)}
		}
		return f, nil
	}
	for _, f := range formats() {
		if f.bytes != nil && f.bytes(in) {
			return f, nil
		}
	}
	if err := refuse(in.data); err != nil {
		return nil, err
	}
	if _, err := in.decode(""); err != nil {
		return nil, err
	}
	for _, f := range formats() {
		if f.text != nil && f.text(in) {
			return f, nil
		}
	}
	if f := named(in.name); f != nil && f.named {
		return f, nil
	}
	all := formats()
	return all[len(all)-1], nil
}

// original reports whether tracked changes are read as the text before them.
func (in *input) original() bool { return in.options.Tracked == "original" }

// head returns at most n bytes of the decoded text, without a byte order mark.
func (in *input) head(n int) string {
	s := strings.TrimPrefix(in.text.text, "\ufeff")
	return s[:min(n, len(s))]
}
