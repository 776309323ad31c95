package language

// Danish, after Grammatik over det Danske Sprog (denial, word order) and Retskrivningsordbogen (the dash of talk in
// news); CLDR for spelled-out numbers, months and marks.

// danishTelling are frequent in Danish and words of no other language here, or of few.
const danishTelling = "*øå og i at det er en til på for ikke med som den der har de et jeg var fra han men om vi " +
	"eller også når kan af efter blev mod sig ud siger sagde meget kun hvad noget uden gennem mig dig nogle være hvor " +
	"hun bliver været blevet nej end igen vores hvis ingen intet alle alt os skal må vil dem deres ved mere flere fik " +
	"fået gået måske procent sit mit dit uge hundrede åbner vej otte læst knap"

func danish() *Language {
	return &Language{
		Sense:   danishSense(),
		Numbers: danishNumbers(),
		Forms:   danishForms(),
		Grammar: Grammar{
			Views:   "efter mening; med ord fra; i øjnene på; for",
			Classes: danishTables, VerbSecond: true, Plural: "er", With: "med", Once: "tidligere forhenværende daværende",
			Joined:   "en et n t",
			Deputies: "vice", Genitives: []string{"s"}, AdjectiveEndings: []string{"e"},
			RoleEndings: "minister ministeren chef chefen leder lederen direktør direktøren talsmand talskvinde ordfører " +
				"ordføreren formand formanden medlem medlemmet forsker forskeren ekspert eksperten borgmester mester politiker " +
				"advokat", GroupEndings: "ministeriet partiet forbundet selskabet styrelsen nævnet retten rådet politiet avisen " +
				"kommunen",
			Offices: "statsminister = regeringsleder = regeringschef; konge = statsoverhoved; ordfører = talsmand = " +
				"talskvinde; træner = cheftræner; landstræner = landsholdstræner; advokat = forsvarer; læge = doktor; " +
				"folketingsmedlem = politiker; byrådsmedlem = politiker; målmand = keeper; præst = sognepræst",
		},
		Marks: Marks{Dash: true, Hyphen: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "applaus klapsalver bifald latter munterhed uro pause musik stilhed uforståeligt " +
				"uhørligt klokken",
			Stagehands: "og i fra på af salen publikum med", Roles: "spørgsmål svar journalist vært reporter moderator " +
				"publikum tolk interviewer formand formanden ordfører ordføreren lytter",
			Titles: "hr fru frk dr prof ministeren statsministeren", Records: "hr fru",
			Senders: "fra taler afsender",
			Headings: "obs note kilde kilder foto billede video dato sted emne beslutning afbud fremmødte titel læs mere " +
				"se eksempel kapitel resume " +
				"telefon", Plain: "dette det som hvem hvordan når hvor er ikke ja nej og men eller hvis så her der nu en to tre " +
				"første mine damer herrer tak for", Asks: "s", Answers: "a",
		},
		Naming: Naming{
			Means:   set("forstår forstås menes"),
			MeantBy: set("ved med"),
			Known: set("står stod opført registreret noteret anført betegnes solgte solgt sælges markedsførte " +
				"markedsført udgav"),

			Reproaches: set("anklagen anklager anklagerne beskyldningen beskyldninger beskyldningerne kritikken kritik " +
				"mistanken klagen truslen løftet advarslen kravet bebrejdelsen"),

			Sought: phrases("sætte kryds ved,sætte kryds i,klikke på,trykke på,tryk på,klik på,vælge,vælg,søge på,afkrydse"),

			Glosses: phrases("betyder,betød,står for,oversættes med,oversættes til"),

			Calls:    set("kalder kaldte"),
			Proverbs: set("ordsproget talemåden ordsprog mundheldet"),
			Folk: set("borgerne kunderne pressen " +
				"folk naboer naboerne beboerne indbyggerne alle fans fansene tilhængerne lokale landsbyboerne " +
				"elever eleverne kolleger kollegerne venner vennerne studerende spillerne børnene"),
			Named:      set("jargonen slang folkemunde hedder hed døbte døbt"),
			OneCapital: true,
			Works: set("puljen dokumentarserien filmen dokumentaren serien programmet bogen romanen digtet sangen " +
				"singlen albummet pladen operaen stykket maleriet udstillingen avisen dagbladet tidsskriftet " +
				"magasinet bladet sitet hjemmesiden bloggen partiet bevægelsen organisationen foreningen " +
				"gruppen aktionen operationen projektet planen missionen skibet båden raketten restauranten " +
				"hotellet festivalen spillet loven artiklen kapitlet rapporten showet musicalen koncerten " +
				"podcasten titlen kampagnen prisen bandet film bog roman sang album serie indsamlingen firmaet " +
				"selskabet butikken cafeen linjen ruten virksomheden byggefirmaet ugebladet kroen caféen baren " +
				"koret klubben skonnerten færgen visen fabrikken fonden kooperativet forretningen projekt " +
				"museet teatret biografen færgelinjen ugeavis månedsblad avis tidsskrift nyhedsbureau " +
				"radiokanal kanal nyhedsbrev app spil vægmaleri skulptur foto tegneserie kortfilm spillefilm " +
				"dokumentar musical reportage krønike antologi trilogi novelle digtsamling digtsamlingen " +
				"kampagne aktion operation indsats strategi plan program øvelse march galla konkurrence " +
				"turnering pokal liga pris medalje legat parti liste koalition platform forbund forening fond " +
				"orkester hold holdet klub mærke selskab rederi pensionat hotel bar diskotek pub kro " +
				"supermarked marked galleri sal center skole børnehave apotek klinik lejr bataljon brigade " +
				"fagforening broderskab færge yacht sejlbåd sejlskib kutter ubåd tankskib hangarskib fregat " +
				"skib båd tog fly satellit teleskop gade torv tårn gård mine fabrik dæmning reservat strand sti " +
				"rute kvarter bygning vin øl ost sort model vaccine medicin tjeneste storm orkan cyklon tyfon " +
				"komet bekendtgørelse klausul paragraf spalte rubrik rubrikken felt feltet knap knappen fane " +
				"kategori klasse grad niveau etiket øgenavn pseudonym kode fag kursus forum seminar kongres " +
				"konference foredrag udstilling messe dag uge spørgsmål mulighed mappe sag punkt bevægelse " +
				"restaurant butik museum teater biograf"),
			Likened: set("som"), Titles: phrases("med titlen,under overskriften,med navnet,kaldet,ved " +
				"navn,hedder,hed,heddet,døbt,under navnet"), ByNames: phrases("mest kendt som,går under " +
				"øgenavnet,kaldet,alias,kendt som,også kendt " +
				"som,øgenavnet,kaldes,kaldtes,går under navnet,kalder ham,kalder hende,også kaldet,bedre kendt " +
				"som,kaldt"),
			SoCalled: phrases("såkaldt,såkaldte,påstået,påståede"),
			Words: phrases("mottoet,begreb,ordet,ordene,termen,udtrykket,begrebet,slagordet,parolen,devisen,sloganet," +
				"teksten,overskriften,budskabet"),
			Reported: set("ifølge"),
			Sayings: set("svaret svar replikken udbruddet råb kommentaren klagen undskyldningen argumentet løftet " +
				"truslen tilståelsen vittigheden appellen bebrejdelsen hilsenen konklusionen påstanden " +
				"udtalelsen " +
				"spørgsmålet råbet slagordet parolen sætningen udtrykket"), Not: set("ikke aldrig"),
			Uses: set("bruger brugte gentager gentog"), Things: set("seddel sedlen dør døren facade annonce væg skilt " +
				"skiltet skilte plakat plakaten banner banneret bluse væggen flag"),
			Reads: phrases("stod der,står der,står,stod,med teksten,med ordene,lød"), Stands: phrases("står der,stod der"),
			Topics: phrases("debat om,begrebet"),
		},
	}
}

var danishTables = []Words{
	{Saying, "skanderede skanderer råbende skanderende brølede"},
	{Saying, "nævner nævnte omtaler omtalte"},
	{Judging | Calling, "benævner benævnte døber døbte"},
	{Epithet | Role, "politiker iværksætter kunstner musiker sanger skuespiller forfatter digter instruktør " +
		"fodboldspiller angriber målmand spiller tennisspiller atlet løber svømmer rytter mester forsker " +
		"historiker økonom advokat læge landmand fisker aktivist veteran pensionist teenager mand kvinde dreng " +
		"pige"},
	{Epithet | Role, "tv-værten studieværten manden kvinden drengen pigen teenageren pensionisten politikeren " +
		"iværksætteren kunstneren " +
		"musikeren sangeren sangerinden skuespilleren forfatteren digteren maleren instruktøren fodboldspilleren " +
		"angriberen målmanden spilleren tennisspilleren atleten løberen svømmeren rytteren mesteren forskeren " +
		"videnskabsmanden historikeren økonomen advokaten lægen landmanden fiskeren enken tiltalte aktivisten " +
		"veteranen"},
	{Judging, "beder bad kræver krævede bønfalder"},
	{Role, "genbo lejer lejeren beboer beboeren forbipasserende tilskuer tilskueren supporter fan kunde gæst gæsten " +
		"besøgende turist turisten rejsende bilist bilisten cyklist cyklisten fodgænger føreren lærer " +
		"lærerinde elev eleven skoleleder apoteker patient patienten pensionist bonde bonden sømand sømanden " +
		"jæger jægeren gartner gartneren slagter slagteren kok tjener servitrice butiksejer handlende " +
		"frisør frisøren skrædder skomager tømrer elektriker mekaniker mureren arbejderen " +
		"minearbejder pilot piloten soldat soldaten veteran brandmand brandmanden vagt vagten kriminalkommissær " +
		"forsvarer forsvareren overlevende redningsmand præst nonne imam rabbiner landstræneren landsholdstræner " +
		"målmand målmanden angriber angriberen forsvarsspiller midtbanespiller fodboldspiller atlet atleten " +
		"løberen cykelrytter rytteren mesteren musiker musikeren komponist dirigent digter " +
		"digteren maleren billedhugger fotograf fotografen ingeniør ingeniøren programmør biolog biologen " +
		"fysiker arkæolog arkæologen bibliotekar redaktør redaktøren oversætter gallerist bygherre " +
		"bankmand investor frivillig arrangør ansat kollega kollegaen dreng pige teenager onkel tante moster " +
		"fætter kusine bedstefar bedstemor farmor morfar vinderen byrådsmedlem byrådsmedlemmet politikeren"},
	{Saying | Direct, "flirer flirede brummede knurrer knurrede stammer stammede hulker hulkede græder hyler hylede " +
		"vræler vrælede vrisser vrissede brokker brokkede snerrer snerrede bider replicerede medgiver medgav " +
		"tøver tøvede mindes mindedes beretter berettede istemmer istemte supplér supplerede noterer noterede " +
		"fremhæver fremhævede fremhævet opfordrer opfordrede opfordret bønfalder råder rådede anbefaler " +
		"anbefalede anbefalet garanterer garanterede spår spåede takker takkede beklaget harselerer udbasuner " +
		"poster postede publicerer publicerede opsummerede konkluderer konkluderede konkluderet afslutter " +
		"afsluttede fastholder fastholdt pointerer pointerede pointeret"},
	{Role, "ombudsmanden ombudsmand kaptajn rektoren rektor borgmester borgmesteren viceborgmester regionsrådsformand " +
		"bager bageren landmand landmanden fisker sygeplejerske kirurg dyrlæge arkitekt byplanlægger historiker sociolog " +
		"klimaforsker købmand biskop biskoppen anklageren sognepræst forlægger brandchef politidirektør politidirektøren " +
		"indsatsleder indsatslederen"},
	{Given | Female, "lis marit eva sara karin karen kirsten birgit birgitte grethe inge ingrid jytte lone lene mette " +
		"pernille trine tine rikke stine louise camilla signe freja fatima amina"},
	{Given | Male, "per jon bo claes anders søren niels mogens preben flemming henning torben kurt jørgen steen bent " +
		"finn ole poul svend erling villy jesper kasper rasmus frederik mikkel emil ali mohammed yusuf"},
	{Notice, "ordene citatet beskeden tilståelsen vidneudsagnet begrundelsen begrundelse"},
	{Role | Plural, "forældrene lærerne eleverne naboerne forskerne lægerne landmændene betjentene fagforeningerne " +
		"kritikerne eksperterne advokaterne arbejdsgiverne lejerne beboerne vidner demonstranter tilskuere " +
		"pårørende tiltalte sigtede anklagerne politikerne"},
	{Group, "rederiet"},
	{Group, "forsikringsselskabet beredskabet brandvæsenet anklagemyndigheden kommunen regionen sygehuset hospitalet " +
		"selskabet forbundet fagforeningen partiet bestyrelsen nævnet byretten landsretten juryen museet forlaget banken " +
		"redaktionen kirken skolen universitetet klubben politiet organisationen foreningen styrelsen tilsynet " +
		"vejdirektoratet virksomheden"},
	{Saying, "sig/er/e sagde sagt fort/æller/alte/alt forklar/er/ede/et oplys/er/te/t skriv/er/e skrev skrevet " +
		"men/er/te/t tilføj/er/ede/et understreg/er/ede/et udtal/er/te/t vurder/er/ede/et konstater/er/ede/et " +
		"svar/er/ede/et spø/rger spurgte påpeg/er/ede/et påst/år/od fasts/lår/log mind/er/ede bekræft/er/ede/et " +
		"erkend/er/te/t indrøm/mer/mede advar/er/ede/et lov/er/ede/et meddel/er/te/t kommenter/er/ede/et gentag/er " +
		"gentog fortsæt/ter fortsatte udbr/yder/ød råb/er/te hvisk/er/ede joke/r/de sukk/er/ede beton/er/ede synes " +
		"tro/r/ede tænk/er/te klag/er/ede kritiser/er/ede/et tweet/er/ede indvend/er/te afslør/er/ede forsikr/er/ede " +
		"lyd/er lød slutt/er/ede supplerer argumenter/er/ede uddyb/er/ede bemærk/er/ede glæder glædede sukker sukkede " +
		"griner grinede ler lo smiler smilede spøger spøgte håner hånede fnyser fnøs mumler mumlede brummer klager " +
		"klagede jubler jublede hvisker hviskede råber råbte skriger skreg spørger undrer undrede sværger svor lover " +
		"lovede praler pralede ironiserer ironiserede raser rasede indskyder indskød replicerer opsummerer husker " +
		"huskede beklager beklagede ærgrer ærgrede"},
	{Judging, "kald/er/te/t beskriv/er beskrev beskrevet anklag/er/ede/et beteg/ner/nede fordøm/mer/te hyld/er/ede " +
		"tal/er/te citer/er/ede/et afvis/er/te/t"}, {Calling, "kald/er/te/t døbt"}, {Quoting, "citer/er/ede/et"},
	{Feeling, "vil ville håber håbede frygter frygtede ønsker"}, {Source, "ifølge"},
	{Notice, "udtalelse udtalelsen brev brevet meddelelse opslag opslaget tale talen interview interviewet rapport " +
		"rapporten ord ordene tekst teksten artikel artiklen svar svaret mail pressemeddelelse pressemeddelelsen"},
	{Determiner, "en et den det de denne dette disse nogen noget nogle ingen intet alle hver mange begge to tre fire " +
		"fem flere andre anden sådan"}, {Possessive | Male, "hans"}, {Possessive | Female, "hendes"},
	{Possessive | Plural, "deres"}, {Possessive, "sin sit sine min mit mine vores vor din jeres"},
	{Male, "ham"}, {Female, "hende"},
	{Pronoun | Male, "han"}, {Pronoun | Female, "hun"}, {Pronoun | Plural, "de vi"},
	{Pronoun, "jeg du man nogen ingen det"}, {Generic, "man nogen ingen du det"}, {FirstPerson, "jeg vi"},
	{Definite, "den det de"}, {Article, "en et den det de"},
	{Agent, "af"}, {Origin, "fra af"}, {Belonging, "af"}, {Complement, "at"}, {Manner, "som så"}, {Perfect, "har havde"},
	{Relative, "som der hvilken hvis"}, {Male, "hr konge kongen prins far bror søn mand paven talsmand"},
	{Female, "fru dronning dronningen prinsesse mor søster datter kvinde kvinden talskvinde"},
	{Title | Abbreviation, "hr dr prof"}, {Abbreviation, "bl.a f.eks ca kl st"}, {Abbreviation | Final, "osv etc"},
	{Counting, "nr kap"}, {Abbreviation | Counting, "jan feb apr aug sept okt nov dec"},
	{Title, "hr fru frk konge kongen dronning dronningen prins prinsesse paven statsminister statsministeren minister " +
		"ministeren præsident præsidenten general professor dommer kansler guvernør borgmester borgmesteren senator " +
		"doktor formand"},
	{Role, "statsminister statsministeren minister ministeren præsident præsidenten vicepræsident borgmester " +
		"borgmesteren senator folketingsmedlem medlem anklager anklageren dommer dommeren kansler konge kongen dronning " +
		"paven general oberst talsmand talsmanden talskvinde talsperson ordfører ordføreren chef chefen direktør " +
		"direktøren rektor ansvarlig sekretær leder lederen partileder partilederen advokat advokaten læge lægen " +
		"professor professoren forsker forskeren forfatter forfatteren journalist kandidat rådgiver ekspert eksperten " +
		"analytiker økonom historiker nabo naboen vidne vidnet betjent mand manden kvinde kvinden far mor søn datter bror " +
		"søster ven vennen træner træneren landstræner spiller spilleren ambassadør diplomat guvernør repræsentant " +
		"stifter aktivist landmand iværksætter kommissær producer skuespiller sanger sangerinde kunstner videnskabsmand " +
		"biskop biskoppen doktor psykolog studerende koordinator formand formanden instruktør politidirektør enken enke " +
		"enkemand enkemanden pedellen sælgeren ejeren farfar mormor sygeplejersken chaufføren kassedamen servitricen " +
		"tjeneren kokken hyrden fiskeren tømreren blikkenslageren elektrikeren drengen pigen passageren kunden " +
		"pensionisten læreren lærerinden præsten bageren kromanden kromand"},
	{Role | Plural, "læger forskere naboer vidner betjente demonstranter eksperter analytikere økonomer medlemmer " +
		"senatorer ministre fagforeninger arrangører aktivister forældre kilder myndigheder mennesker forfattere " +
		"kritikere landmænd"}, {Group, "regeringen ministeriet partiet politiet anklagemyndigheden virksomheden selskabet " +
		"gruppen fagforeningen foreningen kommissionen organisationen bureauet avisen retten rådet kommunen ledelsen " +
		"forbundet hæren folketinget parlamentet fonden universitetet oppositionen klubben banken bestyrelsen firmaet " +
		"byggefirmaet regionen fabrikken hospitalet skolen museet"},
	{Particle, "af von de van al el bin ben la le"}, {Preposition | Linking, "af for i på fra om mod ved med hos"},
	{Preposition, "til efter under uden gennem mellem over før bag trods omkring inden siden"}, {Place, "i på fra ved"},
	{Conjunction, "og eller men for at som hvis når mens fordi selvom hvor inden siden da så samt"},
	{Coordinating, "og eller men for samt"},
	{Auxiliary, "har havde kan kunne skal skulle må måtte bør burde vil ville ikke"},
	{Auxiliary | Being, "er var bliver blev være været blevet"},
	{Adverb, "også siden da senere videre allerede nu kun først igen meget så dermed derfor desuden dog går dag her " +
		"der altid aldrig ofte selv til blandt andet nylig op om ind ud imidlertid derimod fra"},
	{Calendar, "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august " +
		"september oktober november december uge måned år aften morgen eftermiddag nat dag"},
	{Kin, "søn datter bror søster kone mand hustru far mor enke fætter kusine onkel tante"},
	{Impersonal, "det"},
	{Given | Male, "nils mats jonas tobias andreas markus elias mathias johannes linus lukas klas claes " +
		"peter jens lars michael henrik thomas søren jan niels christian martin jørgen hans anders morten " +
		"jesper ole per mads erik rasmus kristian kim john jakob simon mikkel frederik nikolaj kasper bent finn leif poul " +
		"claus carsten steen torben troels ulrik villy uffe bjarne bo daniel david emil gustav jeppe karl kenneth kurt " +
		"magnus mogens oliver preben sebastian stefan steffen svend tommy viggo james george paul donald joe"},
	{Given | Female, "anne kirsten mette hanne anna helle susanne lene maria marianne inge lone camilla pia louise " +
		"charlotte bente karen tina gitte ulla maja jette mia christina ida julie emma sofie pernille inger rikke dorthe " +
		"sanne heidi katrine birgit trine cecilie sarah laura signe line sofia sophie margrethe mai astrid nanna ellen " +
		"merete lisbeth annette karina jennifer susan barbara nancy"},
	{Plain, "ja nej tak hej det dette så nu her"},
}

func danishSense() Sense {
	return Sense{
		Guesses:     "mistænker",
		Infinitives: "sige påstå hævde",
		Follies:     "uretfærdigt forkert urimeligt overdrevet forhastet",
		Toos:        "for",
		Everyones:   "alle",
		Whethers:    "om hvorvidt",
		Vows:        "lover lovede lovet besluttede vedtog",
		Surely:      "skal vil må",
		Minds:       "overbevist bange",
		Chances:     "risiko risikoen chance chancen håb frygt fare faren",
		Unreal:      "ville skulle",
		Imagine:     "antag forestil",
		Pasts:       "indtil før dengang",
		Hears:       "hører hørte læste læser hørt",
		Ases:        "som",
		Whats:       "hvad",
		Evens:       "selv",
		Comparers:   "end som",
		Partitives:  "en+af et+af nogle+af mange+af flere+af",
		Bounds: []List{
			"omkring cirka rundt omtrent ca",
			"over mere+end flere+end godt",
			"under mindre+end færre+end knap",
			"mindst i+det+mindste",
			"højst maksimalt optil indtil op+til",
			"næsten tæt+på",
			"præcis nøjagtig nøjagtigt",
			"kun blot bare",
		},
		PartsOf: "af",
		Shares: "del dele delen flertal flertallet mindretal halvdelen tredjedel fjerdedel resten håndfuld " +
			"størstedelen tusindvis hundredvis snesevis hovedparten",
		Lacks:      "mangler manglede savner",
		Exceptions: "undtagen bortset+fra med+undtagelse+af foruden på+nær",
		NoPairs:    "langt+fra alt+andet+end",
		Denials: "ingenlunde ingensinde knap dårligt ikke ej aldrig ingen intet ingenting ingensteds hverken uden nej " +
			"næppe", Not: "ikke",
		Nos:    "nej",
		Nevers: "aldrig", NotOnly: "ikke+kun ikke+bare ikke+blot ikke+mindst ikke+alene",
		NoVerbs: "nægte nægtet stopper stoppede stoppet holder holdt ophører ophørte ophørt undlader undlod undladt " +
			"glemte glemmer glemt afstår afstod afstået lader forsømte undgår undgik undgået " +
			"nægter nægtede",
		NoVerbTo: "med fra op være at", NoNouns: "mangel", NoNounOf: "på", NoPrefixes: "u in im il ir mis van anti ikke",
		NotNegated: "uge ude under ung union universitet uden udvikling ulv information inden interesse",
		Denied:     "afviser afviste benægter benægtede nægter nægtede umuligt falsk forkert",
		Hedges: "åbenbart kan kunne skal skulle må måtte bør burde måske muligvis formentlig sandsynligvis antagelig " +
			"antageligt synes lader nok vist angiveligt eventuelt sikkert vel næppe mistænkt mulig sandsynlig",
		Modals: "kan kunne skal skulle må=måtte bør=burde vil=ville", Tenses: "skal kan vil",
		Almosts:  "næsten knap knapt praktisk-talt nærmest så+godt+som med+nød+og+næppe henved",
		Opinions: "tror mener antager formoder",
		Selves:   "jeg vi",
		Quantities: "bare udelukkende hovedsageligt størstedelen utallige tæt alle alt nogle nogen noget mange " +
			"flere meget få lidt mere mindre flest hver begge kun blot næsten omkring cirka halvdelen flertallet " +
			"mindretallet hele hel helt altid ofte sjældent nok for fuldstændig delvist snesevis hundredvis " +
			"tusindvis mindst højst samtlige knap knapt", Indefinites: "noget nogen",
		Determiners: "en et den det de denne dette disse min sin hans hendes vores ingen intet anden andre",
		Conditions:  "hvis såfremt medmindre forudsat undtagen indtil når", Ifs: "forudsat hvis såfremt medmindre",
		Limits:    "undtagen",
		BeforeIfs: "kun selv alene", IfSos: "så ikke", IfYous: "i du man", Granted: "når",
		Functions: "en et den det de og eller men for at som der af i på til fra om mod ved med hos efter under gennem " +
			"mellem over når mens fordi hvor her hvordan hvem hvad hvilken hvilket denne dette disse så nu da også allerede " +
			"meget jo vel dog siden er var bliver blev være været har havde haft jeg du han hun vi man mig dig ham hende os " +
			"jer dem sig min mit mine din sin sit sine hans hendes vores deres samt ind ud op",
		Pronouns: "jeg du han hun den det vi de man mig dig ham hende os jer dem sig min mit mine din dit dine sin sit " +
			"sine hans hendes vores deres jeres", Persons: []List{"jeg mig min mit mine vi os vores",
			"du dig din dit dine jer jeres", "han ham hans", "hun hende hendes", "de dem deres"},
		Adverbs: "meget allerede også så nu da her jo vel virkelig",
		Kinds: []List{"en et den det de denne dette disse min sin hans hendes vores deres",
			"jeg du han hun vi de man mig ham hende os dem", "er var bliver blev har havde være været",
			"af i på til fra om mod ved med for over under efter", "og eller men at som når fordi så"},
		Coordinators: "og eller samt", Openers: "og men så for at ja", Beings: "er var bliver blev være været",
		Degrees: "meget så en et den det helt", That: "at", Auxiliaries: "er var har havde skal skulle kan må bliver",
		Objects: "mig dig ham hende os den det en et", Askers: "hvem hvad hvornår hvor hvorfor hvordan har er kan",
		Answers: "ja nej", Ours: "min mit mine vores", NotSaid: "at", Puts: "sige siger kalde udtrykke hedder",
		Fillers: "ehm ehh mm mh jamen øh øhm hm æh ok okay sgu øhh altså øhmm",
		Unsures: "hvad+skal+man så+at+sige hvad+hedder+det",
		Asides:  "altså ikke jo ligesom øh sådan",
		FillerPairs: "ser+du forstår+du ved+du ikke+sandt du+ved ikke+også jeg+mener " +
			"hvad+hedder",
		Tags:     "forstår ved ikke vel ik ikk",
		Emphasis: "kursiv fremhævning understregning emphasis italics",
		Measures: "€ $ £ us$ procent krone kroner dollar euro pund øre meter kilometer ton kilo gram liter grad grader " +
			"hektar time timer minut minutter sekunder dag dage uge uger måned måneder år århundrede januar februar marts " +
			"april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag " +
			"søndag",
		Antonyms: "stig/fald øg/mindsk hæv/sænk voks/skrump vind/tab sejr/nederlag succes/fiasko godkend/afvis " +
			"tillad/forby støt/afvis for/mod ven/fjende krig/fred over/under før/efter inde/ude med/uden mere/mindre " +
			"bedre/værre god/dårlig rigtig/forkert sand/falsk sandhed/løgn ja/nej høj/lav stor/lille lang/kort stærk/svag " +
			"rig/fattig gammel/ung ny/gammel første/sidste åbn/luk begynd/slut start/slut køb/sælg angreb/forsvar " +
			"skyldig/uskyldig byg/ødelæg sikker/farlig hjælp/skad liv/død levende/død håb/frygt positiv/negativ " +
			"offentlig/privat nord/syd øst/vest højre/venstre let/svær bekræft/afvis rask/syg varm/kold hurtig/langsom " +
			"nær/fjern fuld/tom altid/aldrig alt/intet alle/ingen nogen/ingen noget/intet flertal/mindretal",
		Asserts: "ved vidste ser erkender indrømmer bekræfter viser forstår husker garanterer gentager understreger " +
			"beklager betyder", Factives: "ved vidste beklager husker glemmer", Denies: "benægter benægtede afviser afviste",
		Doubts: "tvivler betvivler", Supposes: "syntes antog formodede frygtede gætter håber tror troede synes mener " +
			"mente antager formoder mistænker frygter venter",
		Wishes: "vil ville ønsker håber kræver", Asks: "spørger spurgte",
		Reports: "sige påstå hævde siger sagde påstår påstod hævder hævdede lover lovede fortæller fortalte skriver " +
			"skrev oplyser oplyste forklarer meddeler", Tells: "sagde siger fortæller fortalte lover lovede forsikrer",
		Claims: "idé idéen ide ideen påstand påstanden anklage rygte rygtet rygter historien teori teorien mening " +
			"opfattelse indtryk mulighed håb frygt risiko fare mistanke myte myten", Rejects: "afviser afviste",
		Subjects: "jeg du han hun vi de ingen nogen alle man der", Ores: "eller",
		IfPhrases: "forudsat+at med+forbehold+for+at kun+såfremt under+forudsætning+af+at så+længe i+tilfælde+af " +
			"som+om med+mindre på+betingelse+af+at kun+hvis",
		Reservations: "siges+det påstås+det siger+de hvis+jeg+husker+ret " +
			"med+enkelte+undtagelser med+nogle+undtagelser med+få+undtagelser med+en+undtagelse " +
			"på+nær+enkelte i+princippet i+teorien på+papiret så+vidt+vi+ved så+vidt+vides efter+alt+at+dømme " +
			"så+vidt+jeg+forstår efter+sigende så+vidt+jeg+ved hvis+jeg+husker+rigtigt mig+bekendt " +
			"så+vidt+jeg+er+orienteret",
		Adverbials: "jeg+tvivler+på+at det+passer+ikke+at det+er+muligt+at " +
			"måske+er+det+sådan+at måske+er+det+så+at det+er+tænkeligt+at " +
			"jeg+har+mistanke+om+at det+rygtes+at " +
			"måske formentlig sandsynligvis muligvis det+siges+at man+siger+at det+forlyder+at " +
			"det+hedder+sig+at det+påstås+at åbenbart angiveligt antagelig nok+engang det+ser+ud+til+at " +
			"det+kan+være+at",
		According: "ifølge", Backs: "det dette", Sos: "sådan", Facts: "sandt sikkert klart tydeligt rigtigt",
		Untruths: "falsk usandt forkert løgn umuligt vrøvl myte urigtigt urimeligt fejl", Grounds: "bevis beviser " +
			"tegn grund",
	}
}

func danishNumbers() Numbers {
	return Numbers{
		YearPairs: true,
		Nearing: "kvart+i=45 kvart+over=75 " +
			"fem+i+halv=25 ti+i+halv=20 fem+over+halv=35 ti+over+halv=40",
		UnitsBefore: "us$ € $ £",
		To:          "i",
		Past:        "over",
		Ones: "nul en=et=én=ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten " +
			"atten nitten", Tens: "tyve tredive=tredve fyrre=fyrretyve halvtreds=halvtredsindstyve tres=tresindstyve " +
			"halvfjerds=halvfjerdsindstyve firs=firsindstyve halvfems=halvfemsindstyve",
		Ordinals:    "første anden=andet tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte",
		Multiplying: "hundrede=100 hundred=100 dusin=12", Scales: "mio=1000000 mia=1000000000 mill=1000000 tusind=1000 " +
			"tusinde=1000 million=1000000 millioner=1000000 milliard=1000000000 milliarder=1000000000",
		Parts: "halv=2 halve=2 tredjedel=3 tredjedele=3 fjerdedel=4 fjerdedele=4 kvart=4", Glued: true, UnitFirst: true,
		JoinsOnes: true, Joiners: "og", Points: "komma", Articles: "en et",
		Rounds:     "dusinvis snesevis hundredvis tusindvis hundreder tusinder",
		AsPronouns: "en et første anden andet halv halve", Uncompounded: "en et", Decimal: ',', Thousands: '.',
		SpacedThousands: true, OrdinalEndings: "", Letters: "m=1000000", NumberSigns: "nummer nr",
		Units: "%=pct=procents=procent $=us$=dollar=usd €=euro=eur £=pund kr=kroner=krone km=kilometer " +
			"kg=kilo=kilogram °=grader ¢=øre",
		Minuses: "minus",
		Months:  "januar februar marts april maj juni juli august september oktober november december", DayBefore: "den",
		AndHalf: "og+en+halv en+halv og+et+halvt",
		Halves:  "halvanden=3 halvandet=3",
		HalfTo:  "halv",
		OClock:  "præcis", HourSigns: "klokken kl",
		Evenings: "om+aftenen om+eftermiddagen",
		Mornings: "om+morgenen",
		OrdinalValues: "trettende=13 fjortende=14 femtende=15 sekstende=16 syttende=17 attende=18 nittende=19 tyvende=20 " +
			"enogtyvende=21 toogtyvende=22 treogtyvende=23 fireogtyvende=24 femogtyvende=25 seksogtyvende=26 syvogtyvende=27 " +
			"otteogtyvende=28 niogtyvende=29 tredivte=30 enogtredivte=31",
	}
}

func danishForms() Forms {
	return Forms{
		Abbreviations: "kl=klokken nr=nummer prof=professor dr=doktor usa=forenede+stater eu=europæiske+union " +
			"fn=forenede+nationer osv=og+så+videre feks=for+eksempel ca=cirka kr=kroner %=procent &=og +=plus mio=millioner " +
			"mio=million mia=milliarder mia=milliard pct=procent bl.a=blandt+andet f.eks=for+eksempel dvs=det+vil+sige",
		Titles: "hr fru statsminister minister præsident gud regeringen",
		Spellings: "ik'=ikke hva'=hvad ka'=kan ska'=skal vi'l=vil ta'=tage ha'=have " +
			"bli'r=bliver sku'=skulle ku'=kunne ve'=ved sae=sagde " +
			"hva=hvad ha=have bli=blive blir=bliver ta=tage si=sige gi=give mig=mej dig=dej sig=sej " +
			"ku=kunne sku=skulle ka=kan vores=vor idé=ide én=en ét=et ik=ikke ikk=ikke sgu=s'gu sige=sie bliver=blir " +
			"bliver=bli'r har=ha'r siger=sier giver=gir tager=tar beder=ber lader=la'r mere=mer ska=skal til=te " +
			"må=måtte hade=havde bar=bare meget=møj noget=nåd dra=drage",
		Endings: "- n en et t e er r ne ene erne s ens ets ede te de et ere est nede",
		Frequent: "og i at det er en til af på for ikke med som den der har de et jeg var fra han men om vi så kan sig " +
			"også hun efter eller når mod ved blev skal være over ud under nu være vil her hvor mere havde alle to år op kun",
		Common: "siger sagde ministeren",
	}
}
