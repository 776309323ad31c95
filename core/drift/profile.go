package drift

// A Profile is a house style: which changes it permits, and what it calls them.
type Profile struct {
	Name   string
	About  string         // one sentence, with the rule of the guide it is modelled on
	Levels map[Rule]Level // differs from the default level
}

// ProfileNamed returns the profile of that name; ok is false where there is none. "" is strict.
func ProfileNamed(name string) (p *Profile, ok bool) { return nil, false }
