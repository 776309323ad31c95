package batch

import (
	"encoding/binary"
	"errors"
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// errCut is a record of a file of this package that does not end where it should.
var errCut = errors.New("a file of the work folder is damaged; remove the folder and run again")

// appendSaying writes a saying in few bytes. Its id is not written: it follows from its place.
func appendSaying(b []byte, s *core.Saying) []byte {
	for _, f := range []string{s.Document, s.Path, s.Outlet, s.Date, s.Language, s.Speaker, s.Passage, s.Wording, s.Weights, s.Form} {
		b = appendString(b, f)
	}
	for _, n := range []int{s.Place, s.Line, s.Span.Start, s.Span.End, s.Inside.Start, s.Inside.End, s.Marks.Start, s.Marks.End, len(s.Parts)} {
		b = binary.AppendUvarint(b, uint64(n))
	}
	for _, p := range s.Parts {
		b = binary.AppendUvarint(binary.AppendUvarint(b, uint64(p.Start)), uint64(p.End))
	}
	return b
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// A reader takes what appendSaying has written. After an error everything is empty.
type reader struct {
	b    []byte
	text string // what b was when all of it was made a string, of which the strings are then parts; "" makes each by itself
	err  error
}

// newReader reads a record whose strings are kept together.
func newReader(b []byte) reader { return reader{b: b, text: string(b)} }

func (r *reader) number() int {
	n, size := binary.Uvarint(r.b)
	if size <= 0 {
		r.err, r.b = errCut, nil
		return 0
	}
	r.b = r.b[size:]
	return int(n)
}

func (r *reader) string() string {
	n := r.number()
	if n < 0 || n > len(r.b) {
		r.err, r.b = errCut, nil
		return ""
	}
	var s string
	if r.text != "" {
		at := len(r.text) - len(r.b)
		s = r.text[at : at+n]
	} else {
		s = string(r.b[:n])
	}
	r.b = r.b[n:]
	return s
}

// skip passes over strings.
func (r *reader) skip(strings int) {
	for range strings {
		if n := r.number(); n >= 0 && n <= len(r.b) {
			r.b = r.b[n:]
		} else {
			r.err, r.b = errCut, nil
		}
	}
}

// weighed reads of a saying its wording and the weights alone.
func (r *reader) weighed() (wording, weights string) {
	r.skip(7)
	return r.string(), r.string()
}

func (r *reader) saying() core.Saying {
	var s core.Saying
	for _, f := range []*string{&s.Document, &s.Path, &s.Outlet, &s.Date, &s.Language, &s.Speaker, &s.Passage, &s.Wording, &s.Weights, &s.Form} {
		*f = r.string()
	}
	parts := 0
	for _, n := range []*int{&s.Place, &s.Line, &s.Span.Start, &s.Span.End, &s.Inside.Start, &s.Inside.End, &s.Marks.Start, &s.Marks.End, &parts} {
		*n = r.number()
	}
	for range min(parts, len(r.b)) {
		s.Parts = append(s.Parts, core.Span{Start: r.number(), End: r.number()})
	}
	s.Quotation = "q" + strconv.Itoa(s.Place+1)
	return s
}
