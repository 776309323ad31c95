package quote

// before looks for the attribution that precedes a part in its sentence: Smith said: “…”, Smith called it a “…”.
func (s *grammarian) before(p quotedPart) (attribution, bool) {
	i := p.token
	if s.kind(i-1) == breakToken && (s.kind(i-2) == colonToken || s.kind(i-2) == commaToken) {
		i-- // "He added:" as a paragraph of its own
	}
	lo := s.sentenceStart(i)
	if lo >= i {
		return attribution{}, false
	}
	if a, ok := s.label(lo, i); ok {
		return a, true
	}
	last := i - 1 // the last word before the mark and its comma or colon
	for last > lo && (s.kind(last) == commaToken || s.kind(last) == colonToken || s.kind(last) == dashToken) {
		last--
	}
	var near attribution // the nearest cue, kept while a better one may stand further out
	commas := 0
	for k := i - 1; k >= lo; k-- {
		switch s.kind(k) {
		case commaToken:
			commas++
			continue
		case semicolonToken:
			if k < i-1 {
				k = lo
			}
			continue
		case wordToken:
		default:
			continue
		}
		if s.can(k, source) {
			if a, ok := s.sourced(k, i); ok && (k == lo || s.kind(k-1) == commaToken || s.can(k-1, conjunction) || s.g.VerbSecond && s.key(k) != "so") {
				if near.pattern != noPattern && near.kind != byPronoun {
					return near, true
				}
				return a, true
			}
		}
		if near.pattern == noPattern && s.can(k, notice) && !s.verbAt(k, saying|judging) && (k == last || s.key(k+1) == "that" || s.key(k+1) == "of" && k == last-1) {
			if a, ok := s.noticed(k, lo, i); ok {
				near = a
				continue
			}
		}
		if s.key(k+1) == "by" && s.verbAt(k, saying|judging) && !s.can(k, notice) && near.pattern == noPattern {
			if m := s.phraseAfter(k+2, i); m.kind != noMention && s.personLike(m) { // "was asked by Smith whether"
				return attribution{m, cueAgent, k, k}, true
			}
		}
		if a, ok := s.quoted(k, lo, i); ok {
			return a, true
		}
		if s.g.VerbSecond && s.key(k+1) == "es" && s.can(k, saying) {
			if a, ok := s.impersonal(k, lo, i); ok {
				return a, true
			}
			continue
		}
		if !s.verbAt(k, saying|judging|feeling) || k != lo && s.passive(k) || near.pattern != noPattern && !s.can(k, saying) {
			continue
		}
		if s.can(k, direct) && k != last {
			continue
		}
		if commas > 0 && s.inRelative(k, lo) && k < last {
			continue
		}
		a := attribution{s.subjectOf(k, lo), cueInside, k, k}
		if k == lo && a.kind == noMention { // "Said Smith: ..."
			if m := s.phraseAfter(k+1, i); m.kind != noMention && s.kind(m.hi+1) != wordToken && !s.participle(k) {
				a.mention = m
			}
		}
		if a.kind == noMention || s.generic(a.mention) || !s.can(k, saying) && !s.subjectLike(a.mention) {
			continue
		}
		if s.can(k, calling) && s.kind(k+1) != wordToken && !s.personLike(a.mention) {
			continue // "a class called “Perception”"
		}
		if a.kind == byPronoun && s.key(a.lo-1) == "what" {
			if m := s.clauseSubject(lo, a.lo-1); m.kind != noMention {
				a.mention = m // "Smith praised what he calls"
			}
			return a, true
		}
		if s.can(k, saying) && (k == last || s.kind(i-1) == colonToken || s.kind(i-1) == commaToken) {
			a.pattern = cueBefore
		}
		if near.pattern == noPattern {
			outward := a.kind == byPronoun && a.pattern != cueBefore || !s.personLike(a.mention) && a.antecedent != nil ||
				s.can(k-1, modal) && s.kind(i-1) == wordToken || !s.can(k, saying|judging)
			if !outward {
				return a, true
			}
			near = a
			continue
		}
		if a.kind == byRole && !s.subjectLike(a.mention) {
			continue
		}
		return a, true // the saying that the nearer one is told in
	}
	return near, near.pattern != noPattern
}

// quoted reads "the paper quoted Smith as saying" and "Smith was quoted as saying": the one who is quoted speaks.
func (s *grammarian) quoted(k, lo, i int) (attribution, bool) {
	if !s.verbAt(k, quoting) {
		return attribution{}, false
	}
	m := mention{}
	if s.passive(k) || s.g.VerbSecond && s.kind(k+1) != wordToken {
		m = s.clauseSubject(lo, k)
	} else {
		j := k + 1
		for s.can(j, adverb) && s.kind(j) == wordToken {
			j++
		}
		if m = s.phraseAfter(j, i); m.run < 0 {
			return attribution{}, false
		}
	}
	return attribution{m, cueInside, k, k}, m.kind != noMention
}

// impersonal reads "In dem Brief heißt es" and "heißt es in dem Brief".
func (s *grammarian) impersonal(k, lo, hi int) (attribution, bool) {
	start := k
	for start > lo && s.kind(start-1) == wordToken {
		start--
	}
	if s.can(start, preposition) && start < k {
		if m := s.anyNounPhrase(start+1, k); m.kind != noMention {
			return attribution{m, cueInside, k, k + 1}, true
		}
	}
	for j := k + 2; j < hi && s.kind(j) == wordToken; j++ {
		if s.can(j, preposition) {
			if m := s.anyNounPhrase(j+1, hi); m.kind != noMention {
				return attribution{m, cueInside, k, k + 1}, true
			}
		}
	}
	return attribution{}, false
}

// inRelative says whether the verb at v belongs to a relative clause after a comma: ", which blamed Russia, ".
func (s *grammarian) inRelative(v, lo int) bool {
	k := v - 1
	for k > lo && s.can(k, adverb|auxiliary) && s.kind(k) == wordToken {
		k--
	}
	return k > lo && s.can(k, relative) && s.kind(k-1) == commaToken
}

// noticed reads "Smith's claim that", "a statement by Smith": words that somebody owns.
func (s *grammarian) noticed(k, lo, hi int) (attribution, bool) {
	for j := k - 1; j >= lo && j >= k-4 && s.kind(j) == wordToken; j-- {
		if s.can(j, possessive) && s.can(j, male|female|plural) {
			return attribution{mention{kind: byPronoun, lo: j, hi: j, head: j, run: -1}, cueNotice, k, k}, true
		}
		if s.has(j, genitive) {
			if r := s.names.at(j); r >= 0 {
				return attribution{mention{kind: byName, lo: s.names.runs[r].lo, hi: j, head: j, run: r}, cueNotice, k, k}, true
			}
			break
		}
		if s.closed(j) {
			break
		}
	}
	if key := s.key(k + 1); key == "by" || key == "from" {
		if m := s.phraseAfter(k+2, hi); m.kind != noMention && s.subjectLike(m) {
			return attribution{m, cueNotice, k, k}, true
		}
	}
	return attribution{}, false
}

// label reads "SMITH:" and "Q:" at the start of a paragraph.
func (s *grammarian) label(lo, i int) (attribution, bool) {
	const reach = 6 // words of a label
	for k := i - 2; k > lo && k > i-2-reach; k-- {
		if s.kind(k) == dashToken {
			lo = k + 1 // "A close race - Jane Smith: “…”"
			break
		}
	}
	if s.kind(i-1) != colonToken || i-1-lo > reach || lo > 0 && s.kind(lo-1) != breakToken && s.kind(lo-1) != dashToken {
		return attribution{}, false
	}
	for k := lo; k < i-1; k++ {
		if s.kind(k) != wordToken || !s.has(k, upper) && !s.can(k, particle) {
			return attribution{}, false
		}
	}
	shout := true
	for k := lo; k < i-1; k++ {
		shout = shout && s.has(k, caps|initial)
	}
	if r := s.names.at(i - 2); r >= 0 {
		if p := &s.names.persons[s.names.runs[r].person]; !shout && p.count < 2 && p.words < 2 {
			return attribution{}, false // "Advertisement:"
		}
		return attribution{mention{kind: byName, lo: lo, hi: i - 2, head: i - 2, run: r}, cueLabel, 1, 0}, true
	}
	return attribution{mention{kind: byRole, lo: lo, hi: i - 2, head: i - 2, run: -1}, cueLabel, 1, 0}, shout
}
