package speaker

// body finds what "it" means that says or writes something: the body or the document that is the subject of a sentence
// before, "The council answered. “No,” it said." The subjects of the sentences between are "it" too.
func (a *attributor) body(q int) {
	const hops = 4 // sentences
	f := &a.found[q]
	if f.pattern == noPattern || f.kind != byPronoun || f.antecedent != nil || !a.can(f.head, thing) {
		return
	}
	lo := a.sentenceStart(f.head)
	for range hops {
		for lo > 0 && (a.kind(lo-1) == stopToken || a.kind(lo-1) == breakToken) {
			lo--
		}
		if lo == 0 {
			return
		}
		lo = a.sentenceStart(lo)
		if a.kind(lo) == quoteToken {
			continue
		}
		m := a.clauseSubject(lo, a.sentenceEnd(lo))
		switch {
		case m.kind == byPronoun && a.can(m.head, thing):
			continue
		case m.kind == byRole && a.can(m.head, group|notice) && !a.can(m.head, plural),
			m.kind == byName && !a.named(m):
			f.antecedent = &m
		}
		return
	}
}

// named says whether the name of a mention is a person's.
func (a *attributor) named(m mention) bool {
	p := &a.names.persons[a.names.runs[m.run].person]
	return p.office || p.gender() != unknownGender || !p.body && p.words > 1
}
