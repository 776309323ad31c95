package speaker

import "strings"

// nounPhrase returns the noun phrase that begins at token i, in a language whose nouns have capitals: a determiner,
// adjectives, the noun, what it owns or is owned by, a name. A phrase that can be no subject by its case is none.
func (s *grammarian) nounPhrase(i, hi int) mention {
	if s.kind(i) != wordToken || i >= hi {
		return mention{}
	}
	if s.can(i, pronoun) && !s.nounAhead(i, hi) {
		return mention{kind: byPronoun, lo: i, hi: i, head: i, run: -1}
	}
	if s.can(i, oblique) && !(s.can(i, article) && s.can(i+1, owning)) || s.can(i, preposition) && s.names.at(i) < 0 {
		return mention{}
	}
	return s.anyNounPhrase(i, hi)
}

// anyNounPhrase is nounPhrase in whatever case.
func (s *grammarian) anyNounPhrase(i, hi int) mention {
	noun := s.noun(i, hi)
	if noun < 0 {
		return mention{}
	}
	if s.dativeArticle(i, noun) {
		return mention{}
	}
	m := mention{kind: byRole, lo: i, hi: noun, head: noun, run: -1}
	for m.hi+1 < hi && s.kind(m.hi+1) == wordToken {
		k := m.hi + 1
		switch {
		case s.has(k, upper|number) && s.adjoins(m.hi, k) && !s.can(k, calendar):
			m.hi = k
			if m.head == k-1 && s.has(k, upper) {
				m.head = k
			}
			continue
		case s.can(k, particle) && s.has(k+1, upper) && s.names.at(k) >= 0:
			m.hi, m.head = k+1, k+1
			continue
		case s.can(k, linking) || s.can(k, determiner|possessive) && s.can(k, oblique|owning) && s.genitive(k):
			j := k
			if s.can(j, linking) {
				j++
			}
			if n := s.noun(j, hi); n > 0 && n-j <= 4 && (j == k || !s.can(n, notice) || s.can(k, agent|origin)) {
				m.hi = n
				continue
			}
		case s.can(k, coordinating) && s.has(k+1, upper):
			m.hi = k + 1
			continue
		}
		break
	}
	m = s.headedSecond(m)
	if m.kind != byName && s.kind(m.hi+1) == commaToken && m.hi+2 < hi {
		if r := s.names.at(m.hi + 2); r >= 0 && s.names.runs[r].hi < hi && s.kind(s.names.runs[r].hi+1) != wordToken {
			m.hi = s.names.runs[r].hi
			m.head, m.run, m.kind = m.hi, r, byName // "der Vorsitzende, Sebastian Schmidt"
		}
	}
	return m
}

// headedSecond finds the name of a phrase: of its head, or at its end, after an office ("der Chef des Rats Ulrich
// Müller").
func (s *grammarian) headedSecond(m mention) mention {
	r := s.names.at(m.head)
	if r < 0 && m.hi > m.head && s.can(m.head, role) {
		if e := s.names.at(m.hi); e >= 0 && s.names.runs[e].hi > s.names.runs[e].lo &&
			!s.can(s.names.runs[e].lo-1, linking|determiner) {
			r = e
		}
	}
	if r >= 0 && s.names.runs[r].lo >= m.lo {
		m.run, m.kind, m.head = r, byName, s.names.runs[r].hi
	}
	return m
}

// noun returns the token of the first noun of a phrase that begins at i, or -1.
func (s *grammarian) noun(i, hi int) int {
	k := i
	for k < hi && s.kind(k) == wordToken && s.can(k, determiner|possessive) && (!s.has(k, upper) || s.has(k, opening)) {
		k++
	}
	det := k > i
	for ; k < hi && s.kind(k) == wordToken; k++ {
		switch {
		case s.has(k, upper) && (!s.has(k, opening) ||
			!s.can(k, adverb|preposition|conjunction|pronoun|auxiliary|determiner|source) || s.names.at(k) >= 0):
			if s.can(k, calendar) && s.names.at(k) < 0 {
				return -1
			}
			if !s.g.NounsUpper && s.has(k, opening) && s.can(k+1, role|title) && !s.has(k+1, upper) && s.adjoins(k, k+1) {
				continue // "Vlaams minister Anna Holm"
			}
			return k
		case !s.g.NounsUpper && !s.has(k, upper) && s.can(k, role|title|group|notice) && !s.can(k, saying|judging):
			if !s.has(k+1, upper) || !s.adjoins(k, k+1) || k+1 >= hi { // "sier statsråden", but not "sier statsråd Anna Holm"
				return k
			}
		case s.has(k, number), s.attribute(k), det && s.can(k, adverb) && s.has(k+1, number),
			det && s.tokens[k].class == 0 && s.attribute(k+1):
		case det && s.can(k, preposition): // up to the participle: "auf der Konferenz anwesende"
			for k < hi && !(s.attribute(k) && s.has(k+1, upper) && (s.has(k-1, upper) || s.can(k-1, adverb))) {
				k++
			}
		default:
			return -1
		}
	}
	return -1
}

// attribute says whether the word at k has the ending of an adjective before a noun, and is no word of grammar.
func (s *grammarian) attribute(k int) bool {
	key := s.key(k)
	if s.has(k, upper) && !s.has(k, opening) || s.can(k,
		preposition|conjunction|adverb|auxiliary|determiner|pronoun|relative|saying|judging|feeling) {
		return false
	}
	return s.g.Adjectival(key)
}

// dativeArticle says whether "der" is no nominative, as the ending of the adjective after it shows: "der englischen
// Zeitung".
func (s *grammarian) dativeArticle(i, noun int) bool {
	return s.can(i, owning) && noun > i+1 && s.attribute(i+1) && s.g.Weak != "" && strings.HasSuffix(s.key(i+1), s.g.Weak)
}

// nounAhead says whether a pronoun that is a determiner too has its noun after it: "dieser Mann".
func (s *grammarian) nounAhead(i, hi int) bool {
	return s.can(i, determiner|possessive) && s.noun(i, hi) > i
}

// nounPhraseBefore returns the noun phrase that ends with token e: the longest that begins with a determiner or a noun.
func (s *grammarian) nounPhraseBefore(e, lo int) mention {
	if s.can(e, pronoun) {
		return mention{kind: byPronoun, lo: e, hi: e, head: e, run: -1}
	}
	best := mention{}
	for k := e; k >= lo && s.kind(k) == wordToken; k-- {
		if m := s.anyNounPhrase(k, e+1); m.kind != noMention && m.hi == e {
			best = m
		}
	}
	return best
}

// subjectAround returns the subject of the verb at v where the finite verb is the second phrase of its clause: the
// phrase before it, or, when something else opens the clause, the phrase after it.
func (s *grammarian) subjectAround(v, lo int) mention {
	start := v
	for start > lo && s.kind(start-1) == wordToken {
		start--
	}
	v = s.finite(v, start)
	for start < v && s.can(start, coordinating) {
		start++
	}
	after := s.subjectAfter(v)
	if after.kind == byPronoun && !s.objectAfter(after, start, v) {
		return after
	}
	if v > lo && s.can(v-1, coordinating) && s.kind(v-1) == wordToken { // "Smith trat auf und rief Sätze wie"
		if m := s.firstSubject(lo, v-1); m.kind != noMention {
			return m
		}
	}
	if start == v {
		if m := s.bearer(start-1, lo); m.kind != noMention {
			return m
		}
		if s.kind(start-1) != commaToken && s.kind(start-1) != dashToken || start-1 <= lo {
			return after
		}
		// after an apposition, a relative clause or a subordinate clause that opens the sentence
		if m := s.opener(lo, v); m.kind != noMention {
			return m
		}
		return after
	}
	if s.can(start, relative) && s.kind(start-1) == commaToken && s.kind(v+1) != wordToken && s.noun(start, v) != start+1 {
		if m := s.nounPhraseBefore(start-2, lo); m.kind != noMention {
			return mention{kind: byPronoun, lo: start, hi: start, head: start, run: -1, antecedent: &m}
		}
	}
	if s.subordinating(start) {
		m := s.nounPhrase(start+1, v)
		if s.can(start, manner|conjunction) && m.hi == v-1 && s.kind(v+1) == wordToken && s.personLike(after) {
			return after // "Als Grund nannte der Sprecher"
		}
		return m
	}
	if s.can(start, origin) && s.kind(start) == wordToken && after.kind == noMention && s.can(v, saying) {
		return s.anyNounPhrase(start+1, v) // "Aus dem Rathaus verlautete"
	}
	before := s.nounPhrase(start, v)
	if before.kind == byRole && !s.personLike(before) && !s.can(before.head, notice) && before.hi == v-1 &&
		s.personLike(after) && s.nominative(after) {
		return after // "Die Pläne stellte der Minister in Frage"
	}
	if before.kind == byRole && s.has(start, opening) && before.hi == start && start+1 == v && after.kind != noMention &&
		(s.can(start, adverb) || s.personLike(after)) && s.names.at(start) < 0 && !s.can(start, role|group) {
		return after // "Ähnlich äußerte sich"
	}
	if before.kind != noMention {
		if s.can(v-1, conjunction) && v-1 > start || before.hi == v-1 || s.kind(before.hi+1) == wordToken {
			return before
		}
	}
	return after
}

// bearer returns the subject that ends with a part at token i, which is its name in marks: "Die Firma „…“ kündigte an",
// "Der „…“ schrieb".
func (s *grammarian) bearer(i, lo int) mention {
	if !s.g.NounsUpper || s.kind(i) != quoteToken || i <= lo || s.kind(i-1) != wordToken ||
		s.closing(s.parts[s.tokens[i].at]) != 0 || s.kind(i-2) == commaToken && s.kind(i+1) != commaToken {
		return mention{} // "Der Mann, der „…“ genannt wird, schwieg"
	}
	m := mention{kind: byRole, lo: i - 1, hi: i, head: i, run: -1}
	if s.can(i-1, owning|oblique) && i-2 > lo && s.kind(i-2) == wordToken { // "Eine Reporterin der „…“ sagte"
		if m = s.nounPhraseBefore(i-2, lo); m.kind != byRole || !s.personLike(m) {
			return mention{}
		}
	} else if !s.can(i-1, article) {
		if m = s.nounPhraseBefore(i-1, lo); m.kind != byRole || m.head < m.hi && s.names.at(m.hi) >= 0 {
			return mention{}
		}
	}
	if !s.nominative(m) || m.lo > lo && s.kind(m.lo-1) == wordToken && !s.can(m.lo-1, coordinating) {
		return mention{}
	}
	return m
}

// objectAfter says whether a pronoun behind the verb at v is its object, as one that has the same form for both is
// where somebody stands before the verb: "der Minister nannte sie".
func (s *grammarian) objectAfter(after mention, start, v int) bool {
	if !s.can(after.head, impersonal|plural) || s.can(after.head, firstPerson) {
		return false
	}
	before := s.nounPhrase(start, v)
	return before.kind != noMention && before.kind != byPronoun && before.hi == v-1 && s.personLike(before)
}

// nominative says whether the article or the name that a phrase begins with can be a subject's alone, or a name's.
func (s *grammarian) nominative(m mention) bool {
	if m.kind == byRole && s.can(m.lo, owning) && (s.woman(m.head) || s.g.IsFeminine(s.key(m.head))) {
		return false // "der Ministerin"
	}
	return m.kind == byName || s.can(m.lo, determiner) && !s.can(m.lo, oblique) || s.can(m.lo, role)
}

// finite returns the finite verb of a clause whose verb of speech at v may be a participle: "hat am Montag erklärt".
func (s *grammarian) finite(v, start int) int {
	for k := v - 1; k > start; k-- {
		if s.can(k, perfect) {
			return k
		}
	}
	return v
}

// subjectAfter returns the subject that follows a verb, past reflexives and objects: "sagte dem Sender gestern der
// Minister".
func (s *grammarian) subjectAfter(v int) mention {
	hi := s.clauseEnd(v + 1)
	for k := v + 1; k < hi && k < v+12 && s.kind(k) == wordToken; k++ {
		if m := s.nounPhrase(k, hi); m.kind != noMention {
			if m.kind == byRole && m.lo == m.head && !s.personLike(m) && s.g.NounsUpper && !s.ofMany(v) {
				return mention{} // "kündigte Proteste an"
			}
			return m
		}
		if s.can(k, oblique|preposition|owning) {
			if n := s.noun(k+1, hi); n > 0 {
				for n+1 < hi && s.has(n+1, upper) && s.adjoins(n, n+1) {
					n++
				}
				k = n
			}
			continue
		}
		if !s.can(k, adverb|calendar|auxiliary) && !s.has(k, number) {
			break
		}
	}
	return mention{}
}

// firstSubject returns the subject of the main clause in [lo, hi): its first phrase, or the one after its verb.
func (s *grammarian) firstSubject(lo, hi int) mention {
	for lo < hi && (s.kind(lo) != wordToken || s.can(lo, coordinating)) {
		lo++
	}
	if lo >= hi {
		return mention{}
	}
	first := s.nounPhrase(lo, hi)
	bare := first.kind == byRole && first.lo == first.head && s.has(lo, opening) && !s.personLike(first) &&
		s.names.at(lo) < 0
	if first.kind != noMention && !bare && !s.subordinating(lo) && !s.can(lo, adverb) {
		return first
	}
	if s.can(lo, adverb) && s.kind(lo+1) == wordToken && !s.subordinating(lo) {
		if m := s.nounPhrase(lo+1, hi); m.kind != noMention && s.personLike(m) && m.kind != byPronoun {
			return m // "Auch die Ministerin äußerte Zweifel und sagte"
		}
	}
	i := lo
	if s.subordinating(lo) {
		for i < hi && s.kind(i) != commaToken {
			i++
		}
		i++
	}
	for k := i; k+1 < hi; k++ {
		if s.kind(k) != wordToken || s.has(k, upper) || s.attribute(k) && !s.can(k, auxiliary) &&
			(!s.has(k-1, upper) || s.can(k-1, determiner|possessive)) || s.can(k,
			preposition|determiner|adverb|conjunction|possessive|relative|pronoun) {
			continue
		}
		m := s.subjectAfter(k)
		if bare && !s.personLike(m) {
			return first // "Wasser kostet die Stadt"
		}
		if m.kind != noMention && m.hi < hi {
			return m
		}
	}
	if bare {
		return first
	}
	return mention{}
}
