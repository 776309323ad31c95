package language

// Written by go test ./core/language -run TestFieldsAreAll -write.

func (x *Grammar) fields() []any {
	return []any{
		&x.Classes, &x.VerbSecond, &x.VerbFinal, &x.DropsSubject, &x.SpeakerFirst, &x.NoCapitals, &x.NounsUpper,
		&x.Elides, &x.Ordinals, &x.Genitives, &x.CaseEndings, &x.AdjectiveEndings, &x.Weak, &x.Plural,
		&x.Feminine, &x.Adverbial, &x.Participle, &x.Past, &x.With, &x.Parties, &x.Offices, &x.Once, &x.Deputies,
		&x.RoleEndings, &x.GroupEndings, &x.Spaceless, &x.Subjects, &x.RolesBehind, &x.Suffixed, &x.Surnames,
		&x.Proclitics, &x.Phrasals,
	}
}

func (x *Marks) fields() []any {
	return []any{
		&x.Dash, &x.Incise, &x.DashIncise, &x.Hyphen, &x.Elisions, &x.Clitics, &x.Between,
	}
}

func (x *Transcript) fields() []any {
	return []any{
		&x.Sounds, &x.Stagehands, &x.Notes, &x.Roles, &x.Titles, &x.Records, &x.Headings, &x.Plain, &x.Asks,
		&x.Answers, &x.Pieces, &x.By, &x.Courtesies, &x.Unknowns, &x.Machines, &x.Juniors, &x.Surnames,
		&x.Unheard, &x.Units,
	}
}

func (x *Naming) fields() []any {
	return []any{
		&x.OneCapital, &x.Works, &x.Fans, &x.Compounds, &x.Places, &x.Aired, &x.Likened, &x.Titles, &x.ByNames,
		&x.Called, &x.Shows, &x.SoCalled, &x.Labelled, &x.Words, &x.Reported, &x.Uses, &x.Not, &x.ManyWords,
		&x.Ratings, &x.Sayings, &x.Boxes, &x.Said, &x.Meant, &x.Means, &x.MeantBy, &x.Sought, &x.Seek,
		&x.SoughtFor, &x.Topics, &x.Stamped, &x.Things, &x.Reads, &x.Says, &x.Stands, &x.Read, &x.Calls,
		&x.Participles, &x.Known, &x.Papers, &x.Made, &x.Performs, &x.Press, &x.Pressed, &x.Tells,
	}
}

func (x *Sense) fields() []any {
	return []any{
		&x.Denials, &x.DenialRuns, &x.NotDenials, &x.NoInfixes, &x.NotEnding, &x.Not, &x.Nos, &x.Nevers,
		&x.HalfDenials, &x.NotOnly, &x.Concord, &x.NoVerbs, &x.NoVerbTo, &x.NoNouns, &x.NoNounOf, &x.NoPrefixes,
		&x.NoSuffixes, &x.NotNegated, &x.Denied, &x.Hedges, &x.Modals, &x.Tenses, &x.Almosts, &x.Opinions,
		&x.Selves, &x.WishSubjects, &x.Quantities, &x.Scale, &x.Indefinites, &x.Everyones, &x.Determiners,
		&x.Conditions, &x.Ifs, &x.IfEndings, &x.Limits, &x.BeforeIfs, &x.IfSos, &x.IfYous, &x.IfMays,
		&x.Courtesies, &x.Granted, &x.Functions, &x.Pronouns, &x.Persons, &x.Adverbs, &x.Kinds, &x.Coordinators,
		&x.Openers, &x.Beings, &x.Degrees, &x.That, &x.Auxiliaries, &x.Objects, &x.Askers, &x.Answers, &x.Ours,
		&x.NotSaid, &x.Fillers, &x.FillerPairs, &x.Unsures, &x.Tags, &x.Asides, &x.Emphasis, &x.Measures,
		&x.Antonyms, &x.Synonyms, &x.Asserts, &x.Denies, &x.Doubts, &x.Supposes, &x.Wishes, &x.Asks, &x.Reports,
		&x.Facts, &x.Untruths, &x.Factives, &x.NotDoubted, &x.Reluctant, &x.Tells, &x.Passives, &x.Onces,
		&x.Claims, &x.Rejects, &x.Subjects, &x.Ores, &x.Whethers, &x.IfPhrases, &x.Reservations, &x.Adverbials,
		&x.According, &x.Backs, &x.Sos, &x.Grounds, &x.Pleas, &x.Vows, &x.Surely, &x.Follies, &x.Imagine,
		&x.Unreal, &x.NoPairs, &x.Toos, &x.Aims, &x.Performed, &x.Reputed, &x.Infinitives, &x.Musts, &x.Guesses,
		&x.Evens, &x.Smalls, &x.Bounds, &x.Partitives, &x.Comparers, &x.Deictics,
	}
}

func (x *Numbers) fields() []any {
	return []any{
		&x.Ones, &x.Tens, &x.Ordinals, &x.Adding, &x.OrdinalValues, &x.Multiplying, &x.Scales, &x.Parts,
		&x.PartOf, &x.Halves, &x.AndHalf, &x.HalfPast, &x.HalfTo, &x.Cases, &x.Minutes, &x.Times, &x.OutOf,
		&x.Zeros, &x.Decades, &x.OrdinalCase, &x.Glued, &x.Counters, &x.UnitFirst, &x.Vigesimal, &x.BareHundred,
		&x.YearPairs, &x.OrdinalParts, &x.JoinsOnes, &x.Joiners, &x.Points, &x.Articles, &x.Rounds,
		&x.Uncompounded, &x.AsPronouns, &x.Decimal, &x.Thousands, &x.SpacedThousands, &x.OrdinalEndings,
		&x.Letters, &x.NumberSigns, &x.Units, &x.Ranges, &x.Spans, &x.Past, &x.To, &x.OClock, &x.Moments,
		&x.Mornings, &x.Evenings, &x.Months, &x.DayBefore, &x.DayBehind,
	}
}

func (x *Forms) fields() []any {
	return []any{
		&x.Clitics, &x.Misread, &x.Swallowed, &x.Heard, &x.Merged, &x.Elided, &x.Short, &x.Abbreviations,
		&x.Titles, &x.Spellings, &x.Variants, &x.Clipped, &x.Swapped, &x.Irregular, &x.Suffixes, &x.Endings,
		&x.Umlauts, &x.Augments, &x.Agreement, &x.Frequent, &x.Common,
	}
}

// fields are where each field of a language is, in the order of its types.
func (l *Language) fields() (out []any) {
	for _, room := range [...][]any{l.Grammar.fields(), l.Marks.fields(), l.Transcript.fields(), l.Naming.fields(), l.Sense.fields(), l.Numbers.fields(), l.Forms.fields()} {
		out = append(out, room...)
	}
	return out
}
