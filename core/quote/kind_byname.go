package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// nicknamed says whether people are said to call somebody or something by the name in the marks: a bridge which the
// locals call “the X”, a mayor who was called “X”, a man called “X”. The name has capitals; a judgement has none.
func (s *scene) nicknamed() bool {
	if s.lead == '(' && s.tail == ')' && len(s.in) <= 3 && len(s.before) > 0 && s.named() &&
		s.nameWord(s.before[len(s.before)-1]) {
		return true // Olaf Lie (“the Needle”)
	}
	if s.subjectNamed() && s.personBefore() {
		return true // Rosa Gil, «la Jefa», calló
	}
	// Jean Roux, dit « Jeannot »,
	if s.n.Said.Has(s.word(1)) && len(s.in) <= 3 && len(s.before) > 1 && s.named() && strings.ContainsRune(",.", s.tail) {
		name := s.before[len(s.before)-2]
		return s.capital(name) && (s.n.Participles.Has(s.word(1)) ||
			strings.Contains(s.t.String[name.End:s.before[len(s.before)-1].Start], ","))
	}
	if !s.calls() {
		return false
	}
	k := 2
	for s.g.Is(s.word(k), auxiliary|being) {
		k++
	}
	for i := k; i <= k+subjectWords && i <= len(s.before); i++ {
		switch {
		case s.g.Is(s.word(i), freeRelative): // what the critics call “X”
			return false
		case s.g.Is(s.word(i), relative):
			return i > k || s.g.Is(s.word(2), being)
		case s.capital(s.before[len(s.before)-i]): // whom Holm calls “X”: her words
			return false
		}
	}
	return s.g.Is(s.word(2), being) || k == 2 && s.g.Is(s.word(2), role|male|female) && !s.g.Is(s.word(2), pronoun)
}

// christened says whether a thing bears the name in the marks: a shop in the town called “X”.
func (s *scene) christened() bool {
	if !s.calls() || !s.n.Participles.Has(s.word(1)) {
		return false
	}
	if s.parts(len(s.before)-2) && len(s.in) > 1 {
		return true // the road above it, dubbed “X” by drivers
	}
	if s.g.Is(s.word(2), pronoun|determiner|auxiliary|conjunction|role) {
		return false
	}
	for i := 2; i <= subjectWords && i <= len(s.before); i++ {
		if s.g.Is(s.word(i), freeRelative|relative) {
			return false
		}
	}
	return !s.capital(s.before[len(s.before)-2]) || s.g.Is(s.word(3), preposition)
}

// calls says whether a verb of naming stands right before a capitalised span, and no object behind it.
func (s *scene) calls() bool {
	return len(s.before) > 1 && s.n.Calls.Has(s.word(1)) && len(s.in) <= titleWords &&
		!strings.ContainsRune("!?", s.last) && s.named() &&
		(s.last == ',' || len(s.after) == 0 || !s.g.Is(s.after[0].Key, determiner))
}

// subjectWords is how long the subject of a clause that names something may be: "the people of the valley".
const subjectWords = 5

// named says whether the span reads as a name: capitals throughout, an article at its start aside.
func (s *scene) named() bool {
	in := s.in
	if len(in) > 1 && s.g.Is(in[0].Key, article|definite) {
		in = in[1:]
	}
	rest := *s
	rest.in = in
	return rest.capitalised()
}

// knownAs says whether somebody is said to be known to others by the name: known to the neighbours as “X”.
func (s *scene) knownAs() bool {
	n := s.n
	if k := len(s.before) - 2; k > 0 && len(s.in) > 1 && s.g.Is(s.word(1), definite) && n.Participles.Has(s.word(2)) &&
		s.capitalised() &&
		strings.Contains(s.t.String[s.before[k-1].End:s.before[k].Start], ",") {
		return true // a tax, called the “X”
	}
	like := n.Likened.Has(s.word(1))
	if n.OneCapital && (like || n.Likened == nil) && len(s.before) > 1 && len(s.in) <= borneWords &&
		letterOrDigit(s.last) && (like && s.startsUpper() || s.nearBefore(subjectWords, n.Known)) {
		before, _ := s.clause()
		return !anyOf(s.g, before, saying|judging|feeling) // oznaczona na mapach jako „Głęboka”
	}
	return !s.g.NounsUpper && n.Likened.Has(s.word(1)) && s.nearBefore(subjectWords, n.Known) &&
		len(s.in) <= 4 && s.named()
}

// beginsUpper says whether the first letter of the span is a capital.
func (s *scene) beginsUpper() bool { return unicode.IsUpper(firstLetter(s.q.Span.Of(s.t.String))) }

// startsUpper says whether the span begins with a capital, an article at its start aside.
func (s *scene) startsUpper() bool {
	in := s.in
	if len(in) > 1 && s.g.Is(in[0].Key, article|definite) && !s.capital(in[0]) {
		in = in[1:]
	}
	return len(in) > 0 && s.capital(in[0])
}

// nounBefore says whether the noun right before the marks bears the name in them, as German and French put the two side
// by side: im Sturm „X“, das Boot „X“. A person's office is no such
// noun, for its verb may stand at the end of the clause, nor is one for what was said.
func (s *scene) nounBefore() bool {
	if s.g.NounsUpper && s.lead == '-' && len(s.before) > 0 && s.before[len(s.before)-1].End+1 == s.q.Marks.Start {
		return s.capitalised() // im ZDF-„X“
	}
	if s.inFirstPhrase() {
		return true
	}
	if !s.g.NounsUpper || len(s.before) < 2 || len(s.in) > paperWords || !unicode.IsLetter(s.lead) ||
		!s.capitalised() && !s.nounPhrase() && !s.foreignName() && !s.sortOf() || s.ended() {
		return false
	}
	if s.g.Is(s.word(2), oblique|owning) && s.g.Is(s.word(3), saying|judging) && !s.isWork(s.word(1)) {
		return false // warf der Stadt „Wortbruch“ vor
	}
	if n := len(s.in); n > 1 && s.in[0].Key == s.in[n-1].Key {
		return false // riefen vor dem Hafenamt „Diebe, Diebe“
	}
	noun := s.before[len(s.before)-1]
	if s.capital(s.before[len(s.before)-2]) && !s.g.Is(s.word(2), determiner|possessive|preposition) {
		return false
	}
	return s.capital(noun) && !s.g.Is(noun.Key, role|notice|calendar|title|given|pronoun) && !s.n.Sayings.Has(noun.Key) &&
		s.g.Compound(noun.Key)&role == 0 &&
		!s.g.Is(s.word(2), saying|judging|auxiliary|being|pronoun|conjunction)
}

// foreign says whether the span begins with a capital and has no small word that the language knows: „Let it be“.
func (s *scene) foreign() bool {
	for i, w := range s.in {
		if !s.capital(w) && (i == 0 || s.g.Class(w.Key)&^language.Particle != 0 || s.g.Adjectival(w.Key)) {
			return false
		}
	}
	return len(s.in) > 1
}

// foreignName says whether a foreign span may be a name: not where it ends a clause whose verb of being stands before
// it, for it is what something is then: für ihn sei die Hitze „Gold wert“.
func (s *scene) foreignName() bool {
	before, after := s.clause()
	return s.foreign() && (len(after) > 0 || !anyOf(s.g, before, being))
}

// tagged says whether the span is one word that people find things by: „#aufbruch“.
func (s *scene) tagged() bool {
	return len(s.in) == 1 && strings.HasPrefix(s.q.Span.Of(s.t.String), "#")
}

// borne says whether a span of a few words that begins with a capital stands right behind a preposition or a noun that
// nobody speaks by, in a language where somebody's words inside a sentence begin small and a name has one capital: w
// rozmowie z „Kurierem Porannym”, bygge firmaet »Fast sten« en bro.
func (s *scene) borne() bool {
	if !s.n.OneCapital || s.g.NoCapitals || len(s.in) > borneWords || len(s.before) == 0 || !unicode.IsLetter(s.lead) ||
		strings.ContainsRune(",.!?…", s.last) || !s.beginsUpper() {
		return false
	}
	w := s.before[len(s.before)-1]
	if s.g.Is(w.Key, complement) && len(s.in) <= folkWords && unicode.IsLower(s.tail) && len(s.after) > 0 {
		return !anyOf(s.g, s.in, being|auxiliary|pronoun|saying|judging) && (s.g.VerbSecond ||
			!s.g.Is(s.after[0].Key, preposition|conjunction|determiner)) // melder, at »Salt og is« har premiere
	}
	if len(s.before) > 1 && s.capital(w) || s.n.Likened.Has(w.Key) || s.n.Sayings.Has(w.Key) ||
		s.g.Is(w.Key, manner|complement|saying|judging) {
		return false
	}
	if s.g.Is(w.Key, preposition|belonging|article) {
		return !s.g.Is(s.word(2), saying|judging|notice) && !s.n.Sayings.Has(s.word(2)) || len(s.in) > 1 && s.capitalised() &&
			!s.n.Sayings.Has(s.word(2))
	}
	return len(w.Key) > 3 && !s.g.Is(w.Key, source|notice|role|auxiliary|being|pronoun|determiner|possessive|definite|
		article|adverb|calendar|conjunction|relative|title|given|male|female)
}

// borneWords is how many words such a name has: "El Correo de la Sierra".
const borneWords = 6

// branded says whether a capitalised span is the name of somebody's things, named behind it: its “X” shops.
func (s *scene) branded() bool {
	return !s.g.NounsUpper && len(s.in) <= 3 && len(s.after) > 0 && s.g.Is(s.word(1), possessive) && s.capitalised() &&
		unicode.IsLower(s.tail) &&
		!strings.ContainsRune(",.!?", s.last) && len(s.after[0].Key) > 3 && !s.g.Is(s.after[0].Key, adverb) &&
		!s.g.Is(s.after[0].Key, preposition|conjunction|being|auxiliary|saying|judging|determiner|possessive)
}

// byName says whether the words before the marks announce a by-name, or those behind them call it one.
func (s *scene) byName() bool {
	if s.g.NounsUpper {
		before, after := s.clause()
		if anyOf(s.g, before, language.Perfect) && anyOf(s.g, after[:min(len(after), 1)], calling) &&
			!slices.ContainsFunc(before, func(w text.Word) bool { return s.n.Named.Has(w.Key) }) {
			return false // sie hatte ihn „Zauderer“ genannt
		}
	}
	if s.calledSo() {
		return true
	}
	short := len(s.in) <= 3+s.short()
	if s.g.VerbFinal && len(s.in) > 2 {
		before, _ := s.clause()
		short = short && !anyOf(s.g, before, role|given|title) // महापौर इसे ‘…’ कहते हैं
	}
	if s.g.NoCapitals && !s.g.VerbFinal && !s.g.Spaceless {
		before, _ := s.clause()
		short = short && !anyOf(s.g, before, judging) // وصف العرض على أنه "إهانة"
	}
	return s.namesItself() || (short || s.n.OneCapital && len(s.in) <= borneWords) && ends(s.before, s.n.ByNames) ||
		short && (starts(s.after, s.n.Called) && !(s.callsBehind() && s.caller()) && (!s.g.NounsUpper || s.endsUpper()) &&
			(s.tail != ',' || !s.g.VerbSecond || s.g.Is(s.after[0].Key, manner)) ||
			s.n.As.Has(s.word(1)) && (!s.n.OneCapital || s.startsUpper()) && !s.caller() &&
				anyOf(s.g, s.before[max(0, len(s.before)-subjectWords-1):], calling))
}

// joinedName says whether a short span is joined to the noun behind it as its name by what also joins words to a noun
// for what was said: 「見晴らし亭」という茶屋, but 「反対だ」という声; ‘달빛’이라는 배, but ‘반대’라는 입장.
func (s *scene) joinedName() bool {
	if len(s.in) > s.short() || strings.ContainsRune("。！？", s.last) || !starts(s.after, s.n.Joins) {
		return false
	}
	rest := s.after[len(s.n.Joins[0]):]
	return len(rest) > 0 && !starts(rest, s.n.Voices) && (s.g.Spaceless ||
		!slices.ContainsFunc(s.n.Voices, func(p []string) bool { return strings.HasPrefix(rest[0].Key, p[0]) }))
}

// designated says whether an article or a year leads to a span that is capitalised like a name, in a language whose
// nouns and titles tell by that, and nobody is said to call something so: members of the “Quarry Five”.
func (s *scene) designated() bool {
	if s.g.NounsUpper || s.g.NoCapitals || s.n.OneCapital || len(s.in) < 2 || len(s.in) > borneWords ||
		!letterOrDigit(s.lead) || strings.ContainsRune(".!?…", s.last) || !s.capitalised() {
		return false
	}
	if len(s.before) < 2 || !s.g.Is(s.word(1), determiner|definite|article) &&
		s.before[len(s.before)-1].Kind != text.Number || s.g.Is(s.word(2), being) {
		return false
	}
	before, _ := s.clause()
	return !slices.ContainsFunc(before, func(w text.Word) bool {
		return s.g.Is(w.Key, calling) || s.n.Likened.Has(w.Key)
	})
}

// insideName says whether the marks stand between the parts of a name: Robert C. “Bobby” Scott.
func (s *scene) insideName() bool {
	if len(s.in) == 0 || len(s.in) > 3 || len(s.before) == 0 || len(s.after) == 0 || !s.capitalised() {
		return false
	}
	return (unicode.IsLetter(s.lead) || s.lead == '.') && unicode.IsUpper(s.tail) &&
		!strings.ContainsRune(",.!?", s.last) &&
		s.nameWord(s.before[len(s.before)-1]) && s.nameWord(s.after[0])
}

// nameWord says whether a word can be part of a person's name.
func (s *scene) nameWord(w text.Word) bool {
	raw := w.Of(s.t.String)
	r, _ := utf8.DecodeRuneInString(raw)
	return unicode.IsUpper(r) && !s.g.Owner(w.Key) &&
		!s.g.Is(w.Key, saying|determiner|pronoun|preposition|conjunction|auxiliary|calendar|notice)
}

// nameLike says whether two or more capitalised words stand in marks inside a sentence where nobody speaks.
func (s *scene) nameLike() bool {
	// “The Way Back” won
	lead := letterOrDigit(s.lead) || s.lead == '(' || letterOrDigit(s.last) && unicode.IsLower(s.tail) &&
		(len(s.before) == 0 || s.lead == ',' && len(s.after) > 0 && s.g.Is(s.after[0].Key, being|auxiliary))
	if s.n.OneCapital && len(s.before) == 0 && len(s.in) <= folkWords && s.startsUpper() && letterOrDigit(s.last) &&
		unicode.IsLower(s.tail) && len(s.after) > 0 && !s.habit.cued[s.q.Number] && s.habit.known {
		verb := s.after[:min(len(s.after), nearWords)]
		return !s.reported() && !anyOf(s.g, verb, saying|judging|notice|source|sourceBehind) &&
			!s.g.Is(verb[0].Key, pronoun|determiner|conjunction)
	}
	if s.n.OneCapital && (s.n.Sayings.Has(s.word(1)) || s.n.Sayings.Has(s.word(2))) {
		return false // al grito de «Viva Sevilla»
	}
	if s.n.OneCapital && len(s.in) > 2 && s.capitalised() && letterOrDigit(s.last) && letterOrDigit(s.lead) {
		return true // more capitals than its own titles have: the “Late Night Show”
	}
	return len(s.in) > 1 && len(s.in) <= titleWords && s.capitalised() && lead &&
		!strings.ContainsRune("!?", s.last) && !s.reported() &&
		!(s.g.NounsUpper && (s.n.Likened.Has(s.word(1)) || s.habit.cued[s.q.Number]))
}

// capitalised says whether every word of weight in the span begins with a capital or a digit.
func (s *scene) capitalised() bool {
	for i, w := range s.in {
		r, _ := utf8.DecodeRuneInString(w.Of(s.t.String))
		if unicode.IsUpper(r) || unicode.IsDigit(r) || w.Kind == text.Symbol {
			continue
		}
		if len(s.in) == 1 && strings.Contains(w.Key, ".") { // an address: example.org
			continue
		}
		if i == 0 || !language.Small.Has(w.Key) && !(s.g.NounsUpper && i+1 < len(s.in) && s.g.Adjectival(w.Key)) {
			return false
		}
	}
	return len(s.in) > 0
}
