package quote

import (
	"strings"
	"sync"
)

// A class is a set of things that a word can be in a language. A word can be several ("blasts" is a verb and a noun).
type class uint32

// The classes.
const (
	saying      class = 1 << iota // verbs of speech: said, told, added
	judging                       // verbs that present somebody's words inside a reporter's sentence: called, hailed, vowed
	source                        // prepositions of a source: according, per
	notice                        // things that carry words: statement, letter, tweet, report
	determiner                    // the, a, this
	possessive                    // his, their
	male                          // he, him; Mr.; John
	female                        // she, her; Mrs.; Mary
	plural                        // they, them
	pronoun                       // he, she, they, who, I
	title                         // words before a name: Mr, Sen, Dr
	role                          // nouns for a person by office or work: president, spokesman, farmer
	group                         // nouns for bodies that speak: ministry, police, committee
	given                         // given names
	particle                      // small words inside names: al, de, van
	preposition                   // of, in, to
	conjunction                   // and, but, that, while
	auxiliary                     // has, was, would
	adverb                        // also, then, further
	calendar                      // days and months
)

// A Grammar is what attribution has to know about a language, as data.
type Grammar struct {
	Language string // "en", "de", "fr"
	classes  map[string]class
}

// A table is one line of a grammar: the words of a class, as one string so that it stays small in a browser.
// Words are separated by spaces; "announc/e/es/ed/ing" is a stem and its endings.
type table struct {
	class class
	words string
}

// newGrammar reads the tables of a language.
func newGrammar(language string, tables []table) *Grammar {
	g := &Grammar{Language: language, classes: make(map[string]class)}
	for _, t := range tables {
		for _, entry := range strings.Fields(t.words) {
			stem, endings, inflected := strings.Cut(entry, "/")
			if !inflected {
				g.classes[entry] |= t.class
				continue
			}
			for _, ending := range strings.Split(endings, "/") {
				g.classes[stem+ending] |= t.class
			}
		}
	}
	return g
}

var (
	english = sync.OnceValue(func() *Grammar { return newGrammar("en", englishTables) })
	german  = sync.OnceValue(func() *Grammar { return newGrammar("de", germanTables) })
	french  = sync.OnceValue(func() *Grammar { return newGrammar("fr", frenchTables) })
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

// is says whether the word of that key can be of one of the classes.
func (g *Grammar) is(key string, c class) bool { return g.classes[key]&c != 0 }

// isCue says whether the word of that key can report speech: a form of "say", "call", "according".
func (g *Grammar) isCue(key string) bool { return g.is(key, saying|judging|source) }
