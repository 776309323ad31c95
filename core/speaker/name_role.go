package speaker

import "strings"

// describe notes what stands around a name: titles, offices, an apposition.
func (n *names) describe(s *grammarian, r nameRun) {
	who := r.person
	if next := n.seated(s, r); next >= 0 {
		who = n.runs[next].person
		n.persons[r.person].body = true
	}
	x := &n.persons[who]
	if r.lo == r.hi && s.g.DropsSubject && s.kind(r.hi+1) == wordToken && s.tokens[r.hi+1].form&upper == 0 &&
		s.can(r.hi+1, group) {
		x.common = true // "Evropské unie"
	}
	const reach = 12 // words of an office: "Iranian Deputy Foreign Minister for Arab and African Affairs"
	initials := ""
	for k := r.lo - 1; k >= 0 && r.lo-k <= reach && s.kind(k) == wordToken; k-- {
		if k == r.lo-1 && !s.has(k, upper) && !s.can(k, title|role) && !s.officeOf(k) {
			break // "liked Smith", "of Smith": what stands before is not Smith
		}
		if s.can(k, conjunction) && !s.has(k, upper) || s.can(k, linking) && !s.has(k, upper) {
			continue // "Minister for Trade and Fisheries"
		}
		other := n.at(k)
		if s.has(k, genitive) || s.past(k) || s.can(k, determiner|possessive) || s.closed(k) && !s.can(k, title) ||
			other >= 0 && n.runs[other].lo < k {
			break
		}
		if s.can(k, title|role) && s.can(k, male) {
			x.male += 3
		}
		if s.can(k, title|role) && s.woman(k) {
			x.female += 3
		}
		x.post = x.post || s.post(k)
		for ending := range strings.FieldsSeq(s.g.RoleEndings) {
			if s.can(k, role) && strings.HasSuffix(s.key(k), ending) {
				n.note(who, ending, true) // "Handelsminister" is "der Minister"
			}
		}
		n.note(who, s.bare(k), s.can(k, role) && !s.can(k, plural) ||
			s.can(k, title) && s.can(k, abbreviation) && !s.can(k, male|female))
		if s.has(k, upper) {
			initials = s.key(k)[:1] + initials
			if len(initials) > 1 {
				n.note(who, initials, false)
			}
			if x.office && x.mark == "" && !s.can(k, role|title|group) {
				x.mark = s.key(k)
			}
		}
	}
	n.explain(s, r)
	if s.kind(r.hi+1) != commaToken || who != r.person {
		return
	}
	n.noteBefore(s, r, who)
	if s.kind(r.lo-1) == commaToken && s.can(r.lo-2, role) { // "A spokeswoman, Ann Holm, said"
		if s.can(r.lo-2, male) {
			x.male++
		} else if s.can(r.lo-2, female) {
			x.female++
		}
	}
	lo := r.hi + 2
	if s.can(lo, preposition|conjunction|pronoun) || s.can(r.lo-1, place) && s.kind(r.lo-1) == wordToken {
		return
	}
	hi := lo
	for noun := false; s.kind(hi) == wordToken && !s.can(hi, relative); hi++ {
		if other := n.at(hi); other >= 0 && n.runs[other].lo < hi {
			return // a list: "Smith, Jan Holm and"
		}
		if s.can(hi, auxiliary) || s.can(hi, saying|judging) && !s.can(hi, nominal|role) || noun && s.past(hi) {
			return // a clause: "When they met Smith, the mayor said"
		}
		if hi-lo >= reach {
			break
		}
		noun = noun || s.can(hi, role)
	}
	inside := false // of a complement
	for k := lo; k < hi; k++ {
		inside = inside || s.can(k, preposition)
		if s.has(k, genitive) || s.can(k, determiner|preposition|conjunction|possessive) {
			continue
		}
		if s.can(k, role) && s.can(k, male) {
			x.male++
		}
		if s.can(k, role) && s.woman(k) {
			x.female++
		}
		x.post = x.post || s.post(k) && !inside
		if s.partyOf(k) {
			n.note(r.person, s.key(k)[2:], false) // "R-Ohio"
		}
		n.note(r.person, s.bare(k), s.can(k, role) && !inside)
	}
}

// woman says whether the noun at k is for a woman, by its ending if no table tells: "Richterin".
func (s *stream) woman(k int) bool {
	return s.can(k, female) || s.g.NounsUpper && s.g.Feminine != "" && s.can(k, role) &&
		strings.HasSuffix(s.key(k), s.g.Feminine)
}

// officeOf reports whether the noun at k is what the office right before it is for, in a language that says so without
// a preposition: "Министр | транспорта".
func (s *stream) officeOf(k int) bool {
	return s.g.HisVerb != "" && s.can(k-1, role) && s.kind(k-1) == wordToken && s.kind(k) == wordToken &&
		s.tokens[k].class == 0
}

// noteBefore notes the office that stands before the comma before a name which is its apposition: "De burgemeester van
// Harlingen, Age Wiersma, zweeg".
func (n *names) noteBefore(s *grammarian, r nameRun, who int) {
	const words = 6 // of the office and its place
	if s.kind(r.lo-1) != commaToken || !s.g.Inverts() && !s.g.NounsUpper || s.can(r.lo, given) && r.lo == r.hi {
		return
	}
	for k := r.lo - 2; k > r.lo-2-words && s.kind(k) == wordToken; k-- {
		if !s.can(k, role) || s.can(k, plural) {
			continue
		}
		if s.kind(k-1) == wordToken && !s.definite(k-1) && !s.articled(k) {
			return
		}
		n.note(who, s.bare(k), true)
		if x := &n.persons[who]; s.can(k, male) {
			x.male++
		} else if s.woman(k) {
			x.female++
		}
		return
	}
}

// seated returns the run of the name whose the office is that stands before the one word of r, which then only tells
// where: "губернатор | Тамбовской | области Игорь Сапелкин", "ministrul | Pescuitului |, Radu Văleanu"; -1 for none.
func (n *names) seated(s *grammarian, r nameRun) int {
	if r.lo < r.hi || !s.can(r.lo-1, role) || s.kind(r.lo-1) != wordToken || s.can(r.lo, given) || !s.g.DropsSubject {
		return -1
	}
	next, k := s.beside(r, len(s.tokens)), r.hi+1
	for s.can(k, group) && s.kind(k) == wordToken {
		k++
	}
	if x := n.at(k); next < 0 && k > r.hi+1 && x >= 0 && n.runs[x].lo < n.runs[x].hi {
		next = x
	}
	return next
}

// explain notes the noun that a name between commas explains, "Its chairman, Bo Ek,", "the village's baker, Odile
// Faure,", and the one that opens a sentence before a name: "Coroner Ann Lee".
func (n *names) explain(s *grammarian, r nameRun) {
	k := r.lo - 2
	if r.hi > r.lo+1 && s.has(r.lo, opening) && !s.can(r.lo, given|title|role) {
		n.note(r.person, s.key(r.lo), false)
	}
	if s.g.NounsUpper || r.hi == r.lo || s.kind(k+1) != commaToken || s.kind(k) != wordToken ||
		s.has(k, upper) || s.kind(r.hi+1) == wordToken {
		return
	}
	m := s.phraseBefore(k, max(0, k-explainWords))
	if m.kind != byRole || s.can(m.head, notice|plural) {
		return
	}
	owned := s.can(m.lo, definite|possessive)
	for i := m.lo; i < m.head; i++ {
		owned = owned || s.has(i, genitive)
	}
	if owned {
		n.note(r.person, s.key(m.head), s.can(m.head, role))
	}
}

// explainWords is how many words such a noun has with all that belongs to it.
const explainWords = 8

// post says whether the word at k is a post that one person holds, unlike a party or what the press calls somebody.
func (s *stream) post(k int) bool { return s.can(k, role) && !s.can(k, plural|epithet) }

// human says whether the name can be a person's.
func (p *person) human() bool {
	return p.male+p.female > 0 || p.places*2 <= p.count && !p.body && !(p.common && p.words < 2)
}
