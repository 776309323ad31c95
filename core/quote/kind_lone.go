package quote

import (
	"strings"
	"unicode"
)

// The rules here are for one word, or a few, that no verb of speech is tied to: held at a distance, not said.

// attributive says whether the words in the marks describe a noun behind them, in a sentence where nobody speaks.
func (s *scene) attributive() bool {
	if len(s.in) > 3 || s.g.Spaceless || len(s.after) == 0 || len(s.before) == 0 || !unicode.IsLetter(s.tail) ||
		strings.ContainsRune(",.!?", s.last) || s.reported() || s.personIs() || s.reproached() {
		return false
	}
	next := s.after[0].Key
	if s.g.NounsUpper && !unicode.IsUpper(s.tail) {
		return false
	}
	return !s.g.Is(next, determiner|possessive|pronoun|relative|preposition|conjunction|auxiliary|being|adverb|saying|
		judging) && len(next) > 2
}

// personIs says whether the words in the marks are said of somebody by office or by name, right behind the verb, as
// what somebody says of himself is: Wojewoda jest „głęboko rozczarowany” raportem.
func (s *scene) personIs() bool {
	return s.n.OneCapital && len(s.in) > 1 && s.g.Is(s.word(1), being) && s.g.Is(s.word(2), role|given|title)
}

// lone says whether the span is one word inside a sentence where nobody speaks, or where no verb that reports is tied
// to it.
func (s *scene) lone() bool {
	n := len(s.before)
	if n == 0 && (s.last == ',' || len(s.after) == 0 || !unicode.IsLetter(s.tail)) ||
		s.g.NoCapitals && (strings.ContainsRune("！？؟，،", s.last) || n == 0 && strings.ContainsRune(".。।", s.last)) {
		return false // “Yes,” he began
	}
	if s.g.NounsUpper && s.habit.cued[s.q.Number] && unicode.IsLower(firstLetter(s.q.Span.Of(s.t.String))) {
		return false // für den Minister ist die Lage „ernst“
	}
	if s.n.OneCapital && s.habit.cued[s.q.Number] && n > 0 && (s.g.Is(s.word(1), being) ||
		!letterOrDigit(s.tail) && s.g.Is(s.before[0].Key, source)) {
		return false // for Lie er planen «dum»
	}
	if s.ones() || s.n.OneCapital && s.g.Is(s.word(1), being) && s.reported() ||
		s.g.VerbFinal && len(s.after) > 0 && s.g.Is(s.after[0].Key, being) && s.reported() {
		return false // 田中氏が「微修正」と呼ぶ
	}
	if s.lead == ':' && n > 0 && s.last == '.' && s.capitalised() && !unicode.IsLower(s.tail) {
		return false // The judge put it so: “Overruled.”
	}
	if s.g.NoCapitals && len(s.in) > 1 && (s.lead == ':' || anyOf(s.g, s.before, feeling)) || s.reproached() ||
		s.n.OneCapital && len(s.after) > 0 && unicode.IsLetter(s.tail) && s.g.Is(s.after[0].Key, judging) {
		return false // „bocsánatot” kér
	}
	return len(s.in) <= s.short() && !s.used() && !strings.ContainsRune("!?", s.last) &&
		(n == 0 || !s.n.Likened.Has(s.before[n-1].Key)) &&
		(!s.reported() || !s.g.VerbSecond && s.habit.known && n > 0 && !s.habit.cued[s.q.Number] &&
			!anyOf(s.g, s.before[max(0, n-nearWords):], saying) && len(s.after) > 0 && unicode.IsLetter(s.tail) && !s.taken())
}

// taken says whether a verb of speech near the span has it for its object, where such a verb stands first or last in
// its clause: ونفى النائب "أي ضغوط"; «هرگونه فشار» را رد کرد.
func (s *scene) taken() bool {
	for i, w := range s.before {
		if i > 0 && len(s.in) > 1 && s.g.NoCapitals && s.g.Is(w.Key, complement) &&
			anyOf(s.g, s.before[max(0, i-2):i], saying|judging|feeling) {
			return true // ने माना कि हार ‘कड़वी मगर साफ़’ थी
		}
	}
	after := s.after[:min(len(s.after), tailWords)]
	switch {
	case s.g.Spaceless:
		return s.runs(s.after[:min(len(s.after), afterReach)])
	case s.g.VerbFinal:
		return anyOf(s.g, after, saying|judging)
	}
	return s.g.NoCapitals && anyOf(s.g, s.before[max(0, len(s.before)-nearWords-1):], saying|judging)
}

// reproached says whether a noun for what is said against somebody, or asked of him, holds the span: rechaza la
// acusación de «dejadez»; “ihmal” suçlaması.
func (s *scene) reproached() bool {
	r := s.n.Reproaches
	if r == nil {
		return false
	}
	noun := s.word(1)
	if s.g.Is(noun, preposition|determiner) {
		noun = s.word(2)
	}
	if _, rest, ok := s.g.Elided(noun); ok {
		noun = rest
	}
	if r.Has(noun) {
		return true
	}
	for _, w := range s.after[:min(len(s.after), 2)] {
		if r.Has(w.Key) && (s.g.VerbFinal || s.g.RolesBehind) {
			return true
		}
	}
	return false
}
