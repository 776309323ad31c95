package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The rules here read the words that touch the marks. What those tell holds although somebody speaks elsewhere in the
// sentence: in 'she said the word “quota” was gone' the speech is hers and the quota is a word.

// word returns the key of the n-th word before the marks, counted from 1, or "".
func (s *scene) word(n int) string {
	if n > len(s.before) {
		return ""
	}
	return s.before[len(s.before)-n].Key
}

// nearBefore says whether one of the last n words before the marks is in the set.
func (s *scene) nearBefore(n int, set words) bool {
	for _, w := range s.before[max(0, len(s.before)-n):] {
		if set.has(w.Key) {
			return true
		}
	}
	return false
}

// spokenOf says whether the words in the marks are spoken of as words: so-called “X”; the word “X”, unless somebody used
// the word; what “X” means; a search for “X”; a debate about “X”.
func (s *scene) spokenOf() bool {
	n := s.naming()
	if len(s.in) > longestWord || s.lead == ':' || strings.ContainsRune("!?", s.last) {
		return false
	}
	if n.soCalled.ends(s.before) {
		return true
	}
	if n.meant.has(s.word(1)) && len(s.after) > 0 && n.means.has(s.after[0].Key) || n.meantBy.has(s.word(1)) && n.means.has(s.word(2)) {
		return true
	}
	if n.sought.ends(s.before) || n.soughtFor.has(s.word(1)) && s.nearBefore(soughtWords, n.seek) {
		return true
	}
	if n.boxes.starts(s.after) {
		return true
	}
	if n.topics.ends(s.before) && len(s.in) <= 2 {
		return true
	}
	for _, p := range n.words {
		if (phrases{p}).ends(s.before) {
			used := n.uses.has(s.word(len(p)+1)) && !n.not.has(s.word(len(p)+2))
			return !used && len(s.in) < longestWord && (len(s.in) > 1 || !n.manyWords.has(s.word(1)))
		}
	}
	return n.stamped.has(s.word(1)) && len(s.in) < longestWord
}

const (
	longestWord = 6 // words in marks that are spoken of as one word
	soughtWords = 5 // "searched the whole internet for"
)

// written says whether the words in the marks stand on a thing: a sign reads “X”, a cap that says “X”.
func (s *scene) written() bool {
	n := s.naming()
	if len(s.in) > titleWords || len(s.before) == 0 {
		return false
	}
	for i := len(s.before) - 1; i >= max(0, len(s.before)-writtenWords); i-- {
		if !n.things.has(s.before[i].Key) {
			continue
		}
		rest := s.before[i+1:]
		switch {
		case len(rest) == 0: // the sign “X”
			return false
		case n.reads.ends(s.before):
			return true
		case n.read != nil && n.read.starts(s.after):
			return true
		case !n.says.has(s.word(1)):
			continue
		}
		if s.g.is(rest[0].Key, relative) || len(rest) == 1 && s.heads(i) || s.g.is(rest[0].Key, preposition) && s.heads(i) {
			return true
		}
	}
	return false
}

// writtenWords is how far before the marks the thing stands: "A sign at the foot of the old bridge reads".
const writtenWords = 8

// heads says whether the i-th word before the marks is the noun of a subject: a determiner leads to it, and no preposition
// or verb before that governs it ("a man with a sign said").
func (s *scene) heads(i int) bool {
	for j := i; j >= max(0, i-3); j-- {
		if w := s.before[j].Key; s.g.is(w, determiner|possessive) || strings.HasSuffix(w, "'s") {
			return j == 0 || s.g.is(s.before[j-1].Key, conjunction|saying) || strings.ContainsAny(s.t.String[s.before[j-1].End:s.before[j].Start], ",;:—–")
		}
	}
	return i == 0
}

// nicknamed says whether people are said to call somebody or something by the name in the marks: a bridge which the locals
// call “the X”, a mayor who was called “X”, a man called “X”. The name has capitals; a judgement has none.
func (s *scene) nicknamed() bool {
	if s.lead == '(' && s.tail == ')' && len(s.in) <= 3 && len(s.before) > 0 && s.named() && s.nameWord(s.before[len(s.before)-1]) {
		return true // Olaf Lie (“the Needle”)
	}
	if s.g.Elides && s.naming().said.has(s.word(1)) && len(s.in) <= 3 && len(s.before) > 1 && s.named() && strings.ContainsRune(",", s.tail) { // Jean Roux, dit « Jeannot »,
		name := s.before[len(s.before)-2]
		return s.capital(name) && strings.Contains(s.t.String[name.End:s.before[len(s.before)-1].Start], ",")
	}
	if !s.calls() {
		return false
	}
	k := 2
	for s.g.is(s.word(k), auxiliary|being) {
		k++
	}
	for i := k; i <= k+subjectWords && i <= len(s.before); i++ {
		switch {
		case s.g.is(s.word(i), freeRelative): // what the critics call “X”
			return false
		case s.g.is(s.word(i), relative):
			return i > k || s.g.is(s.word(2), being)
		case s.capital(s.before[len(s.before)-i]): // whom Holm calls “X”: her words
			return false
		}
	}
	return s.g.is(s.word(2), being) || k == 2 && s.g.is(s.word(2), role|male|female) && !s.g.is(s.word(2), pronoun)
}

// christened says whether a thing bears the name in the marks: a shop in the town called “X”.
func (s *scene) christened() bool {
	if !s.calls() || !s.naming().participles.has(s.word(1)) || s.g.is(s.word(2), pronoun|determiner|auxiliary|conjunction|role) {
		return false
	}
	for i := 2; i <= subjectWords && i <= len(s.before); i++ {
		if s.g.is(s.word(i), freeRelative|relative) {
			return false
		}
	}
	return !s.capital(s.before[len(s.before)-2]) || s.g.is(s.word(3), preposition)
}

// calls says whether a verb of naming stands right before a capitalised span, and no object behind it.
func (s *scene) calls() bool {
	return len(s.before) > 1 && s.naming().calls.has(s.word(1)) && len(s.in) <= titleWords && !strings.ContainsRune("!?", s.last) && s.named() &&
		(s.last == ',' || len(s.after) == 0 || !s.g.is(s.after[0].Key, determiner))
}

// subjectWords is how long the subject of a clause that names something may be: "the people of the valley".
const subjectWords = 5

// named says whether the span reads as a name: capitals throughout, an article at its start aside.
func (s *scene) named() bool {
	in := s.in
	if len(in) > 1 && s.g.is(in[0].Key, article|definite) {
		in = in[1:]
	}
	rest := *s
	rest.in = in
	return rest.capitalised()
}

// knownAs says whether somebody is said to be known to others by the name: known to the neighbours as “X”.
func (s *scene) knownAs() bool {
	n := s.naming()
	if k := len(s.before) - 2; k > 0 && len(s.in) > 1 && s.g.is(s.word(1), definite) && n.participles.has(s.word(2)) && s.capitalised() &&
		strings.Contains(s.t.String[s.before[k-1].End:s.before[k].Start], ",") {
		return true // a tax, called the “X”
	}
	return n.likened.has(s.word(1)) && s.nearBefore(subjectWords, n.known) && len(s.in) <= 4 && s.named()
}

// glossed says whether the words behind a capitalised span say which kind of work it is: “X,” a novel about the war.
func (s *scene) glossed() bool {
	if !s.capitalised() || !unicode.IsUpper(firstLetter(s.q.Span.Of(s.t.String))) || len(s.in) > titleWords || s.last != ',' && s.tail != ',' && s.tail != '(' || len(s.after) < 2 {
		return false
	}
	if s.naming().made.has(s.after[0].Key) {
		return true
	}
	if !s.g.is(s.after[0].Key, determiner|possessive) {
		return false
	}
	for i, w := range s.after[1:min(len(s.after), glossWords)] {
		if s.isWork(w.Key) || s.isWork(strings.TrimSuffix(w.Key, "s")) {
			return true
		}
		if strings.ContainsAny(s.t.String[s.after[i].End:w.Start], ",.;:") || s.g.is(w.Key, preposition|saying|auxiliary|relative|conjunction) {
			return false
		}
	}
	return false
}

// glossWords is how many words behind the marks a work may be named: "his first and best known novel".
const glossWords = 6

// apposed says whether the span is the name of the work right before it, between commas: his memoir, “A Long Way,”.
func (s *scene) apposed() bool {
	if s.lead != ',' || len(s.before) < 2 || len(s.in) < 2 || len(s.in) > titleWords || !s.isWork(s.word(1)) && !s.naming().papers.has(s.word(1)) {
		return false
	}
	if s.tail != ',' && s.last != ',' && s.tail != '(' && s.tail != ')' || strings.ContainsRune("!?", s.last) {
		return false
	}
	if s.g.Elides { // French writes a title with one capital
		if len(s.after) == 0 || !unicode.IsUpper(firstLetter(s.q.Span.Of(s.t.String))) {
			return false
		}
		_, joined := s.g.enclitic(s.after[0].Key)
		return !joined && !s.g.is(s.after[0].Key, saying|auxiliary)
	}
	return s.capitalised()
}

// performed says whether a capitalised span is what somebody sings, plays or reads from: she sang “Happy Days”.
func (s *scene) performed() bool {
	return len(s.in) > 1 && len(s.in) <= titleWords && s.capitalised() && !strings.ContainsRune("!?", s.last) && s.lead != ':' && s.lead != ',' && s.naming().performs.has(s.word(1))
}

// paper says whether a capitalised span is a newspaper or another body that reports, or one that is spoken to, as German
// sentences name them: the “X” wrote; sagte er der „X“; schreibt die „x“; im Gespräch mit der „X“.
func (s *scene) paper() bool {
	n := s.naming()
	if len(s.in) > paperWords || len(s.before) == 0 || !s.g.is(s.word(1), definite|oblique|owning) || strings.ContainsRune(",.!?", s.last) {
		return false
	}
	if len(s.after) > 0 && unicode.IsLower(s.tail) && s.capitalised() && s.g.is(s.after[0].Key, saying) && !s.g.is(s.after[0].Key, being|auxiliary) {
		return true // the “X” wrote
	}
	if n.press == nil {
		return false
	}
	if (n.press.has(s.word(2)) || s.word(2) == "so" || s.word(2) == "wie") && s.g.is(s.word(1), definite) {
		return true // schreibt die „x“
	}
	if r, _ := utf8.DecodeRuneInString(s.in[len(s.in)-1].Of(s.t.String)); !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return false
	}
	if n.pressed.ends(s.before[:len(s.before)-1]) {
		return true // gegenüber der „X“
	}
	if len(s.after) > 0 && n.press.has(s.after[0].Key) || len(s.before) == 1 && s.closes(n.press) {
		return true // die „X“ berichtet; die „X“ hatte davon berichtet
	}
	// The hearer stands in the dative behind the verb and its subject: sagte sie der „X“.
	return s.g.is(s.word(1), oblique|owning) && !s.g.is(s.word(2), preposition) && s.nearBefore(hearerWords, n.tells)
}

const (
	paperWords  = 5 // "Bild am Sonntag"
	hearerWords = 8 // "sagte die Sprecherin des Ministeriums, Anna Lenz, der"
)

// closes says whether one of the set ends the clause behind the marks, as a German participle does.
func (s *scene) closes(set words) bool {
	for i, w := range s.after[:min(len(s.after), afterReach)] {
		if set.has(w.Key) {
			return i+1 == len(s.after) || strings.ContainsAny(s.t.String[w.End:s.after[i+1].Start], ",.;:")
		}
	}
	return false
}

// rated says whether a label in capitals says that the words in marks are the writer's own verdict: OUR RULING: “X”.
func (s *scene) rated() bool {
	if s.lead != ':' || !s.naming().ratings.has(s.word(1)) {
		return false
	}
	raw := s.before[len(s.before)-1].Of(s.t.String)
	return raw == strings.ToUpper(raw)
}

// nounBefore says whether the noun right before the marks bears the name in them, as German puts the two side by side: im
// Sturm „X“, das Boot „X“. A person's office is no such
// noun, for its verb may stand at the end of the clause, nor is one for what was said.
func (s *scene) nounBefore() bool {
	if s.g.NounsUpper && s.lead == '-' && len(s.before) > 0 && s.before[len(s.before)-1].End+1 == s.q.Marks.Start {
		return s.capitalised() // im ZDF-„X“
	}
	if !s.g.NounsUpper || len(s.before) < 2 || len(s.in) > paperWords || !s.capitalised() || !unicode.IsLetter(s.lead) || strings.ContainsRune(",.!?", s.last) {
		return false
	}
	noun := s.before[len(s.before)-1]
	if s.capital(s.before[len(s.before)-2]) && !s.g.is(s.word(2), determiner|possessive|preposition) {
		return false
	}
	return s.capital(noun) && !s.g.is(noun.Key, role|notice|calendar|title|given|pronoun) && !s.naming().sayings.has(noun.Key) && s.g.compound(noun.Key)&role == 0 &&
		!s.g.is(s.word(2), saying|judging|auxiliary|being|pronoun|conjunction)
}

// branded says whether a capitalised span is the name of somebody's things, named behind it: its “X” shops.
func (s *scene) branded() bool {
	return !s.g.NounsUpper && len(s.in) <= 3 && len(s.after) > 0 && s.g.is(s.word(1), possessive) && s.capitalised() && unicode.IsLower(s.tail) &&
		!strings.ContainsRune(",.!?", s.last) && len(s.after[0].Key) > 3 && !s.g.is(s.after[0].Key, adverb) && !s.g.is(s.after[0].Key, preposition|conjunction|being|auxiliary|saying|judging|determiner|possessive)
}
