package language

// Sense is the words of a language that carry the sense of a sentence, by what they do to it. A list that a language
// leaves empty asks nothing of it: what is not known is not judged. A word may stand in several lists.
type Sense struct {
	// Denials deny by themselves: "not", "never", "nobody", "without".
	Denials List
	// DenialRuns deny inside a run of letters, where words have no spaces or take their denial as an ending: "ない", "않".
	// NotDenials are longer runs that hold one and deny nothing: "かもしれない".
	DenialRuns, NotDenials List
	// DoubtRuns are such runs that weaken the claim whose end they are, and LimitRuns ones that limit it: "かもしれな",
	// "abilir"; "だけ".
	DoubtRuns, LimitRuns List
	// LimitEndings limit the noun that they are joined to, where another one has a particle or nothing: "만".
	LimitEndings List
	// Particles are joined to a noun and say its case: "은".
	Particles List
	// NoInfixes are what is put into a verb to deny it, each with what it stands in for, with the plain letters of
	// Umlauts: "mi=" of "gelmiyor", "mez=er" of "yapmaz".
	NoInfixes List
	// NotEnding is the contraction of Not at the end of a verb: "n't" of "not".
	NotEnding, Not string
	// Nos are denials that may also be an answer by themselves: "no" in "No, we will not".
	Nos List
	// Nevers deny for all time, which is more than to deny: "never".
	Nevers List
	// HalfDenials are the first halves of denials of two parts, which deny only where nothing else does: "ne" of "ne
	// ... pas". One that ends in an apostrophe is joined to its verb ("n'").
	HalfDenials List
	// Excepts are second halves that deny nothing by themselves: "que" of "je n'ai que ça", "plus". Expletives are pairs
	// of a subject that speech may leave out, for it means nobody, and what follows: "il+faut".
	Excepts, Expletives List
	// NotOnly are pairs of a denial and a word that undoes it: "not+only".
	NotOnly List
	// Concord: denials of one clause agree and are one denial: "no dijo nada", "non ha detto niente".
	Concord bool
	// NoVerbs deny the verb that they govern by one of NoVerbTo: "fails" of "fails to", "refuses".
	NoVerbs, NoVerbTo List
	// NoNouns deny the noun that they govern by one of NoNounOf: "lack" of "lack of".
	NoNouns, NoNounOf List
	// NoPrefixes make the opposite of a word: "un" of "unhappy". NoSuffixes do so at its end, each with what it
	// stands in for: "less=ful" of "hopeless" and "hopeful", "los=voll".
	NoPrefixes List
	NoSuffixes []string
	// NotNegated begin with the letters of one of NoPrefixes and deny nothing: "under", "income".
	NotNegated List
	// Denied are words by which a text tells in its own way that something is not so: "failed", "unable", "instead".
	Denied List

	// Hedges say how sure a claim is: "may", "alleged", "probably".
	Hedges List
	// HedgeBefore are words that are hedges only before what begins so: "قد=ي" of "قد يصل", which "قد وصل" is not.
	HedgeBefore List
	// Modals are the modal verbs, each with its other forms: "will=shall=won't".
	Modals List
	// Tenses are modals that weigh only against another one: "will" alone is a tense.
	Tenses List
	// Almosts take something from the word behind them: "almost", "hardly".
	Almosts List
	// Opinions weaken a claim behind one of Selves: "think" of "I think". Where a verb alone is a clause (DropsSubject),
	// its forms of the first person are of Selves, too: "creo".
	Opinions, Selves List
	// Stresses may stand between the two: "do" of "I do think".
	Stresses List
	// WishSubjects stand behind a "may" that is a wish, besides pronouns: "God".
	WishSubjects List

	// Quantities say how much or how many without a number: "all", "some", "only".
	Quantities List
	// Indefinites stand for a thing or a person that is not named, and say no amount: "something".
	Indefinites List
	// Everyones are pronouns that are quantities: "everybody".
	Everyones List
	// Determiners may stand where an amount or a number does: "the", "my", "no".
	Determiners List

	// Conditions make a claim depend on something: "if", "until", "provided".
	Conditions List
	// Ifs open a clause that is not said to be so: "if", "unless", "whether".
	Ifs List
	// IfEndings end the last word of such a clause, where its verb says so: "rsa" of "çıkarsa", "면" of "오면".
	IfEndings List
	// Limits open a clause that limits what stands before it, besides Ifs: "except", "provided".
	Limits List
	// Thens open what follows from a condition before them: "तो" of "अगर ... तो".
	Thens List
	// Onlys leave nothing else of what they stand before: "只+有", "רק". They are for languages without Bounds.
	Onlys List
	// BeforeIfs stand before such a clause and belong to it: "only" of "only if".
	BeforeIfs List
	// IfSos make of an if, as the next word, a turn of phrase: "so" of "if so". IfYous do so where the clause stands
	// behind: "you" of "if you like".
	IfSos, IfYous List
	// IfMays make a courtesy of an if behind the first person: "may" of "if I may say so".
	IfMays List
	// Courtesies are the verbs of clauses that ask for attention and set no condition: "look" of "if you look at it".
	Courtesies List
	// Granted are words besides Conditions by which a text sets a condition: "should", "when", "once".
	Granted List

	// Functions are grammar alone: articles, prepositions, conjunctions, auxiliaries, pronouns.
	Functions List
	// Pronouns are the personal and possessive pronouns.
	Pronouns List
	// Persons are the pronouns by whom they mean: first person, second, "he", "she", and what stands for things.
	Persons []List
	// Adverbs are function words of degree and manner, which carry no grammar inside a sentence: "really".
	Adverbs List
	// Kinds are words of grammar by kind, of which one may stand for another in a slip, in this order: determiners,
	// pronouns, auxiliaries, prepositions, conjunctions.
	Kinds []List
	// Coordinators join the last member of a list: "and", "or".
	Coordinators List
	// Openers stand before the first word of a clause and are no part of it: "and", "so", "well".
	Openers List
	// Beings are the forms of "to be", and the endings that contract them: "is", "'s".
	Beings List
	// Degrees stand between a verb and what it says of its subject: "very", "so", "the".
	Degrees List
	// That opens the clause that a verb governs: "that".
	That List
	// Auxiliaries follow a subject, besides past tenses: "is", "will", "never". Objects begin what a verb governs.
	Auxiliaries, Objects List
	// Askers begin a question: "who", "did", "isn't".
	Askers List
	// Answers are whole sentences: "yes", "no".
	Answers List
	// Ours are the possessives of the first person: "my", "our".
	Ours List
	// NotSaid stand before a verb of saying that tells nothing: "to" of "to say that", "let".
	NotSaid List

	// Fillers say nothing in speech: "um". FillerPairs are those of two words ("you+know"), Unsures longer ones by
	// which a speaker looks for words, between commas ("i+don't+know"), Tags ask for assent ("right", "okay").
	Fillers, FillerPairs, Unsures, Tags List
	// Asides say nothing where they stand between commas: "like". Puts are the verbs, in the forms that stand behind one
	// of Askers, by which a speaker asks himself for the word: "put" of "how shall I put it".
	Asides, Puts List
	// Emphasis is the words of a bracket that says who added the emphasis: "italics".
	Emphasis List

	// Measures give a number its sense: units, currencies, months, days of the week.
	Measures List
	// Antonyms are pairs of opposites, "increase/decrease": plain forms where Forms reads endings off, else stems.
	Antonyms List
	// Synonyms are words that say the same for the sense, "each=every": the first is read as the second.
	Synonyms List

	// What governs a clause by the verb that it is the object of ("I doubt that |"), each with all its forms. Denied, a
	// verb of any class but Denies denies the clause.
	Asserts  List // it is so: "know", "prove"
	Denies   List // it is not so: "deny", "pretend"
	Doubts   List // it may not be so: "doubt"
	Supposes List // somebody takes it to be so: "think", "feel"
	Wishes   List // somebody would have it so: "want", "hope"
	Asks     List // whether it is so: "ask", "wonder"
	Reports  List // somebody says so: "say", "claim", "promise"
	// Facts say of a clause that it is so ("true", "clear"), Untruths that it is not ("false", "impossible").
	Facts, Untruths List
	// Factives take a clause that is so even where they are denied: "regret", "remember" of "we don't regret that". One
	// that is of Asserts, too, is doubted where the speaker denies it of himself: "I don't know that".
	Factives List
	// NotDoubted are pairs of a denial and a verb that marvel and deny nothing: "can't+believe".
	NotDoubted List
	// Reluctant are words for being slow to say something; denied, they say it: "mind" of "I don't mind saying".
	Reluctant List
	// Tells are verbs of saying that name the hearer, and Passives participles behind a form of "to be" by which somebody
	// else speaks: "told" of "I was told that".
	Tells, Passives List
	// Onces are pairs of words before a verb that is not so now, which was once or would be: "used+to".
	Onces List
	// Claims are nouns for what somebody says or thinks and need not be so: "idea", "rumour". Rejects are verbs that turn
	// one down: "reject".
	Claims, Rejects List
	// Subjects are words that can only open a clause, or its subject, and are never an object: "they", "nobody", "there".
	Subjects List
	// Ores part two choices: "or" of "or not".
	Ores List
	// Whethers are the Ifs that ask; behind a clause they set no condition: "whether it rains or not".
	Whethers List
	// IfPhrases open a clause as Ifs do, in several words: "as+long+as".
	IfPhrases List
	// Reservations stand beside a clause and say how far it holds: "as+far+as+i+know". Adverbials do so in one word at its
	// start: "perhaps".
	Reservations, Adverbials List
	// Nows behind a clause say that it may not last, "for+now"; before one they say when, as a date does.
	Nows List
	// According opens a phrase that names whose words they are: "according".
	According List
	// Backs point back at the sentence before, at the start of one that judges it: "that", "that's". Sos stand for what it
	// said: "so" of "not so".
	Backs, Sos List
	// Minds are adjectives for taking something to be so, "convinced"; Makes stand before one that is asked for, "make" of
	// "make sure that".
	Minds, Makes List
	// Pasts tell that what was thought then need not be so now: "until", "back+then".
	Pasts List
	// Chances are those of Claims that stay open even where they are the speaker's own: "risk" of "my risk is that".
	Chances List
	// Urges are verbs before an object that is to think something: "want" of "want you to think".
	Urges List
	// Whats open a clause that stands for a thing: "what" of "what they say is that".
	Whats List
	// Relays are phrases that name whose words they are, besides According: "in+the+words+of". Ases open such a clause:
	// "as" of "as they say".
	Relays, Ases List
	// Inverts are verbs that set a condition where they open a clause before its subject: "had" of "had we known".
	Inverts List
	// Retracts are turns of phrase by which a speaker takes back what he just said: "i+misspoke".
	Retracts List
	// Leasts open an afterthought about what was said: "or", "at+least" of "or at least that's what they say".
	Leasts List
	// Grounds are what a claim may rest on, so that without one it is not made, by one of.
	Grounds List
	// Weres are the past forms of Beings: "was" of "that was my view".
	Weres List
	// Seemings are verbs that say how something seems to be: "looks". Musings say of the participle behind them that it
	// is in somebody's mind: "considering selling".
	Seemings, Musings List
	// Periphrases are participles behind a form of "to be" that say what modal verbs do, each with those: "allowed" of
	// "may" and "can".
	Periphrases []List
	// Rathers tell, before one of Comparers, what is sooner done than what follows: "rather". Feigns are those of Denies
	// behind which a clause is not so though they are denied: "pretend".
	Rathers, Feigns List
	// Froms stand before the gerund of a verb of saying that is not done: "from" of "a long way from saying".
	Froms List
	// Relatives open a clause that says something of the word before them: "which". Shoulds are modals by which a question
	// asks for a reason: "should" of "why it should close".
	Relatives, Shoulds List

	// Pleas open a request: "please".
	Pleas List
	// Vows are verbs, and Surely auxiliaries, by which a draft gives what follows as settled: "promised", "will".
	Vows, Surely List
	// Follies are judgements of an infinitive that is better not done: "foolish" of "foolish to sell".
	Follies List
	// Imagine opens a sentence that supposes something, of which the next says with a modal verb of Unreal what would
	// follow.
	Imagine, Unreal List
	// NoPairs deny in two words: "far+from", "anything+but".
	NoPairs List
	// Anys are words that go with a denial, each with the denial that it stands for: "any=no".
	Anys List
	// Exceptions are phrases that take something out of all or none: "apart+from". Withouts open what would make another
	// thing so: "without". Permits end a condition of two words: "weather permitting".
	Exceptions, Withouts, Permits List
	// Quotes are words by which a speaker tells that he quotes: "quote".
	Quotes List
	// Hears are verbs for having something from others: "hear".
	Hears List
	// NoGerunds deny the participle behind them: "avoid" of "avoid talking". Lacks deny the noun behind them: "lacks".
	NoGerunds, Lacks List
	// Shares are nouns for a part of what follows behind one of PartsOf: "part" of "part of the harvest".
	Shares, PartsOf List
	// Backshifts are pairs of modals of which a report puts the second for the first: "will+would".
	Backshifts List
	// Toos are degrees that deny what follows with NoVerbTo: "too" of "too old to carry a bus".
	Toos List
	// Aims are verbs, and other words, behind which an infinitive is not said to have come about: "tried" of "tried to
	// save", "likely"; each row says the same. Performed are the infinitives that are done by being said: "thank" of "I
	// want to thank".
	Aims      []List
	Performed List
	// Reputed are participles behind which an infinitive is what people say: "said" of "said to be". Infinitives are
	// those.
	Reputed, Infinitives List
	// Musts make with NoVerbTo what "must" says: "have" of "have to".
	Musts List
	// Guesses are verbs of Supposes that leave what the speaker himself says open: "suspect".
	Guesses List
	// Evens turn an if into its opposite: "even".
	Evens List
	// Smalls say less without an article than with one: "few".
	Smalls List
	// Bounds stand before a number and say how it is meant, "up+to", "about"; each row says the same.
	Bounds []List
	// Partitives leave one or some of what follows: "one+of" of "one of the best".
	Partitives List
	// Comparers stand before what something is held against: "as", "than".
	Comparers List
	// Deictics tell which of several that come one after the other, "this", "next"; each row says the same.
	Deictics []List

	tables func() *senseTables
}
