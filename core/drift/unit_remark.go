package drift

import "github.com/quotedrift/quotedrift/core/diff"

// remarkWords is the fewest words of a sentence that is a remark: "Believe me." and "OK?" are not.
const remarkWords = 3

// joinsRemarks reports whether the unit joins two remarks as one: at least a whole sentence of the source between them
// is left out without a sign, or the question to which the second one is the answer.
func (j *judge) joinsRemarks(u unit) bool {
	if u.sign != silent || u.B.Len() < remarkWords || u.A.Len() > u.B.Len()/3 || !j.inside(u) {
		return false
	}
	from := -1 // the first word of a sentence within the run
	others := 0
	for i := u.B.Start; i <= u.B.End; i++ {
		if i < u.B.End && !j.sameTurn(i, u.B.Start-1) {
			others++
		}
		if i == 0 || !j.stops(i-1) {
			continue
		}
		if from >= 0 && i-from >= remarkWords && !j.slip(diff.Range{Start: from, End: i}) &&
			(j.sameTurn(from, u.B.Start-1) || j.asks(i-1) || others > interjectionWords) {
			return true
		}
		from = i
	}
	return false
}

// inside reports whether words that both runs have stand on both sides of the unit.
func (j *judge) inside(u unit) bool {
	return u.A.Start > 0 && u.A.End < len(j.Quote) && u.B.Start > 0 && u.B.End < len(j.said)
}
