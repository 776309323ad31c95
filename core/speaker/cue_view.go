package speaker

import (
	"slices"
	"strings"
)

// viewed reads whose words or view a clause from lo gives, where it opens the clause: "En opinión de Anna Holm, …", "По
// словам мэра Ивана Холма, …", "Per la presidente, Anna Holm, …".
func (s *grammarian) viewed(lo, hi int) (attribution, bool) {
	for lo < hi && s.kind(lo) == wordToken && s.can(lo, coordinating|adverb) && !s.can(lo, preposition) {
		lo++
	}
	if p := lo + 1; s.can(lo, preposition) && s.can(p, possessive) && s.viewOf(lo) { // "на його думку"
		return attribution{mention{kind: byPronoun, lo: p, hi: p, head: p, run: -1}, cueSource, lo, p + 1}, true
	}
	if s.can(lo, possessive) && s.can(lo+1, source) && s.kind(lo) == wordToken { // "jego zdaniem"
		return attribution{mention{kind: byPronoun, lo: lo, hi: lo, head: lo, run: -1}, cueSource, lo + 1, lo + 1}, true
	}
	n := s.viewAt(lo)
	if n == 0 {
		return attribution{}, false
	}
	k := lo + n
	if s.heldBy(k) {
		return attribution{mention{kind: byPronoun, lo: k, hi: k, head: k, run: -1}, cueSource, lo, k - 1}, true
	}
	m := s.presented(k, hi)
	x := s.phraseAfter(k, hi)
	if s.g.NounsUpper {
		x = s.anyNounPhrase(k, hi)
	}
	if m.kind == noMention && s.personLike(x) {
		m = x
	}
	if m.kind == noMention || n == 1 && s.can(lo, preposition) && !s.held(m, k, hi) {
		return attribution{}, false
	}
	return attribution{m, cueSource, lo, k - 1}, true
}

// viewOf reports whether a phrase for whose words or view something is stands at i but for the possessive in it.
func (s *grammarian) viewOf(i int) bool {
	for p := range strings.SplitSeq(s.g.Views, ";") {
		first, rest, _ := strings.Cut(strings.TrimSpace(p), " ")
		if rest != "" && first == s.key(i) && rest == s.key(i+2) {
			return true
		}
	}
	return false
}

// held reports whether what a bare preposition governs from k on is whose view it is: a person by name or office, with
// a comma or the rest of the clause behind ("para la alcaldesa, es"), and no place or thing.
func (s *grammarian) held(m mention, k, hi int) bool {
	person := m.kind == byRole && s.can(m.head, role) && s.definite(m.lo)
	for j := k; m.kind == byName && j <= m.hi; j++ {
		person = person || s.can(j, role|title|given)
	}
	if m.kind == byName && m.lo <= k+1 {
		run := s.names.runs[m.run]
		person = person || run.hi > run.lo && s.names.persons[run.person].human()
	}
	if !person {
		return false
	}
	next := m.hi + 1
	return next == hi || next < hi && (s.kind(next) == commaToken || s.can(next, being|auxiliary|determiner|pronoun))
}

// viewAt returns how many words of a phrase for whose words or view something is stand at i, with the preposition that
// binds what follows; 0 for none.
func (s *grammarian) viewAt(i int) int {
	longest := 0
	for p := range strings.SplitSeq(s.g.Views, ";") {
		n := 0
		for w := range strings.FieldsSeq(p) {
			if s.kind(i+n) != wordToken || s.key(i+n) != w {
				n = -1
				break
			}
			n++
		}
		longest = max(longest, n)
	}
	if longest > 1 && s.can(i+longest, preposition) && s.kind(i+longest) == wordToken {
		longest++
	}
	return longest
}

// likeTold reads the clause "como explica la alcaldesa, Anna Holm" that a sentence from lo begins with, in a language
// that puts its subject behind the verb.
func (s *grammarian) likeTold(lo, hi int) (attribution, bool) {
	if !s.g.Inverts() || s.kind(lo) != wordToken || !s.can(lo, manner) {
		return attribution{}, false
	}
	for v := lo + 1; v < hi && s.kind(v) == wordToken; v++ { // "jak už dříve uvedl"
		any := v == lo+1 && s.tokens[v].class == 0 && !s.has(v, upper) // "jak przyznaje": whatever verb
		if !any && !s.verbAt(v, saying) {
			continue
		}
		m := s.presented(v+1, hi)
		if x := s.phraseAfter(v+1, hi); m.kind == noMention && s.subjectLike(x) && s.personLike(x) {
			m = x
		}
		if any && (m.kind != byName || s.kind(m.hi+1) != commaToken) {
			continue
		}
		return attribution{m, cueSource, v, v}, m.kind != noMention
	}
	return attribution{}, false
}

// alone reads the verb without a subject behind a quotation, "«…», ha añadido el lunes", where that means who was
// spoken of last.
func (a *attributor) alone(q int) bool {
	if !a.g.DropsSubject {
		return false
	}
	for n := range a.parts[q] {
		p := a.part(q, n)
		i := p.token + 1
		for a.kind(i) == commaToken || a.kind(i) == dashToken {
			i++
		}
		if i == p.token+1 && a.closing(p) == 0 {
			continue
		}
		v := i
		for v < i+aloneWords && a.kind(v) == wordToken && a.can(v, adverb|auxiliary) && !a.verbAt(v, saying) {
			v++
		}
		if !a.verbAt(v, saying) {
			continue
		}
		hi := v + 1
		for a.kind(hi) == wordToken && !a.subordinating(hi) && !a.participle(hi) {
			if hi > v+aloneWords || a.has(hi, upper) && !a.can(v+1, preposition) ||
				a.can(hi, role|group|pronoun|relative|complement) {
				return false
			}
			hi++
		}
		g := a.verbGender(v)
		if m := a.leader(q, g); m.kind != noMention {
			a.found[q] = attribution{m, cueAfter, v, v}
			return true
		}
		p0 := a.recent(q, v, func(x *person, _ bool) bool {
			return !x.body && (g == unknownGender || x.gender() == g || x.gender() == unknownGender)
		}, g)
		if p0 < 0 {
			return false
		}
		a.found[q] = attribution{mention{kind: byPronoun, lo: v, hi: v, head: v, run: -1}, cueAfter, v, v}
		a.persons[q] = p0
		return true
	}
	return false
}

// verbGender returns the gender that a verb of the past shows of its subject, where a language has that: "dodała".
func (s *grammarian) verbGender(v int) gender {
	ends := func(endings string) bool {
		return slices.ContainsFunc(strings.Fields(endings), func(e string) bool { return strings.HasSuffix(s.key(v), e) })
	}
	switch {
	case ends(s.g.HerVerb):
		return feminine
	case ends(s.g.HisVerb):
		return masculine
	}
	return unknownGender
}
