package speaker

// subjectOf returns the subject of the verb at v, no further left than lo.
func (s *grammarian) subjectOf(v, lo int) mention {
	if m := s.oneOf(lo, lo+1, v); m.kind != noMention && s.can(lo, determiner) {
		return m
	}
	if s.g.VerbSecond {
		return s.subjectAround(v, lo)
	}
	k, infinite := s.beforeVerb(v, lo)
	switch {
	case infinite:
		return s.subjectOfInfinite(v, k, lo)
	case s.kind(k) == commaToken || s.kind(k) == dashToken:
		return s.subjectBeforeAside(v, k, lo)
	case k < lo || s.kind(k) != wordToken:
		return mention{}
	case s.can(k, relative):
		return s.antecedent(k, lo)
	case s.can(k, conjunction|preposition) && !s.has(k, upper):
		for j := k - 1; j > lo && s.kind(j) == wordToken; j-- { // "after she met them and blamed"
			if s.subordinating(j) {
				if m := s.phraseAfter(j+1, k); m.kind != noMention {
					return m
				}
			}
		}
		return s.clauseSubject(lo, v)
	}
	m := s.phraseBefore(k, lo)
	if s.g.RolesBehind {
		return s.apposed(m, lo) // "Holm Anna, az MSZP képviselője azt mondta"
	}
	return m
}

// beforeVerb returns the last token before the verb at v that is no auxiliary, adverb, time or other phrase between the
// verb and its subject ("who has in the past called"), and whether the verb is an infinitive or a participle that has
// no subject of its own.
func (s *grammarian) beforeVerb(v, lo int) (k int, infinite bool) {
	k, infinite = v-1, s.participle(v)
	for {
		k = s.skipTime(k, lo)
		for k >= lo && s.kind(k) == wordToken && s.can(k, adverb|auxiliary) && !(s.has(k, upper) && !s.has(k, opening)) {
			if s.can(k, being) && s.participle(v) {
				infinite = false
			}
			if s.can(k, infinitive) {
				infinite = true
			}
			k--
		}
		m := s.phraseBefore(k, lo)
		if infinite || m.kind == noMention || m.lo-1 <= lo || !s.can(m.lo-1, preposition) || s.can(m.lo-1, conjunction) ||
			s.has(m.lo-1, upper) {
			break
		}
		k = m.lo - 2
	}
	return k, infinite
}

// subjectOfInfinite returns who does what an infinitive or a participle at v says, where k is the token before it.
func (s *grammarian) subjectOfInfinite(v, k, lo int) mention {
	if s.participle(v) && k >= lo && s.kind(k) == wordToken {
		if r := s.names.at(k); r >= 0 && !s.has(k, genitive) {
			m := s.phraseBefore(k, lo)
			if m.kind == byRole && !s.can(m.head, notice) { // "footage of Smith saying"
				m = mention{kind: byName, lo: s.names.runs[r].lo, hi: k, head: k, run: r}
			}
			return m
		}
		if !s.can(k, preposition|conjunction|notice) {
			return mention{} // "a report suggesting"
		}
	}
	if m := s.saidBefore(k, lo); m.kind != noMention {
		return m
	}
	if m := s.obliged(k, lo); m.kind != noMention {
		return m
	}
	for j := k; j > lo && !s.g.VerbSecond && s.kind(k) == wordToken && !s.subordinating(k); j-- {
		// "She smiled, and Smith was obliged to say", ", when Smith began by saying"
		if s.kind(j-1) != commaToken {
			continue
		}
		if !s.can(j, conjunction) {
			break // "When Reed rose, Croft asked Tull to reply": what begins here has a subject of its own
		}
		if !s.can(j, preposition) {
			if m := s.phraseAfter(j+1, v); m.lo == j+1 && (m.kind == byName || m.kind == byPronoun && s.someone(m)) {
				return m
			}
		}
	}
	return s.clauseSubject(lo, v)
}

// subjectBeforeAside returns the subject before what stands between the comma or dash at k and the one before it: an
// apposition or a relative clause.
func (s *grammarian) subjectBeforeAside(v, k, lo int) mention {
	for k > lo && (s.kind(k) == commaToken || s.kind(k) == dashToken) { // "Smith, 52, a farmer, said"
		open := k - 1
		for open > lo && s.kind(open) != s.kind(k) && s.kind(open) != quoteToken {
			open--
		}
		if s.kind(open) != s.kind(k) {
			return s.clauseSubject(lo, v)
		}
		if s.partyOf(open-1) && s.kind(open-2) == commaToken {
			open -= 2 // "Smith, R-Ohio, who spoke first, said"
		}
		m := s.phraseBefore(open-1, lo)
		if x := s.phraseBefore(k-1, open+1); x.kind == byName && x.lo == open+1 && m.kind != byName && !s.can(m.head, role) {
			return x // "After the vote, Smith, said"
		}
		if m.kind != noMention {
			if r := s.explaining(m, open+1, k); r >= 0 && s.names.runs[r].hi == k-1 {
				m.hi, m.head, m.run, m.kind = k-1, k-1, r, byName // "his adviser, Jan Holm, said"
				return m
			}
			return s.apposed(m, lo)
		}
		k = open
	}
	return mention{}
}

// antecedent returns the relative pronoun at k, with what it stands for.
func (s *grammarian) antecedent(k, lo int) mention {
	e := k - 1
	if s.kind(e) == commaToken {
		e--
	}
	m := s.phraseBefore(e, lo)
	if e < k-1 {
		m = s.apposed(m, lo)
	}
	if m.kind == noMention {
		return m
	}
	return mention{kind: byPronoun, lo: k, hi: k, head: k, run: -1, antecedent: &m}
}

// skipTime returns the token left of a time that ends with token k: "who in 2010 said", "Smith on Monday said".
func (s *grammarian) skipTime(k, lo int) int {
	e := k
	for k > lo && s.kind(k) == wordToken && (s.can(k, calendar) && s.names.at(k) < 0 || s.has(k, number)) {
		k--
	}
	if k < e && k > lo && s.can(k, preposition) && s.kind(k) == wordToken {
		k--
	}
	return k
}

// saidBefore returns the subject of "said Smith" that a comma at k ends: "…, said Smith, adding".
func (s *grammarian) saidBefore(k, lo int) mention {
	if s.kind(k) != commaToken {
		return mention{}
	}
	for v := k - 1; v >= lo && s.kind(v) == wordToken; v-- {
		if s.verbAt(v, saying) && (s.kind(v-1) == commaToken || s.kind(v-1) == quoteToken) {
			if m := s.phraseAfter(v+1, k); m.hi == k-1 && (m.kind == byName || m.kind == byPronoun) {
				return m
			}
		}
	}
	return mention{}
}

// apposed returns the name that a role in apposition explains: "Tomas Berg, the mayor's adviser".
func (s *grammarian) apposed(m mention, lo int) mention {
	if m.kind != byRole || !s.can(m.head, role) || s.kind(m.lo-1) != commaToken || m.lo-2 < lo {
		return m
	}
	if r := s.names.at(m.lo - 2); r >= 0 && s.names.runs[r].hi == m.lo-2 && !s.can(s.names.runs[r].lo-1, place) {
		m.lo, m.head, m.run, m.kind = s.names.runs[r].lo, s.names.runs[r].hi, r, byName
	}
	return m
}

// clauseSubject returns the first noun phrase of the clause in [lo, v) that can be its subject, after what may stand
// before it: "Speaking in Ohio, Smith thanked her and said".
func (s *grammarian) clauseSubject(lo, v int) mention {
	if s.g.VerbSecond {
		return s.firstSubject(lo, v)
	}
	i := lo
	for hops := 0; hops < 4; hops++ {
		for i < v && s.kind(i) == wordToken && s.can(i, conjunction|adverb) && !s.can(i, preposition) &&
			s.tokens[i].class&given == 0 && !s.subordinating(i) {
			i++
		}
		if s.kind(i) == commaToken || s.kind(i) == quoteToken || s.kind(i) == dashToken {
			i++
			continue
		}
		if i >= v {
			return mention{}
		}
		if d := s.dateline(i, v); d > i {
			i = d
			continue
		}
		if s.can(i, preposition) && s.can(i+1, calendar) { // "On Friday the council"
			for i++; i < v && (s.can(i, calendar) || s.has(i, number)) && s.kind(i) == wordToken; i++ {
			}
			continue
		}
		if !(s.has(i, opening) && s.past(i) && s.names.at(i) < 0 || s.asked(i) || s.can(i, preposition|source|calendar) ||
			s.subordinating(i) || s.participle(i) || s.can(i, saying|judging)) {
			break
		}
		for i < v && s.kind(i) != commaToken {
			i++
		}
	}
	m := s.phraseAfter(i, v)
	if m.kind == byRole && s.can(m.head, calendar) {
		return mention{}
	}
	if i > lo && m.kind == byName && s.kind(m.hi+1) == commaToken { // "Speaking in Salem, New Hampshire, Smith attacked"
		if x := s.phraseAfter(m.hi+2, v); x.kind == byName && s.kind(x.hi+1) == wordToken || x.kind == byPronoun {
			return x
		}
	}
	return m
}

// asked reports whether the word at i opens a clause that says what was done to its subject: "Questionada sobre".
func (s *grammarian) asked(i int) bool {
	return (s.g.DropsSubject || s.g.Elides) && s.has(i, opening) && s.can(i, plain) && s.can(i+1, preposition)
}

// dateline returns the token after "WASHINGTON, Dec. 8 (UPI) –" at i, or i.
func (s *grammarian) dateline(i, v int) int {
	if i > 0 && s.kind(i-1) != breakToken || !s.has(i, upper) {
		return i
	}
	for k := i; k < v; k++ {
		switch {
		case s.kind(k) == dashToken:
			return k + 1
		case s.kind(k) == wordToken && !s.has(k, upper|number):
			return i
		}
	}
	return i
}

// subordinating says whether the word at i opens a clause that depends on another: "when asked".
func (s *grammarian) subordinating(i int) bool {
	return s.can(i, conjunction) && !s.can(i, coordinating)
}

// participle says whether the verb at i is a present participle ("saying").
func (s *grammarian) participle(i int) bool {
	k := s.key(i)
	e := s.g.Participle
	return e != "" && len(k) > len(e)+2 && k[len(k)-len(e):] == e && !s.can(i, nominal|role|notice)
}

// obliged returns who "was forced", where "to" stands at k behind that, or behind k: "At this Smith was forced to
// admit".
func (s *grammarian) obliged(k, lo int) mention {
	const reach = 4 // words from "to" to "was"
	if !s.can(k, infinitive) {
		k++
	}
	if !s.can(k, infinitive) || s.kind(k) != wordToken || s.g.VerbSecond {
		return mention{}
	}
	for j := k - 1; j > lo && j > k-reach && s.kind(j) == wordToken; j-- {
		if s.can(j, being|auxiliary) {
			if m := s.phraseBefore(j-1, lo); m.kind == byName || m.kind == byPronoun && s.someone(m) {
				return m
			}
			break
		}
	}
	return mention{}
}

// opener returns the phrase that opens the sentence, when it can be a subject and a comma follows it.
func (s *grammarian) opener(lo, v int) mention {
	m := s.nounPhrase(lo, v)
	if m.kind != noMention && s.kind(m.hi+1) == commaToken && !s.subordinating(lo) {
		return m
	}
	return mention{}
}
