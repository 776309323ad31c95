package speaker

import "strings"

// defined reports whether a role means somebody spoken of before: by its article, by the one joined to its end, or, in
// a language that has no article, by having no word that says otherwise.
func (s *grammarian) defined(f mention) bool {
	if s.definite(f.lo) || s.articled(f.head) {
		return true
	}
	return !s.g.Articled() && !s.g.NoCapitals && !s.can(f.lo, determiner|possessive)
}

// articled reports whether the word at i ends as a noun with its article does: "borgmesteren", "liberalul".
func (s *stream) articled(i int) bool {
	k := s.key(i)
	for e, left := s.g.Joined.Next(); e != ""; e, left = left.Next() {
		if ending, _, _ := strings.Cut(e, ">"); len(ending) > 1 && strings.HasSuffix(k, ending) {
			return true
		}
	}
	return s.bare(i) != k
}

// bare returns the key of a noun for a person without the article that is joined to its end: "borgmester" of
// "borgmesteren".
func (s *stream) bare(i int) string {
	k := s.key(i)
	for e, left := s.g.Joined.Next(); e != ""; e, left = left.Next() {
		ending, instead, _ := strings.Cut(e, ">")
		if stem, ok := strings.CutSuffix(k, ending); ok && s.g.Is(stem+instead, role) {
			return stem + instead
		}
	}
	return k
}

// bare reports whether a name is one word and nothing tells that it is somebody's: "Bécsben".
func (p *person) bare() bool {
	return p.words < 2 && !p.office && p.gender() == unknownGender && p.count < 2
}

// bridged returns the person whom a noun means that only tells more of who is spoken of: by an age, "the 58-year-old
// lawmaker", or by what somebody is and no office, "skladatel", "la penalista". It is who spoke in the quotation before
// in the paragraph or whom the sentence before is about; -1 where it may be another.
func (a *attributor) bridged(q int, f mention) int {
	aged := false
	for k := f.lo; k <= f.hi; k++ {
		aged = aged || a.kind(k) == wordToken && strings.ContainsAny(a.key(k), "0123456789")
	}
	if a.can(f.head, plural) || !aged && (!a.can(f.head, epithet) || f.head < f.hi || !a.defined(f) || !a.g.Inverts()) ||
		a.can(f.lo, article) && !a.definite(f.lo) {
		return -1
	}
	_, marks := a.officeWords(f)
	fits := func(p int) bool {
		x := &a.names.persons[p]
		return x.human() && !x.body && x.first < f.lo && a.suits(f.head, x) && a.compatible(x, marks) && !a.introduced(f, -1)
	}
	for k := f.lo - 1; k > 0 && k > f.lo-resolveReach; k-- {
		if a.kind(k) == breakToken && a.kind(k-1) != colonToken {
			break
		}
		p := -1
		if a.kind(k) == quoteToken {
			if n := a.stream.parts[a.tokens[k].at].quotation; n < q && a.persons[n] >= 0 && fits(a.persons[n]) {
				return a.persons[n]
			}
		} else if r := a.names.at(k); r >= 0 {
			run := a.names.runs[r]
			if p, k = run.person, run.lo; a.can(k-1, preposition) && a.kind(k-1) == wordToken {
				p = -1
			}
		}
		if p >= 0 && fits(p) && !a.names.persons[p].bare() {
			return p
		}
	}
	return -1
}
