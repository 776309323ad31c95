package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// runs counts what denies, doubts and limits inside the letters of the unit on both sides, with the equal words around
// it: in a script without spaces a change may part a denial in two.
func (j *judge) runs(u unit) (a, b language.Runs) {
	before, behind := 0, 0
	lo, hi := j.cluster()
	u = unit{A: diff.Range{Start: j.units[lo].A.Start, End: j.units[hi].A.End},
		B: diff.Range{Start: j.units[lo].B.Start, End: j.units[hi].B.End}}
	if lo > 0 && j.units[lo-1].equal {
		before = j.units[lo-1].A.Len()
	}
	if hi+1 < len(j.units) && j.units[hi+1].equal {
		behind = j.units[hi+1].A.Len()
	}
	// At the end of the quotation the source's denial may go on behind the passage.
	more := 0
	for u.A.End+behind == len(j.Quote) && more < endingReach && u.B.End+behind+more < len(j.said) &&
		!j.stops(u.B.End+behind+more-1) {
		more++
	}
	run := func(words []text.Word) string {
		var r strings.Builder
		for _, w := range words {
			r.WriteString(w.Key)
		}
		return r.String()
	}
	s := &j.lang.Sense
	return s.Runs(run(j.Quote[u.A.Start-before : u.A.End+behind])),
		s.Runs(run(j.said[u.B.Start-before : u.B.End+behind+more]))
}

// doubtedBehind reports whether the clause whose words end before e goes on with an ending of doubt: "回復する |
// だろう".
func (j *judge) doubtedBehind(e int) bool {
	return j.lang.Grammar.VerbFinal && !j.stops(e-1) && j.lang.Sense.Runs(j.lettersFrom(e, saidReach)).Doubts > 0
}

// endingReach is how many words, which are letters in a script without spaces, an ending may go on for behind the
// passage, or between two changes of it.
const endingReach = 6

// saidReach is how many letters it goes on for where a verb of saying is in it: "受け取った | とは言っていません".
const saidReach = 12

// lettersFrom is the letters of the clause from the source's word on, of so many words at the most: to the next stop or
// mark.
func (j *judge) lettersFrom(e, reach int) string {
	run := j.key(e)
	for i := e + 1; i < min(len(j.said), e+reach) && !j.stops(i-1) && j.joint(i-1) == ""; i++ {
		run += j.said[i].Key
	}
	return run
}

// cluster is the first and the last unit of the changes that stand so near to the present one that they are one, in a
// script without spaces: "引っ越し|まし|た" and "引っ越し|た|らしい".
func (j *judge) cluster() (lo, hi int) {
	lo, hi = j.at, j.at
	if !j.lang.Grammar.Spaceless {
		return lo, hi
	}
	near := func(equal, other int) bool {
		return other >= 0 && other < len(j.units) && j.units[equal].equal && j.units[equal].A.Len() <= endingReach &&
			j.units[other].sign == silent
	}
	for lo > 1 && near(lo-1, lo-2) {
		lo -= 2
	}
	for hi+2 < len(j.units) && near(hi+1, hi+2) {
		hi += 2
	}
	return lo, hi
}
