package quote

import (
	"strings"
	"sync"
)

// A class is a set of things that a word can be in a language. A word can be several ("blasts" is a verb and a noun).
type class uint64

// The classes.
const (
	saying       class = 1 << iota // verbs of speech: said, told, added
	judging                        // verbs that present somebody's words inside a reporter's sentence: called, hailed, vowed
	feeling                        // verbs of wanting and thinking, which present words only when no other verb does: wants, believes
	source                         // words before a source: according, per
	notice                         // nouns for words that were said or written: statement, letter, tweet, report
	determiner                     // the, a, this, one, many
	possessive                     // his, their
	male                           // he; Mr.; John
	female                         // she; Mrs.; Mary
	plural                         // they, both
	pronoun                        // he, she, they, I: subjects
	relative                       // who, which, that
	title                          // words that stand before a name: Mr, Sen, Dr, former
	role                           // nouns for a person by office or work: president, spokesman, farmer
	group                          // nouns for bodies that speak: ministry, police, committee
	given                          // given names
	particle                       // small words inside names: al, de, van
	preposition                    // of, in, to
	linking                        // prepositions that bind a noun to the noun before it: of, for, from
	place                          // prepositions before a place: in, at, from
	conjunction                    // and, but, while, when
	auxiliary                      // has, had, would, did
	being                          // is, was, were, been: a participle after it is a passive
	adverb                         // also, then, further
	calendar                       // days and months
	abbreviation                   // words whose stop ends no sentence
	nominal                        // a form of a verb that is as often a noun: "report", "claim", "comments"
	calling                        // judging verbs that give things a name: called, dubbed
	direct                         // verbs that report speech only right before or after it: continued, laughed
	phrasal                        // verbs that report speech with a second word: went (on)
	modal                          // will, would, could
	oblique                        // determiners that no subject has: dem, den
	subjunctive                    // forms of verbs that tell what somebody else said: sei, habe
	coordinating                   // and, but, or
	quoting                        // verbs whose object speaks: quoted
	agent                          // before the one who acts in a passive: by
	origin                         // before the one something comes from: from
	complement                     // before what was said: that
	infinitive                     // to
	freeRelative                   // what
	manner                         // as, so
	transitive                     // verbs of speech that name the hearer, and so do not stand before their subject: told
	perfect                        // has, had: auxiliaries of the past
	generic                        // pronouns for nobody in particular: you, one, many
	firstPerson                    // I, we
	definite                       // the
	impersonal                     // es, in "heißt es"
	owning                         // an article that is also the genitive: der
	article                        // the, a: no part of what a role is called
	thing                          // it: a pronoun for a body or a document
	acting                         // past forms of common verbs that are no nouns: went, took
	kin                            // relatives: wife, son
	epithet                        // roles that the text puts for the name of whom it is about: nominee, tycoon
	plain                          // other words that are capitalised at the start of a sentence and are no names
)

// A Grammar is what attribution has to know about a language, as data.
type Grammar struct {
	Language string // "en", "de", "fr"

	// VerbSecond: the finite verb is the second phrase of a main clause, so a subject that does not open the clause
	// follows the verb, and the verb of a subordinate clause ends it.
	VerbSecond bool
	// NounsUpper: common nouns begin with a capital, so a capital alone makes no name.
	NounsUpper bool
	// Elides: small words join the next one with an apostrophe ("d'Anne"), and pronouns follow a verb with a hyphen ("dit-il").
	Elides bool
	// Genitives are the endings of an owner ("Smith's").
	Genitives []string
	// Adverbial is the ending of adverbs that are made of adjectives.
	Adverbial string
	// Participle is the ending of the present participle of verbs, which has no subject of its own.
	Participle string
	// With is the preposition of manner.
	With string

	// Past is the ending of past participles, which can open a sentence without its subject ("Pressed on it, Smith said").
	Past string
	// Parties are the letters of parties that stand before a member's state: "R-Ohio".
	Parties string
	// Offices are names of one office, "=" between them and ";" between offices, each without article.
	Offices string
	// Once are words before an office that tell when it was held: "former".
	Once string
	// Deputies are words before an office that make its holder another person: "vice".
	Deputies string
	// RoleEndings are what nouns for people end in, where such nouns are compounds, with a space between them.
	RoleEndings string
	// GroupEndings are the same for bodies.
	GroupEndings string
	// Phrasals are pairs of words that are a verb of speech together, with ";" between them.
	Phrasals string

	classes map[string]class
}

// A table is one line of a grammar: the words of a class, as one string so that it stays small in a browser.
// Words are separated by spaces; "announc/e/es/ed/ing" is a stem and its endings.
type table struct {
	class class
	words string
}

// learn reads tables into the grammar.
func (g *Grammar) learn(tables []table) *Grammar {
	g.classes = make(map[string]class, 2048)
	for _, t := range tables {
		for entry := range strings.FieldsSeq(t.words) {
			stem, endings, inflected := strings.Cut(entry, "/")
			if !inflected {
				g.classes[entry] |= t.class
				continue
			}
			for ending := range strings.SplitSeq(endings, "/") {
				g.classes[stem+ending] |= t.class
			}
		}
	}
	return g
}

var (
	english = sync.OnceValue(func() *Grammar {
		return (&Grammar{Language: "en", Genitives: []string{"'s", "s'"}, Adverbial: "ly", Participle: "ing", With: "with", Past: "ed", Parties: "rdi", Offices: englishOffices, Once: "former then late acting", Deputies: "vice deputy", Phrasals: englishPhrasals}).learn(englishTables)
	})
	german = sync.OnceValue(func() *Grammar {
		return (&Grammar{Language: "de", VerbSecond: true, NounsUpper: true, RoleEndings: germanRoles, GroupEndings: germanGroups}).learn(germanTables)
	})
	french = sync.OnceValue(func() *Grammar {
		return (&Grammar{Language: "fr", Elides: true, Adverbial: "ment", Participle: "ant", With: "avec"}).learn(frenchTables)
	})
)

// grammarFor returns the grammar of a language by its tag ("de", "de-AT"), English for one that has none.
func grammarFor(lang string) *Grammar {
	lang, _, _ = strings.Cut(strings.ToLower(lang), "-")
	switch lang {
	case "de":
		return german()
	case "fr":
		return french()
	}
	return english()
}

// classOf returns what the word of that key can be, and whether it stands in the genitive ("trump's").
func (g *Grammar) classOf(key string) (c class, genitive bool) {
	if c, ok := g.classes[key]; ok {
		return c, false
	}
	for _, ending := range g.Genitives {
		if len(key) > len(ending) && strings.HasSuffix(key, ending) {
			c := g.classes[key[:len(key)-len(ending)]]
			return c, true
		}
	}
	if g.Adverbial != "" && len(key) > len(g.Adverbial)+2 && strings.HasSuffix(key, g.Adverbial) {
		return adverb, false
	}
	return 0, false
}

// elided takes the small word off a key: "d'anne" is "d'" and "anne". The class is 0 for an article.
func (g *Grammar) elided(key string) (c class, rest string, ok bool) {
	const longest = 7 // bytes of a small word with its apostrophe: "lorsqu'"
	i := strings.IndexByte(key, '\'')
	if !g.Elides || i < 0 || i >= longest || i+1 >= len(key) {
		return 0, "", false
	}
	return g.classes[key[:i+1]], key[i+1:], true
}

// enclitic reads a verb with its subject: "dit-il", "a-t-elle". The class has what both can be.
func (g *Grammar) enclitic(key string) (c class, ok bool) {
	i := strings.LastIndexByte(key, '-')
	if !g.Elides || i < 0 {
		return 0, false
	}
	verb, p := g.classes[strings.TrimSuffix(key[:i], "-t")], g.classes[key[i+1:]]
	if verb&(saying|judging|auxiliary) == 0 || p&pronoun == 0 {
		return 0, false
	}
	return verb | p, true
}

// compound returns the class of a noun for a person or a body that its ending tells, or 0.
func (g *Grammar) compound(key string) class {
	for ending := range strings.FieldsSeq(g.RoleEndings) {
		if len(key) > len(ending)+2 && strings.HasSuffix(key, ending) {
			if strings.HasSuffix(ending, "in") {
				return role | female
			}
			return role
		}
	}
	for ending := range strings.FieldsSeq(g.GroupEndings) {
		if len(key) > len(ending)+2 && strings.HasSuffix(key, ending) {
			return group
		}
	}
	return 0
}

// isPhrasal says whether two words are a verb of speech together.
func (g *Grammar) isPhrasal(first, second string) bool {
	return second != "" && strings.Contains(g.Phrasals, ";"+first+" "+second+";")
}

// is says whether the word of that key can be of one of the classes.
func (g *Grammar) is(key string, c class) bool { return g.classes[key]&c != 0 }

// isCue says whether the word of that key can report speech: a form of "say", "call", "according".
func (g *Grammar) isCue(key string) bool { return g.classes[key]&(saying|judging|source) != 0 }
