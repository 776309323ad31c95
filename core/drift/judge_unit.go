package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// A sign says what admits a change in the quotation itself.
type sign uint8

const (
	silent sign = iota
	gap         // A is an ellipsis, B what it swallowed
	aside       // A stands in brackets, B is what it stands for
	sic         // A is a [sic], or a word with one behind it
	seam        // the attribution stands in the quotation here, and the source goes on elsewhere
)

// A unit is the smallest piece in which the two runs are equal or differ.
type unit struct {
	A, B  diff.Range // indices of Quote and of the source's words
	equal bool
	sign  sign
}

// cut reads the script into units: equal runs as they are, differing blocks split into the smallest changes.
func (j *judge) cut() []unit {
	var out []unit
	for _, e := range j.blocks() {
		if e.Op == diff.Equal {
			out = append(out, unit{A: e.A, B: e.B, equal: true})
			continue
		}
		for _, u := range j.align(e.A, e.B) {
			if u.sign == silent && u.A.Len() == 0 {
				out = append(out, j.fillerUnits(u)...)
				continue
			}
			out = append(out, u)
		}
	}
	return out
}

// blocks is the script in which every two neighbours differ in being equal, inside the bounds of both runs, with
// insertions moved to where a reader would see them.
func (j *judge) blocks() []diff.Edit {
	var out []diff.Edit
	a, b := 0, clamp(j.Passage.Start, len(j.said))
	for _, e := range j.Script {
		if e.A.Start < a || e.A.End < e.A.Start || e.A.End > len(j.Quote) || e.B.End < e.B.Start || e.B.Start < 0 || e.B.End > len(j.said) {
			break
		}
		if e.Op == diff.Equal && e.A.Len() != e.B.Len() {
			e.Op = diff.Replace
		}
		a, b = e.A.End, e.B.End
		if n := len(out); n > 0 && (out[n-1].Op == diff.Equal) == (e.Op == diff.Equal) {
			out[n-1].A.End, out[n-1].B.End = a, b
			continue
		}
		if e.A.Len()+e.B.Len() > 0 {
			out = append(out, e)
		}
	}
	for i := 1; i+1 < len(out); i++ {
		j.slide(&out[i-1], &out[i], &out[i+1])
	}
	return slices.DeleteFunc(out, func(e diff.Edit) bool { return e.A.Len()+e.B.Len() == 0 })
}

func clamp(i, n int) int { return min(max(i, 0), n) }

// slideReach bounds how far an insertion moves over words that repeat.
const slideReach = 24

// slide moves a pure omission between two equal runs to the place, among those that read the same, where a sentence of
// the source begins, or where the ellipsis stands. "I came. [I saw. I] won" is the same as "I came. I [saw. I] won".
func (j *judge) slide(before, e, after *diff.Edit) {
	if e.A.Len() > 0 || e.B.Len() == 0 || before.Op != diff.Equal || after.Op != diff.Equal {
		return
	}
	best := 0
	for s := 0; s <= slideReach && s <= before.A.Len(); s++ {
		if s > 0 && j.said[e.B.Start-s].Key != j.said[e.B.End-s].Key {
			break
		}
		if at := e.B.Start - s; at > 0 && (j.stops(at-1) || s == before.A.Len() && s > 0 && e.A.Start-s > 0 && j.Quote[e.A.Start-s-1].Kind == text.Gap) {
			best = -s
			break
		}
	}
	if best == 0 && !(e.B.Start > 0 && j.stops(e.B.Start-1)) {
		for s := 1; s <= slideReach && s <= after.A.Len(); s++ {
			if j.said[e.B.Start+s-1].Key != j.said[e.B.End+s-1].Key {
				break
			}
			if j.stops(e.B.Start+s-1) || s == after.A.Len() && e.A.End+s < len(j.Quote) && j.Quote[e.A.End+s].Kind == text.Gap {
				best = s
				break
			}
		}
	}
	before.A.End += best
	before.B.End += best
	e.A = diff.Range{Start: e.A.Start + best, End: e.A.End + best}
	e.B = diff.Range{Start: e.B.Start + best, End: e.B.End + best}
	after.A.Start += best
	after.B.Start += best
}

// atSeam says whether a part of the quotation begins at the word.
func (j *judge) atSeam(word int) bool {
	_, ok := slices.BinarySearch(j.Seams, word)
	return ok
}

// keysOf joins the words' keys.
func keysOf(words []text.Word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Key)
	}
	return b.String()
}
