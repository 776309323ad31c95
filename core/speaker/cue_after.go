package speaker

// after looks for the attribution that follows a part: “…,” Smith said.
func (s *grammarian) after(p quotedPart) (attribution, bool) {
	i := p.token + 1
	end := s.closing(p)
	strong, dashed := end != 0, false
	for s.kind(i) == commaToken || s.kind(i) == dashToken {
		dashed = s.kind(i) == dashToken
		i, strong = i+1, true
	}
	if s.g.NounsUpper && s.kind(i) == colonToken {
		return s.worded(i+1, s.clauseEnd(i+1)) // "„…“: Mit diesem Satz begann Holm"
	}
	if s.kind(i) == stopToken && s.kind(i+1) == dashToken && s.verbAt(i+2, saying) {
		i, dashed = i+2, true // "„… végzünk.” – ígérte Holm": the stop is the marks'
	}
	hi := s.clauseEnd(i)
	if dashed || s.kind(i) == stopToken && s.kind(i+1) == dashToken {
		if a, ok := s.signed(i); ok {
			return a, true
		}
	}
	if i >= hi {
		return attribution{}, false
	}
	if a, ok := s.sourced(i, hi); ok {
		return a, true
	}
	for k := i + 1; k < hi && s.kind(k) == wordToken; k++ {
		if a, ok := s.sourcedBehind(k, i); ok {
			return a, true
		}
	}
	if a, ok := s.worded(i, hi); ok {
		return a, true
	}
	if s.can(i, agent) {
		if a, ok := s.acted(p.token, i+1, hi); ok {
			return a, true
		}
	}
	if strong || s.can(i, saying) && (s.g.VerbSecond || s.g.DropsSubject) && s.startsUpper(p) { // “…” zei Holm
		if a, ok := s.reported(p, i, hi); ok {
			return a, true
		}
	}
	if a, ok := s.trailing(i, hi); ok || !s.g.VerbSecond {
		return a, ok
	}
	if a, ok := s.fronted(p); ok {
		return a, true
	}
	return s.clauseFinal(p)
}

// acted reads "by Smith" after "was called “…”".
func (s *grammarian) acted(part, i, hi int) (attribution, bool) {
	for k := part - 1; k >= 0 && s.kind(k) == wordToken; k-- {
		if s.verbAt(k, judging|saying) && s.passive(k) {
			m := s.phraseAfter(i, hi)
			return attribution{m, cueAgent, k, k}, m.kind != noMention
		}
	}
	return attribution{}, false
}

// reported reads "said Smith" and "Smith, a farmer, said" at i.
func (s *grammarian) reported(p quotedPart, i, hi int) (attribution, bool) {
	if s.can(i, manner) { // "as Smith put it"
		i++
		if s.g.VerbSecond {
			if a, ok := s.subordinate(i, hi); ok {
				return a, true
			}
		}
	}
	if s.has(i, enclitic) {
		return s.joinedSubject(i, hi)
	}
	if s.g.VerbSecond {
		return s.invertedSecond(p, i, hi)
	}
	v := i
	for v < hi && v < i+3 && s.can(v, adverb|auxiliary) && s.kind(v) == wordToken {
		v++
	}
	clitic := s.g.DropsSubject && s.can(v, definite|article) && s.can(v+1, saying) && !s.can(v+1, notice|nominal|role)
	if clitic {
		v++ // "lo | ricorda Ana Holm"
	}
	if v < hi && (clitic || s.verbAt(v, saying|judging|feeling)) {
		from := v + 1
		for s.g.DropsSubject && from < hi && s.can(from, auxiliary) && s.kind(from) == wordToken {
			from++ // "izjavila | je Sanja Grgurić"
		}
		m := s.phraseAfter(from, hi)
		if s.oblique(m) {
			if m = s.led(m); s.oblique(m) { // "a spus directorul | festivalului"
				m = mention{} // "mondta az újságíróknak"
			}
		}
		m = s.betterNamed(m, s.presented(from, hi))
		ok := m.kind != noMention && s.subjectLike(m) && !s.can(v, transitive) && !s.participle(v) && !s.generic(m)
		return attribution{m, cueInverted, v, v}, ok
	}
	if a, ok := s.answering(i, hi); ok {
		return a, true
	}
	if a, ok := s.subjectFirst(p, i, hi); ok {
		return a, true
	}
	return s.unlisted(p, i, hi)
}

// unlisted reads "«…», ripete da mesi Anna Holm": whatever verb stands behind a sentence that is quoted, with the name
// of its subject behind it.
func (s *grammarian) unlisted(p quotedPart, i, hi int) (attribution, bool) {
	if s.kind(i) != wordToken || s.has(i, upper) || !s.begins(p.token) || !s.startsUpper(p) {
		return attribution{}, false
	}
	for v := i + 1; s.can(i, preposition) && v < hi && s.kind(v) == wordToken; v++ {
		if s.verbAt(v, saying) && !s.can(v-1, preposition) {
			m := s.presented(v+1, hi)
			return attribution{m, cueInverted, v, v}, m.kind == byName
		}
	}
	if s.can(i, preposition) { // "no tribīnes sauca deputāts Holms": whatever verb, the office tells the subject
		m := s.presented(i+2, hi)
		return attribution{m, cueUnlisted, 1, 0}, m.kind == byName && s.can(s.names.runs[m.run].lo-1, role|title)
	}
	if s.can(i, conjunction|relative|complement|determiner|possessive|role|group|title|notice|calendar) {
		return attribution{}, false
	}
	if s.past(i) && s.tokens[i].class == 0 && !s.g.Inverts() && !s.g.VerbSecond {
		m := s.phraseAfter(i+1, hi) // "“…,” soothed Miss Price"
		return attribution{m, cueUnlisted, i, i}, m.kind == byName && s.kind(m.hi+1) != wordToken
	}
	m := s.presented(i+1, hi)
	if m.kind == noMention && s.g.Inverts() && s.tokens[i].class == 0 && s.can(i+1, role) {
		m = s.phraseAfter(i+1, hi) // "нарікав голова профспілки"
		return attribution{m, cueUnlisted, i, i}, m.kind == byRole && m.lo == i+1
	}
	return attribution{m, cueUnlisted, i, i}, m.kind == byName
}

// subordinate reads "wie der Sprecher sagte", whose verb ends the clause.
func (s *grammarian) subordinate(i, hi int) (attribution, bool) {
	m := s.nounPhrase(i, hi)
	if m.kind == noMention {
		return attribution{}, false
	}
	for v := m.hi + 1; v < hi; v++ {
		if s.verbAt(v, saying|judging) {
			return attribution{m, cueAfter, v, v}, !s.can(v+1, being) // not "wie er genannt wird"
		}
	}
	return attribution{}, false
}

// joinedSubject reads "dit-il" and "a-t-il ajouté".
func (s *grammarian) joinedSubject(i, hi int) (attribution, bool) {
	for v := i; v < hi; v++ {
		if s.can(v, saying|judging) {
			return attribution{mention{kind: byPronoun, lo: i, hi: i, head: i, run: -1}, cueInverted, v, v}, true
		}
	}
	return attribution{}, false
}

// invertedSecond reads "sagte der Minister", "hatte der Minister erklärt", "heißt es in dem Brief" where the quotation
// is the first phrase of the clause and the verb the second.
func (s *grammarian) invertedSecond(p quotedPart, i, hi int) (attribution, bool) {
	if s.can(i+1, impersonal) && s.can(i, saying) {
		return s.impersonal(i, i, hi)
	}
	m := s.subjectAfter(i)
	if s.verbAt(i, saying) { // "siger bandets trommeslager, Anna Holm"
		m = s.betterNamed(m, s.presented(i+1, hi))
	}
	if m.kind == noMention {
		k := i + 1
		if s.can(k, definite) && s.kind(k) == wordToken {
			k++
		}
		if s.kind(k) == quoteToken && s.g.NounsUpper && s.verbAt(i, saying) { // "schrieb die „…“"
			return attribution{mention{kind: byRole, lo: i + 1, hi: k, head: k, run: -1}, cueInverted, i, i}, true
		}
		return s.unlisted(p, i, hi)
	}
	if s.generic(m) {
		return attribution{}, false
	}
	if s.can(i, auxiliary) && s.personLike(m) {
		for v := m.hi + 1; v < hi; v++ {
			if s.can(v, saying|judging) && s.kind(v) == wordToken {
				return attribution{m, cueInverted, v, v}, true
			}
		}
	}
	if s.verbAt(i, saying|judging|feeling) {
		return attribution{m, cueInverted, i, i}, s.subjectLike(m)
	}
	plainVerb := s.kind(i) == wordToken && !s.has(i, upper) && s.tokens[i].class == 0
	return attribution{m, cueUnlisted, i, i}, plainVerb && s.subjectLike(m) &&
		(s.begins(p.token) || s.can(p.token-1, notice) || s.g.NounsUpper && m.kind == byName &&
			(s.can(m.lo, role|title) || m.lo < s.names.runs[m.run].lo)) // ", beruhigte Lotsin Anna Holm"
}

// subjectFirst reads "Smith, a farmer, said", and "Smith shrugged" with any other verb right after the subject.
func (s *grammarian) subjectFirst(p quotedPart, i, hi int) (attribution, bool) {
	if s.can(i, adverb) && s.kind(i-1) == dashToken && i+1 < hi && s.kind(i) == wordToken {
		i++ // “…” — here Smith lowered her voice — “…”
	}
	m := s.phraseAfter(i, hi)
	if m.kind == noMention {
		return attribution{}, false
	}
	for v := m.head + 1; v < hi; v++ {
		if !s.verbAt(v, saying|judging) || s.passive(v) || !s.can(v, saying) && !s.personLike(m) {
			continue
		}
		if x := s.presented(v+1, hi); x.kind == byName && m.kind == byName && s.betterNamed(m, x) == x &&
			s.names.persons[s.names.runs[m.run].person].count == 1 {
			return attribution{x, cueInverted, v, v}, true // "Vilniuje sakė Ona Holm"
		}
		if y := s.perceived(m, v); y.kind != noMention {
			return attribution{y, cueAfter, v, v + s.second(v)}, true
		}
		if x := s.subjectOf(v, i); x.kind != noMention && x.lo <= m.head {
			if m.kind == byRole && x.kind == byName {
				m = x
			}
			return attribution{s.personOf(m), cueAfter, v, v + s.second(v)}, true
		}
	}
	n := m.hi + 1
	for n < hi && s.can(n, adverb) {
		n++
	}
	verb := n < hi && s.kind(n) == wordToken && !s.has(n, upper) &&
		!s.can(n, preposition|conjunction|auxiliary|relative|determiner)
	return attribution{m, cueUnlisted, n, n}, verb && m.kind != byRole && s.startsUpper(p) && s.begins(p.token)
}

// trailing reads the attribution at the end of the sentence that a quotation is a piece of: a “grave” mistake, Smith
// said.
func (s *grammarian) trailing(i, hi int) (attribution, bool) {
	for c := i; s.g.NounsUpper && c < hi; c++ {
		if s.kind(c) == commaToken && s.can(c+1, source) {
			if a, ok := s.sourced(c+1, hi); ok && s.kind(a.hi+1) != wordToken {
				return a, true // "sei „…“ geworden, so die Ministerin"
			}
		}
	}
	for k := hi - 1; k > i; k-- {
		if !s.verbAt(k, saying) || s.passive(k) || s.participle(k) {
			continue
		}
		first := k
		if s.can(k-1, manner) && s.kind(k-1) == wordToken {
			first-- // ", so heißt es in dem Brief"
		}
		if s.g.NounsUpper && s.can(k+1, impersonal) && s.kind(first-1) == commaToken {
			if a, ok := s.impersonal(k, k, hi); ok {
				return a, true
			}
		}
		if s.g.VerbSecond && s.kind(k-1) == commaToken { // “…” gewesen, teilte Holm mit
			m := s.subjectAfter(k)
			if m.kind != noMention && s.subjectLike(m) && !s.generic(m) && s.kind(m.hi+1) != colonToken {
				return attribution{m, cueInverted, k, k}, true
			}
			continue
		}
		for c := k - 1; c >= i-1 && c > k-12; c-- {
			if s.kind(c) != commaToken {
				continue
			}
			if m := s.subjectAfter(c + 1); s.g.NounsUpper && s.can(c+1, perfect) && m.kind != noMention && m.hi < k {
				for v := m.hi + 1; v < k; v++ {
					if s.can(v, saying) && s.can(v+1, coordinating) {
						k = v // ", hatte Holm gesagt und auf den Plan verwiesen"
					}
				}
				return attribution{m, cueInverted, k, k}, s.personLike(m) && !s.generic(m) // ", hatte Holm gesagt"
			}
			if s.g.NounsUpper && s.can(c+1, manner) {
				return s.subordinate(c+2, k+1) // ", wie Holm am Tor berichtet"
			}
			if s.g.NounsUpper {
				break // "sprach von „…“, der Chef sagte" are two clauses
			}
			m := s.phraseAfter(c+1, k+1)
			if m.kind == noMention || !s.subjectLike(m) || s.subjectOf(k, c+1).lo != m.lo {
				break
			}
			if s.can(k+1, complement) || s.kind(k+1) == wordToken && s.can(k+1, determiner|pronoun|possessive) {
				break
			}
			return attribution{m, cueAfter, k, k}, true
		}
		break
	}
	return attribution{}, false
}

// signed reads "— Jane Smith" after a quotation.
func (s *grammarian) signed(i int) (attribution, bool) {
	if s.kind(i) == stopToken {
		i += 2
	}
	end := i
	for s.kind(end) == wordToken || s.kind(end) == commaToken {
		end++
	}
	if k := s.kind(end); k != breakToken && k != stopToken && k != quoteToken {
		return attribution{}, false
	}
	m := s.phraseAfter(i, end)
	if m.kind != byName || s.kind(m.hi+1) == wordToken {
		return attribution{}, false
	}
	return attribution{m, cueLabel, 1, 0}, true
}
