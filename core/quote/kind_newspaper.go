package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// paper says whether a capitalised span is a newspaper or another body that reports, or one that is spoken to, as
// German sentences name them: the “X” wrote; sagte er der „X“; schreibt die „x“; im Gespräch mit der „X“.
func (s *scene) paper() bool {
	n := s.n
	if len(s.in) > 1 && len(s.in) <= paperWords && s.capitalised() && letterOrDigit(s.last) && letterOrDigit(s.tail) &&
		len(s.after) > 1 {
		if s.g.Is(s.word(1), transitive) || len(s.before) == 0 && s.g.Is(s.after[0].Key, saying) &&
			s.g.Is(s.after[1].Key, complement) {
			return true // told “The X” that; “The X” reported that
		}
	}
	if at := 1; n.OneCapital && len(s.in) <= nameWords && s.tail == ',' && letterOrDigit(s.last) &&
		s.beginsUpper() {
		if s.g.Is(s.word(at), article) {
			at++
		}
		if s.g.Is(s.word(at), saying) && s.g.Is(s.word(at+1), manner|source) || s.g.Is(s.word(at), source) {
			return true // jak podaje „Gazeta”, según «La Hoja»,
		}
	}
	if s.sourced() {
		return true
	}
	if s.g.NounsUpper && len(s.in) <= paperWords && s.nounPhrase() &&
		(s.g.Is(s.word(1), preposition|source) && ends(s.before, n.Pressed) ||
			s.g.Is(s.word(1), manner) && len(s.after) > 0 && n.Press.Has(s.after[0].Key)) {
		return true // im Gespräch mit „X“; wie „X“ berichtet
	}
	if s.g.NounsUpper && len(s.in) > 1 && len(s.in) <= paperWords && s.nounPhrase() && n.Press.Has(s.word(1)) &&
		unicode.IsLetter(s.lead) && len(s.before) > 1 && s.parts(len(s.before)-2) {
		return true // …, schrieb „Die X“
	}
	if len(s.in) > paperWords || len(s.before) == 0 || !s.g.Is(s.word(1), definite|oblique|owning) ||
		strings.ContainsRune(",.!?", s.last) {
		return false
	}
	if len(s.after) > 0 && unicode.IsLower(s.tail) && s.capitalised() && s.g.Is(s.after[0].Key, saying) &&
		(!s.g.NounsUpper || s.g.Is(s.word(1), definite) && !s.g.Is(s.word(2), preposition)) &&
		!s.g.Is(s.after[0].Key, being|auxiliary) {
		return true // the “X” wrote
	}
	if n.Press == nil {
		return false
	}
	if (n.Press.Has(s.word(2)) || s.g.Is(s.word(2), manner)) && s.g.Is(s.word(1), definite) &&
		!s.g.Is(s.word(1), preposition) {
		return true // schreibt die „x“
	}
	if len(s.before) == 1 && len(s.after) > 0 && n.Press.Has(s.after[0].Key) {
		return true // die „x“ schreibt
	}
	if r, _ := utf8.DecodeRuneInString(s.in[len(s.in)-1].Of(s.t.String)); !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return false
	}
	if ends(s.before[:len(s.before)-1], n.Pressed) {
		return true // gegenüber der „X“
	}
	if len(s.after) > 0 && n.Press.Has(s.after[0].Key) || len(s.before) == 1 && s.closes(n.Press) {
		return true // die „X“ berichtet; die „X“ hatte davon berichtet
	}
	// The hearer stands in the dative behind the verb and its subject: sagte sie der „X“.
	return s.g.Is(s.word(1), oblique|owning) && !s.g.Is(s.word(2), preposition) && s.nearBefore(personWords, n.Tells) ||
		n.Tells.Has(s.word(2)) && s.g.Is(s.word(1), definite) && s.named() // sagte zum „X“
}

// sourced says whether the span is who is named for what the sentence tells, as a paper is: “Yaprak”ın haberine göre;
// وكتبت "الورقة" أن; לפי "הדף",
func (s *scene) sourced() bool {
	if len(s.in) > nameWords || !letterOrDigit(s.last) || len(s.after) == 0 {
		return false
	}
	if s.g.NoCapitals && !s.g.VerbFinal && !s.g.Spaceless {
		return s.g.Is(s.word(1), saying) && s.g.Is(s.after[0].Key, complement) ||
			s.g.Is(s.word(1), source) && strings.ContainsRune(",،", s.tail)
	}
	return (s.n.OneCapital || s.g.VerbFinal && !s.g.NoCapitals) && len(s.before) == 0 && s.startsUpper() &&
		unicode.IsLower(s.tail) && anyOf(s.g, s.after[:min(len(s.after), nearWords)], sourceBehind)
}

// paperWords is how many words the name of a newspaper may have: "Bild am Sonntag".
const paperWords = 5

// closes says whether one of the set ends the clause behind the marks, as a German participle does.
func (s *scene) closes(set language.Set) bool {
	for i, w := range s.after[:min(len(s.after), afterReach)] {
		if set.Has(w.Key) {
			return i+1 == len(s.after) || strings.ContainsAny(s.t.String[w.End:s.after[i+1].Start], ",.;:")
		}
	}
	return false
}
