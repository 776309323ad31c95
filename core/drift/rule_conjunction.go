package drift

import "strings"

// opened knows the word that opens the clause of a verb and is joined to the first word of the quotation, which leaves
// it outside: “il faudrait” of "je pense qu'il faudrait".
func opened(j *judge, u unit) (Why, bool) {
	if j.at > 0 || u.sign != silent || u.A.Len() != 1 || u.B.Len() != 1 {
		return Why{}, false
	}
	head, rest, ok := strings.Cut(j.b(u)[0].Key, "'")
	s := &j.lang.Sense
	return j.differ(u), ok && rest == j.a(u)[0].Key && j.lang.Forms.Elided.Has(head) && (s.That.Has(head) ||
		s.That.Has(head+"'") || s.That.Has(j.lang.Forms.Clitic(head+"'")))
}
