package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A kindRule knows one sort of marked span. It answers ok only where it is sure enough to stop the list.
type kindRule struct {
	kind Kind
	why  string
	fits func(*scene) bool
}

// kindRules is the list of rules: the first that fits names the kind. Signs that somebody speaks here come before signs
// that nobody does, because a reporting verb beside the marks outweighs how the words in them look; names come before
// words held at a distance, because both stand behind an article; what is left is somebody's words.
var kindRules = []kindRule{
	{Speech, "signed with a name", (*scene).signed},
	{Heading, "in a heading", (*scene).inHeading},
	{Title, "title marks", (*scene).titleMarks},
	{Heading, "a label before a colon", (*scene).label},
	{Scare, "so-called, or a word spoken of as a word", (*scene).spokenOf},
	{Scare, "the writer's own verdict", (*scene).rated},
	{Scare, "what somebody is tried for", (*scene).charged},
	{Scare, "written on a thing", (*scene).written},
	{Scare, "a saying that is nobody's", (*scene).proverb},
	{Nickname, "said to be a by-name", (*scene).nicknamed},
	{Nickname, "what people at large call it", (*scene).folk},
	{Title, "a part of a compound", (*scene).compounded},
	{Title, "a tag", (*scene).tagged},
	{Title, "said to be a name", (*scene).christened},
	{Title, "the words behind it say which work it is", (*scene).glossed},
	{Title, "the name of the work before it", (*scene).apposed},
	{Title, "sung or played", (*scene).performed},
	{Title, "the noun of a speech or a writing before it", (*scene).delivered},
	{Title, "a newspaper's name, where it reports or hears", (*scene).paper},
	{Title, "who made it stands behind it", (*scene).authored},
	{Title, "a colon leads from the work to it", (*scene).presented},
	{Title, "a person is said to belong to it", (*scene).affiliated},
	{Title, "an adjective and a noun with capitals behind an article", (*scene).entitled},
	{Title, "a name in brackets", (*scene).aside},
	{Nickname, "another name of the noun before it", (*scene).appositive},
	{Title, "one of the things that the noun before it is for", (*scene).exemplified},
	{Title, "the name of the noun before it", (*scene).nounBefore},
	{Scare, "the name of the things behind it", (*scene).branded},
	{Title, "begins like a name, right behind a noun or a preposition", (*scene).borne},
	{Title, "capitalised like a name behind an article", (*scene).designated},
	{Title, "joined to the noun behind it as its name", (*scene).joinedName},
	{Speech, "a reporting verb introduces it", (*scene).introduced},
	{Nickname, "said to be a by-name", (*scene).byName},
	{Nickname, "said to be a by-name", (*scene).knownAs},
	{Title, "said to be a title", (*scene).titled},
	{Speech, "a particle binds it to its verb", (*scene).bound},
	{Speech, "a reporting verb follows it", (*scene).followed},
	{Speech, "its attribution parts it", (*scene).parted},
	{Nickname, "between the parts of a name", (*scene).insideName},
	{Title, "its year or its initials follow in brackets", (*scene).bracketed},
	{Title, "capitalised like a title, beside the kind of work it names", (*scene).workBeside},
	{Title, "capitalised like a title, where a programme or a work is named", (*scene).workPlace},
	{Title, "capitalised like a name, and nobody is said to say it", (*scene).nameLike},
	{Scare, "what something passes for, and nobody is said to say it", (*scene).likened},
	{Title, "the subject that a clause begins with", (*scene).opens},
	{Title, "a noun behind an article, and the clause tells nothing that was said", (*scene).articled},
	{Scare, "a word spoken of as a word", (*scene).asWord},
	{Scare, "what a sentence says the truth of", (*scene).mocked},
	{Scare, "describes the noun behind it, and nobody is said to say it", (*scene).attributive},
	{Scare, whyLone, (*scene).lone},
	{Scare, "a describing phrase where nobody is said to speak", (*scene).phrased},
	{Scare, "single marks where the text quotes with double ones", (*scene).offMarks},
	{Scare, "a noun in a clause that tells nothing that was said", (*scene).untold},
	{Speech, "a sentence of its own", (*scene).sentence},
	{Fragment, "part of the reporter's sentence", func(*scene) bool { return true }},
}

// whyLone is the reason for a word held at a distance that is the weakest: a neighbour can outweigh it.
const whyLone = "one word, and nobody is said to say it"

// classifyOne says what q is, after the one before it of its level, inside its parent; both may be nil.
func classifyOne(t *text.Text, q, last, parent *Quotation, lang *language.Language, h *habit) {
	for i := range q.Nested {
		var before *Quotation
		if i > 0 {
			before = &q.Nested[i-1]
		}
		classifyOne(t, &q.Nested[i], before, q, lang, h)
	}
	if q.Kind == Block {
		q.Why = "set off as a block"
		return
	}
	s := sceneOf(t, q, parent, lang)
	s.habit, s.inside = h, parent != nil
	if k, why, ok := s.coordinate(last); ok {
		q.Kind, q.Why = k, why
	} else {
		for _, r := range kindRules {
			if r.fits(&s) {
				q.Kind, q.Why = r.kind, r.why
				break
			}
		}
		if q.Kind == Speech && s.partial() {
			q.Kind = Fragment
		}
	}
	pull(t, q, last, parent, lang)
}

// titleMarks says whether the marks themselves say that a work is named.
func (s *scene) titleMarks() bool { return s.q.Kind == Title }

// partial says whether a spoken span is a part of the reporter's sentence rather than a sentence of its own.
func (s *scene) partial() bool {
	if s.lead == 0 || strings.ContainsRune(".!?:…”’\"»“[{", s.lead) {
		return false
	}
	r := firstLetter(s.q.Span.Of(s.t.String))
	if s.lead == '(' {
		return unicode.IsLower(r)
	}
	if unicode.IsUpper(r) && strings.ContainsRune("!?", s.last) {
		return false // chants of “Go home!”
	}
	return unicode.IsLower(r) || s.lead != ',' &&
		(len(s.in) < sentenceWords || s.g.NounsUpper && s.g.Is(s.word(1), determiner|preposition|manner))
}

// sentenceWords is how many words a span needs to be taken for a sentence although no comma or colon introduces it.
const sentenceWords = 4

// sentence says whether the span reads as a sentence of its own.
func (s *scene) sentence() bool { return !s.partial() }

// introduced says whether a reporting verb leads to the opening mark: 'she said: “', 'he told the BBC, “', 'calling it
// “'.
func (s *scene) introduced() bool {
	n := len(s.before)
	if n == 0 {
		return false
	}
	if s.lead == ':' || s.lead == ',' {
		return anyOf(s.g, s.before[max(0, n-leadWords):], saying|judging) &&
			!(s.lead == ',' && s.capitalised() && s.isWork(s.before[n-1].Key))
	}
	if unicode.IsLetter(s.lead) && s.titled() &&
		(s.named() || s.g.Spaceless || s.g.NounsUpper && s.nounPhrase() || s.workCalled()) {
		return false // das Boot heißt „Möwe“
	}
	if s.g.Is(s.before[n-1].Key, judging) && s.byName() && s.named() && !s.g.Is(s.before[n-1].Key, saying) {
		return false // kallt ”Långe Olle”
	}
	return s.g.Is(s.before[n-1].Key, saying|judging) || s.n.Shows.Has(s.before[n-1].Key)
}

// bound says whether a particle that binds what is said to its verb stands behind the marks: 「…」と肩を落とす,
// “…”며 고개를 저었다; not before a verb that gives a name, nor before another quotation, where it joins the two.
func (s *scene) bound() bool {
	if !s.g.VerbFinal || len(s.after) == 0 || !unicode.IsLetter(s.tail) || !s.g.Is(s.after[0].Key, quotative) ||
		s.g.Is(s.after[0].Key, preposition|determiner|calling) || s.single() && s.habit.double {
		return false
	}
	rest := s.after[1:]
	if s.g.Spaceless {
		return len(rest) > 0 && rest[0].Start == s.after[0].End && !s.gives(rest)
	}
	return len(rest) == 0 || !s.g.Is(rest[0].Key, calling)
}

// gives says whether words that are written without spaces begin with a verb that gives a name.
func (s *scene) gives(words []text.Word) bool {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.Key)
	}
	_, c := s.g.Lead(b.String())
	return c&calling != 0
}

// parted says whether a reporting verb stands between the parts of the span.
func (s *scene) parted() bool {
	for i := 1; i < len(s.q.Parts); i++ {
		lo, hi := s.t.WordsIn(text.Span{Start: s.q.Parts[i-1].End, End: s.q.Parts[i].Start})
		if anyOf(s.g, s.t.Words[lo:hi], saying) {
			return true
		}
	}
	return false
}

// signed says whether the span is a paragraph with nothing behind it but a dash and a name: “It was late.” — Ann Lee.
func (s *scene) signed() bool {
	if s.lead != 0 || s.tail == 0 || !strings.ContainsRune("—―–-", s.tail) || len(s.in) < 3 {
		return false
	}
	lo, hi := s.t.WordsIn(text.Span{Start: s.q.Marks.End, End: s.t.Paragraph(s.q.Marks.End).End})
	return hi > lo && hi-lo <= personWords && s.capital(s.t.Words[lo])
}

// followed says whether a reporting verb comes right behind the closing mark: '” he said', '” said Ms. Lee'.
func (s *scene) followed() bool {
	if !strings.ContainsRune(",!?.…—–-", s.last) && s.tail != ',' && s.tail != '–' && s.tail != '—' {
		return false
	}
	if s.workPlace() || unicode.IsLetter(s.lead) && s.isWork(s.word(1)) && s.nounPhrase() && s.g.NounsUpper {
		return false // on “Meet the Press,” Mr. Lee said
	}
	return anyOf(s.g, s.after[:min(len(s.after), tailWords)], saying)
}

const (
	leadWords   = 12 // before a colon or comma: "told reporters in the hall of the old town house on Monday:"
	personWords = 8  // "Ann Lee, the harbour master of Bergen"
	nearWords   = 3  // before a word: "said that they"
	tailWords   = 5  // behind the marks: "the former prime minister said"
)

// anyOf says whether one of the words can be of one of the classes.
func anyOf(g *language.Grammar, words []text.Word, c language.Class) bool {
	return slices.ContainsFunc(words, func(w text.Word) bool { return g.Is(w.Key, c) })
}

// label says whether the span is the heading of the words behind it in its paragraph: “Taxes”: They will rise.
func (s *scene) label() bool {
	return s.lead == 0 && len(s.in) <= 4 && !strings.ContainsRune("!?,.", s.last) &&
		(s.tail == ':' || s.tail == 0 && s.last == ':')
}

// asWord says whether the words in the marks are spoken of as words where nobody speaks: the word “X”, labelled “X”.
func (s *scene) asWord() bool {
	if len(s.in) > 5 {
		return false
	}
	if s.lead == ':' || strings.ContainsRune("!?", s.last) {
		return false
	}
	n := s.n
	return (ends(s.before, n.Words) && !s.used() || n.Labelled.Has(s.word(1))) && !s.reported()
}

// offMarks says whether the span stands in single marks although the text quotes with double ones.
func (s *scene) offMarks() bool {
	return s.single() && !s.inside && s.habit.double && len(s.in) < 5 && s.lead != ':' && s.habit.known
}

// single says whether the span stands in single marks.
func (s *scene) single() bool {
	r, _ := utf8.DecodeRuneInString(s.t.String[s.q.Marks.Start:])
	return glyphs[r].family == single && glyphs[r].prior != 0
}

func firstLetter(s string) rune {
	for _, r := range s {
		if letterOrDigit(r) {
			return r
		}
	}
	return 0
}
