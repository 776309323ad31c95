package speaker

import (
	"strings"
	"unicode/utf8"
)

// subjectFrame finds the subject in [lo, hi): what stands before a marker of subjects, the last of the one that tells
// most; in a language that has none, or where whole is set and none stands there, the first phrase of the last clause.
func (s *stream) subjectFrame(lo, hi int, whole bool) (f frame, ok bool) {
	marked := s.g.Subjects != ""
	if !marked && s.g.NoCapitals {
		start := hi
		for start > lo && (s.kind(start-1) == wordToken || s.kind(start-1) == commaToken) {
			start--
		}
		if f, ok = s.apposed(start, hi); ok {
			return f, true
		}
		if f, ok = s.opener(lo, hi); ok {
			return f, true
		}
	}
	for marker, left := s.g.Subjects.Next(); marker != ""; marker, left = left.Next() {
		if len(s.g.CaseEndings) > 0 {
			break // the markers are joined to the noun
		}
		g, found := frame{}, false
		for k := hi - 1; k >= lo; k-- {
			if s.kind(k) == wordToken && s.key(k) == marker {
				if f, ok = s.phraseBack(k-1, lo); ok && f.sure {
					return f, true
				}
				if ok && !found {
					g, found = f, true
				}
			}
		}
		if found {
			return g, true
		}
	}
	for _, sure := range [...]bool{true, false} { // a person before a thing: "피서윤 박사는 이 혜성은 “…”고"
		for _, ending := range s.g.CaseEndings {
			if marked && !s.g.Subjects.Has(ending) {
				continue
			}
			for k := hi - 1; k >= lo; k-- {
				if s.kind(k) == wordToken && s.tokens[k].class&closedClasses&^s.tokens[k].keeps() == 0 &&
					len(s.key(k)) > len(ending) &&
					strings.HasSuffix(s.key(k), ending) {
					if f, ok = s.phraseBack(k, lo); ok && (f.sure || !sure) {
						return f, true
					}
				}
			}
		}
	}
	if marked && (!whole || s.g.Spaceless) {
		return f, false // each subject has its particle
	}
	start := hi
	for start > lo && (s.kind(start-1) == wordToken || start == hi) {
		start--
	}
	near := frame{}
	// "X in the town said", "X to reporters said": what a preposition governs is no subject
	for k := hi - 1; k >= start; k-- {
		if s.kind(k) != wordToken || s.can(k, adverb|auxiliary|calendar|conjunction) && s.tokens[k].keeps() == 0 ||
			marked && len(s.g.CaseEndings) > 0 && !s.cased(k) {
			continue // "“…”며 대책을 | 약속했다" has no subject, "서은주의 | 말이다" has
		}
		f, ok := s.phraseBack(k, start)
		governed := s.can(f.lo-1, preposition) || s.can(k+1, particle) && s.kind(k+1) == wordToken
		if ok && !governed && f.sure {
			return f, true
		}
		if ok && !governed && near.hi == 0 {
			near = f
		}
		if ok && governed {
			k = f.lo - 1
		} else if ok {
			k = f.lo
		}
	}
	if near.hi == 0 && !marked && s.g.NoCapitals && start > lo { // "سخنگوی وزارت، با اشاره به برف، گفت"
		if f, ok := s.apposed(lo, start); ok {
			return f, true
		}
		if comma := s.commaBy(lo, start); comma > lo {
			if f, ok := s.named(lo, comma-1); ok && f.sure {
				return f, true
			}
		}
	}
	return near, near.hi > 0
}

// opener is the phrase that opens a clause whose verb ends it, where its subject has no marker: one that an office or a
// given name tells, or that a preposition follows, "فتحعلی با بیان اینکه … گفت". What a preposition and a comma set
// apart stands before it: "به گزارش شانا، علی کاردر در مراسم تودیع محسن قمصری … گفت".
func (s *stream) opener(lo, hi int) (f frame, ok bool) {
	if !s.g.VerbFinal {
		return f, false
	}
	for k := lo; s.can(lo, preposition) && k < hi && k < lo+frameWords; k++ {
		if s.kind(k) == commaToken {
			lo = k + 1
		}
	}
	f, ok = s.phraseFrame(lo, hi)
	followed := s.kind(f.hi+1) == wordToken && s.can(f.hi+1, preposition)
	return f, ok && f.lo == lo && f.nameHi >= f.nameLo && (f.sure || followed)
}

// phraseFrame reads the phrase that begins at token i.
func (s *stream) phraseFrame(i, hi int) (frame, bool) {
	for i < hi && s.kind(i) == wordToken && s.can(i, adverb|calendar|determiner) && s.tokens[i].keeps() == 0 {
		i++
	}
	if i < hi && s.kind(i) == wordToken && s.can(i, pronoun) {
		return frame{lo: i, hi: i, nameLo: 1, sure: true}, true
	}
	if f, ok := s.apposed(i, hi); ok && s.g.NoCapitals {
		return f, true
	}
	e := i
	for e < hi && e < i+frameWords && s.open(e) && !s.prefixed(e) {
		e++
	}
	return s.named(i, e-1)
}

// prefixed reports whether the word at i is a preposition with its noun, "לעיתון", and no name that begins like one:
// a name is told, or stands elsewhere, too.
func (s *stream) prefixed(i int) bool {
	for p, left := s.g.Joining.Next(); p != "" && s.tokens[i].keeps() == 0; p, left = left.Next() {
		if !strings.HasPrefix(s.key(i), p) {
			continue
		}
		for k := max(0, i-resolveReach); k < min(len(s.tokens), i+resolveReach); k++ {
			if k != i && s.kind(k) == wordToken && s.key(k) == s.key(i) {
				return false
			}
		}
		return true
	}
	return false
}

// phraseBack reads the phrase that ends with token e.
func (s *stream) phraseBack(e, lo int) (frame, bool) {
	e = s.beforeAge(e, lo)
	if e < lo || s.kind(e) != wordToken {
		return frame{}, false
	}
	if s.can(e, pronoun) {
		return frame{lo: e, hi: e, nameLo: 1, sure: true}, true
	}
	i := e + 1
	for i > lo && i > e+1-frameWords && s.open(i-1) && (i-1 == e || !s.cased(i-1)) {
		i--
	}
	return s.named(i, e)
}

// beforeAge returns the token before an age between commas or in brackets that ends at e, "Gjose、62歳", "石堂さん（70）",
// or e.
func (s *stream) beforeAge(e, lo int) int {
	if e > lo && s.has(e, number) && strings.HasPrefix(s.t.String[s.tokenSpan(e).End:], "）") {
		return e - 1
	}
	for k := e; k > lo+1 && k > e-3 && s.kind(k) == wordToken; k-- {
		if s.has(k, number) && s.kind(k-1) == commaToken {
			return k - 2
		}
	}
	return e
}

// cased reports whether the word at i ends as a noun with a marker of its case does.
func (s *stream) cased(i int) bool {
	_, ok := s.uncased(i)
	return ok
}

// uncased returns the key of the word at i without the ending of its case.
func (s *stream) uncased(i int) (string, bool) {
	k := s.key(i)
	if s.tokens[i].class&(role|title|honorific|group) != 0 {
		return k, false
	}
	for _, ending := range s.g.CaseEndings {
		if stem, ok := strings.CutSuffix(k, ending); ok &&
			(utf8.RuneCountInString(stem) > 1 || s.g.Class(stem)&(role|group|honorific) != 0) {
			return stem, true
		}
	}
	return k, false
}
