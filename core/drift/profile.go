package drift

import "slices"

// A Profile is a house style: which changes it permits, and what it calls them.
type Profile struct {
	Name   string
	About  string         // one sentence, with the rule of the guide it is modelled on
	Levels map[Rule]Level // differs from the default level
}

// Profiles returns all profiles, in a fixed order, strict first. The caller may keep the list; the profiles are shared
// and must not be changed.
func Profiles() []*Profile { return slices.Clone(profiles) }

// ProfileNamed returns the profile of that name; ok is false where there is none. "" is strict.
func ProfileNamed(name string) (p *Profile, ok bool) {
	if name == "" {
		return profiles[0], true
	}
	for _, p := range profiles {
		if p.Name == name {
			return p, true
		}
	}
	return nil, false
}

// level is the level of the rule under the profile; nil is strict. A rule that nobody knows is a change of wording.
func (p *Profile) level(r Rule) Level {
	if p != nil {
		if l, ok := p.Levels[r]; ok {
			return l
		}
	}
	if l, ok := defaultLevels[r]; ok {
		return l
	}
	return Wording
}

// defaultLevels are the levels of the rules before a profile.
var defaultLevels = map[Rule]Level{
	TypoQuote: Style, TypoDash: Style, TypoSpace: Style, TypoLigature: Style, TypoHidden: Style,
	EdgeCase: Style, EdgePunct: Style,
	RenderNumber: Style, RenderAbbrev: Style, RenderSpelling: Style, RenderContraction: Style,
	SpeechFiller: Style, WordTranslit: Style,
	OmitMarked: Declared, InsertMarked: Declared, MarkSic: Declared, MarkEmphasis: Declared,
	OmitSilent: Wording, InsertSilent: Wording, WordSwap: Wording, OrderMoved: Wording,
	WordInflection: Wording, WordGrammar: Wording, WordFunction: Wording, QuoteIndirect: Wording,
	SenseNegation: Meaning, SenseNumber: Meaning, SenseName: Meaning, SenseHedge: Meaning, SenseQuantity: Meaning,
	OrderSplice: Meaning, OrderDistant: Meaning, EdgeQualifier: Meaning, OmitSense: Meaning,
	SpeakerOther: Meaning, SpeakerTurn: Meaning, QuoteMissing: Meaning,
}

// profiles differ from one another only where the guides of their kind do. None permits a change of sense.
var profiles = []*Profile{
	{
		Name: "strict",
		About: "For a transcript or a release: every word as it was said; only how it is written, and fillers, may differ, as the guides of news agencies have it " +
			"that quotations are never altered, even to correct grammar or usage.",
	},
	{
		Name: "news",
		About: "For reports: contractions, numbers and fillers follow the house style, and a first letter may fit the sentence, as newspaper guides allow that a quotation is styled like the text around it; " +
			"words may go only at an ellipsis and come only in brackets.",
		Levels: map[Rule]Level{WordGrammar: Wording, MarkEmphasis: Declared},
	},
	{
		Name: "news-clean",
		About: "For reports whose house cleans up speech: fillers, restarts, slips of grammar and dropped words of grammar may be mended without a sign, as guides do that allow minor tongue slips to be mended " +
			"where the sense stays the same.",
		Levels: map[Rule]Level{WordGrammar: Style, WordFunction: Style, WordInflection: Wording},
	},
	{
		Name: "academic",
		About: "For papers: every departure from the source is shown, the first letter's case and added emphasis too, as manuals of scholarly style ask for brackets around any letter that is changed " +
			"and an ellipsis for any word left out.",
		Levels: map[Rule]Level{
			EdgeCase: Wording, RenderNumber: Wording, RenderAbbrev: Wording, RenderSpelling: Wording, RenderContraction: Wording, SpeechFiller: Wording, WordTranslit: Wording,
		},
	},
	{
		Name: "encyclopedia",
		About: "For reference works: the wording stays, while glyphs, spaces, number style and the first letter conform to the work, as manuals of style for encyclopedias have it under minimal change; " +
			"spelling and contractions stay the source's.",
		Levels: map[Rule]Level{RenderSpelling: Wording, RenderContraction: Wording, RenderAbbrev: Wording, SpeechFiller: Wording},
	},
	{
		Name: "legal",
		About: "For briefs and opinions: nothing but the glyphs may differ without a sign, a changed first letter stands in brackets, and a closing stop that the source has not stands outside, " +
			"as guides to legal citation ask.",
		Levels: map[Rule]Level{
			EdgeCase: Wording, EdgePunct: Wording, RenderNumber: Wording, RenderAbbrev: Wording, RenderSpelling: Wording, RenderContraction: Wording, SpeechFiller: Wording, WordTranslit: Wording,
			TypoLigature: Wording,
		},
	},
}
