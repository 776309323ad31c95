package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// farWords is how many words of the source lie at least between two parts that are far apart: about four minutes of
// speech.
const farWords = 500

// splice knows two remarks joined as one.
func splice(j *judge, u unit) (Why, bool) {
	if !j.joinsRemarks(u) {
		return Why{}, false
	}
	return Why{Key: "spliced", Said: phrase(j.Source, j.b(u))}, true
}

// findMoved pairs the units that only the quotation has with those that only the source has, where the source's words
// are the same, or hold them beside words that the quotation has elsewhere.
func (j *judge) findMoved() {
	j.moved = make(map[int]diff.Range)
	lost := make(map[string][]int) // units of the source's words, by each of their words
	for i, u := range j.units {
		if !u.equal && u.sign == silent && u.A.Len() == 0 && u.B.Len() <= restartWords {
			for _, w := range j.b(u) {
				lost[w.Key] = append(lost[w.Key], i)
			}
		}
	}
	kept := make(map[string]bool, len(j.Quote))
	for _, w := range j.Quote {
		kept[w.Key] = true
	}
	taken := make(map[int]bool)
	swapped := -1 // the last unit that puts words for words
	for i, u := range j.units {
		if u.equal || u.sign != silent || u.A.Len() == 0 || allFunction(j.a(u), j.lang) {
			continue
		}
		if u.B.Len() > 0 {
			if swapped >= 0 && j.listed(j.units[swapped], u) {
				j.moved[swapped], j.moved[i] = u.B, j.units[swapped].B
			}
			swapped = i
			continue
		}
		n := u.A.Len()
		if n == 1 && alike.IsNumber(j.a(u)[0], j.lang) {
			continue // a number that goes to another thing is another number
		}
		if at := j.beside(i); n > 1 && at >= 0 {
			j.moved[i] = diff.Range{Start: at, End: at + n}
			continue
		}
		for n, at := range lost[j.Quote[u.A.Start].Key] {
			if n >= moveTries {
				break
			}
			if !taken[at] && holds(j.b(j.units[at]), j.a(u)) &&
				!slices.ContainsFunc(j.b(j.units[at]), func(w text.Word) bool {
					return !kept[w.Key] &&
						!j.lang.IsFunction(w.Key)
				}) {
				taken[at] = true
				j.moved[i], j.moved[at] = j.units[at].B, j.units[at].B
				break
			}
		}
	}
}

// moveTries bounds how many omissions are compared with one addition.
const moveTries = 8

// holds reports whether the words of part stand in the words of all, one behind the other.
func holds(all, part []text.Word) bool {
	for i := 0; i+len(part) <= len(all); i++ {
		if keysOf(all[i:i+len(part)]) == keysOf(part) {
			return true
		}
	}
	return false
}

// beside returns where the words of the unit, the first or the last one of the quotation, stand in the source right
// outside the passage and in its sentence; -1 for nowhere.
func (j *judge) beside(unit int) int {
	u := j.units[unit]
	n := u.A.Len()
	if n > restartWords {
		return -1
	}
	k := keysOf(j.a(u))
	if at := j.passage.End; unit == 0 && at+n <= len(j.said) && !j.stops(at-1) && keysOf(j.said[at:at+n]) == k {
		return at
	}
	if at := j.passage.Start - n; unit == len(j.units)-1 && at >= 0 && !j.stops(at+n-1) && keysOf(j.said[at:at+n]) == k {
		return at
	}
	return -1
}

// listed reports whether the two units exchange two members of one list, so that only its order is another one: between
// them stand other members, of a word each, and one comma or "and" more than those.
func (j *judge) listed(x, y unit) bool {
	if keysOf(j.a(x)) != keysOf(j.b(y)) || keysOf(j.b(x)) != keysOf(j.a(y)) || y.B.Start-x.B.End > 4*restartWords ||
		alike.HasNumber(j.a(x), j.lang) || alike.HasNumber(j.a(y), j.lang) ||
		negations(j.a(x), j.lang)+negations(j.a(y), j.lang) > 0 {
		return false
	}
	breaks, members := 0, 0
	for i := x.B.End - 1; i < y.B.Start; i++ {
		switch inside := i >= x.B.End; {
		case inside && j.lang.Sense.Coordinators.Has(j.said[i].Key):
			breaks++
		case inside && (j.lang.IsNegation(j.said[i].Key) || j.lang.Sense.Comparers.Has(j.said[i].Key)):
			return false // "the owner, not the driver"
		case inside && !j.lang.IsFunction(j.said[i].Key):
			members++
		}
		if strings.HasPrefix(j.between(i), ",") && !j.lang.Sense.Coordinators.Has(j.said[i+1].Key) {
			breaks++
		}
	}
	return breaks == members+1
}

// moved knows words that stand at another place in the source.
func moved(j *judge, u unit) (Why, bool) {
	if _, ok := j.moved[j.at]; !ok {
		return Why{}, false
	}
	if u.A.Len() == 0 || u.B.Len() > 0 && j.moved[j.at].Start < u.B.Start {
		return Why{}, true // told where the quotation has them
	}
	return Why{Key: "moved", Printed: phrase(j.Draft, j.a(u))}, true
}

// reordered knows words that an ellipsis joins to others in another order than the source has them.
func reordered(j *judge, u unit) (Why, bool) {
	n := u.A.Len()
	beside := func(i int) bool { return i >= 0 && i < len(j.Quote) && j.Quote[i].Kind == text.Gap }
	if j.Between == Reporting || u.sign != silent || u.B.Len() > 0 || n < turnWords || len(j.moved) > moveTries ||
		!beside(u.A.Start-1) && !beside(u.A.End) {
		return Why{}, false
	}
	keys := keysOf(j.a(u))
	for at := 0; at+n <= len(j.said); at++ {
		if j.said[at].Key == j.Quote[u.A.Start].Key && keysOf(j.said[at:at+n]) == keys {
			j.moved[j.at] = diff.Range{Start: at, End: at + n}
			return Why{Key: "moved", Printed: phrase(j.Draft, j.a(u))}, true
		}
	}
	return Why{}, false
}

// distant looks at how far the parts of the quotation are from each other in the source.
func (j *judge) distant() {
	if j.Between == Reporting {
		return
	}
	for i, u := range j.units {
		if u.sign != gap && u.sign != seam || u.B.Len() < farWords || i == 0 || i == len(j.units)-1 {
			continue
		}
		j.add(OrderDistant, u, Why{Key: "distant", Number: u.B.Len()})
	}
}
