package language

// Norwegian, Bokmål with the common forms of Nynorsk, after Norsk referansegrammatikk and the Language Council's rules
// (the dash of talk in news, guillemets); CLDR (nb, nn) for spelled-out numbers, months and marks.

// norwegianTelling are frequent in Norwegian and words of no other language here, or of few.
const norwegianTelling = "*øå å og i at det er en til på for ikke med som den der har de et jeg var fra han men om " +
	"vi eller også når kan av etter ble mot seg ut sier sa mye bare hva noe uten gjennom meg deg noen være hvor hun " +
	"blir nå ikkje eg vært blitt nei enn igjen vår hvis ingen alle alt oss vårt skal må vil dem deres ved mer flere " +
	"fikk fått gått kanskje prosent sitt mitt ditt hundre åpner vei mener åtte lest knapt"

func norwegian() *Language {
	return &Language{
		Sense:   norwegianSense(),
		Numbers: norwegianNumbers(),
		Forms:   norwegianForms(),
		Grammar: Grammar{
			Views:   "etter mening; med ord fra; i øynene til; for",
			Classes: norwegianTables, VerbSecond: true, Plural: "er", With: "med", Once: "tidligere daværende",
			Joined:   "en et a n t",
			Deputies: "vise vara", Genitives: []string{"s"}, AdjectiveEndings: []string{"e"},
			RoleEndings: "minister ministeren sjef sjefen leder lederen leiar leiaren direktør direktøren talsmann " +
				"talskvinne talsperson ordfører ordføreren representant representanten medlem medlemmet forsker forskeren " +
				"ekspert eksperten råd mester politiker advokat rådgiver",
			GroupEndings: "departementet partiet forbundet selskapet tilsynet nemnda retten rådet politiet avisen kommunen " +
				"direktoratet",
			Offices: "statsminister = regjeringssjef; konge = statsoverhode; ordfører = byleder; talsmann = talsperson = " +
				"talskvinne; trener = hovedtrener; landslagstrener = landslagssjef = trener; advokat = forsvarer; " +
				"lege = doktor; stortingsrepresentant = politiker; keeper = målvakt; prest = sokneprest",
		},
		Marks: Marks{Dash: true, Hyphen: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "applaus latter munterhet uro pause musikk stillhet uforståelig uhørlig " +
				"klubbeslag bifall",
			Stagehands: "og i fra på av salen publikum med", Roles: "spørsmål svar journalist programleder reporter " +
				"moderator publikum tolk intervjuer president presidenten leder ordfører lytter",
			Titles: "hr fru frk dr prof statsråd statsråden ministeren president", Records: "statsråd president presidenten",
			Senders: "fra taler avsender",
			Headings: "obs note kilde kilder foto bilde video dato sted emne tittel les mer se eksempel kapittel sammendrag " +
				"telefon", Plain: "dette det som hvem hvordan når hvor er ikke ja nei og men eller hvis så her der nå en to tre " +
				"første mine damer herrer takk for", Asks: "s", Answers: "s",
		},
		Naming: Naming{
			Means:   set("menes menes mener forstår forstås"),
			MeantBy: set("med ved"),
			Known:   set("står sto oppført registrert notert ført betegnes solgte solgt selges markedsførte markedsført"),

			Reproaches: set("anklagen anklager anklagene beskyldningen beskyldninger beskyldningene kritikken kritikk " +
				"mistanken klagen trusselen løftet advarselen kravet bebreidelsen"),

			Sought: phrases("krysse av for,kryss av for,klikke på,trykke på,trykk på,klikk på,velge,velg,søke på"),

			Glosses: phrases("betyr,betydde,betød,står for,oversettes med"),

			Calls:    set("kaller kalte"),
			Proverbs: set("ordtaket ordspråket ordtak munnhellet"),
			Folk: set("fans studenter kundene pressen " +
				"folk naboer naboene beboerne innbyggerne alle supporterne fansen tilhengerne lokalbefolkningen " +
				"bygdefolket elever elevene kolleger kollegene venner vennene studentene spillerne barna"),
			Named:      set("sjargongen slang folkemunne heter het døpte"),
			OneCapital: true,
			Works: set("fondet ordningen filmen dokumentaren serien programmet boken boka romanen diktet sangen låten " +
				"singelen albumet plata operaen stykket maleriet utstillingen avisen avisa dagbladet " +
				"tidsskriftet magasinet bladet nettstedet bloggen partiet bevegelsen organisasjonen foreningen " +
				"gruppen aksjonen operasjonen prosjektet planen oppdraget skipet båten raketten restauranten " +
				"hotellet festivalen spillet loven artikkelen kapittelet rapporten showet musikalen konserten " +
				"podkasten tittelen kampanjen prisen bandet film bok roman sang album serie innsamlingen " +
				"innsamlinga innsamlingsaksjonen firmaet selskapet butikken kafeen ruta ruten bedriften " +
				"byggefirmaet ukebladet kroa kroen baren koret klubben skuta ferja ferga visa utstillinga " +
				"fabrikken bruket stiftelsen samvirkelaget prosjekt museet teateret kinoen linja ukeavis " +
				"månedsblad avis tidsskrift nyhetsbyrå radiokanal kanal nyhetsbrev app spill veggmaleri " +
				"skulptur foto tegneserie kortfilm spillefilm dokumentar musikal reportasje krønike antologi " +
				"trilogi novelle diktsamling diktsamlinga kampanje aksjon operasjon innsats strategi plan " +
				"program øvelse marsj galla konkurranse turnering cup liga pris medalje stipend parti liste " +
				"koalisjon plattform forbund forening stiftelse orkester lag laget klubb merke selskap rederi " +
				"pensjonat hotell bar diskotek pub kro supermarked marked galleri sal senter skole barnehage " +
				"apotek klinikk leir bataljon brigade fagforening brorskap ferje yacht seilbåt seilskute tråler " +
				"ubåt tankskip hangarskip fregatt skip båt tog fly satellitt teleskop gate torg tårn gård gruve " +
				"fabrikk demning reservat strand sti rute kvartal bygning vin øl ost sort modell vaksine " +
				"medisin tjeneste storm orkan syklon tyfon komet forskrift klausul paragraf spalte rubrikk felt " +
				"feltet knapp knappen fane kategori klasse grad nivå etikett kallenavn pseudonym kode fag kurs " +
				"forum seminar kongress konferanse foredrag utstilling messe dag uke spørsmål alternativ mappe " +
				"sak punkt bevegelse restaurant butikk museum teater kino"),
			Likened: set("som"), Titles: phrases("med tittelen,under overskriften,med navnet,kalt,ved " +
				"navn,heter,het,heitt,heiter,hett,døpt,under navnet"),
			ByNames: phrases("mest kjent som,går under kallenavnet,kalt,alias,kjent som,også kjent " +
				"som,kallenavnet,kalles,kaltes,går under navnet,kaller ham,kaller henne,kalla,bedre kjent som"),
			SoCalled: phrases("såkalt,såkalte,påstått,påståtte"),
			Words: phrases("mottoet,begrep,ordet,ordene,begrepet,uttrykket,slagordet,uttrykka,omgrepet,parolen," +
				"teksten,overskriften,budskapet"),
			Reported: set("ifølge"),
			Sayings: set("svaret svar replikken utropet rop kommentaren klagen unnskyldningen argumentet løftet " +
				"trusselen tilståelsen vitsen appellen bebreidelsen hilsenen konklusjonen påstanden " +
				"uttalelsen " +
				"spørsmålet ropet slagordet parolen setningen uttrykket"), Not: set("ikke aldri"),
			Uses: set("bruker brukte gjentar gjentok"), Things: set("lapp lappen dør døra døren vegg annonse oppslag skilt " +
				"skiltet plakat plakaten banner banneret genser veggen flagg"),
			Reads: phrases("sto det,står det,står,sto,med teksten,med ordene,lød"), Stands: phrases("står det,sto det"),
			Topics: phrases("debatt om,begrepet"),
		},
	}
}

var norwegianTables = []Words{
	{Saying, "skanderte skanderer ropende skanderende brølte"},
	{Saying, "nevner nevnte omtaler omtalte"},
	{Judging | Calling, "kalte benevner benevnte døper døpte"},
	{Epithet | Role, "politiker kunstner musiker sanger skuespiller forfatter forsker veteran"},
	{Epithet | Role, "programlederen mannen kvinnen kvinna gutten jenta tenåringen pensjonisten politikeren " +
		"gründeren kunstneren " +
		"musikeren sangeren skuespilleren forfatteren dikteren maleren regissøren fotballspilleren spissen " +
		"keeperen spilleren tennisspilleren utøveren løperen svømmeren syklisten skiløperen skiskytteren mesteren " +
		"forskeren vitenskapsmannen historikeren økonomen advokaten legen bonden fiskeren enken tiltalte " +
		"aktivisten veteranen partiveteranen"},
	{Judging, "ber ba krever krevde bønnfaller"},
	{Role, "leietaker beboer beboeren innbygger forbipasserende tilskuer tilskueren supporter fan kunde gjest " +
		"gjesten besøkende turist turisten reisende passasjer bilist syklist fotgjenger føreren lærer elev " +
		"eleven apoteker pasient pasienten pensjonist sjømann jeger jegeren gartner slakter kokk servitør " +
		"butikkeier frisør frisøren skredder skomaker rørlegger elektriker mekaniker " +
		"arbeideren gruvearbeider pilot piloten soldat soldaten veteran brannmann brannmannen vakt " +
		"vekter forsvareren mistenkte overlevende redningsmann prest nonne imam rabbiner " +
		"landslagstrener landslagstreneren keeper keeperen målvakt spissen forsvarsspiller midtbanespiller " +
		"fotballspiller utøver løperen skiløper skiskytter skiskytteren skihopper alpinist " +
		"mesteren musiker musikeren komponist dirigent poet maleren billedhugger fotograf fotografen " +
		"ingeniør ingeniøren biolog biologen fysiker arkeolog arkeologen bibliotekar redaktør " +
		"redaktøren gallerist utbygger investor frivillig arrangør ansatt kollega kollegaen " +
		"gutt jente tenåring onkel tante fetter kusine farfar morfar farmor mormor vinneren partiveteran " +
		"partiveteranen kommunestyrerepresentant"},
	{Saying | Direct, "sukka spøkte tuller tullet fleiper fleipet brummet stammer stammet hulker hulket gråter gråt " +
		"hyler hylte brøler brølte freser freste raserer raserte bjeffer bjeffet snerrer snerret repliserte " +
		"vedgår medgir medga nøler nølte husker husket istemmer samtykker samtykket tilføyer tilføyde tilføyd " +
		"noterer noterte betont advart oppfordrer oppfordret råder anbefaler anbefalte anbefalt garanterer " +
		"garanterte spår spådde takker takket skrytte beklager beklaget beklagde harselerer poster postet " +
		"publiserer publiserte konkludert avslutter avsluttet fastholder fastholdt poengterer poengterte " +
		"poengtert presiserer presiserte presisert"},
	{Role, "ombudsmannen ombudsman sivilombudet kommandør kaptein rektoren rektor ordfører ordføreren varaordfører " +
		"fylkesordfører statsforvalter baker bakeren bonde bonden fisker sykepleier kirurg veterinær arkitekt " +
		"byplanlegger historiker sosiolog klimaforsker kjøpmann biskop biskopen aktor aktoren sogneprest forlegger " +
		"brannsjef brannsjefen politimester politimesteren"},
	{Given | Female, "liv marit kari eva sara karin kjersti ingrid solveig astrid ragnhild gunnhild bjørg randi turid " +
		"berit inger unni tone hege heidi nina trine silje ingvild maren thea ida vilde fatima amina"},
	{Given | Male, "per jon bo claes anders morten terje tor torbjørn trond rune geir øyvind håkon sondre sindre eirik " +
		"espen kjetil kjell svein sverre arne odd leif einar gunnar harald jørgen stian vegard ali mohammed"},
	{Notice, "ordene sitatet beskjeden tilståelsen vitnemålet begrunnelsen begrunnelse"},
	{Role | Plural, "foreldrene lærerne elevene naboene forskerne legene bøndene politifolkene fagforeningene " +
		"kritikerne ekspertene advokatene arbeidsgiverne leietakerne beboerne vitner demonstranter supportere pårørende " +
		"tiltalte siktede aktorene politikerne"},
	{Group, "forsikringsselskapet brannvesenet påtalemyndigheten kommunen fylkeskommunen sykehuset selskapet " +
		"forbundet fagforeningen partiet styret nemnda tingretten lagmannsretten juryen museet forlaget banken " +
		"redaksjonen kirken skolen universitetet klubben politiet organisasjonen foreningen direktoratet tilsynet " +
		"vegvesenet statsforvalteren bedriften"},
	{Saying, "si/er sa sagt seier fort/eller/alte/alt/el/alde forklar/er/te/t/a opplys/er/te/t skriv/er skrev skrevet " +
		"men/er/te/t meiner understrek/er/et/a utta/ler/lte/lt svar/er/te/t spør spurte påpek/er/te/t påstå/r påsto " +
		"konstater/er/te/t minn/er/te/a bekreft/er/et/a erkjenn/er/te innrømm/er/et/a advar/er/te lov/er/et/te " +
		"meld/er/te/t kommenter/er/te/t gjenta/r gjentok fortsett/er fortsatte" +
		" utbry/ter/tet rop/er/te hviske/r/t spøke/r/t sukke/r/t beton/er/te synes syns tro/r/dde tenk/er/te " +
		"klag/er/et/de kritiser/er/te/t tvitre/r/t innvend/er/te avslør/er/te forsikr/er/et slutt/er/et utdyp/er/et/a " +
		"bemerk/er/et legger la slår slo peker vurder/er/te konkluder/er/te fastslå/r fastslo røpe/r/t uttrykk/er/te " +
		"varsl/er/et skryter lyd/er oppsummer/er/te reager/er/te anslå/r anslo hevd/er/et/a gleder gledet sukker sukket " +
		"ler lo smiler smilte flirer flirte spøker håner hånte fnyser fnøs mumler mumlet brummer klager klagde jubler " +
		"jublet hvisker hvisket roper ropte skriker skrek undrer undret sverger svor lover lovet skrøt ironiserer " +
		"ironiserte raser raste repliserer replisert minnes mintes humrer humret gliser gliste smålert svarar svara " +
		"fortel skriv ropar"},
	{Judging, "kall/er/te/a kalt beskriv/er beskrev beskrevet anklag/er/et beteg/ner/net fordøm/mer/te hyll/er/et " +
		"snakk/er/et siter/er/te/t avvis/er/te/t omtal/er/te/t"}, {Calling, "kall/er/te kalt døpt"},
	{Quoting, "siter/er/te/t"}, {Feeling, "vil ville håper håpet frykter fryktet ønsker"}, {Source, "ifølge"},
	{Notice, "uttalelse uttalelsen brev brevet melding innlegg innlegget tale talen intervju intervjuet rapport " +
		"rapporten ord ordene tekst teksten artikkel artikkelen svar svaret epost e-post pressemelding pressemeldingen"},
	{Determiner, "en et ei ein eit den det de denne dette disse noen noe ingen intet alle hver mange begge to tre fire " +
		"fem flere andre annen sånn slik"}, {Possessive | Male, "hans"}, {Possessive | Female, "hennes"},
	{Possessive | Plural, "deres"}, {Possessive, "sin sitt sine min mitt mine vår vårt våre din"},
	{Male, "ham han"}, {Female, "henne ho"},
	{Pronoun | Male, "han"}, {Pronoun | Female, "hun ho"}, {Pronoun | Plural, "de vi"},
	{Pronoun, "jeg eg du dere man noen ingen det"}, {Generic, "man noen ingen du det"}, {FirstPerson, "jeg eg vi"},
	{Definite, "den det de"}, {Article, "en et ei den det de"},
	{Agent, "av"}, {Origin, "fra av"}, {Belonging, "av til"}, {Complement, "at"}, {Manner, "som så"},
	{Perfect, "har hadde"}, {Relative, "som"}, {Male, "hr konge kongen prins far bror sønn mann paven"},
	{Female, "fru dronning dronningen prinsesse mor søster datter kvinne kvinnen"},
	{Title | Abbreviation, "dr prof hr"}, {Abbreviation, "bl.a f.eks ca kl st"}, {Abbreviation | Final, "osv etc"},
	{Counting, "nr kap"}, {Abbreviation | Counting, "jan feb apr aug sept okt nov des"},
	{Title, "hr fru frk konge kongen dronning dronningen prins prinsesse kronprins paven statsminister statsministeren " +
		"statsråd statsråden minister ministeren president presidenten general professor dommer kansler guvernør ordfører " +
		"ordføreren senator doktor"},
	{Role, "statsminister statsministeren statsråd statsråden minister ministeren president presidenten visepresident " +
		"ordfører ordføreren byrådsleder senator stortingsrepresentant stortingsrepresentanten representant " +
		"representanten medlem statsadvokat dommer dommeren kansler konge kongen dronning paven general oberst talsmann " +
		"talsmannen talskvinne talsperson sjef sjefen direktør direktøren rektor ansvarlig sekretær leder lederen " +
		"partileder partilederen nestleder advokat advokaten forsvarer lege legen professor professoren forsker forskeren " +
		"forfatter forfatteren journalist kandidat rådgiver ekspert eksperten analytiker økonom historiker nabo naboen " +
		"vitne vitnet politibetjent mann mannen kvinne kvinnen far mor sønn datter bror søster venn vennen trener " +
		"treneren landslagssjef spiller spilleren ambassadør diplomat guvernør gründer aktivist bonde kommissær produsent " +
		"skuespiller sanger kunstner vitenskapsmann biskop biskopen doktor psykolog student koordinator instruktør " +
		"politimester etterforskningsleder innsatsleder operasjonsleder generalsekretær regissør enken enka enke enkemann " +
		"enkemannen vaktmesteren selgeren eieren bestefar bestemor sykepleieren sjåføren kassadama servitøren kokken " +
		"gjeteren fiskeren snekkeren rørleggeren elektrikeren gutten jenta jenten passasjeren kunden pensjonisten læreren " +
		"presten bakeren kroeieren kroeier"},
	{Role | Plural, "leger forskere naboer vitner demonstranter eksperter analytikere økonomer representanter " +
		"senatorer ministre fagforeninger arrangører aktivister foreldre kilder myndigheter mennesker forfattere " +
		"kritikere bønder"}, {Group, "regjeringen regjeringa departementet partiet politiet påtalemyndigheten selskapet " +
		"gruppen fagforeningen foreningen kommisjonen organisasjonen byrået avisen avisa retten rådet kommunen ledelsen " +
		"forbundet hæren stortinget parlamentet stiftelsen universitetet opposisjonen klubben banken styret ntb firmaet " +
		"byggefirmaet bedriften fylket fabrikken sykehuset skolen museet fondet"},
	{Particle, "af von de van al el bin ben la le"}, {Preposition | Linking, "av for i på fra om mot ved med hos"},
	{Preposition, "til etter under uten utan gjennom mellom over før bak tross rundt innen siden"},
	{Place, "i på fra ved"}, {Conjunction, "og eller men for at som hvis når mens fordi selv hvor innen siden da så " +
		"samt om"}, {Coordinating, "og eller men for samt"},
	{Auxiliary, "har hadde kan kunne skal skulle må måtte bør burde vil ville ikke ikkje"},
	{Auxiliary | Being, "er var blir ble være vært blitt vart"},
	{Adverb, "også siden da senere videre allerede nå bare først igjen mye så dermed derfor dessuten likevel her der " +
		"alltid aldri ofte selv til blant annet nylig opp om inn ut imidlertid derimot tidligere fast på"},
	{Calendar, "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august " +
		"september oktober november desember uke måned år kveld morgen ettermiddag natt dag"},
	{Kin, "sønn datter bror søster kone mann hustru far mor enke fetter kusine onkel tante"},
	{Impersonal, "det"},
	{Given | Male, "niels mats markus rasmus elias mathias johannes linus lukas klas claes " +
		"jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin " +
		"john anders andreas trond tore harald olav rune jon gunnar stein arild øyvind espen magnus rolf leif kristian " +
		"jonas nils einar helge håkon henrik eirik kåre marius jens stian sverre dag frode vidar roar roger pål petter " +
		"simen sindre sigurd tarjei trygve ulf vegard emil fredrik jakob kim mads oskar oliver sebastian tobias william " +
		"ivar alf audun bård erlend gaute halvor jørgen ketil michael james george paul donald joe"},
	{Given | Female, "anne inger kari marit ingrid liv eva anna berit astrid bjørg hilde marianne randi solveig " +
		"kristin ida nina wenche elisabeth tone heidi hanne bente ellen line monica linda ragnhild gerd turid trine siv " +
		"emma sofie erna siri sylvi jorunn ine guri trude silje camilla cecilie elin gro grete gunn hege ingeborg janne " +
		"julie karin karoline kristine lene lise maria marte mette mona nora rita ruth sara sigrid stine synne thea tonje " +
		"torill unni vigdis åse aase jennifer susan barbara nancy"},
	{Plain, "ja nei takk hei det dette så nå her"},
}

func norwegianSense() Sense {
	return Sense{
		Guesses:     "mistenker aner",
		Infinitives: "si påstå hevde",
		Follies:     "urettferdig feil galt urimelig overdrevet forhastet",
		Toos:        "for",
		Everyones:   "alle",
		Whethers:    "om hvorvidt",
		Vows:        "lover lovet lovte besluttet vedtok",
		Surely:      "skal vil må",
		Minds:       "overbevist redd",
		Chances:     "risiko risikoen sjanse sjansen håp frykt fare faren",
		Unreal:      "ville skulle",
		Imagine:     "anta tenk",
		Pasts:       "inntil før da",
		Hears:       "hører hørte leste leser hørt",
		Ases:        "som",
		Whats:       "hva",
		Evens:       "selv",
		Comparers:   "enn som",
		Partitives:  "en+av ett+av noen+av mange+av flere+av",
		Bounds: []List{
			"omtrent cirka rundt omkring ca",
			"over mer+enn flere+enn drøyt",
			"under mindre+enn færre+enn knapt",
			"minst i+det+minste",
			"høyst maksimalt opptil inntil opp+til",
			"nesten nær",
			"nøyaktig akkurat presis",
			"bare kun",
		},
		PartsOf: "av",
		Shares: "del deler delen flertall flertallet mindretall halvparten tredjedel fjerdedel resten håndfull " +
			"brorparten tusenvis hundrevis titalls mesteparten",
		Lacks:      "mangler manglet savner",
		Exceptions: "unntatt bortsett+fra med+unntak+av utenom foruten",
		NoPairs:    "langt+fra alt+annet+enn",
		Denials: "ingenlunde slettes knapt ikke ikkje ei-heller aldri ingen ingenting intet ingensteds verken hverken " +
			"uten utan nei neppe",
		Not: "ikke", Nos: "nei", Nevers: "aldri", NotOnly: "ikke+bare ikke+kun ikke+minst ikkje+berre",
		NoVerbs: "nekte nekta slutter sluttet slutte slutta lar lot latt unnlater unnlot unnlatt glemte glemmer glemt " +
			"opphører opphørte avstår avstod avsto avstått forsømte sviktet " +
			"nekter nektet", NoVerbTo: "fra med være å", NoNouns: "mangel", NoNounOf: "på",
		NoPrefixes: "u in im il ir mis van anti ikke", NotNegated: "uke ute under ung union universitet uten utvikling " +
			"ulv informasjon innen interesse", Denied: "avviser avviste benekter benektet nekter nektet umulig falsk feil",
		Hedges: "visst tydeligvis kan kunne skal skulle må måtte bør burde kanskje muligens trolig sannsynligvis " +
			"antakelig antagelig synes later nok visstnok angivelig eventuelt sikkert vel neppe mistenkt mulig sannsynlig " +
			"antatt",
		Modals: "kan kunne skal=skulle må=måtte bør=burde vil=ville", Tenses: "skal kan vil", Almosts: "så+godt " +
			"nesten knapt så-å-si nærmest så+godt+som så+vidt med+nød+og+neppe bortimot",
		Opinions: "tror mener antar", Selves: "jeg vi eg",
		Quantities: "fleste utelukkende hovedsakelig stort+sett mesteparten utallige nærmere alle alt noen noe " +
			"mange flere mye få litt mer mindre flest hver begge bare kun nesten omtrent rundt cirka halvparten " +
			"flertallet mindretallet hele hel helt alltid ofte sjelden nok for fullstendig delvis titalls hundrevis " +
			"tusenvis minst høyst samtlige knapt", Indefinites: "noe noen",
		Determiners: "en et ei den det de denne dette disse min sin hans hennes vår ingen intet annen andre",
		Conditions:  "hvis dersom såfremt med-mindre unntatt inntil når", Ifs: "forutsatt såframt hvis dersom såfremt " +
			"om", Limits: "unntatt",
		BeforeIfs: "bare selv kun", IfSos: "så ikke", IfYous: "dere du man", Granted: "når",
		Functions: "en et ei den det de og eller men for at som der av i på til fra om mot ved med hos etter under " +
			"gjennom mellom over når mens fordi hvor her hvordan hvem hva hvilken hvilket hvilke denne dette disse så nå da " +
			"også allerede mye jo vel siden er var blir ble være vært har hadde hatt jeg eg du han hun vi dere man meg deg " +
			"ham henne oss dem seg min mitt mine din sin sitt sine hans hennes vår vårt våre deres samt inn ut opp å",
		Pronouns: "jeg eg du han hun den det vi dere de man meg deg ham henne oss dem seg min mitt mine din ditt dine sin " +
			"sitt sine hans hennes vår vårt våre deres", Persons: []List{"jeg eg meg min mitt mine vi oss vår vårt våre",
			"du deg din ditt dine dere", "han ham hans", "hun henne hennes", "de dem deres"},
		Adverbs: "mye allerede også så nå da her jo vel virkelig",
		Kinds: []List{"en et ei den det de denne dette disse min sin hans hennes vår deres",
			"jeg du han hun vi dere de man meg ham henne oss dem", "er var blir ble har hadde være vært",
			"av i på til fra om mot ved med for over under etter", "og eller men at som når fordi så"},
		Coordinators: "og eller samt", Openers: "og men så for at ja", Beings: "er var blir ble være vært",
		Degrees: "mye så en et den det helt", That: "at", Auxiliaries: "er var har hadde skal skulle kan må blir",
		Objects: "meg deg ham henne oss den det en et", Askers: "hvem hva når hvor hvorfor hvordan har er kan",
		Answers: "ja nei", Ours: "min mitt mine vår vårt våre", NotSaid: "å", Puts: "si sier kalle uttrykke heter",
		Fillers: "ehm ehh mm øhm altså eh øh hm æh ok okay liksom øhh hmm",
		Unsures: "så+å+si hva+heter+det",
		Asides:  "altså jo liksom ikke hva vet",
		FillerPairs: "skjønner+du forstår+du vet+du ser+du vet+dere jeg+mener veit+du " +
			"ikke+så du+vet ikke+sant", Tags: "skjønner forstår vettu veit vet da ikkesant sant vel",
		Emphasis: "kursiv uthevelse understreking emphasis italics",
		Measures: "€ $ £ us$ prosent krone kroner dollar euro pund øre meter kilometer mil tonn kilo gram liter grad " +
			"grader hektar time timer minutt minutter sekunder dag dager uke uker måned måneder år århundre januar februar " +
			"mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag " +
			"lørdag søndag",
		Antonyms: "stig/fall øk/reduser øk/mink hev/senk voks/krymp vinn/tap seier/nederlag suksess/fiasko godkjenn/avvis " +
			"tillat/forby støtt/avvis for/mot venn/fiende krig/fred over/under før/etter inne/ute med/uten mer/mindre " +
			"bedre/verre bra/dårlig god/dårlig rett/feil sann/falsk sannhet/løgn ja/nei høy/lav stor/liten lang/kort " +
			"sterk/svak rik/fattig gammel/ung ny/gammel første/siste åpn/lukk begynn/slutt start/slutt kjøp/selg " +
			"angrep/forsvar skyldig/uskyldig bygg/ødelegg sikker/farlig hjelp/skad liv/død levende/død håp/frykt " +
			"positiv/negativ offentlig/privat nord/sør øst/vest høyre/venstre lett/vanskelig bekreft/avkreft bekreft/avvis " +
			"frisk/syk varm/kald rask/langsom nær/fjern full/tom alltid/aldri alt/ingenting alle/ingen noen/ingen " +
			"noe/ingenting flertall/mindretall",
		Asserts: "vet visste ser erkjenner innrømmer bekrefter viser forstår husker garanterer gjentar understreker " +
			"beklager betyr", Factives: "vet visste beklager husker glemmer", Denies: "benekter benektet avviser avviste",
		Doubts: "tviler betviler", Supposes: "aner " +
			"trur syntes meinte antok formoder fryktet gjetter håper reknar tror " +
			"trodde synes mener mente antar mistenker frykter venter",
		Wishes: "vil ville ønsker håper krever", Asks: "spør spurte lurer",
		Reports: "sagt " +
			"si påstå hevde seier sier sa påstår påsto hevder hevdet lover lovet forteller fortalte skriver skrev " +
			"opplyser opplyste forklarer melder", Tells: "sa sier forteller fortalte lover lovet forsikrer",
		Claims: "idé ideen påstand påstanden anklage rykte ryktet rykter historien teori teorien mening oppfatning " +
			"inntrykk mulighet håp frykt risiko fare mistanke myte myten", Rejects: "avviser avviste",
		Subjects: "jeg eg du han hun vi dere de ingen noen alle man", Ores: "eller",
		IfPhrases: "forutsatt+at med+forbehold+om+at under+forutsetning+at under+forutsetning+av+at så+lenge " +
			"i+tilfelle som+om med+mindre på+vilkår+av+at bare+hvis berre+om " +
			"så+sant",
		Reservations: "sies+det påstås+det sier+de om+jeg+husker+rett " +
			"med+noen+unntak med+få+unntak med+ett+unntak med+enkelte+unntak i+prinsippet i+teorien " +
			"på+papiret så+vidt+vi+vet etter+det+vi+vet etter+alt+å+dømme så+vidt+jeg+forstår etter+sigende " +
			"så+vidt+jeg+vet hvis+jeg+ikke+husker+feil så+langt+jeg+vet meg+bekjent",
		Adverbials: "jeg+tviler+på+at det+stemmer+ikke+at det+er+ikke+sant+at " +
			"det+er+ikke+riktig+at kanskje+er+det+slik+at kanskje+er+det+sånn+at " +
			"det+er+mulig+at det+er+tenkelig+at " +
			"kanskje trolig sannsynligvis muligens antagelig antakelig visstnok det+sies+at man+sier+at " +
			"det+påstås+at det+heter+at det+ryktes+at angivelig tydeligvis antageligvis det+ser+ut+til+at " +
			"det+kan+hende+at kan+hende", According: "ifølge",
		Backs: "det dette", Sos: "sånn slik", Facts: "sant sikkert klart tydelig riktig",
		Untruths: "falskt usant feil løgn umulig tull myte galt urett urimelig uriktig", Grounds: "bevis tegn grunn",
	}
}

func norwegianNumbers() Numbers {
	return Numbers{
		YearPairs: true,
		Nearing: "kvart+på=45 kvart+over=75 ti+på=50 ti+over=70 fem+på=55 fem+over=65 " +
			"fem+på+halv=25 ti+på+halv=20 fem+over+halv=35 ti+over+halv=40",
		UnitsBefore: "us$ € $ £",
		To:          "på",
		Past:        "over",
		Ones: "null en=et=én=ett=ei to=tvo tre fire fem seks sju=syv åtte ni ti elleve=elve tolv tretten fjorten femten " +
			"seksten sytten atten nitten", Tens: "tjue=tyve tretti=tredve førti=førr femti seksti sytti åtti nitti",
		Ordinals: "første annen=annet=andre tredje fjerde femte sjette sjuende=syvende åttende niende tiende ellevte " +
			"tolvte",
		Multiplying: "hundre=100 dusin=12", Scales: "mill=1000000 mrd=1000000000 tusener=1000 tusen=1000 " +
			"million=1000000 millioner=1000000 milliard=1000000000 " +
			"milliarder=1000000000", Parts: "halv=2 halve=2 tredel=3 tredjedel=3 tredjedeler=3 firedel=4 fjerdedel=4 kvart=4",
		Glued: true, JoinsOnes: true, Joiners: "og", Points: "komma", Articles: "en et ei",
		Rounds: "dusinvis titalls hundrevis tusenvis", AsPronouns: "en et ei første annen annet andre halv halve",
		Uncompounded: "en et", Decimal: ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: "", Letters: "m=1000000",
		NumberSigns: "nummer nr", Units: "%=pst=pct=prosents=prosent $=us$=dollar=usd €=euro=eur £=pund " +
			"kr=nok=kroner=krone km=kilometer kg=kilo=kilogram °=grader ¢=øre", Minuses: "minus",
		Months: "januar februar mars april mai juni juli august september oktober november " +
			"desember", DayBefore: "den",
		AndHalf: "og+en+halv og+et+halvt en+halv og+ein+halv",
		Halves:  "halvannen=3 halvanna=3 halvannet=3",
		HalfTo:  "halv",
		OClock:  "presis", HourSigns: "klokken klokka kl",
		Evenings: "om+kvelden om+ettermiddagen",
		Mornings: "om+morgenen",
		OrdinalValues: "trettende=13 fjortende=14 femtende=15 sekstende=16 syttende=17 attende=18 nittende=19 tjuende=20 " +
			"tjueførste=21 tjueandre=22 tjuetredje=23 tjuefjerde=24 tjuefemte=25 tjuesjette=26 tjuesjuende=27 tjueåttende=28 " +
			"tjueniende=29 trettiende=30 trettiførste=31",
	}
}

func norwegianForms() Forms {
	return Forms{
		Merged: "har'ke=har+ikke er'ke=er+ikke kan'ke=kan+ikke skal'ke=skal+ikke " +
			"vil'ke=vil+ikke",
		Spoken: "a=ene a=et a=en i=it",
		Abbreviations: "kl=klokken nr=nummer prof=professor dr=doktor eu=europeiske+union fn=forente+nasjoner " +
			"osv=og+så+videre feks=for+eksempel ca=cirka kr=kroner %=prosent &=og +=pluss kl=klokka mill=millioner " +
			"mrd=milliarder pst=prosent bl.a=blant+annet f.eks=for+eksempel dvs=det+vil+si",
		Titles: "hr fru statsminister minister president gud regjeringen",
		Spellings: "morra=morgen i-morra=i+morgen ass=altså " +
			"dem=de dom=de mæ=meg mei=meg mej=meg dæ=deg dej=deg sej=seg æ=jeg je=jeg jæ=jeg e=er te=til " +
			"ikkje=ikke itte=ikke ikkje=ikke skreiv=skrev hu=hun noko=noe hvorfor=korfor hvordan=korleis mjølk=melk " +
			"snø=sne nå=no kjem=kommer lese=lesa sjøl=selv sju=syv tjue=tyve tretti=tredve nå=nu fram=frem " +
			"etter=efter språk=sprog idé=ide én=en boka=boken regjeringa=regjeringen gata=gaten tida=tiden " +
			"hverken=verken antakelig=antagelig synes=syns enn=end veit=vet åssen=hvordan åffer=hvorfor mye=mykje " +
			"mye=mye heim=hjem heime=hjemme blei=ble vart=ble klokka=klokken brua=broen bru=bro brua=brua " +
			"veien=vegen vei=veg skolen=skulen uka=uken hytta=hytten jenta=jenten sola=solen døra=døren hånda=hånden " +
			"saka=saken sida=siden løysing=løsning kasta=kastet jobba=jobbet snakka=snakket jeg=eg noen=nokon " +
			"ikke=ikkje graut=grøt høgre=høyere høg=høy låg=lav farge=farve dreiv=drev greip=grep steig=steg " +
			"bleiv=ble dom=dem hu=henne ha=har va=var ska=skal itj=ikke inte=ikke noe=noko dere=dokker fleire=flere " +
			"meir=mer ein=en ei=en frå=fra berre=bare saman=sammen",
		Endings: "- n en et t a e er r ne ene s ens ets ede te de dde ere est het",
		Frequent: "og i det på som er en til å han av for at var med de ikke den har jeg om et men så seg hun hadde fra " +
			"vi du kan da ble ut skal vil ham etter over ved også bare eller sa nå dette noe være meg mot opp der når inn " +
			"dem kunne andre blir alle noen sin ha år", Common: "sier sa statsråden",
	}
}
