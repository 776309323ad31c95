package language

import "strings"

// A Grammar is what attribution has to know about a language, as data. All words in it are keys: folded as text.Fold
// does.
type Grammar struct {
	// Classes are the words of the language by what they can be.
	Classes []Words

	// VerbSecond: the finite verb is the second phrase of a main clause, so a subject that does not open the clause
	// follows the verb, and the verb of a subordinate clause ends it ("Gestern sagte Holm", "als Holm das sagte").
	VerbSecond bool
	// VerbFinal: the verb ends its clause, so that the cue stands behind what is said, and its subject before it:
	// "Holm «…» dedi", "ホルム氏は「…」と述べた".
	VerbFinal bool
	// DropsSubject: a verb alone is a clause, and means who was spoken of last: "«…», dijo.", "«…», powiedział."
	DropsSubject bool
	// SpeakerFirst: behind what is said the speaker may stand before the verb, too: "– Me voitimme, Holm sanoo."
	SpeakerFirst bool
	// NoCapitals: the script has no capitals, so that a name is told by what stands beside it: a role, an honorific, a
	// given name, a cue.
	NoCapitals bool
	// NounsUpper: common nouns begin with a capital, so a capital alone makes no name ("der Hafen").
	NounsUpper bool
	// Elides: small words join the next one with an apostrophe ("d'Anne"), and pronouns follow a verb with a hyphen
	// ("dit-il").
	Elides bool

	// Ordinals: a stop behind a number makes it an ordinal, so that it ends no sentence before a month: "3. Mai".
	Ordinals bool

	// Genitives are the endings of an owner: "'s" in "Smith's".
	Genitives []string
	// OwnersArticle are what an article ends in that can be an owner's, where other cases than a subject's have one: "s"
	// and "r" in "des", "einer".
	OwnersArticle []string
	// CaseEndings are what a name may end in by its case, without a sign between: "s" in "Holms Boot".
	CaseEndings []string
	// AdjectiveEndings are what an adjective before its noun ends in, where that tells it: "e", "en" in "die große Stadt".
	AdjectiveEndings []string
	// Weak is the one of them that an adjective has behind an article that is no nominative: "en" in "der englischen
	// Zeitung".
	Weak string
	// Plural is the common ending of nouns in the plural: "s" in "reports".
	Plural string
	// Feminine is what a noun for a person ends in where it says a woman: "in" in "Ministerin".
	Feminine string
	// FeminineNouns are endings of nouns for things and bodies that are she: "ung" in "Regierung".
	FeminineNouns List
	// Adverbial is the ending of adverbs that are made of adjectives: "ly".
	Adverbial string
	// Participle is the ending of the present participle of verbs, which has no subject of its own: "ing".
	Participle string
	// Past is the ending of past participles, which can open a sentence without its subject: "ed" in "Pressed on it,
	// Smith said".
	Past string
	// HisVerb and HerVerb are what a verb of the past ends in whose subject is a man or a woman: "л", "ла" in "сказала".
	HisVerb, HerVerb string
	// Views are phrases before the one whose words or view something is, ";" between them, without the preposition that
	// binds what follows: "en opinión; a juicio; para".
	Views string
	// Retold is the ending of verbs that tell what somebody else said, and Untold the one of those with it that do not:
	// "e" in "er leide", "te" in "er sagte".
	Retold, Untold string
	// With is the preposition of manner: "with".
	With string

	// Parties are the letters of parties that stand before a member's state: "rd" for "R-Ohio".
	Parties string
	// Offices are names of one office, "=" between them and ";" between offices, each without article.
	Offices string
	// Once are words before an office that tell when it was held: "former".
	Once string
	// Deputies are words before an office that make its holder another person: "vice".
	Deputies string
	// RoleEndings are what nouns for people end in, where such nouns are compounds: "minister" in "Außenminister".
	RoleEndings string
	// GroupEndings are the same for bodies: "amt" in "Bundeskriminalamt".
	GroupEndings string
	// Spaceless: words are written without spaces, so that the longest word of Classes at a place is read there, and what
	// stands between such words is one word: "山田太郎 | 氏 | は", "沈雅琴 | 表示".
	Spaceless bool
	// Syllabic: each syllable is a word of a text, so that most words are two of them: "sống chậm".
	Syllabic bool
	// Subjects are the words behind a subject, the one that tells most first: "は が", "ने".
	Subjects List
	// RolesBehind: an office stands behind the name: "Kovács Ilona polgármester".
	RolesBehind bool
	// Suffixed: an apostrophe parts a name from its endings: "Leyla Korkmaz'a".
	Suffixed bool
	// Surnames are what names of persons begin with, where they do so with one of few: "김 이 박".
	Surnames List
	// VerbTails are the letters that a verb before its noun ends in, where names are told from such verbs by them alone:
	// "住む男性".
	VerbTails string
	// Ezafe: an office stands right before what it is for, as before a name, without a sign: "استاندار لرستان". So one
	// word behind it names nobody.
	Ezafe bool
	// Article is the article, where it is joined to its noun: "ال" of "الوزير".
	Article string
	// Joined are the endings of a noun that are its article, with what stands there without it behind ">": "en", "a>ă".
	Joined List
	// Proclitics are small words that are joined before verbs: "و" in "وقال".
	Proclitics List
	// Joining are prepositions that are joined to their noun: "ל" in "לעיתון".
	Joining List
	// Phrasals are pairs of words that are a verb of speech together, ";" around each: ";went on;shot back;".
	Phrasals string
	// Unsaid are verbs of Saying with a second word that makes them something else, as Phrasals are: ";sagte ab;".
	Unsaid string

	classes  table // of Class
	longest  int   // bytes of the longest of them
	articled bool  // one of them is a definite article
}

// Words are the words of a class, as one string so that they stay small in a browser: keys between spaces, and
// "announc/e/es/ed/ing" for a stem and its endings.
type Words struct {
	Class Class
	Keys  string
}

// learn makes the tables ready to be asked.
func (g *Grammar) learn() {
	g.classes = table{}
	for _, t := range g.Classes {
		g.articled = g.articled || t.Class&Definite != 0
		for entry := range strings.FieldsSeq(t.Keys) {
			stem, endings, inflected := strings.Cut(entry, "/")
			if !inflected {
				g.add(entry, t.Class)
				continue
			}
			for ending := range strings.SplitSeq(endings, "/") {
				g.add(stem+ending, t.Class)
			}
		}
	}
}

// add gives the word of that key a class, and, where it is a verb of speech, with each of Proclitics, too.
func (g *Grammar) add(key string, c Class) {
	g.classes.add(key, uint64(c))
	g.longest = max(g.longest, len(key))
	if c&(Saying|Judging|Feeling|Source) != 0 {
		for p := range strings.FieldsSeq(string(g.Proclitics)) {
			g.classes.add(p+key, uint64(c))
		}
	}
}

// Articled reports whether a definite noun shows by a word or an ending that it is.
func (g *Grammar) Articled() bool { return g.articled || g.Joined != "" }

// Lead returns the length in bytes of the longest word of Classes that the run of letters begins with, and its class; 0
// for none. O(longest word).
func (g *Grammar) Lead(run string) (int, Class) {
	for e := min(len(run), g.longest); e > 0; e-- {
		if c, ok := g.classes.get(run[:e]); ok {
			return e, Class(c)
		}
	}
	return 0, 0
}

// Class returns what the word of that key can be.
func (g *Grammar) Class(key string) Class {
	c, _ := g.classes.get(key)
	return Class(c)
}

// ClassOf returns what the word of that key can be, and whether it stands in the genitive ("trump's").
func (g *Grammar) ClassOf(key string) (c Class, genitive bool) {
	if c, ok := g.classes.get(key); ok {
		return Class(c), false
	}
	for _, ending := range g.Genitives {
		if len(key) > len(ending) && strings.HasSuffix(key, ending) {
			return g.Class(key[:len(key)-len(ending)]), true
		}
	}
	if g.DropsSubject {
		if i := strings.LastIndexByte(key, '-'); i > 0 && len(key)-i <= 4 { // "queixou-se", "chamou-lhe"
			return g.Class(key[:i]) & (Saying | Judging | Calling), false
		}
	}
	if g.Adverbial != "" && len(key) > len(g.Adverbial)+2 && strings.HasSuffix(key, g.Adverbial) {
		return Adverb, false
	}
	return 0, false
}

// Owner reports whether the word of that key has the ending of an owner: "smith's".
func (g *Grammar) Owner(key string) bool { return endsIn(key, g.Genitives, 0) }

// Adjectival reports whether the word of that key has the ending of an adjective before its noun.
func (g *Grammar) Adjectival(key string) bool {
	return endsIn(key, g.AdjectiveEndings, 2) &&
		!g.Is(key, Article|Pronoun|Preposition|Conjunction|Adverb|Auxiliary|Being)
}

// Retells says whether the key may be a verb that tells what somebody else said, as its ending shows and no table of
// the language denies: "leide".
func (g *Grammar) Retells(key string) bool {
	return g.Retold != "" && len(key) > 4 && strings.HasSuffix(key, g.Retold) && !strings.HasSuffix(key, g.Untold) &&
		g.Class(key) == 0
}

// Nominative returns the key of a name without the ending of its case, or as it is.
func (g *Grammar) Nominative(key string) string {
	for _, ending := range g.CaseEndings {
		if name, ok := strings.CutSuffix(key, ending); ok {
			return name
		}
	}
	return key
}

// IsPlural reports whether the word of that key has the common ending of the plural.
func (g *Grammar) IsPlural(key string) bool {
	return g.Plural != "" && strings.HasSuffix(key, g.Plural)
}

// Singular returns the key of a noun without the common ending of the plural, or as it is.
func (g *Grammar) Singular(key string) string { return strings.TrimSuffix(key, g.Plural) }

// endsIn reports whether the key has one of the endings behind more than so many bytes.
func endsIn(key string, endings []string, more int) bool {
	for _, ending := range endings {
		if len(key) > len(ending)+more && strings.HasSuffix(key, ending) {
			return true
		}
	}
	return false
}

// Elided takes the small word off a key: "d'anne" is "d'" and "anne". The class is 0 for an article.
func (g *Grammar) Elided(key string) (c Class, rest string, ok bool) {
	const longest = 7 // bytes of a small word with its apostrophe: "lorsqu'"
	if !g.Elides {
		return 0, "", false
	}
	i := strings.IndexByte(key, '\'')
	if i < 0 || i >= longest || i+1 >= len(key) {
		return 0, "", false
	}
	return g.Class(key[:i+1]), key[i+1:], true
}

// Enclitic reads a verb with its subject: "dit-il", "a-t-elle". The class has what both can be.
func (g *Grammar) Enclitic(key string) (c Class, ok bool) {
	if !g.Elides {
		return 0, false
	}
	i := strings.LastIndexByte(key, '-')
	if i < 0 {
		return 0, false
	}
	verb, p := g.Class(strings.TrimSuffix(key[:i], "-t")), g.Class(key[i+1:])
	if verb&(Saying|Judging|Auxiliary) == 0 || p&Pronoun == 0 {
		return 0, false
	}
	return verb | p, true
}

// Compound returns the class of a noun for a person or a body that its ending tells, or 0.
func (g *Grammar) Compound(key string) Class {
	if g.RoleEndings == "" && g.GroupEndings == "" {
		return 0
	}
	for ending := range strings.FieldsSeq(g.RoleEndings) {
		if len(key) > len(ending)+2 && strings.HasSuffix(key, ending) {
			if g.Feminine != "" && strings.HasSuffix(ending, g.Feminine) {
				return Role | Female
			}
			return Role
		}
	}
	for ending := range strings.FieldsSeq(g.GroupEndings) {
		if len(key) > len(ending)+2 && strings.HasSuffix(key, ending) {
			return Group
		}
	}
	return 0
}

// Inverts reports whether any verb behind what is said has its subject behind it: "«…», ripete da mesi Anna Holm".
// Where nouns have capitals, the name is told from them by the rules of that grammar.
func (g *Grammar) Inverts() bool {
	return (g.DropsSubject || g.Elides || g.VerbSecond) && !g.NounsUpper && !g.NoCapitals && !g.VerbFinal
}

// IsPhrasal reports whether two words are a verb of speech together.
func (g *Grammar) IsPhrasal(first, second string) bool {
	return second != "" && strings.Contains(g.Phrasals, ";"+first+" "+second+";")
}

// IsUnsaid reports whether the second word makes a verb of speech something else: "sagte … ab".
func (g *Grammar) IsUnsaid(first, second string) bool {
	return second != "" && strings.Contains(g.Unsaid, ";"+first+" "+second+";")
}

// IsFeminine reports whether a noun is she by its ending.
func (g *Grammar) IsFeminine(key string) bool {
	for ending, left := g.FeminineNouns.Next(); ending != ""; ending, left = left.Next() {
		if strings.HasSuffix(key, ending) {
			return true
		}
	}
	return false
}

// Is reports whether the word of that key can be of one of the classes.
func (g *Grammar) Is(key string, c Class) bool { return g.Class(key)&c != 0 }

// IsCue reports whether the word of that key can report speech: a form of "say", "call", "according".
func (g *Grammar) IsCue(key string) bool { return g.Is(key, Saying|Judging|Source) }

// Office returns the names that a role goes by: "head of state" is a president.
func (g *Grammar) Office(role string) []string {
	out := []string{role}
	for line := range strings.SplitSeq(g.Offices, ";") {
		names := strings.Split(line, "=")
		for i := range names {
			names[i] = strings.TrimSpace(names[i])
		}
		for _, n := range names {
			if n == role {
				return names
			}
		}
	}
	return out
}
