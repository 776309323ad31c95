package quote

import "github.com/quotedrift/quotedrift/core/language"

// The classes of words that the rules ask for, by the names that grammar has for them.
const (
	saying       = language.Saying
	judging      = language.Judging
	calling      = language.Calling
	feeling      = language.Feeling
	source       = language.Source
	sourceBehind = language.SourceBehind
	quotative    = language.Quotative
	notice       = language.Notice
	honorific    = language.Honorific
	determiner   = language.Determiner
	possessive   = language.Possessive
	male         = language.Male
	female       = language.Female
	pronoun      = language.Pronoun
	relative     = language.Relative
	title        = language.Title
	role         = language.Role
	group        = language.Group
	given        = language.Given
	preposition  = language.Preposition
	conjunction  = language.Conjunction
	coordinating = language.Coordinating
	auxiliary    = language.Auxiliary
	being        = language.Being
	adverb       = language.Adverb
	calendar     = language.Calendar
	abbreviation = language.Abbreviation
	nominal      = language.Nominal
	direct       = language.Direct
	oblique      = language.Oblique
	complement   = language.Complement
	freeRelative = language.FreeRelative
	manner       = language.Manner
	transitive   = language.Transitive
	definite     = language.Definite
	owning       = language.Owning
	origin       = language.Origin
	agent        = language.Agent
	place        = language.Place
	article      = language.Article
	belonging    = language.Belonging
	capital      = language.Capital
	generic      = language.Generic
)
