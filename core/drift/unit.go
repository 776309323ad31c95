package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
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
	blocks := j.blocks()
	j.widen(blocks)
	for _, e := range blocks {
		if e.Op == diff.Equal {
			out = append(out, unit{A: e.A, B: e.B, equal: true})
			continue
		}
		for _, u := range j.align(e.A, e.B) {
			if u.sign == silent && u.A.Len() == 0 && !j.joinsRemarks(u) {
				out = append(out, j.fillerUnits(u)...)
				continue
			}
			if u.sign == silent && u.A.Len() > 0 && u.B.Len() > 0 && j.said[u.B.Start].Kind != text.Gap &&
				!j.rendersUnit(u) && j.slip(u.B) {
				// a word begun twice, and what only the quotation has: "on [on] va pas", "on [ne] va pas"
				out = append(out, unit{A: diff.Range{Start: u.A.Start, End: u.A.Start}, B: u.B})
				u.B.Start = u.B.End
			}
			out = append(out, j.apart(u)...)
		}
	}
	return out
}

// apart cuts a unit of words for words at the first end of a sentence of the source, where a remark that the
// quotation leaves out follows: "We thank them. [I like them.]" and "We thank Ann.".
func (j *judge) apart(u unit) []unit {
	at := u.B.Start + 1
	for at < u.B.End && !j.stops(at-1) {
		at++
	}
	if u.sign != silent || u.A.Len() == 0 || u.B.End-at < remarkWords {
		return []unit{u}
	}
	rest := unit{A: diff.Range{Start: u.A.End, End: u.A.End}, B: diff.Range{Start: at, End: u.B.End}}
	u.B.End = at
	return []unit{u, rest}
}

// blocks is the script in which every two neighbours differ in being equal, inside the bounds of both runs, with
// insertions moved to where a reader would see them.
func (j *judge) blocks() []diff.Edit {
	var out []diff.Edit
	a, b := 0, 0
	for _, e := range j.Script {
		if e.A.Start < a || e.A.End < e.A.Start || e.A.End > len(j.Quote) || e.B.Start < b || e.B.End < e.B.Start ||
			e.B.End > len(j.said) {
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
	out = j.strayEnd(out)
	for i := 1; i+1 < len(out); i++ {
		j.slide(&out[i-1], &out[i], &out[i+1], i > 1, i+2 < len(out))
	}
	out = j.respell(out)
	var joined []diff.Edit
	for _, e := range out {
		if n := len(joined); n > 0 && (joined[n-1].Op == diff.Equal) == (e.Op == diff.Equal) {
			joined[n-1].A.End, joined[n-1].B.End = e.A.End, e.B.End
		} else if e.A.Len()+e.B.Len() > 0 {
			joined = append(joined, e)
		}
	}
	return joined
}

// widen takes source's words next to the passage into it where the quotation has one more word there that stands for
// them: an alignment ends with the last word that both have, so "I'm glad" is paired with the "am glad" of "I am
// glad". One word stands for the one that begins, or ends, the source's sentence whatever it is.
func (j *judge) widen(blocks []diff.Edit) {
	if len(blocks) < 2 {
		return
	}
	if e := &blocks[0]; j.answers(*e) {
		e.B.Start--
	} else if e.Op != diff.Equal && e.A.Len() > 0 {
		for k := 1; k <= 2 && e.B.Start >= k && !j.stops(e.B.Start-k); k++ {
			if j.standsFor(j.Quote[e.A.Start:e.A.End], j.said[e.B.Start-k:e.B.End], k, true) ||
				k == 1 && j.lone(*e) && j.stops(e.B.Start-2) {
				e.B.Start -= k
				break
			}
		}
	}
	if e := &blocks[len(blocks)-1]; e.Op != diff.Equal && e.A.Len() > 0 {
		for k := 1; k <= 2 && e.B.End+k <= len(j.said) && !j.stops(e.B.End+k-2); k++ {
			if j.standsFor(j.Quote[e.A.Start:e.A.End], j.said[e.B.Start:e.B.End+k], k, false) ||
				(k == 1 || e.A.Len() == 2) && j.lone(*e) && j.stops(e.B.End+k-1) {
				e.B.End += k
				break
			}
		}
	}
}

// answers reports whether the edit is a first word that is a sentence by itself, and the source has one there too:
// "Sustained." for "Overruled."
func (j *judge) answers(e diff.Edit) bool {
	b := e.B.Start
	return e.Op != diff.Equal && e.A.Len() == 1 && e.B.Len() == 0 && e.A.End < len(j.Quote) && b > 0 && j.stops(b-1) &&
		(b < 2 || j.stops(b-2) || j.turnOf(b-2) != j.turnOf(b-1)) &&
		j.turnOf(b-1) == j.turnOf(b) &&
		endsSentence(j.Draft.Slice(text.Span{Start: j.Quote[e.A.Start].End, End: j.Quote[e.A.End].Start}))
}

// lone reports whether the edit is a plain word or two that only the quotation has.
func (j *judge) lone(e diff.Edit) bool {
	return e.A.Len() <= 2 && e.B.Len() == 0 && !slices.ContainsFunc(j.Quote[e.A.Start:e.A.End], func(w text.Word) bool {
		return w.Kind == text.Gap || w.Kind == text.Sic || w.Aside != text.Plain
	})
}

// standsFor reports whether words at the front, or the back, of a are the same written otherwise as at least k words of
// b there, or one word that is near to the only other one.
func (j *judge) standsFor(a, b []text.Word, k int, front bool) bool {
	for x := 1; x <= 2 && x <= len(a); x++ {
		for y := k; y <= k+2 && y <= len(b); y++ {
			p, q := a[:x], b[:y]
			if !front {
				p, q = a[len(a)-x:], b[len(b)-y:]
			}
			if j.written(p, q) != alike.Not {
				return true
			}
		}
	}
	if len(a) != 1 || len(b) != 1 {
		return false
	}
	price, _ := j.kin(j.readings(j.Draft, a).at(0, 1), j.readings(j.Source, b).at(0, 1))
	return price <= costKin
}

// strayEnd takes back a last word that was found only behind the end of the source's sentence: it stands for the word
// that ends it. "We met Doctor Holt. Doctor King ..." does not hold "We met Doctor King".
func (j *judge) strayEnd(edits []diff.Edit) []diff.Edit {
	n := len(edits)
	if n < 3 || edits[n-1].Op != diff.Equal || edits[n-1].A.Len() > 1 || edits[n-2].A.Len() > 0 ||
		edits[n-2].B.Len() < 2 || j.atSeam(edits[n-1].A.Start) {
		return edits
	}
	if run := edits[n-2].B; j.stops(run.Start) {
		edits[n-2] = diff.Edit{Op: diff.Replace, A: edits[n-1].A, B: diff.Range{Start: run.Start, End: run.Start + 1}}
		return edits[:n-1]
	}
	return edits
}

func clamp(i, n int) int { return min(max(i, 0), n) }

// slide moves a pure omission between two equal runs to the best of the places that read the same: to another change,
// so that two become one; else to where a sentence of the source begins. "I came. [I saw. I] won" is "I came. I [saw.
// I] won". joinLeft and joinRight say whether another change stands behind the equal runs.
func (j *judge) slide(before, e, after *diff.Edit, joinLeft, joinRight bool) {
	if e.A.Len() > 0 || e.B.Len() == 0 || before.Op != diff.Equal || after.Op != diff.Equal {
		return
	}
	best, worth := 0, 0
	try := func(s int) {
		w := 0
		switch at := e.B.Start + s; {
		case joinLeft && s == -before.A.Len() || joinRight && s == after.A.Len():
			w = 3
		case at > 0 && j.stops(at-1):
			w = 2
		case s == 0:
			w = 1
		}
		if w > worth {
			best, worth = s, w
		}
	}
	try(0)
	for s := 1; s <= before.A.Len() && j.said[e.B.Start-s].Key == j.said[e.B.End-s].Key; s++ {
		try(-s)
	}
	for s := 1; s <= after.A.Len() && j.said[e.B.Start+s-1].Key == j.said[e.B.End+s-1].Key; s++ {
		try(s)
	}
	before.A.End += best
	before.B.End += best
	e.A = diff.Range{Start: e.A.Start + best, End: e.A.End + best}
	e.B = diff.Range{Start: e.B.Start + best, End: e.B.End + best}
	after.A.Start += best
	after.B.Start += best
}

// writtenAt is written of the words in those ranges. Stages and rules ask it of one change, one after the other, so
// that the answers are kept.
func (j *judge) writtenAt(a, b diff.Range) alike.How {
	at := [2]diff.Range{a, b}
	how, ok := j.hows[at]
	if !ok {
		if j.hows == nil {
			j.hows = make(map[[2]diff.Range]alike.How)
		}
		how = j.written(j.Quote[a.Start:a.End], j.said[b.Start:b.End])
		j.hows[at] = how
	}
	return how
}

// written says how words of the quotation and words of the source are the same written otherwise.
func (j *judge) written(a, b []text.Word) alike.How {
	return alike.Written(alike.Run{Text: j.Draft, Words: a}, alike.Run{Text: j.Source, Words: b}, j.lang)
}

// rendersUnit reports whether the unit holds the same words written otherwise.
func (j *judge) rendersUnit(u unit) bool { return j.rendering(u) != alike.Not }

// rendering says how the unit holds the same words written otherwise.
func (j *judge) rendering(u unit) alike.How {
	if u.sign != silent || u.A.Len() == 0 || u.B.Len() == 0 || u.A.Len() > renderWords || u.B.Len() > renderWords {
		return alike.Not
	}
	return j.writtenAt(u.A, u.B)
}

// atSeam reports whether a part of the quotation begins at the word.
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
