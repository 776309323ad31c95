package speaker

import "github.com/quotedrift/quotedrift/core/language"

// The classes of words that the rules ask for, by the names that grammar has for them.
const (
	saying       = language.Saying
	judging      = language.Judging
	feeling      = language.Feeling
	source       = language.Source
	sourceBehind = language.SourceBehind
	quotative    = language.Quotative
	honorific    = language.Honorific
	notice       = language.Notice
	determiner   = language.Determiner
	possessive   = language.Possessive
	male         = language.Male
	female       = language.Female
	plural       = language.Plural
	pronoun      = language.Pronoun
	relative     = language.Relative
	title        = language.Title
	role         = language.Role
	group        = language.Group
	given        = language.Given
	particle     = language.Particle
	preposition  = language.Preposition
	linking      = language.Linking
	place        = language.Place
	conjunction  = language.Conjunction
	auxiliary    = language.Auxiliary
	being        = language.Being
	adverb       = language.Adverb
	calendar     = language.Calendar
	abbreviation = language.Abbreviation
	nominal      = language.Nominal
	calling      = language.Calling
	direct       = language.Direct
	phrasal      = language.Phrasal
	modal        = language.Modal
	oblique      = language.Oblique
	subjunctive  = language.Subjunctive
	coordinating = language.Coordinating
	quoting      = language.Quoting
	agent        = language.Agent
	origin       = language.Origin
	complement   = language.Complement
	infinitive   = language.Infinitive
	freeRelative = language.FreeRelative
	manner       = language.Manner
	transitive   = language.Transitive
	perfect      = language.Perfect
	generic      = language.Generic
	firstPerson  = language.FirstPerson
	definite     = language.Definite
	impersonal   = language.Impersonal
	owning       = language.Owning
	article      = language.Article
	thing        = language.Thing
	acting       = language.Acting
	kin          = language.Kin
	epithet      = language.Epithet
	organ        = language.Organ
	plain        = language.Plain
)
