package speaker

// clauseFinal reads the verb that ends the clause of a part, in a language whose verb then stands behind all else, with
// its subject before the part: "die der Minister als „…“ bezeichnet", "hat das Amt als „…“ kritisiert", "wurde von
// der Stadt als „…“ kritisiert".
func (s *grammarian) clauseFinal(p quotedPart) (attribution, bool) {
	v := p.token + 1
	for s.kind(v) == wordToken && s.can(v, adverb) && !s.verbAt(v, saying|judging) {
		v++
	}
	last := v
	for s.kind(last+1) == wordToken && last < v+clauseReach {
		last++
	}
	if s.kind(v) == wordToken && !s.verbAt(v, saying|judging) && s.verbAt(last, saying|judging) {
		v = last // "die er als „…“ vor den Gästen sieht"
	}
	if s.kind(v) != wordToken || !s.verbAt(v, saying|judging) ||
		s.kind(v+1) == wordToken && !s.can(v+1, auxiliary|coordinating) {
		return attribution{}, false
	}
	start, passive := p.token, s.can(v+1, being)
	for s.kind(start-1) == wordToken && p.token-start < clauseReach {
		start--
		passive = passive || s.can(start, being)
	}
	if start == p.token {
		return attribution{}, false
	}
	m := s.finalSubject(start, p.token)
	cue := cueInside
	if passive {
		m, cue = s.agentIn(start, p.token), cueAgent
	}
	return attribution{m, cue, v, v}, m.kind != noMention && (s.personLike(m) || s.g.NounsUpper && s.saysFinal(m)) &&
		!s.generic(m)
}

// saysFinal says whether a phrase that no table has for a person or body is the subject of a verb of speech that ends
// its clause, as its article shows: "Der Eigner, der das als „…“ abtat".
func (s *grammarian) saysFinal(m mention) bool {
	if m.antecedent != nil {
		return s.can(m.head, owning) && s.saysFinal(*m.antecedent) // not "die": it may be the object
	}
	return s.can(m.lo, article) && s.nominative(m) && !s.can(m.head, notice|calendar)
}

// fronted reads the verb right behind a part that ends the first phrase of its sentence, with its subject behind it:
// "Von einem „…“ sprach der Minister", "Mit den Worten „…“ eröffnete der Minister das Fest".
func (s *grammarian) fronted(p quotedPart) (attribution, bool) {
	lo, v := s.sentenceStart(p.token), p.token+1
	if !s.g.NounsUpper || lo == p.token || s.kind(v) != wordToken || s.has(v, upper) ||
		s.tokens[v].class != 0 && !s.verbAt(v, saying|judging) {
		return attribution{}, false
	}
	for k := lo; k < p.token; k++ {
		if s.kind(k) != wordToken || !s.can(k, preposition|determiner|manner|conjunction|adverb|possessive|notice) {
			return attribution{}, false
		}
	}
	m := s.subjectAfter(v)
	return attribution{m, cueInverted, v, v}, m.kind != noMention && s.personLike(m) && !s.generic(m)
}

// finalSubject returns the subject of the clause in [start, hi) whose verb stands behind it.
func (s *grammarian) finalSubject(start, hi int) mention {
	switch {
	case s.can(start, relative) && s.kind(start-1) == commaToken:
		if m := s.nounPhrase(start+1, hi); m.kind != noMention && s.nominative(m) && s.personLike(m) {
			return m // "die Frist, die der Minister als „…“ bezeichnet"
		}
		m := s.nounPhraseBefore(start-2, s.sentenceStart(start-2))
		if m.kind == noMention {
			return m
		}
		return mention{kind: byPronoun, lo: start, hi: start, head: start, run: -1, antecedent: &m}
	case s.subordinating(start),
		s.can(start, determiner) && s.kind(start-1) == commaToken && !s.has(start+1, upper):
		return s.nounPhrase(start+1, hi) // "ein Plan, den der Minister als „…“ bezeichnet"
	}
	for k := start; k < hi; k++ {
		if s.can(k, perfect) || s.can(k, auxiliary) && !s.can(k, being) && s.can(hi+2, perfect) { // "soll „…“ gesagt haben"
			return s.firstSubject(start, hi)
		}
	}
	return mention{}
}

// agentIn returns the phrase behind "by" in [lo, hi).
func (s *grammarian) agentIn(lo, hi int) mention {
	for k := lo; k < hi; k++ {
		if s.can(k, agent) && s.kind(k) == wordToken {
			if m := s.anyNounPhrase(k+1, hi); m.kind != noMention {
				return m
			}
		}
	}
	return mention{}
}

// gapped reads the second of two clauses that have one verb of speech, which the first one has: "Der Rat sprach von
// „…“, die Stadt von „…“".
func (a *attributor) gapped(q int) (attribution, bool) {
	i := a.part(q, 0).token
	k := i - 1
	for k > 0 && a.kind(k) == wordToken && i-k < aloneWords && a.can(k, preposition|article) && !a.has(k, upper) {
		k--
	}
	if !a.g.NounsUpper || q == 0 || k == i-1 || a.found[q-1].pattern == noPattern || a.kind(k) != wordToken {
		return attribution{}, false
	}
	lo := a.part(q-1, len(a.parts[q-1])-1).token + 1
	m := a.nounPhrase(lo+1, k+1)
	f := a.found[q-1]
	return attribution{m, cueInside, f.cueLo, f.cueHi}, a.kind(lo) == commaToken && m.kind != noMention && m.hi == k &&
		a.nominative(m) && f.pattern == cueInside
}

// pointed reads the sentence behind a part that points back to it: "„…“. Das räumte der Minister ein."
func (a *attributor) pointed(q int) bool {
	p := a.part(q, len(a.parts[q])-1)
	i := p.token + 1
	if a.kind(i) == stopToken {
		i++
	}
	if !a.g.VerbSecond || !a.sentenceIn(p.token) && i == p.token+1 || !a.has(i, opening) ||
		!a.can(i, definite|manner|plain) || a.kind(i+1) != wordToken {
		return false
	}
	v := i + 1
	m := a.subjectAfter(v)
	if m.kind == noMention || !a.personLike(m) || a.generic(m) {
		return false
	}
	if !a.can(v, saying) {
		hi := a.clauseEnd(v)
		if !a.can(v, auxiliary) || a.kind(hi-1) != wordToken || !a.verbAt(hi-1, saying) {
			return false // "Das musste der Minister einräumen."
		}
	}
	a.found[q] = attribution{m, cueInverted, v, v}
	return true
}

// worded reads "mit diesen Worten trat der Minister ab" at i, behind a part: words that the subject of the clause has.
func (s *grammarian) worded(i, hi int) (attribution, bool) {
	if !s.g.VerbSecond || !s.can(i, preposition) {
		return attribution{}, false
	}
	for k := i + 1; k < hi && k <= i+2 && s.kind(k) == wordToken; k++ {
		if s.can(k, notice) && s.kind(k+1) == wordToken && !s.has(k+1, upper) && !s.closed(k+1) {
			m := s.subjectAfter(k + 1)
			return attribution{m, cueUnlisted, k, k}, m.kind != noMention && s.subjectLike(m) && !s.generic(m)
		}
	}
	return attribution{}, false
}

// writing returns the document that a clause in [lo, i) opens with, where nobody else speaks in it: "In der Erklärung
// steht: „…“", "in dem Brief war von „…“ die Rede".
func (s *grammarian) writing(lo, i int) (attribution, bool) {
	if !s.g.VerbSecond || s.kind(lo) != wordToken || !s.can(lo, preposition) {
		return attribution{}, false
	}
	from := lo + 1
	if s.can(from, definite) && s.kind(from+1) == wordToken && !s.has(from, upper) && s.noun(from, i) < 0 {
		from++
	}
	m := s.anyNounPhrase(from, i)
	if m.kind != byRole || s.kind(m.hi+1) != wordToken {
		return attribution{}, false
	}
	colon := s.kind(m.hi+2) == colonToken && m.hi+3 == i
	head := s.noun(from, i)
	return attribution{m, cueSource, lo, lo}, colon && s.can(m.hi+1, saying|judging) || s.can(head, notice)
}

// likeSaid reads the clause "wie der Minister am Montag erklärte" that a sentence from lo begins with.
func (s *grammarian) likeSaid(lo, hi int) (attribution, bool) {
	if !s.g.VerbSecond || !s.can(lo, manner) || !s.subordinating(lo) {
		return attribution{}, false
	}
	m := s.nounPhrase(lo+1, hi)
	end := m.hi + 1
	for m.kind != noMention && end < hi && (s.kind(end) == wordToken ||
		s.kind(end) == commaToken && !s.verbAt(end-1, saying)) {
		end++
	}
	if end >= hi || s.kind(end) != commaToken || m.kind == noMention || !s.verbAt(end-1, saying) {
		return attribution{}, false
	}
	return attribution{m, cueSource, end - 1, end - 1}, s.personLike(m)
}

// framing reads the verb right behind a part whose subject stands before it, where verbs end their clause: "Holm, «…»
// dedi". A participle has its subject behind it: "«…» diyen Holm".
func (s *grammarian) framing(p quotedPart) (attribution, bool) {
	v := p.token + 1
	for s.kind(v) == commaToken || s.kind(v) == wordToken && s.can(v, quotative) {
		v++
	}
	bound := s.bound(p.token+1) && s.kind(v) == wordToken // "«…» diye yakındı"
	if !s.verbAt(v, saying) && !bound {
		return attribution{}, false
	}
	m := s.phraseAfter(v+1, s.clauseEnd(v))
	if told := m.kind == byRole && s.can(v+1, role); told || m.kind == byName {
		if told {
			m.hi, m.head = v+1, v+1 // "«…» diyen öğrenci | kapıda bekliyordu"
		}
		return attribution{m, cueInverted, v, v}, true
	}
	lo, k := s.sentenceStart(p.token), p.token-1
	for k > lo && s.kind(k) != wordToken && s.kind(k) != quoteToken {
		k--
	}
	m = s.phraseBefore(k, lo)
	if m.kind != byName && m.kind != byPronoun {
		m = s.clauseSubject(lo, p.token)
	}
	return attribution{m, cueAfter, v, v}, m.kind != noMention && s.personLike(m)
}
