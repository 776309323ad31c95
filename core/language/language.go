// Package language holds what is particular to a language: its marks, its grammar of attribution, the words that carry
// sense, its numbers, the conventions of its transcripts. One file is one language; no other file of core names one.
//
// # How to add a language
//
// Write one file, named like the language in English ("polish.go"), after the pattern of english.go: a constant with
// the words that tell a text of it, and a function that returns its Language. Add one row to builders. Nothing else is
// touched.
//
//   - Words are keys, as text.Fold makes them: small letters, plain apostrophes, composed characters. A test refuses
//     others.
//   - Lists are strings, since each is carried to the browser: "announc/e/es/ed/ing" is a stem with its endings.
//   - Put in the closed classes whole (pronouns, articles, prepositions, conjunctions, auxiliaries, denials), and of
//     the open ones what grammars and frequency lists give (verbs of speech, roles), never only what was met in some
//     text.
//   - A field that the language does not need stays empty: what is not known is not judged.
//   - Properties say grammar (VerbSecond, NounsUpper, VerbFinal). A property that is missing gets a field with a
//     comment and an example, its place in zfield.go (a test says how), and the rule that asks for it; no rule asks
//     for a tag.
//   - The telling words are the twenty or so most frequent ones. A word may tell several languages: the most wins.
//     Leave out those that a neighbour has as well ("de" tells little between French, Spanish and Dutch).
//
// Then write stories: quotations and their kinds in quote/testdata/spans, speakers in speaker/testdata/stories (their
// first line names the language), changes in drift/testdata/judge.
package language

import (
	"strings"
	"sync"
)

// A Language is everything that the other rooms have to know about one language, as data. The zero value is a language
// of which nothing is known: it denies nothing, counts nothing and names nobody, so nothing is judged by another one's
// words.
type Language struct {
	Tag string // BCP 47, lower case, without region: "en", "de"

	Grammar    Grammar    // how speech is attributed: "said", "according to", "the minister"
	Marks      Marks      // the habits of its marks: dialogue dashes, apostrophes
	Transcript Transcript // how transcripts are written: "(Applause)", "MODERATOR:"
	Naming     Naming     // how works, by-names and words as words are spoken of: "the film", "nicknamed", "the term"
	Sense      Sense      // what its words do to a claim: "not", "may", "some", "if", "I doubt"
	Numbers    Numbers    // how numbers and dates are written: "twenty-five", "1,000"
	Forms      Forms      // how its words change their letters: "won't", "Sen.", "went"
}

// builders make the languages, in the order in which ties of detection are settled. A language is built when it is
// first asked for, so that a text in one language costs neither time nor memory for the others.
var builders = []struct {
	tag string
	// keys that are frequent in the language and words of no other here, letters that few share, "가-힣", and ones that
	// tell a word of it, "*ğı"; and what words of it begin with that the others of its script do not, "ال-"
	telling string
	make    func() *Language
}{
	{"en", englishTelling, english},
	{"de", germanTelling, german},
	{"fr", frenchTelling, french},
	{"zh", chineseTelling, chinese},
	{"ja", japaneseTelling, japanese},
	{"ko", koreanTelling, korean},
	{"ar", arabicTelling, arabic},
	{"fa", persianTelling, persian},
	{"he", hebrewTelling, hebrew},
	{"hi", hindiTelling, hindi},
	{"tr", turkishTelling, turkish},
	{"el", greekTelling, greek},
	{"hu", hungarianTelling, hungarian},
	{"id", indonesianTelling, indonesian},
	{"vi", vietnameseTelling, vietnamese},
	{"es", spanishTelling, spanish},
	{"pt", portugueseTelling, portuguese},
	{"it", italianTelling, italian},
	{"ro", romanianTelling, romanian},
	{"nl", dutchTelling, dutch},
	{"sv", swedishTelling, swedish},
	{"da", danishTelling, danish},
	{"nb", norwegianTelling, norwegian},
	{"fi", finnishTelling, finnish},
	{"ca", catalanTelling, catalan},
	{"gl", galicianTelling, galician},
	{"et", estonianTelling, estonian},
	{"lt", lithuanianTelling, lithuanian},
	{"lv", latvianTelling, latvian},
	{"ru", russianTelling, russian},
	{"uk", ukrainianTelling, ukrainian},
	{"pl", polishTelling, polish},
	{"cs", czechTelling, czech},
	{"sk", slovakTelling, slovak},
	{"bg", bulgarianTelling, bulgarian},
	{"hr", croatianTelling, croatian},
	{"sr", serbianTelling, serbian},
	{"sl", slovenianTelling, slovenian},
}

var made = sync.OnceValue(func() map[string]func() *Language {
	m := make(map[string]func() *Language, len(builders))
	for _, b := range builders {
		m[b.tag] = maker(b.tag, b.make)
	}
	return m
})

// maker returns what builds a language under a tag, once.
func maker(tag string, build func() *Language) func() *Language {
	return sync.OnceValue(func() *Language {
		l := build()
		l.Tag = tag
		l.Grammar.learn()
		l.Sense.learn()
		l.Numbers.learn()
		l.Forms.learn()
		return l
	})
}

// Copy makes For know a language under another tag as well. It is for tests, which hold by it that no rule asks for a
// tag; it must come before any other use of the package.
func Copy(of, as string) {
	for _, b := range builders {
		if b.tag == of {
			made()[as] = maker(as, b.make)
		}
	}
}

// For returns the language of a BCP 47 tag ("de", "de-AT", "DE_at"), and the language of which nothing is known for a
// tag without a file. It never returns nil.
func For(tag string) *Language {
	tag, _, _ = strings.Cut(strings.ReplaceAll(strings.ToLower(tag), "_", "-"), "-")
	if tag == "no" || tag == "nn" { // written Norwegian has one file
		tag = "nb"
	}
	if build, ok := made()[tag]; ok && here(tag) {
		return build()
	}
	unknown.Lock()
	defer unknown.Unlock()
	l := unknown.languages[tag]
	if l == nil {
		l = &Language{Tag: tag}
		if unknown.languages == nil {
			unknown.languages = make(map[string]*Language)
		}
		unknown.languages[tag] = l
	}
	return l
}

// unknown holds the languages without a file that were asked for: a language is asked for with every quotation, and is
// some ten kilobytes even where it is empty.
var unknown struct {
	sync.Mutex
	languages map[string]*Language
}

// Known reports whether the language has a file, and that is here.
func (l *Language) Known() bool {
	_, ok := made()[l.Tag]
	return ok && here(l.Tag)
}

// OrEnglish returns the language, and English where there is no tag: a few words without a sign of their language are
// read as English. A language that has a tag and no file stays what it is, one of which nothing is known, and no word
// of it is judged by another's.
func (l *Language) OrEnglish() *Language {
	if l.Tag == "" {
		return For("en")
	}
	return l
}

// Tags returns the tags of the languages that have a file, in the order in which ties of detection are settled.
func Tags() []string {
	tags := make([]string, len(builders))
	for i, b := range builders {
		tags[i] = b.tag
	}
	return tags
}
