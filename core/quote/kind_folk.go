package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// folk says whether people at large, and nobody in particular, call something by the words in the marks: mieszkańcy
// nazywają nowy blok „szufladą”; in het dorp heet de nieuwe wijk ‘het eierrek’; „fióknak” hívják.
func (s *scene) folk() bool {
	n := s.n
	if n.Folk == nil || len(s.in) > folkWords || s.lead == ':' || strings.ContainsRune(",!?", s.last) {
		return false
	}
	before := s.before[max(0, len(s.before)-folkReach):]
	named, called, people := false, false, false
	clause, _ := s.clause()
	for i, w := range before {
		if i > 0 && i >= len(before)-len(clause) && s.capital(w) && s.g.Is(w.Key, given) {
			return false // what Anna Holm calls it
		}
		named = named || n.Named.Has(w.Key)
		called = called || s.g.Is(w.Key, calling)
	}
	for _, w := range s.before {
		people = people || n.Folk.Has(w.Key)
	}
	for _, w := range s.after[:min(len(s.after), 2)] {
		called = called || unicode.IsLetter(s.tail) && (s.g.Is(w.Key, calling) || n.Named.Has(w.Key))
		people = people || n.Folk.Has(w.Key)
	}
	named = (named || s.calledBy()) && !s.g.NounsUpper // "sich" bears no name by itself
	if s.caller() {
		return false
	}
	return people && (named || called) || named && unicode.IsLetter(s.lead) && !s.reportedNear() &&
		(!s.g.Is(s.in[0].Key, article) || s.g.Is(s.in[0].Key, definite)) // kaller det «en skandale»
}

// calledBy says whether a passive of a verb of naming leads to the span and nobody is said to act: er blevet kaldt
// »havnens mor«.
func (s *scene) calledBy() bool {
	before, after := s.clause()
	return s.n.OneCapital && s.g.Is(s.word(1), calling) && s.g.Is(s.word(2), being) && !anyOf(s.g, before, agent) &&
		!anyOf(s.g, after, agent)
}

// caller says whether somebody by name or office is the subject of the verb of naming right before the marks, or stands
// there where the verb comes behind them: то, что Орлов называет «мелочью»; 박 의원이 ‘조정’이라고 부르는.
func (s *scene) caller() bool {
	for i := 1; i <= nearWords && i <= len(s.before); i++ {
		w := s.before[len(s.before)-i]
		_, size := utf8.DecodeLastRuneInString(w.Key) // a particle
		if s.g.Is(w.Key, role|title|honorific) || s.g.VerbFinal && s.g.Is(w.Key[:len(w.Key)-size], role|title) ||
			s.g.Spaceless && s.g.Is(s.word(i+1), honorific) {
			return true
		}
		if !s.g.Is(w.Key, calling|judging|saying|auxiliary|being|manner) {
			return s.capital(w) && (i < len(s.before) && !s.g.Is(s.word(i+1), preposition) && !s.n.Folk.Has(s.word(i+1)) ||
				s.g.VerbFinal && strings.ContainsAny(w.Of(s.t.String), "'’"))
		}
	}
	return false
}

// callsBehind says whether a verb of naming stands right behind the marks, or behind a particle there.
func (s *scene) callsBehind() bool {
	if s.g.Spaceless && len(s.after) > 0 {
		return s.gives(s.after[1:])
	}
	return anyOf(s.g, s.after[:min(len(s.after), 2)], calling)
}

// ones says whether the span is what somebody by name or office calls something.
func (s *scene) ones() bool {
	return (s.callsBehind() || anyOf(s.g, s.before[max(0, len(s.before)-nearWords):], calling)) && s.caller()
}

const (
	folkWords = 4 // of a by-name: "the house of cards"
	folkReach = 9 // words from the verb to the name: what is named stands between
)

// reportedNear says whether a verb of speech, or a noun for what is said, stands in the few words before the marks.
func (s *scene) reportedNear() bool {
	return anyOf(s.g, s.before[max(0, len(s.before)-folkReach):], saying|notice)
}

// proverb says whether the words in the marks are a saying that nobody in particular says, as its noun before or behind
// them tells: como dice el refrán, «…»; «…», mówi przysłowie.
func (s *scene) proverb() bool {
	n := s.n
	if n.Proverbs == nil || len(s.in) > titleWords || len(s.in) < 2 {
		return false
	}
	if n.Proverbs.Has(s.word(1)) {
		return true
	}
	for i, w := range s.after[:min(len(s.after), proverbReach)] {
		if n.Proverbs.Has(w.Key) {
			return true
		}
		if i > 0 && strings.ContainsAny(s.t.String[s.after[i-1].End:w.Start], ",;:–—") {
			break
		}
	}
	return false
}

// proverbReach is how many words behind the marks the noun stands: "dice un viejo proverbio".
const proverbReach = 4

// calledSo says whether the span is what something is called, by nobody in particular: sie werden im Dorf „Rote Füchse“
// genannt.
func (s *scene) calledSo() bool {
	if !s.g.NounsUpper || len(s.in) > borneWords || !s.beginsUpper() || s.ended() || s.n.Likened.Has(s.word(1)) {
		return false
	}
	before, after := s.clause()
	return len(after) > 0 && s.g.Is(after[len(after)-1].Key, calling) && anyOf(s.g, before, being) &&
		!anyOf(s.g, before, agent) && !anyOf(s.g, after, agent)
}

// inFirstPhrase says whether the span belongs to the first phrase of a German sentence, as its finite verb right behind
// the marks shows, and so to the noun before it, whose name it is: Die Resolution „Für ein freies Meer“ fand eine
// Mehrheit. A noun for a person, or for what is said, has words of its own.
func (s *scene) inFirstPhrase() bool {
	n := len(s.before)
	if !s.g.NounsUpper || !s.g.VerbSecond || n < 2 || n > 3 || !unicode.IsLetter(s.lead) || !unicode.IsLower(s.tail) ||
		len(s.in) < 2 || len(s.after) < 2 || n == 3 && !s.g.Is(s.word(3), preposition) || s.parts(n-2) {
		return false
	}
	noun := s.before[n-1]
	return s.g.Is(s.word(2), determiner|possessive|article) && s.capital(noun) && !s.n.Sayings.Has(noun.Key) &&
		s.g.Class(noun.Key) == 0 && s.g.Compound(noun.Key)&role == 0 &&
		!s.g.Is(s.after[0].Key, preposition|conjunction|coordinating|determiner)
}
