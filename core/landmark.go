package core

import (
	"cmp"
	"slices"
	"sort"

	"github.com/quotedrift/quotedrift/core/text"
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
	DeletionMark                      // words that the file holds here as a tracked deletion, which nobody has accepted
	landmarkKinds
)

// A Landmark is the place at which a page, a paragraph, a cue or a row of a file begins in the text that was made of
// it.
type Landmark struct {
	At   int // byte offset in the text
	Kind LandmarkKind
	N    int    // counts from 1; 0 says that none is known from here on
	Text string // of a DeletionMark: the deleted words
}

// A Where is the place of a span in the file, as people look it up. What the file does not have is 0.
type Where struct {
	Page      int `json:"page,omitempty"`
	Paragraph int `json:"paragraph,omitempty"`
	Cue       int `json:"cue,omitempty"`
	Row       int `json:"row,omitempty"`
	Line      int `json:"line,omitempty"`
}

// An Atlas holds the landmarks of a text, kind by kind, in the order of their places.
type Atlas struct {
	kinds [landmarkKinds][]Landmark
}

// NewAtlas returns the atlas of the landmarks of one text, in any order.
func NewAtlas(list []Landmark) *Atlas {
	a := &Atlas{}
	for _, l := range list {
		if l.Kind < landmarkKinds {
			a.kinds[l.Kind] = append(a.kinds[l.Kind], l)
		}
	}
	for _, of := range a.kinds {
		slices.SortStableFunc(of, func(x, y Landmark) int { return cmp.Compare(x.At, y.At) })
	}
	return a
}

// Where returns the place of a byte offset, or nil where the file has no landmarks before it. O(log n).
func (a *Atlas) Where(at int) *Where {
	w := Where{a.last(PageMark, at), a.last(ParagraphMark, at), a.last(CueMark, at), a.last(RowMark, at),
		a.last(LineMark, at)}
	if w == (Where{}) {
		return nil
	}
	return &w
}

func (a *Atlas) last(k LandmarkKind, at int) int {
	of := a.kinds[k]
	if i := sort.Search(len(of), func(i int) bool { return of[i].At > at }); i > 0 {
		return of[i-1].N
	}
	return 0
}

// deletionReach is how far from a change a tracked deletion may stand, in bytes: a space and a mark.
const deletionReach = 4

// deleted returns the words of the tracked deletions at a span, or "".
func (a *Atlas) deleted(s text.Span) (words string) {
	of := a.kinds[DeletionMark]
	for i := sort.Search(len(of), func(i int) bool { return of[i].At >= s.Start-deletionReach }); i < len(of) &&
		of[i].At <= s.End+deletionReach; i++ {
		if words != "" {
			words += " "
		}
		words += of[i].Text
	}
	return words
}
