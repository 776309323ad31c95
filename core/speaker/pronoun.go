package speaker

import (
	"slices"
	"strings"
)

// resolveReach bounds how far back, in tokens, a pronoun or a role looks for whom it means: about three paragraphs of
// news.
const resolveReach = 260

// rivals bounds how many persons are compared: more in three paragraphs are a list of names.
const rivals = 24

// A candidate for what a pronoun means gains by these. The order is that of centering (Grosz, Joshi, Weinstein 1995):
// who spoke last or was the subject last is spoken of next; distance counts in sentences.
const (
	nearness    = 5.0 // in the same sentence
	perSentence = 1.0 // less for each sentence further back
	perBreak    = 0.5 // less for each paragraph further back, besides
	asSubject   = 2.0
	asSpeaker   = 2.5
	ofGender    = 2.0 // the gender is known, and the pronoun's
	repeated    = 0.3 // for each further place
	asPerson    = 2.0 // known to be a person, by an office or a gender
	fullName    = 1.0 // has a name of several words
	surely      = 2.0 // whom a pronoun means by so much more than any other is of its gender
	rivalry     = 0.5 // two who are nearer to each other than this cannot be told apart
	takesTurn   = 4.0 // less, for whom spoke in the paragraph before, where people take turns; more, for who was called
	asPlace     = 2.0 // less, when something was once said to be in it
	asTopic     = 3.0 // the subject of the sentence right before, in the same paragraph: it is what the next one is about
)

// who returns the person that a mention means, and -1 for nobody that the text tells.
func (a *attributor) who(q int, f mention) int {
	switch f.kind {
	case byName:
		return a.names.runs[f.run].person
	case byPronoun:
		if f.antecedent != nil {
			return a.who(q, *f.antecedent)
		}
		g := a.pronounGender(f.head)
		if g == unknownGender && !a.lastNamed(f.head) {
			return -1
		}
		return a.meant(q, f.head, g)
	case byRole:
		if a.document(f) {
			return a.author(q, f)
		}
		if r := a.names.at(f.head); a.dialogue && r >= 0 && a.has(f.head, upper) {
			return a.names.runs[r].person // "the Queen" of a tale has no other name
		}
		if p := a.inOffice(q, f); p >= 0 {
			return p
		}
		if p := a.bridged(q, f); p >= 0 {
			return p
		}
		return a.calledByGender(q, f)
	}
	return -1
}

// lastNamed reports whether the word at i means who was spoken of last without telling a gender: a pronoun of a
// language whose pronouns have none, "و" in "وی گفت", or a verb without a subject, "وقالت".
func (s *grammarian) lastNamed(i int) bool {
	return (s.g.NoCapitals || s.g.VerbFinal || s.can(i, male) && s.can(i, female) ||
		s.g.DropsSubject && s.can(i, possessive)) &&
		(!s.can(i, pronoun) || !s.can(i, firstPerson|plural|generic|relative))
}

// pronounGender returns the gender of a pronoun in the singular.
func (s *grammarian) pronounGender(i int) gender {
	switch {
	case s.can(i, male) && s.can(i, female): // "hän"
	case s.can(i, male) && !s.can(i, plural):
		return masculine
	case s.can(i, female):
		return feminine
	}
	return unknownGender
}

// meant returns the person that the pronoun at token i means. The pronouns before it are resolved first, in order, and
// each but once, so that a chain of them leads back to a name.
func (a *attributor) meant(q, i int, g gender) int {
	for k := max(a.resolved, i-resolveReach); k < i; k++ {
		if h := a.subjectPronoun(k); h != unknownGender {
			a.pronouns[k] = a.pronoun(q, k, h, nil)
		}
	}
	a.resolved = max(a.resolved, i)
	if p, ok := a.pronouns[i]; ok {
		return p
	}
	p := a.pronoun(q, i, g, a.addressed(q))
	a.pronouns[i] = p
	return p
}

// subjectPronoun returns the gender of a pronoun at token i that is a subject, or unknownGender.
func (s *grammarian) subjectPronoun(i int) gender {
	if s.kind(i) != wordToken || !s.can(i, pronoun) && !(s.can(i, possessive) && s.can(i, male|female)) {
		return unknownGender
	}
	return s.pronounGender(i)
}

// pronoun resolves one pronoun, which means none of those who are called.
func (a *attributor) pronoun(q, i int, g gender, called []int) int {
	one, told := a.singular(i)
	if told && !one {
		return -1
	}
	sure := a.can(i, plural) && !told // "sie" is "she" only where there is a woman
	p := a.ahead(i, g)
	if p < 0 {
		p = a.leadsTo(q, i, g)
	}
	if p >= 0 {
		a.names.persons[p].shows(g)
		return p
	}
	var others []*person
	if a.can(i, pronoun) {
		others = a.others(i)
	}
	for _, n := range called {
		others = append(others, &a.names.persons[n])
	}
	return a.recent(q, i, func(p *person, _ bool) bool {
		return (p.gender() == g || g == unknownGender || p.gender() == unknownGender && !sure) && !slices.Contains(others, p)
	}, g)
}

// ahead returns the person whom a pronoun at token i means that stands in a clause before its sentence's own, when the
// subject of that one is a name: "Four years after she left, Smith is back".
func (a *attributor) ahead(i int, g gender) int {
	lo, end := a.sentenceStart(i), a.sentenceEnd(i)
	depends := false
	for k := lo; k < i && a.kind(k) == wordToken; k++ {
		depends = depends || a.subordinating(k)
		if k == i-1 && depends {
			for k < end && a.kind(k) != commaToken {
				k++
			}
			m := a.phraseAfter(k+1, end)
			if m.kind != byName {
				return -1
			}
			n := a.names.runs[m.run].person
			if p := &a.names.persons[n]; p.human() && (p.gender() == g || p.gender() == unknownGender) {
				return n
			}
			return -1
		}
	}
	return -1
}

// others returns the persons whom a pronoun that is the subject at token i does not mean, as they are named after it in
// what it governs: its sentence, or its clause when that depends on another. "He said that Smith would stay" tells of
// two.
func (a *attributor) others(i int) []*person {
	end := a.sentenceEnd(i)
	for k := i - 1; k > i-clauseReach && a.kind(k) == wordToken; k-- {
		if a.subordinating(k) || a.can(k, relative|complement|freeRelative) {
			for k = i; k < end && a.kind(k) != commaToken; k++ {
			}
			end = k
			break
		}
	}
	var out []*person
	for k := i + 1; k < end && a.kind(k) != semicolonToken && !(a.kind(k) == commaToken && a.can(k+1, conjunction)); k++ {
		if r := a.names.at(k); r >= 0 {
			out = append(out, &a.names.persons[a.names.runs[r].person])
			k = a.names.runs[r].hi
		}
	}
	return out
}

// singular says whether a pronoun that means one or several means one, where the verb of speech beside it tells: "sagte
// sie" is one woman, "sagten sie" are several people.
func (s *grammarian) singular(i int) (one, told bool) {
	if !s.can(i, plural) {
		return true, true
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if s.verbAt(k, saying|judging|feeling) {
			return !s.ofMany(k), true
		}
	}
	return false, false
}

// ofMany says whether the verb at k has the form for several people.
func (s *grammarian) ofMany(k int) bool { return strings.HasSuffix(s.key(k), "n") }

// recent returns the person that is most present before token i and allowed, or -1. The second argument of allowed says
// whether the person has spoken.
func (a *attributor) recent(q, i int, allowed func(p *person, spoke bool) bool, g gender) int {
	type score struct {
		person int
		best   float64
		more   float64
		spoke  bool
	}
	var scores []score
	add := func(p int, v float64, spoke bool) {
		for k := range scores {
			if s := &scores[k]; s.person == p {
				s.best, s.more, s.spoke = max(s.best, v), s.more+repeated, s.spoke || spoke
				return
			}
		}
		scores = append(scores, score{person: p, best: v, spoke: spoke})
	}
	at := nearness
	topic := a.topic(i)
	for k := i - 1; k >= 0 && k > i-resolveReach && len(scores) < rivals; k-- {
		switch a.kind(k) {
		case stopToken:
			at -= perSentence
		case breakToken:
			at -= perSentence + perBreak
		case quoteToken:
			if n := a.stream.parts[a.tokens[k].at].quotation; n < q && a.persons[n] >= 0 {
				add(a.persons[n], at+asSpeaker, true)
			}
		case wordToken:
			if p, ok := a.pronouns[k]; ok && p >= 0 {
				if v := at; a.can(k, pronoun) || a.has(k, opening) {
					add(p, v+asSubject, false)
				} else {
					add(p, v, false)
				}
				continue
			}
			r := -1
			if a.has(k, upper) || a.g.NoCapitals { // a name ends with a capitalised word
				r = a.names.at(k)
			}
			if r < 0 {
				if a.can(k, role) && !a.can(k, plural) {
					if p := a.holder(k); p >= 0 {
						add(p, at+asSubject/2, false)
					}
				}
				continue
			}
			run := a.names.runs[r]
			k = run.lo
			v := at
			switch {
			case r == topic:
				v += asSubject + asTopic
			case a.subjectAt(run):
				v += asSubject
			}
			add(run.person, v, false)
		}
	}
	best, top, second := -1, 0.0, 0.0
	other := a.replies(q, i)
	var invited []int
	if other >= 0 {
		invited = a.invited(q)
	}
	for _, s := range scores {
		p := &a.names.persons[s.person]
		if !allowed(p, s.spoke) || !p.human() || a.silent(s.person) {
			continue
		}
		v := s.best + min(s.more, 3*repeated)
		if p.office || p.male+p.female > 0 {
			v += asPerson
		} else if p.words > 1 {
			v += fullName
		}
		if p.places > 0 && !p.office && p.male+p.female == 0 {
			v -= asPlace
		}
		if g != unknownGender && p.gender() == g {
			v += ofGender
		}
		if s.person == other {
			v -= takesTurn
		} else if slices.Contains(invited, s.person) {
			v += takesTurn
		}
		switch {
		case best < 0 || v > top:
			best, top, second = s.person, v, top
		case v > second:
			second = v
		}
	}
	if second > 0 && top-second < rivalry {
		if !a.dialogue {
			return -1 // it may be either
		}
		a.torn[i] = true
	}
	if best >= 0 && top-second >= surely {
		a.names.persons[best].shows(g)
	}
	return best
}

// subjectAt says whether the name at the run is the subject of a clause, as far as its neighbours show.
func (s *grammarian) subjectAt(r nameRun) bool {
	if s.has(r.hi, genitive) {
		return false
	}
	lo := s.chunkStart(r.lo, max(0, r.lo-nameReach))
	if s.can(lo-1, preposition) || s.verbAt(lo-1, saying|judging|feeling) {
		return false
	}
	switch s.kind(r.hi + 1) {
	case wordToken:
		return !s.can(r.hi+1, preposition|conjunction) && !s.has(r.hi+1, upper)
	case commaToken:
		return s.kind(lo-1) != wordToken
	}
	return false
}
