package speaker

// A search looks for the attribution that precedes a part, from the part leftwards through its sentence.
type search struct {
	*grammarian
	lo     int         // first token of the sentence
	part   int         // token of the part
	last   int         // the last word before the part and its comma or colon
	commas int         // passed
	near   attribution // the nearest cue, kept while a better one may stand further out
}

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
	l := search{grammarian: s, lo: lo, part: i, last: i - 1}
	for l.last > lo && (s.kind(l.last) == commaToken || s.kind(l.last) == colonToken || s.kind(l.last) == dashToken) {
		l.last--
	}
	if a, ok := s.likeSaid(lo, i); ok {
		if b, ok := l.outwards(); ok && s.can(b.cueLo, saying) {
			return b, true
		}
		return a, true
	}
	return l.outwards()
}

// outwards looks for the attribution from the part leftwards.
func (l *search) outwards() (attribution, bool) {
	for k := l.part - 1; k >= l.lo; k-- {
		switch l.kind(k) {
		case commaToken:
			l.commas++
		case semicolonToken:
			if k < l.part-1 {
				return l.near, l.near.pattern != noPattern
			}
		case wordToken:
			if a, ok := l.noun(k); ok {
				return a, true
			}
			if a, ok := l.verb(k); ok {
				return a, true
			}
		}
	}
	return l.near, l.near.pattern != noPattern
}

// noun tries the word at k as a source ("according to Smith") or as words that somebody owns ("Smith's claim that").
func (l *search) noun(k int) (attribution, bool) {
	if l.near.pattern == noPattern {
		if a, ok := l.sourcedBehind(k, l.lo); ok {
			return a, true
		}
	}
	if l.can(k, source) {
		a, ok := l.sourced(k, l.part)
		from := l.sourceStart(k)
		if ok && (from == l.lo || l.kind(from-1) == commaToken ||
			l.can(k-1, conjunction) || l.g.VerbSecond && !l.can(k, manner)) {
			if l.near.pattern != noPattern && l.near.kind != byPronoun {
				return l.near, true
			}
			return a, true
		}
	}
	if l.near.pattern == noPattern && l.can(k, notice) && !l.verbAt(k, saying|judging) &&
		(k == l.last || l.can(k+1, complement) || l.g.NounsUpper &&
			(l.can(k+1, owning|oblique) && l.genitive(k+1) || l.can(k+1, agent)) && !l.can(k-1, source) &&
			!l.can(k-2, source) || l.can(k+1, linking) && k == l.last-1) {
		if a, ok := l.noticed(k, l.lo, l.part); !ok || !l.g.NounsUpper || a.hi < k || l.kind(a.hi+1) != wordToken ||
			l.can(a.hi+1, complement) { // not "die Worte der Ministerin seien"
			l.near = a
		}
	}
	return attribution{}, false
}

// sourceStart returns where the words of a source at k begin, with the preposition before it: "по | словам".
func (s *grammarian) sourceStart(k int) int {
	if k > 0 && s.kind(k-1) == wordToken && s.can(k-1, preposition) {
		return k - 1
	}
	return k
}

// verb tries the word at k as a verb that presents the part.
func (l *search) verb(k int) (attribution, bool) {
	first := l.near.pattern == noPattern
	if first && !l.g.VerbSecond && l.can(k+1, agent) && l.verbAt(k, saying|judging) && !l.can(k, notice) {
		if m := l.phraseAfter(k+2, l.part); m.kind != noMention && l.personLike(m) { // "was asked by Smith whether"
			return attribution{m, cueAgent, k, k}, true
		}
	}
	if a, ok := l.quoted(k, l.lo, l.part); ok {
		return a, true
	}
	if l.can(k+1, impersonal) && l.can(k, saying) {
		return l.impersonal(k, l.lo, l.part)
	}
	if !l.reports(k) || !first && (!l.can(k, saying) || l.g.VerbSecond && l.endsRelative(k)) {
		return attribution{}, false
	}
	a := attribution{l.personOf(l.subject(k)), cueInside, k, k + l.second(k)}
	if a.kind == noMention || l.generic(a.mention) || !l.can(k, saying) && !l.subjectLike(a.mention) {
		return attribution{}, false
	}
	if a.kind == byRole && l.participle(a.lo) {
		return attribution{}, false // "making big promises"
	}
	if l.can(k, calling) && l.kind(k+1) != wordToken && !l.personLike(a.mention) {
		return attribution{}, false // "a class called “Perception”"
	}
	if a.kind == byPronoun && l.can(a.lo-1, freeRelative) {
		if m := l.clauseSubject(l.lo, a.lo-1); m.kind != noMention {
			a.mention = m // "Smith praised what he calls"
		}
		return a, true
	}
	if l.verbAt(k, saying) && (a.cueHi == l.last || l.kind(l.part-1) == colonToken || l.kind(l.part-1) == commaToken) {
		a.pattern = cueBefore
	}
	if !first {
		return a, a.kind != byRole || l.subjectLike(a.mention) // the saying that the nearer one is told in
	}
	if l.outward(a, k) {
		l.near = a
		return attribution{}, false
	}
	return a, true
}

// second returns 1 for a verb that is one with the word after it, as "went on" is, else 0.
func (s *grammarian) second(k int) int {
	if s.can(k, phrasal) && s.g.IsPhrasal(s.key(k), s.key(k+1)) {
		return 1
	}
	return 0
}

// reports says whether the word at k is a verb that can present the part from where it stands.
func (l *search) reports(k int) bool {
	return l.verbAt(k, saying|judging|feeling) && (k == l.lo || !l.passive(k)) && (!l.can(k, direct) || l.closes(k)) &&
		!(l.commas > 0 && k < l.last && (l.inRelative(k, l.lo) || l.opensFor(k)))
}

// closes says whether nothing but adverbs stands between the verb at k and the part: "Smith snapped back, “…”".
func (l *search) closes(k int) bool {
	for k < l.last && l.can(k+1, adverb) && l.kind(k+1) == wordToken {
		k++
	}
	return k == l.last
}

// opensFor says whether the verb at k stands in a clause that opens the sentence and depends on one after its comma
// that has a subject of its own: "When Smith said it would rain, Holm laughed: “…”".
func (l *search) opensFor(k int) bool {
	open := l.lo
	for l.can(open, coordinating|adverb) && l.kind(open) == wordToken && !l.subordinating(open) {
		open++
	}
	if !l.subordinating(open) || l.g.VerbSecond {
		return false
	}
	for i := open; i < k; i++ {
		if l.kind(i) != wordToken {
			return false
		}
	}
	for open = k; open < l.part && l.kind(open) != commaToken; open++ {
	}
	m := l.clauseSubject(open, l.part)
	return m.kind != noMention && l.personLike(m) && !l.generic(m)
}

// subject returns the subject of the verb at k, which follows it in "Said Smith: …", and where only a pronoun in
// another case stands before it: "Ему ответила Анна Холм: …".
func (l *search) subject(k int) mention {
	m := l.subjectOf(k, l.lo)
	if m.kind != noMention && l.personLike(m) && !l.can(m.head, plain) || l.participle(k) {
		return m
	}
	i, n := l.lo, k+1
	for l.g.DropsSubject && i < k && l.kind(i) == wordToken && !l.can(i, manner) &&
		l.can(i, auxiliary|adverb|possessive|plain|determiner) {
		i++
	}
	for l.g.DropsSubject && l.kind(n) == wordToken && l.can(n, auxiliary) {
		n++ // "Odpowiedziała | mu | Anna Holm: «…»"
	}
	x := l.phraseAfter(n, l.part)
	if i == k && (x.kind == byName || m.kind == noMention && x.kind != noMention) && l.kind(x.hi+1) != wordToken {
		return x // "Totéž říká Anna Holm: …"
	}
	return m
}

// outward says whether a cue may be told inside another one, whose speaker is then meant: "Smith said he would call
// it".
func (l *search) outward(a attribution, k int) bool {
	switch {
	case a.kind == byPronoun && a.antecedent == nil && a.pattern != cueBefore, !l.verbAt(k, saying|judging):
		return true
	case !l.personLike(a.mention) && (a.antecedent != nil || !l.can(a.head, notice)):
		return true
	}
	return l.can(k-1, modal) && l.kind(l.part-1) == wordToken
}

// quoted reads "the paper quoted Smith as saying" and "Smith was quoted as saying": the one who is quoted speaks.
func (s *grammarian) quoted(k, lo, i int) (attribution, bool) {
	if !s.verbAt(k, quoting) {
		return attribution{}, false
	}
	m := mention{}
	if s.passive(k) || s.g.VerbSecond && s.kind(k+1) != wordToken {
		for c := k; s.g.VerbSecond && c > lo; c-- {
			if s.kind(c) == colonToken {
				lo = c + 1 // "Es gärt: Ein Rat wurde mit den Worten zitiert"
			}
		}
		m = s.clauseSubject(lo, k)
	} else {
		j := k + 1
		for s.can(j, adverb) && s.kind(j) == wordToken {
			j++
		}
		if m = s.phraseAfter(j, i); m.kind == noMention && s.g.NounsUpper {
			m = s.anyNounPhrase(j, i)
		}
		if m.kind != byName && !(s.g.NounsUpper && m.kind == byRole && s.can(m.head, role)) {
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
	if start == k && s.kind(k-1) == quoteToken && s.can(k-2, definite|determiner) && s.can(k-3, preposition) {
		return attribution{mention{kind: byRole, lo: k - 2, hi: k - 1, head: k - 1, run: -1}, cueInside, k, k + 1}, true
	}
	if n := k - 3; start == k && s.kind(k-1) == quoteToken && s.has(k-2, upper) && s.can(n, definite|determiner) &&
		s.kind(n) == wordToken && s.can(n-1, preposition) { // "Auf der Seite „…“ hieß es"
		return attribution{mention{kind: byRole, lo: k - 1, hi: k - 1, head: k - 1, run: -1}, cueInside, k, k + 1}, true
	}
	if s.can(start, preposition) && start < k {
		if m := s.anyNounPhrase(start+1, k); m.kind != noMention {
			return attribution{m, cueInside, k, k + 1}, true
		}
	}
	if s.kind(k-1) == commaToken && lo < k && s.can(lo, preposition) && s.kind(lo) == wordToken {
		if m := s.anyNounPhrase(lo+1, k); m.kind != noMention && s.kind(m.hi+1) == commaToken {
			// "In dem Brief, der …, heißt es"
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

// endsRelative says whether the verb at v ends a relative clause between commas: ", die das gefordert hatten, ".
func (s *grammarian) endsRelative(v int) bool {
	e, k := v+1, v
	for s.kind(e) == wordToken && s.can(e, auxiliary) {
		e++
	}
	for k > 0 && s.kind(k) == wordToken {
		k--
	}
	return s.kind(e) == commaToken && s.kind(k) == commaToken && k+1 < v && s.can(k+1, relative)
}

// label reads "SMITH:" and "Q:" at the start of a paragraph.
func (s *grammarian) label(lo, i int) (attribution, bool) {
	for k := i - 2; k > lo; k-- {
		if s.kind(k) == dashToken {
			lo = k + 1 // "A close race - Jane Smith: “…”"
			break
		}
	}
	if s.kind(i-1) != colonToken || i-1 <= lo ||
		lo > 0 && s.kind(lo-1) != breakToken && s.kind(lo-1) != dashToken {
		return attribution{}, false
	}
	for k := lo; k < i-1; k++ {
		if s.kind(k) != wordToken || !s.has(k, upper) && !s.can(k, particle) || s.can(k, saying) && !s.has(k, caps) {
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
	return attribution{mention{kind: byRole, lo: lo, hi: i - 2, head: i - 2, run: -1}, cueLabel, 1, 0},
		shout || lo == i-2 && s.can(lo, role) && !s.can(lo, plural|given) && !s.g.NounsUpper // "Mayor: ‘…’"
}
