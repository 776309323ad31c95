package quote

// A mentionKind says how a noun phrase names somebody.
type mentionKind uint8

const (
	noMention mentionKind = iota
	byName                // "Syrian President Bashar al-Assad"
	byRole                // "the Syrian head of state", "a report"
	byPronoun             // "he"
)

// A mention is a noun phrase that can be the subject of a reporting verb.
type mention struct {
	kind   mentionKind
	lo, hi int // tokens, inclusive
	head   int // token of the head: the last word of the name, the noun, the pronoun
	run    int // index in names.runs of the name that is the head, -1 for none

	antecedent *mention // of a relative pronoun: what it stands for
}

// A grammarian reads noun phrases and clauses of a stream.
type grammarian struct {
	*stream
	names *names
}

// closed says whether the word at i belongs to no noun phrase.
func (s *grammarian) closed(i int) bool {
	if s.kind(i) != wordToken {
		return true
	}
	if s.has(i, upper) && (!s.has(i, opening) || s.names.at(i) >= 0) {
		return s.can(i, calendar|pronoun) && !s.can(i, given)
	}
	if s.can(i, role|group|notice|given) {
		return false
	}
	return s.can(i, auxiliary|relative|conjunction|adverb|pronoun|calendar|source|preposition) || s.can(i, saying|judging) && !s.can(i, nominal)
}

// pronounAt says whether a pronoun that can be a subject stands at i.
func (s *grammarian) pronounAt(i int) bool {
	return s.can(i, pronoun) && s.kind(i) == wordToken && (s.tokens[i].class&determiner == 0 || !s.openPhrase(i+1))
}

// openPhrase says whether a noun phrase can go on at i.
func (s *grammarian) openPhrase(i int) bool {
	return s.kind(i) == wordToken && !s.closed(i) && !s.can(i, feeling)
}

// phraseBefore returns the noun phrase that ends with token e, no further left than lo: "the head of the committee",
// whose head is "head".
func (s *grammarian) phraseBefore(e, lo int) mention {
	if e < lo || s.kind(e) != wordToken {
		return mention{}
	}
	if s.g.NounsUpper {
		return s.nounPhraseBefore(e, lo)
	}
	if s.pronounAt(e) {
		return mention{kind: byPronoun, lo: e, hi: e, head: e, run: -1}
	}
	if s.closed(e) || s.has(e, genitive) || s.can(e, feeling) && !s.has(e, upper) {
		return mention{}
	}
	m := mention{kind: byRole, lo: e, hi: e, head: e, run: -1}
	for k := e; ; {
		start := s.chunkStart(k, lo)
		m.lo, m.head = start, k
		if start-2 < lo || !s.can(start-1, linking) || s.has(start-1, upper) || s.closed(start-2) || s.can(start-2, feeling|determiner|possessive) {
			break
		}
		k = start - 2
	}
	return s.headed(m)
}

// chunkStart returns where the noun phrase without its complements begins that ends at k.
func (s *grammarian) chunkStart(k, lo int) int {
	start := k
	for start > lo {
		p := start - 1
		if s.can(p, determiner|possessive) && s.kind(p) == wordToken {
			if s.can(p-1, determiner) && p > lo {
				p-- // "all the", "the other"
			}
			return p
		}
		if s.closed(p) || s.can(p, feeling) && !s.has(p, upper) {
			return start
		}
		if s.has(start, upper) && !s.has(p, upper|genitive) && (s.can(p, notice) || s.tokens[p].class&(role|plural) == role|plural || s.has(p, number)) {
			return start // "told reporters | Smith", "in a statement | Smith"
		}
		start = p
	}
	return start
}

// headed finds the name of the phrase.
func (s *grammarian) headed(m mention) mention {
	if m.kind == noMention || m.kind == byPronoun {
		return m
	}
	r := s.names.at(m.head)
	if r < 0 && m.head < m.hi && s.has(m.head, upper) && s.can(m.head, role|title) {
		r = s.names.at(m.hi) // "Secretary of State John Kerry"
	}
	if r >= 0 && s.names.runs[r].lo >= m.lo {
		m.run, m.kind, m.head = r, byName, s.names.runs[r].hi
		return m
	}
	if s.can(m.head, calendar) || s.has(m.head, number) {
		return mention{}
	}
	return m
}

// phraseAfter returns the noun phrase that begins at token i and ends before hi, with a name in apposition.
func (s *grammarian) phraseAfter(i, hi int) mention {
	if i >= hi || s.kind(i) != wordToken {
		return mention{}
	}
	if s.g.NounsUpper {
		return s.nounPhrase(i, hi)
	}
	if s.pronounAt(i) {
		return mention{kind: byPronoun, lo: i, hi: i, head: i, run: -1}
	}
	m := mention{kind: byRole, lo: i, hi: i, head: -1, run: -1}
	k := i
	for k < hi && s.kind(k) == wordToken && s.can(k, determiner|possessive) && !s.has(k, caps) {
		k++
	}
	if k >= hi || s.closed(k) {
		if k > i && s.tokens[i].class&pronoun != 0 {
			return mention{kind: byPronoun, lo: i, hi: i, head: i, run: -1}
		}
		return mention{}
	}
	for ; k < hi && !s.closed(k) && !s.can(k, determiner|possessive); k++ {
		if k > i && !s.has(k, upper) && s.has(k-1, upper) && !s.has(k-1, genitive) && s.names.at(k-1) >= 0 && !s.goesOn(k, hi) {
			break
		}
		if k > i && s.can(k, feeling) && !s.has(k, upper) {
			break
		}
		m.head = k
	}
	if m.head < 0 {
		return mention{}
	}
	m.hi = m.head
	// "Secretary of State John Kerry", "Minister for Arab and African Affairs Hossein Ansari"
	if s.has(m.head, upper) && s.can(m.head, role) && s.names.at(m.head) < 0 && s.can(k, linking) {
		for j := k; j < hi && j < k+8 && s.kind(j) == wordToken && (s.has(j, upper) || s.can(j, linking|conjunction|determiner)); j++ {
			if r := s.names.at(j); r >= 0 && s.names.runs[r].hi == j && s.names.runs[r].lo > k+1 {
				m.hi, m.head = j, j
			}
		}
	} else if !s.has(m.head, upper) && s.can(k, linking) {
		for k < hi && s.can(k, linking) && s.kind(k) == wordToken {
			j := k + 1
			for j < hi && s.kind(j) == wordToken && s.can(j, determiner|possessive) {
				j++
			}
			if j >= hi || s.closed(j) {
				break
			}
			for j < hi && !s.closed(j) && !s.can(j, determiner|possessive) {
				m.hi = j
				j++
			}
			k = j
		}
	}
	m = s.headed(m)
	if m.kind == byRole && s.kind(m.hi+1) == commaToken {
		if r := s.names.at(m.hi + 2); r >= 0 && s.names.runs[r].lo <= m.hi+4 && s.names.runs[r].hi < hi && s.can(m.head, role|title) {
			m.hi, m.head, m.run, m.kind = s.names.runs[r].hi, s.names.runs[r].hi, r, byName
		}
	}
	return m
}

// goesOn says whether a noun phrase that has a name before i goes on with small letters: "Clinton campaign manager Robby Mook".
func (s *grammarian) goesOn(i, hi int) bool {
	for k := i; k < hi && k < i+4 && !s.closed(k); k++ {
		if s.can(k, role|group|notice) || k > i && s.has(k, upper) {
			return true
		}
	}
	return false
}

// at returns the index of the run that token i is in, or -1.
func (n *names) at(i int) int {
	lo, hi := 0, len(n.runs)
	for lo < hi {
		if m := (lo + hi) / 2; n.runs[m].hi < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(n.runs) && n.runs[lo].lo <= i && i <= n.runs[lo].hi {
		return lo
	}
	return -1
}

// subjectOf returns the subject of the verb at v, no further left than lo.
func (s *grammarian) subjectOf(v, lo int) mention {
	if s.g.VerbSecond {
		return s.subjectAround(v, lo)
	}
	k := v - 1
	infinite := s.participle(v)
	for hops := 0; ; hops++ {
		k = s.skipTime(k, lo)
		for k >= lo && s.kind(k) == wordToken && s.can(k, adverb|auxiliary) && !(s.has(k, upper) && !s.has(k, opening)) {
			if s.can(k, being) && s.participle(v) {
				infinite = false
			}
			if s.key(k) == "to" {
				infinite = true
			}
			k--
		}
		if infinite {
			if s.participle(v) && k >= lo && s.kind(k) == wordToken {
				if r := s.names.at(k); r >= 0 && !s.has(k, genitive) {
					return s.phraseBefore(k, lo) // "footage of Smith saying"
				}
				if !s.can(k, preposition|conjunction) {
					return mention{} // "a report suggesting"
				}
			}
			if m := s.saidBefore(k, lo); m.kind != noMention {
				return m
			}
			return s.clauseSubject(lo, v)
		}
		// a phrase between the verb and what it belongs to: "who has in the past called"
		m := s.phraseBefore(k, lo)
		if m.kind == noMention || hops > 2 || m.lo-1 <= lo || !s.can(m.lo-1, preposition) || s.can(m.lo-1, conjunction) || s.has(m.lo-1, upper) {
			break
		}
		k = m.lo - 2
	}
	for hops := 0; hops < 4 && k > lo && (s.kind(k) == commaToken || s.kind(k) == dashToken); hops++ {
		// an apposition or a relative clause between commas
		open := k - 1
		for open > lo && s.kind(open) != s.kind(k) && s.kind(open) != quoteToken {
			open--
		}
		if s.kind(open) != s.kind(k) {
			return s.clauseSubject(lo, v)
		}
		m := s.phraseBefore(open-1, lo)
		if x := s.phraseBefore(k-1, open+1); x.kind == byName && x.lo == open+1 && m.kind != byName && !s.can(m.head, role) {
			return x // "After the vote, Smith, said"
		}
		if m.kind != noMention {
			if r := s.names.at(k - 1); r >= 0 && m.kind == byRole && s.names.runs[r].lo == open+1 && s.can(m.head, role) {
				m.hi, m.head, m.run, m.kind = k-1, k-1, r, byName // "his adviser, Jan Egeland, said"
				return m
			}
			return s.apposed(m, lo)
		}
		k = open
	}
	switch {
	case k < lo || s.kind(k) != wordToken:
		return mention{}
	case s.can(k, relative):
		e := k - 1
		if s.kind(e) == commaToken {
			e--
		}
		if m := s.apposed(s.phraseBefore(e, lo), lo); m.kind != noMention {
			return mention{kind: byPronoun, lo: k, hi: k, head: k, run: -1, antecedent: &m}
		}
		return mention{}
	case s.can(k, conjunction|preposition) && !s.has(k, upper):
		for j := k - 1; j > lo && s.kind(j) == wordToken; j-- { // "after she met them and blamed"
			if s.subordinating(j) || s.key(j) == "that" {
				if m := s.phraseAfter(j+1, k); m.kind != noMention {
					return m
				}
			}
		}
		return s.clauseSubject(lo, v)
	}
	return s.apposed(s.phraseBefore(k, lo), lo)
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
	const reach = 8 // words of the subject
	for v := k - 1; v >= lo && v > k-reach && s.kind(v) == wordToken; v-- {
		if s.verbAt(v, saying) && (s.kind(v-1) == commaToken || s.kind(v-1) == quoteToken) {
			if m := s.phraseAfter(v+1, k); m.hi == k-1 && (m.run >= 0 || m.kind == byPronoun) {
				return m
			}
		}
	}
	return mention{}
}

// apposed returns the name that a role in apposition explains: "Ali Velayati, the Leader's adviser".
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
		for i < v && s.kind(i) == wordToken && s.can(i, conjunction|adverb) && !s.can(i, preposition) && s.tokens[i].class&given == 0 && !s.subordinating(i) {
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
		if !(s.can(i, preposition|source|calendar) || s.subordinating(i) || s.participle(i) || s.can(i, saying|judging)) {
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
	if i > lo && m.run >= 0 && s.kind(m.hi+1) == commaToken { // "Speaking in Salem, New Hampshire, Smith attacked"
		if x := s.phraseAfter(m.hi+2, v); x.kind == byName && s.kind(x.hi+1) == wordToken || x.kind == byPronoun {
			return x
		}
	}
	return m
}

// dateline returns the token after "WASHINGTON, Dec. 8 (UPI) –" at i, or i.
func (s *grammarian) dateline(i, v int) int {
	const reach = 8 // words of a dateline
	if i > 0 && s.kind(i-1) != breakToken || !s.has(i, upper) {
		return i
	}
	for k := i; k < v && k < i+reach; k++ {
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
