package quote

import (
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Kind says what a marked span is.
type Kind uint8

// The kinds of marked spans.
const (
	Speech   Kind = iota // somebody's words, as a clause or more of its own
	Fragment             // somebody's words, a part of the reporter's sentence
	Title                // the name of a work, a programme, a bill, or of a body or thing that bears one in marks
	Scare                // words held at a distance, words as words, slogans nobody is said to say here
	Nickname             // a name in marks: Dwayne “The Rock” Johnson
	Heading              // marks inside a headline or a heading
	Block                // a quotation set off as a paragraph: blockquote, a Markdown ">"
)

// Kinds are the names of the kinds on the wire, by Kind.
var Kinds = [...]string{"speech", "fragment", "title", "scare", "nickname", "heading", "block"}

// String returns the kind's name on the wire.
func (k Kind) String() string { return Kinds[k] }

// Spoken says whether a span of the kind is presented as somebody's words, so that it can be checked against a source.
func (k Kind) Spoken() bool { return k == Speech || k == Fragment || k == Block || k == Heading }

// A Quotation is a span of an article that is presented as somebody's words, or that only looks so (see Kind).
type Quotation struct {
	Kind  Kind
	Span  text.Span // inside the marks, from the first part's start to the last part's end
	Marks text.Span // with its marks; equal to Span where it has none
	// at least one, in order, each inside its own marks; where one paragraph's mark is reopened in the next, each
	// paragraph is a part
	Parts  []text.Span
	Own    []text.Span // in a story, the parts cut where another voice is heard in them (see tell); else nil
	Nested []Quotation // quotations inside this one, in order
	Number int         // its place among all, counted from 0, a parent before those inside it
	Why    string      // the reason for the kind, one short sentence
}

// A MarkupKind says what markup told of a stretch of text.
type MarkupKind uint8

// The kinds of markup.
const (
	HeadingMarkup MarkupKind = iota // h1 to h6, a title
	BlockMarkup                     // blockquote
	InlineMarkup                    // q
	TurnMarkup                      // a question of an interview that is set apart by its type alone: no quotation
)

// A Markup is a stretch of the text whose role is known from markup that is no longer in it.
type Markup struct {
	text.Span
	Kind MarkupKind
}

// Options are the settings of Find and Classify. The zero value works.
type Options struct {
	Language *language.Language // nil lets the text decide
	Markup   []Markup           // what markup told, in order
}

// language returns the language of the text, which may be one of which nothing is known.
func (o Options) language(t *text.Text) *language.Language {
	if o.Language != nil {
		return o.Language
	}
	return language.For(t.Language())
}

// Find returns the quotations of the text in order of their start; nested ones are inside their parents. A quotation
// lies inside its marks, its parts inside its span, and no two quotations of one level overlap. What their marks alone
// tell of their kind is told: see Classify. Linear in the length of the text.
func Find(t *text.Text, o Options) []Quotation {
	own := o.language(t)
	lang := own.OrEnglish()
	g := &lang.Grammar
	cs := candidates(t, g, pair(t, g, scanMarks(t.String, &lang.Marks)))
	cs = append(cs, blocks(t, o)...)
	cs = append(cs, dialogue(t, own, g)...)
	qs := join(t, nest(cs), g)
	cutIncises(t, qs, lang)
	number(qs, 0)
	return qs
}

// number numbers the quotations from n on, and returns the number after the last.
func number(qs []Quotation, n int) int {
	for i := range qs {
		qs[i].Number = n
		n = number(qs[i].Nested, n+1)
	}
	return n
}

// Told is what is known of who says the quotations of a text, when their kinds are asked for.
type Told struct {
	Cued  []bool // by Number: reporting words are tied to it
	Turns bool   // people take turns, as in fiction
}

// Classify says of each quotation that Find gave for the text what it is. Linear in their number.
func Classify(t *text.Text, qs []Quotation, o Options, told Told) {
	lang := o.language(t)
	h := habitOf(t, qs, lang, o.Markup)
	h.cued = told.Cued
	lang = lang.OrEnglish()
	for i := range qs {
		var last *Quotation
		if i > 0 {
			last = &qs[i-1]
		}
		classifyOne(t, &qs[i], last, nil, lang, &h)
	}
	rename(t, qs)
	if told.Turns && isStory(t, qs) {
		tell(t, qs, told.Cued, &lang.Grammar)
	}
}
