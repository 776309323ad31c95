package language

import "strings"

// A Naming is what a language calls works, by-names and words, as data.
type Naming struct {
	// OneCapital: the title of a work has one capital, so that capitals inside it tell nothing: « Le grand voyage ».
	OneCapital bool

	Works     Set      // kinds of works and of things that bear a name in marks
	Fans      Set      // words behind the name of a work: its star, its fans
	Compounds []string // works that end other nouns
	Places    Set      // prepositions and verbs that the name of a work follows
	Aired     Phrases  // words that put what follows on a stage or on the air
	Likened   Set      // words behind which a single word is somebody's judgement: dismissed as “X”
	Titles    Phrases  // words that announce a title: "entitled"
	ByNames   Phrases  // words that announce a by-name: "nicknamed"
	Called    Phrases  // words behind the marks that say it is a name
	Shows     Set      // verbs of what is written, sung or shouted: a sign reads “X”
	SoCalled  Phrases  // words that hold what follows at a distance
	Labelled  Set      // participles of what is put on a thing or a person
	Words     Phrases  // words that speak of what follows as a word: "the term"
	Reported  Set      // forms of verbs that only reported speech has, and words for a source

	// What touches the marks .
	Uses        Set     // verbs of using a word: "used" the word
	Not         Set     // words that deny it
	ManyWords   Set     // "words": of more than one
	Ratings     Set     // nouns for the writer's own verdict
	As          Set     // stand before a name behind a verb of Calling and its object: "là" of "gọi con đường này là"
	Joins       Phrases // words that join a name to its noun, and words to one for what was said: という
	Voices      Phrases // and those nouns
	Sayings     Set     // nouns for what was said, besides those of notices
	Boxes       Phrases // words behind the marks that say what was typed, is only called so or is a word: “X” of sorts
	Said        Set     // participles of saying that give a name: dit « X »
	Meant       Set     // words between which a word is asked about: what “X” means
	Means       Set     // and the verbs
	MeantBy     Set     // what somebody means "by" “X”
	Sought      Phrases // words that say what was typed or rated
	Seek        Set     // verbs of looking for something,
	SoughtFor   Set     // and their prepositions
	Glosses     Phrases // words before what a word means: "signifies"
	Topics      Phrases // words that say what is talked about
	Stamped     Set     // participles of what is put on a thing
	Things      Set     // things with writing on them
	Reads       Phrases // words between a thing and what stands on it
	Says        Set     // verbs that a thing with writing on it can have
	Stands      Phrases // verbs behind the marks, before a thing
	Read        Phrases // words behind the marks that say they stand on a thing
	Calls       Set     // verbs of naming
	Folk        Set     // nouns for people at large, whose names for things are by-names: "locals"
	Named       Set     // verbs of bearing a name, and words for how people at large speak
	Proverbs    Set     // nouns for sayings that are nobody's
	Participles Set     // and their participles
	Known       Set     // known to X as; verbs of what something passes for
	Charges     Set     // words that a charge follows, an article between them if need be: wegen
	Courts      Set     // verbs and nouns of courts, beside which it is one: verurteilt
	Reproaches  Set     // nouns for what is said against somebody or asked of him: "the accusation of" “X”
	Papers      Set     // kinds of writings that report, too: they name a work only between commas
	Made        Set     // participles, behind the marks, of making a work: directed by
	Performs    Set     // verbs of singing and playing
	Press       Set     // verbs and words that the name of a newspaper follows or precedes
	Pressed     Phrases // words, before an article, that the name of a newspaper follows
	Tells       Set     // verbs that have a newspaper as hearer
}

// A Set is a set of keys.
type Set map[string]bool

// Has reports whether the key is in the set.
func (s Set) Has(key string) bool { return s[key] }

// set returns the keys that stand between spaces.
func set(keys string) Set {
	s := make(Set)
	for k := range strings.FieldsSeq(keys) {
		s[k] = true
	}
	return s
}

// Phrases are runs of keys.
type Phrases [][]string

// phrases returns the runs that stand between commas.
func phrases(s string) Phrases {
	var p Phrases
	for run := range strings.SplitSeq(s, ",") {
		p = append(p, strings.Fields(run))
	}
	return p
}

// Small are the words that stay small in names and titles, of the languages whose names the news in English, German and
// French carries.
var Small = set("a an the and or but of in on at to for from by with as is vs de del della der den des di do dos " +
	"du da e el en et i la las le les los und oder von vom zu zum zur im am an die das dem über für mit auf aus voor " +
	"van y à au aux pour sur l d al ve ile dan yang")
