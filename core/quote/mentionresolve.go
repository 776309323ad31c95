package quote

import "strings"

// resolveReach bounds how far back, in tokens, a pronoun or a role looks for whom it means: about three paragraphs of news.
const resolveReach = 260

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
	takesTurn   = 4.0 // less, for whom spoke in the paragraph before, where people take turns
	asPlace     = 2.0 // less, when something was once said to be in it
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
		if g == unknownGender {
			return -1
		}
		return a.meant(q, f.head, g)
	case byRole:
		return a.inOffice(q, f)
	}
	return -1
}

// pronounGender returns the gender of a pronoun in the singular.
func (s *grammarian) pronounGender(i int) gender {
	switch {
	case s.can(i, male):
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
			a.pronouns[k] = a.pronoun(q, k, h)
		}
	}
	a.resolved = max(a.resolved, i)
	if p, ok := a.pronouns[i]; ok {
		return p
	}
	p := a.pronoun(q, i, g)
	a.pronouns[i] = p
	return p
}

// subjectPronoun returns the gender of a pronoun at token i that is a subject, or unknownGender.
func (s *grammarian) subjectPronoun(i int) gender {
	if s.kind(i) != wordToken || !s.can(i, pronoun) {
		return unknownGender
	}
	return s.pronounGender(i)
}

// pronoun resolves one pronoun.
func (a *attributor) pronoun(q, i int, g gender) int {
	return a.recent(q, i, func(p *person, _ bool) bool { return p.gender() == unknownGender || p.gender() == g }, g)
}

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
	for k := i - 1; k >= 0 && k > i-resolveReach && len(scores) < 24; k-- {
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
				add(p, at+asSubject, false)
				continue
			}
			r := a.names.at(k)
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
			if a.subjectAt(run) {
				v += asSubject
			}
			add(run.person, v, false)
		}
	}
	best, top := -1, 0.0
	other := a.replies(q, i)
	for _, s := range scores {
		p := &a.names.persons[s.person]
		if !allowed(p, s.spoke) || !p.human() {
			continue
		}
		v := s.best + min(s.more, 3*repeated)
		if p.office || p.male+p.female > 0 {
			v += asPerson
		} else if p.words > 1 {
			v += fullName
		}
		if p.places > 0 {
			v -= asPlace
		}
		if g != unknownGender && p.gender() == g {
			v += ofGender
		}
		if s.person == other {
			v -= takesTurn
		}
		if best < 0 || v > top {
			best, top = s.person, v
		}
	}
	return best
}

// human says whether the name can be a person's.
func (p *person) human() bool {
	return p.male+p.female > 0 || p.places*2 <= p.count && !p.body
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

// inOffice returns the person whom a role names: "the Syrian head of state" for President Assad.
func (a *attributor) inOffice(q int, f mention) int {
	if !a.can(f.head, role) || a.can(f.head, plural) || !a.definite(f.lo) {
		return -1
	}
	if p := a.byOffice(f); p >= 0 {
		return p
	}
	_, marks := a.officeWords(f)
	return a.recent(q, f.lo, func(p *person, spoke bool) bool {
		return !p.office && (spoke || p.gender() != unknownGender) && a.compatible(p, marks) && a.suits(f.head, p)
	}, unknownGender)
}

// holder returns the person whom "the president" with its noun at token k means, when the article says who holds the office.
func (a *attributor) holder(k int) int {
	lo := k
	for lo > 0 && lo > k-3 && !a.definite(lo) && a.kind(lo-1) == wordToken {
		lo--
	}
	if !a.definite(lo) {
		return -1
	}
	return a.byOffice(mention{kind: byRole, lo: lo, hi: k, head: k, run: -1})
}

// officeWords returns the words of a role, those with a capital apart.
func (a *attributor) officeWords(f mention) (head, marks []string) {
	for k := f.lo; k <= f.hi; k++ {
		switch {
		case a.kind(k) != wordToken || a.can(k, determiner|possessive):
		case a.has(k, upper):
			marks = append(marks, a.key(k))
		default:
			head = append(head, a.key(k))
		}
	}
	return head, marks
}

// byOffice returns the person named before of whom the article says that they hold the office, the most named one.
func (a *attributor) byOffice(f mention) int {
	head, marks := a.officeWords(f)
	office := a.g.office(strings.Join(head, " "))
	best, top := -1, 0
	for _, i := range a.names.holders(office) {
		p := &a.names.persons[i]
		if p.first > f.lo || !holds(p, office) || !a.compatible(p, marks) {
			continue
		}
		n := p.count
		for _, m := range marks {
			if p.roles[m] {
				n += 1000
			}
		}
		if n > top {
			best, top = i, n
		}
	}
	return best
}

// definite says whether the phrase that begins at token i means somebody spoken of before.
func (s *grammarian) definite(i int) bool {
	switch s.key(i) {
	case "the", "this", "der", "die", "le", "la":
		return true
	}
	return s.key(i) == "l'"
}

// suits says whether the gender of a role and a person agree, where both are known.
func (s *grammarian) suits(head int, p *person) bool {
	g := p.gender()
	return !(s.can(head, male) && g == feminine || s.can(head, female) && g == masculine)
}

// holders returns persons that one of the offices was said of, in order of appearance.
func (n *names) holders(offices []string) []int {
	var out []int
	for _, o := range offices {
		out = append(out, n.byRole[o[strings.LastIndexByte(o, ' ')+1:]]...)
	}
	return out
}

// holds says whether a person was said to hold every word of one of the offices.
func holds(p *person, offices []string) bool {
	for _, o := range offices {
		all := true
		for w := range strings.FieldsSeq(o) {
			if !p.roles[w] {
				all = false
				break
			}
		}
		if all {
			return true
		}
	}
	return false
}

// compatible says whether the capitalised words of a role ("Iranian") do not contradict what is known of a person.
func (a *attributor) compatible(p *person, marks []string) bool {
	if len(marks) == 0 || p.mark == "" {
		return true
	}
	for _, m := range marks {
		if p.roles[m] {
			return true
		}
	}
	return false
}

// office returns the names that a role goes by: "head of state" is a president.
func (g *Grammar) office(role string) []string {
	out := []string{role}
	for line := range strings.SplitSeq(g.Offices, ";") {
		names := strings.Split(line, "=")
		for i := range names {
			names[i] = strings.TrimSpace(names[i])
		}
		for _, n := range names {
			if n == role {
				return names
			}
		}
	}
	return out
}
