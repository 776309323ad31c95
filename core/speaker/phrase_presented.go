package speaker

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// presentedReach is how many words behind its verb a speaker's name is looked for: "hájil se u soudu první den lesník
// Jan Holm".
const presentedReach = 12

// presented returns the name that the verb before token i has for its subject, past objects, phrases with a preposition
// and whatever the person is: "ripete da mesi | l'ingegnere Anna Holm", "siger | bandets trommeslager, Anna Holm". A
// name that a preposition governs is none, nor is one of another clause.
func (s *grammarian) presented(i, hi int) mention {
	if !s.g.Inverts() {
		return mention{}
	}
	weak := mention{}
	for k := i; k < hi && k < i+presentedReach; k++ {
		switch {
		case s.kind(k) == commaToken && k == i: // "ворчит, опираясь на лопату, дворник Иван Холм"
			for k++; k < hi && k < i+presentedReach && s.kind(k) == wordToken; k++ {
			}
			if s.kind(k) != commaToken {
				return weak
			}
			continue
		case s.kind(k) == commaToken:
			r := s.names.at(k + 1)
			if r < 0 || k == i || s.names.runs[r].hi < hi && s.kind(s.names.runs[r].hi+1) == wordToken {
				return weak
			}
			continue // "siger bandets trommeslager, Anna Holm."
		case s.can(k, relative) && k > i: // "admitió el ingeniero que firmó el proyecto, Ana Holm"
			for k < hi && s.kind(k) == wordToken {
				k++
			}
			if r := s.names.at(k + 1); r < 0 || s.names.runs[r].lo == s.names.runs[r].hi {
				return weak
			}
		case s.kind(k) != wordToken || s.can(k, relative|complement) || s.subordinating(k):
			return weak
		}
		r := s.names.at(k)
		if r < 0 {
			continue
		}
		run := s.names.runs[r]
		if k = run.hi; run.hi >= hi {
			return weak
		}
		x := s.beside(run, hi)
		if x < 0 {
			x = s.owned(run, hi)
		}
		if x >= 0 {
			r, run = x, s.names.runs[x]
			k = run.hi
		}
		near, far := s.governed(run.lo, i)
		m := mention{kind: byName, lo: s.chunkStart(run.lo, i), hi: run.hi, head: run.hi, run: r}
		switch {
		case x < 0 && run.lo == run.hi && s.g.DropsSubject && s.inCase(run.hi) && s.can(run.lo-1, role):
			// "ministrul Culturii"
		case x < 0 && (near || s.has(run.hi, genitive) && s.kind(run.hi+1) == wordToken):
		case x < 0 && far:
			if run.hi > run.lo && weak.kind == noMention {
				weak = m
			}
		default:
			return m
		}
	}
	return weak
}

// beside returns the name of several words that stands between commas right behind the name of a place or a body, which
// then only tells what the person is: "le maire de Morlaix, Anna Holm,"; -1 for none.
func (s *grammarian) beside(run nameRun, hi int) int {
	if s.kind(run.hi+1) != commaToken || run.hi+2 >= hi {
		return -1
	}
	r := s.names.at(run.hi + 2)
	if r < 0 || s.names.runs[r].lo != run.hi+2 || s.names.runs[r].lo == s.names.runs[r].hi ||
		s.kind(s.names.runs[r].hi+1) == wordToken ||
		run.hi > run.lo && s.can(run.lo, given) && !s.ofPlace(run.lo) {
		return -1
	}
	return r
}

// ofPlace reports whether a preposition stands right before the name at k, a word of it like a given name
// notwithstanding: "prefeita de | Santa Rita do Vale".
func (s *grammarian) ofPlace(k int) bool {
	for k > 0 && s.has(k-1, upper) && s.adjoins(k-1, k) {
		k--
	}
	return s.can(k-1, preposition) && s.kind(k-1) == wordToken
}

// owned returns the name of several words that follows a name with nothing but what the person is between, as the first
// one then owns that: "ütles Tartu ülikooli politoloog | Anna Holm"; -1 for none.
func (s *grammarian) owned(run nameRun, hi int) int {
	for k := run.hi + 1; k < hi && s.kind(k) == wordToken; k++ {
		r := s.names.at(k)
		if r >= 0 {
			if k == run.hi+1 || s.names.runs[r].lo == s.names.runs[r].hi || !s.can(k-1, role|title|group) {
				return -1
			}
			return r
		}
		if s.closed(k) || s.verbAt(k, saying|judging) {
			return -1
		}
	}
	return -1
}

// betterNamed returns which of two readings of a verb's subject is the person: m, the phrase right behind the verb, or
// x, the name further on, where m is no name, only the hearer ("rekla mi je Ana Holm"), or the one word of a place or
// body.
func (s *grammarian) betterNamed(m, x mention) mention {
	if x.kind != byName {
		return m
	}
	switch m.kind {
	case byPronoun:
		if !s.can(m.head, firstPerson) {
			return m
		}
	case byName:
		a, b := s.names.runs[m.run], s.names.runs[x.run]
		if m.run == x.run || a.lo < a.hi && s.beside(a, b.hi+2) != x.run && s.owned(a, b.hi+1) != x.run || b.lo == b.hi {
			return m
		}
	}
	return x
}

// governed reports whether a preposition governs the name that begins at k: right before it and what the person is, or
// joined to it ("d'Arbeca"); and whether one may, with a noun between that is the name's: "en el hotel Bristol".
func (s *grammarian) governed(k, lo int) (near, far bool) {
	if c, _, ok := s.g.Elided(s.t.Words[s.tokens[k].at].Key); ok && c&preposition != 0 {
		return true, true
	}
	back := func(j int, c language.Class) int {
		for j >= lo && s.kind(j) == wordToken && s.can(j, c) {
			j--
		}
		return j
	}
	at := func(j int) bool { return j >= lo && s.kind(j) == wordToken && s.can(j, preposition|source) }
	j := back(k-1, role|title|group)
	known := j < k-1
	j = back(j, determiner|possessive)
	if at(j) {
		return true, true
	}
	if known || j < k-1 || j < lo || s.kind(j) != wordToken {
		return false, false
	}
	return false, at(back(j-1, determiner|possessive))
}

// oblique says whether the noun of a phrase that is no name ends as no subject does: "újságíróknak".
func (s *grammarian) oblique(m mention) bool {
	return m.kind == byRole && !s.g.NounsUpper && !s.g.VerbFinal && s.inCase(m.head)
}

// inCase says whether the word at k ends as a noun in another case than a subject's does.
func (s *stream) inCase(k int) bool {
	for _, ending := range s.g.CaseEndings {
		if len(ending) > 1 && strings.HasSuffix(s.key(k), ending) {
			return true
		}
	}
	return false
}
