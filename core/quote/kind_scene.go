package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// sceneReach is how many words of its sentence are looked at on each side of a quotation: sentences of the news have
// fewer, and a bound keeps the whole linear.
const sceneReach = 40

// A scene is a quotation in its sentence, as the rules of its kind see it.
type scene struct {
	t      *text.Text
	g      *language.Grammar
	n      *language.Naming
	q      *Quotation
	in     []text.Word // the words of the quotation
	before []text.Word // the words of the sentence before it, nearest last
	after  []text.Word // the words of the sentence behind it
	lead   rune        // the last character before the marks that is no space, or 0 where the paragraph begins
	tail   rune        // the first character behind the marks that is no space, or 0 where the paragraph ends
	last   rune        // the last character inside the marks
	report uint8       // unknown, silent or reports
	habit  *habit
	inside bool // it stands in another quotation
}

// sceneOf looks around a quotation, no further than the one that it stands in, if there is one.
func sceneOf(t *text.Text, q, parent *Quotation, lang *language.Language) scene {
	s := scene{t: t, g: &lang.Grammar, n: &lang.Naming, q: q}
	lo, hi := t.WordsIn(q.Span)
	s.in = t.Words[lo:hi]
	first, end := t.Paragraph(q.Marks.Start), t.Paragraph(q.Marks.End)
	if parent != nil {
		first.Start, end.End = max(first.Start, parent.Span.Start), min(end.End, parent.Span.End)
	}
	a, b := t.WordsIn(text.Span{Start: first.Start, End: q.Marks.Start})
	a = max(a, b-sceneReach)
	for i := b; i > a; i-- {
		next := q.Marks.Start
		if i < b {
			next = t.Words[i].Start
		}
		if s.stops(t.Words[i-1], next) {
			a = i
		}
	}
	s.before = t.Words[a:b]
	a, b = t.WordsIn(text.Span{Start: q.Marks.End, End: end.End})
	b = min(b, a+sceneReach)
	s.last, _ = utf8.DecodeLastRuneInString(t.String[:q.Span.End])
	for i := a; i < b; i++ {
		if i == a && s.capital(t.Words[i]) && (strings.ContainsRune(".!?…", s.last) ||
			strings.ContainsAny(t.String[q.Marks.End:t.Words[i].Start], ".!?;")) ||
			i == a && strings.ContainsAny(t.String[q.Marks.End:t.Words[i].Start], ownSigns) ||
			i > a && s.stops(t.Words[i-1], t.Words[i].Start) {
			b = i
		}
	}
	s.after = t.Words[a:b]
	s.last = letterUnder(t.String[:q.Span.End], s.last)
	head := strings.TrimRightFunc(t.String[first.Start:max(first.Start, q.Marks.Start)], lightOrSpace)
	if s.lead, _ = utf8.DecodeLastRuneInString(head); head == "" {
		s.lead = 0
	}
	s.lead = letterUnder(head, s.lead)
	rest := strings.TrimLeftFunc(t.String[min(end.End, q.Marks.End):end.End], lightOrSpace)
	if s.tail, _ = utf8.DecodeRuneInString(rest); rest == "" {
		s.tail = 0
	}
	return s
}

// letterUnder returns the letter under the vowel sign or accent r that ends the text, or r: "की" ends in a letter.
func letterUnder(s string, r rune) rune {
	if unicode.Is(unicode.M, r) {
		r, _ = utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, func(r rune) bool { return unicode.Is(unicode.M, r) }))
	}
	return r
}

// lightOrSpace says whether a character is a space or a sign of emphasis.
func lightOrSpace(r rune) bool { return unicode.IsSpace(r) || r == '*' || r == '_' || text.Hidden(r) }

// capital says whether a word begins with a capital: a verb inside a sentence does not ("The Post", "State").
func (s *scene) capital(w text.Word) bool {
	r, _ := utf8.DecodeRuneInString(w.Of(s.t.String))
	return unicode.IsUpper(r)
}

// sentenceSigns may end a sentence; ownSigns are those of scripts that have no full stop for anything else.
const (
	sentenceSigns = ".!?;" + ownSigns + "؛；"
	ownSigns      = "。！？।؟"
)

// stops says whether a sentence ends between a word and what stands at next.
func (s *scene) stops(w text.Word, next int) bool {
	gap := s.t.String[w.End:next]
	i := strings.IndexAny(gap, sentenceSigns)
	if i < 0 {
		return false
	}
	return gap[i] == ';' || strings.HasPrefix(gap[i:], "؛") || strings.HasPrefix(gap[i:], "；") ||
		s.t.Ends(w, w.End+i, s.g)
}

// reported says whether somebody is said to speak in the sentence around the marks: a verb that reports on either side,
// a form that only reported speech has, a word for a source. Worked out once.
func (s *scene) reported() bool {
	if s.report == unknown {
		if s.report = silent; !s.habit.known {
			s.report = reports // nothing can be told from silence
		}
		if s.g.Spaceless && (s.runs(s.before) || s.runs(s.after[:min(len(s.after), 2*afterReach)])) {
			s.report = reports
		}
		for i, w := range s.before {
			if s.g.Is(w.Key, saying|judging) && (i == 0 || !s.capital(w)) || s.retells(s.before, i) ||
				i > 0 && s.g.IsPhrasal(s.before[i-1].Key, w.Key) ||
				s.g.Is(w.Key, sourceBehind) || s.g.Is(w.Key, source) &&
				(s.g.NoCapitals || s.g.NounsUpper && !s.g.Is(w.Key, preposition|manner)) {
				s.report = reports
			}
		}
		clause := s.g.NounsUpper || s.g.VerbFinal // the verb that ends the clause, or begins it right behind the marks
		for i, w := range s.after {
			clause = clause && (i == 0 || !strings.ContainsAny(s.gapBefore(i), clauseSigns))
			verb := s.g.Is(w.Key, saying) || clause && s.g.Is(w.Key, judging) && (i+len(s.before) > 0 || s.g.Is(w.Key, calling))
			if i < afterReach && verb && !s.capital(w) || s.retells(s.after, i) {
				s.report = reports
			}
		}
	}
	if s.report == silent && s.ones() {
		s.report = reports
	}
	return s.report == reports
}

// retells says whether the i-th of the words tells what somebody said, by a form that the language lists or, where
// the verb stands right behind its subject or begins a clause, by its ending: der Westen leide; wer schweige, handle.
func (s *scene) retells(words []text.Word, i int) bool {
	if s.n.Reported.Has(words[i].Key) {
		return true
	}
	if !s.g.Retells(words[i].Key) || s.capital(words[i]) || i == 0 || i+1 < len(words) && s.capital(words[i+1]) ||
		i+1 == len(words) && s.beginsUpper() {
		return false // an adjective: die Stadt hohe Kosten
	}
	last := words[i-1]
	return s.g.Is(last.Key, pronoun) ||
		s.capital(last) && !s.g.Is(last.Key, determiner|possessive|preposition|conjunction|adverb) ||
		strings.Contains(s.t.String[last.End:words[i].Start], ",")
}

// runs says whether a verb of speech stands among words that are written without spaces, each a part of one.
func (s *scene) runs(words []text.Word) bool {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w.Key)
	}
	for run := b.String(); run != ""; {
		size, c := s.g.Lead(run)
		if c&(saying|judging|sourceBehind) != 0 {
			return true
		}
		if size == 0 {
			_, size = utf8.DecodeRuneInString(run)
		}
		run = run[size:]
	}
	return false
}

// afterReach is how many words behind the marks a reporting verb is looked for: further on it speaks of something else.
const afterReach = 10

// Whether the sentence of a scene reports.
const (
	unknown = iota
	silent
	reports
)
