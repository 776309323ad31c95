package quote

import (
	"slices"
	"unicode"

	"github.com/quotedrift/quotedrift/core/text"
)

// The rules here are for terms in a language whose nouns have capitals: what a thing is called, or passes for, which
// nobody in particular says.

// likened says whether the span is what something passes for or is made: es gilt als „Tor zum Norden“, sie wurde als
// „Haus des Jahres“ ausgezeichnet, and what a thing is called in general: es wird als „Kaltguss“ bezeichnet; not what
// somebody holds it to be: er feierte es als „Sieg der Vernunft“.
func (s *scene) likened() bool {
	if !s.g.NounsUpper || len(s.in) > borneWords || !s.n.Likened.Has(s.word(1)) {
		return false
	}
	before, after := s.clause()
	if len(after) > 1 && (s.n.Known.Has(after[0].Key) || s.g.Is(s.word(2), article) && s.g.Class(after[0].Key) == 0) &&
		s.g.Adjectival(after[0].Key) && s.capital(after[1]) && !anyOf(s.g, before, agent) && s.endsUpper() {
		return true // das als „Partygift“ bekannte Mittel
	}
	is := func(w text.Word) bool { return s.n.Known.Has(w.Key) }
	passes := slices.ContainsFunc(before, is) || slices.ContainsFunc(after, is)
	by := before
	for i, w := range before {
		if s.g.Is(w.Key, coordinating) {
			by = before[i:] // der von der See kommt und als „Seewind“ bezeichnet wird
		}
	}
	if len(after) > 1 && s.g.Is(after[0].Key, calling) && s.g.Is(after[1].Key, being) &&
		!anyOf(s.g, before, being) {
		passes = true // wer als „Härtefall“ eingestuft ist
	}
	term := passes && anyOf(s.g, after, calling) && !anyOf(s.g, by, agent) && !anyOf(s.g, after, agent)
	if !term && (s.reported() || anyOf(s.g, after, judging)) {
		return false
	}
	if passes {
		return s.capital(s.in[len(s.in)-1])
	}
	return s.nounPhrase() && (anyOf(s.g, before, being) || anyOf(s.g, after, being))
}

// charged says whether the span is what somebody is tried for: wegen „schweren Raubes“ verurteilt.
func (s *scene) charged() bool {
	if s.n.Charges == nil || len(s.in) > borneWords || !unicode.IsLetter(s.lead) || s.ended() || !s.endsUpper() {
		return false
	}
	before, after := s.clause()
	if n := len(after); n > 0 && s.n.Charges.Has(after[n-1].Key) && anyOf(s.g, before, being) {
		return true // ihm wird „Betrug“ vorgeworfen
	}
	k := 1
	if s.g.Is(s.word(k), owning|oblique) {
		k++ // vom Vorwurf des „…“
	} else if !s.g.Is(s.word(k), preposition) {
		return false
	}
	courts := func(w text.Word) bool { return s.n.Courts.Has(w.Key) }
	return s.n.Charges.Has(s.word(k)) && (slices.ContainsFunc(before, courts) || slices.ContainsFunc(after, courts))
}

// untold says whether the span is a noun in a clause of the reporter's in which no verb of speech stands and that has
// not the form of reported speech; an adjective before it would begin small, as words of somebody's do.
func (s *scene) untold() bool {
	if !s.g.NounsUpper || !s.habit.known || s.habit.cued[s.q.Number] || len(s.in) > nameWords || !s.nounPhrase() ||
		!unicode.IsLetter(s.lead) || !unicode.IsLetter(s.tail) {
		return false
	}
	before, after := s.clause()
	for i, w := range before {
		verb := s.g.Is(w.Key, saying|judging|feeling|source|sourceBehind) && (i == 0 || !s.capital(w))
		if verb || s.g.Is(w.Key, notice) || s.retells(before, i) {
			return false
		}
	}
	for i, w := range after {
		if s.g.Is(w.Key, saying|judging|feeling|sourceBehind) && !s.capital(w) || s.retells(after, i) {
			return false
		}
	}
	return true
}

// exemplified says whether the span is one of the things that the noun before it is for: Filme wie „Das Boot am Ufer“;
// not of utterances, as in Rufe wie „Schluss jetzt“.
func (s *scene) exemplified() bool {
	if !s.g.NounsUpper || len(s.in) > borneWords || len(s.before) < 2 || !s.n.Likened.Has(s.word(1)) ||
		!s.g.Is(s.word(1), manner) || !s.nounPhrase() {
		return false
	}
	noun := s.before[len(s.before)-2]
	return s.capital(noun) && !s.n.Sayings.Has(noun.Key) && !s.g.Is(noun.Key, notice|pronoun|role|given)
}

// phrased says whether the span is an adjective and its noun behind a definite article or an owner, and the clause
// does not tell it as somebody's words: die „schwarze Null“ sei kein Ziel.
func (s *scene) phrased() bool {
	if !s.g.NounsUpper || len(s.in) < 2 || len(s.in) > nameWords || !unicode.IsLetter(s.lead) || s.ended() ||
		!s.capital(s.in[len(s.in)-1]) || !s.g.Adjectival(s.in[0].Key) {
		return false
	}
	k := s.leads() // für das umstrittene „neue Recht“
	if !s.g.Is(s.word(max(k, 1)), definite|possessive) {
		return false
	}
	before, _ := s.clause()
	return !s.told(k) && (s.opening(before[:max(0, len(before)-k)]) || !s.habit.cued[s.q.Number])
}

// sortOf says whether the span is an adjective and its noun, the sort that the noun before it is of, in a clause where
// nobody speaks: in der Sparte „leichte Musik“.
func (s *scene) sortOf() bool {
	before, _ := s.clause()
	n := len(s.in)
	return n > 1 && s.capital(s.in[n-1]) && !s.reported() && (s.g.Adjectival(s.in[0].Key) ||
		s.g.Class(s.in[0].Key) == 0 && s.g.Adjectival(s.in[n-2].Key)) &&
		(!anyOf(s.g, before, being) || s.g.Is(s.word(3), preposition)) && s.g.Is(s.word(2), definite|article|preposition)
}

// namesItself says whether the noun in the marks is what a verb of naming alone gives as a name, or one of calling that
// has itself for its object: die Gruppe, die sich „Rote Möwe“ nennt; das in „Kai der Lotsen“ umbenannte Ufer.
func (s *scene) namesItself() bool {
	if !s.g.NounsUpper || len(s.in) > titleWords || !s.nounPhrase() || s.n.Likened.Has(s.word(1)) ||
		s.g.Is(s.word(1), article) && !s.g.Is(s.word(1), definite) { // wer sich einen „Zahlenmenschen“ nennt
		return false
	}
	if s.tail == ',' && len(s.after) > 0 && s.g.Is(s.after[0].Key, manner) {
		aside := s.after[1:min(len(s.after), afterReach)]
		for i, w := range aside {
			if s.g.Is(w.Key, calling) {
				return i+1 < len(aside) && s.g.Is(aside[i+1].Key, being) // „Ole“, wie er überall genannt wird
			}
		}
	}
	before, after := s.clause()
	itself := slices.ContainsFunc(before, func(w text.Word) bool { return s.n.Named.Has(w.Key) })
	names := func(w text.Word) bool { return s.g.Is(w.Key, calling) && (itself || !s.g.Is(w.Key, judging)) }
	return slices.ContainsFunc(before, names) || slices.ContainsFunc(after, names)
}

// mocked says whether the span is what a sentence begins with and says what it was, where nobody speaks: The inn's “hot
// meal” was an egg.
func (s *scene) mocked() bool {
	return !s.g.NounsUpper && !s.g.NoCapitals && len(s.in) <= nameWords && len(s.before) > 0 &&
		len(s.before) <= nameWords && len(s.after) > 1 && unicode.IsLetter(s.lead) && unicode.IsLower(s.tail) &&
		(s.g.Owner(s.word(1)) || s.g.Is(s.word(1), definite|possessive)) && s.g.Is(s.after[0].Key, being) &&
		letterOrDigit(s.last) && !s.reported()
}
