package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// denyingReach is how many equal words on either side of a change may hold the rest of a denial that it begins or ends.
const denyingReach = 5

// denying counts what denies inside the letters of the unit on both sides, with the equal words around it: in a script
// without spaces a change may part a denial in two.
func (j *judge) denying(u unit) (a, b int) {
	before, behind := 0, 0
	if j.at > 0 && j.units[j.at-1].equal {
		before = min(denyingReach, j.units[j.at-1].A.Len())
	}
	if j.at+1 < len(j.units) && j.units[j.at+1].equal {
		behind = min(denyingReach, j.units[j.at+1].A.Len())
	}
	// At the end of the quotation the source's denial may go on behind the passage.
	more := 0
	for u.A.End+behind == len(j.Quote) && more < denyingReach && u.B.End+behind+more < len(j.said) &&
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
	return s.Denying(run(j.Quote[u.A.Start-before : u.A.End+behind])),
		s.Denying(run(j.said[u.B.Start-before : u.B.End+behind+more]))
}
