package drift

import "github.com/quotedrift/quotedrift/core/alike"

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
	{RenderNumber, rendered(alike.Number)},
	{RenderContraction, rendered(alike.Contraction)},
	{RenderAbbrev, rendered(alike.Abbreviation)},
	{RenderSpelling, rendered(alike.Spelling)},
	{TypoSpace, rendered(alike.Parted)},
	{WordTranslit, rendered(alike.Transliteration)},
	{OmitMarked, sourceOmits},
	{EdgePunct, sourceGap},
	{SpeechFiller, filler},
	{OrderSplice, splice},
	{SenseNegation, negation},
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
