package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/pdf"
	"github.com/quotedrift/quotedrift/cmd/internal/readers"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

// errNothingRead ends a command none of whose files could be read; the troubles say why.
var errNothingRead = errors.New("nothing could be read")

// addInput adds the flags of every command that reads files.
func (o *options) addInput(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.inputFormat, "input-format", "", "take every file for `NAME`, whatever its content says: see quotedrift help inputs")
	f.StringVar(&o.encoding, "encoding", "", "decode every file as `NAME`: utf-8, windows-1252, shift_jis, ...")
	f.StringVar(&o.tracked, "tracked", "accepted", "read tracked changes as `STATE`: "+orList(trackeds)+", the text before them")
	f.StringVar(&o.stdinName, "stdin-name", "", "take standard input for a file called `NAME`, in reports as well")
	choose(cmd, "input-format", inputFormats())
	choose(cmd, "encoding", readers.Encodings())
	choose(cmd, "tracked", trackeds)
}

var trackeds = []string{"accepted", "original"}

func inputFormats() []string {
	var names []string
	for _, f := range readers.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// A shelf reads files into documents and numbers them over the whole run.
type shelf struct {
	app     *app
	reader  files.Reader
	options readers.Options
	quiet   bool
	stdin   string // the name of standard input; "" for "-"
	count   int
}

func (a *app) shelf(o *options) *shelf {
	pages := pdf.Reader{First: func() {
		if !o.quiet {
			a.tell(errors.New("PDF support is made ready for this machine, which takes some seconds, once"))
		}
	}}
	return &shelf{app: a, reader: files.Reader{Stdin: a.stdin}, quiet: o.quiet, stdin: o.stdinName,
		options: readers.Options{Format: o.inputFormat, Encoding: o.encoding, Tracked: o.tracked, Type: pages.Read}}
}

// read returns the documents of the paths that could be read; the others are troubles of the app.
func (s *shelf) read(paths []string) []core.Document {
	docs := make([]core.Document, 0, len(paths))
	for _, p := range paths {
		if ds, err := s.file(p); err != nil {
			s.app.troubles = append(s.app.troubles, err)
		} else {
			docs = append(docs, ds...)
		}
	}
	return docs
}

// each yields the documents of the paths one after the other, so that one file at a time is held; a path that cannot be
// read is a trouble of the app.
func (s *shelf) each(paths []string, yield func(core.Document) bool) {
	for _, p := range paths {
		docs, err := s.file(p)
		if err != nil {
			s.app.troubles = append(s.app.troubles, err)
		}
		for _, d := range docs {
			if !yield(d) {
				return
			}
		}
	}
}

// text returns the one document of a path, or of a path with "#2" behind it the second one of a feed.
func (s *shelf) text(path string) (core.Document, error) {
	name, n := path, 0
	if _, err := os.Stat(path); err != nil {
		if i := strings.LastIndexByte(path, '#'); i > 0 {
			if k, err := strconv.Atoi(path[i+1:]); err == nil && k > 0 {
				name, n = path[:i], k
			}
		}
	}
	docs, err := s.file(name)
	switch {
	case err != nil:
		return core.Document{}, err
	case n == 0 && len(docs) == 1:
		return docs[0], nil
	case n == 0:
		return core.Document{}, &files.Trouble{Path: path, Reason: "it holds " + strconv.Itoa(len(docs)) + " texts; name one, as " + path + "#1"}
	case n > len(docs):
		return core.Document{}, &files.Trouble{Path: name, Reason: "it holds " + strconv.Itoa(len(docs)) + " texts"}
	}
	return docs[n-1], nil
}

// file returns the documents of a file: one of most, several of a feed. What a reader should know of how it was read
// is told on standard error.
func (s *shelf) file(path string) ([]core.Document, error) {
	b, err := s.reader.Read(path)
	if err != nil {
		return nil, err
	}
	if path == files.Stdin && s.stdin != "" {
		path = s.stdin
	}
	read, err := readers.Read(path, b, s.options)
	if err != nil {
		return nil, &files.Trouble{Path: path, Reason: err.Error()}
	}
	docs := make([]core.Document, len(read))
	for i, d := range read {
		s.count++
		docs[i] = core.Document{ID: "d" + strconv.Itoa(s.count), Path: path, Title: d.Title, Outlet: d.Outlet, Date: d.Date, URL: d.URL, Text: d.Text, Format: d.Core,
			Markup: d.Markup, Places: d.Places}
		if d.Encoding != "utf-8" || d.Format != "text" && d.Format != "srt" && d.Format != "vtt" {
			docs[i].File, docs[i].Encoding = d.Format, d.Encoding // text in UTF-8 is read by every face alike, and nothing is to be told
		}
		if len(read) > 1 {
			docs[i].Path = path + "#" + strconv.Itoa(i+1)
		}
		for _, told := range d.Told {
			if !s.quiet {
				s.app.tell(fmt.Errorf("%s: %s", docs[i].Path, told))
			}
		}
	}
	return docs, nil
}
