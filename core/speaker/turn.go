package speaker

import "slices"

// number counts the paragraphs of the quotations.
func (a *attributor) number() {
	a.para, a.paraEnd = make([]int, len(a.found)), make([]int, len(a.found))
	for i := range a.para {
		a.para[i] = -1
	}
	n := 0
	for _, k := range a.tokens {
		switch k.kind {
		case breakToken:
			n++
		case quoteToken:
			q := a.stream.parts[k.at].quotation
			if a.para[q] < 0 {
				a.para[q] = n
			}
			a.paraEnd[q] = n
		}
	}
}

// alternates says whether the people of the text take turns: whether most paragraphs that open with a quotation, and
// whose neighbour does too, have another speaker than the neighbour. In news a speaker goes on; in fiction another
// answers.
func (a *attributor) alternates() bool {
	const enough = 4 // pairs of which both speakers are named
	same, others := 0, 0
	for q := 1; q < len(a.found); q++ {
		x, y := a.found[q-1], a.found[q]
		if x.pattern == noPattern || y.pattern == noPattern || !a.answers(q) {
			continue
		}
		if a.tells(q-1) != a.tells(q) { // who tells the story, and another
			others++
			continue
		}
		if x.kind != byName || y.kind != byName {
			continue
		}
		if a.names.runs[x.run].person == a.names.runs[y.run].person {
			same++
		} else {
			others++
		}
	}
	return others >= enough && others > 2*same
}

// answers says whether a quotation opens the paragraph after the one that the quotation before it is in.
func (a *attributor) answers(q int) bool {
	return q > 0 && len(a.parts[q]) > 0 && a.para[q] == a.paraEnd[q-1]+1 && a.kind(a.part(q, 0).token-1) == breakToken
}

// replies returns the person who spoke in the paragraph before the pronoun at token i and so is not whom it means, or
// -1.
func (a *attributor) replies(q, i int) int {
	if !a.dialogue || len(a.parts[q]) == 0 || !a.answers(q) || i < a.part(q, 0).token {
		return -1
	}
	return a.persons[q-1]
}

// turn gives a quotation of a conversation to whom spoke two paragraphs before, when another spoke in between.
func (a *attributor) turn(q int) {
	if r := a.turnBefore(q); r >= 0 {
		a.found[q], a.persons[q] = a.found[r], a.persons[r]
		a.found[q].pattern = cueTurn
	}
}

// turnBefore returns the quotation two paragraphs before, when its speaker's turn it may be again; -1 for none.
func (a *attributor) turnBefore(q int) int {
	if !a.answers(q) {
		return -1
	}
	p, r := q-1, q-1
	for r >= 0 && a.para[r] == a.para[p] {
		r--
	}
	if r < 0 || a.paraEnd[r]+1 != a.para[p] || a.found[r].pattern == noPattern || a.found[p].pattern == noPattern ||
		a.sameVoice(p, r) || slices.Contains(a.addressed(q), a.persons[r]) { // nobody calls himself
		return -1
	}
	return r
}

// again returns the person of a story whose turn it is again, where the words beside the quotation are a pronoun or a
// noun that tells no more: "the old porter"; -1 for none.
func (a *attributor) again(q int) int {
	m := a.found[q].mention
	if !a.dialogue || m.kind == noMention || a.can(m.head, plural|firstPerson) || m.kind == byRole && !a.definite(m.lo) {
		return -1
	}
	r := a.turnBefore(q)
	if r < 0 || a.persons[r] < 0 {
		return -1
	}
	g := a.names.persons[a.persons[r]].gender()
	if g != unknownGender && (a.can(m.head, male) && g != masculine || a.can(m.head, female) && g != feminine) {
		return -1
	}
	return a.persons[r]
}

// rivalled reports whether the sentence right before a quotation speaks of another whom its pronoun, the token i, may
// mean: "Orr told him. “No,” he said", "The farmer at the gate shook his head. “No,” he said".
func (a *attributor) rivalled(q, i int) bool {
	end := a.part(q, 0).token - 1
	if a.kind(end) == breakToken {
		end--
	}
	if a.kind(end) != stopToken {
		return false
	}
	lo := a.sentenceStart(end)
	if m := a.clauseSubject(lo, end); m.kind == byRole && !a.can(m.head, plural) && a.inOffice(q, m) < 0 {
		return true
	}
	return (a.verbAt(end-2, saying) || a.can(end-2, preposition)) && !a.can(end-1, role) &&
		a.pronounGender(end-1) != unknownGender && a.pronounGender(end-1) == a.pronounGender(i)
}

// foreseen gives quotations of a conversation that nothing told of before to whom speaks two paragraphs behind, when
// another speaks in between: a talk may begin with words whose speaker is plain from the answers alone.
func (a *attributor) foreseen() {
	for q := len(a.found) - 3; a.dialogue && q >= 0; q-- {
		x, y := &a.found[q+1], &a.found[q+2]
		if a.found[q].pattern != noPattern || len(a.parts[q]) == 0 || a.kind(a.part(q, 0).token-1) != breakToken ||
			!a.answers(q+1) || !a.answers(q+2) || x.pattern == noPattern || y.pattern == noPattern ||
			a.sameVoice(q+1, q+2) || a.persons[q+2] < 0 || a.persons[q+1] < 0 ||
			slices.Contains(a.addressed(q), a.persons[q+2]) {
			continue
		}
		a.found[q], a.persons[q] = *y, a.persons[q+2]
		a.found[q].pattern = cueForeseen
		a.write(q)
	}
}
