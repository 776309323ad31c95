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
	Kind    Kind
	Span    text.Span   // inside the marks, from the first part's start to the last part's end
	Marks   text.Span   // with its marks; equal to Span where it has none
	Parts   []text.Span // at least one, in order, each inside its own marks; where one paragraph's mark is reopened in the next, each paragraph is a part
	Own     []text.Span // in a story, the parts cut where another voice is heard in them (see tell); else nil
	Nested  []Quotation // quotations inside this one, in order
	Speaker Speaker
	Why     string // the reason for the kind, one short sentence
}

// A Speaker is who is said to have said a quotation. The zero value is the honest "not said".
type Speaker struct {
	Name       string    // folded over the article: the fullest form of the name that it gives; "" for nobody
	Mention    text.Span // the text that names the speaker at this quotation: a name, a role, a pronoun; empty for none
	Cue        text.Span // the reporting words: "he said"'s "said"; empty for none
	Confidence float64   // 0 to 1: how often a speaker found in this way is the right one
	Why        string    // the pattern that found it, one short sentence
}

// A MarkupKind says what markup told of a stretch of text.
type MarkupKind uint8

// The kinds of markup.
const (
	HeadingMarkup MarkupKind = iota // h1 to h6, a title
	BlockMarkup                     // blockquote
	InlineMarkup                    // q
)

// A Markup is a stretch of the text whose role is known from markup that is no longer in it.
type Markup struct {
	text.Span
	Kind MarkupKind
}

// Options are the settings of Find. The zero value works.
type Options struct {
	Language string   // "en", "de", "fr"; "" lets the text decide
	Markup   []Markup // what markup told, in order
}

// Find returns the quotations of the text in order of their start; nested ones are inside their parents. A quotation
// lies inside its marks, its parts inside its span, and no two quotations of one level overlap. Linear in the length of the text.
func Find(t *text.Text, o Options) []Quotation {
	if o.Language == "" {
		o.Language = t.Language()
	}
	lang := language.ForOrEnglish(o.Language)
	g := &lang.Grammar
	cs := candidates(t, g, pair(t, g, scanMarks(t.String, &lang.Marks)))
	cs = append(cs, blocks(t, o)...)
	cs = append(cs, dialogue(t, language.For(o.Language), g)...)
	qs := join(t, nest(cs), g)
	cutIncises(t, qs, lang)
	turns := attribute(t, qs, g)
	classify(t, qs, lang, o)
	if turns && isStory(t, qs) {
		tell(t, qs, g)
	}
	return qs
}
