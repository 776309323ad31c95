package speaker

// Whom the sentence before is about: a name, whom a pronoun means before others, or somebody who has an office alone.

// topic returns the run of the name that is the subject of the sentence right before token i and what is quoted there,
// in the same paragraph, or -1. Each sentence is read once.
func (a *attributor) topic(i int) int {
	lo := a.sentenceStart(i)
	if a.kind(lo) == quoteToken || lo == i {
		lo = a.behindQuotes(lo)
	}
	if r, ok := a.topics[lo]; ok {
		return r
	}
	r := -1
	end := min(i, a.sentenceEnd(lo))
	if m := a.clauseSubject(lo, end); m.kind == byName {
		r = m.run
	}
	for k := lo; k < end && a.g.DropsSubject && r < 0; k++ { // "O tym opowiada | jego wnuczka Anna Holm"
		if x := a.names.at(k); x >= 0 {
			k = a.names.runs[x].lo - 1
			for k > lo && a.can(k, possessive) {
				k-- // "η εγγονή του | Άννα Χολμ"
			}
			if a.can(k, role|kin) && k > lo && !a.can(k-1, preposition) {
				r = x
			}
			k = a.names.runs[x].hi
		}
	}
	a.topics[lo] = r
	return r
}

// leadsTo returns the person whom the clause is about that a colon leads from to a quotation, for a pronoun at token i
// behind it: "Einen Grund sieht Anna Holm, die Chefin: „…“, sagt sie"; or -1.
func (a *attributor) leadsTo(q, i int, g gender) int {
	if !a.g.NounsUpper || len(a.parts[q]) == 0 {
		return -1
	}
	at := a.part(q, 0).token
	if at > i || a.kind(at-1) != colonToken {
		return -1
	}
	if m := a.clauseSubject(a.sentenceStart(at), at-1); m.kind == byName {
		n := a.names.runs[m.run].person
		if p := &a.names.persons[n]; p.human() && (p.gender() == g || p.gender() == unknownGender) {
			return n
		}
	}
	return -1
}

// behindQuotes returns where the sentence begins that stands before the one at lo and what is quoted between them, or
// the first that is quoted where nothing else stands before in the paragraph. The way back is kept, so that a paragraph
// of a thousand quotations is walked through once and not for each of them.
func (a *attributor) behindQuotes(lo int) int {
	var way []int
	to, known := lo, false
	for !known && to > 0 && a.kind(to-1) == stopToken {
		to = a.sentenceStart(to - 1)
		if a.kind(to) != quoteToken {
			break
		}
		way = append(way, to)
		var further int
		if further, known = a.behind[to]; known {
			to = further
		}
	}
	for _, at := range way {
		a.behind[at] = to
	}
	return to
}

// led returns a phrase that begins with what a person is as that alone, where words that no table has follow it: "Jej
// sąsiad | kiwa głową".
func (s *grammarian) led(m mention) mention {
	if m.kind != byRole || !s.g.DropsSubject || s.can(m.head, role) {
		return m
	}
	k := m.lo
	for k < m.hi && s.can(k, determiner|possessive) {
		k++
	}
	if s.can(k, role) && !s.can(k, plural) {
		m.head, m.hi = k, k
	}
	return m
}

// leader returns what the person is, without a name in the text, whom the sentence right before a quotation is about,
// and the name where that begins a paragraph: "Komendant ostrzega przed ogniem. „…” – napisał."
func (a *attributor) leader(q int, g gender) mention {
	i := a.part(q, 0).token
	if a.kind(i-1) == dashToken {
		i--
	}
	if a.kind(i-1) == breakToken {
		i--
	}
	if a.kind(i-1) != stopToken {
		return mention{}
	}
	lo := a.sentenceStart(i - 1)
	m := a.led(a.clauseSubject(lo, i-1))
	for v := lo; v < i-1 && m.kind == noMention; v++ { // "W rozmowie z gazetą starosta przyznał"
		if a.verbAt(v, saying) {
			m = a.subjectOf(v, lo)
		}
	}
	if m.kind == byName && a.kind(i) == breakToken {
		if p := a.names.persons[a.names.runs[m.run].person].gender(); p == g || p == unknownGender || g == unknownGender {
			return m // "Holm didn't believe it.\n– …, dice."
		}
	}
	if m.kind != byRole || !a.can(m.head, role) || a.can(m.head, plural|determiner) ||
		len(a.names.byRole[a.key(m.head)]) > 0 ||
		g == masculine && a.can(m.head, female) || g == feminine && a.can(m.head, male) {
		return mention{}
	}
	return m
}
