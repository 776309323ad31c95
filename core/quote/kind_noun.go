package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// The rules here are for a language whose nouns have capitals, in which a capital alone makes no name. What stands
// behind a definite article there and is a noun with all that belongs to it names a body, a ship, a law; somebody's
// words behind one are the object of a verb of speech, or stand in a clause that has the form of reported speech.

// articled says whether a noun phrase stands behind a definite article, an owner or a preposition, where the clause
// does not tell it as somebody's words: bei der „Weißen Möwe“, im restlos gefüllten „Haus am Wall“.
func (s *scene) articled() bool {
	if !s.g.NounsUpper || len(s.in) > titleWords || len(s.before) == 0 || !unicode.IsLetter(s.lead) ||
		!s.nounPhrase() && !(s.foreign() && s.g.Is(s.word(1), definite)) || s.relates() ||
		len(s.in) > borneWords && (!s.capitalised() || strings.Contains(s.q.Span.Of(s.t.String), ",")) {
		return false
	}
	k := s.leads()
	if k == 0 && s.g.Is(s.word(1), article) && !s.g.Is(s.word(1), oblique) && !s.habit.cued[s.q.Number] {
		before, after := s.clause()
		if !anyOf(s.g, before, being) && !anyOf(s.g, after, being) {
			k = 1 // dort entsteht ein „Haus am Wall“
		}
	}
	return k > 0 && !s.told(k)
}

// relates says whether the article right before the marks is a relative pronoun, as the verb that ends the clause
// shows: der Rat, der „Einschnitte“ fordert; not in die Stadt zahlt, der „Bund“ wartet.
func (s *scene) relates() bool {
	if !s.g.Is(s.word(1), relative) || !s.parts(len(s.before)-2) || !unicode.IsLower(s.tail) {
		return false
	}
	_, after := s.clause()
	n := len(after)
	for n > 1 && s.g.Is(after[n-1].Key, auxiliary) {
		n--
	}
	return n > 0 && s.g.Is(after[n-1].Key, saying|judging) && (n > 1 || !s.n.Press.Has(after[0].Key))
}

// ended says whether a sign ends the span as it ends a sentence or a clause, which the stop of an initial does not:
// „Anna G.“.
func (s *scene) ended() bool {
	if s.last == '.' && len(s.in) > 1 {
		w := s.in[len(s.in)-1]
		return !s.capital(w) || w.Len() > initialLetters
	}
	return strings.ContainsRune(",.!?…", s.last)
}

// initialLetters is how many letters a word has at most whose stop is its own: "e. V.", "Co."
const initialLetters = 2

// nounPhrase says whether the span begins and ends with a capital or a digit, and no stop ends it.
func (s *scene) nounPhrase() bool {
	first := firstLetter(s.q.Span.Of(s.t.String))
	return (unicode.IsUpper(first) || unicode.IsDigit(first)) && s.endsUpper() && !s.ended()
}

// endsUpper says whether the last word of the span begins with a capital or is a number.
func (s *scene) endsUpper() bool {
	if len(s.in) == 0 {
		return false
	}
	last := s.in[len(s.in)-1]
	r, _ := utf8.DecodeRuneInString(last.Of(s.t.String))
	return unicode.IsUpper(r) || unicode.IsDigit(r) ||
		len(s.in) == 3 && s.g.Is(last.Key, determiner|pronoun) && s.g.Is(s.in[1].Key, preposition) // Brot für alle
}

// leads returns which word before the marks, counted from 1, leads to the noun in them: an article, an owner or a
// preposition, with the adjectives between looked through; 0 for none.
func (s *scene) leads() int {
	if s.g.Is(s.word(1), definite|possessive|preposition) {
		return 1
	}
	if !s.g.Adjectival(s.word(1)) || s.g.Is(s.word(1), saying|judging|adverb) {
		return 0
	}
	for k := 1; k <= attributeWords && k <= len(s.before); k++ {
		w := s.before[len(s.before)-k]
		if k > 1 && s.g.Is(w.Key, definite|possessive) {
			if s.capital(s.before[len(s.before)-k+1]) {
				return 0 // a phrase of its own: in dem Haus herrschten
			}
			return k
		}
		if k > 1 && s.g.Is(w.Key, coordinating) && s.g.Adjectival(s.word(k+1)) {
			continue // die geplante und umstrittene „Neue Brücke“
		}
		if s.capital(w) && k == 1 || s.g.Is(w.Key, saying|judging|being|auxiliary|pronoun|conjunction|determiner) ||
			s.parts(len(s.before)-k-1) {
			return 0
		}
	}
	return 0
}

// attributeWords is how far before the marks the article of such an adjective stands: "der ganz in Weiß gekleideten".
const attributeWords = 7

// told says whether the clause gives the span as words that were said: a form that only reported speech has, or a verb
// of speech that governs it. Word k before the marks leads to it.
func (s *scene) told(k int) bool {
	before, after := s.clause()
	if len(after) > 0 && s.g.Is(after[0].Key, sourceBehind) {
		return false // dem „Boten“ zufolge
	}
	if len(before) < k {
		return false
	}
	rest := before[:len(before)-k]
	if s.g.Is(s.word(k), definite) && s.opening(rest) {
		return false // weil die „Weiße Möwe“ gesunken sei: the subject
	}
	for i := range before {
		if s.retells(before, i) {
			return true
		}
	}
	for i := range after {
		if s.retells(after, i) {
			return true
		}
	}
	return s.governed(k, rest, after)
}

// governed says whether a verb of speech in the clause has for its object the phrase that word k before the marks leads
// to, with rest before it and after behind the marks.
func (s *scene) governed(k int, rest, after []text.Word) bool {
	key := s.word(k)
	led := "" // the preposition before the article
	if s.g.Is(key, definite|article) && len(rest) > 0 && s.g.Is(rest[len(rest)-1].Key, preposition) {
		led = rest[len(rest)-1].Key
		rest = rest[:len(rest)-1]
	} else if s.g.Is(key, preposition) {
		led = key
	}
	local := s.g.Is(led, place)
	for len(rest) > 0 && s.g.Is(rest[len(rest)-1].Key, adverb) {
		rest = rest[:len(rest)-1]
	}
	particle := "" // the word that ends the clause
	if len(after) > 0 {
		particle = after[len(after)-1].Key
	}
	verb := func(w text.Word) bool {
		return s.g.Is(w.Key, saying|judging) && !s.capital(w) && !s.g.IsUnsaid(w.Key, particle)
	}
	if len(rest) > 0 {
		last := rest[len(rest)-1]
		if s.n.Tells.Has(last.Key) && !s.g.Is(key, preposition) && led == "" {
			return false // teilte das „Hafenamt“ mit
		}
		tells := verb(last) || s.g.Is(last.Key, notice) || s.capital(last) && s.g.Is(last.Key, saying|judging)
		if !local && tells && (len(rest) > 1 || !s.capital(last)) ||
			s.n.Sayings.Has(last.Key) {
			return true // warnte erneut vor der „Flucht nach vorn“
		}
	}
	if led != "" && len(rest) == 0 && len(after) > 0 && !local && s.g.Is(after[0].Key, saying|judging) &&
		!s.n.Tells.Has(after[0].Key) {
		return true // gegen die „Flucht nach vorn“ wetterte
	}
	if led != "" && !local && !anyOf(s.g, rest, being) && slices.ContainsFunc(rest, func(w text.Word) bool {
		return s.g.Is(w.Key, saying|judging) && !s.n.Tells.Has(w.Key) && !s.capital(w)
	}) {
		return true // sprach am Montag von der „Stunde der Wahrheit“
	}
	if s.g.Is(key, oblique|owning) || s.g.Is(key, definite) && led != "" || local {
		return false
	}
	return slices.ContainsFunc(rest, verb) || slices.ContainsFunc(after, verb)
}

// opening says whether words of a clause are only those that stand before its first phrase: weil, und, sogar.
func (s *scene) opening(words []text.Word) bool {
	return !slices.ContainsFunc(words, func(w text.Word) bool {
		return !s.g.Is(w.Key, conjunction|adverb) || s.g.Is(w.Key, preposition)
	})
}

// clause returns the words before and behind the marks, up to a sign that parts clauses.
func (s *scene) clause() (before, after []text.Word) {
	i := len(s.before)
	for i > 0 && !s.parts(i-1) {
		i--
	}
	j := 0
	for j < len(s.after) && !strings.ContainsAny(s.gapBefore(j), clauseSigns) {
		j++
	}
	return s.before[i:], s.after[:j]
}

// clauseSigns part clauses.
const clauseSigns = ",;:()–—"

// parts says whether a sign stands between the i-th word before the marks and the next that parts clauses.
func (s *scene) parts(i int) bool {
	return i >= 0 && i+1 < len(s.before) &&
		strings.ContainsAny(s.t.String[s.before[i].End:s.before[i+1].Start], clauseSigns)
}

// gapBefore returns what stands before the j-th word behind the marks.
func (s *scene) gapBefore(j int) string {
	from := s.q.Marks.End
	if j > 0 {
		from = s.after[j-1].End
	}
	return s.t.String[from:s.after[j].Start]
}

// affiliated says whether a person by office or by name belongs to what the marks name, whatever the person says: ein
// Sprecher der „Weißen Möwe“; Anna Lenz vom „Haus am Wall“.
func (s *scene) affiliated() bool {
	if !s.g.NounsUpper || len(s.in) > borneWords || len(s.before) < 2 || !unicode.IsLetter(s.lead) || !s.nounPhrase() ||
		!s.g.Is(s.word(1), owning|oblique|origin) && !s.g.Is(s.word(1), definite) {
		return false
	}
	noun := s.before[len(s.before)-2]
	if !s.capital(noun) || s.parts(len(s.before)-2) {
		return false
	}
	if s.g.Is(noun.Key, role|given) || s.g.Compound(noun.Key)&role != 0 {
		return s.g.Is(s.word(1), owning|oblique|preposition)
	}
	return s.g.Is(s.word(1), preposition) && s.g.Is(s.word(3), given) && !s.parts(len(s.before)-3)
}

// appositive says whether the span is another name of the noun before it, between commas: der Chef der Bande,
// „Kapitän Null“, floh.
func (s *scene) appositive() bool {
	return s.g.NounsUpper && s.lead == ',' && s.tail == ',' && len(s.in) <= nameWords && len(s.before) > 1 &&
		s.nounPhrase() && s.capital(s.before[len(s.before)-1]) && len(s.after) > 0 && !s.g.Is(s.after[0].Key, saying|manner)
}

// aside says whether the span stands in brackets, alone or behind a word or two that say how it is to be read, as a
// name put in other words does: (etwa: „Wille des Landes“), („Rente mit 70“, „Schuldenbremse“).
func (s *scene) aside() bool {
	if len(s.in) > titleWords || strings.ContainsRune(".!?…", s.last) ||
		!s.capitalised() && !(s.g.NounsUpper && (s.nounPhrase() || s.gloss())) && !(s.n.OneCapital && s.startsUpper() &&
			len(s.in) <= folkWords && !anyOf(s.g, s.after[:min(len(s.after), nearWords)], saying)) ||
		anyOf(s.g, s.in, pronoun|being|auxiliary) {
		return false
	}
	from := s.t.Paragraph(s.q.Marks.Start).Start
	lo, hi := s.t.WordsIn(text.Span{Start: from, End: s.q.Marks.Start})
	if hi-lo > personWords {
		from = s.t.Words[hi-personWords-1].End
	}
	sign := strings.LastIndexAny(s.t.String[from:s.q.Marks.Start], "([)]")
	if sign < 0 || strings.IndexByte("([", s.t.String[from+sign]) < 0 {
		return false
	}
	lo, hi = s.t.WordsIn(text.Span{Start: from + sign, End: s.q.Marks.Start})
	if s.lead != '(' && s.lead != '[' && s.lead != ':' && s.lead != '.' && s.lead != ',' && !unicode.IsLetter(s.lead) {
		return false
	}
	return !anyOf(s.g, s.t.Words[lo:hi], saying|judging|source|pronoun) &&
		strings.ContainsRune(")],;", s.tail)
}

// gloss says whether the span stands alone in brackets right behind other marks, as what their words mean does:
// „Cold Wind“ („kalter Wind“).
func (s *scene) gloss() bool {
	before := s.t.String[:s.q.Marks.Start]
	return s.lead == '(' && s.tail == ')' && strings.HasSuffix(strings.TrimRight(before, " ("), "“")
}

// opens says whether the span is one noun, the subject that a clause begins with: „Kapitän87“ ergänzte noch, dass
func (s *scene) opens() bool {
	return s.g.NounsUpper && len(s.before) == 0 && len(s.in) == 1 && len(s.after) > 1 && unicode.IsLower(s.tail) &&
		s.nounPhrase() && (s.g.Is(s.after[0].Key, auxiliary|being) ||
		!s.capital(s.after[1]) && !s.g.Is(s.after[1].Key, pronoun|determiner|possessive))
}

// entitled says whether a phrase leads to a span that only a name has the form of: an adjective with a capital and its
// noun, or nouns alone, side by side: eine „Kleine Anfrage“, mit der „Anna Holm“.
func (s *scene) entitled() bool {
	if !s.g.NounsUpper || len(s.in) < 2 || len(s.in) > borneWords || !unicode.IsLetter(s.lead) || !s.nounPhrase() ||
		s.g.Is(s.in[0].Key, determiner|possessive) {
		return false
	}
	before, after := s.clause()
	if s.g.Adjectival(s.in[0].Key) && s.g.Is(s.word(1), article|definite) {
		if s.g.Is(s.word(1), definite) && !s.g.Is(s.word(1), preposition) && !s.g.Is(s.word(2), preposition) &&
			s.capital(s.in[1]) {
			return true // hat die „Letzte Welle“ kritisiert
		}
		return len(before) > 0 && (s.capital(s.in[1]) || s.g.Adjectival(s.in[1].Key)) &&
			!s.governed(1, before[:len(before)-1], after) && (s.g.Is(s.word(1), definite) || !s.told(1))
	}
	led := s.leads() > 0 || s.g.Is(s.word(1), article) && !s.told(1)
	return led && !slices.ContainsFunc(s.in, func(w text.Word) bool { return !s.capital(w) })
}

// compounded says whether a hyphen joins the span to a word behind it: „Spiegel“-Reporter, “wait”-and-see, ”Varm
// vinter”-programmet; in Finnish behind a space, ”Lämmin talvi” -ohjelma.
func (s *scene) compounded() bool {
	rest := s.t.String[min(s.q.Marks.End, len(s.t.String)):]
	if r, _ := utf8.DecodeRuneInString(rest); s.g.VerbFinal && unicode.IsLower(r) && s.capitalised() {
		return true // “Kum ve Rüzgâr”ın
	}
	tail := strings.TrimLeft(rest, " ")
	if !strings.HasPrefix(tail, "-") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(tail[1:])
	return unicode.IsLower(r) && len(s.in) <= folkWords && !strings.ContainsRune(",.!?", s.last) ||
		unicode.IsLetter(r) && rest == tail && len(s.in) <= nameWords && s.q.Marks != s.q.Span
}

// authored says whether the words behind a noun phrase name who made the work that it is the title of: „Die Flut“ von
// Anna Holm.
func (s *scene) authored() bool {
	if !s.g.NounsUpper || len(s.in) > titleWords || !s.nounPhrase() || len(s.after) < 2 || !unicode.IsLetter(s.tail) ||
		!s.g.Is(s.after[0].Key, agent) || !s.capital(s.after[1]) {
		return false
	}
	before, after := s.clause()
	return !anyOf(s.g, before, saying|judging|being) && !anyOf(s.g, after, saying|judging|being)
}

// presented says whether a colon leads from a work to its name, in a clause where nobody speaks: ihr neues Buch: „Die
// Flut“.
func (s *scene) presented() bool {
	if s.lead != ':' || len(s.in) > borneWords || s.ended() || !s.capitalised() && !s.g.NounsUpper {
		return false
	}
	before := s.before
	for i := len(before) - 1; i > 0; i-- {
		if s.parts(i - 1) {
			before = before[i:]
			break
		}
	}
	return !anyOf(s.g, before, saying|judging|notice) && slices.ContainsFunc(before, func(w text.Word) bool {
		return s.isWork(w.Key) && (!s.g.NounsUpper || s.capital(w))
	})
}
