package drift

// A Profile is a house style: which changes it permits, and what it calls them.
type Profile struct {
	Name   string
	About  string         // one sentence, with the rule of the guide it is modelled on
	Levels map[Rule]Level // differs from the default level
}

// Profiles returns all profiles, in a fixed order, strict first.
func Profiles() []*Profile { return nil }

// ProfileNamed returns the profile of that name; ok is false where there is none. "" is strict.
func ProfileNamed(name string) (p *Profile, ok bool) { return nil, false }

// level is the level of the rule under the profile; nil is strict.
func (p *Profile) level(r Rule) Level { return Wording }
