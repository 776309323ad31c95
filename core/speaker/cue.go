package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// A pattern is a way in which a text says who spoke.
type pattern uint8

const (
	noPattern    pattern = iota
	cueAfter             // “…,” Smith said
	cueInverted          // “…,” said Smith
	cueBefore            // Smith said: “…”
	cueInside            // Smith called it a “…”
	cueSource            // according to Smith
	cueAgent             // was called “…” by Smith
	cueNotice            // Smith's claim that “…”
	cueLabel             // SMITH: “…”
	cueUnlisted          // “…,” Smith shrugged
	cueSubject           // Smith has a “…”
	cueContinued         // “…,” Smith said. “…”
	cueParagraph         // the paragraph before was Smith's
	cueForward           // “…” “…,” Smith said
	cueSentence          // Smith was blunt. “…”
	cueTurn              // two people take turns
	cueBeat              // “…” Smith laughed.
	cueForeseen          // two people take turns, as those behind tell
)

// patterns say what each is called, and how often the speaker found in this way was the right one in a trial on 2,000
// quotations of US news (those that were too rare there: by judgement).
var patterns = [...]struct {
	why        string
	confidence float64
}{
	cueAfter:     {"a reporting verb after the quotation", .98},
	cueInverted:  {"a reporting verb and its subject after the quotation", .98},
	cueBefore:    {"a reporting verb before the quotation", .95},
	cueInside:    {"a reporting verb in the sentence of the quotation", .93},
	cueSource:    {"a source named with the quotation", .9},
	cueAgent:     {"the agent of a passive reporting verb", .85},
	cueNotice:    {"words that somebody owns", .75},
	cueLabel:     {"a speaker's label before the quotation", .98},
	cueUnlisted:  {"a subject right after the quotation", .75},
	cueSubject:   {"the subject of the sentence", .85},
	cueContinued: {"the speaker of the quotation before goes on", .95},
	cueParagraph: {"the speaker of the paragraph before goes on", .88},
	cueForward:   {"the speaker is named with the next quotation", .75},
	cueSentence:  {"the subject of the sentence before", .8},
	cueTurn:      {"two people take turns", .7},
	cueBeat:      {"the subject of the sentence behind it", .8},
	cueForeseen:  {"two people take turns, as the answers tell", .7},
}

// Of the names that stand for a pronoun or a role, about so many are the right ones where the mention is.
const (
	pronounTrust = .91
	roleTrust    = .91
)

// An attribution is what was found about the speaker of a quotation.
type attribution struct {
	mention
	pattern      pattern
	cueLo, cueHi int // tokens of the reporting words, inclusive; cueHi < cueLo for none
}

// verbAt says whether one of the classes of verbs stands at i, as a verb.
func (s *grammarian) verbAt(i int, c language.Class) bool {
	if s.kind(i) != wordToken || s.has(i, upper) && !s.has(i, opening) {
		return false
	}
	if s.can(i, phrasal) && c&saying != 0 && (s.g.IsPhrasal(s.key(i), s.key(i+1)) || s.separated(i)) {
		return true
	}
	if !s.can(i, c) {
		return false
	}
	if s.can(i-1, determiner|possessive) && !s.can(i-1, pronoun) || s.has(i-1, genitive) && !s.can(i-1, pronoun) {
		return false
	}
	if !s.can(i, nominal) {
		return true
	}
	if next := s.kind(i + 1); next == quoteToken || next == commaToken && s.kind(i+2) == quoteToken ||
		s.can(i+1, determiner|pronoun) || s.can(i+1, complement) {
		return (!s.can(i-1, preposition|coordinating) || s.can(i-1, infinitive)) &&
			(s.g.IsPlural(s.key(i)) || !s.determined(i))
	}
	if s.has(i-1, number) || s.verbAt(i+1, saying) || s.can(i+1, auxiliary) && !s.can(i+1, infinitive) ||
		s.can(i-1, preposition) && !s.can(i-1, infinitive) {
		return false
	}
	return !s.determined(i)
}

// separated says whether the verb at i has its particle at the end of its clause: "führte der Minister dazu aus".
func (s *grammarian) separated(i int) bool {
	if !s.g.VerbSecond {
		return false
	}
	k := i + 1
	for k < i+clauseReach && s.kind(k) == wordToken {
		k++
	}
	return k > i+1 && s.g.IsPhrasal(s.key(i), s.key(k-1))
}

// determined says whether a determiner or a preposition stands a few small words before i: "a new report".
func (s *grammarian) determined(i int) bool {
	for k := i - 1; k >= 0 && k > i-clauseReach && s.kind(k) == wordToken && (!s.closed(k) || s.can(k, calendar)); k-- {
		if s.has(k, upper) && s.g.IsPlural(s.key(i)) {
			return false // "the Smith campaign reports"
		}
		if s.can(k-1, determiner|possessive|preposition) || s.has(k-1, genitive) {
			return true
		}
	}
	return false
}

// passive says whether the verb at v is a participle after a form of "be", or before "by": its subject does not speak.
func (s *grammarian) passive(v int) bool {
	if s.participle(v) {
		return false
	}
	if s.can(v+1, agent) && s.kind(v+1) == wordToken && !s.g.VerbSecond { // "sprach von" is no passive
		return true
	}
	k := v - 1
	for k >= 0 && s.can(k, adverb) && s.kind(k) == wordToken {
		k--
	}
	if s.can(k, being) {
		return true
	}
	// "Asked about it, Smith said", "when asked"
	opens := s.has(v, opening) && (!s.g.NounsUpper || s.has(v, upper)) // not "Die Firma „…“ verlangte"
	return s.kind(k) != wordToken && opens || s.subordinating(k) && !s.can(k, manner)
}

// closing tells how a part ends: 0 for nothing, else ',' '.' '?' (for any sign that may end or not end the reporter's
// sentence).
func (s *grammarian) closing(p quotedPart) rune {
	c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p.Of(s.t.String), " '’”\"`»“"))
	switch c {
	case ',', '.':
		return c
	case '?', '!', '…', '-', '–', '—':
		return '?'
	}
	return 0
}

// clauseEnd returns the token after the reporter's words that follow token i without a stop or another quotation.
func (s *grammarian) clauseEnd(i int) int {
	hi := min(len(s.tokens), i+clauseReach)
	for ; i < hi; i++ {
		switch s.tokens[i].kind {
		case stopToken, breakToken, quoteToken, colonToken, semicolonToken:
			return i
		}
	}
	return i
}

// begins says whether a sentence, or direct speech after a colon or a comma, begins with token i.
func (s *grammarian) begins(i int) bool {
	switch s.kind(i - 1) {
	case stopToken, breakToken, colonToken, commaToken, dashToken, quoteToken:
		return true
	}
	return false
}

// startsUpper says whether the part begins as a sentence does.
func (s *grammarian) startsUpper(p quotedPart) bool {
	for _, c := range p.Of(s.t.String) {
		if unicode.IsLetter(c) {
			return unicode.IsUpper(c)
		}
		if unicode.IsDigit(c) {
			return true
		}
	}
	return false
}
