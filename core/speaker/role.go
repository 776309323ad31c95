package speaker

import (
	"slices"
	"strings"
)

// inOffice returns the person whom a role names: "the Syrian head of state" for President Assad. Of several who hold
// the office the words with a capital choose, else who was spoken of last.
func (a *attributor) inOffice(q int, f mention) int {
	if a.can(f.head, plural) || !a.defined(f) {
		return -1
	}
	if x := a.led(f); a.can(x.head, epithet) {
		f.head = x.head // "el mandatario | estatal"
	}
	if !a.can(f.head, role) {
		return a.ofSort(f)
	}
	p := a.inOfficeOrCalled(q, f)
	since := p
	if a.can(f.head, epithet) && a.g.Inverts() {
		since = -1 // "gutten" after "en gutt" stays that one
	}
	if p >= 0 && a.introduced(f, since) {
		return -1
	}
	return p
}

// ofSort returns the one person of whom the text says what a role's noun says, whatever word that is: "the coroner"; -1
// for nobody, or several.
func (a *attributor) ofSort(f mention) int {
	held := a.names.bySort[a.key(f.head)]
	if len(held) != 1 || f.head < f.hi || a.has(f.head, upper) {
		return -1
	}
	if p := &a.names.persons[held[0]]; p.first > f.lo || !p.human() || p.body || p.words < 2 || !a.suits(f.head, p) {
		return -1
	}
	return held[0]
}

// introduced says whether somebody without a name was called by the head of a role since a person was named last: "the
// aide" after "an aide" is that one.
func (a *attributor) introduced(f mention, p int) bool {
	head := a.bare(f.head)
	for k := f.lo - 1; k > 0 && k > f.lo-resolveReach; k-- {
		if r := a.names.at(k); r >= 0 {
			if a.names.runs[r].person == p {
				return false
			}
			continue
		}
		if a.kind(k) != wordToken || a.bare(k) != head || a.names.at(k+1) >= 0 {
			continue
		}
		for j := k; j > 0 && j > k-6 && a.kind(j) == wordToken; j-- {
			if a.can(j, article) && !a.can(j, definite) {
				return true
			}
		}
	}
	return false
}

// inOfficeOrCalled is inOffice without a look at those who have no name.
func (a *attributor) inOfficeOrCalled(q int, f mention) int {
	_, marks := a.officeWords(f)
	held := a.holding(f)
	others := a.others(f.hi)
	if len(held) == 1 {
		return held[0]
	}
	if len(held) > 1 {
		if p := a.recent(q, f.lo, func(p *person, _ bool) bool {
			return slices.ContainsFunc(held, func(i int) bool { return p == &a.names.persons[i] }) && !slices.Contains(others, p)
		}, unknownGender); p >= 0 {
			return p
		}
		return a.byOffice(f)
	}
	called := a.can(f.head, epithet)
	if a.g.DropsSubject && f.head < f.hi && !called {
		return -1 // "ο εκπρόσωπος του Δήμου"
	}
	if !called && (len(marks) == 0 || a.has(f.head, upper)) {
		return -1 // "the mayor" may be anybody; "the Iranian chief executive" is told by the one word
	}
	for _, told := range [...]bool{true, false} {
		if !told && a.has(f.head, upper) {
			break // "the Ohio Republican" is told by the state alone
		}
		meant := func(p *person) bool {
			return (!told || a.calledSo(f, p)) && a.compatible(p, marks) && a.suits(f.head, p) && !slices.Contains(others, p)
		}
		if p := a.recent(q, f.lo, func(p *person, spoke bool) bool {
			return (called && p.count > 1 || !p.post && (spoke || p.gender() != unknownGender)) && meant(p)
		}, unknownGender); p >= 0 {
			return p
		}
		if p := a.salient(f, meant); p >= 0 && called {
			return p
		}
	}
	return -1
}

// calledSo says whether the article says of a person a word before the head of a role: "the Republican nominee" for
// "Republican Ann Holm".
func (a *attributor) calledSo(f mention, p *person) bool {
	for k := f.lo; k < f.head; k++ {
		if !a.can(k, determiner|possessive) && p.roles[a.key(k)] && p.first < f.lo && p.human() {
			return true
		}
	}
	return false
}

// salient returns the person whom the text is mostly about, of those who may be meant: the one who is named half as
// often again as the next; -1 for nobody.
func (a *attributor) salient(f mention, meant func(*person) bool) int {
	best, top, second := -1, 0, 0
	for i := range a.names.persons {
		p := &a.names.persons[i]
		if p.first > f.lo || !p.human() || p.body || !meant(p) {
			continue
		}
		if p.count > top {
			best, top, second = i, p.count, top
		} else {
			second = max(second, p.count)
		}
	}
	if top < outstanding || 2*top < 3*second {
		return -1
	}
	return best
}

// outstanding is how often a person must be named to be the one whom a text is about.
const outstanding = 3

// holding returns the persons named before of whom the article says that they hold the office; those of them of whom it
// says the capitalised words too ("the Texas senator"), if there are any.
func (a *attributor) holding(f mention) []int {
	head, marks := a.officeWords(f)
	office := a.g.Office(strings.Join(head, " "))
	var held, told []int
	for _, i := range a.names.holders(office) {
		p := &a.names.persons[i]
		if p.first > f.lo && !a.apposes(f, p) || !a.holds(p, office) ||
			!a.suits(f.head, p) || !a.compatible(p, marks) || a.lesser(p, head) ||
			slices.Contains(held, i) {
			continue
		}
		held = append(held, i)
		if len(marks) > 0 && !slices.ContainsFunc(marks, func(m string) bool { return !p.roles[m] }) {
			told = append(told, i)
		}
	}
	if len(told) > 0 {
		return told
	}
	return held
}

// apposes reports whether a person is named in apposition right behind an office and a place: "Primărița din Câmpina,
// Doina Stanciu, a plecat".
func (a *attributor) apposes(f mention, p *person) bool {
	return a.g.Inverts() && p.first > f.hi && p.first < a.sentenceEnd(f.hi) && a.kind(p.first-1) == commaToken
}

// holder returns the person whom "the president" with its noun at token k means, when the article says who holds the
// office.
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
		case a.has(k, upper) && !a.can(k, role|title):
			marks = append(marks, a.key(k))
		case !slices.Contains(strings.Fields(a.g.Once), a.key(k)):
			head = append(head, a.bare(k))
		}
	}
	return head, marks
}

// byOffice returns the most named of the persons that hold the office, or -1.
func (a *attributor) byOffice(f mention) int {
	best := -1
	for _, i := range a.holding(f) {
		if best < 0 || a.names.persons[i].count > a.names.persons[best].count {
			best = i
		}
	}
	return best
}

// lesser says whether a person holds only the second place of an office: "the president" is no vice president.
func (a *attributor) lesser(p *person, head []string) bool {
	for w := range strings.FieldsSeq(a.g.Deputies) {
		if p.roles[w] && !slices.Contains(head, w) {
			return true
		}
	}
	return false
}

// definite says whether the phrase that begins at token i means somebody spoken of before.
func (s *grammarian) definite(i int) bool {
	return s.can(i, definite) && s.kind(i) == wordToken
}

// suits says whether the gender of a role and a person agree, where both are known.
func (s *grammarian) suits(head int, p *person) bool {
	g := p.gender()
	if g == unknownGender && p.words < 2 { // "King"
		g = s.pronounGender(p.first)
	}
	return !(s.can(head, male) && g == feminine || s.can(head, female) && g == masculine)
}

// holders returns persons that one of the offices was said of, in order of appearance.
func (n *names) holders(offices []string) []int {
	var out []int
	for _, o := range offices {
		for w := range strings.FieldsSeq(o) {
			out = append(out, n.byRole[w]...)
		}
	}
	return out
}

// holds says whether every word of one of the offices, but for prepositions, was said of a person.
func (a *attributor) holds(p *person, offices []string) bool {
	for _, o := range offices {
		all := true
		for w := range strings.FieldsSeq(o) {
			if !p.roles[w] && !a.g.Is(w, preposition) {
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
