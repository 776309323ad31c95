package core

import (
	"cmp"
	"slices"
	"sort"
)

// A LandmarkKind says what of a file begins at a Landmark.
type LandmarkKind uint8

// The kinds of landmarks.
const (
	PageMark      LandmarkKind = iota // a page, as readers count them
	ParagraphMark                     // a paragraph
	CueMark                           // a cue of subtitles
	RowMark                           // a row of a table of records
	LineMark                          // a line, where the file's are others than the text's
	landmarkKinds
)

// A Landmark is the place at which a page, a paragraph, a cue or a row of a file begins in the text that was made of it.
type Landmark struct {
	At   int // byte offset in the text
	Kind LandmarkKind
	N    int // counts from 1; 0 says that none is known from here on
}

// A Where is the place of a span in the file, as people look it up. What the file does not have is 0.
type Where struct {
	Page      int `json:"page,omitempty"`
	Paragraph int `json:"paragraph,omitempty"`
	Cue       int `json:"cue,omitempty"`
	Row       int `json:"row,omitempty"`
	Line      int `json:"line,omitempty"`
}

// An atlas holds the landmarks of a text, kind by kind, in the order of their places.
type atlas [landmarkKinds][]Landmark

func newAtlas(list []Landmark) (a atlas) {
	for _, l := range list {
		if l.Kind < landmarkKinds {
			a[l.Kind] = append(a[l.Kind], l)
		}
	}
	for _, of := range a {
		slices.SortStableFunc(of, func(x, y Landmark) int { return cmp.Compare(x.At, y.At) })
	}
	return a
}

// where returns the place of a byte offset, or nil where the file has no landmarks before it. O(log n).
func (a *atlas) where(at int) *Where {
	w := Where{a.last(PageMark, at), a.last(ParagraphMark, at), a.last(CueMark, at), a.last(RowMark, at), a.last(LineMark, at)}
	if w == (Where{}) {
		return nil
	}
	return &w
}

func (a *atlas) last(k LandmarkKind, at int) int {
	of := a[k]
	if i := sort.Search(len(of), func(i int) bool { return of[i].At > at }); i > 0 {
		return of[i-1].N
	}
	return 0
}
