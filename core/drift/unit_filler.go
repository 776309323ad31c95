package drift

import "github.com/quotedrift/quotedrift/core/diff"

// fillerUnits cuts a run of words that only the source has into what others throw in, the fillers at its ends, and the
// rest. A filler in the middle of a longer omission stays with it.
func (j *judge) fillerUnits(u unit) []unit {
	var out []unit
	for at := u.B.Start; at < u.B.End; {
		end := at + 1
		for end < u.B.End && (j.turnOf(end) == j.turnOf(at) || !j.interjection(j.turnRun(end, u.B.End)) &&
			!j.interjection(diff.Range{Start: at, End: end})) {
			end++
		}
		out = j.peel(out, unit{A: u.A, B: diff.Range{Start: at, End: end}, sign: u.sign})
		at = end
	}
	return out
}

// turnRun is the run of words of one turn that begins at the word and ends before hi.
func (j *judge) turnRun(at, hi int) diff.Range {
	end := at + 1
	for end < hi && j.turnOf(end) == j.turnOf(at) {
		end++
	}
	return diff.Range{Start: at, End: end}
}

// peel appends the unit with the fillers at its ends as units of their own.
func (j *judge) peel(out []unit, u unit) []unit {
	if j.interjection(u.B) || resumed(j.Source, j.said, u.B, j.lang) {
		return append(out, u)
	}
	lo, hi := u.B.Start, u.B.End
	for lo < hi {
		n := fillers(j.said[lo:hi], j.lang)
		if hi-lo >= 3 && unsure(j.Source, j.said, lo, j.lang) {
			n = 3
		}
		for w := min(restartWords, hi-lo); w > 0 && n == 0; w-- {
			if j.slip(diff.Range{Start: lo, End: lo + w}) {
				n = w
			}
		}
		if n == 0 {
			break
		}
		out = append(out, unit{A: u.A, B: diff.Range{Start: lo, End: lo + n}, sign: u.sign})
		lo += n
	}
	tail := hi
	for w := min(restartWords, hi-lo-1); w > 0; w-- {
		if j.slip(diff.Range{Start: hi - w, End: hi}) {
			tail = hi - w
			break
		}
	}
	if lo < tail {
		out = append(out, unit{A: u.A, B: diff.Range{Start: lo, End: tail}, sign: u.sign})
	}
	if tail < hi {
		out = append(out, unit{A: u.A, B: diff.Range{Start: tail, End: hi}, sign: u.sign})
	}
	return out
}
