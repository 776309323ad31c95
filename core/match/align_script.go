package match

import "github.com/quotedrift/quotedrift/core/diff"

// script turns steps into edits as Match.Script describes them, and lists what was swallowed. Side B begins at the
// first column that a step uses.
func (f *finder) script(steps []step) (diff.Script, []diff.Range) {
	w := writer{f: f, b: -1}
	for _, s := range steps {
		if s.cols > 0 && w.b < 0 {
			w.b = f.cols[s.col].word
		}
	}
	w.b = max(w.b, 0)
	for _, s := range steps {
		w.step(s)
	}
	return w.out, w.omitted
}

// What a run of edits is made of; only edits of one make are joined.
type stuff uint8

const (
	alone   stuff = iota // never joined
	same                 // equal words
	lacking              // words of the query alone
	skipped              // words of the source alone
	trifles              // fillers and false starts of the source
	silent               // ellipses and [sic] of the source
	asides               // words in brackets and what they stand for
)

// A writer makes a script from steps.
type writer struct {
	f       *finder
	a, b    int // the ends of what is written
	out     diff.Script
	last    stuff
	omitted []diff.Range
}

func (w *writer) step(s step) {
	f := w.f
	var kind rowKind
	if s.rows > 0 {
		kind = f.rows[s.row].kind
	}
	swallows := s.rows > 0 && (kind == rowGap || kind == rowSeam)
	bEnd := w.b
	if s.cols > 0 {
		if at := f.cols[s.col].word; at > w.b && !swallows {
			w.add(0, at-w.b, silent)
		}
		bEnd = f.cols[s.col+s.cols-1].word + 1
	}
	nb, na := bEnd-w.b, s.rows
	if s.rows > 0 && kind == rowSeam {
		na = 0
	}
	if swallows && nb > 0 {
		w.omitted = append(w.omitted, diff.Range{Start: w.b, End: bEnd})
	}
	switch {
	case swallows || s.rows > 0 && kind == rowSic:
		w.add(na, nb, alone)
	case s.rows == 0:
		if f.cols[s.col].skip <= trifle {
			w.add(0, nb, trifles)
		} else {
			w.add(0, nb, skipped)
		}
	case s.cols == s.rows && s.like == full:
		w.add(na, nb, same)
	case kind == rowAside:
		w.add(na, nb, asides)
	case s.cols == 0:
		w.add(na, 0, lacking)
	default:
		w.add(na, nb, alone)
	}
}

// add writes the next na words of the query and nb of the source.
func (w *writer) add(na, nb int, what stuff) {
	if na == 0 && nb == 0 {
		return
	}
	e := diff.Edit{A: diff.Range{Start: w.a, End: w.a + na}, B: diff.Range{Start: w.b, End: w.b + nb}}
	w.a, w.b = e.A.End, e.B.End
	if n := len(w.out); n > 0 && what == w.last && what != alone {
		last := &w.out[n-1]
		last.A.End, last.B.End = e.A.End, e.B.End
		last.Op = opOf(*last, what)
		return
	}
	e.Op = opOf(e, what)
	w.out = append(w.out, e)
	w.last = what
}

func opOf(e diff.Edit, what stuff) diff.Op {
	switch {
	case what == same:
		return diff.Equal
	case e.A.Len() == 0:
		return diff.Insert
	case e.B.Len() == 0:
		return diff.Delete
	}
	return diff.Replace
}
