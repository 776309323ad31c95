package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// reportedReach is how far before and after a passage Reported looks, in bytes: a long sentence.
const reportedReach = 400

// Reported says whether the span stands in a clause that reports speech: a verb of saying outside the span and outside
// quotation marks, whose subject is not the one who writes ("I said"), has a clause there for what was said. It is what
// tells "X told holders that the company would review its prices" from words that were printed as said; in "the
// laboratory has confirmed traces of salt" nothing is reported. Constant work for a span.
func Reported(t *text.Text, at text.Span, lang *language.Language) bool {
	g := &lang.OrEnglish().Grammar
	around := text.Span{Start: max(0, at.Start-reportedReach), End: min(len(t.String), at.End+reportedReach)}
	p := t.Paragraph(at.Start)
	around = text.Span{Start: max(around.Start, p.Start), End: min(around.End, p.End)}
	for _, s := range t.Sentences(around, g) {
		if !s.Overlaps(at) {
			continue
		}
		lo, hi := t.WordsIn(s)
		c := clause{t, g, lo, hi}
		for i := lo; i < hi; i++ {
			w := t.Words[i]
			if w.Overlaps(at) || !g.Is(w.Key, saying) || i > lo && g.Is(t.Words[i-1].Key, firstPerson) ||
				c.names(i) || marked(t.String[s.Start:w.Start]) {
				continue
			}
			if w.Start >= at.End && c.closes(i, at) || w.End <= at.Start && c.governs(i, at) {
				return true
			}
		}
	}
	return false
}

// A clause is the words [lo, hi) of a sentence.
type clause struct {
	t      *text.Text
	g      *language.Grammar
	lo, hi int
}

const (
	// subjectWords is how many words the subject of a verb of saying has behind what it reports, at most.
	subjectWords = 8
	// reportedWords is how many words the subject of a reported clause has before its verb, at most.
	reportedWords = 6
)

// names says whether the word, a verb of saying by its letters, is a noun here: an article, whose it is or a
// preposition stands right before it ("a resume", "its bark"), or it alone has a capital within the sentence ("the
// Question and").
func (c clause) names(word int) bool {
	if word == c.lo {
		return false
	}
	w := c.t.Words[word]
	up, _ := utf8.DecodeRuneInString(c.t.Slice(w.Span))
	last, _ := utf8.DecodeLastRuneInString(c.t.Slice(w.Span))
	before := c.t.Words[word-1]
	return unicode.IsUpper(up) && unicode.IsLower(last) ||
		c.apart(word-1) == "" && !c.g.Is(before.Key, language.Pronoun|language.Infinitive|language.Complement) &&
			c.g.Is(before.Key, language.Article|language.Definite|language.Possessive|language.Preposition)
}

// apart returns what stands between the word and the next one, without the space.
func (c clause) apart(word int) string {
	if word+1 >= c.hi {
		return "."
	}
	return strings.TrimSpace(c.t.String[c.t.Words[word].End:c.t.Words[word+1].Start])
}

// closes says whether the verb and its subject stand behind the span with a comma between, and nothing that is said
// behind them: "…, the mayor said", but neither "…, which he wrote" nor "shape, bark, leaves".
func (c clause) closes(verb int, at text.Span) bool {
	first, _ := c.t.WordsIn(text.Span{Start: at.End, End: at.End})
	comma := strings.LastIndexByte(c.t.String[at.End:c.t.Words[verb].Start], ',')
	if comma < 0 {
		return false
	}
	behind, _ := c.t.WordsIn(text.Span{Start: at.End + comma, End: at.End + comma})
	if behind < first || verb-behind > subjectWords {
		return false
	}
	if verb == behind {
		return c.apart(verb) == ""
	}
	is := func(i int, class language.Class) bool { return i < c.hi && c.g.Is(c.t.Words[i].Key, class) }
	return !is(behind, language.Relative|language.FreeRelative|language.Coordinating) &&
		(c.apart(verb) != "" || !is(verb+1, language.Article|language.Definite|language.Possessive))
}

// governs says whether the verb has a clause for its object, in which the span may stand: behind "that", after a hearer
// or a time if need be, or with a subject and a verb of its own.
func (c clause) governs(verb int, at text.Span) bool {
	is := func(i int, class language.Class) bool { return i < c.hi && c.g.Is(c.t.Words[i].Key, class) }
	next := verb + 1
	beside := is(verb, language.Transitive) || is(next, language.Preposition|language.Calendar|language.Adverb)
	for i := next; i < min(c.hi, next+reportedWords); i++ {
		switch {
		case is(i, language.Subjunctive):
			return true
		case is(i, language.Complement):
			if i == next || beside {
				return true
			}
			return false // a relative clause: "announced rules that will apply"
		case is(i, language.Relative|language.FreeRelative|language.Infinitive) && !beside:
			return false
		case is(i, language.Modal|language.Auxiliary|language.Being|language.Perfect):
			return i > next
		}
	}
	return false
}

// marked says whether quotation marks are open at the end of a part of a sentence.
func marked(s string) bool {
	depth, straight := 0, false
	for _, r := range s {
		switch r {
		case '“', '«', '„', '「', '『':
			if r == '“' && depth > 0 { // „…“
				depth--
				continue
			}
			depth++
		case '”', '»', '」', '』':
			depth = max(0, depth-1)
		case '"':
			straight = !straight
		}
	}
	return depth > 0 || straight
}
