package drift

import (
	"slices"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// respellWords is the longest equal run inside a number or a date that both sides write in another order.
const respellWords = 3

// respell takes two differing blocks and the few equal words between them as one, where all of it is one number or date
// written in two ways: "$3 million" and "three million dollars", "May 1" and "the first of May".
func (j *judge) respell(edits []diff.Edit) []diff.Edit {
	if n := len(edits); n > 1 { // the passage begins and ends with a word that both have: the number may reach over it
		lo, hi := edits[0].B.Start, edits[n-1].B.End
		for k := 1; k <= respellWords && edits[0].Op == diff.Equal && lo >= k && !j.stops(lo-k); k++ {
			x := diff.Edit{Op: diff.Delete, A: diff.Range{Start: edits[0].A.Start, End: edits[0].A.Start},
				B: diff.Range{Start: lo - k, End: lo}}
			if e, ok := j.respelled(x, edits[0], edits[1]); ok {
				edits = slices.Replace(edits, 0, 2, e)
				break
			}
		}
		n = len(edits)
		for k := 1; k <= respellWords && n > 1 && edits[n-1].Op == diff.Equal && hi+k <= len(j.said) &&
			!j.stops(hi+k-2); k++ {
			z := diff.Edit{Op: diff.Delete, A: diff.Range{Start: edits[n-1].A.End, End: edits[n-1].A.End},
				B: diff.Range{Start: hi, End: hi + k}}
			if e, ok := j.respelled(edits[n-2], edits[n-1], z); ok {
				edits = slices.Replace(edits, n-2, n, e)
				break
			}
		}
	}
	for i := range edits {
		j.lend(edits, i)
	}
	for i := 0; i+2 < len(edits); i++ {
		x, y, z := edits[i], edits[i+1], edits[i+2]
		if rest, ok := j.behindAside(x); ok {
			if _, ok := j.respelled(rest, y, z); ok { // "It cost us [the club] £3 million"
				x.A.End, x.B.End = rest.A.Start, rest.B.Start
				edits = slices.Replace(edits, i, i+1, x, rest)
				continue
			}
		}
		if z.A.Len() > 0 {
			if e, ok := j.respelled(x, y, z); ok {
				edits = slices.Replace(edits, i, i+3, e)
			}
			continue
		}
		for k := min(z.B.Len(), renderWords); k >= 0; k-- { // a filler may stand behind the number
			front, rest := z, z
			front.B.End, rest.B.Start = z.B.Start+k, z.B.Start+k
			if e, ok := j.respelled(x, y, front); ok {
				if edits = slices.Replace(edits, i, i+3, e); rest.B.Len() > 0 {
					edits = slices.Insert(edits, i+1, rest)
				}
				break
			}
		}
	}
	return edits
}

// behindAside is what stands in the differing edit behind words in brackets that the source lacks.
func (j *judge) behindAside(x diff.Edit) (diff.Edit, bool) {
	at := x.A.Start
	for x.Op != diff.Equal && at < x.A.End && j.Quote[at].Aside != text.Plain {
		at++
	}
	ok := at > x.A.Start && at < x.A.End
	x.A.Start = at
	return x, ok
}

// lend gives the differing edit the equal words beside it with which it is one number or date written in two ways: "one
// hundred" and "a hundred", "0.5 percent" and "half a percent", "May 3" and "May the third".
func (j *judge) lend(edits []diff.Edit, i int) {
	x := edits[i]
	both := x.A.Len() > 0 && x.B.Len() > 0
	if x.Op == diff.Equal || x.A.Len() > renderWords || x.B.Len() > renderWords ||
		both && j.writtenAt(x.A, x.B) != alike.Not {
		return
	}
	before := i > 0 && edits[i-1].Op == diff.Equal && edits[i-1].A.Len() > 1 && !j.atSeam(x.A.Start)
	behind := i+1 < len(edits) && edits[i+1].Op == diff.Equal && edits[i+1].A.Len() > 1 && !j.atSeam(x.A.End)
	try := func(lo, hi int) bool {
		a := diff.Range{Start: x.A.Start - lo, End: x.A.End + hi}
		b := diff.Range{Start: x.B.Start - lo, End: x.B.End + hi}
		if !j.writeNumber(a, b) {
			return false
		}
		if lo > 0 {
			edits[i-1].A.End--
			edits[i-1].B.End--
		}
		if hi > 0 {
			edits[i+1].A.Start++
			edits[i+1].B.Start++
		}
		edits[i] = diff.Edit{Op: diff.Replace, A: a, B: b}
		return true
	}
	switch {
	case both && behind && try(0, 1), both && before && try(1, 0):
	case before && behind && x.A.Len()+x.B.Len() == 1:
		try(1, 1) // "May 3rd" and "May the 3rd"
	}
}

// respelled joins the three edits, where the two outer ones differ and all of it is one number or date written in two
// ways.
func (j *judge) respelled(x, y, z diff.Edit) (e diff.Edit, ok bool) {
	if x.Op == diff.Equal || z.Op == diff.Equal || y.A.Len() > respellWords || j.atSeam(y.A.Start) &&
		x.A.Len() > 0 || j.atSeam(y.A.End) && z.A.Len() > 0 {
		return e, false
	}
	e = diff.Edit{Op: diff.Replace, A: diff.Range{Start: x.A.Start, End: z.A.End},
		B: diff.Range{Start: x.B.Start, End: z.B.End}}
	if e.A.Len() > renderWords || e.B.Len() > renderWords || e.A.Len() == 0 || e.B.Len() == 0 ||
		j.rewrites(x) && j.rewrites(z) {
		return e, false
	}
	return e, j.writeNumber(e.A, e.B)
}

// rewrites reports whether the edit is a number, or another word, written in two ways by itself.
func (j *judge) rewrites(e diff.Edit) bool {
	return e.A.Len() > 0 && e.B.Len() > 0 && (j.writeNumber(e.A, e.B) || j.writtenAt(e.A, e.B) != alike.Not)
}

// writeNumber reports whether the words of the quotation and of the source are a number written in two ways.
func (j *judge) writeNumber(a, b diff.Range) bool {
	return alike.WriteNumber(alike.Run{Text: j.Draft, Words: j.Quote[a.Start:a.End]},
		alike.Run{Text: j.Source, Words: j.said[b.Start:b.End]}, j.lang)
}
