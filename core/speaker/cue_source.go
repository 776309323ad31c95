package speaker

import "strings"

// sourced reads "according to Smith" at i.
func (s *grammarian) sourced(i, hi int) (attribution, bool) {
	if !s.can(i, source) || s.kind(i) != wordToken || i+1 >= hi {
		return attribution{}, false
	}
	k := i + 1
	if s.can(k, infinitive) {
		k++ // "according to"
	}
	if s.g.NounsUpper && s.can(k, determiner) && s.can(k+1, notice) && k+2 < hi {
		k++ // "nach den Worten der Ministerin"
	}
	if s.can(i, preposition) && !s.can(k, notice) {
		return attribution{}, false // "nach Berlin", not "nach Angaben"
	}
	m := s.phraseAfter(k, hi)
	if s.heldBy(k) && (m.kind == noMention || m.hi == k) {
		m = mention{kind: byPronoun, lo: k, hi: k, head: k, run: -1} // "ifølge henne"
	}
	if s.g.NounsUpper && m.kind == noMention {
		m = s.anyNounPhrase(k, hi)
	}
	if s.g.NounsUpper && s.can(k, notice) { // "nach Angaben der Polizei"
		j := k + 1
		if s.can(j, agent) && s.kind(j) == wordToken {
			j++
		}
		if x := s.anyNounPhrase(j, hi); x.kind != noMention {
			m = x
		}
	}
	if m.kind == noMention {
		return attribution{}, false
	}
	return attribution{m, cueSource, i, k - 1}, true
}

// heldBy reports whether the word at i is a pronoun of one person in a case that is no subject's: "henne", "nią".
func (s *grammarian) heldBy(i int) bool {
	return s.kind(i) == wordToken && !s.has(i, upper) && s.can(i, male|female) &&
		!s.can(i, role|title|given|kin|determiner) && !s.openPhrase(i+1)
}

// sourcedBehind reads "Smith zufolge", "Holmin mukaan" that ends at i and begins at lo or later: a source before its
// word.
func (s *grammarian) sourcedBehind(i, lo int) (attribution, bool) {
	if i > lo+1 && s.g.NounsUpper && s.can(i, source) && s.can(i-1, notice) && s.can(i-2, male|female) &&
		s.can(i-2, possessive) && !s.attribute(i+1) {
		return attribution{mention{kind: byPronoun, lo: i - 2, hi: i - 2, head: i - 2, run: -1}, cueSource, i - 1, i}, true
	}
	if i <= lo || s.kind(i) != wordToken || !s.can(i, sourceBehind) || s.kind(i-1) != wordToken {
		return attribution{}, false
	}
	m := s.phraseBefore(i-1, lo)
	return attribution{m, cueSource, i, i}, m.kind != noMention
}

// noticed reads "Smith's claim that", "a statement by Smith": words that somebody owns.
func (s *grammarian) noticed(k, lo, hi int) (attribution, bool) {
	for j := k - 1; j >= lo && j >= k-6 && s.kind(j) == wordToken; j-- {
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
	if s.g.NounsUpper && s.can(k+1, owning|oblique) && s.genitive(k+1) && s.kind(k+1) == wordToken {
		m := s.anyNounPhrase(k+1, hi) // "den Vorwurf der Werft"
		return attribution{m, cueNotice, k, k}, m.kind != noMention && s.personLike(m)
	}
	if s.can(k+1, agent|origin) && s.kind(k+1) == wordToken {
		if m := s.phraseAfter(k+2, hi); m.kind != noMention && s.subjectLike(m) {
			return attribution{m, cueNotice, k, k}, true
		}
	}
	return attribution{}, false
}

// genitive says whether an article in another case than a subject's can be an owner's: "des Rats", not "dem Rat".
func (s *grammarian) genitive(k int) bool {
	for _, ending := range s.g.OwnersArticle {
		if strings.HasSuffix(s.key(k), ending) {
			return true
		}
	}
	return len(s.g.OwnersArticle) == 0
}
