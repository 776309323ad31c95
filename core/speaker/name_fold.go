package speaker

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// fold gives every run a person. Longer names first, so that the last name finds them.
func (n *names) fold(s *stream) {
	alone := make(map[string]bool)
	for _, r := range n.runs {
		if r.lo == r.hi {
			alone[s.key(r.lo)] = true
		}
	}
	for i := range n.runs { // "Special Envoy for Syria | Staffan de Mistura"
		if r := &n.runs[i]; r.hi > r.lo+1 && s.can(r.lo-1, linking) && alone[s.key(r.lo)] && !s.can(r.lo, given) {
			r.lo++
		}
	}
	full := make(map[string]int)
	for words := nameReach; words > 1; words-- {
		for i := range n.runs {
			r := &n.runs[i]
			if min(r.hi-r.lo+1, nameReach) != words {
				continue
			}
			name := s.joined(*r)
			p, ok := full[name]
			if !ok {
				p = n.other(s, *r, name)
				full[name] = p
			}
			n.join(s, r, p)
		}
	}
	for _, r := range n.runs {
		if r.person >= 0 && s.relative(r) {
			n.persons[r.person].kin = true
		}
	}
	for i := range n.runs {
		r := &n.runs[i]
		if r.person >= 0 {
			continue
		}
		p := n.called(s, *r)
		if p < 0 {
			p = n.add(s, *r)
		}
		n.join(s, r, p)
	}
}

// joined returns the keys of a name with spaces between them.
func (s *stream) joined(r nameRun) string {
	var b strings.Builder
	for k := r.lo; k <= r.hi; k++ {
		if k > r.lo {
			b.WriteByte(' ')
		}
		b.WriteString(s.key(k))
	}
	return b.String()
}

// other returns the person of a name of several words: one whose name ends with it or has the same first and last word
// ("Anna Maria Holm" for "Anna Holm"), or a new one.
func (n *names) other(s *stream, r nameRun, name string) int {
	first, last := s.key(r.lo), lastName(s.key(r.hi))
	for _, p := range n.byLast[last] {
		had := text.Fold(n.persons[p].name.Of(s.t.String))
		if strings.HasPrefix(had, first+" ") || strings.HasSuffix(had, " "+name) {
			return p
		}
	}
	return n.add(s, r)
}

// add makes a new person.
func (n *names) add(s *stream, r nameRun) int {
	p := len(n.persons)
	last := lastName(s.key(r.hi))
	if len(n.byLast[last]) >= sharers {
		return n.byLast[last][sharers-1]
	}
	n.persons = append(n.persons, person{first: r.lo})
	n.byLast[last] = append(n.byLast[last], p)
	for k := r.lo; k < r.hi; k++ {
		w := lastName(s.key(k))
		if had, ok := n.byWord[w]; ok && had != p {
			p = -1
		}
		n.byWord[w] = p
		p = len(n.persons) - 1
	}
	return p
}

// called returns the person that a single word names, by last name, else by another word of the name; -1 for nobody
// yet.
func (n *names) called(s *stream, r nameRun) int {
	w := lastName(s.key(r.hi))
	if ps := n.byLast[w]; len(ps) > 0 {
		best := -1
		for _, p := range ps {
			told := n.titled(s, r, p)
			if n.persons[p].kin && !told || best >= 0 && !told && n.titled(s, r, best) {
				continue
			}
			if best < 0 || told && !n.titled(s, r, best) || !n.fits(s, r, best) && n.fits(s, r, p) ||
				n.persons[p].count > n.persons[best].count && n.fits(s, r, p) {
				best = p
			}
		}
		if best >= 0 && !n.fits(s, r, best) {
			return -1 // Mr. Holm, where only Anne Holm was named
		}
		return best
	}
	if p, ok := n.byWord[w]; ok && p >= 0 && !n.persons[p].body {
		return p // but "Smith" is not Smith University
	}
	return -1
}

// note adds a word to the roles of a person.
func (n *names) note(p int, word string, isRole bool) {
	x := &n.persons[p]
	if x.roles[word] {
		return
	}
	if x.roles == nil {
		x.roles = make(map[string]bool)
	}
	x.roles[word] = true
	if isRole {
		x.office = true
		if len(n.byRole[word]) < holdersKept {
			n.byRole[word] = append(n.byRole[word], p)
		}
	} else if len(n.bySort[word]) < sortsKept {
		n.bySort[word] = append(n.bySort[word], p)
	}
}

// sortsKept is how many persons of one sort are kept: a noun that is said of two tells neither.
const sortsKept = 2

// holdersKept bounds how many persons of one role are compared.
const holdersKept = 40

// fits says whether the title before a last name allows the person: "Mrs. Smith" is not John.
func (n *names) fits(s *stream, r nameRun, p int) bool {
	g := n.persons[p].gender()
	return !(s.can(r.lo-1, title) && (s.can(r.lo-1, male) && g == feminine || s.can(r.lo-1, female) && g == masculine))
}

// titled says whether the title before a last name tells the gender of the person: "Mrs. Smith" may be his wife.
func (n *names) titled(s *stream, r nameRun, p int) bool {
	return s.can(r.lo-1, title) && s.can(r.lo-1, male|female) && n.persons[p].gender() != unknownGender && n.fits(s, r, p)
}

// relative says whether a name is introduced as that of somebody's relative: "his wife, Ann Holm", "Ann Holm, the wife
// of".
func (s *stream) relative(r nameRun) bool {
	kinAt := func(i int) bool { // "Sister Ann Holm" is a nun, "First Lady Ann Holm" a wife
		return s.can(i, kin) && s.kind(i) == wordToken && (s.g.NounsUpper || !s.has(i, upper) || s.can(i-1, adverb))
	}
	if kinAt(r.lo-1) || s.kind(r.lo-1) == commaToken && kinAt(r.lo-2) {
		return true
	}
	if s.kind(r.hi+1) == commaToken {
		for k := r.hi + 2; k < r.hi+6 && s.kind(k) == wordToken && !s.can(k, relative|auxiliary); k++ {
			if kinAt(k) {
				return true
			}
		}
	}
	return false
}

// join makes a run one of the person's places.
func (n *names) join(s *stream, r *nameRun, p int) {
	r.person = p
	x := &n.persons[p]
	x.count++
	if words := r.hi - r.lo + 1; words > x.words ||
		words == x.words && s.has(r.hi, upper) && !s.has(r.hi, caps) && x.shouted {
		x.shouted = s.has(r.hi, caps)
		x.words = words
		x.name = s.nameSpan(r.lo, r.hi)
		if s.has(r.hi, genitive) {
			x.name.End = s.bareEnd(r.hi)
		} else if strings.Contains(s.key(r.hi), ".") && strings.HasPrefix(s.t.String[x.name.End:], ".") {
			x.name.End++ // "the U.S."
		}
		if s.g.Elides {
			x.name.Start += elision(s.tokenSpan(r.lo).Of(s.t.String))
		}
	}
	if s.can(r.lo, given) && s.can(r.lo, male) {
		x.male += 2
	}
	if s.can(r.lo, given) && s.can(r.lo, female) {
		x.female += 2
	}
	if r.lo == r.hi && s.can(r.lo-1, definite) { // "the King"
		if s.can(r.lo, male) {
			x.male += 2
		}
		if s.can(r.lo, female) {
			x.female += 2
		}
	}
	if s.can(r.hi, group) || r.lo == r.hi && s.has(r.hi, caps) {
		x.body = true
	}
	if r.lo == r.hi && s.can(r.hi, title|role) && !s.can(r.hi, given) && (s.can(r.hi, plural) || s.can(r.hi+1, role)) {
		x.common = true
	}
	if s.can(r.lo-1, place) && s.kind(r.lo-1) == wordToken {
		x.places++
	}
}

// bareEnd returns where the word at token i ends without its genitive ending.
func (s *stream) bareEnd(i int) int {
	sp := s.tokenSpan(i)
	w := sp.Of(s.t.String)
	for j := len(w) - 1; j > 0 && j > len(w)-5; j-- {
		switch {
		case strings.HasPrefix(w[j:], "'"), strings.HasPrefix(w[j:], "’"), strings.HasPrefix(w[j:], "ʼ"),
			strings.HasPrefix(w[j:], "`"):
			return sp.Start + j
		}
	}
	return sp.End
}

// lastName folds what spellings of a last name do not share: "al-Assad" and "Assad".
func lastName(key string) string {
	for _, article := range language.NameArticles {
		if rest, ok := strings.CutPrefix(key, article); ok && len(rest) > 2 {
			return rest
		}
	}
	return key
}
