package quote

// describe notes what stands around a name: titles, offices, an apposition.
func (n *names) describe(s *stream, r nameRun) {
	x := &n.persons[r.person]
	const reach = 12 // words of an office: "Iranian Deputy Foreign Minister for Arab and African Affairs"
	initials := ""
	for k := r.lo - 1; k >= 0 && r.lo-k <= reach && s.kind(k) == wordToken; k-- {
		if s.can(k, determiner|auxiliary|relative|pronoun|calendar) || s.can(k, saying|judging) && !s.can(k, nominal|role) {
			break
		}
		if s.can(k, preposition|conjunction) && !s.has(k, upper) {
			if k == r.lo-1 || !s.can(k, linking|conjunction) {
				break // "of Smith": what stands before is not Smith
			}
			continue
		}
		if s.can(k, title|role) && s.can(k, male) {
			x.male += 3
		}
		if s.can(k, title|role) && s.can(k, female) {
			x.female += 3
		}
		n.note(r.person, s.key(k), s.can(k, role))
		if s.has(k, upper) {
			initials = s.key(k)[:1] + initials
			if len(initials) > 1 {
				n.note(r.person, initials, false)
			}
			if x.office && x.mark == "" && !s.can(k, role|title|group) {
				x.mark = s.key(k)
			}
		}
	}
	if s.kind(r.hi+1) != commaToken {
		return
	}
	if s.kind(r.lo-1) == commaToken && s.can(r.lo-2, role) { // "A spokeswoman, Ann Holm, said"
		if s.can(r.lo-2, male) {
			x.male++
		} else if s.can(r.lo-2, female) {
			x.female++
		}
	}
	for k := r.hi + 2; k < len(s.tokens) && k-r.hi <= reach && s.kind(k) == wordToken; k++ {
		if s.can(k, auxiliary|relative) || s.can(k, saying|judging) && !s.can(k, nominal|role) || k == r.hi+2 && s.can(k, preposition|conjunction|pronoun) {
			break
		}
		if s.can(k, determiner|preposition|conjunction|possessive) {
			continue
		}
		if s.can(k, role) && s.can(k, male) {
			x.male++
		}
		if s.can(k, role) && s.can(k, female) {
			x.female++
		}
		n.note(r.person, s.key(k), s.can(k, role))
	}
}

// human says whether the name can be a person's.
func (p *person) human() bool {
	return p.male+p.female > 0 || p.places*2 <= p.count && !p.body
}
