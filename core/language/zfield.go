package language

// Written by go test ./core/language -run TestFieldsAreAll -write.

func (g *Grammar) fields() []any {
	return []any{
		&g.Classes, &g.VerbSecond, &g.VerbFinal, &g.DropsSubject, &g.SpeakerFirst, &g.NoCapitals, &g.NounsUpper,
		&g.Elides, &g.Ordinals, &g.Genitives, &g.OwnersArticle, &g.CaseEndings, &g.AdjectiveEndings, &g.Weak,
		&g.Plural, &g.Feminine, &g.FeminineNouns, &g.Adverbial, &g.Participle, &g.Past, &g.HisVerb, &g.HerVerb,
		&g.Views, &g.Retold, &g.Untold, &g.With, &g.Parties, &g.Offices, &g.Once, &g.Deputies, &g.RoleEndings,
		&g.GroupEndings, &g.Spaceless, &g.Syllabic, &g.Subjects, &g.RolesBehind, &g.Suffixed, &g.Surnames,
		&g.VerbTails, &g.Ezafe, &g.Article, &g.Joined, &g.Proclitics, &g.Joining, &g.Phrasals, &g.Unsaid,
	}
}

func (m *Marks) fields() []any {
	return []any{
		&m.Dash, &m.Incise, &m.DashIncise, &m.Hyphen, &m.Elisions, &m.Clitics, &m.Between,
	}
}

func (t *Transcript) fields() []any {
	return []any{
		&t.Sounds, &t.Stagehands, &t.Notes, &t.Roles, &t.Titles, &t.Records, &t.Headings, &t.Senders, &t.Plain,
		&t.Asks, &t.Answers, &t.Pieces, &t.By, &t.Courtesies, &t.Unknowns, &t.Machines, &t.Juniors, &t.Surnames,
		&t.Unheard, &t.Units,
	}
}

func (n *Naming) fields() []any {
	return []any{
		&n.OneCapital, &n.Works, &n.Fans, &n.Compounds, &n.Places, &n.Aired, &n.Likened, &n.Titles, &n.ByNames,
		&n.Called, &n.Shows, &n.SoCalled, &n.Labelled, &n.Words, &n.Reported, &n.Uses, &n.Not, &n.ManyWords,
		&n.Ratings, &n.As, &n.Joins, &n.Voices, &n.Sayings, &n.Boxes, &n.Said, &n.Meant, &n.Means, &n.MeantBy,
		&n.Sought, &n.Seek, &n.SoughtFor, &n.Glosses, &n.Topics, &n.Stamped, &n.Things, &n.Reads, &n.Says,
		&n.Stands, &n.Read, &n.Calls, &n.Folk, &n.Named, &n.Proverbs, &n.Participles, &n.Known, &n.Charges,
		&n.Courts, &n.Reproaches, &n.Papers, &n.Made, &n.Performs, &n.Press, &n.Pressed, &n.Tells,
	}
}

func (s *Sense) fields() []any {
	return []any{
		&s.Denials, &s.DenialRuns, &s.NotDenials, &s.DoubtRuns, &s.LimitRuns, &s.LimitEndings, &s.Particles,
		&s.NoInfixes, &s.NotEnding, &s.Not, &s.Nos, &s.Nevers, &s.HalfDenials, &s.Excepts, &s.Expletives,
		&s.NotOnly, &s.Concord, &s.NoVerbs, &s.NoVerbTo, &s.NoNouns, &s.NoNounOf, &s.NoPrefixes, &s.NoSuffixes,
		&s.NotNegated, &s.Denied, &s.Hedges, &s.HedgeBefore, &s.Modals, &s.Tenses, &s.Almosts, &s.Opinions,
		&s.Selves, &s.Stresses, &s.WishSubjects, &s.Quantities, &s.Indefinites, &s.Everyones, &s.Determiners,
		&s.Conditions, &s.Ifs, &s.IfEndings, &s.Limits, &s.Thens, &s.Onlys, &s.BeforeIfs, &s.IfSos, &s.IfYous,
		&s.IfMays, &s.Courtesies, &s.Granted, &s.Functions, &s.Pronouns, &s.Persons, &s.Adverbs, &s.Kinds,
		&s.Coordinators, &s.Openers, &s.Beings, &s.Degrees, &s.That, &s.Auxiliaries, &s.Objects, &s.Askers,
		&s.Answers, &s.Ours, &s.NotSaid, &s.Fillers, &s.FillerPairs, &s.Unsures, &s.Tags, &s.Asides, &s.Puts,
		&s.Emphasis, &s.Measures, &s.Antonyms, &s.Synonyms, &s.Asserts, &s.Denies, &s.Doubts, &s.Supposes,
		&s.Wishes, &s.Asks, &s.Reports, &s.Facts, &s.Untruths, &s.Factives, &s.NotDoubted, &s.Reluctant, &s.Tells,
		&s.Passives, &s.Onces, &s.Claims, &s.Rejects, &s.Subjects, &s.Ores, &s.Whethers, &s.IfPhrases,
		&s.Reservations, &s.Adverbials, &s.Nows, &s.According, &s.Backs, &s.Sos, &s.Minds, &s.Makes, &s.Pasts,
		&s.Chances, &s.Urges, &s.Whats, &s.Relays, &s.Ases, &s.Inverts, &s.Retracts, &s.Leasts, &s.Grounds,
		&s.Weres, &s.Seemings, &s.Musings, &s.Periphrases, &s.Rathers, &s.Feigns, &s.Froms, &s.Relatives,
		&s.Shoulds, &s.Pleas, &s.Vows, &s.Surely, &s.Follies, &s.Imagine, &s.Unreal, &s.NoPairs, &s.Anys,
		&s.Exceptions, &s.Withouts, &s.Permits, &s.Quotes, &s.Hears, &s.NoGerunds, &s.Lacks, &s.Shares,
		&s.PartsOf, &s.Backshifts, &s.Toos, &s.Aims, &s.Performed, &s.Reputed, &s.Infinitives, &s.Musts,
		&s.Guesses, &s.Evens, &s.Smalls, &s.Bounds, &s.Partitives, &s.Comparers, &s.Deictics,
	}
}

func (n *Numbers) fields() []any {
	return []any{
		&n.Ones, &n.Tens, &n.Ordinals, &n.Adding, &n.OrdinalValues, &n.Multiplying, &n.Scales, &n.Parts,
		&n.PartOf, &n.Halves, &n.AndHalf, &n.HalfPast, &n.HalfTo, &n.Nearing, &n.Beyond, &n.Cases, &n.Minutes,
		&n.Times, &n.Rates, &n.Towards, &n.OutOf, &n.Zeros, &n.Decades, &n.OrdinalCase, &n.Glued, &n.Counters,
		&n.UnitFirst, &n.Vigesimal, &n.BareHundred, &n.YearPairs, &n.Teens, &n.OrdinalParts, &n.JoinsOnes,
		&n.OrdinalHours, &n.JoinedAnd, &n.Proclitics, &n.Under, &n.Joiners, &n.Points, &n.Articles, &n.Rounds,
		&n.Uncompounded, &n.AsPronouns, &n.Decimal, &n.Thousands, &n.SpacedThousands, &n.OrdinalEndings,
		&n.Letters, &n.NumberSigns, &n.Units, &n.UnitsBefore, &n.Minuses, &n.Ranges, &n.Spans, &n.Past, &n.To,
		&n.OClock, &n.HourSigns, &n.Moments, &n.Mornings, &n.Evenings, &n.Months, &n.DayBefore, &n.DayBehind,
	}
}

func (f *Forms) fields() []any {
	return []any{
		&f.Clitics, &f.Misread, &f.Swallowed, &f.Heard, &f.Merged, &f.Elided, &f.Short, &f.Abbreviations,
		&f.Titles, &f.Spellings, &f.Variants, &f.Plene, &f.Spoken, &f.Clipped, &f.Swapped, &f.Irregular,
		&f.Suffixes, &f.Endings, &f.Umlauts, &f.Augments, &f.Agreement, &f.Frequent, &f.Common,
	}
}

// fields are where each field of a language is, in the order of its types.
func (l *Language) fields() (out []any) {
	for _, room := range [...][]any{l.Grammar.fields(), l.Marks.fields(), l.Transcript.fields(), l.Naming.fields(), l.Sense.fields(), l.Numbers.fields(), l.Forms.fields()} {
		out = append(out, room...)
	}
	return out
}
