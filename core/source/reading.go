package source

import (
	"slices"
	"sort"

	"github.com/quotedrift/quotedrift/core/text"
)

// A reading is what the reader of a format found in a file: the speech as one string, and where its stretches stand
// in the file. All offsets but those of mark.label are offsets of s.
type reading struct {
	file       string
	s          string // the file itself where nothing had to be decoded
	runs       []run  // where the bytes of s stand in the file, in order; none: s is the file
	mute       []text.Span
	marks      []mark
	times      []timing
	paragraphs []text.Span // of the file; nil: those of the text
	furniture  []Furniture
	thrown     []remark
	unheard    []text.Span
}

// A run is a stretch of a reading's text that stands in the file. Where the lengths differ it is one character that
// the file writes otherwise ("&amp;").
type run struct {
	at, n     int // in s
	file, len int // in the file
}

// A mark is the place at which a speaker begins.
type mark struct {
	at      int
	speaker string
	label   text.Span // in the file
	fresh   bool      // a new turn even where the speaker is the same
	other   bool      // as in Turn
}

// A timing is the place at which a cue begins. end < 0: it lasts until the next one.
type timing struct {
	at, start, end int
}

// source takes the words of the reading, as text.New cut them, drops those that nobody said, and counts turns and cues
// in words.
func (r *reading) source(t *text.Text, f Format) *Source {
	slices.SortStableFunc(r.mute, text.CompareSpans)
	slices.SortStableFunc(r.marks, func(a, b mark) int { return a.at - b.at })
	slices.SortStableFunc(r.times, func(a, b timing) int { return a.at - b.at })
	out := &Source{Text: t, Format: f, Remarks: r.aside(t, f)}
	words := t.Words[:0]
	turn, cue := Turn{}, Cue{}
	hasCue := false
	mute, marks, times := r.mute, r.marks, r.times
	for _, w := range t.Words {
		for len(mute) > 0 && mute[0].End <= w.Start {
			mute = mute[1:]
		}
		if len(mute) > 0 && mute[0].Start < w.End || w.Kind == text.Sic {
			continue
		}
		n := len(words)
		next, fresh, other := mark{at: -1}, false, false
		for len(marks) > 0 && marks[0].at < w.End {
			next, fresh = marks[0], fresh || marks[0].fresh
			other = other || marks[0].other
			marks = marks[1:]
		}
		if next.at >= 0 && (next.speaker != turn.Speaker || fresh || n == 0) {
			if turn.Lo < n {
				turn.Hi = n
				out.Turns = append(out.Turns, turn)
			}
			turn = Turn{Speaker: next.speaker, Label: next.label, Lo: n, Other: other && n > 0}
		}
		for len(times) > 0 && times[0].at < w.End {
			c := times[0]
			times = times[1:]
			if hasCue && cue.Lo < n {
				cue.Hi = n
				if cue.End < 0 {
					cue.End = max(cue.Start, c.start)
				}
				out.Cues = append(out.Cues, cue)
			}
			cue, hasCue = Cue{Start: c.start, End: c.end, Lo: n}, true
		}
		if r.runs != nil {
			w.Span = r.place(w.Span)
		}
		words = append(words, w)
	}
	turn.Hi = len(words)
	if turn.Lo < turn.Hi || len(out.Turns) == 0 {
		out.Turns = append(out.Turns, turn)
	}
	if hasCue && cue.Lo < len(words) {
		cue.Hi = len(words)
		if cue.End < 0 {
			cue.End = cue.Start
		}
		out.Cues = append(out.Cues, cue)
	}
	t.Words = words
	t.String = r.file
	switch {
	case r.paragraphs != nil:
		t.Paragraphs = r.paragraphs
	case r.runs != nil:
		for i, p := range t.Paragraphs {
			t.Paragraphs[i] = r.place(p)
		}
	}
	out.Furniture = r.furniture
	out.Doubts = r.doubts(out)
	return out
}

// place returns where a stretch of the reading's text stands in the file. O(log n).
func (r *reading) place(w text.Span) text.Span {
	if len(r.runs) == 0 {
		return w
	}
	a := r.runs[r.runAt(w.Start)]
	start := a.file
	if a.n == a.len {
		start += min(max(w.Start-a.at, 0), a.n)
	}
	b := r.runs[r.runAt(w.End-1)]
	end := b.file + b.len
	if b.n == b.len {
		end = b.file + min(max(w.End-b.at, 0), b.n)
	}
	return text.Span{Start: start, End: max(start, end)}
}

// runAt returns the index of the last run that begins at or before the offset.
func (r *reading) runAt(at int) int {
	return max(0, sort.Search(len(r.runs), func(i int) bool { return r.runs[i].at > at })-1)
}
