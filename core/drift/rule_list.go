package drift

import "github.com/quotedrift/quotedrift/core/alike"

// A Rule names a kind of change. Names are stable and public.
type Rule string

// The rules, in the order of the table in the documentation.
const (
	TypoQuote         Rule = "typo.quote"
	TypoDash          Rule = "typo.dash"
	TypoSpace         Rule = "typo.space"
	TypoLigature      Rule = "typo.ligature"
	TypoHidden        Rule = "typo.hidden"
	EdgeCase          Rule = "edge.case"
	EdgePunct         Rule = "edge.punct"
	EdgeNote          Rule = "edge.note"
	RenderNumber      Rule = "render.number"
	RenderAbbrev      Rule = "render.abbrev"
	RenderSpelling    Rule = "render.spelling"
	RenderContraction Rule = "render.contraction"
	SpeechFiller      Rule = "speech.filler"
	OmitMarked        Rule = "omit.marked"
	InsertMarked      Rule = "insert.marked"
	MarkSic           Rule = "mark.sic"
	MarkEmphasis      Rule = "mark.emphasis"
	OmitSilent        Rule = "omit.silent"
	InsertSilent      Rule = "insert.silent"
	WordSwap          Rule = "word.swap"
	OrderMoved        Rule = "order.moved"
	WordInflection    Rule = "word.inflection"
	WordGrammar       Rule = "word.grammar"
	WordFunction      Rule = "word.function"
	WordTranslit      Rule = "word.translit"
	SenseNegation     Rule = "sense.negation"
	SenseNumber       Rule = "sense.number"
	SenseName         Rule = "sense.name"
	SenseHedge        Rule = "sense.hedge"
	SenseQuantity     Rule = "sense.quantity"
	OrderSplice       Rule = "order.splice"
	OrderDistant      Rule = "order.distant"
	EdgeQualifier     Rule = "edge.qualifier"
	OmitSense         Rule = "omit.sense"
	SpeakerOther      Rule = "speaker.other"
	SpeakerTurn       Rule = "speaker.turn"
	QuoteMissing      Rule = "quote.missing"
	QuoteIndirect     Rule = "quote.indirect"
)

// A ruleRow is what is told of a rule: its level before a profile, and what it is about in a few words.
type ruleRow struct {
	rule  Rule
	level Level
	about string
}

// rules are all rules, each once, in the order of the table in the documentation.
var rules = [...]ruleRow{
	{TypoQuote, Style, "different quotation marks"},
	{TypoDash, Style, "different dashes"},
	{TypoSpace, Style, "different spaces"},
	{TypoLigature, Style, "joined letters"},
	{TypoHidden, Style, "characters that nobody can see"},
	{EdgeCase, Style, "first letter"},
	{EdgePunct, Style, "punctuation at the edge"},
	{EdgeNote, Style, "reference mark"},
	{RenderNumber, Style, "number written differently"},
	{RenderAbbrev, Style, "abbreviation"},
	{RenderSpelling, Style, "spelling"},
	{RenderContraction, Style, "contraction"},
	{SpeechFiller, Style, "filler left out"},
	{OmitMarked, Declared, "omission, shown"},
	{InsertMarked, Declared, "addition, shown"},
	{MarkSic, Declared, "error marked [sic]"},
	{MarkEmphasis, Declared, "emphasis, said to be added"},
	{OmitSilent, Wording, "words left out"},
	{InsertSilent, Wording, "words put in"},
	{WordSwap, Wording, "words exchanged"},
	{OrderMoved, Wording, "words moved"},
	{WordInflection, Wording, "another form of the word"},
	{WordGrammar, Wording, "grammar"},
	{WordFunction, Wording, "small words"},
	{WordTranslit, Style, "a name in other letters"},
	{SenseNegation, Meaning, "negation"},
	{SenseNumber, Meaning, "number"},
	{SenseName, Meaning, "name"},
	{SenseHedge, Meaning, "certainty"},
	{SenseQuantity, Meaning, "quantity"},
	{OrderSplice, Meaning, "two remarks joined"},
	{OrderDistant, Meaning, "parts from far apart"},
	{EdgeQualifier, Meaning, "a condition just outside the quotation"},
	{OmitSense, Meaning, "what the ellipsis leaves out"},
	{SpeakerOther, Meaning, "another speaker"},
	{SpeakerTurn, Meaning, "words of two speakers"},
	{QuoteMissing, Meaning, "not in the source"},
	{QuoteIndirect, Wording, "only reported speech in the source"},
}

// An About is a rule, what it is about in a few words of English, and whether it speaks of a quotation or its parts as
// a whole: what it names does not lie in the words and cannot be marked in them.
type About struct {
	Rule  Rule
	Words string
	Whole bool
}

// Rules returns all rules in the order of the table in the documentation.
func Rules() (all []About) {
	for _, row := range rules {
		all = append(all, About{row.rule, row.about, row.rule.whole()})
	}
	return all
}

func (r Rule) whole() bool {
	switch r {
	case OrderDistant, EdgeQualifier, SpeakerTurn, SpeakerOther, QuoteMissing, QuoteIndirect:
		return true
	}
	return false
}

// A unitRule is a rule of one unit: its name, and whether it knows what happened there. why is the reason; none says
// that nothing worth naming happened.
type unitRule struct {
	name  Rule
	knows func(j *judge, u unit) (why Why, ok bool)
}

// unitRules is the order in which a change is named: the first rule that knows it names it. What the quotation admits
// by a sign comes first, and is never held against it; then what is the same word written otherwise, and slips of
// speech; then whole remarks; then what touches the sense, the gravest first; then grammar; and what is left is a
// matter of words.
var unitRules = []unitRule{
	{OmitMarked, omitMarked},
	{MarkEmphasis, markEmphasis},
	{MarkSic, markSic},
	{EdgeNote, note},
	{InsertMarked, insertMarked},
	{WordFunction, joined},
	{RenderNumber, rendered(alike.Number)},
	{RenderNumber, aroundNumber},
	{RenderNumber, minus},
	{RenderContraction, rendered(alike.Contraction)},
	{RenderContraction, halved},
	{RenderContraction, opened},
	{RenderAbbrev, rendered(alike.Abbreviation)},
	{RenderSpelling, rendered(alike.Spelling)},
	{TypoSpace, rendered(alike.Parted)},
	{WordTranslit, rendered(alike.Transliteration)},
	{OmitMarked, sourceOmits},
	{EdgePunct, sourceGap},
	{SpeechFiller, filler},
	{OrderSplice, splice},
	{SenseNegation, negation},
	{OrderDistant, reordered},
	{OrderMoved, moved},
	{SenseNumber, number},
	{SenseName, name},
	{SenseQuantity, quantity},
	{SenseHedge, hedge},
	{WordGrammar, grammar},
	{WordInflection, inflected},
	{WordFunction, functional},
	{WordSwap, swap},
	{OmitSilent, omit},
	{InsertSilent, insert},
}

// A wholeRule is what only the whole quotation shows, and the rules by which it names that. Where look is nil, core
// says it by itself, of a quotation that has no passage to be judged by.
type wholeRule struct {
	names []Rule
	look  func(j *judge)
}

// wholeRules are asked after all units, each of them, in this order: what differs without touching a word; what an
// ellipsis swallowed; a sign before a number; how the quotation ends; what stands just outside it; how far its parts
// are apart; whose words they are. The last row is of quotations whose words are not there, or not as a quotation.
var wholeRules = []wholeRule{
	{[]Rule{TypoHidden, TypoLigature, TypoQuote, TypoDash, TypoSpace, EdgeCase, EdgePunct}, (*judge).glyphs},
	{[]Rule{OmitSense}, (*judge).swallows},
	{[]Rule{SenseNumber}, (*judge).below},
	{[]Rule{EdgePunct, TypoSpace}, (*judge).ending},
	{[]Rule{EdgeQualifier}, (*judge).qualifiers},
	{[]Rule{OrderDistant}, (*judge).distant},
	{[]Rule{SpeakerTurn, SpeakerOther}, (*judge).speakers},
	{[]Rule{QuoteMissing, QuoteIndirect}, nil},
}

func swap(j *judge, u unit) (Why, bool) { return j.differ(u), u.A.Len() > 0 && u.B.Len() > 0 }
func omit(j *judge, u unit) (Why, bool) { return j.differ(u), u.A.Len() == 0 }
func insert(j *judge, u unit) (Why, bool) {
	return j.differ(u), true
}

// name lets the first rule that knows the unit name it.
func (j *judge) name(u unit) {
	for _, r := range unitRules {
		if why, ok := r.knows(j, u); ok {
			if why.Key != "" {
				j.add(r.name, u, why)
			}
			return
		}
	}
}
