package core

import "github.com/quotedrift/quotedrift/core/source"

// read tells what was read of a source; nil for an article.
func (r *reading) read() *Read {
	s := r.source
	if s == nil {
		return nil
	}
	out := &Read{Words: len(s.Text.Words), Speakers: len(voices(s)), Furniture: len(s.Furniture)}
	if marks := r.atlas.kinds[PageMark]; len(marks) > 0 {
		out.Pages = marks[len(marks)-1].N
	}
	for _, d := range s.Doubts {
		if d.Why != source.Likely {
			out.Unheard++
		}
	}
	if n := len(s.Cues); n > 0 {
		out.Until = clock(max(s.Cues[n-1].Start, s.Cues[n-1].End))
	}
	if s.Remarks != nil {
		out.Words += len(s.Remarks.Text.Words)
	}
	if r.explain {
		for _, f := range s.Furniture {
			out.Taken = append(out.Taken, Taken{r.piece(f.Span), f.Likely})
		}
	}
	return out
}
