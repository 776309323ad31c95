package speaker

import "github.com/quotedrift/quotedrift/core/language"

// backWords is how many words the sentence that points back has before its verb or noun of speech, at most: "C'est ce
// que".
const backWords = 5

// pointedFrom reads the sentence behind a quoted one that tells no more than whose words they were, where the language
// puts the subject behind its verb: "«…». Así lo cuenta Ana Lobo", "«…». È quanto afferma Ana Lobo", "‘…’ Het zijn de
// woorden van Ana Lobo", "“…” Quem conta é Ana Lobo".
func (a *attributor) pointedFrom(q int) bool {
	p := a.part(q, len(a.parts[q])-1)
	i := p.token + 1
	if a.kind(i) == stopToken {
		i++
	}
	if !a.g.Inverts() || !a.sentenceIn(p.token) && i == p.token+1 || !a.has(i, opening) || !a.startsUpper(p) {
		return false
	}
	hi := a.clauseEnd(i)
	if k := a.kind(hi); k == quoteToken || k == colonToken {
		return false // it leads to words of its own
	}
	for v := i; v < hi && v <= i+backWords && a.kind(v) == wordToken; v++ {
		c := a.tokens[v].class
		if _, rest, ok := a.g.Elided(a.key(v)); ok {
			c |= a.g.Class(rest) // "qu'affirme"
		}
		if c&(saying|judging|notice) == 0 || a.has(v, upper) && !a.has(v, opening) {
			if a.has(v, upper) && v > i || a.can(v, role|group|title) || a.names.at(v) >= 0 && v > i {
				return false // somebody else is the subject
			}
			continue
		}
		m := a.whose(v, c, i, hi)
		if m.kind == noMention {
			continue
		}
		if n := m.hi + 2; a.can(i, manner) && a.kind(n-1) == commaToken && a.can(n, preposition|adverb|pronoun|auxiliary) {
			return false // "Jak podaje PAP, w mieście …"
		}
		a.found[q] = attribution{m, cueInverted, v, v}
		return true
	}
	return false
}

// whose returns who speaks in the sentence from lo to hi, by its verb or noun of speech at v, of the class c.
func (a *attributor) whose(v int, c language.Class, lo, hi int) mention {
	from := v + 1
	switch {
	case c&(saying|judging) != 0 && a.can(from, being): // "quien habla es Ana"
		from++
	case c&saying != 0 && v > lo, c&judging != 0 && v == lo+1 && a.can(lo, manner):
	case c&notice != 0:
		if a.can(from+1, origin) && a.kind(from) == wordToken {
			from++ // "ordene kommer fra"
		}
		for from <= v+backWords && a.can(from, being|language.Belonging|origin) && a.kind(from) == wordToken {
			from++ // "sono le parole di", "a frase é de"
		}
		if from == v+1 && (v == lo || a.names.at(from) < 0) { // "sunt cuvintele | Anei Radu"
			return mention{}
		}
	default:
		return mention{}
	}
	m := a.betterNamed(a.phraseAfter(from, hi), a.presented(from, hi))
	if m.kind == noMention || m.kind == byPronoun || !a.personLike(m) || a.generic(m) ||
		a.can(m.hi+1, relative|complement) {
		return mention{}
	}
	return m
}

// standsFor puts the office for the pronoun of an attribution that means it: "De burgemeester was er. “…”, zei hij."
func (a *attributor) standsFor(q int) {
	f := a.found[q]
	if !a.g.Inverts() || f.pattern != cueAfter && f.pattern != cueInverted || f.kind != byPronoun ||
		f.antecedent != nil || a.can(f.head, plural|firstPerson|relative) {
		return
	}
	g := a.pronounGender(f.head)
	if g == unknownGender {
		return
	}
	if m := a.leader(q, g); m.kind == byRole && (a.defined(m) || a.can(m.lo, possessive)) {
		f.mention, f.pattern = m, cueSentence
		a.found[q] = f
	}
}
