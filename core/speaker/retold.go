package speaker

// retold puts the one person without a name whom somebody speaks of in his own words for the pronoun of what he tells
// that this one said: "When I asked the clerk, she told me, ‘…’".
func (a *attributor) retold(q int) {
	f := &a.found[q]
	if f.pattern == noPattern || f.kind != byPronoun || f.antecedent != nil || a.can(f.head, plural|firstPerson) ||
		a.pronounGender(f.head) == unknownGender || a.who(q, f.mention) >= 0 {
		return
	}
	var one mention
	for k := f.lo - 1; k >= 0 && k > f.lo-retoldReach; k-- {
		if a.kind(k) != wordToken || !a.can(k, role|kin) || a.can(k, plural) || a.has(k, upper|genitive) ||
			q > 0 && a.found[q-1].kind == byRole && a.key(a.found[q-1].head) == a.key(k) {
			continue // who was just told to speak is answered
		}
		lo := a.chunkStart(k, 0)
		if one.kind != noMention && a.key(one.head) != a.key(k) {
			return // it may be either
		}
		if a.suitsPronoun(k, f.head) && a.can(lo, determiner|possessive) {
			one = mention{kind: byRole, lo: lo, hi: k, head: k, run: -1}
		}
	}
	if one.kind != noMention {
		f.antecedent = &one
	}
}

// retoldReach is how many tokens before such a pronoun the person stands.
const retoldReach = 40

// suitsPronoun says whether a pronoun can mean the person whom the noun at k names.
func (s *grammarian) suitsPronoun(k, pronoun int) bool {
	return !(s.can(k, male) && s.can(pronoun, female) || s.can(k, female) && s.can(pronoun, male))
}

// toldOn gives a quotation whose paragraph, from lo, only retells up to there the speaker of the paragraph before,
// where nobody else is named since.
func (a *attributor) toldOn(q, lo int) bool {
	if q == 0 || a.found[q-1].pattern == noPattern || len(a.parts[q-1]) == 0 || a.kind(lo-1) != breakToken {
		return false
	}
	k := a.part(q-1, len(a.parts[q-1])-1).token + 1
	for ; k < lo-1; k++ {
		if r := a.names.at(k); a.kind(k) == breakToken || r >= 0 && a.names.runs[r].person != a.persons[q-1] {
			return false
		}
	}
	a.found[q], a.persons[q] = a.found[q-1], a.persons[q-1]
	a.found[q].pattern = cueParagraph
	return true
}

// depends says whether the verb at v stands in a clause that a conjunction opens, but for "wie Holm sagt": "Ob die
// Brücke noch zehn Jahre hält, …", "…, dass der Rat das fordere".
func (s *grammarian) depends(v int) bool {
	k := v
	for k > 0 && s.kind(k-1) == wordToken {
		k--
	}
	return s.subordinating(k) && !s.can(k, manner)
}

// stated reads a clause from lo with whatever verb, whose object is a clause that retells: "Die Richter befanden, der
// Artikel sei „…“".
func (s *grammarian) stated(lo, hi int) (attribution, bool) {
	m := s.nounPhrase(lo, hi)
	v := m.hi + 1
	if !s.g.NounsUpper || m.kind == noMention || m.kind == byPronoun || v+2 >= hi || s.kind(v) != wordToken ||
		s.has(v, upper) || s.tokens[v].class != 0 || s.kind(v+1) != commaToken || s.subordinating(v+2) ||
		s.can(v+2, relative) && !s.has(v+3, upper) {
		return attribution{}, false
	}
	return attribution{m, cueInside, v, v}, s.personLike(m) && s.nominative(m)
}

// agrees says whether the pronoun that begins the sentence of a quotation may mean a phrase: "er" is no woman and no
// body that has the gender of one.
func (a *attributor) agrees(q int, m mention) bool {
	lo := a.sentenceStart(a.part(q, 0).token)
	return !a.g.NounsUpper || m.kind != byRole || !a.can(lo, male) || !a.can(lo, pronoun) || a.can(lo, female) ||
		!a.woman(m.head) && !a.g.IsFeminine(a.key(m.head))
}

// lastComma returns the token of the last sign before token i in its sentence that parts clauses, or the one before the
// sentence.
func (s *stream) lastComma(i int) int {
	lo := s.sentenceStart(i)
	for i--; i >= lo && s.kind(i) == wordToken; i-- {
	}
	return i
}
