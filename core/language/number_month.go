package language

import "strings"

// SameMonth reports whether the two names are one month, in full or short.
func (n *Numbers) SameMonth(a, b string) bool {
	if a != b && len(a) > 3 && len(b) > 3 {
		if x, y := n.Month(a), n.Month(b); x >= 0 && x == y {
			return true // "toukokuuta" and "toukokuun", "lipnja" and "juna"
		}
	}
	return sameMonth(a, b)
}

func sameMonth(a, b string) bool {
	return a == b || len(a) >= 3 && len(b) >= 3 && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a))
}

// Month is where the list of months has the name first, in full or short: one number for all its names. A list of full
// years one after the other has the same months in other cases, or words.
func (n *Numbers) Month(name string) int {
	all := n.Months.All()
	for i, m := range all {
		if sameMonth(m, name) {
			if len(all)%12 == 0 {
				i %= 12
			}
			return i
		}
	}
	return -1
}
