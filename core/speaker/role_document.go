package speaker

// author returns the person whose words a statement, a letter or an advertisement is, which a text lets speak for
// itself: its owner ("Smith's letter"), who it is from ("a letter by Smith"), who puts it out in the same sentence
// ("Smith posted a message that reads"), or who was told before to speak in it ("Smith said in a statement. … the
// statement continued"). It returns -1 for nobody that the text tells.
func (a *attributor) author(q int, f mention) int {
	for k := f.lo; k <= f.hi; k++ {
		if r := a.names.at(k); r >= 0 && a.has(k, genitive) {
			return a.names.runs[r].person
		}
		if a.can(k, possessive) && a.can(k, male|female) && !a.can(k, plural) {
			return a.meant(q, k, a.pronounGender(k))
		}
	}
	lo, end := a.sentenceStart(f.lo), a.sentenceEnd(f.hi)
	if a.can(f.hi+1, agent|origin) && a.kind(f.hi+1) == wordToken {
		if m := a.phraseAfter(f.hi+2, end); m.kind == byName {
			return a.names.runs[m.run].person
		}
	}
	if m := a.clauseSubject(lo, f.lo); m.kind != noMention && m.hi < f.lo {
		return a.issuer(q, m)
	}
	if !a.definite(f.lo) {
		return -1
	}
	for k := lo - 1; k >= 0 && k > lo-resolveReach/2; k-- {
		if a.kind(k) != wordToken || a.key(k) != a.key(f.head) {
			continue
		}
		start := a.sentenceStart(k)
		for n := k; n >= start; n-- {
			if a.kind(n) == quoteToken {
				if p := a.stream.parts[a.tokens[n].at].quotation; p < q && a.persons[p] >= 0 {
					return a.persons[p]
				}
			}
		}
		return a.issuer(q, a.clauseSubject(start, k))
	}
	return -1
}

// issuer returns the person of the name or pronoun that puts out a document.
func (a *attributor) issuer(q int, m mention) int {
	if m.kind != byName && m.kind != byPronoun {
		return -1
	}
	return a.who(q, m)
}

// document says whether a role is no person's but something said or written, or a part of it.
func (s *grammarian) document(f mention) bool {
	if s.can(f.head, role|group) {
		return false
	}
	for k := f.lo; k <= f.hi; k++ {
		if s.can(k, notice) {
			return true
		}
	}
	return false
}
