package speaker

import (
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// named finds the name in a phrase: what is left of it without titles, roles and honorifics, if that is short, or
// begins with a surname. A phrase of roles alone is a role.
func (s *stream) named(lo, hi int) (frame, bool) {
	if hi < lo {
		return frame{}, false
	}
	f := frame{lo: lo, hi: hi, nameLo: lo, nameHi: hi}
	office := language.Class(0)
	of := func(i int) language.Class {
		k, _ := s.uncased(i)
		return s.tokens[i].class | s.g.Class(k)
	}
	for f.nameLo <= f.nameHi && of(f.nameLo)&(title|role|honorific|group) != 0 {
		office |= of(f.nameLo)
		f.nameLo++
	}
	for f.nameHi >= f.nameLo && of(f.nameHi)&(title|role|honorific|group) != 0 {
		office |= of(f.nameHi)
		f.nameHi--
	}
	for s.g.Article != "" && f.nameLo < f.nameHi && strings.HasPrefix(s.key(f.nameLo), s.g.Article) &&
		!s.definiteAll(f.nameLo+1, f.nameHi) {
		office |= role // "الخباز مروان تميم"
		f.nameLo++
	}
	f.sure = office != 0
	if f.sure && f.nameLo == f.nameHi && !s.g.Spaceless && s.g.Surnames == "" {
		before, behind := f.nameLo > lo, f.nameHi < hi
		if behind && !before && of(hi)&(role|group) != 0 && of(hi)&honorific == 0 ||
			before && !behind && s.construct(lo, f.nameLo) {
			f.nameLo, f.nameHi = 1, 0 // what the office is for: "वित्त मंत्री", "שר האוצר"
			return f, true
		}
	}
	if f.sure && f.nameLo == f.nameHi && !s.g.Spaceless && f.nameLo > lo &&
		(of(f.nameLo-1)&group != 0 && of(f.nameLo-1)&role == 0 || s.g.Article != "" &&
			strings.HasPrefix(s.key(lo), s.g.Article) && strings.HasPrefix(s.key(f.nameLo), s.g.Article)) {
		f.nameHi = f.nameLo - 1 // an adjective: "مصدر أمني", "המאמן הלאומי"
		return f, true
	}
	if f.nameHi < f.nameLo {
		return f, office&(role|group|title) != 0
	}
	if s.g.Spaceless && s.g.Surnames == "" {
		for k := f.nameLo; k < f.nameHi; k++ { // "店を営|む|木村節子": an ending of a verb that describes the person
			if c, _ := utf8.DecodeRuneInString(s.key(k)); script(c) == 2 {
				f.nameLo, f.lo = k+1, k+1
			}
		}
	}
	if last, _ := utf8.DecodeLastRuneInString(s.key(f.nameHi)); office&role != 0 && office&honorific == 0 &&
		strings.ContainsRune(s.g.VerbTails, last) {
		f.lo, f.nameLo, f.nameHi = f.nameHi+1, 1, 0 // "近くに住む | 男性"
		return f, true
	}
	if lo, hi := s.latin(f.nameLo, f.nameHi); hi >= lo {
		f.nameLo, f.nameHi = lo, hi
		return f, true
	}
	for k := f.nameLo; k <= f.nameHi; k++ { // "ראשת עיריית עפולה | נירה אלקיים | הגיעה"
		if !s.can(k, given) {
			continue
		}
		f.nameLo, f.sure = k, true
		if s.g.Article != "" && f.nameHi > k+1 && !s.can(k+1, particle) {
			f.nameHi = k + 1
		}
		return f, true
	}
	if s.g.Surnames != "" {
		for k := f.nameHi; k >= f.nameLo; k-- {
			if s.surname(k) {
				f.nameLo, f.nameHi, f.sure = k, k, true
				return f, true
			}
		}
	}
	// "Holm, director of the office": the name stands before the office, or behind it
	for k := f.nameLo + 1; k < f.nameHi; k++ {
		if of(k)&(title|role|group) == 0 {
			continue
		}
		office, f.sure = office|role, true
		if s.g.VerbFinal && s.g.Spaceless || s.g.Article != "" && k > f.nameLo+1 && f.nameLo == lo &&
			!strings.HasPrefix(s.key(lo), s.g.Article) { // "رولف هوير المدير العام للمنظمة"
			f.nameHi = k - 1
		} else {
			f.nameLo = k + 1
		}
		break
	}
	if s.g.Spaceless && s.g.Surnames != "" && office == 0 && f.nameLo == f.nameHi &&
		utf8.RuneCountInString(s.key(f.nameLo)) < shortName {
		return frame{}, false // a word like any other: names of two letters begin with a surname
	}
	if n := f.nameHi - f.nameLo + 1; n > nameWords ||
		s.g.Spaceless && s.tokenSpan(f.nameHi).Len() > longestName && !s.has(f.nameHi, upper) {
		f.nameLo, f.nameHi = 1, 0
		return f, office != 0
	}
	return f, true
}

// construct reports whether the words are an office and what it is for: joined by the article that only the second one
// has, "שר האוצר", "وزير الداخلية", or by no sign, "استاندار لرستان".
func (s *stream) construct(office, noun int) bool {
	return s.can(office, role) && !s.can(office, title|honorific) && office+1 == noun && (s.g.Ezafe ||
		s.g.Article != "" && !strings.HasPrefix(s.key(office), s.g.Article) && strings.HasPrefix(s.key(noun), s.g.Article))
}

// definiteAll reports whether all words from lo to hi have the article joined to them.
func (s *stream) definiteAll(lo, hi int) bool {
	for lo <= hi && strings.HasPrefix(s.key(lo), s.g.Article) {
		lo++
	}
	return lo > hi
}

// latin returns the longest run of words with capitals in a phrase of another script: a foreign name that was left as
// it is.
func (s *stream) latin(lo, hi int) (from, to int) {
	from, to = 1, 0
	for k := lo; k <= hi; k++ {
		e := k
		for e <= hi && s.has(e, upper) {
			e++
		}
		if e > k {
			if e-k >= to-from+1 {
				from, to = k, e-1
			}
			k = e
		}
	}
	return from, to
}

// shortName is how many letters the name of a foreigner has at least.
const shortName = 3

// longestName is how many bytes a name in a script without spaces may have: twelve letters.
const longestName = 36

// surname reports whether the word at i is a name of three letters or so that begins with a surname.
func (s *stream) surname(i int) bool {
	k, _ := s.uncased(i)
	n := utf8.RuneCountInString(k)
	if n < 2 || n > 4 {
		return false
	}
	for x, left := s.g.Surnames.Next(); x != ""; x, left = left.Next() {
		if strings.HasPrefix(k, x) && len(k) > len(x) {
			return true
		}
	}
	return false
}

// nameSpan is where the name of a run stands, without the ending of its case.
func (s *stream) nameSpan(lo, hi int) text.Span {
	sp := s.span(lo, hi)
	if s.g.Suffixed {
		if i := elision(s.tokenSpan(hi).Of(s.t.String)); i > 1 {
			sp.End = s.bareEnd(hi)
		}
	}
	if s.g.NoCapitals {
		if k, ok := s.uncased(hi); ok {
			sp.End -= len(s.key(hi)) - len(k)
		}
	}
	return sp
}
