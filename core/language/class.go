package language

// A Class is a set of things that a word can be in a language. A word can be several ("blasts" is a verb and a noun).
type Class uint64

// The classes.
const (
	Saying Class = 1 << iota // verbs of speech: said, told, added
	// verbs that present somebody's words inside a reporter's sentence: called, hailed, vowed
	Judging
	Feeling      // verbs of wanting and thinking, which present words only when no other verb does: wants, believes
	Source       // words before a source: according, per
	SourceBehind // words behind a source: mukaan, göre, zufolge
	Quotative    // particles that bind what was said to the verb behind it: diye, と, 고
	Honorific    // what stands behind a name: bey, san, 氏
	Notice       // nouns for words that were said or written: statement, letter, tweet, report
	Determiner   // the, a, this, one, many
	Possessive   // his, their
	Male         // he; Mr.; John
	Female       // she; Mrs.; Mary
	Plural       // they, both
	Pronoun      // he, she, they, I: subjects
	Relative     // who, which, that
	Title        // words that stand before a name: Mr, Sen, Dr, former
	Role         // nouns for a person by office or work: president, spokesman, farmer
	Group        // nouns for bodies that speak: ministry, police, committee
	Given        // given names
	Particle     // small words inside names: al, de, van
	Preposition  // of, in, to
	Linking      // prepositions that bind a noun to the noun before it: of, for, from
	Place        // prepositions before a place: in, at, from
	Conjunction  // and, but, while, when
	Auxiliary    // has, had, would, did
	Being        // is, was, were, been: a participle after it is a passive
	Adverb       // also, then, further
	Calendar     // days and months
	Abbreviation // words whose stop ends no sentence
	Counting     // abbreviations and words whose stop ends no sentence before a number: no, fig, Jan
	Final        // abbreviations that may end a sentence: Inc, etc, p.m
	Nominal      // a form of a verb that is as often a noun: "report", "claim", "comments"
	Calling      // judging verbs that give things a name: called, dubbed
	Direct       // verbs that report speech only right before or after it: continued, laughed
	Phrasal      // verbs that report speech with a second word: went (on)
	Modal        // will, would, could
	Oblique      // determiners that no subject has: dem, den
	Subjunctive  // forms of verbs that tell what somebody else said: sei, habe
	Coordinating // and, but, or
	Quoting      // verbs whose object speaks: quoted
	Agent        // before the one who acts in a passive: by
	Belonging    // before the one something belongs to: of
	Origin       // before the one something comes from: from
	Complement   // before what was said: that
	Infinitive   // to
	FreeRelative // what
	Manner       // as, so
	Transitive   // verbs of speech that name the hearer, and so do not stand before their subject: told
	Perfect      // has, had: auxiliaries of the past
	Generic      // pronouns for nobody in particular: you, one, many
	FirstPerson  // I, we
	Definite     // the
	Impersonal   // es, in "heißt es"
	Owning       // an article that is also the genitive: der
	Article      // the, a: no part of what a role is called
	Thing        // it: a pronoun for a body or a document
	Acting       // past forms of common verbs that are no nouns: went, took
	Kin          // relatives: wife, son
	Epithet      // roles that the text puts for the name of whom it is about: nominee, tycoon
	Capital      // words that have a capital wherever they stand: I, I'm
	Organ        // what of a person speaks or shows it: voice, eyes, answer
	Plain        // other words that are capitalised at the start of a sentence and are no names
)
