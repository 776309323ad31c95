package quote

import (
	"slices"
	"strings"
	"sync"

	"github.com/quotedrift/quotedrift/core/text"
)

// A naming is what a language calls works, by-names and words, as data.
type naming struct {
	works     words    // kinds of works and of things that bear a name in marks
	fans      words    // words behind the name of a work: its star, its fans
	compounds []string // works that end other nouns
	places    words    // prepositions and verbs that the name of a work follows
	aired     phrases  // words that put what follows on a stage or on the air
	likened   words    // words behind which a single word is somebody's judgement: dismissed as “X”
	titles    phrases  // words that announce a title: "entitled"
	byNames   phrases  // words that announce a by-name: "nicknamed"
	called    phrases  // words behind the marks that say it is a name
	shows     words    // verbs of what is written, sung or shouted: a sign reads “X”
	soCalled  phrases  // words that hold what follows at a distance
	labelled  words    // participles of what is put on a thing or a person
	words     phrases  // words that speak of what follows as a word: "the term"
	reported  words    // forms of verbs that only reported speech has, and words for a source

	// What touches the marks (see the rules of names, works and words).
	uses        words   // verbs of using a word: "used" the word
	not         words   // words that deny it
	manyWords   words   // "words": of more than one
	ratings     words   // nouns for the writer's own verdict
	sayings     words   // nouns for what was said, besides those of notices
	boxes       phrases // words behind the marks that say what was typed
	said        words   // participles of saying that give a name: dit « X »
	meant       words   // words between which a word is asked about: what “X” means
	means       words   // and the verbs
	meantBy     words   // what somebody means "by" “X”
	sought      phrases // words that say what was typed or rated
	seek        words   // verbs of looking for something,
	soughtFor   words   // and their prepositions
	topics      phrases // words that say what is talked about
	stamped     words   // participles of what is put on a thing
	things      words   // things with writing on them
	reads       phrases // words between a thing and what stands on it
	says        words   // verbs that a thing with writing on it can have
	stands      phrases // verbs behind the marks, before a thing
	read        phrases // words behind the marks that say they stand on a thing
	calls       words   // verbs of naming
	participles words   // and their participles
	known       words   // known to X as
	papers      words   // kinds of writings that report, too: they name a work only between commas
	made        words   // participles, behind the marks, of making a work: directed by
	performs    words   // verbs of singing and playing
	press       words   // verbs and words that the name of a newspaper follows or precedes
	pressed     phrases // words, before an article, that the name of a newspaper follows
	tells       words   // verbs that have a newspaper as hearer
}

// words is a set of folded words.
type words map[string]bool

func (w words) has(key string) bool { return w[key] }

func wordsOf(s string) words {
	w := make(words)
	for _, f := range strings.Fields(s) {
		w[f] = true
	}
	return w
}

// phrases are runs of folded words.
type phrases [][]string

func phrasesOf(s string) phrases {
	var p phrases
	for _, f := range strings.Split(s, ",") {
		p = append(p, strings.Fields(f))
	}
	return p
}

// ends says whether the words end with one of the phrases.
func (p phrases) ends(before []text.Word) bool {
	return slices.ContainsFunc(p, func(phrase []string) bool {
		if len(phrase) == 0 || len(phrase) > len(before) {
			return false
		}
		tail := before[len(before)-len(phrase):]
		for i := range phrase {
			if tail[i].Key != phrase[i] {
				return false
			}
		}
		return true
	})
}

// starts says whether the words begin with one of the phrases.
func (p phrases) starts(after []text.Word) bool {
	return slices.ContainsFunc(p, func(phrase []string) bool {
		return len(phrase) > 0 && len(phrase) <= len(after) && phrases{phrase}.ends(after[:len(phrase)])
	})
}

// littleWords are the words that stay small in names and titles, of the languages whose names English, German and
// French news carry.
var littleWords = wordsOf("a an the and or but of in on at to for from by with as is vs de del della der den des di do dos du da e el en et i la las le les los" +
	" und oder von vom zu zum zur im am an die das dem über für mit auf aus voor van y à au aux pour sur l d al")

// naming returns the table of the scene's language.
func (s *scene) naming() *naming {
	switch s.g.Language {
	case "de":
		return germanNaming()
	case "fr":
		return frenchNaming()
	}
	return englishNaming()
}

// Things with writing on them.
const (
	englishThings = "sign signs banner banners placard placards poster posters button buttons sticker stickers shirt shirts t-shirt t-shirts tshirt sweatshirt hoodie cap caps hat hats jersey badge badges pin pins" +
		" label labels billboard billboards plaque plaques headstone tombstone gravestone graffiti tattoo tattoos mural flag flags screen scoreboard bumper neon inscription"
	germanThings = "transparent transparente transparenten plakat plakate plakaten schild schilder schildern banner bannern tafel tafeln spruchband spruchbändern t-shirt t-shirts aufkleber aufklebern button buttons" +
		" pappschild pappschildern wand hauswand grabstein ortsschild flugblatt flugblättern fahne fahnen zettel"
	frenchThings = "pancarte pancartes banderole banderoles affiche affiches panneau panneaux tee-shirt tee-shirts t-shirt t-shirts autocollant autocollants badge badges mur murs drapeau drapeaux écriteau plaque"
)

var englishNaming = sync.OnceValue(func() *naming {
	return &naming{
		works: wordsOf("show shows program programme series sitcom podcast episode film movie documentary thriller comedy drama play musical opera book novel memoir autobiography" +
			" biography poem song single album track hit anthem hymn ballad classic painting sculpture exhibition exhibit magazine newspaper website site blog column essay" +
			" article journal chapter class course syllabus game video-game spot commercial broadcast segment franchise sequel reboot remake trilogy saga festival conference forum" +
			" pac super-pac ship boat yacht spacecraft rocket restaurant bar club nightclub band group project operation exercise tour radio tv television"),
		fans:   wordsOf("star stars actress actor fans fame host co-host anchor director creator author singer alum producer screenwriter character movement hat hats shirt shirts t-shirt t-shirts signs sign buttons pins"),
		places: wordsOf("on of in for during hosts host hosted edits leads co-hosts anchors co-anchors starred watched watching aired"),
		aired: phrasesOf("speaking to,spoke to,talking to,appearance on,appeared on,interview on,interview with,episode of,edition of,broadcast of,star of,stars of,host of,anchor of,starred in,stars in,guest on," +
			"tune of,cast of,editor of,author of,according to,quoted from,quoting from,quotes from,read from,reading from,reads from,read aloud from,excerpt from,passage from,scene from,lines from,line from,song from"),
		likened:  wordsOf("as"),
		titles:   phrasesOf("titled,entitled,subtitled,headlined,by the name of,by the title of,headed,under the headline,with the headline,under the name,under the brand,under the brand name,under the label,under the title"),
		byNames:  phrasesOf("nicknamed,nicknamed the,known as,also known as,better known as,aka,a.k.a,alias,the nickname,the moniker,goes by,by the nickname,the stage name,the alias"),
		called:   phrasesOf("as it is known,as he is known,as she is known,as it is called,as they are called"),
		shows:    wordsOf("read reads reading chant chants mouthing saying singing spelling"),
		soCalled: phrasesOf("so-called,so called,called so,self-styled,self-described,supposed,purported,click,click on,press,tap"),
		words:    phrasesOf("the word,the words,the term,the terms,the phrase,the acronym,the adjective,the noun,the verb,the prefix,the abbreviation,the label,the letter,the initials,the italian for,the hashtag"),
		reported: wordsOf("according per"),

		labelled:    wordsOf("labeled labelled"),
		uses:        wordsOf("use uses used using utter utters uttered uttering repeat repeats repeated repeating coined invoked invokes say saying says employed employs"),
		meant:       wordsOf("what"),
		means:       wordsOf("means meant mean meaning"),
		meantBy:     wordsOf("by"),
		sought:      phrasesOf("chose,choosing,chosen,ticked,googled,keyword,keywords,search term,search terms"),
		boxes:       phrasesOf("into the search,into a search,into google,into the box,in the search,in google"),
		not:         wordsOf("not never didn't don't doesn't without avoids avoided won't"),
		manyWords:   wordsOf("words"),
		ratings:     wordsOf("ruling rating verdict"),
		seek:        wordsOf("search searched searching searches looked looking rates rated googling"),
		soughtFor:   wordsOf("for stock shares shares stocks"),
		topics:      phrasesOf("debate about,debate on,debate over,discussion of,discussion about,discussions of,conversation about,editorial on,editorial about,essay on,essay about,lecture on,definition of,meaning of,subject of,concept of,notion of"),
		stamped:     wordsOf("stamped inscribed engraved emblazoned scrawled spray-painted marked"),
		things:      wordsOf(englishThings),
		reads:       phrasesOf("read,reads,reading,with the words,bearing the words,carrying the words,bearing the slogan,emblazoned with,printed with,spelling,spelled,spelling out"),
		stands:      phrasesOf("read,reads,said,says"),
		says:        wordsOf("said says say saying declaring declared proclaiming proclaimed proclaims urging announcing announced warned warns warning"),
		calls:       wordsOf("call calls called named dubbed christened nicknamed"),
		participles: wordsOf("called named dubbed christened"),
		known:       wordsOf("known"),
		papers:      wordsOf("report study survey audit memo paper lecture play speech sermon"),
		made:        wordsOf("directed written starring composed choreographed painted"),
		performs:    wordsOf("sang sing sings singing sung hummed humming recited reciting performed performing"),
	}
})

var germanNaming = sync.OnceValue(func() *naming {
	return &naming{
		works: wordsOf("film spielfilm dokumentarfilm dokumentation serie fernsehserie sendung show folge buch roman sachbuch gedicht lied song album single hit oper operette stück theaterstück musical gemälde" +
			" ausstellung zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin blatt sender fernsehsender radiosender portal website webseite internetseite blog partei bewegung" +
			" organisation gruppe band verein verband initiative bündnis stiftung firma unternehmen konzern gesellschaft fluggesellschaft projekt programm mission operation aktion kampagne" +
			" sonde raumsonde raumschiff raumfrachter satellit rakete schiff boot flugzeug zug typ modell preis gesetz paragraf kapitel artikel aufsatz studie titel motto namen name slogan hotel restaurant klub club festival kongress spiel"),
		compounds: strings.Fields("film serie sendung buch roman lied song album oper ausstellung zeitung zeitschrift magazin sender portal website webseite partei bewegung organisation gruppe truppe band verein" +
			" verband initiative stiftung firma konzern gesellschaft projekt programm mission aktion kampagne sonde raumschiff frachter satellit rakete schiff werkstatt produktion produktionen dokumentation preis gesetz" +
			" kongress festival meisterschaft agentur dienst werk pokal turnier"),
		fans:     wordsOf("fans"),
		places:   wordsOf("laut"),
		likened:  wordsOf("als wie"),
		titles:   phrasesOf("mit dem titel,unter dem titel,betitelt,mit der überschrift,unter dem motto,mit dem motto,namens,mit namen,mit dem namen,unter dem namen,mit der aufschrift,unter der bezeichnung,heißt,name lautet,motto,überschrift,titel"),
		byNames:  phrasesOf("genannt,alias,spitzname,mit dem spitznamen,bekannt als,bekannt unter dem namen"),
		called:   phrasesOf("so heißt,heißt,genannt"),
		soCalled: phrasesOf("sogenannte,sogenannten,sogenannter,sogenanntes,so genannte,so genannten,so genannter,so genanntes,angebliche,angeblichen,vermeintliche,vermeintlichen"),
		words:    phrasesOf("das wort,dem wort,des wortes,der begriff,den begriff,dem begriff,der ausdruck,den ausdruck,kurz"),
		reported: wordsOf("sei seien habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle wolle dürfe gebe gäbe komme gehe stehe stelle wisse lasse bleibe liege brauche mache nehme halte angaben auffassung ansicht meinung worten zufolge aussage aussagen einschätzung"),

		sayings: wordsOf("bezeichnung bezeichnungen parole parolen satz sätze ruf rufe rufen forderung kritik losung spruch sprüche ausruf these formel frage antwort wort wörter begriff ausdruck ausspruch hinweis warnung beleidigung schimpfwort"),
		uses:    wordsOf("benutzte benutzt verwendete verwendet gebrauchte gebrauchen verwenden benutzen sagte"),
		meant:   wordsOf("was"),
		means:   wordsOf("bedeutet bedeutete bedeute heißt heiße meint meine"),
		things:  wordsOf(germanThings),
		reads:   phrasesOf("stand,standen,steht,stehen,prangt,prangte,prangten,lautete,mit den worten,wie,hieß es,heißt es,las man,liest man,war zu lesen,waren zu lesen,ist zu lesen"),
		stands:  phrasesOf("stand,steht,standen,prangte,prangt,war,hieß es,las man"),
		read:    phrasesOf("zu lesen,stand,steht,geschrieben"),
		press:   wordsOf("berichtet berichtete berichteten berichten meldet meldete melden meldeten schreibt schrieb schreiben zitiert zitierte gemeldet geschrieben enthüllte"),
		pressed: phrasesOf("gegenüber,laut,angaben,bericht,berichten,bericht in,interview mit,interview in,gespräch mit,interview,ausgabe,leser,reporter,redakteur,chefredakteur,korrespondent,journalist,online-ausgabe"),
		tells:   wordsOf("sagte sagten sagt sagen erklärte erklärten verriet erzählte berichtete bestätigte antwortete vertraute teilte"),
	}
})

var frenchNaming = sync.OnceValue(func() *naming {
	return &naming{
		works: wordsOf("film documentaire série émission livre roman essai poème chanson album single opéra pièce tableau exposition journal quotidien hebdomadaire magazine revue chaîne site blog parti mouvement" +
			" association groupe collectif opération projet programme mission sonde navire bateau fusée restaurant hôtel festival jeu loi article chapitre rapport spectacle concert comédie ballet tournée salon podcast feuilleton hymne tube titre morceau compagnie troupe campagne plan dispositif prix voilier chalutier train satellite"),
		fans:     wordsOf(""),
		places:   wordsOf("dans"),
		aired:    phrasesOf("interrogé par,interrogée par,cité par,citée par,révélé par,contacté par,contactée par,invité de,invitée de,auteur de,autrice de,réalisateur de,réalisatrice de,vedette de,rédaction de,titre,titrait,rapporte,révèle,lecteurs de,entretien à,abonnés de"),
		titles:   phrasesOf("intitulé,intitulée,intitulés,intitulées,titré,sous le titre,du nom de,baptisé,baptisée,sous le nom de"),
		byNames:  phrasesOf("surnommé,surnommée,alias,dit,dite,connu sous le nom de,connue sous le nom de"),
		likened:  wordsOf("comme"),
		soCalled: phrasesOf("soi-disant,prétendu,prétendue,prétendus,prétendues"),
		words:    phrasesOf("le mot,le terme,le slogan,la devise,l'expression,du mot,du terme,les mots,cliquez sur"),
		reported: wordsOf("selon"),

		sayings: wordsOf("question cri cris slogan formule refrain ordre mention inscription expression devise argument idée terme"),
		said:    wordsOf("dit dite"),
		not:     wordsOf("pas jamais"),
		uses:    wordsOf("utilisé utilise employé emploie prononcé prononce répété répète utilisait employait"),
		things:  wordsOf(frenchThings),
		reads:   phrasesOf("lire,lisait,lit,lisaient,proclamait,proclamaient,proclament,proclame,affichant,proclamant,écrit,indiquait,indique,disait,disant,marqué,avec les mots"),
		stands:  phrasesOf("pouvait-on,peut-on,lisait-on,proclame,proclamait,proclamaient"),
		topics:  phrasesOf("débat sur,notion de,concept de,définition de,sens de,sens du mot"),
	}
})
