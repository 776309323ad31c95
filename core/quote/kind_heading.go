package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

const (
	headingWords = 30 // a headline is one line; the longest of web news have some 25 words
	bareWords    = 14 // a subheading without a final stop is shorter
)

// A habit is how a text uses its marks.
type habit struct {
	double bool // double marks are those of its quotations, and single ones are inside them or in headlines
	known  bool // the language is one whose reporting words are known, so that a sentence without one says something
	markup []Markup
	cued   []bool // by Number: reporting words are tied to the quotation
}

// shortText is how many words a text may have at most for English to be taken where its language cannot be told.
const shortText = 200

// habitOf counts the marks of the top level.
func habitOf(t *text.Text, qs []Quotation, lang *language.Language, markup []Markup) habit {
	h := habit{markup: markup, known: lang.Known() || lang.Tag == "" && len(t.Words) < shortText && latin(t.Words)}
	n := 0
	for i := range qs {
		if r, _ := utf8.DecodeRuneInString(t.String[qs[i].Marks.Start:]); glyphs[r].family != single {
			n++
		} else {
			n--
		}
	}
	h.double = n >= 0
	return h
}

// latin says whether nearly all words are written in plain Latin letters, as English is.
func latin(words []text.Word) bool {
	n := 0
	for _, w := range words {
		if strings.IndexFunc(w.Key, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
			n++
		}
	}
	return n*10 >= len(words)*9
}

// inHeading says whether the marks stand in a heading: where markup says so; in a short paragraph whose words of weight
// all begin with capitals; in one that has no final stop and reports nothing; in single marks in the first line of a
// text that quotes with double ones, or in a line without a stop in it, as headlines do.
func (s *scene) inHeading() bool {
	for _, m := range s.habit.markup {
		if m.Kind == HeadingMarkup && m.Contains(s.q.Marks) {
			return true
		}
	}
	if s.inside {
		return false
	}
	para := s.t.Paragraph(s.q.Marks.Start)
	lo, hi := s.t.WordsIn(para)
	if numberSign(para.Of(s.t.String)) {
		return true
	}
	if hi-lo > headingWords || !para.Contains(s.q.Marks) {
		return false
	}
	weighty, small, outside, reports := 0, 0, 0, false
	outer, outerSmall := 0, 0 // of them outside the marks
	caseless := 0             // words of a script without capitals, in which they tell nothing
	for _, w := range s.t.Words[lo:hi] {
		r, _ := utf8.DecodeRuneInString(w.Of(s.t.String))
		if inside := s.q.Marks.Contains(w.Span); !inside && !unicode.IsUpper(r) && s.g.Is(w.Key, saying|judging) {
			reports = true
		} else if !inside {
			outside++
		}
		if unicode.IsLetter(r) && !unicode.IsUpper(r) && !unicode.IsLower(r) {
			caseless++
		} else if utf8.RuneCountInString(w.Key) >= 4 && unicode.IsLetter(r) {
			inside := s.q.Marks.Contains(w.Span)
			if weighty++; !inside {
				outer++
			}
			if unicode.IsLower(r) {
				if small++; !inside {
					outerSmall++
				}
			}
		}
	}
	first := len(s.t.Paragraphs) > 1 && para == s.t.Paragraphs[0]
	if s.single() && s.habit.double && first && !s.followed() {
		return true
	}
	if !s.single() && strings.ContainsRune(".!?", s.last) && s.lead != 0 && strings.ContainsRune(":—–-", s.lead) {
		return false // MS. LEE: “It was late.”
	}
	if !s.g.NounsUpper && outside >= 2 && weighty >= 3 && weighty > caseless && small*5 <= weighty &&
		outerSmall*5 <= outer && !reports {
		return true
	}
	if len(s.t.Paragraphs) == 1 || stopped(para.Of(s.t.String)) || hi-lo > bareWords {
		return false
	}
	if s.single() && s.habit.double {
		return true // the headings of a live report: Holm says ferry had ‘no captain’
	}
	if hi-lo == len(s.in) { // nothing but the words in marks
		return !strings.ContainsRune(",-–—", s.last) &&
			(s.single() && s.habit.double || len(s.in) <= 10 && !s.inDialogue(para))
	}
	return first || !reports && !anyOf(s.g, s.before, pronoun)
}

// inDialogue says whether a paragraph beside the one given begins with a mark as well.
func (s *scene) inDialogue(para text.Span) bool {
	prev := strings.TrimRightFunc(s.t.String[:para.Start], unicode.IsSpace)
	next := strings.TrimLeftFunc(s.t.String[para.End:], unicode.IsSpace)
	r, _ := utf8.DecodeRuneInString(next)
	if _, mark := glyphs[r]; mark {
		return true
	}
	last := s.t.Paragraph(len(prev))
	r, _ = utf8.DecodeRuneInString(last.Of(s.t.String))
	_, mark := glyphs[r]
	return mark
}

// numberSign says whether a paragraph is a heading of Markdown: "## The crews".
func numberSign(para string) bool {
	rest := strings.TrimLeft(para, "#")
	n := len(para) - len(rest)
	return 0 < n && n <= 6 && strings.HasPrefix(rest, " ")
}

// stopped says whether a paragraph ends as a sentence does, marks and brackets behind the stop looked through.
func stopped(para string) bool {
	para = strings.TrimRightFunc(para, func(r rune) bool {
		_, mark := glyphs[r]
		return mark || unicode.IsSpace(r) || strings.ContainsRune(")]*_", r)
	})
	r, _ := utf8.DecodeLastRuneInString(para)
	return strings.ContainsRune(".!?:;,…—–-。！？।؟", r)
}
