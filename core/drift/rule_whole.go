package drift

// A wholeRule is what only the whole quotation shows, and the rules by which it names that. Where look is nil, core
// says it by itself, of a quotation that has no passage to be judged by.
type wholeRule struct {
	names []Rule
	look  func(j *judge)
}

// wholeRules are asked after all units, each of them, in this order: what differs without touching a word; what an
// ellipsis swallowed; how the quotation ends; what stands just outside it; how far its parts are apart; whose words
// they are. The last row is of quotations whose words are not there, or not as a quotation.
var wholeRules = []wholeRule{
	{[]Rule{TypoHidden, TypoLigature, TypoQuote, TypoDash, TypoSpace, EdgeCase, EdgePunct}, (*judge).glyphs},
	{[]Rule{OmitSense}, (*judge).swallows},
	{[]Rule{EdgePunct, TypoSpace}, (*judge).ending},
	{[]Rule{EdgeQualifier}, (*judge).qualifiers},
	{[]Rule{OrderDistant}, (*judge).distant},
	{[]Rule{SpeakerTurn, SpeakerOther}, (*judge).speakers},
	{[]Rule{QuoteMissing, QuoteIndirect}, nil},
}
