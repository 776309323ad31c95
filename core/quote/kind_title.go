package quote

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// titled says whether the words before the marks announce a title.
func (s *scene) titled() bool {
	if s.workCalled() {
		return true
	}
	if s.g.NounsUpper && letterOrDigit(s.lead) && len(s.in) <= borneWords && s.startsUpper() &&
		s.endsUpper() && !s.ended() {
		before, _ := s.clause()
		for i := range before {
			if ends(before[:i+1], s.n.Called) && (i+1 == len(before) || !s.g.Is(before[i+1].Key, language.Impersonal)) {
				return true // heißt seit 1954 „Tag der Fischer“
			}
		}
	}
	return len(s.in) <= titleWords && ends(s.before, s.n.Titles) && !s.spoken() &&
		!(s.g.Syllabic && !unicode.IsLetter(s.tail) && s.g.Is(s.word(3), complement) &&
			unicode.IsLower(firstLetter(s.q.Span.Of(s.t.String)))) // cho rằng tác phẩm “táo bạo”.
}

// workCalled says whether a work is said to be called by the span: das Motto des Treffens lautet „…“.
func (s *scene) workCalled() bool {
	before, _ := s.clause()
	return s.g.NounsUpper && len(s.in) <= titleWords && ends(s.before, s.n.Called) && unicode.IsLetter(s.lead) &&
		slices.ContainsFunc(before, func(w text.Word) bool { return s.isWork(w.Key) && s.capital(w) })
}

// spoken says whether a verb of two words ends before the marks, whatever the second one is by itself: cảnh báo: “X”.
func (s *scene) spoken() bool {
	return s.g.Syllabic && strings.Contains(s.g.Phrasals, ";"+s.word(2)+" "+s.word(1)+";")
}

// titleWords is how long a title can be: longer ones stand in marks rarely, and sentences of that length do often.
const titleWords = 12

// apposed says whether the span is the name of the work before it, between commas: his memoir, “A Long Way,”; the song
// that he heard, “Cold Water,”.
func (s *scene) apposed() bool {
	if s.subjectNamed() {
		return true
	}
	if s.g.NoCapitals && strings.ContainsRune(",،", s.lead) && strings.ContainsRune(",،", s.tail) &&
		len(s.in) <= nameWords && letterOrDigit(s.last) && s.workBefore() {
		return true
	}
	if s.lead != ',' || len(s.before) < 2 || len(s.in) < 2 || len(s.in) > titleWords || !s.workBefore() {
		return false
	}
	ends := s.n.OneCapital && s.tail == '.' && s.isWork(s.word(1)) // de su última gira, «X».
	if !ends && s.tail != ',' && s.last != ',' && s.tail != '(' && s.tail != ')' || strings.ContainsRune("!?", s.last) {
		return false
	}
	if s.n.OneCapital {
		if ends || len(s.after) == 0 {
			return ends && s.beginsUpper()
		}
		_, joined := s.g.Enclitic(s.after[0].Key)
		return s.beginsUpper() && !joined && !anyOf(s.g, s.after[:min(len(s.after), nearWords)], saying)
	}
	return s.capitalised() || (s.isWork(s.word(1)) || s.n.Papers.Has(s.word(1))) && len(s.after) > 0 &&
		(s.g.Owner(s.word(2)) || s.g.Is(s.word(2), possessive)) &&
		s.beginsUpper() && unicode.IsLower(s.tail) &&
		!s.g.Is(s.after[0].Key, pronoun|determiner|possessive|saying)
}

// subjectNamed says whether the span stands between commas behind the subject that the sentence begins with, as its
// name: hennes båt, ”Goda Hoppet”, har legat still; la empresa ganadora, «Aguas del Sur», no respondió.
func (s *scene) subjectNamed() bool {
	if !s.n.OneCapital || s.lead != ',' || s.tail != ',' || !letterOrDigit(s.last) || !s.startsUpper() ||
		len(s.in) > borneWords || len(s.after) == 0 || len(s.before) == 0 || len(s.before) > subjectWords {
		return false
	}
	if _, joined := s.g.Enclitic(s.after[0].Key); joined {
		return false
	}
	in := s.in
	if s.g.Is(in[0].Key, article|definite) {
		in = in[1:]
	}
	said := func(w text.Word) bool { return s.n.Sayings.Has(w.Key) || s.n.Proverbs.Has(w.Key) }
	return (len(in) <= nameWords || !s.personBefore()) && (len(s.before) > 1 || len(s.word(1)) > 4) &&
		!slices.ContainsFunc(s.before, said) && !anyOf(s.g, s.before, saying|judging|notice|source|auxiliary|being|
		pronoun|relative|conjunction|adverb|calendar) &&
		!anyOf(s.g, in, being|auxiliary|pronoun)
}

// personBefore says whether the words before the marks name somebody: by a name, or by an office.
func (s *scene) personBefore() bool {
	if s.g.Is(s.word(1), possessive) || s.g.Is(s.word(2), possessive) {
		return false // hans båt
	}
	return anyOf(s.g, s.before, role|title|given|male|female) || len(s.before) > 1 && s.capital(s.before[len(s.before)-1])
}

// workBefore says whether a work is named before the marks, in a phrase in which nobody speaks and no comma stands.
func (s *scene) workBefore() bool {
	if s.isWork(s.word(1)) || s.n.Papers.Has(s.word(1)) {
		return true
	}
	for n := 2; n <= workReach && n <= len(s.before); n++ {
		i := len(s.before) - n
		if s.g.Is(s.before[i+1].Key, saying|judging) ||
			strings.ContainsAny(s.t.String[s.before[i].End:s.before[i+1].Start], ",;:") {
			return false
		}
		if s.isWork(s.before[i].Key) && (i == 0 && (s.n.OneCapital || s.g.NoCapitals) || i > 0 &&
			s.g.Is(s.before[i-1].Key, determiner|possessive)) {
			return true
		}
	}
	return false
}

// workReach is how far before a comma the work stands: "the song that he had heard on the pier".
const workReach = 8

// glossed says whether the words behind a capitalised span say which kind of work it is: “X,” a novel about the war.
func (s *scene) glossed() bool {
	if !s.capitalised() || !s.beginsUpper() || len(s.in) > titleWords ||
		s.last != ',' && s.tail != ',' && s.tail != '(' || len(s.after) < 2 {
		return false
	}
	if s.n.Made.Has(s.after[0].Key) {
		return true
	}
	if !s.g.Is(s.after[0].Key, determiner|possessive) {
		return false
	}
	for i, w := range s.after[1:min(len(s.after), glossWords)] {
		if strings.ContainsAny(s.t.String[s.after[i].End:w.Start], "„«»") {
			return false // …, die „Neue Zeitung“ sah
		}
		if s.isWork(w.Key) || s.isWork(s.g.Singular(w.Key)) {
			return true
		}
		if strings.ContainsAny(s.t.String[s.after[i].End:w.Start], ",.;:") ||
			s.g.Is(w.Key, preposition|saying|auxiliary|relative|conjunction) {
			return false
		}
	}
	return false
}

// glossWords is how many words behind the marks a work may be named: "his first and best known novel".
const glossWords = 6

// delivered says whether a capitalised span is the title of the writing or the speech whose noun stands before it: her
// lecture “Bread and Borders”.
func (s *scene) delivered() bool {
	return s.n.Papers.Has(s.word(1)) && len(s.in) > 1 && len(s.in) <= titleWords && unicode.IsLetter(s.lead) &&
		letterOrDigit(s.last) && s.capitalised() && (s.g.Is(s.word(2), determiner|possessive) || s.g.Owner(s.word(2)))
}

// performed says whether a capitalised span is what somebody sings, plays or reads from: she sang “Happy Days”.
func (s *scene) performed() bool {
	return len(s.in) > 1 && len(s.in) <= titleWords && s.capitalised() && !strings.ContainsRune("!?", s.last) &&
		s.lead != ':' && s.lead != ',' && s.n.Performs.Has(s.word(1))
}

// workBeside says whether a word for a kind of work stands beside the span: the film “X”, “X” star. Right before the
// marks it needs a capital at the start alone: the novel “The way home”.
func (s *scene) workBeside() bool {
	if len(s.in) > titleWords || s.spoken() {
		return false
	}
	if s.g.NoCapitals && len(s.in) <= folkWords && unicode.IsLetter(s.tail) && slices.ContainsFunc(
		s.after[:min(len(s.after), tailWords)], func(w text.Word) bool { return s.n.Made.Has(w.Key) }) {
		return true // ‘धूल’ अगले महीने रिलीज़ होगी
	}
	if n := len(s.before); n > 0 && s.isWork(s.before[n-1].Key) {
		touching := unicode.IsLetter(s.lead) && (s.smallName() ||
			s.g.NoCapitals && !s.predicate() && !s.g.Is(s.word(2), determiner) || // यह किताब “साहसी” है
			s.g.NounsUpper && (s.g.Is(s.in[0].Key, preposition) || s.g.Adjectival(s.in[0].Key)) && s.endsUpper() &&
				!s.ended() && !s.reported() ||
			s.beginsUpper() ||
			len(s.in) > 1 && len(s.in) <= nameWords && !s.reported() && (s.unknown() || s.g.NounsUpper &&
				s.g.Class(s.in[0].Key) == 0 && !s.g.Adjectival(s.in[0].Key) && s.g.Is(s.word(2), definite)) &&
				!s.g.VerbFinal && !s.g.Is(s.word(2), being))
		if touching || s.capitalised() && (s.lead == ',' || s.lead == '(' || s.lead == ':' || unicode.IsLetter(s.lead)) {
			return true
		}
	}
	if s.madeBy() {
		return true
	}
	one := s.n.OneCapital && s.g.RolesBehind && s.beginsUpper() &&
		s.g.Is(s.word(1), determiner) // a „Meleg tél” programot
	return (one || s.capitalised() || s.nameBefore()) && len(s.after) > 0 && s.tail != ',' && s.tail != '.' &&
		!strings.ContainsRune(",.", s.last) && (s.isWork(s.after[0].Key) ||
		s.g.VerbFinal && s.inflected(s.after[0].Key) || s.n.Fans.Has(s.after[0].Key))
}

// madeBy says whether the name of who made it stands between the kind of a work and its title: w serialu ABC „Długa
// zima”, la novela de Rosa Gil «Agua mansa».
func (s *scene) madeBy() bool {
	i, maker := len(s.before)-1, false
	for ; i > 0 && len(s.before)-i <= folkWords; i-- {
		if s.capital(s.before[i]) {
			maker = true
		} else if !s.g.Is(s.before[i].Key, preposition|belonging|agent) {
			break
		}
	}
	return maker && s.n.OneCapital && s.startsUpper() && unicode.IsLetter(s.lead) && s.isWork(s.before[i].Key)
}

// nameBefore says whether a span without capitals may be the name of the noun behind it, in a language that puts what
// tells a thing before it, and is no judgement that a verb behind the noun gives: ‘स्वच्छ जल’ अभियान.
func (s *scene) nameBefore() bool {
	return s.g.NoCapitals && s.g.VerbFinal && !s.g.Spaceless && len(s.in) > 1 && len(s.in) <= borneWords &&
		len(s.after) > 1 && !s.g.Is(s.after[1].Key, judging|calling)
}

// smallName says whether the span may be the name of the noun before it although it begins small: the chapter «gastos
// varios», in a language whose names have one capital at most: a preposition leads to the noun, or nobody speaks.
func (s *scene) smallName() bool {
	if !s.n.OneCapital || s.g.VerbSecond || len(s.in) > folkWords || !letterOrDigit(s.last) ||
		s.g.Is(s.word(1), notice) || s.predicate() {
		return false
	}
	k := 2
	if s.g.Is(s.word(k), determiner) && !s.g.Is(s.word(k), preposition) {
		k++
	}
	return s.g.Is(s.word(k), preposition|conjunction|complement) && !s.g.Is(s.word(k), sourceBehind) ||
		!s.reported() && !s.g.Is(s.word(k), being)
}

// predicate says whether the span ends a clause whose subject is the noun before it, so that the verb is in it, or is
// what somebody calls that: że ustawa „uderzy w gospodarstwa”; χαρακτήρισαν το σχέδιο «διακοσμητικό».
func (s *scene) predicate() bool {
	k := 2
	if s.g.Is(s.word(k), article) {
		k++
	}
	if s.g.Article != "" && strings.HasPrefix(s.word(1), s.g.Article) {
		if before, _ := s.clause(); anyOf(s.g, before, judging) {
			return true // واعتبر النائب المشروع "نكتة"
		}
	}
	ends := !unicode.IsLetter(s.tail) || len(s.after) > 0 && s.g.Is(s.after[0].Key, conjunction|preposition)
	return s.g.Is(s.word(k), complement) && ends || s.g.Is(s.word(k), judging|calling) ||
		s.g.VerbFinal && len(s.after) > 0 && s.g.Is(s.after[0].Key, being|auxiliary)
}

// unknown says whether the language has none of the words of the span in its tables, nor the endings of its adjectives.
func (s *scene) unknown() bool {
	return !slices.ContainsFunc(s.in, func(w text.Word) bool { return s.g.Class(w.Key) != 0 || s.g.Adjectival(w.Key) })
}

// has says whether words in marks stand before in the sentence, so that its verb of speech has its own: “…,” Lee said
// of “Cold Water”.
func (s *scene) has() bool {
	return len(s.before) > 0 && strings.ContainsAny(s.t.String[s.before[0].Start:s.q.Marks.Start], "”\"")
}

// bracketed says whether a year or initials stand in brackets right behind a capitalised span: “Big Night” (1996).
func (s *scene) bracketed() bool {
	if s.tail != '(' || len(s.after) == 0 || !s.beginsUpper() && !s.capitalised() {
		return false
	}
	w := s.after[0]
	raw := w.Of(s.t.String)
	if w.Aside != text.Parenthesised || w.End >= len(s.t.String) || s.t.String[w.End] != ')' {
		return false
	}
	return w.Kind == text.Number && len(raw) == 4 || len(raw) >= 2 && len(raw) <= 8 && raw == strings.ToUpper(raw)
}
