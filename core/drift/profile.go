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
	for _, row := range rules {
		if row.rule == r {
			return row.level
		}
	}
	return Wording
}

// profiles differ from one another only where the guides of their kind do. None permits a change of sense.
var profiles = []*Profile{
	{
		Name: "strict",
		About: "Against a transcript: the words as they were said, whatever the style of writing them; only fillers" +
			" may go, " +
			"as a rule of evidence has it that a record is quoted word for word.",
	},
	{
		Name: "news",
		About: "For reports: numbers, abbreviations and spelling follow the house, and nothing else is altered, not" +
			" even a filler without an ellipsis, " +
			"after the rule of news agency guides that quotations are never altered, even to mend a slip of the tongue.",
		Levels: map[Rule]Level{SpeechFiller: Wording},
	},
	{
		Name: "news-clean",
		About: "For reports that clean up speech: fillers, restarts and slips of grammar may be mended without a sign, " +
			"after the rule of newspaper guides that a speaker is not to be embarrassed by what only the ear forgives.",
		Levels: map[Rule]Level{WordGrammar: Style},
	},
	{
		Name: "academic",
		About: "For papers: whatever departs from the source is shown, the case of the first letter and the spelling too, " +
			"after the rule of manuals of scholarly style that brackets stand around any change and an ellipsis for any" +
			" omission.",
		Levels: map[Rule]Level{
			EdgeCase: Wording, SpeechFiller: Wording, WordTranslit: Wording,
			RenderNumber: Wording, RenderAbbrev: Wording, RenderSpelling: Wording, RenderContraction: Wording,
		},
	},
	{
		Name: "encyclopedia",
		About: "For reference works: glyphs, spaces, numbers and the first letter conform to the work, while" +
			" spelling, contractions and fillers stay the source's, " +
			"after the rule of encyclopedias' manuals of style that a quotation is changed as little as the typography allows.",
		Levels: map[Rule]Level{RenderSpelling: Wording, RenderContraction: Wording, RenderAbbrev: Wording,
			SpeechFiller: Wording},
	},
	{
		Name: "legal",
		About: "For briefs and opinions: nothing but marks, dashes and spaces may differ without a sign, not even a" +
			" comma or the case of the first letter, " +
			"after the rule of guides to legal citation that every alteration stands in brackets and every omission has" +
			" an ellipsis.",
		Levels: map[Rule]Level{
			EdgeCase: Wording, EdgePunct: Wording, SpeechFiller: Wording, WordTranslit: Wording, TypoLigature: Wording,
			RenderNumber: Wording, RenderAbbrev: Wording, RenderSpelling: Wording, RenderContraction: Wording,
		},
	},
}
