package speaker

import "strings"

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

// holderFrame finds who was said before to hold the office that alone names the speaker of a frame: "שר התחבורה רמי
// אשכנזי … השר", "堀内大臣 … 大臣は". Its name is empty where nobody was.
func (s *stream) holderFrame(f frame) frame {
	const around = 4 // words of a name and a place beside an office
	if !s.g.NoCapitals || f.nameHi >= f.nameLo || !s.g.Is(s.office(f.hi), role) && !s.can(f.hi, role) ||
		f.hi > f.lo && s.open(f.hi-1) {
		return frame{nameLo: 1}
	}
	office := s.office(f.hi)
	for k := f.lo - 1; k >= 0 && k > f.lo-resolveReach; k-- {
		if s.kind(k) != wordToken || s.office(k) != office {
			continue
		}
		lo, hi := k, k
		for lo > k-around && s.open(lo-1) {
			lo--
		}
		for hi < k+around && s.open(hi+1) {
			hi++
		}
		g, ok := s.apposed(lo, s.sentenceEnd(k))
		if !ok {
			g, ok = s.named(lo, hi)
		}
		if s.g.Article != "" && g.nameHi < g.nameLo { // "احتفلت | الكاتبة سلوى نعيم | بعيد ميلادها"
			g, ok = s.named(k, min(hi, k+2))
		}
		if ok && g.sure && g.nameHi >= g.nameLo && (g.nameHi > g.nameLo || s.g.Article == "") {
			return g
		}
	}
	return frame{nameLo: 1}
}

// office is the key of the noun at i without its article and the ending of its case.
func (s *stream) office(i int) string {
	k := s.key(i)
	for _, ending := range s.g.CaseEndings {
		if stem, ok := strings.CutSuffix(k, ending); ok && s.g.Is(stem, role) {
			return stem
		}
	}
	return strings.TrimPrefix(k, s.g.Article)
}
