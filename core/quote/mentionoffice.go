package quote

import (
	"slices"
	"strings"
)

// inOffice returns the person whom a role names: "the Syrian head of state" for President Assad.
func (a *attributor) inOffice(q int, f mention) int {
	if !a.can(f.head, role) || a.can(f.head, plural) || !a.definite(f.lo) {
		return -1
	}
	if p := a.byOffice(f); p >= 0 {
		return p
	}
	if a.can(f.head, epithet) {
		return a.salient(f)
	}
	_, marks := a.officeWords(f)
	if len(marks) == 0 || a.has(f.head, upper) {
		return -1 // "the mayor" may be anybody; "the Iranian chief executive" is told by the one word
	}
	return a.recent(q, f.lo, func(p *person, spoke bool) bool {
		return !p.office && (spoke || p.gender() != unknownGender) && a.compatible(p, marks) && a.suits(f.head, p)
	}, unknownGender)
}

// salient returns the person whom the text is mostly about, when a role that is put for a name means them: of those
// whose party the role tells, or else of all, the one who is named half as often again as the next; -1 for nobody.
func (a *attributor) salient(f mention) int {
	best, top, second, own := -1, 0, 0, false
	for i := range a.names.persons {
		p := &a.names.persons[i]
		if p.first > f.lo || !p.human() || p.body || !a.suits(f.head, p) {
			continue
		}
		told := false // "the Republican nominee" for "Republican Ann Holm"
		for k := f.lo; k < f.head; k++ {
			told = told || !a.can(k, determiner|possessive) && p.roles[a.key(k)]
		}
		switch {
		case told && !own:
			best, top, second, own = i, p.count, 0, true
		case told != own:
		case p.count > top:
			best, top, second = i, p.count, top
		default:
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
		case a.has(k, upper) && !a.can(k, role|title):
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
		if p.first > f.lo || !a.holds(p, office) || !a.compatible(p, marks) || a.lesser(p, head) {
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
			if !p.roles[w] && !a.g.is(w, preposition) {
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
