package speaker

// about finds the person whom the sentence in [lo, hi) is about: its subject, or the first phrase of it that an office,
// an honorific or a given name tells and no preposition governs; one with a name where named is set. A pronoun is none.
func (s *stream) about(lo, hi int, named bool) (f frame, ok bool) {
	told := func() bool { return ok && f.sure && !s.unnamed(f) && (!named || f.nameHi >= f.nameLo) }
	if f, ok = s.subjectFrame(lo, hi, false); told() {
		return f, true
	}
	if f, ok = s.phraseFrame(lo, hi); told() {
		return f, true
	}
	for k := lo; k < hi; k++ {
		e := k
		for e < hi && e < k+frameWords && s.open(e) {
			e++
		}
		governed := s.can(k-1, preposition) && s.kind(k-1) == wordToken
		if s.g.VerbFinal {
			governed = s.can(e, preposition) && s.kind(e) == wordToken
		}
		f, ok = s.named(k, e-1)
		if s.g.Article != "" && f.nameLo == f.nameHi && f.nameLo > k && !s.can(f.nameLo, given) {
			f.nameLo, f.nameHi = 1, 0 // "השכן | מהנהן": a verb
		}
		if told() && !governed {
			return f, true
		}
		k = e
	}
	return f, false
}

// quotes reports whether somebody is quoted in [lo, hi).
func (s *stream) quotes(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if s.kind(k) == quoteToken {
			return true
		}
	}
	return false
}
