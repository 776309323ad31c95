package speaker

import "strings"

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
	return s.can(i, auxiliary|relative|conjunction|adverb|pronoun|calendar|source|preposition|acting) || s.second(i) > 0 ||
		s.can(i, saying|judging) && !s.can(i, nominal)
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
		if start-2 < lo || !s.can(start-1, linking) || s.has(start-1, upper) || s.closed(start-2) ||
			s.can(start-2, feeling|determiner|possessive) {
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
		if r := s.names.at(start); r >= 0 && lo <= s.names.runs[r].lo && s.names.runs[r].lo < start {
			start = s.names.runs[r].lo
			continue
		}
		p := start - 1
		if s.can(p, determiner|possessive) && s.kind(p) == wordToken {
			if s.can(p, linking) && s.can(p-1, role|title) && p > lo {
				return start // "ο πρόεδρος του | συνεταιρισμού"
			}
			if s.can(p-1, determiner) && p > lo {
				p-- // "all the", "the other"
			}
			return p
		}
		if s.closed(p) || s.can(p, feeling) && !s.has(p, upper) {
			return start
		}
		if s.has(start, upper) && !s.has(p, upper|genitive) &&
			(!s.can(p, role|group|title|possessive) || s.tokens[p].class&(role|plural) == role|plural) {
			return start // "told reporters | Smith", "in a statement | Smith", "Brown praised | Smith"
		}
		start = p
		if _, _, ok := s.g.Elided(s.key(start)); ok {
			return start // "da mesi | l'ingegnere Anna Holm"
		}
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
		r = s.names.at(m.hi) // "Secretary of State John Harlow"
	} else if r < 0 && m.head < m.hi && s.can(m.head, role) && !s.g.Elides {
		if e := s.names.at(m.hi); e >= 0 && s.names.runs[e].hi > s.names.runs[e].lo &&
			!s.can(s.names.runs[e].lo-1, linking|role|title|determiner|conjunction) && !s.has(s.names.runs[e].lo-1, genitive) &&
			(s.can(s.names.runs[e].lo, given) || !s.has(s.names.runs[e].lo-1, upper)) {
			r = e // "secretary of state John Harlow", but not "spokesman for candidate Ann Holm"
		}
	}
	if r < 0 && s.g.RolesBehind && s.can(m.head, role|honorific) && m.head > m.lo && !s.has(m.head-1, caps) {
		r = s.names.at(m.head - 1) // "Holm Anna mayor"
	}
	if b := m.head - 1; r >= 0 && (s.g.DropsSubject || s.apposes()) && s.names.runs[r].lo == m.head &&
		s.has(m.head, caps) && b >= m.lo && s.can(b, role) && !s.can(b, group) {
		m.head = b // "Rzecznik NFZ"
		return m
	}
	if b := m.head - 1; r < 0 && s.g.DropsSubject && s.has(m.head, upper) && b >= m.lo && s.can(b, role) {
		m.head = b // "мер Одеси"
		return m
	}
	if r >= 0 && s.definite(m.lo) && s.names.runs[r].lo == s.names.runs[r].hi && s.can(m.head, role) &&
		len(s.names.byRole[s.key(m.head)]) > 0 {
		return m // "the President", when the article says who that is
	}
	if x := m.head - 1; r >= 0 && s.g.DropsSubject && s.names.runs[r].lo == m.head && x >= m.lo && s.can(x, role) &&
		(s.names.persons[s.names.runs[r].person].body || s.names.runs[r].hi == m.head && s.inCase(m.head)) {
		m.head = x // "ministrul Culturii"
		return m
	}
	if r >= 0 && s.names.runs[r].lo >= m.lo {
		m.run, m.kind, m.head = r, byName, s.names.runs[r].hi
		return m
	}
	if s.can(m.head, calendar|article) || s.has(m.head, number) {
		return mention{}
	}
	if m.lo == m.head && m.hi == m.head && !s.g.Elides && !s.has(m.head, upper) &&
		!s.can(m.head, role|group|notice|determiner) && !s.g.IsPlural(s.key(m.head)) {
		return mention{} // "big" is no subject
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
	if s.shares(i) && i+2 < hi {
		k = i + 2
	}
	for k < hi && s.kind(k) == wordToken && s.can(k, determiner|possessive) && !s.has(k, caps) {
		k++
	}
	if k >= hi || s.closed(k) {
		if k > i && s.tokens[i].class&pronoun != 0 {
			return mention{kind: byPronoun, lo: i, hi: i, head: i, run: -1}
		}
		return s.oneOf(i, k, hi)
	}
	for ; k < hi && !s.closed(k) && !s.can(k, determiner|possessive); k++ {
		if k > i && !s.has(k, upper) && s.has(k-1, upper) && !s.has(k-1, genitive) && s.names.at(k-1) >= 0 &&
			!s.goesOn(k, hi) || s.g.RolesBehind && k > i+1 && s.can(k-1, role) && s.names.at(k-2) >= 0 {
			break
		}
		if k > i && !s.has(k, upper) && (s.can(k, feeling) ||
			s.past(k) && (s.has(k+1, upper) || s.can(k+1, determiner|possessive|preposition|pronoun))) {
			break // a verb: "the office released a statement"
		}
		m.head = k
	}
	if m.head < 0 {
		return mention{}
	}
	m.hi = m.head
	m = s.complemented(m, k, hi)
	m = s.headed(m)
	if s.kind(m.hi+1) == commaToken {
		if r := s.explaining(m, m.hi+2, hi); r >= 0 {
			m.hi, m.head, m.run, m.kind = s.names.runs[r].hi, s.names.runs[r].hi, r, byName
		} else if m.kind == byName && s.apposes() && s.can(s.names.runs[m.run].lo-1, role|group) {
			if r = s.beside(s.names.runs[m.run], hi); r >= 0 { // "Kepala Desa Sukamaju, Budi Holm,"
				m.hi, m.head, m.run = s.names.runs[r].hi, s.names.runs[r].hi, r
			}
		}
	}
	return m
}

// apposes reports whether the language has no sign of an owner, so that a name right behind an office may be where that
// is held: "Anggota DPR".
func (s *stream) apposes() bool { return s.g.Genitives == nil && !s.g.NoCapitals && !s.g.VerbFinal }

// oneOf reads "jeden z fanoušků", "una de las vecinas": a number from i on, its preposition at k and those it counts.
func (s *grammarian) oneOf(i, k, hi int) mention {
	if k == i || !s.g.Inverts() || !s.can(k, preposition) || s.can(i, definite|possessive) {
		return mention{}
	}
	for k++; k < hi && s.kind(k) == wordToken && s.can(k, determiner|possessive|article); k++ {
	}
	if k >= hi || s.closed(k) || s.has(k, upper) {
		return mention{}
	}
	return mention{kind: byRole, lo: i, hi: k, head: k, run: -1}
}

// explaining returns the run of the name that stands in apposition at token i, behind the comma after a phrase, alone
// or after what the person does ("The memo's author, pollster Ann Holm, said"), or -1. The phrase is a role, or it is
// made definite by an owner or an article and the apposition ends with a comma ("the team's best hope, Ann Holm,
// said").
func (s *grammarian) explaining(m mention, i, hi int) int {
	k := i
	for k < hi && s.names.at(k) < 0 && s.kind(k) == wordToken && !s.closed(k) && !s.past(k) &&
		!s.participle(k) {
		k++
	}
	r := s.names.at(k)
	if r < 0 || s.names.runs[r].lo != k || s.names.runs[r].hi >= hi || s.has(s.names.runs[r].hi, genitive) {
		return -1
	}
	run := s.names.runs[r]
	ends := s.kind(run.hi+1) == commaToken
	switch {
	case k > i && (!ends || !s.can(k-1, role|title) && !s.can(m.head, role)):
		return -1
	case m.kind == byRole && s.can(m.head, role|title):
		return r
	case m.kind != byRole && (m.kind != byName || !s.can(m.head, role) || s.can(m.head, given) ||
		s.names.runs[m.run].lo < m.head):
		return -1 // "Smith, Ann Holm"
	}
	owned := s.can(m.lo, possessive) || s.definite(m.lo)
	for j := m.lo; j < m.head; j++ {
		owned = owned || s.has(j, genitive)
	}
	if !owned || !ends || run.lo == run.hi {
		return -1
	}
	return r
}

// complemented adds to a phrase the complements that begin at token k: "spokesman for the city". After an office with
// capitals the name may follow them: "Secretary of State John Harlow".
func (s *grammarian) complemented(m mention, k, hi int) mention {
	if !s.can(k, linking) {
		return m
	}
	if s.has(m.head, upper) {
		if !s.can(m.head, role) || s.names.at(m.head) >= 0 {
			return m
		}
		for j := k; j < hi && s.kind(j) == wordToken &&
			(s.has(j, upper) || s.can(j, linking|conjunction|determiner)); j++ {
			if r := s.names.at(j); r >= 0 && s.names.runs[r].hi == j && s.names.runs[r].lo > k+1 {
				m.hi, m.head = j, j
			}
		}
		return m
	}
	for k < hi && s.can(k, linking) && s.kind(k) == wordToken {
		j := k + 1
		if s.g.VerbSecond && s.can(j, article) && !s.can(j, definite) {
			break // "de premier op een persconferentie"
		}
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
	return m
}

// past says whether the word at i ends as past participles do.
func (s *grammarian) past(i int) bool {
	return s.g.Past != "" && strings.HasSuffix(s.key(i), s.g.Past)
}

// goesOn says whether a noun phrase that has a name before i goes on with small letters: "Smith campaign manager Ann
// Holm".
func (s *grammarian) goesOn(i, hi int) bool {
	for k := i; k < hi && k < i+4 && !s.closed(k); k++ {
		if s.can(k, role|group|notice) {
			return true
		}
	}
	return false
}

// personLike says whether a phrase names a person, or a body that speaks.
func (s *grammarian) personLike(m mention) bool {
	if m.antecedent != nil {
		return s.personLike(*m.antecedent)
	}
	return m.kind == byPronoun || m.kind == byName || s.can(m.head, role) ||
		s.g.NounsUpper && s.can(m.head, male|female|kin) ||
		s.can(m.head, group) && (s.has(m.head, upper) || !s.can(m.head, notice)) ||
		s.has(m.head, upper) && (!s.g.NounsUpper || s.has(m.head, caps))
}

// subjectLike says whether a phrase after a verb can be its subject rather than its object.
func (s *grammarian) subjectLike(m mention) bool {
	return m.kind == byPronoun || m.kind == byName || s.can(m.head, role|group|notice) ||
		s.can(m.lo, determiner|possessive) || s.has(m.head, upper)
}

// generic says whether a phrase names nobody: "you can't yell", "many are calling it".
func (s *grammarian) generic(m mention) bool {
	if m.kind != byPronoun || s.can(m.head, relative) {
		return false
	}
	return s.can(m.head, generic)
}
